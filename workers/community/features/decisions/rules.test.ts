import { describe, expect, it } from "vitest";
import { mayKeep } from "./review-rules.ts";
import { entryKinds, mayDecide, mayEnter, mayGoOn, nextPhase, openPhases, partOf, phases, wantedNow } from "./rules.ts";
import { heardUntil } from "./silence-rules.ts";

const decision = {
	...{ proposerId: "person_p", proposerName: "Ana", coordinatorId: "person_c", phase: "objections" as const },
	...{ version: 2, phaseUntil: null },
};
const entry = (kind: (typeof entryKinds)[number], more: object = {}) => ({
	...{ id: "entry_1", kind, state: "open", personName: "Rosa", replyTo: null, hidden: 0, ...more },
});
const yes = [{ personId: "person_r", says: "no-objection" as const }];
const today = "2026-11-20";

describe("who minds a decision", () => {
	it("is who proposed it, the group’s coordinator, and facilitators and stewards", () => {
		const of = (id: string, role = "member") => partOf(decision, { id, role });
		expect(of("person_p", "steward")).toBe("proposer");
		expect([of("person_c"), of("person_x", "facilitator"), of("person_x", "steward")]).toEqual(Array(3).fill("minder"));
		expect(of("person_x")).toBe("other");
	});
});

describe("a phase", () => {
	it("takes what belongs to it, and refuses the rest with a word that says when", () => {
		const taken = openPhases.map((phase) =>
			entryKinds.filter((kind) => mayEnter({ ...decision, phase }, kind === "answer" ? "proposer" : "other", kind).ok),
		);
		expect(taken).toEqual([["question", "answer"], ["reaction"], ["objection"]]);
		for (const phase of ["decided", "withdrawn"] as const)
			for (const kind of entryKinds) expect(mayEnter({ ...decision, phase }, "proposer", kind).ok).toBe(false);
	});

	it("leads to the next one, and says what is wanted in it", () => {
		expect(phases.map(nextPhase)).toEqual(["reactions", "objections", undefined, undefined, undefined]);
		for (const phase of phases)
			for (const part of ["proposer", "minder", "other"] as const)
				expect(wantedNow({ ...decision, phase }, part)).toMatch(/\.$/);
	});

	it("of questions is over when each has its answer", () => {
		const asked = entry("question");
		expect(mayGoOn("questions", [asked]).ok).toBe(false);
		expect(mayGoOn("questions", [asked, entry("answer", { id: "entry_2", replyTo: "entry_1" })]).ok).toBe(true);
		expect(mayGoOn("questions", [asked, entry("answer", { replyTo: "entry_1", hidden: 1 })]).ok).toBe(false);
		expect(mayGoOn("questions", [entry("question", { hidden: 1 })]).ok).toBe(true);
		expect(mayGoOn("reactions", [asked]).ok).toBe(true);
	});
});

describe("a decision", () => {
	const may = (more: object = {}, entries = [entry("reaction")], voices: Parameters<typeof mayDecide>[2] = yes) =>
		mayDecide({ ...decision, ...more }, entries, voices, ["Tuma"], today).ok;

	it("is taken when somebody else consents, nobody objects, and the day that people were told is over", () => {
		expect(may()).toBe(true);
		expect(may({}, [entry("objection", { state: "withdrawn" }), entry("objection", { state: "integrated" })])).toBe(
			true,
		);
		expect(may({}, [entry("objection")])).toBe(false);
		expect(may({}, [entry("objection", { hidden: 1 })])).toBe(true);
		expect(may({}, [], [])).toBe(false);
		expect(may({}, [], [{ personId: "person_r", says: "stand-aside" }])).toBe(false);
		expect(may({}, [], [{ personId: "person_p", says: "no-objection" }])).toBe(false);
		expect([may({ phaseUntil: today }), may({ phaseUntil: "2026-11-19" })]).toEqual([false, true]);
	});

	it("is taken before that day once everybody has spoken; who hasn’t is named, the first of many", () => {
		const of = (silent: string[]) => mayDecide({ ...decision, phaseUntil: today }, [], yes, silent, today);
		expect(of([]).ok).toBe(true);
		const many = of(Array.from({ length: 13 }, (_, i) => `P${i}`));
		expect(many.ok ? "" : many.error.message).toMatch(/P0, .*P11 and others/);
	});

	it("has a week for who is silent, where no day was set", () => {
		const now = Date.parse(`${today}T12:00:00Z`);
		expect([heardUntil(null, now), heardUntil("2026-12-24", now)]).toEqual(["2026-11-27", "2026-12-24"]);
	});

	it("is taken out of no other phase", () => {
		expect(phases.filter((phase) => may({ phase }))).toEqual(["objections"]);
	});
});

describe("what was decided", () => {
	it("is kept when its day is near or over, and not long before it, nor once it was taken up again", () => {
		const now = Date.parse(`${today}T12:00:00Z`);
		const may = (more: object) => mayKeep({ phase: "decided" as const, reviewOn: today, takenUp: 0, ...more }, now).ok;
		expect(["2026-01-01", today, "2026-12-04"].map((reviewOn) => may({ reviewOn }))).toEqual([true, true, true]);
		expect(may({ reviewOn: "2026-12-05" })).toBe(false);
		expect(may({ takenUp: 1 })).toBe(false);
		for (const phase of phases) expect(may({ phase })).toBe(phase === "decided");
	});
});
