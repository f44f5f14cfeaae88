import { inflateSync } from "fflate";
import { ok, type Result } from "#core/result.ts";
import { refusedAt } from "./rules.ts";
import { type Bytes, type Listed, localLength, viewOf } from "./zip-list.ts";

/**
 * Unpacks one file of a ZIP archive from the bytes between its `at` and its `until`: to the length that the list says, and
 * not a byte further.
 */
export const unpack = (bytes: Bytes, { name, packed, unpacked, method }: Listed): Result<Bytes> => {
	const view = viewOf(bytes);
	if (bytes.length < localLength || view.getUint32(0, true) !== 0x04034b50)
		return refusedAt(name, "this file isn’t where the list says.");
	const from = localLength + view.getUint16(26, true) + view.getUint16(28, true);
	if (from + packed > bytes.length) return refusedAt(name, "this file lies over another one.");
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
