import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { day } from "#core/clock.ts";
import {
	exampleNow,
	practiceActivity,
	practiceRecord,
	testSite,
	unsignedActivity,
} from "#test/support/example-sites.ts";
import { judgeActivity, markOf } from "./judge.ts";
import { resolverOf } from "./keys.ts";
import { addProof } from "./proof.ts";
import type { RecordObject } from "./vocabulary.ts";

const boston = await testSite("https://boston.example", 1);
const nairobi = await testSite("https://nairobi.example", 2);
const keyOf = resolverOf([boston.key, nairobi.key]);
const by = { clock: () => exampleNow };

const signed = (change: Partial<RecordObject>) =>
	addProof(unsignedActivity(boston, { ...practiceRecord(boston.origin), ...change }), boston.signer, exampleNow);

describe("a judged activity", () => {
	it("is the input itself, with what a receiver files it under", async () => {
		const input = await practiceActivity(boston);
		const judged = await judgeActivity(input, keyOf, by);
		if (!judged.ok) throw new Error(judged.error.reason);
		expect(judged.value.activity).toBe(input);
		expect(judged.value).toMatchObject({
			origin: boston.origin,
			recordId: input.object.id,
			kind: "practice",
			rev: input.object.rev,
			version: 2,
			type: "Create",
			audience: { scope: "network" },
			topics: ["handover", "health"],
			language: "en",
			expiresAt: null,
		});
		expect(await markOf(input)).toMatch(/^[A-Za-z0-9_-]{12}$/);
	});

	it("says when it ends, where its author set an end", async () => {
		const judged = await judgeActivity(await signed({ expires: "2027-03-01T00:00:00+01:00" }), keyOf, by);
		expect(judged.ok && judged.value.expiresAt).toBe(Date.parse("2027-02-28T23:00:00Z"));
	});

	it("keeps fields and kinds that nobody here knows", async () => {
		const input = await signed({ kind: "peer-assist", content: { steps: [1, 2] }, mood: "hopeful" });
		const judged = await judgeActivity(JSON.parse(JSON.stringify(input)), keyOf, by);
		expect(judged.ok && judged.value.kind).toBe("peer-assist");
		expect(judged.ok && judged.value.activity.object).toMatchObject({ mood: "hopeful", content: { steps: [1, 2] } });
	});

	it("may be a day ahead of our clock, and no more", async () => {
		expect((await judgeActivity(await signed({ rev: exampleNow + day }), keyOf, by)).ok).toBe(true);
		const ahead = await signed({ rev: exampleNow + day + 1 });
		expect(await judgeActivity(ahead, keyOf, by)).toMatchObject({ ok: false, error: { reason: "rev-ahead" } });
	});
});

describe("judgeActivity", () => {
	it("looks at bounds and vocabulary before it asks for a key", async () => {
		const never = () => Promise.reject(new Error("asked"));
		let deep: unknown = "bottom";
		for (let level = 0; level < 100_000; level++) deep = [deep];
		for (const input of [null, 7, "text", [], {}, deep, { type: "Create", object: deep }, { type: "Announce" }]) {
			expect((await judgeActivity(input, never)).ok).toBe(false);
		}
	});

	it("refuses whatever differs from what was signed by a single value", async () => {
		const input = await practiceActivity(boston);
		const places = leaves(input);
		await fc.assert(
			fc.asyncProperty(fc.constantFrom(...places), fc.jsonValue({ maxDepth: 1 }), async (place, value) => {
				const altered = structuredClone(input);
				const [holder, name] = holderOf(altered, place);
				if (JSON.stringify(holder[name]) === JSON.stringify(value)) return;
				holder[name] = value;
				expect((await judgeActivity(altered, keyOf, by)).ok).toBe(false);
			}),
			{ numRuns: 400 },
		);
	});

	it("refuses a field that was added or taken away on the way", async () => {
		const input = await practiceActivity(boston);
		expect((await judgeActivity({ ...input, cc: [] }, keyOf, by)).ok).toBe(false);
		expect((await judgeActivity({ ...input, object: { ...input.object, note: "" } }, keyOf, by)).ok).toBe(false);
		expect((await judgeActivity({ ...input, proof: { ...input.proof, domain: "x" } }, keyOf, by)).ok).toBe(false);
		const { published, ...without } = input;
		expect(published).toBeDefined();
		expect((await judgeActivity(without, keyOf, by)).ok).toBe(false);
	});

	it("never throws, whatever it is given", async () => {
		const input = await practiceActivity(boston);
		await fc.assert(
			fc.asyncProperty(fc.constantFrom(...leaves(input)), fc.anything(), async (place, value) => {
				const altered = structuredClone(input);
				const [holder, name] = holderOf(altered, place);
				holder[name] = value;
				await judgeActivity(altered, keyOf, by);
			}),
		);
	});
});

type Place = readonly string[];

/** The path to every value of a document that holds no other. */
const leaves = (value: unknown, path: Place = []): Place[] =>
	typeof value === "object" && value !== null
		? Object.entries(value).flatMap(([name, child]) => leaves(child, [...path, name]))
		: [path];

const holderOf = (document: object, place: Place): [Record<string, unknown>, string] => {
	let holder = document as Record<string, unknown>;
	for (const name of place.slice(0, -1)) holder = holder[name] as Record<string, unknown>;
	return [holder, place.at(-1) ?? ""];
};
