import { Audience, type AudienceValue } from "#web/components/audience.tsx";
import { Actions, LinkButton, PostButton, Submit } from "#web/components/button.tsx";
import { CheckChoices, RadioChoices, Select } from "#web/components/choices.tsx";
import { Filters } from "#web/components/filters.tsx";
import { Form } from "#web/components/form.tsx";
import { EmptyState, NextStep } from "#web/components/notice.tsx";
import { PageHead } from "#web/components/page-head.tsx";
import { Section } from "#web/components/sections.tsx";
import type { FormErrors, FormValues } from "#web/form-values.ts";
import { type AudienceScope, leavesChapter } from "../practices/audience-rules.ts";
import { audienceChoices } from "../practices/audience-views.tsx";
import type { StudyAudienceGrounds } from "./audience-store.ts";
import type { StudyRead, Tied } from "./store.ts";
import { TiedTo } from "./views.tsx";

const trailOf = (study: StudyRead) => [
	{ href: "/studies", label: "Studies" },
	{ href: `/studies/${study.id}`, label: study.title },
];

type AudienceProps = {
	grounds: StudyAudienceGrounds;
	seenBy: AudienceValue;
	chapterName: string;
	networkName: string | null;
	allowed: readonly AudienceScope[];
	values?: FormValues;
	errors?: FormErrors;
};

export const StudyAudience = (props: AudienceProps) => {
	const { grounds, seenBy, allowed, values, errors } = props;
	const { study, groups, chapters, holders } = grounds;
	const words = audienceChoices(props);
	const outside = leavesChapter(study.audience.scope);
	return (
		<>
			<PageHead
				title="Who can see it"
				lead={study.title}
				language={study.language}
				trail={trailOf(study)}
				facts={[<Audience audience={seenBy} />]}
			/>
			<p class="quiet">Beyond this chapter it is read without your name, and names nobody else here.</p>
			{outside ? (
				<Section title="Take it back">
					<p>
						{holders.length > 0
							? "Everybody outside this chapter who received it is asked to remove it. Here it stays."
							: "No other site has fetched it yet, so taking it back would ask nothing of anybody."}
					</p>
					<Actions>
						<PostButton action={`/studies/${study.id}/take-back`} look="danger">
							Take it back
						</PostButton>
						<LinkButton href={`/destinations/${study.id}`}>Who has this?</LinkButton>
					</Actions>
				</Section>
			) : null}
			<Form action={`/studies/${study.id}/audience`} values={values} errors={errors}>
				<RadioChoices
					name="scope"
					label="From now on it can be seen by"
					value={study.audience.scope}
					choices={allowed
						.filter((scope) => (scope === "group" ? groups.length > 0 : scope === "sites" ? chapters.length > 0 : true))
						.map((scope) => ({ value: scope, ...words[scope] }))}
				/>
				{allowed.includes("group") && groups.length > 0 ? (
					<Select
						name="group"
						label="The group, if it is for one"
						value={study.audience.groupId ?? undefined}
						empty="None"
						optional
						choices={groups.map((one) => ({ value: one.id, label: one.name }))}
					/>
				) : null}
				{allowed.includes("sites") && chapters.length > 0 ? (
					<CheckChoices
						name="sites"
						label="The chapters, if you name them"
						chosen={study.audience.sites}
						choices={chapters.map((one) => ({ value: one.origin, label: <span dir="auto">{one.name}</span> }))}
					/>
				) : null}
				<Actions>
					<Submit look="main">Change who can see it</Submit>
					<LinkButton href={`/studies/${study.id}`}>Leave it as it is</LinkButton>
				</Actions>
			</Form>
			<NextStep href={`/studies/${study.id}`} label="Back to the study" />
		</>
	);
};

type TiesProps = { study: StudyRead; ties: readonly Tied[]; found: readonly Tied[]; q: string };

/** What a study looks at, and where to find more of it. */
export const StudyTies = ({ study, ties, found, q }: TiesProps) => {
	const action = `/studies/${study.id}/ties`;
	const fresh = found.filter(({ id }) => !ties.some((one) => one.id === id));
	return (
		<>
			<PageHead title="What it looks at" lead={study.title} language={study.language} trail={trailOf(study)} />
			{ties.length > 0 ? (
				<ul>
					{ties.map((one) => (
						<li>
							<TiedTo one={one} />{" "}
							<PostButton action={`${action}/remove`} fields={{ target: one.id }}>
								Untie <span class="unseen">{one.title}</span>
							</PostButton>
						</li>
					))}
				</ul>
			) : (
				<EmptyState title="It isn’t tied to anything yet.">
					<p>Look for a practice or a trial by a few of its words. Those that worked, and those that did not.</p>
				</EmptyState>
			)}
			<Section title="Look for more">
				<Filters action={action} filters={[{ name: "q", label: "Words in a practice or a trial", value: q }]} />
				{fresh.length > 0 ? (
					<ul>
						{fresh.map((one) => (
							<li>
								<TiedTo one={one} />{" "}
								<PostButton action={action} fields={{ target: one.id }}>
									Tie it <span class="unseen">to {one.title}</span>
								</PostButton>
							</li>
						))}
					</ul>
				) : q.trim() === "" ? null : (
					<p>Nothing more holds all of these words. Leave one out.</p>
				)}
			</Section>
			<NextStep href={`/studies/${study.id}`} label="Back to the study" />
		</>
	);
};
