import fc from "fast-check";
import { expect, it } from "vitest";
import * as Y from "yjs";
import { type Meeting, newMeeting } from "#test/support/written-together.ts";
import { docFrom, editBetween, notesIn, paragraphUpdate, takeIn, toBase64, typeInto } from "./notes.ts";

const clients = 4;
const who = fc.nat(clients - 1);

/** How long each request to the database takes, in turns of the machine. */
const waits = fc.array(fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, fc.nat(90)), { minLength: 1, maxLength: 7 });

/** What may happen in a meeting, to its people, their browsers, their connections, and the room. */
const step = fc.oneof(
	{
		weight: 8,
		arbitrary: fc.record({
			do: fc.constant("type" as const),
			who,
			at: fc.nat(100),
			remove: fc.oneof(fc.constant(0), fc.nat(4)),
			insert: fc.nat(4),
		}),
	},
	{ weight: 8, arbitrary: fc.record({ do: fc.constant("talk" as const), who }) },
	{ weight: 4, arbitrary: fc.record({ do: fc.constant("connect" as const), who }) },
	{ weight: 4, arbitrary: fc.record({ do: fc.constant("flush" as const), who }) },
	{ weight: 6, arbitrary: fc.record({ do: fc.constant("send" as const), who }) },
	{ weight: 6, arbitrary: fc.record({ do: fc.constant("receive" as const), who }) },
	{ weight: 2, arbitrary: fc.record({ do: fc.constant("drop" as const), who }) },
	{ weight: 2, arbitrary: fc.record({ do: fc.constant("reload" as const), who }) },
	{ weight: 2, arbitrary: fc.record({ do: fc.constant("form" as const), who }) },
	{ weight: 1, arbitrary: fc.record({ do: fc.constantFrom("sleep" as const, "crash" as const) }) },
	{ weight: 2, arbitrary: fc.record({ do: fc.constant("merge" as const) }) },
	{ weight: 3, arbitrary: fc.record({ do: fc.constant("mergeTwice" as const), who }) },
	{ weight: 2, arbitrary: fc.record({ do: fc.constant("fail" as const), after: fc.nat(8) }) },
	{ weight: 6, arbitrary: fc.record({ do: fc.constant("lastWords" as const), who, after: fc.nat(12) }) },
	{ weight: 1, arbitrary: fc.record({ do: fc.constant("settle" as const) }) },
);
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

const run = async (meeting: Meeting, one: Step): Promise<void> => {
	switch (one.do) {
		case "type":
			return meeting.type(one.who, one);
		case "talk":
		case "connect":
		case "flush":
		case "send":
		case "receive":
		case "drop":
		case "reload":
			return meeting[one.do](one.who);
		case "form":
			return meeting.form(one.who);
		case "mergeTwice":
			return meeting.mergeTwice(one.who);
		case "lastWords":
			return meeting.lastWords(one.who, one.after);
		case "fail":
			return meeting.fail(one.after);
		default:
			return meeting[one.do]();
	}
};

it("loses nothing and comes to one text, however people write, drop out, reload and come back", async () => {
	await fc.assert(
		fc.asyncProperty(waits, fc.array(step, { minLength: 5, maxLength: 120 }), async (slow, steps) => {
			const meeting = await newMeeting(clients, slow);
			for (const one of steps) await run(meeting, one);
			await meeting.everybodyBack();
			const { texts, kept, merged, written, refusals } = await meeting.outcome();
			expect(refusals).toEqual([]);
			expect(new Set(texts)).toEqual(new Set([merged]));
			expect(kept).toBe(0);
			expect([...merged].filter((character) => character !== "\n").toSorted()).toEqual([...written].toSorted());
		}),
		{ numRuns: 250 },
	);
}, 120_000);

it("is given back what the database lost, by whoever has it still", async () => {
	const meeting = await newMeeting(clients, [0]);
	await meeting.connect(0);
	await meeting.connect(1);
	await meeting.type(0, { at: 0, remove: 0, insert: 9 });
	await meeting.everybodyBack();
	await meeting.restoreBackup();
	await meeting.everybodyBack();
	const { texts, merged, written } = await meeting.outcome();
	expect(new Set([...texts, merged]).size).toBe(1);
	expect(written.size).toBe([...merged].length);
});

it("makes of any text any other by one change that parts no character", () => {
	const text = fc.string({ unit: fc.constantFrom("a", "b", "😀", "😁", "𠮷", "\n", "é"), maxLength: 12 });
	fc.assert(
		fc.property(text, text, (before, after) => {
			const { at, remove, insert } = editBetween(before, after);
			expect(before.slice(0, at) + insert + before.slice(at + remove)).toBe(after);
			expect(insert.isWellFormed() && before.slice(at, at + remove).isWellFormed()).toBe(true);
			const doc = docFrom([]);
			typeInto(doc, before);
			typeInto(doc, after);
			expect(notesIn(doc).toString()).toBe(after);
		}),
	);
});

it("adds the paragraph of one form once, behind what is there", () => {
	const doc = docFrom([]);
	typeInto(doc, "First.\n");
	const update = paragraphUpdate(docFrom([toBase64(Y.encodeStateAsUpdate(doc))]), 7, "Second.") ?? new Uint8Array();
	Y.applyUpdate(doc, update);
	expect(notesIn(doc).toString()).toBe("First.\n\nSecond.");
	expect(paragraphUpdate(doc, 7, "Second.")).toBeUndefined();
});

it("takes in nothing that is damaged, too long, in pieces, or not showable", () => {
	const updateOf = (text: string) => {
		const doc = docFrom([]);
		typeInto(doc, text);
		return Y.encodeStateAsUpdate(doc);
	};
	const taken = (bytes: Uint8Array) => takeIn(docFrom([]), bytes);
	expect(taken(updateOf("A sentence."))).toBe("taken");
	expect(taken(updateOf("x".repeat(40_001)))).toBe("too-long");
	expect(taken(new Uint8Array(200_001))).toBe("too-long");
	expect(taken(updateOf("\u0000"))).toBe("damaged");
	expect(taken(new Uint8Array([9, 200, 3, 7]))).toBe("damaged");
	const other = new Y.Doc();
	other.getMap("else").set("a", 1);
	expect(taken(Y.encodeStateAsUpdate(other))).toBe("damaged");
	const doc = docFrom([]);
	typeInto(doc, "one ");
	const before = Y.encodeStateVector(doc);
	typeInto(doc, "one two");
	expect(taken(Y.encodeStateAsUpdate(doc, before))).toBe("lacking");
});

it("takes in nothing that claims more than it holds, further than anybody writes, or as more hands than there are", () => {
	/** A whole number as Yjs writes it. */
	const number = (n: number): number[] => (n < 128 ? [n] : [(n % 128) | 128, ...number(Math.floor(n / 128))]);
	const taken = (...bytes: number[]) => takeIn(docFrom([]), Uint8Array.from(bytes));
	const skipped = (client: number, length: number) => [1, ...number(client), 0, 0, ...number(length)];
	expect(taken(1, ...skipped(7, 3), 0)).toBe("taken");
	const began = Date.now();
	for (let i = 0; i < 20; i++) expect(taken(1, ...number(33_554_431), 5, 0)).toBe("damaged");
	expect(Date.now() - began).toBeLessThan(1_000);
	expect(taken(1, ...skipped(7, Number.MAX_SAFE_INTEGER), 0)).toBe("damaged");
	const crowd = Array.from({ length: 2_001 }, (_, client) => skipped(client + 1, 1)).flat();
	expect(taken(...number(2_001), ...crowd, 0)).toBe("too-long");
});
