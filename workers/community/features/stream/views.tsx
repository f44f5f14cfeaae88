import { hostOf } from "#core/host.ts";
import { languageName } from "#core/language-name.ts";
import { PostButton } from "#web/components/button.tsx";
import { Filters } from "#web/components/filters.tsx";
import { Heading } from "#web/components/heading.tsx";
import { EmptyState, NextStep, Notice } from "#web/components/notice.tsx";
import { Outcome, type OutcomeValue, outcomeWords } from "#web/components/outcome.tsx";
import { Facts, PageHead } from "#web/components/page-head.tsx";
import { Pager } from "#web/components/pager.tsx";
import { Cards } from "#web/components/practice-card.tsx";
import { Tags } from "#web/components/tag.tsx";
import { Time } from "#web/components/time.tsx";
import { plainExcerpt } from "#web/excerpt.ts";
import { kindLabels, kindName, recordHref, streamKinds, whyWords } from "./rules.ts";
import type { Shut, StreamItem } from "./store.ts";

/** As much of a text as a card is made from. */
const mostPlain = 400;

/** The first sentence or two of a text: what a card holds without its reader having to scroll. */
const cut = (text: string): string => {
	const plain = plainExcerpt(text, mostPlain);
	if (plain.length <= 220) return plain;
	const end = plain.slice(0, 220).search(/[.!?。](?=[^.!?。]*$)/u);
	return end > 80
		? plain.slice(0, end + 1)
		: `${plain.slice(0, plain.lastIndexOf(" ", 218)).trimEnd() || plain.slice(0, 218)}…`;
};

const isOutcome = (status: string | null): status is OutcomeValue =>
	status !== null && Object.hasOwn(outcomeWords, status);

const titleOf = (item: StreamItem): string => {
	if (item.kind === "adoption")
		return item.source ? `${item.originName} on “${item.source}”` : `${item.originName} on a practice`;
	return item.name ?? kindName(item.kind);
};

const unknownWords = (item: StreamItem): string =>
	Object.hasOwn(kindLabels, item.kind)
		? ""
		: "This site doesn’t know this kind of thing yet; it is kept and shown as it came.";

/** A story is called by its own first words, which need not stand there twice. */
const excerptOf = (item: StreamItem): string => {
	const said = cut(item.excerpt);
	const title = (item.name ?? "").replace(/…$/, "");
	if (item.kind !== "story" || !said.startsWith(title)) return said;
	const rest = said.slice(title.length).trim();
	return rest !== "" && title !== item.name ? `…${rest}` : rest;
};

/** One thing that arrived: what it is, from whom, and why one sees it. */
export const StreamCard = ({ item }: { item: StreamItem }) => (
	<article class="card">
		<p class="kicker">
			{kindName(item.kind)} from{" "}
			<a href={`/network?from=${encodeURIComponent(item.origin)}`} dir="auto">
				{item.originName}
			</a>
		</p>
		<Heading language={item.language ?? undefined}>
			<a href={recordHref(item.id)}>{titleOf(item)}</a>
		</Heading>
		{excerptOf(item) ? (
			<p dir="auto" lang={item.language ?? undefined}>
				{excerptOf(item)}
			</p>
		) : null}
		{unknownWords(item) ? <p class="quiet">{unknownWords(item)}</p> : null}
		<Facts
			items={[
				isOutcome(item.status) ? <Outcome value={item.status} /> : null,
				item.author,
				<Time at={item.arrivedAt} style="relative" />,
				whyWords(item),
			]}
		/>
		<Tags words={item.topics} href={(topic) => `/network?topic=${encodeURIComponent(topic)}`} />
	</article>
);

export type StreamFilters = { kind?: string; topic?: string; from?: string; language?: string };

type StreamPageProps = {
	items: readonly StreamItem[];
	chapters: readonly { origin: string; name: string }[];
	languages: readonly string[];
	linked: boolean;
	shut: readonly Shut[];
	filters: StreamFilters;
	next?: string;
	first?: string;
	steward: boolean;
	/** A member, who may offer changes and be offered some. */
	acts: boolean;
};

