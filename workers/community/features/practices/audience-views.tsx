import { Audience, type AudienceValue } from "#web/components/audience.tsx";
import { Actions, LinkButton, PostButton, Submit } from "#web/components/button.tsx";
import { CheckChoices, type Choice, RadioChoices, Select } from "#web/components/choices.tsx";
import { Form } from "#web/components/form.tsx";
import { NextStep, Notice } from "#web/components/notice.tsx";
import { PageHead } from "#web/components/page-head.tsx";
import { Section } from "#web/components/sections.tsx";
import type { FormErrors, FormValues } from "#web/form-values.ts";
import { type AudienceScope, leavesChapter } from "./audience-rules.ts";
import type { AudienceGrounds, Elsewhere } from "./grounds-store.ts";

const listed = (names: readonly string[]): string =>
	names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;

type Props = {
	grounds: AudienceGrounds;
	seenBy: AudienceValue;
	chapterName: string;
	networkName: string | null;
	/** What the reader may choose: the author everything that fits, a steward what is narrower. */
	allowed: readonly AudienceScope[];
	/** The sentence on whom widening waits for, when it does. */
	waits: string | null;
	values?: FormValues;
	errors?: FormErrors;
};

/** What each audience is called where somebody chooses among them. */
export const audienceChoices = ({
	chapterName,
	networkName,
}: Pick<Props, "chapterName" | "networkName">): Readonly<Record<AudienceScope, { label: string; hint: string }>> => ({
	group: { label: "One of my groups", hint: "Its members, and nobody else: not even stewards." },
	chapter: { label: `Everyone in ${chapterName}`, hint: "Everybody who can sign in here." },
	sites: { label: "Chapters that I name", hint: "Everybody in this chapter, and in the chapters ticked below." },
	network: {
		label: networkName ? `Share with ${networkName}` : "Share with the network",
		hint: "Everybody in every chapter that we are connected with, if the link between us lets it through.",
	},
	public: { label: "Anyone on the web", hint: "Also people without an account, search engines, and feeds." },
});

/** What narrowing would ask of others. */
const AskedOfOthers = ({ holders, outside }: { holders: readonly Elsewhere[]; outside: boolean }) => {
	if (!outside) return null;
	if (holders.length === 0)
		return <p class="quiet">No other site has fetched it yet, so taking it back would ask nothing of anybody.</p>;
	return (
		<p>
			It was sent to <span dir="auto">{listed(holders.map((one) => one.name))}</span>. If you let fewer people see it,
			those who are left out will be asked to remove it, and “Who has this?” shows what each of them answered.
		</p>
	);
};

export const AudiencePage = (props: Props) => {
	const { grounds, seenBy, allowed, waits, values, errors } = props;
	const { practice, groups, chapters, holders } = grounds;
	const words = audienceChoices(props);
	const choices: Choice[] = allowed
		.filter((scope) => (scope === "group" ? groups.length > 0 : scope === "sites" ? chapters.length > 0 : true))
		.map((scope) => ({ value: scope, ...words[scope] }));
	const outside = leavesChapter(practice.audience.scope);
	return (
		<>
			<PageHead
				title="Who can see it"
				lead={practice.title}
				language={practice.language}
				trail={[
					{ href: "/practices", label: "Practices" },
					{ href: `/practices/${practice.id}`, label: practice.title },
				]}
				facts={[<Audience audience={seenBy} />]}
			/>
			<AskedOfOthers holders={holders} outside={outside} />
			{waits ? (
				<Notice kind="warn" title="It can’t leave the chapter yet.">
					<p>{waits}</p>
				</Notice>
			) : null}
			{outside ? (
				<Section title="Take it back">
					<p>Everybody outside this chapter who received it is asked to remove it. Here it stays.</p>
					<Actions>
						<PostButton action={`/practices/${practice.id}/take-back`} look="danger">
							Take it back
						</PostButton>
						<LinkButton href={`/destinations/${practice.id}`}>Who has this?</LinkButton>
					</Actions>
				</Section>
			) : null}
			<Form action={`/practices/${practice.id}/audience`} values={values} errors={errors}>
				<RadioChoices
					name="scope"
					label="From now on it can be seen by"
					value={practice.audience.scope}
					choices={choices}
				/>
				{allowed.includes("group") && groups.length > 0 ? (
					<Select
						name="group"
						label="The group, if it is for one"
						value={practice.audience.groupId ?? undefined}
						empty="None"
						optional
						choices={groups.map((one) => ({ value: one.id, label: one.name }))}
					/>
				) : null}
				{allowed.includes("sites") && chapters.length > 0 ? (
					<CheckChoices
						name="sites"
						label="The chapters, if you name them"
						chosen={practice.audience.sites}
						choices={chapters.map((one) => ({ value: one.origin, label: <span dir="auto">{one.name}</span> }))}
					/>
				) : null}
				<Actions>
					<Submit look="main">Change who can see it</Submit>
					<LinkButton href={`/practices/${practice.id}`}>Leave it as it is</LinkButton>
				</Actions>
			</Form>
			{practice.state === "shared" && practice.source === null ? (
				<p>
					If people, organisations or places in it should not be known elsewhere, its author can{" "}
					<a href={`/deidentify?from=${practice.id}`}>tell it without the names</a>.
				</p>
			) : null}
			<NextStep href={`/practices/${practice.id}`} label="Back to the practice" />
		</>
	);
};
