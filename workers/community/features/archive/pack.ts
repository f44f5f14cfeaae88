import { sql } from "drizzle-orm";
import { isoOf } from "#core/clock.ts";
import type { Services } from "../../services.ts";
import { readableFiles } from "./readable.ts";
import { type Reading, readTables } from "./reading-store.ts";
import {
	archiveFormat,
	archiveVersion,
	fileSize,
	type Manifest,
	type ManifestFile,
	manifestFile,
	nthFile,
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
	/** What can't be packed any smaller, or shall be read without unpacking. */
	readonly asItIs?: boolean;
};

const utf8 = new TextEncoder();
const fileOf = (path: string, text: string, rows?: number): File => ({
	path,
	bytes: utf8.encode(text) as Uint8Array<ArrayBuffer>,
	...(rows === undefined ? {} : { rows }),
});

/** Lines in portions that are read at once where the archive is taken in. */
function* portions(lines: readonly string[]): Generator<string[]> {
	let some: string[] = [];
	let size = 0;
	for (const line of lines) {
		if (size > 0 && size + line.length > fileSize) {
			yield some;
			some = [];
			size = 0;
		}
		some.push(line);
		size += line.length;
	}
	if (some.length > 0) yield some;
}

function* tableFiles(name: string, lines: readonly string[]): Generator<File> {
	let n = 0;
	for (const some of portions(lines)) yield fileOf(nthFile(tableFile(name), ++n), `${some.join("\n")}\n`, some.length);
}

async function* sealedFiles(secret: string, lines: readonly string[]): AsyncGenerator<File> {
	let n = 0;
	for (const some of portions(lines)) {
		const sealed = await sealPiece(secret, some.join("\n"));
		yield { ...fileOf(nthFile(sealedFile, ++n), `${sealed}\n`), asItIs: true };
	}
}

/** The files of an archive, the manifest last: it tells of all the others. */
async function* filesOf(services: Services, selection: Selection, now: number): AsyncGenerator<File> {
	const { db, config } = services;
	const told: ManifestFile[] = [];
	const sealed: string[] = [];
	const open: Record<string, string[]> = {};
	const note = async (file: File): Promise<File> => {
		const { path, bytes, rows } = file;
		told.push({ path, bytes: bytes.length, sha256: await sha256(bytes), ...(rows === undefined ? {} : { rows }) });
		return file;
	};
	for await (const { name, rows } of readTables(db, selection.readings)) {
		const shown: string[] = [];
		for (const row of rows) {
			if (row.open) shown.push(row.line);
			else sealed.push(`["${name}",${row.line}]`);
		}
		open[name] = shown;
		for (const file of tableFiles(name, shown)) yield note(file);
	}
	for await (const file of sealedFiles(config.secret, sealed)) yield note(file);
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
	// A file a line, for who reads it; and as it is, for who has little time to unpack it.
	const lines = JSON.stringify({ ...manifest, seal }).replaceAll('{"path":', '\n{"path":');
	yield { ...fileOf(manifestFile, `${lines}\n`), asItIs: true };
}

/** Packs a selection as a ZIP archive that is written while it is read. */
export const pack = (services: Services, selection: Selection): ReadableStream<Uint8Array> => {
	const now = services.clock();
	return zipStream(filesOf(services, selection, now), now);
};

/** The conditions of a reading that takes and shows everything. */
export const everything = { which: sql`true`, open: sql`true` };
