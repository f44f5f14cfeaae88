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
/** What is long is cut into several files, since each is read at once. The first has the name alone. */
export const nthFile = (file: string, n: number): string => (n === 1 ? file : file.replace(".jsonl", `-${n}.jsonl`));
/** The table that a file holds rows of. */
export const tableIn = (file: string): string | undefined =>
	/^tables\/([a-z_]+)(?:-[1-9]\d{0,3})?\.jsonl$/.exec(file)?.[1];
export const isSealedFile = (file: string): boolean => /^sealed\/rows(?:-[1-9]\d{0,3})?\.jsonl\.sealed$/.test(file);

/** A chapter of two hundred people in its tenth year is a few megabytes; a Worker has 128 of memory for everything. */
export const mostBytes = 16 * 1024 * 1024;
export const mostUnpacked = 48 * 1024 * 1024;
/** Our own texts shrink to a tenth; what would grow a hundredfold is made to explode. */
export const mostGrowth = 100;
export const mostEntries = 6_000;
export const longestName = 120;
/** In characters: D1 takes two megabytes in one value, and a character has up to three bytes. */
export const longestRow = 600_000;
/** So many characters of rows lie in one file, sealed or not: to check them takes a millisecond or two. */
export const fileSize = 100_000;
/** A file that is read at once: a calendar of thirty years, a row at its longest. */
export const mostInFile = 4 * 1024 * 1024;
/** Deeper than any row of ours by far. */
export const deepestRow = 24;
export const mostRows = 300_000;

export type ManifestFile = {
	readonly path: string;
	readonly bytes: number;
	readonly sha256: string;
	readonly rows?: number;
};

const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= 0;

/** By hand: there are thousands of them, and a schema takes some milliseconds for so many. */
const isManifestFile = (value: unknown): value is ManifestFile => {
	if (typeof value !== "object" || value === null) return false;
	const { path, bytes, sha256, rows, ...rest } = value as Record<keyof ManifestFile, unknown>;
	return (
		typeof path === "string" &&
		path.length <= longestName &&
		isCount(bytes) &&
		typeof sha256 === "string" &&
		/^[0-9a-f]{64}$/.test(sha256) &&
		(rows === undefined || isCount(rows)) &&
		Object.keys(rest).length === 0
	);
};
const areManifestFiles = (value: unknown): value is readonly ManifestFile[] =>
	Array.isArray(value) && value.length <= mostEntries && value.every(isManifestFile);

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
	files: z.custom<readonly ManifestFile[]>(areManifestFiles),
	/** Over all of the above, under the site's secret. */
	seal: z.string().regex(/^[0-9a-f]{64}$/),
});
export type Manifest = z.infer<typeof manifestSchema>;

/** A refusal that names its place: the file, the line in it, the field. */
export const refusedAt = (place: string, why: string): Result<never> =>
	problem("invalid", `${place}: ${why}`, { field: "archive" });

export const at = (file: string, line?: number, field?: string): string =>
	[file, line === undefined ? "" : `line ${line}`, field ?? ""].filter(Boolean).join(", ");
