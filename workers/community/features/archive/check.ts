import { ok, type Result } from "#core/result.ts";
import { checkRow, parseLine, type Wrong } from "./checked-row.ts";
import { shapeOf, type TableShape } from "./columns.ts";
import { packed } from "./registry.ts";
import {
	archiveVersion,
	at,
	longestRow,
	type Manifest,
	manifestFile,
	manifestSchema,
	mostBytes,
	mostRows,
	refusedAt,
	sealedFile,
	tableFile,
} from "./rules.ts";
import { markOfSecret, openPiece, sealOver, sha256 } from "./seal.ts";
import { type Entry, readZip } from "./zip-reader.ts";

/** An archive that was read and held whole to be what it says: rows by table, in portions that one statement takes. */
export type Checked = {
	readonly manifest: Manifest;
	/** Whether its sealed part was closed with this site's secret, and is among the parts. */
	readonly opened: boolean;
	readonly parts: readonly { readonly name: string; readonly rows: string }[];
};

const fatal = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

const textOf = (name: string, bytes: Uint8Array): Result<string> => {
	try {
		return ok(fatal.decode(bytes));
	} catch {
		return refusedAt(name, "this isn’t UTF-8.");
	}
};

const notOurs = refusedAt("The archive", "there is no manifest.json in it, so it is none of ours.");

const readManifest = async (
	entries: readonly Entry[],
	secret: string,
): Promise<Result<{ manifest: Manifest; sameSecret: boolean }>> => {
	const found = entries.find(({ name }) => name === manifestFile);
	if (!found) return notOurs;
	const text = textOf(manifestFile, found.bytes);
	if (!text.ok) return text;
	const parsed = parseLine(text.value);
	if (!parsed.ok) return refusedAt(manifestFile, parsed.error.why);
	const read = manifestSchema.safeParse(parsed.value);
	if (!read.success) {
		const field = read.error.issues[0]?.path.join(".") ?? "";
		return refusedAt(
			at(manifestFile, undefined, field),
			field === "version"
				? `this site reads archives of version ${archiveVersion}.`
				: "this isn’t what stands there in an archive of ours.",
		);
	}
	const manifest = read.data;
	const sameSecret = manifest.secret === (await markOfSecret(secret));
	const { seal: _seal, ...rest } = parsed.value as Manifest;
	if (sameSecret && (await sealOver(secret, JSON.stringify(rest))) !== manifest.seal)
		return refusedAt(manifestFile, "this was changed after the archive was made.");
	return ok({ manifest, sameSecret });
};

/** Every file is in the manifest, as it was written, and the other way round. */
const holdToManifest = async (entries: readonly Entry[], { files }: Manifest): Promise<Result<void>> => {
	const told = new Map(files.map((file) => [file.path, file]));
	if (told.size !== files.length) return refusedAt(manifestFile, "it names a file twice.");
	const there = new Set(entries.map(({ name }) => name));
	const lost = files.find(({ path }) => !there.has(path));
	if (lost) return refusedAt(lost.path, "this file is missing from the archive.");
	for (const { name, bytes } of entries) {
		if (name === manifestFile) continue;
		const file = told.get(name);
		if (!file) return refusedAt(name, "this file isn’t in the manifest.");
		if (bytes.length !== file.bytes || (await sha256(bytes)) !== file.sha256)
			return refusedAt(name, "this file isn’t as it was written: its SHA-256 differs from the manifest’s.");
	}
	return ok(undefined);
};

const shapes: ReadonlyMap<string, TableShape> = new Map(
	packed.map(([name, { table, without, by }]) => [name, shapeOf(table, { without, by })]),
);

/** Rows of one table that one statement takes: three bytes a character at worst, in D1's two megabytes. */
type Portion = { readonly lines: string[]; size: number };

/** Gathers checked rows by table, in portions, and knows which keys were there already. */
const gathering = () => {
	const portions = new Map<string, Portion[]>();
	const keys = new Set<string>();
	const add = (name: string, value: unknown): Wrong | undefined => {
		const shape = shapes.get(name);
		if (!shape) return { why: `${JSON.stringify(name.slice(0, 60))} is no table that a chapter takes along.` };
		const checked = checkRow(shape, value);
		if (!checked.ok) return checked.error;
		const row = checked.value;
		const key = JSON.stringify([name, ...shape.key.map((column) => row[column])]);
		if (keys.has(key)) return { why: "there is a row of this key already.", field: shape.key.join(", ") };
		keys.add(key);
		if (keys.size > mostRows) return { why: `there are more than ${mostRows} rows.` };
		const line = JSON.stringify(row);
		const of = portions.get(name) ?? [];
		portions.set(name, of);
		let last = of.at(-1);
		if (!last || last.size + line.length > longestRow) {
			last = { lines: [], size: 0 };
			of.push(last);
		}
		last.lines.push(line);
		last.size += line.length;
		return undefined;
	};
	const parts = () =>
		[...portions].flatMap(([name, of]) => of.map(({ lines }) => ({ name, rows: `[${lines.join(",")}]` })));
	return { add, parts };
};
type Gathering = ReturnType<typeof gathering>;

