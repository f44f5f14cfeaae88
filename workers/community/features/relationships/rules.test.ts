import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { below, around as placed, rowOf } from "./layout-rules.ts";
import { isOf, type Sat, smallMeeting, type Turned, tiesOf } from "./rules.ts";
import { communitySaid, networkSaid } from "./words-rules.ts";

const people = ["ada", "ben", "cleo", "dan", "eve", "fay", "gus", "hal", "ida"].map((id) => ({ id, name: id }));
const what = { id: "m", title: "October", language: null, href: "/meetings/m", at: 5 };
const sat = (way: Sat["way"], table: string, person: string): Sat => ({ ...what, way, table, person });
const turned = (from: string, to: string, way: Turned["way"] = "answer", at = 7): Turned => ({
	...{ ...what, id: `${way}-${from}`, at, way, from, to },
});
const names = (ties: ReturnType<typeof tiesOf>) => ties.map(({ a, b }) => `${a.id} ${b.id}`);

describe("ties", () => {
	it("join those who sat at one table, and nobody across tables", () => {
		const ties = tiesOf(
			[sat("pair", "1/1", "ada"), sat("pair", "1/1", "ben"), sat("pair", "1/2", "cleo"), sat("pair", "1/2", "dan")],
			[],
			people,
		);
		expect(names(ties)).toEqual(["ada ben", "cleo dan"]);
	});

	it("don’t join everybody who was in a large meeting", () => {
		const came = people.map(({ id }) => sat("meeting", "", id));
		expect(came.length).toBeGreaterThan(smallMeeting);
		expect(tiesOf(came, [], people)).toEqual([]);
		expect(names(tiesOf(came.slice(0, 2), [], people))).toEqual(["ada ben"]);
	});

	it("are one for two people, whoever turned to whom, and name each thing once", () => {
		const [tie, ...more] = tiesOf(
			[],
			[turned("ben", "ada"), turned("ada", "ben", "trial", 9), turned("ben", "ada")],
			people,
		);
		expect(more).toEqual([]);
		expect(tie?.through.map(({ way }) => way)).toEqual(["trial", "answer"]);
		expect(tie?.at).toBe(9);
	});

	it("hold nobody who isn’t here, and nobody with themselves", () => {
		expect(tiesOf([], [turned("ada", "gone"), turned("ada", "ada")], people)).toEqual([]);
	});
});

const anyTies = fc
	.array(fc.tuple(fc.constantFrom(...people), fc.constantFrom(...people)), { maxLength: 30 })
	.map((pairs) =>
		tiesOf(
			[],
			pairs.map(([x, y], i) => ({ ...turned(x.id, y.id), id: `${i}` })),
			people,
		),
	);

describe("the picture", () => {
	it("draws everybody who has a tie once, the reader first where they have one, and every tie as one line", () => {
		fc.assert(
			fc.property(anyTies, fc.constantFrom(...people), (ties, reader) => {
				const row = rowOf(ties, reader.id);
				const tied = people.filter(({ id }) => ties.some((tie) => isOf(tie, id)));
				expect(row.map(({ id }) => id).sort()).toEqual(tied.map(({ id }) => id));
				if (tied.includes(reader)) expect(row[0]?.id).toBe(reader.id);
				for (const { lines, spots, width, height } of [placed(ties, row), below(ties, row)]) {
					expect(lines).toHaveLength(ties.length);
					for (const { x, y } of spots) expect(x >= 0 && x <= width && y >= 0 && y <= height).toBe(true);
				}
			}),
		);
	});
});

describe("the words", () => {
	const nowhere = new Map<string, Set<string>>();
	const text = (said: readonly { text: string }[]) => said.map((one) => one.text).join(" ");

	it("say what people learn through, and what isn’t there", () => {
		const said = text(networkSaid(tiesOf([], [turned("ada", "ben")], people), people, nowhere));
		expect(said).toContain("answering one another’s questions.");
		expect(said).toContain("Nobody has brought a case");
		expect(said).toContain("For some no tie shows yet");
	});

	it("name a tie across groups, and say when few hold many together without naming them", () => {
		const star = people.slice(1).map(({ id }, i) => ({ ...turned(id, "ada"), id: `${i}` }));
		const groups = new Map(people.map(({ id }) => [id, new Set([id === "ada" ? "one" : "other"])]));
		const said = networkSaid(tiesOf([], star, people), people, groups);
		expect(text(said)).toContain("no group holds them both");
		expect(text(said.filter((one) => one.text.includes("same few")))).not.toContain("ada");
	});

	it("say what is shared as a domain, and where one could begin", () => {
		expect(text(communitySaid({ tried: ["Handover"], topics: [], aims: ["Safer nights"] }))).toContain("“Handover”");
		expect(communitySaid({ tried: [], topics: [], aims: [] }).every(({ door }) => door !== undefined)).toBe(true);
	});
});
