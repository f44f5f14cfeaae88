import { describe, expect, it } from "vitest";
import { markdownWords } from "#web/markdown-words.ts";
import { loadMarkdown } from "#web/prose-engine.ts";
import type { Texts } from "../adoptions/rules.ts";
import { compareVersions, readable } from "./compare.ts";
import type { PracticeRead } from "./store.ts";

await loadMarkdown();

const empty: Texts = { situation: "", tension: "", whatWeDo: "", whyItWorks: "", whatHappened: "", watchFor: "" };
const version = (more: { title?: string; status?: string; language?: string; texts?: Partial<Texts> }) =>
	({ title: "Huddle", status: "untried", language: "en", ...more, texts: { ...empty, ...more.texts } }) as PracticeRead;

describe("comparing two versions", () => {
	it("says in words what is new, gone and rewritten, and how the outcome changed", async () => {
		const { words, fields } = compareVersions(
			version({ texts: { situation: "Two shifts meet.", watchFor: "Noise." } }),
			version({ status: "mixed", texts: { situation: "Three shifts meet.", whatHappened: "It rained." } }),
		);
		expect(words).toEqual([
			"It went from “untried” to “mixed”.",
			"“The situation” was rewritten.",
			"“What happened” is new.",
			"“What to watch for” was taken out.",
		]);
		expect(fields[0]?.parts.filter((part) => part.removed).map((part) => part.value)).toEqual(["Two"]);
		expect(fields[0]?.parts.map((part) => (part.removed ? "" : part.value)).join("")).toBe("Three shifts meet.");
	});

	it("compares what is said, and tells where only the setting changed", () => {
		const from = version({ texts: { situation: "## Before\n\n- **Two** shifts\nmeet.", tension: "*Noise*." } });
		const to = version({ texts: { situation: "Before\n\n* Three shifts meet.", tension: "**Noise**." } });
		const { words, fields } = compareVersions(from, to, markdownWords);
		expect(words).toEqual([
			"“The situation” was rewritten.",
			"“The tension” says the same; only how it is set changed.",
		]);
		expect(fields.map(({ parts }) => parts)).toEqual([
			[
				{ value: "Before\n\n• ", added: false, removed: false, count: expect.any(Number) },
				{ value: "Two", removed: true },
				{ value: "Three", added: true },
				{ value: " shifts meet.", added: false, removed: false, count: expect.any(Number) },
			],
		]);
		expect(compareVersions(from, to).fields).toHaveLength(2);
	});

	it("finds words where a script has no spaces", async () => {
		const { fields } = compareVersions(
			version({ language: "zh", texts: { situation: "护士们在夜班结束时开会。" } }),
			version({ language: "zh", texts: { situation: "护士们在早班结束时开会。" } }),
		);
		expect(fields[0]?.parts.find((part) => !part.added && !part.removed)?.value).toContain("护士");
	});

	it("joins changes that stand close together, so that they can be read", () => {
		const parts = readable([
			{ value: "She", removed: true },
			{ value: "The", added: true },
			{ value: " case " },
			{ value: "tells", removed: true },
			{ value: "is told in ten minutes, and then come the questions." },
		]);
		expect(parts).toEqual([
			{ value: "She case tells", removed: true },
			{ value: "The case ", added: true },
			{ value: "is told in ten minutes, and then come the questions." },
		]);
	});

	it("shows the one and then the other where hardly a word stayed", () => {
		const { fields } = compareVersions(
			version({ texts: { situation: "We met at seven. Nobody came. We wrote to all." } }),
			version({ texts: { situation: "Wij kwamen om zeven uur. Niemand kwam. Wij schreven." } }),
		);
		expect(fields[0]?.parts.map(({ added, removed }) => [added, removed])).toEqual([
			[undefined, true],
			[true, undefined],
		]);
	});

	it("doesn't labour over texts that have nothing in common", async () => {
		const long = (letter: string) => Array.from({ length: 3_000 }, (_, i) => `${letter}${i}`).join(" ");
		const { fields } = compareVersions(
			version({ texts: { situation: long("a") } }),
			version({ texts: { situation: long("b") } }),
		);
		expect(fields[0]?.parts).toHaveLength(2);
	});
});
