import { valueWords } from "#site/value-words.ts";
import { Heading } from "#web/components/heading.tsx";
import { EmptyState } from "#web/components/notice.tsx";
import { Outcome } from "#web/components/outcome.tsx";
import { Facts } from "#web/components/page-head.tsx";
import { Cards, PracticeCard } from "#web/components/practice-card.tsx";
import { Section } from "#web/components/sections.tsx";
import { Time } from "#web/components/time.tsx";
import { drawnOnce } from "#web/drawn-once.ts";
import { plainExcerpt } from "#web/excerpt.ts";
import type { ToldLately } from "../value/store.ts";
import type { FromOthers, NewPractice, NewTrial, ToldElsewhere } from "./news-store.ts";
import type { Home } from "./store.ts";
import { touched } from "./touching-rules.ts";

/** Enough of a text to know whether one wants to read on. */
const excerptLength = 180;

const PracticeNews = ({ practice }: { practice: NewPractice }) =>
	drawnOnce(`new ${practice.id}`, practice, () => (
		<PracticeCard
			href={`/practices/${practice.id}`}
			title={practice.title}
			situation={plainExcerpt(practice.situation, excerptLength)}
			outcome={practice.status}
			by={{ name: practice.author, href: `/people/${practice.authorId}` }}
			at={practice.at}
			language={practice.language}
			facts={practice.version > 1 ? ["changed"] : []}
		/>
	));

const TrialNews = ({ trial }: { trial: NewTrial | ToldElsewhere }) => (
	<li>
		<a href={`/practices/${trial.practiceId}`} dir="auto">
			{trial.title}
		</a>
		<Facts
			items={[
				trial.outcome ? <Outcome value={trial.outcome} /> : "Trying it now",
				<span dir="auto">{trial.by}</span>,
				<Time at={trial.at} style="relative" />,
			]}
		/>
		{trial.surprised ? (
			<p class="quiet" dir="auto">
				{plainExcerpt(trial.surprised, excerptLength)}
			</p>
		) : null}
	</li>
);

const kindWords: Readonly<Record<string, string>> = {
	practice: "a practice",
	summary: "a summary",
	story: "a story",
	study: "a study",
	person: "somebody to know",
	chapter: "a chapter",
};

/** `objectives`: what the reader wants to learn, where that is why it is shown. */
const FromOthersCard = (props: { item: FromOthers; objectives: readonly string[] }) =>
	drawnOnce(`from ${props.item.id}`, props, () => {
		const { item, objectives } = props;
		const why = touched(objectives, `${item.name} ${item.words}`);
		return (
			<article class="card">
				<p class="kicker" dir="auto">
					From {item.from}
				</p>
				<Heading language={item.language ?? undefined}>
					<a href={`/network/record?id=${encodeURIComponent(item.id)}`}>{item.name || "Without a name"}</a>
				</Heading>
				<Facts items={[kindWords[item.kind] ?? item.kind, <Time at={item.at} />]} />
				{why ? (
					<p class="quiet">
						It touches what you want to learn: <q dir="auto">{why}</q>
					</p>
				) : null}
			</article>
		);
	});

/** What arrived from other chapters: first of all what touches what the reader wants to learn. */
export const FromOtherChapters = ({ home }: { home: Home }) => {
	const close = home.touching;
	const items = close.length > 0 ? close : home.latest;
	return (
		<Section title="From other chapters">
			{items.length === 0 ? (
				<EmptyState title="Nothing has arrived from elsewhere yet." action={<a href="/network">See how it comes in</a>}>
					<p>
						What other chapters share with this one will stand here, first of all what touches what you want to learn.
					</p>
				</EmptyState>
			) : null}
			<Cards>
				{items.map((item) => (
					<FromOthersCard item={item} objectives={close.length > 0 ? home.objectives : []} />
				))}
			</Cards>
			{items.length > 0 ? (
				<p>
					<a href="/network">All that arrived</a>
				</p>
			) : null}
		</Section>
	);
};

/** What others told of the reader’s own practices. */
export const OwnElsewhere = ({ told }: { told: readonly ToldElsewhere[] }) =>
	told.length === 0 ? null : (
		<Section title="Your practices in other chapters">
			<ul class="lines">
				{told.map((one) => (
					<TrialNews trial={one} />
				))}
			</ul>
		</Section>
	);

const StoryNews = ({ story }: { story: ToldLately }) => (
	<li>
		<a href={`/value/stories/${story.id}`} dir="auto" lang={story.language}>
			{story.title}
		</a>
		<Facts
			items={[
				valueWords[story.value].told,
				<span dir="auto">{story.by}</span>,
				<Time at={story.at} style="relative" />,
			]}
		/>
	</li>
);

/** What was tried, told and written down here. */
export const InTheChapter = ({ home, writes }: { home: Home; writes: boolean }) => (
	<Section title="New in the chapter">
		{home.trials.length > 0 ? (
			<Section title="What came of trials">
				<ul class="lines">
					{home.trials.map((trial) => (
						<TrialNews trial={trial} />
					))}
				</ul>
			</Section>
		) : null}
		{home.told.length > 0 ? (
			<Section title="Told lately: what it led to">
				<ul class="lines">
					{home.told.map((story) => (
						<StoryNews story={story} />
					))}
				</ul>
				<p>
					<a href="/value">All that was told</a>
				</p>
			</Section>
		) : null}
		{home.practices.length === 0 ? (
			<EmptyState
				title="Nobody has written anything down yet."
				action={writes ? <a href="/practices/new">Write down the first practice</a> : null}
			>
				<p>A practice is something that you do at your own work, with what came of it. It may have failed.</p>
			</EmptyState>
		) : null}
		{home.practices.length > 0 ? (
			<Section title="What was written down">
				<Cards>
					{home.practices.map((practice) => (
						<PracticeNews practice={practice} />
					))}
				</Cards>
				<p>
					<a href="/practices">All practices</a>
				</p>
			</Section>
		) : null}
	</Section>
);
