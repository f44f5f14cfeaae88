import { expect, it } from "vitest";
import { fingerprintOf, sameDigest } from "./fingerprint.ts";

// The figures stand in docs/exchange.md, section 6.
it("is the one that the specification shows", async () => {
	const one = await fingerprintOf("https://boston.example/records/practice_01jd3k8z5v7q2m4x6c8b0n1r3t", 1795165140000);
	const other = await fingerprintOf("https://nairobi.example/records/person_1", 7);
	expect(one).toEqual({ hi: 551405536, lo: 1348032526 });
	expect(other).toEqual({ hi: 949823257, lo: 1712919658 });
	const both = { count: 2, hi: one.hi + other.hi, lo: one.lo + other.lo };
	expect(both).toEqual({ count: 2, hi: 1501228793, lo: 3060952184 });
	expect(sameDigest(both, { ...both, lo: both.lo + 1 })).toBe(false);
});
