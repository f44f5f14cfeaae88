import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import { type ListPage, listPage } from "#web/list-page.ts";
import type { Viewer } from "#web/viewer.ts";
import type { Filter, Reading } from "../../db/lines.ts";
import type { Services } from "../../services.ts";
import { asOutcome, homeOf, lineOf, type OutcomeFilter, partsOf, type RecordLine, type Said, saidOf } from "./rules.ts";
import { type ChapterChoice, findRecords, passed, readRecord, type TriedRow } from "./store.ts";

/** How far somebody sees who comes with this session, token, or nothing. */
export const readingOf = (at: { readonly viewer: Viewer; readonly services: Services }): Reading => ({
	reach: at.viewer.kind === "visitor" ? "public" : "network",
	now: at.services.clock(),
});

export type Found = ListPage<RecordLine> & { readonly chapters: readonly ChapterChoice[] };

/** A page of what this reader may see. Hits of a search go on by their number, other lists by arrival. */
export const find = async (services: Services, filter: Filter, reading: Reading): Promise<Found> => {
	const { lines, chapters } = await findRecords(services.db, filter, reading);
	const page = listPage(lines, filter.limit, (line) =>
		filter.q.trim() === ""
			? { key: line.arrivedAt, id: line.id }
			: { key: passed(filter.after) + filter.limit, id: "hits" },
	);
	return { ...page, chapters };
};

export type Tried = {
	readonly id: string;
	readonly origin: string;
	readonly originName: string;
	/** Null while it is still being tried. */
	readonly outcome: OutcomeFilter | null;
	readonly at: number;
};

/** One line a chapter and trial: a report says more than the practice that was made of it, so it stands for both. */
export const triedOf = (rows: readonly TriedRow[], home: string): Tried[] => {
	const reported = new Set(rows.filter((row) => row.source === "adoption").map((row) => row.origin));
	return rows
		.filter((row) => row.origin !== home && (row.source === "adoption" || !reported.has(row.origin)))
		.map(({ source: _, outcome, ...row }) => ({ ...row, outcome: asOutcome(outcome) }));
};

export type WholeRecord = RecordLine & {
	readonly said: Said;
	readonly content: Record<string, unknown>;
	/** The version shown, and those that can be asked for. */
	readonly version: number | null;
	readonly versions: readonly number[];
	readonly publishedAt: number | null;
	readonly home: string;
	readonly source: RecordLine | null;
	/** The id and version that it was made from, also where that record isn't here. */
	readonly madeFrom: { readonly id: string; readonly version: number | null } | null;
	readonly tried: readonly Tried[];
};

const missing = problem("not-found", "This isn’t here, or it isn’t shared with you. It may have been taken back.");

/** One record whole, at its latest or an older version. */
export const findRecord = async (
	services: Services,
	asked: { id: string; version?: number },
	reading: Reading,
): Promise<Result<WholeRecord>> => {
	const found = await readRecord(services.db, asked.id, reading);
	if (!found) return missing;
	const { row, versions, tried, source } = found;
	const older = asked.version === undefined || asked.version === row.version ? null : asked.version;
	const activity = older === null ? row.activity : versions.find((one) => one.version === older)?.activity;
	if (activity === undefined) return missing;
	const parts = partsOf(activity);
	const line = lineOf(row);
	return ok({
		...line,
		said: saidOf(row.kind, parts.content),
		content: (parts.content ?? {}) as Record<string, unknown>,
		version: older ?? row.version,
		versions: versions.map((one) => one.version),
		publishedAt: parts.publishedAt,
		home: homeOf(row, parts.url),
		source,
		madeFrom: parts.source,
		tried: triedOf(tried, row.origin),
	});
};
