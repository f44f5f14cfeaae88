import type { ValueKind } from "#protocol/content.ts";
import { isStep, type Step, steps } from "../value/rules.ts";

type Known = { readonly id: string; readonly name: string };

/** Something on the map: what was done, or a story of what it led to. */
export type MapNode = {
	readonly id: string;
	readonly kind: string;
	readonly title: string;
	readonly href: string;
	readonly language: string | null;
	readonly group: string | null;
	/** The kind of value, of a story. */
	readonly value: ValueKind | null;
	readonly by: Known | null;
	/** What it came of, as far as the reader may see it. */
	readonly sources: readonly string[];
	/** What is watched, and this story speaks to. */
	readonly speaksTo: readonly Known[];
	/** Who was there, and may know what came of it. */
	readonly mayKnow: readonly Known[];
	/** The ids of those whom the reader has asked about it. */
	readonly asked: readonly string[];
	/** The ids of those who alone see it, where it lies in a group or is somebody's own; null where everybody here does. */
	readonly seenBy: readonly string[] | null;
};

/** A node with what came of it. Each stands once: below the first that it came of. */
export type Thread = { readonly node: MapNode; readonly ledTo: readonly Thread[] };

const childrenOf = (nodes: readonly MapNode[]): ReadonlyMap<string, readonly MapNode[]> => {
	const known = new Set(nodes.map(({ id }) => id));
	const children = new Map<string, MapNode[]>();
	for (const node of nodes)
		for (const source of node.sources)
			if (known.has(source)) children.set(source, [...(children.get(source) ?? []), node]);
	return children;
};

/** From which nodes a story is told, at whatever distance; stories are among them. */
const telling = (nodes: readonly MapNode[]): ReadonlySet<string> => {
	const sources = new Map(nodes.map((node) => [node.id, node.sources]));
	const told = new Set<string>();
	const waiting = nodes.filter(({ value }) => value !== null).map(({ id }) => id);
	for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
		if (told.has(id)) continue;
		told.add(id);
		waiting.push(...(sources.get(id) ?? []).filter((source) => sources.has(source)));
	}
	return told;
};

/** The threads from what was done to what it led to; what led to no story is left out, but where the map begins. */
export const threadsOf = (nodes: readonly MapNode[], from?: string): Thread[] => {
	const told = telling(nodes);
	const kept = nodes.filter(({ id }) => told.has(id) || id === from);
	const children = childrenOf(kept);
	const known = new Set(kept.map(({ id }) => id));
	const placed = new Set<string>();
	const threadFrom = (node: MapNode): Thread => {
		placed.add(node.id);
		const ledTo: Thread[] = [];
		for (const child of children.get(node.id) ?? []) if (!placed.has(child.id)) ledTo.push(threadFrom(child));
		return { node, ledTo };
	};
	const roots = kept.filter(({ id, sources }) => id === from || !sources.some((source) => known.has(source)));
	return roots.filter(({ id }) => !placed.has(id)).map(threadFrom);
};

/** Where the telling stops: behind which node, and what could be told next. */
export type Break = {
	readonly node: MapNode;
	readonly next: Step;
	/** Whom one could ask: who told it, and who was there. */
	readonly ask: readonly Known[];
	/** Whom of these the reader has asked already. */
	readonly asked: readonly Known[];
};

/** More people than one asks about one thing. */
const mostAsked = 4;

/** Only who may see it can be asked about it. */
const whom = (
	all: readonly (Known | null)[],
	{ seenBy, asked }: MapNode,
	viewerId: string,
): Pick<Break, "ask" | "asked"> => {
	const found = new Map<string, Known>();
	const may = ({ id, name }: Known) => id !== viewerId && name !== "" && (seenBy === null || seenBy.includes(id));
	for (const one of all) if (one && may(one)) found.set(one.id, one);
	const known = [...found.values()].slice(0, mostAsked);
	return { ask: known.filter(({ id }) => !asked.includes(id)), asked: known.filter(({ id }) => asked.includes(id)) };
};

/** All stories that came of this, at whatever distance. */
const toldAfter = ({ ledTo }: Thread): MapNode[] =>
	ledTo.flatMap((one) => [...(one.node.value ? [one.node] : []), ...toldAfter(one)]);

const rank = ({ value }: MapNode): number => (value && isStep(value) ? steps.indexOf(value) : -1);

/**
 * Where a thread breaks off: a story that others could go on from, after which nobody told the next; and where nothing was
 * told at all. Stories of the four kinds beside the steps break nothing off.
 */
export const breaksIn = (threads: readonly Thread[], viewerId: string): Break[] => {
	const walk = (thread: Thread, there: readonly (Known | null)[]): Break[] => {
		const { node, ledTo } = thread;
		const know = [node.by, ...node.mayKnow, ...there];
		const after = toldAfter(thread);
		const further = ledTo.flatMap((one) => walk(one, know));
		if (node.value === null)
			return after.length > 0 ? further : [{ node, next: "immediate", ...whom(know, node, viewerId) }, ...further];
		const next = isStep(node.value) ? steps[rank(node) + 1] : undefined;
		const goesOn = after.some((one) => rank(one) > rank(node));
		return next === undefined || goesOn ? further : [{ node, next, ...whom(know, node, viewerId) }, ...further];
	};
	return threads.flatMap((thread) => walk(thread, []));
};

/** What nobody has told yet, by what could come next. */
export const untold: Readonly<Record<Step, string>> = {
	immediate: "what came of it",
	potential: "what somebody took from it",
	applied: "how it was used",
	realised: "what difference it made",
};

/** A question to somebody who may know, as they read it. */
export const askedOf: Readonly<Record<Step, string>> = {
	immediate: "What came of it for you? A few sentences would be a story.",
	potential: "What did you take from it? A few sentences would be a story.",
	applied: "Did you use something of it? What happened? A few sentences would be a story.",
	realised: "What difference has it made since? A few sentences would be a story.",
};

/** Where just that story is told. */
export const tellHref = ({ node, next }: Pick<Break, "node" | "next">): string =>
	node.value === null && next === "immediate"
		? `/value/new?from=${node.id}`
		: `/value/new?from=${node.id}&value=${next}`;
