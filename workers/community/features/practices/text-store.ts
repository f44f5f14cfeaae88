import { sql } from "drizzle-orm";
import { recordVersion } from "#exchange/tables.ts";
import { type Content, contentSchemas } from "#protocol/content.ts";
import { type Borrowable, borrowable, type StoredTexts, type Texts } from "../adoptions/rules.ts";

/** The texts of a version `v` of the practice `p`, and the words that it borrows where they are still here (decision 0006). */
export const textColumns = sql.raw(`v.situation, v.tension, v.what_we_do as whatWeDo, v.why_it_works as whyItWorks,
	v.what_happened as whatHappened, v.watch_for as watchFor, rv.activity as sourceActivity`);

export const joinSource = sql`left join ${recordVersion} rv on rv.record_id = p.source_id and rv.version = p.source_version`;

export type TextRow = StoredTexts & { readonly sourceActivity: string | null };

export type ReadTexts = {
	readonly texts: Texts;
	/** Fields that are still in the source's words. */
	readonly borrowed: readonly Borrowable[];
	/** Fields whose words were taken back by their author; their text is empty. */
	readonly takenBack: readonly Borrowable[];
	/** What the source says, where it is still here. */
	readonly sourceTexts: Texts | null;
};

/** What a source that we hold says; null when it was taken back, or says it in a way that we can't read. */
export const sourceContent = (activity: string | null): Content<"practice"> | null => {
	if (activity === null) return null;
	const { object } = JSON.parse(activity) as { object?: { content?: unknown } };
	const read = contentSchemas.practice.safeParse(object?.content);
	return read.success ? read.data : null;
};

/** The texts as they are read: our own words, and in the fields that hold none those of the source. */
export const readText = (row: TextRow): ReadTexts => {
	const source = sourceContent(row.sourceActivity);
	const borrowed = borrowable.filter((field) => row[field] === null);
	return {
		texts: Object.fromEntries(borrowable.map((field) => [field, row[field] ?? source?.[field] ?? ""])) as Texts,
		borrowed,
		takenBack: source ? [] : borrowed,
		sourceTexts: source && (Object.fromEntries(borrowable.map((field) => [field, source[field]])) as Texts),
	};
};
