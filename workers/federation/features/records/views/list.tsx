import { hostOf } from "#core/host.ts";
import { languageName } from "#core/language-name.ts";
import { Filters } from "#web/components/filters.tsx";
import { Heading } from "#web/components/heading.tsx";
import { EmptyState, NextStep } from "#web/components/notice.tsx";
import { Outcome, outcomeWords } from "#web/components/outcome.tsx";
import { Facts, PageHead } from "#web/components/page-head.tsx";
import { Pager } from "#web/components/pager.tsx";
import { Cards, PracticeCard } from "#web/components/practice-card.tsx";
import { Tags } from "#web/components/tag.tsx";
import { Time } from "#web/components/time.tsx";
import { plainExcerpt } from "#web/excerpt.ts";
import type { Found } from "../read.ts";
import { kindName, outcomeValues, type RecordLine } from "../rules.ts";

export const recordHref = (id: string): string => `/record?id=${encodeURIComponent(id)}`;
const topicHref = (topic: string): string => `/search?topic=${encodeURIComponent(topic)}`;

/** A card has room for a few; the record's own page has all. */
const mostTopics = 6;

type Kicker = {
	/** Say what kind it is. */
	kindShown?: boolean;
	/** On the page of the chapter itself it isn't said again. */
	originKnown?: boolean;
};

/** A record in a list, with the chapter that it comes from. */
export const RecordCard = ({ line, kindShown, originKnown }: { line: RecordLine } & Kicker) => {
	const href = line.kind === "chapter" ? `/chapters/${encodeURIComponent(hostOf(line.origin))}` : recordHref(line.id);
	if (line.kind === "practice")
		return (
			<PracticeCard
				href={href}
				title={line.title}
				situation={plainExcerpt(line.excerpt, 240)}
				outcome={line.outcome ?? "untried"}
				at={line.arrivedAt}
				origin={originKnown ? undefined : line.originName}
				topics={line.topics.slice(0, mostTopics)}
				language={line.language ?? undefined}
			/>
		);
	return (
		<article class="card">
			{originKnown ? null : (
				<p class="kicker">
					{kindShown ? `${kindName(line.kind)} from ` : "From "}
					<span dir="auto">{line.originName}</span>
				</p>
			)}
			<Heading language={line.language ?? undefined}>
				<a href={href}>{line.title}</a>
			</Heading>
			{line.excerpt === "" ? null : (
				<p dir="auto" lang={line.language ?? undefined}>
					{plainExcerpt(line.excerpt, 240)}
				</p>
			)}
			<Facts items={[line.outcome ? <Outcome value={line.outcome} /> : null, <Time at={line.arrivedAt} />]} />
			<Tags words={line.topics.slice(0, mostTopics)} href={topicHref} />
		</article>
	);
};

/** Records below one another. */
export const RecordCards = ({ lines, ...kicker }: { lines: readonly RecordLine[] } & Kicker) => (
	<Cards>
		{lines.map((line) => (
			<RecordCard line={line} {...kicker} />
		))}
	</Cards>
);

export type ListWords = {
	readonly title: string;
	readonly lead: string;
	readonly empty: string;
	readonly emptyHint: string;
};

export type ListPageProps = {
	words: ListWords;
	/** The path that the filters lead to. */
	path: string;
	found: Found;
	filter: { q: string; kind?: string; topic?: string; lang?: string; outcome?: string; from?: string };
	/** The kinds to choose from; empty where the page is about one kind. */
	kinds: readonly string[];
	/** Whether outcomes are something to ask for here. */
	withOutcome: boolean;
	/** Whether what is listed has topics. */
	withTopic: boolean;
	next?: string;
	first?: string;
	after: { href: string; label: string };
};

const filtersOf = ({ found, filter, kinds, withOutcome, withTopic }: ListPageProps) => {
	const languages = [...new Set(found.chapters.flatMap((chapter) => chapter.languages))].sort();
	return [
		{ name: "q", label: "Words", value: filter.q },
		...(kinds.length > 0
			? [
					{
						name: "kind",
						label: "Kind",
						value: filter.kind,
						choices: kinds.map((kind) => ({ value: kind, label: kindName(kind) })),
					},
				]
			: []),
		{
			name: "from",
			label: "Chapter",
			value: filter.from,
			choices: found.chapters.map(({ origin, name }) => ({ value: hostOf(origin), label: name })),
		},
		{
			name: "lang",
			label: "Language",
			value: filter.lang,
			choices: languages.map((tag) => ({ value: tag, label: languageName(tag) })),
		},
		...(withOutcome
			? [
					{
						name: "outcome",
						label: "What became of it",
						value: filter.outcome,
						choices: outcomeValues.map((value) => ({ value, label: outcomeWords[value] })),
					},
				]
			: []),
		...(withTopic || filter.topic !== undefined ? [{ name: "topic", label: "Topic", value: filter.topic }] : []),
	];
};

/** A list of what members share, narrowed as its address says. */
export const RecordListPage = (props: ListPageProps) => {
	const { words, path, found, filter } = props;
	const filtered = Object.values(filter).some((value) => value !== undefined && value !== "");
	return (
		<>
			<PageHead title={words.title} lead={words.lead} />
			<Filters action={path} filters={filtersOf(props)} clear={filtered} />
			{found.items.length > 0 ? (
				<RecordCards lines={found.items} kindShown={props.kinds.length > 0} />
			) : filtered ? (
				<EmptyState title="Nothing here fits all of that." action={<a href={path}>Show all again</a>}>
					<p>Try fewer words, or leave one of the choices open.</p>
				</EmptyState>
			) : (
				<EmptyState title={words.empty}>
					<p>{words.emptyHint}</p>
				</EmptyState>
			)}
			<Pager next={props.next} first={props.first} />
			<NextStep href={props.after.href} label={props.after.label} />
		</>
	);
};