const takeLines = (
	file: string,
	text: string,
	take: (value: unknown) => Wrong | undefined,
	before = "",
): Result<number> => {
	const lines = text.split("\n");
	if (lines.at(-1) === "") lines.pop();
	for (const [i, line] of lines.entries()) {
		const parsed = parseLine(line);
		const wrong = parsed.ok ? take(parsed.value) : parsed.error;
		if (wrong) return refusedAt(at(before ? `${file}, ${before}` : file, i + 1, wrong.field), wrong.why);
	}
	return ok(lines.length);
};

const takeTable = (gathered: Gathering, { name, bytes }: Entry, told: number | undefined): Result<void> => {
	const table = name.slice("tables/".length, -".jsonl".length);
	const text = textOf(name, bytes);
	if (!text.ok) return text;
	if (name !== tableFile(table) || !shapes.has(table))
		return refusedAt(name, "this is no table that a chapter takes along.");
	const taken = takeLines(name, text.value, (value) => gathered.add(table, value));
	if (!taken.ok) return taken;
	return told === undefined || told === taken.value
		? ok(undefined)
		: refusedAt(name, `there are ${taken.value} rows in it, and the manifest says ${told}.`);
};

const takeSealed = async (gathered: Gathering, { name, bytes }: Entry, secret: string): Promise<Result<void>> => {
	const text = textOf(name, bytes);
	if (!text.ok) return text;
	const pieces = text.value.split("\n").filter((piece) => piece !== "");
	for (const [i, piece] of pieces.entries()) {
		const opened = await openPiece(secret, piece);
		if (!opened.ok) return refusedAt(at(name, i + 1), "this was damaged, or sealed with another secret.");
		const taken = takeLines(
			name,
			opened.value,
			(value) =>
				Array.isArray(value) && value.length === 2 && typeof value[0] === "string"
					? gathered.add(value[0], value[1])
					: { why: "this isn’t a table’s name and a row." },
			`line ${i + 1}`,
		);
		if (!taken.ok) return taken;
	}
	return ok(undefined);
};

const otherSecret = refusedAt(
	sealedFile,
	"this was sealed with another site’s SITE_SECRET. Give this site that secret, or choose to leave out what is sealed.",
);

/**
 * Reads an archive and holds the whole of it to its manifest and to the tables, before anything of it is kept. The first
 * thing that isn't right is named by file, line and field. Without the secret that it was sealed with it is refused, unless
 * `withoutSealed` says that what is sealed may be left out.
 */
export const checkArchive = async (
	bytes: Uint8Array<ArrayBuffer>,
	secret: string,
	withoutSealed: boolean,
): Promise<Result<Checked>> => {
	if (bytes.length > mostBytes) return refusedAt("The archive", `it is larger than ${mostBytes / 1024 / 1024} MB.`);
	const entries = readZip(bytes);
	if (!entries.ok) return entries;
	const read = await readManifest(entries.value, secret);
	if (!read.ok) return read;
	const { manifest, sameSecret } = read.value;
	const held = await holdToManifest(entries.value, manifest);
	if (!held.ok) return held;
	const sealed = entries.value.find(({ name }) => name === sealedFile);
	if (sealed && !sameSecret && !withoutSealed) return otherSecret;
	const gathered = gathering();
	const counts = new Map(manifest.files.map(({ path, rows }) => [path, rows]));
	for (const entry of entries.value) {
		if (!entry.name.startsWith("tables/")) continue;
		const taken = takeTable(gathered, entry, counts.get(entry.name));
		if (!taken.ok) return taken;
	}
	const opened = sealed !== undefined && sameSecret && !withoutSealed;
	if (opened) {
		const taken = await takeSealed(gathered, sealed, secret);
		if (!taken.ok) return taken;
	}
	return ok({ manifest, opened, parts: gathered.parts() });
};
