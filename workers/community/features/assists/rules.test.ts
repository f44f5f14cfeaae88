import { describe, expect, it } from "vitest";
import {
	dayOf,
	type EntryKind,
	entryKinds,
	isOver,
	mayContribute,
	mayMove,
	momentOfDay,
	nextPhase,
	type Part,
	type Phase,
	partOf,
	phases,
	phaseWords,
	wantedNow,
} from "./rules.ts";

const assist = (phase: Phase) => ({ ownerId: "o", ownerName: "Kofi", facilitatorId: "f", phase });
const parts: readonly Part[] = ["owner", "facilitator", "other"];

const accepted = (phase: Phase): string[] =>
	parts.flatMap((part) =>
		entryKinds.filter((kind) => mayContribute(assist(phase), part, kind).ok).map((kind) => `${part} ${kind}`),
	);

const refusal = (phase: Phase, part: Part, kind: EntryKind): string => {
	const said = mayContribute(assist(phase), part, kind);
	return said.ok ? "" : said.error.message;
};

describe("the phases of a peer assist", () => {
	it("accept questions from others and answers from who brought it, then suggestions, then nothing", () => {
		expect(Object.fromEntries(phases.map((phase) => [phase, accepted(phase)]))).toEqual({
			frame: [],
			questions: ["owner answer", "facilitator question", "other question"],
			suggestions: ["facilitator suggestion", "other suggestion"],
			"take-away": [],
			outcome: [],
			closed: [],
		});
	});

	it("say kindly why something is not accepted, each in words of its own", () => {
		expect(refusal("questions", "other", "suggestion")).toContain("first everybody only asks");
		expect(refusal("questions", "other", "suggestion")).toContain("Your words are still here");
		expect(refusal("suggestions", "other", "question")).toContain("suggestions have begun");
		expect(refusal("take-away", "other", "suggestion")).toContain("Kofi has the last word");
		expect(refusal("frame", "other", "question")).toContain("Questions open soon");
		expect(refusal("questions", "other", "answer")).toContain("Kofi answers");
		for (const phase of phases)
			for (const part of parts)
				for (const kind of entryKinds)
					expect(refusal(phase, part, kind) === "").toBe(mayContribute(assist(phase), part, kind).ok);
	});

	it("go forward only, as far as somebody other than their owner can open them", () => {
		expect(phases.map(nextPhase)).toEqual(["questions", "suggestions", "take-away", undefined, undefined, undefined]);
		expect(parts.map((part) => mayMove(part).ok)).toEqual([true, true, false]);
	});

	it("tell each what is wanted now", () => {
		for (const phase of phases) {
			expect(phaseWords[phase].label).not.toBe("");
			for (const part of parts) expect(wantedNow(assist(phase), part)).not.toBe("");
		}
		expect(wantedNow(assist("questions"), "owner")).not.toBe(wantedNow(assist("questions"), "other"));
	});
});

it("knows who somebody is in it", () => {
	expect(["o", "f", "x"].map((id) => partOf(assist("frame"), { id }))).toEqual(parts);
	expect(partOf({ ...assist("frame"), facilitatorId: null }, { id: "f" })).toBe("other");
});

it("holds a day as that day around the world, and over once it is over everywhere", () => {
	const day = momentOfDay("2026-11-12");
	expect(dayOf(day)).toBe("2026-11-12");
	expect(isOver(day, Date.parse("2026-11-12T23:00:00Z"))).toBe(false);
	expect(isOver(day, Date.parse("2026-11-13T00:00:00Z"))).toBe(true);
	expect(isOver(null, Date.now())).toBe(false);
});
