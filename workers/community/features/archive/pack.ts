import { sql } from "drizzle-orm";
import { isoOf } from "#core/clock.ts";
import type { Services } from "../../services.ts";
import { readableFiles } from "./readable.ts";
import { type PackedRow, type Reading, type Row, readTables } from "./reading-store.ts";
import {
	archiveFormat,
	archiveVersion,
	type Manifest,
	manifestFile,
	pieceSize,
	sealedFile,
	tableFile,
} from "./rules.ts";
import { markOfSecret, sealOver, sealPiece, sha256 } from "./seal.ts";
import { zipStream } from "./zip-writer.ts";

/** What is packed: a whole chapter, or a part of one that will stand by itself. */
export type Selection = {
	readonly holds: Manifest["holds"];
	/** What the chapter in the archive is called. */
	readonly chapter: string;
	readonly readings: readonly Reading[];
};

type File = {
	readonly path: string;
	readonly bytes: Uint8Array<ArrayBuffer>;
	readonly rows?: number;
	/** What can't be packed any smaller. */
	readonly asItIs?: boolean;
};

const utf8 = new TextEncoder();
const fileOf = (path: string, text: string, rows?: number): File => ({
	path,
	bytes: utf8.encode(text) as Uint8Array<ArrayBuffer>,
	...(rows === undefined ? {} : { rows }),
});

const sealedPieces = async (secret: string, lines: readonly string[]): Promise<string[]> => {
	const pieces: string[] = [];
	let some: string[] = [];
	let size = 0;
	for (const [i, line] of lines.entries()) {
		some.push(line);
		size += line.length;
		if (size < pieceSize && i < lines.length - 1) continue;
		pieces.push(await sealPiece(secret, some.join("\n")));
		some = [];
		size = 0;
	}
	return pieces;
};

const linesOf = (rows: readonly PackedRow[]): string => rows.map(({ line }) => `${line}\n`).join("");

/** The files of an archive, the manifest last: it tells of all the others. */
async function* filesOf(services: Services, selection: Selection, now: number): AsyncGenerator<File> {
	const { db, config } = services;
	const told: Manifest["files"] = [];
	const sealed: string[] = [];
	const open: Record<string, Row[]> = {};
	const note = async (file: File): Promise<File> => {
		const { path, bytes, rows } = file;
		told.push({ path, bytes: bytes.length, sha256: await sha256(bytes), ...(rows === undefined ? {} : { rows }) });
		return file;
	};
	for await (const { name, rows } of readTables(db, selection.readings)) {
		const shown = rows.filter((row) => row.open);
		open[name] = shown.map(({ row }) => row);
		for (const row of rows) if (!row.open) sealed.push(`[${JSON.stringify(name)},${row.line}]`);
		if (shown.length > 0) yield note(fileOf(tableFile(name), linesOf(shown), shown.length));
	}
	if (sealed.length > 0)
		yield note({ ...fileOf(sealedFile, `${(await sealedPieces(config.secret, sealed)).join("\n")}\n`), asItIs: true });
	for (const { path, text } of readableFiles({ origin: config.origin, name: selection.chapter, now, open }))
		yield note(fileOf(path, text));
	const manifest: Omit<Manifest, "seal"> = {
		format: archiveFormat,
		version: archiveVersion,
		holds: selection.holds,
		chapter: selection.chapter,
		origin: config.origin,
		at: isoOf(now),
		secret: selection.holds === "chapter" ? await markOfSecret(config.secret) : null,
		files: told,
	};
	const seal = await sealOver(config.secret, JSON.stringify(manifest));
	yield fileOf(manifestFile, `${JSON.stringify({ ...manifest, seal }, null, "\t")}\n`);
}

/** Packs a selection as a ZIP archive that is written while it is read. */
export const pack = (services: Services, selection: Selection): ReadableStream<Uint8Array> => {
	const now = services.clock();
	return zipStream(filesOf(services, selection, now), now);
};

/** The conditions of a reading that takes and shows everything. */
export const everything = { which: sql`true`, open: sql`true` };
