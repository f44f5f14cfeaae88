import * as z from "zod";
import { problem } from "#core/problem.ts";
import type { Result } from "#core/result.ts";

/** The name and version by which an archive says what it is. */
export const archiveFormat = "chapterhouse-archive";
export const archiveVersion = 1;

/** What travels sealed lies in one file: how much of it is of which kind is nobody's business either. */
export const sealedFile = "sealed/rows.jsonl.sealed";
export const manifestFile = "manifest.json";
export const tableFile = (name: string): string => `tables/${name}.jsonl`;

/** A chapter of two hundred people in its tenth year is a few megabytes; a Worker has 128 of memory for everything. */
export const mostBytes = 16 * 1024 * 1024;
export const mostUnpacked = 48 * 1024 * 1024;
/** Our own texts shrink to a tenth; what would grow a hundredfold is made to explode. */
export const mostGrowth = 100;
export const mostEntries = 6_000;
export const longestName = 120;
/** In characters: D1 takes two megabytes in one value, and a character has up to three bytes. */
export const longestRow = 600_000;
/** Rows are sealed so many characters at a time, so that no more than this is in memory twice. */
export const pieceSize = 200_000;
/** Deeper than any row of ours by far. */
export const deepestRow = 24;
export const mostRows = 300_000;

const file = z.strictObject({
	path: z.string().max(longestName),
	bytes: z.number().int().nonnegative(),
	sha256: z.string().regex(/^[0-9a-f]{64}$/),
	rows: z.number().int().nonnegative().optional(),
});

export const manifestSchema = z.object({
	format: z.literal(archiveFormat),
	version: z.literal(archiveVersion),
	/** A whole chapter, or a working group that becomes one. */
	holds: z.enum(["chapter", "group"]),
	chapter: z.string().max(200),
	origin: z.string().max(300),
	at: z.iso.datetime(),
	/** Which secret it was made with; null where nothing is sealed and any site may take it in. */
	secret: z
		.string()
		.regex(/^[0-9a-f]{32}$/)
		.nullable(),
	files: z.array(file).max(mostEntries),
	/** Over all of the above, under the site's secret. */
	seal: z.string().regex(/^[0-9a-f]{64}$/),
});
export type Manifest = z.infer<typeof manifestSchema>;
export type ManifestFile = z.infer<typeof file>;

/** A refusal that names its place: the file, the line in it, the field. */
export const refusedAt = (place: string, why: string): Result<never> =>
	problem("invalid", `${place}: ${why}`, { field: "archive" });

export const at = (file: string, line?: number, field?: string): string =>
	[file, line === undefined ? "" : `line ${line}`, field ?? ""].filter(Boolean).join(", ");
