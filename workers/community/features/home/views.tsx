import type { Child } from "hono/jsx";
import { Filters } from "#web/components/filters.tsx";
import { Heading } from "#web/components/heading.tsx";
import { EmptyState, NextStep } from "#web/components/notice.tsx";
import { Outcome } from "#web/components/outcome.tsx";
import { Facts, PageHead } from "#web/components/page-head.tsx";
import { Cards, PracticeCard } from "#web/components/practice-card.tsx";
import { Columns, Section } from "#web/components/sections.tsx";
import { Time } from "#web/components/time.tsx";
import { drawnOnce } from "#web/drawn-once.ts";
import { plainExcerpt } from "#web/excerpt.ts";
import { isBeginning } from "../path/rules.ts";
import { AmongUs } from "./among-views.tsx";
import { BeginHere } from "./begin-views.tsx";
import { ComingUp } from "./coming-views.tsx";
import type { FromOthers, NewPractice, NewTrial, ToldElsewhere } from "./news-store.ts";
import { PromisedList } from "./promised-views.tsx";
import { firstWaiting, touched } from "./rules.ts";
import type { Home } from "./store.ts";
import { WaitingList } from "./waiting-views.tsx";

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

const FromOtherChapters = ({ home }: { home: Home }) => {
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

const OwnElsewhere = ({ told }: { told: readonly ToldElsewhere[] }) =>
	told.length === 0 ? null : (
		<Section title="Your practices in other chapters">
			<ul class="lines">
				{told.map((one) => (
					<TrialNews trial={one} />
				))}
			</ul>
		</Section>
	);

const InTheChapter = ({ home, writes }: { home: Home; writes: boolean }) => (
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

const next = (home: Home, writes: boolean, steward: boolean): Child => {
	if (writes && home.stage && isBeginning(home.stage))
		return (
			<NextStep href="/path" label="Talk about what this chapter could become">
				A few questions to think about together; answer those that speak to you.
			</NextStep>
		);
	if (steward && home.practices.length + home.trials.length === 0)
		return (
			<NextStep href="/steward/invitations" label="Invite the first people">
				A chapter begins with somebody to tell it to.
			</NextStep>
		);
	const [helped] = home.worth?.questions ?? [];
	if (writes && home.worth && helped)
		return (
			<NextStep href={`/practices/new?from=${home.worth.answerId}`} label="Write your answer down as a practice">
				It has helped more than once, last with “<span dir="auto">{helped.title}</span>”.
			</NextStep>
		);
	if (home.objectives.length === 0)
		return (
			<NextStep href="/me/profile" label="Say what you want to learn">
				Then what touches it finds its way to this page.
			</NextStep>
		);
	return writes ? (
		<NextStep href="/practices/new" label="Write down something that you tried">
			It helps most when it did not work.
		</NextStep>
	) : (
		<NextStep href="/practices" label="Read what members tried" />
	);
};

/** Nothing has been tried or written down yet in a chapter that takes shape. */
const begins = ({ stage, practices, trials }: Home): boolean =>
	stage !== undefined && isBeginning(stage) && practices.length + trials.length === 0;

const leadOf = (waits: boolean, home: Home): string => {
	if (waits) return "This waits for you.";
	if (begins(home)) return "Your chapter begins with a conversation.";
	const news = home.practices.length + home.trials.length + home.latest.length + home.talk.length;
	return news > 0 ? "Nothing waits for you. Here is what is new." : "Nothing waits for you, and nothing is new yet.";
};

/** A signed-in person's first page. */
export const HomePage = (props: { home: Home; name: string; writes: boolean; steward: boolean }) => {
	const { shown, more } = firstWaiting(props.home.waiting);
	return (
		<>
			<PageHead
				title={`Hello, ${props.name.split(" ")[0] ?? props.name}`}
				lead={leadOf(shown.length > 0, props.home)}
			/>
			<Columns label="From other chapters" aside={<FromOtherChapters home={props.home} />}>
				<WaitingList items={shown} more={more} steward={props.steward} />
				<ComingUp meeting={props.home.meeting} />
				<PromisedList promised={props.home.promised} />
				{props.writes && begins(props.home) ? (
					<BeginHere steward={props.steward} objectives={props.home.objectives.length > 0} />
				) : null}
				<Section title="Look something up">
					<Filters action="/search" filters={[{ name: "q", label: "Words, wherever they stand" }]} deed="Search" />
				</Section>
				<AmongUs home={props.home} />
				<OwnElsewhere told={props.home.elsewhere} />
				<InTheChapter home={props.home} writes={props.writes} />
			</Columns>
			{next(props.home, props.writes, props.steward)}
		</>
	);
};
