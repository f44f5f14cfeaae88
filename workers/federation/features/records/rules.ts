import { type Content, contentSchemas, outcomes } from "#protocol/content.ts";
import type { LineRow } from "../../db/lines.ts";

/** What became of a practice, as people filter by it. */
export const outcomeValues = [...outcomes, "untried"] as const;
export type OutcomeFilter = (typeof outcomeValues)[number];

export type RecordLine = Omit<LineRow, "topics" | "title" | "name" | "excerpt" | "outcome" | "sourceTitle"> & {
	readonly title: string;
	readonly excerpt: string;
	readonly topics: readonly string[];
	readonly outcome: OutcomeFilter | null;
};

/** What to call a kind, as a word before a title. Kinds that this version doesn't know keep the name they came with. */
const kindNames: Readonly<Record<string, string>> = {
	practice: "Practice",
	person: "Person",
	summary: "Summary",
	chapter: "Chapter",
	adoption: "Report",
	question: "Question",
	answer: "Answer",
	story: "Story",
	study: "Study",
	meeting: "Meeting",
};

export const kindName = (kind: string): string => kindNames[kind] ?? kind;

export const asOutcome = (text: unknown): OutcomeFilter | null => outcomeValues.find((value) => value === text) ?? null;

/** A list of words from JSON that the exchange has judged; anything else in it is left out. */
const wordsOf = (json: string): string[] => {
	const parsed: unknown = JSON.parse(json);
	return Array.isArray(parsed) ? parsed.filter((one): one is string => typeof one === "string") : [];
};

const text = (value: unknown): string => (typeof value === "string" ? value : "");

/** A record's own title; a report is called after what it reports on. */
const titleOf = (row: LineRow): string =>
	text(row.title) ||
	text(row.name) ||
	(row.kind === "adoption" && row.sourceTitle
		? `On “${row.sourceTitle}”`
		: `${kindName(row.kind)} from ${row.originName}`);

export const lineOf = (row: LineRow): RecordLine => {
	const { name: _name, sourceTitle: _source, ...kept } = row;
	return {
		...kept,
		title: titleOf(row),
		excerpt: text(row.excerpt),
		topics: wordsOf(row.topics),
		outcome: asOutcome(row.outcome),
	};
};

/** What a record says, read by its kind. What this version can't read by kind is shown field by field. */
export type Said =
	| { readonly kind: "practice"; readonly content: Content<"practice"> }
	| { readonly kind: "summary"; readonly content: Content<"summary"> }
	| { readonly kind: "person"; readonly content: Content<"person"> }
	| { readonly kind: "adoption"; readonly content: Content<"adoption"> }
	| { readonly kind: "story"; readonly content: Content<"story"> }
	| { readonly kind: "study"; readonly content: Content<"study"> }
	| { readonly kind: "other"; readonly fields: readonly (readonly [name: string, text: string])[] };

/** As many fields of an unknown kind as somebody will read. */
const mostFields = 40;

const plainFields = (content: unknown): (readonly [string, string])[] =>
	typeof content === "object" && content !== null
		? Object.entries(content)
				.slice(0, mostFields)
				.map(([name, value]) => [name, typeof value === "string" ? value : JSON.stringify(value)] as const)
		: [];

export const saidOf = (kind: string, content: unknown): Said => {
	switch (kind) {
		case "practice": {
			const read = contentSchemas.practice.safeParse(content);
			if (read.success) return { kind, content: read.data };
			break;
		}
		case "summary": {
			const read = contentSchemas.summary.safeParse(content);
			if (read.success) return { kind, content: read.data };
			break;
		}
		case "person": {
			const read = contentSchemas.person.safeParse(content);
			if (read.success) return { kind, content: read.data };
			break;
		}
		case "adoption": {
			const read = contentSchemas.adoption.safeParse(content);
			if (read.success) return { kind, content: read.data };
			break;
		}
		case "story": {
			const read = contentSchemas.story.safeParse(content);
			if (read.success) return { kind, content: read.data };
			break;
		}
		case "study": {
			const read = contentSchemas.study.safeParse(content);
			if (read.success) return { kind, content: read.data };
			break;
		}
	}
	return { kind: "other", fields: plainFields(content) };
};

/** The parts of an activity that a page needs beside the record's row. */
export type ActivityParts = {
	readonly publishedAt: number | null;
	readonly content: unknown;
	readonly url: string | null;
	readonly source: { readonly id: string; readonly version: number | null } | null;
};

const objectIn = (value: unknown): Record<string, unknown> =>
	typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};

export const partsOf = (activity: string): ActivityParts => {
	const whole = objectIn(JSON.parse(activity));
	const object = objectIn(whole.object);
	const published = Date.parse(text(whole.published));
	const source = objectIn(object.wasDerivedFrom);
	return {
		publishedAt: Number.isNaN(published) ? null : published,
		content: object.content,
		url: typeof object.url === "string" ? object.url : null,
		source:
			typeof source.id === "string"
				? { id: source.id, version: typeof source.version === "number" ? source.version : null }
				: null,
	};
};

/**
 * Where a record can be read at home: the page that it names, if that lies at its own origin; its own address where it is
 * public; otherwise the chapter's first page, because the rest of a chapter is open to its members alone.
 */
export const homeOf = (record: { id: string; origin: string; scope: string }, url: string | null): string => {
	if (url !== null && URL.parse(url)?.origin === record.origin) return url;
	return record.scope === "public" ? record.id : `${record.origin}/`;
};

/** Why a coordinator or visitor sees a record, as a sentence. */
export const whySeen = (scope: "network" | "public", originName: string): string =>
	scope === "public" ? `${originName} shares this with everyone.` : `${originName} shares this with the network.`;
