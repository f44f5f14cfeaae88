import { strFromU8, unzipSync, zipSync } from "fflate";

export type Files = Record<string, Uint8Array<ArrayBuffer>>;

export const opened = (bytes: Uint8Array): Files => unzipSync(bytes) as Files;
export const closed = (files: Files): Uint8Array<ArrayBuffer> => zipSync(files) as Uint8Array<ArrayBuffer>;

export const textIn = (files: Files, path: string): string => {
	const bytes = files[path];
	return bytes ? strFromU8(bytes) : "";
};

/** The archive changed and its manifest made anew, as somebody does it who knows the format but no secret. */
export const rewritten = async (
	bytes: Uint8Array,
	change: (files: Files) => void,
): Promise<Uint8Array<ArrayBuffer>> => {
	const { "sealed/rows.jsonl.sealed": _closed, ...files } = opened(bytes);
	change(files);
	const manifest = JSON.parse(textIn(files, "manifest.json"));
	manifest.secret = null;
	manifest.files = await Promise.all(
		Object.entries(files)
			.filter(([path]) => path !== "manifest.json")
			.map(async ([path, content]) => ({
				path,
				bytes: content.length,
				sha256: Array.from(new Uint8Array(await crypto.subtle.digest("SHA-256", content)), (byte) =>
					byte.toString(16).padStart(2, "0"),
				).join(""),
			})),
	);
	files["manifest.json"] = new TextEncoder().encode(JSON.stringify(manifest)) as Uint8Array<ArrayBuffer>;
	return closed(files);
};

/** Empties a site's database, as if it had just been put up. */
export const emptied = async (db: D1Database): Promise<void> => {
	const { results } = await db
		.prepare(
			"select name from sqlite_master where type = 'table' and name not glob 'sqlite*' and name not glob '_cf*' and name not glob 'd1_*' and name not glob 'search_index*'",
		)
		.all<{ name: string }>();
	await db.batch(results.map(({ name }) => db.prepare(`delete from ${name}`)));
};
