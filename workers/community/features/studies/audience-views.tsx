import { Audience, type AudienceValue } from "#web/components/audience.tsx";
import { Actions, LinkButton, PostButton } from "#web/components/button.tsx";
import { Filters } from "#web/components/filters.tsx";
import { EmptyState, NextStep } from "#web/components/notice.tsx";
import { PageHead } from "#web/components/page-head.tsx";
import { Section } from "#web/components/sections.tsx";
import { AudienceForm, type AudienceFormProps } from "../practices/audience-form-views.tsx";
import { leavesChapter } from "../practices/audience-rules.ts";
import type { StudyAudienceGrounds } from "./audience-store.ts";
import type { StudyRead, Tied } from "./store.ts";
import { TiedTo } from "./views.tsx";

const trailOf = (study: StudyRead) => [
	{ href: "/studies", label: "Studies" },
	{ href: `/studies/${study.id}`, label: study.title },
];

type AudienceProps = Pick<AudienceFormProps, "chapterName" | "networkName" | "allowed" | "values" | "errors"> & {
	grounds: StudyAudienceGrounds;
	seenBy: AudienceValue;
};

export const StudyAudience = (props: AudienceProps) => {
	const { grounds, seenBy } = props;
	const { study, groups, chapters, holders } = grounds;
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
			<AudienceForm
				{...props}
				at={`/studies/${study.id}`}
				audience={study.audience}
				groups={groups}
				chapters={chapters}
			/>
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
