import { sha256 } from "#protocol/canonical.ts";

/** The share of one record at one revision in a digest: two 31-bit numbers whose sums stay exact in SQLite and in a double. */
export type Fingerprint = { readonly hi: number; readonly lo: number };

export const fingerprintOf = async (recordId: string, rev: number): Promise<Fingerprint> => {
	const hash = new DataView((await sha256(new TextEncoder().encode(`${recordId}\n${rev}`))).buffer);
	return { hi: hash.getUint32(0) >>> 1, lo: hash.getUint32(4) >>> 1 };
};

/** A digest over all live records visible to one caller. Not a proof: it only tells that inventories should be compared. */
export type Digest = { readonly count: number; readonly hi: number; readonly lo: number };

export const sameDigest = (a: Digest, b: Digest): boolean => a.count === b.count && a.hi === b.hi && a.lo === b.lo;
