import { ok, type Result } from "#core/result.ts";
import { parseLine, type Wrong } from "./checked-row.ts";
import { type Gathering, gathering, type Portion } from "./gathering.ts";
import { notAsWritten, type Told } from "./manifest.ts";
import { at, isSealedFile, refusedAt, tableIn } from "./rules.ts";
import { openPiece, sha256 } from "./seal.ts";
import { textOf } from "./text.ts";
import type { Bytes, Source } from "./zip-list.ts";
import { unpack } from "./zip-reader.ts";

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

const takeTable = (gathered: Gathering, { name, rows }: Told, table: string, text: string): Result<void> => {
	const taken = takeLines(name, text, (value) => gathered.add(table, value));
	if (!taken.ok) return taken;
	return rows === undefined || rows === taken.value
		? ok(undefined)
		: refusedAt(name, `there are ${taken.value} rows in it, and the manifest says ${rows}.`);
};

const takeSealed = async (gathered: Gathering, name: string, text: string, secret: string): Promise<Result<void>> => {
	const pieces = text.split("\n").filter((piece) => piece !== "");
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

/** The bytes of one file, from what was read of all from `start` on. */
const unpacked = async (bytes: Bytes, start: number, file: Told): Promise<Result<Bytes>> => {
	const found = unpack(bytes.subarray(file.at - start, file.until - start), file);
	if (found.ok && (await sha256(found.value)) !== file.sha256) return notAsWritten(file.name);
	return found;
};

/** Files of one step that were held to be what they say. */
export type Checked = { readonly portions: readonly Portion[]; readonly rows: number };

/**
 * Reads the files of one step and holds them to the manifest and to their tables. The first thing that isn't right is named
 * by file, line and field. What is sealed is opened where a secret is given.
 */
export const checkStep = async (
	source: Source,
	files: readonly Told[],
	secret: string | undefined,
): Promise<Result<Checked>> => {
	const gathered = gathering();
	const start = Math.min(...files.map((file) => file.at));
	const bytes = await source.read(start, Math.max(...files.map(({ until }) => until)));
	for (const file of files) {
		const content = await unpacked(bytes, start, file);
		if (!content.ok) return content;
		const table = tableIn(file.name);
		const sealed = secret !== undefined && isSealedFile(file.name);
		if (!table && !sealed) continue;
		const text = textOf(file.name, content.value);
		if (!text.ok) return text;
		const taken = table
			? takeTable(gathered, file, table, text.value)
			: await takeSealed(gathered, file.name, text.value, secret ?? "");
		if (!taken.ok) return taken;
	}
	return ok({ portions: gathered.portions(), rows: gathered.rows() });
};
