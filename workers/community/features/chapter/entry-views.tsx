import { Heading } from "#web/components/heading.tsx";
import { Cards, PracticeCard } from "#web/components/practice-card.tsx";
import { drawnOnce } from "#web/drawn-once.ts";
import { plainExcerpt } from "#web/excerpt.ts";
import { periodWords } from "../summaries/period.ts";
import type { PublicPracticeLine, PublicSummary } from "./public-rules.ts";

/** Enough of a text to know whether one wants to read on. */
const excerptLength = 220;

const PracticeEntry = ({ practice }: { practice: PublicPracticeLine }) =>
	drawnOnce(`public ${practice.id}`, practice, () => (
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
	));

export const PracticeEntries = ({ practices }: { practices: readonly PublicPracticeLine[] }) => (
	<Cards>
		{practices.map((practice) => (
			<PracticeEntry practice={practice} />
		))}
	</Cards>
);

const SummaryEntry = ({ summary }: { summary: PublicSummary }) =>
	drawnOnce(`public ${summary.id}`, summary, () => (
		<article class="card">
			<p class="kicker">{periodWords({ from: summary.periodFrom, to: summary.periodTo })}</p>
			<Heading language={summary.language}>
				<a href={`/shared/summaries/${summary.id}`}>{summary.title}</a>
			</Heading>
			<p dir="auto" lang={summary.language}>
				{plainExcerpt(summary.body, excerptLength)}
			</p>
		</article>
	));

export const SummaryEntries = ({ summaries }: { summaries: readonly PublicSummary[] }) => (
	<Cards>
		{summaries.map((summary) => (
			<SummaryEntry summary={summary} />
		))}
	</Cards>
);
