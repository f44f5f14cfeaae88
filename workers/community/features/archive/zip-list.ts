import { ok, type Result } from "#core/result.ts";
import { longestName, mostEntries, mostGrowth, mostInFile, mostUnpacked, refusedAt } from "./rules.ts";

export type Bytes = Uint8Array<ArrayBuffer>;
/** An archive that lies somewhere, to be read a range at a time. */
export type Source = { readonly size: number; readonly read: (from: number, to: number) => Promise<Bytes> };

/** A file as the archive's list has it: it lies somewhere between `at` and `until`. */
export type Listed = {
	readonly name: string;
	readonly at: number;
	readonly until: number;
	readonly packed: number;
	readonly unpacked: number;
	/** How it was packed (APPNOTE 4.4.5). */
	readonly method: number;
};

const endLength = 22;
const longestComment = 65_535;
const listedLength = 46;
/** What stands before each file (APPNOTE 4.3.7), without its name. */
export const localLength = 30;
/** A name as long as ours may be, and what other software adds to it. */
const longestListed = listedLength + 2 * longestName;
const encrypted = 1;

const namePattern = /^(?:[a-z][a-z0-9_-]*\/)?[a-z0-9][a-z0-9._-]*$/;
const isCleanName = (name: string): boolean =>
	name.length <= longestName && namePattern.test(name) && !name.includes("..");

const broken = (why: string): Result<never> => refusedAt("The archive", why);
const damagedList = broken("its list of files is damaged.");
const utf8 = new TextDecoder();

export const viewOf = (bytes: Bytes): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Where the list of files ends (APPNOTE 4.3.16): looked for from the end, since a comment may follow. */
const findEnd = (view: DataView): number | undefined => {
	for (let at = view.byteLength - endLength; at >= 0; at--)
		if (view.getUint32(at, true) === 0x06054b50 && at + endLength + view.getUint16(at + 20, true) === view.byteLength)
			return at;
	return undefined;
};

type Line = Omit<Listed, "until">;

/** One line of the list of files (APPNOTE 4.3.12), and where the next begins. */
const lineAt = (view: DataView, bytes: Bytes, at: number): Result<{ line: Line; next: number }> => {
	if (at + listedLength > view.byteLength || view.getUint32(at, true) !== 0x02014b50) return damagedList;
	const nameLength = view.getUint16(at + 28, true);
	const next = at + listedLength + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
	if (next > view.byteLength) return damagedList;
	const name = utf8.decode(bytes.subarray(at + listedLength, at + listedLength + nameLength));
	const shown = JSON.stringify(name.slice(0, longestName));
	if (!isCleanName(name)) return broken(`a file in it has a name that no archive of ours has: ${shown}.`);
	if (view.getUint16(at + 8, true) & encrypted) return refusedAt(name, "this file is encrypted.");
	const line = {
		name,
		method: view.getUint16(at + 10, true),
		packed: view.getUint32(at + 20, true),
		unpacked: view.getUint32(at + 24, true),
		at: view.getUint32(at + 42, true),
	};
	return ok({ line, next });
};

/** Every size is judged before anything is unpacked. `end` is where the list begins, and the last file ends. */
const judged = (lines: readonly Line[], end: number): Result<Listed[]> => {
	const names = new Set<string>();
	let total = 0;
	const sorted = [...lines].sort((a, b) => a.at - b.at);
	const listed = sorted.map((line, i) => ({ ...line, until: Math.min(sorted[i + 1]?.at ?? end, end) }));
	for (const { name, at, until, packed, unpacked } of listed) {
		if (names.has(name)) return refusedAt(name, "there are two files of this name.");
		names.add(name);
		if (at + localLength + packed > until)
			return refusedAt(name, until === end ? "this file is cut off." : "this file lies over another one.");
		total += unpacked;
		if (unpacked > mostGrowth * Math.max(packed, 64)) return refusedAt(name, "this file would grow out of all bounds.");
		if (unpacked > mostInFile) return refusedAt(name, "this file is larger than any of ours.");
	}
	if (total > mostUnpacked) return broken(`it would unpack to more than ${mostUnpacked / 1024 / 1024} MB.`);
	return ok(listed);
};

/**
 * What a ZIP archive says to hold, in the order in which it lies there. Files that lie over one another, that grow out of
 * bounds, and names that lead elsewhere are refused.
 */
export const listZip = async (source: Source): Promise<Result<Listed[]>> => {
	const from = Math.max(0, source.size - endLength - longestComment);
	const tail = viewOf(await source.read(from, source.size));
	const end = findEnd(tail);
	if (end === undefined) return broken("it is cut off, or no ZIP file.");
	const count = tail.getUint16(end + 10, true);
	const start = tail.getUint32(end + 16, true);
	if (count > mostEntries) return broken(`there are more than ${mostEntries} files in it.`);
	if (start > from + end || from + end - start > count * longestListed) return damagedList;
	const bytes = await source.read(start, from + end);
	const view = viewOf(bytes);
	const lines: Line[] = [];
	let next = 0;
	for (let i = 0; i < count; i++) {
		const found = lineAt(view, bytes, next);
		if (!found.ok) return found;
		lines.push(found.value.line);
		next = found.value.next;
	}
	return next === bytes.length ? judged(lines, start) : damagedList;
};
