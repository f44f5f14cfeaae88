import { listed } from "#core/listed.ts";
import { Audience, type AudienceValue } from "#web/components/audience.tsx";
import { Actions, LinkButton, PostButton } from "#web/components/button.tsx";
import { NextStep, Notice } from "#web/components/notice.tsx";
import { PageHead } from "#web/components/page-head.tsx";
import { Section } from "#web/components/sections.tsx";
import { AudienceForm, type AudienceFormProps } from "./audience-form-views.tsx";
import { leavesChapter } from "./audience-rules.ts";
import type { AudienceGrounds, Elsewhere } from "./grounds-store.ts";

type Props = Pick<AudienceFormProps, "chapterName" | "networkName" | "allowed" | "values" | "errors"> & {
	grounds: AudienceGrounds;
	seenBy: AudienceValue;
	/** The sentence on whom widening waits for, when it does. */
	waits: string | null;
	/** Whether the viewer wrote it. */
	mine: boolean;
};

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
	const { grounds, seenBy, waits, mine } = props;
	const { practice, groups, chapters, holders } = grounds;
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
			{practice.audience.scope === "group" ? (
				<p>
					If it goes to others, what was said about it in the group, and what others tried of it there, stays there.
				</p>
			) : null}
			<AudienceForm
				{...props}
				at={`/practices/${practice.id}`}
				audience={practice.audience}
				groups={groups}
				chapters={chapters}
			/>
			{practice.state === "shared" && practice.source === null ? (
				<p>
					If people, organisations or places in it should not be known elsewhere, its author can{" "}
					{mine ? (
						<a href={`/deidentify?from=${practice.id}`}>tell it without the names</a>
					) : (
						"tell it without the names"
					)}
					.
				</p>
			) : null}
			<NextStep href={`/practices/${practice.id}`} label="Back to the practice" />
		</>
	);
};
