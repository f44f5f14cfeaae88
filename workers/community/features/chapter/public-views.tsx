import type { Child } from "hono/jsx";
import { Outcome } from "#web/components/outcome.tsx";
import { EmptyState, NextStep } from "#web/components/notice.tsx";
import { Facts, PageHead } from "#web/components/page-head.tsx";
import { Cards, PracticeCard } from "#web/components/practice-card.tsx";
import { Prose } from "#web/components/prose.tsx";
import { Columns, Definitions, Section } from "#web/components/sections.tsx";
import { Heading } from "#web/components/heading.tsx";
import { Tags } from "#web/components/tag.tsx";
import { Time } from "#web/components/time.tsx";
import { plainExcerpt } from "#web/markdown.ts";
import { periodWords } from "../summaries/period.ts";
import { fieldHeadings, type PublicPractice, type PublicPracticeLine, type PublicSummary, textFields } from "./public-rules.ts";
import { type Card, languageName, lifeStageWords } from "./rules.ts";

/** Enough of a text to know whether one wants to read on. */
const excerptLength = 220;

const PracticeEntry = ({ practice }: { practice: PublicPracticeLine }) => (
	<PracticeCard
		href={`/shared/practices/${practice.id}`}
		title={practice.title}
		situation={plainExcerpt(practice.situation, excerptLength)}
		outcome={practice.status}
		by={practice.author === null ? undefined : { name: practice.author }}
		at={practice.updatedAt}
		language={practice.language}
		topics={practice.tags}
		facts={practice.from === null ? [] : [<span>brought home from {practice.from}</span>]}
	/>
);

export const PracticeEntries = ({ practices }: { practices: readonly PublicPracticeLine[] }) => (
	<Cards>
		{practices.map((practice) => (
			<PracticeEntry practice={practice} />
		))}
	</Cards>
);

const SummaryEntry = ({ summary }: { summary: PublicSummary }) => (
	<article class="card">
		<p class="kicker">{periodWords({ from: summary.periodFrom, to: summary.periodTo })}</p>
		<Heading language={summary.language}>
			<a href={`/shared/summaries/${summary.id}`}>{summary.title}</a>
		</Heading>
		<p dir="auto" lang={summary.language}>
			{plainExcerpt(summary.body, excerptLength)}
		</p>
	</article>
);

export const SummaryEntries = ({ summaries }: { summaries: readonly PublicSummary[] }) => (
	<Cards>
		{summaries.map((summary) => (
			<SummaryEntry summary={summary} />
		))}
	</Cards>
);

const yearOf = (date: string | null): string => (date === null ? "" : date.slice(0, 4));

const CardFacts = ({ card }: { card: Card }) => (
	<Definitions
		items={[
			["Where", card.place],
			["Since", yearOf(card.founded)],
			["Languages", card.languages.map(languageName).join(", ")],
			["How far along", lifeStageWords[card.lifeStage]],
		]}
	/>
);

const Aims = ({ aims }: { aims: readonly string[] }) =>
	aims.length === 0 ? null : (
		<Section title="What we are after">
			<ul>
				{aims.map((aim) => (
					<li dir="auto">{aim}</li>
				))}
			</ul>
		</Section>
	);

const Shared = ({ practices, summaries }: { practices: readonly PublicPracticeLine[]; summaries: readonly PublicSummary[] }) => (
	<Section title="What we have learned so far" id="shared">
		{practices.length === 0 && summaries.length === 0 ? (
			<EmptyState title="Nothing here for everybody yet.">
				<p>We write down what we try, with what came of it. What we can show to anyone will stand here.</p>
			</EmptyState>
		) : null}
		{summaries.length > 0 ? (
			<Section title="From month to month">
				<SummaryEntries summaries={summaries} />
			</Section>
		) : null}
		{practices.length > 0 ? (
			<Section title="What we tried">
				<PracticeEntries practices={practices} />
				<p>
					<a href="/shared">All that we share publicly</a>
				</p>
			</Section>
		) : null}
	</Section>
);

type WelcomeProps = {
	card: Card;
	practices: readonly PublicPracticeLine[];
	summaries: readonly PublicSummary[];
};

/** Who we are, in two columns; `children` follow what is said of it. */
export const AboutChapter = ({ card, children }: { card: Card; children?: Child }) => (
	<Columns
		label="About this chapter"
		aside={
			<>
				<CardFacts card={card} />
				<Aims aims={card.aims} />
			</>
		}
	>
		{card.about.trim() ? <Prose text={card.about} /> : null}
		{children}
		<Section title="How to join" id="join">
			{card.howToJoin.trim() ? <Prose text={card.howToJoin} /> : <p>Write to us; one of us will answer.</p>}
		</Section>
	</Columns>
);

/** A visitor's first page: who we are, what we learned, how to join. */
export const WelcomePage = ({ card, practices, summaries }: WelcomeProps) => (
	<>
		<PageHead title={card.name} lead={card.tagline} language={card.languages[0]} />
		<AboutChapter card={card}>
			<Shared practices={practices} summaries={summaries} />
		</AboutChapter>
		<NextStep href="/join" label="Ask to join">
			A person reads it, and writes back.
		</NextStep>
	</>
);

const Byline = ({ practice }: { practice: PublicPractice }) => (
	<Facts
		items={[
			<Outcome value={practice.status} />,
			practice.author === null ? <span>a member of this chapter</span> : <span dir="auto">{practice.author}</span>,
			<Time at={practice.updatedAt} />,
			practice.involved.length > 0 ? (
				<span>
					with <span dir="auto">{practice.involved.join(", ")}</span>
				</span>
			) : null,
			practice.version > 1 ? <span>version {practice.version}</span> : null,
		]}
	/>
);

const Texts = ({ practice }: { practice: PublicPractice }) => (
	<>
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
	</>
);

const sharedTrail = [{ href: "/shared", label: "What we share" }];

/** A public practice, set for reading. */
export const PublicPracticePage = ({ practice, chapter }: { practice: PublicPractice; chapter: string }) => (
	<>
		<PageHead title={practice.title} kicker="Practice" trail={sharedTrail} language={practice.language} />
		<Byline practice={practice} />
		{practice.from === null ? null : (
			<p class="quiet">
				Brought home from {practice.sourceUrl === null ? practice.from : <a href={practice.sourceUrl}>{practice.from}</a>}.
			</p>
		)}
		<article>
			<Texts practice={practice} />
		</article>
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
		<NextStep href="/join" label="Ask to join">
			Members read the rest too, and what arrives from other chapters.
		</NextStep>
	</>
);