const Nothing = ({ filtered, linked, steward }: { filtered: boolean; linked: boolean; steward: boolean }) => {
	if (filtered)
		return (
			<EmptyState title="Nothing here fits" action={<a href="/network">Show all that arrived</a>}>
				<p>Other chapters may use other words for it.</p>
			</EmptyState>
		);
	if (linked)
		return (
			<EmptyState title="Nothing has arrived yet">
				<p>
					What other chapters share with us appears here, usually within minutes: practices, summaries, people who want
					to be found.
				</p>
			</EmptyState>
		);
	return (
		<EmptyState
			title="This chapter is on its own so far"
			action={steward ? <a href="/steward/links">Join a network or link with a chapter</a> : undefined}
		>
			<p>When a steward joins a network or links with another chapter, what others share with us appears here.</p>
		</EmptyState>
	);
};

/** Why nothing comes from a network. Its word was meant for the stewards. */
const ShutNotice = ({ shut, steward }: { shut: Shut; steward: boolean }) => (
	<Notice
		kind="warn"
		title={
			shut.standing === "paused" ? (
				<>
					<span dir="auto">{shut.name}</span> has paused this chapter.
				</>
			) : (
				<>
					This chapter is no longer a member of <span dir="auto">{shut.name}</span>.
				</>
			)
		}
	>
		<p>
			{shut.standing === "paused"
				? "Nothing new goes there or comes from there until its coordinators let it. Nothing is lost meanwhile."
				: "Its coordinators have ended the membership. What you brought home stays."}
		</p>
		{steward && shut.word !== "" ? <p dir="auto">“{shut.word}”</p> : null}
		{steward ? (
			<p>
				<a href={`/steward/links/${hostOf(shut.origin)}`}>See where it stands</a>
			</p>
		) : null}
	</Notice>
);

/** What arrived from other chapters, latest first. */
export const StreamPage = (props: StreamPageProps) => {
	const { items, chapters, languages, linked, shut, filters, next, first, steward, acts } = props;
	const filtered = Object.values(filters).some((value) => value !== undefined);
	const chosen = chapters.find((chapter) => chapter.origin === filters.from);
	return (
		<>
			<PageHead
				title="From other chapters"
				lead="What arrived, from whom, and why you see it. Latest first; nothing is ranked."
				facts={[
					<a href="/people/elsewhere">People in other chapters</a>,
					<a href="/introductions">My introductions</a>,
					acts ? <a href="/offers">Changes offered</a> : null,
				]}
			/>
			{shut.map((one) => (
				<ShutNotice shut={one} steward={steward} />
			))}
			<Filters
				action="/network"
				clear={filtered}
				filters={[
					{
						name: "kind",
						label: "What",
						value: filters.kind,
						choices: streamKinds.map((value) => ({ value, label: kindLabels[value] ?? value })),
					},
					{
						name: "from",
						label: "From",
						value: filters.from,
						choices: chapters.map(({ origin, name }) => ({ value: origin, label: name })),
					},
					{
						name: "language",
						label: "Language",
						value: filters.language,
						choices: languages.map((value) => ({ value, label: languageName(value) })),
					},
					{ name: "topic", label: "Topic", value: filters.topic },
				]}
			/>
			{chosen ? (
				<PostButton action="/network/muted" fields={{ origin: chosen.origin }}>
					Not interested in {chosen.name}
				</PostButton>
			) : null}
			{items.length === 0 ? (
				<Nothing filtered={filtered} linked={linked} steward={steward} />
			) : (
				<Cards>
					{items.map((item) => (
						<StreamCard item={item} />
					))}
				</Cards>
			)}
			<Pager next={next} first={first} what="Earlier" />
			<p class="quiet">
				<a href="/network/muted">Sources that you leave out</a>. To leave one out, follow its name, and say so there.
			</p>
			<NextStep href="/practices" label="What we try ourselves" />
		</>
	);
};
