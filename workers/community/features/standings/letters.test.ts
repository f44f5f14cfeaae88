import { describe, expect, it } from "vitest";
import { arrivalLetter, signInLetter } from "#identity/letters.ts";
import { askedLetters, declineLetter, memberLetter, welcomeLetter } from "../join-requests/letters.ts";
import { standingLetter } from "./letters.ts";
import type { Standing } from "./rules.ts";

const from = { name: "Nairobi Learning Circle", origin: "https://nairobi.example", language: "en" };
const standings: readonly Standing[] = ["asked", "admitted", "paused", "resumed", "declined", "removed"];
const hub = { origin: "https://hub.example", name: "The Hub", word: "A word of theirs" };

const letters = [
	signInLetter(from, "secret"),
	arrivalLetter(from, "Ada", "secret"),
	welcomeLetter(from, "Ada", "Come on Tuesday.", "secret"),
	memberLetter(from, "Ada", "", "secret"),
	declineLetter(from, "Ada", ""),
	...Object.values(askedLetters(from)),
	...standings.flatMap((standing) =>
		(["network", "chapter"] as const).map((relation) => standingLetter(from, { ...hub, standing, relation })),
	),
].map((letter) => [letter.subject, letter.body] as const);

describe.each(letters)("the letter “%s”", (subject, body) => {
	it("says in one short line what it is about", () => {
		expect(subject).toMatch(/^[^\n]{10,80}$/);
		expect(subject).not.toMatch(/[.:]$/);
	});

	it("greets, begins with a capital, and says at its end who writes", () => {
		expect(body).toMatch(/^Hello( Ada)?,\n\n(\p{Lu}|\{how many\})/u);
		expect(body.endsWith("\n\nNairobi Learning Circle\nhttps://nairobi.example\n")).toBe(true);
	});

	it("has each address on a line of its own, with nothing that a mail program could take for a part of it", () => {
		const lines = body.split("\n").filter((line) => line.includes("https://"));
		expect(lines.length).toBeGreaterThan(0);
		for (const line of lines) expect(line).toMatch(/^https:\/\/\S+$/);
	});

	it("is plain text without gaps, and has nothing in it that the other side wrote", () => {
		expect(body).not.toMatch(/<[a-z]|\n\n\n|[ \t]\n/);
		expect(body).not.toContain("A word of theirs");
	});
});
