import { expect, it } from "vitest";
import { markdownWords } from "./markdown-words.ts";
import { loadMarkdown } from "./prose-engine.ts";

await loadMarkdown();

it.each([
	["**Two** people, *one* `board`.", "Two people, one board."],
	["# Before\n\nWe met.\nTwice.", "Before\n\nWe met. Twice."],
	["- one\n- two\n  - deeper\n\nAfter.", "• one\n• two\n  • deeper\n\nAfter."],
	["3. three\n4. four", "3. three\n4. four"],
	["- one\n\n- two", "• one\n• two"],
	[
		"See [the board](https://x.example/b) and https://x.example.",
		"See the board (https://x.example/b) and https://x.example.",
	],
	["> said she\n\n---\n\nend", "said she\n\n—\n\nend"],
	["| Day | Who |\n|---|---|\n| Mon | Ana |\n", "Day · Who\nMon · Ana"],
	["```\na\n  b\n```", "a\n  b"],
	['5 < 6 & \\*stars\\* "q"', '5 < 6 & *stars* "q"'],
	["- [x] done\n- [ ] not", "• ☑ done\n• ☐ not"],
	["one  \ntwo", "one\ntwo"],
	["", ""],
])("reads %j as it is set", (text, words) => {
	expect(markdownWords(text)).toBe(words);
});
