import { inflateSync } from "fflate";
import { ok, type Result } from "#core/result.ts";
import { longestName, mostEntries, mostGrowth, mostUnpacked, refusedAt } from "./rules.ts";

type Bytes = Uint8Array<ArrayBuffer>;
export type Entry = { readonly name: string; readonly bytes: Bytes };

const endLength = 22;
const longestComment = 65_535;
/** Two bits of a file's flags that we don't take: encrypted, and sizes that stand behind it as the only place. */
const encrypted = 1;

type Listed = { readonly name: string; readonly from: number; readonly packed: number; readonly unpacked: number };

const namePattern = /^(?:[a-z][a-z0-9_-]*\/)?[a-z0-9][a-z0-9._-]*$/;
const isCleanName = (name: string): boolean =>
	name.length <= longestName && namePattern.test(name) && !name.includes("..");

const broken = (why: string): Result<never> => refusedAt("The archive", why);

/** Where the list of files ends (APPNOTE 4.3.16): looked for from the end, since a comment may follow. */
const findEnd = (view: DataView): number | undefined => {
	const last = view.byteLength - endLength;
	for (let at = last; at >= 0 && at >= last - longestComment; at--)
		if (view.getUint32(at, true) === 0x06054b50 && at + endLength + view.getUint16(at + 20, true) === view.byteLength)
			return at;
	return undefined;
};

/** One line of the list of files (APPNOTE 4.3.12), and where the next begins. */
const listedAt = (
	view: DataView,
	bytes: Bytes,
	at: number,
): Result<{ entry: Listed; method: number; next: number }> => {
	if (at + 46 > view.byteLength || view.getUint32(at, true) !== 0x02014b50)
		return broken("its list of files is damaged.");
	const nameLength = view.getUint16(at + 28, true);
	const next = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
	if (next > view.byteLength) return broken("its list of files is damaged.");
	const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
	const shown = JSON.stringify(name.slice(0, longestName));
	if (!isCleanName(name)) return broken(`a file in it has a name that no archive of ours has: ${shown}.`);
	if (view.getUint16(at + 8, true) & encrypted) return refusedAt(name, "this file is encrypted.");
	const method = view.getUint16(at + 10, true);
	const packed = view.getUint32(at + 20, true);
	const unpacked = view.getUint32(at + 24, true);
	const local = view.getUint32(at + 42, true);
	if (local + 30 > view.byteLength || view.getUint32(local, true) !== 0x04034b50)
		return refusedAt(name, "this file isn’t where the list says.");
	const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
	if (from + packed > view.byteLength) return refusedAt(name, "this file is cut off.");
	return ok({ entry: { name, from, packed, unpacked }, method, next });
};

const unpack = (bytes: Bytes, { name, from, packed, unpacked }: Listed, method: number): Result<Bytes> => {
	const raw = bytes.subarray(from, from + packed);
	if (method === 0) return packed === unpacked ? ok(raw) : refusedAt(name, "this file isn’t as long as the list says.");
	if (method !== 8) return refusedAt(name, "this file is packed in a way that we don’t read.");
	try {
		// One byte more than it claims: what goes on then is longer than the list says, and is not unpacked any further.
		const out = inflateSync(raw, { out: new Uint8Array(unpacked + 1) }) as Bytes;
		if (out.length === unpacked) return ok(out);
	} catch {
		// Told below: damaged, or longer than it claims.
	}
	return refusedAt(name, "this file can’t be unpacked to what the list says: it is damaged, or made to mislead.");
};

/**
 * Unpacks a ZIP archive, with every size judged before anything is unpacked. Files that lie over one another, that grow
 * out of bounds, and names that lead elsewhere are refused.
 */
export const readZip = (bytes: Bytes): Result<Entry[]> => {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const end = findEnd(view);
	if (end === undefined) return broken("it is cut off, or no ZIP file.");
	const count = view.getUint16(end + 10, true);
	let next = view.getUint32(end + 16, true);
	if (count > mostEntries) return broken(`there are more than ${mostEntries} files in it.`);
	const found: { entry: Listed; method: number }[] = [];
	for (let i = 0; i < count; i++) {
		const listed = listedAt(view, bytes, next);
		if (!listed.ok) return listed;
		found.push(listed.value);
		next = listed.value.next;
	}
	if (next !== end) return broken("its list of files is damaged.");
	const judged = judgeSizes(found.map(({ entry }) => entry));
	if (!judged.ok) return judged;
	const entries: Entry[] = [];
	for (const { entry, method } of found) {
		const unpacked = unpack(bytes, entry, method);
		if (!unpacked.ok) return unpacked;
		entries.push({ name: entry.name, bytes: unpacked.value });
	}
	return ok(entries);
};

const judgeSizes = (found: readonly Listed[]): Result<void> => {
	const names = new Set<string>();
	let total = 0;
	let upTo = 0;
	for (const { name, from, packed, unpacked } of [...found].sort((a, b) => a.from - b.from)) {
		if (names.has(name)) return refusedAt(name, "there are two files of this name.");
		names.add(name);
		if (from < upTo) return refusedAt(name, "this file lies over another one.");
		upTo = from + packed;
		total += unpacked;
		if (unpacked > mostGrowth * Math.max(packed, 64)) return refusedAt(name, "this file would grow out of all bounds.");
	}
	if (total > mostUnpacked) return broken(`it would unpack to more than ${mostUnpacked / 1024 / 1024} MB.`);
	return ok(undefined);
};
