import { describe, expect, it } from "vitest";
import { compareCharters } from "./compare.ts";
import { applied, type CharterText, isDue } from "./rules.ts";

const text = (more: Partial<CharterText> = {}): CharterText => ({
	domain: "Shifts.",
	aspirations: "Hear it sooner.",
	groundRules: "What is said here stays here.",
	questions: "",
	...more,
});

describe("a proposal on an older version", () => {
	it("changes what it is about, and leaves what changed meanwhile as it is", () => {
		const { text: made, clashing } = applied(
			text(),
			text({ groundRules: "Say how you can." }),
			text({ domain: "Shifts and counters." }),
		);
		expect(made).toEqual(text({ groundRules: "Say how you can.", domain: "Shifts and counters." }));
		expect(clashing).toEqual([]);
	});

	it("clashes where both rewrote the same part, unless they say the same", () => {
		const mine = text({ domain: "Mine.", questions: "The same?" });
		expect(applied(text(), mine, text({ domain: "Theirs.", questions: "The same?" })).clashing).toEqual(["domain"]);
	});
});

describe("a charter", () => {
	it("is due on the day on which it was to be looked at, and without a day never", () => {
		expect(isDue("2026-03-01", "2026-02-28")).toBe(false);
		expect(isDue("2026-03-01", "2026-03-01")).toBe(true);
		expect(isDue(null, "2026-03-01")).toBe(false);
	});

	it("tells in words what changed, and shows it piece by piece", () => {
		const { words, parts } = compareCharters(text(), text({ domain: "Shifts and counters.", questions: "Why?" }), "en");
		expect(words).toEqual(["“What we are about” was rewritten.", "“Questions that we carry” is new."]);
		expect(parts[0]?.pieces.map(({ value, removed }) => (removed ? "" : value)).join("")).toBe("Shifts and counters.");
	});
});
