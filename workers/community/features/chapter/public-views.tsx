import type { Child } from "hono/jsx";
import { EmptyState, NextStep } from "#web/components/notice.tsx";
import { Outcome } from "#web/components/outcome.tsx";
import { PageHead } from "#web/components/page-head.tsx";
import { Prose } from "#web/components/prose.tsx";
import { Reading, Section } from "#web/components/sections.tsx";
import { Tags } from "#web/components/tag.tsx";
import { Time } from "#web/components/time.tsx";
import { periodWords } from "../summaries/period.ts";
import { PracticeEntries, SummaryEntries } from "./entry-views.tsx";
import {
	fieldHeadings,
	type PublicPractice,
	type PublicPracticeLine,
	type PublicSummary,
	textFields,
} from "./public-rules.ts";

const byline = (practice: PublicPractice): Child[] => [
	<Outcome value={practice.status} />,
	practice.author === null ? "a member of this chapter" : <span dir="auto">{practice.author}</span>,
	<Time at={practice.updatedAt} />,
	practice.involved.length > 0 ? (
		<>
			with <span dir="auto">{practice.involved.join(", ")}</span>
		</>
	) : null,
	practice.version > 1 ? `version ${practice.version}` : null,
];

const Texts = ({ practice }: { practice: PublicPractice }) => (
	<Reading>
		{textFields.map((field) => {
			const text = practice.texts[field];
			if (text !== null && text.trim() === "") return null;
			return (
				<Section title={fieldHeadings[field]}>
					{text === null ? (
						<p class="quiet">These are the words of another chapter, which are not shown here.</p>
					) : (
						<Prose text={text} language={practice.language} />
					)}
				</Section>
			);
		})}
	</Reading>
);

const sharedTrail = [{ href: "/shared", label: "What we share" }];

/** A public practice, set for reading. */
export const PublicPracticePage = ({ practice, chapter }: { practice: PublicPractice; chapter: string }) => (
	<>
		<PageHead
			title={practice.title}
			kicker="Practice"
			trail={sharedTrail}
			language={practice.language}
			facts={byline(practice)}
		/>
		{practice.from === null ? null : (
			<p class="quiet">
				Brought home from{" "}
				{practice.sourceUrl === null ? practice.from : <a href={practice.sourceUrl}>{practice.from}</a>}.
			</p>
		)}
		<Texts practice={practice} />
		<Tags words={practice.tags} href={(word) => `/shared?tag=${encodeURIComponent(word)}`} />
		<NextStep href="/join" label={`Try it with ${chapter}`}>
			Members say what they will try, and later what came of it.
		</NextStep>
	</>
);

/** A public summary, set for reading. */
export const PublicSummaryPage = ({ summary, chapter }: { summary: PublicSummary; chapter: string }) => (
	<>
		<PageHead
			title={summary.title}
			kicker={periodWords({ from: summary.periodFrom, to: summary.periodTo })}
			trail={sharedTrail}
			language={summary.language}
			facts={[<span dir="auto">{chapter}</span>, <Time at={summary.publishedAt} />]}
		/>
		<Prose text={summary.body} language={summary.language} />
		<NextStep href="/shared" label="The practices that we share">
			What we tried, and what came of it, also where it did not work.
		</NextStep>
	</>
);

/** Lists of what is shared publicly; `narrowed` says by what. */
export const SharedPage = (props: {
	practices: readonly PublicPracticeLine[];
	summaries: readonly PublicSummary[];
	narrowed: boolean;
	filters: Child;
	pager: Child;
}) => (
	<>
		<PageHead
			title="What we share"
			lead="What members of this chapter tried at their own work, and what came of it. Take what you can use."
		/>
		{props.summaries.length > 0 ? (
			<Section title="From month to month">
				<SummaryEntries summaries={props.summaries} />
				<p>
					<a href="/shared/summaries">All summaries</a>
				</p>
			</Section>
		) : null}
		<Section title="Practices">
			{props.filters}
			{props.practices.length === 0 ? (
				<EmptyState
					title={props.narrowed ? "Nothing that fits." : "Nothing here for everybody yet."}
					action={props.narrowed ? <a href="/shared">Show all again</a> : null}
				>
					<p>{props.narrowed ? "Try fewer conditions." : "What the chapter can show to anyone will stand here."}</p>
				</EmptyState>
			) : null}
			<PracticeEntries practices={props.practices} />
			{props.pager}
		</Section>
		<p>
			<a href="/shared/stories">What people noticed</a>, in their own words.
		</p>
		<NextStep href="/join" label="Ask to join">
			Members read the rest too, and what arrives from other chapters.
		</NextStep>
	</>
);
