import { describe, expect, it } from "vitest";
import { plainExcerpt, shortForm } from "./excerpt.ts";
import { markdown } from "./markdown.ts";

describe("markdown", () => {
	it("sets text, lists and tables", () => {
		expect(markdown("one **two**\n\n- three")).toBe("<p>one <strong>two</strong></p>\n<ul>\n<li>three</li>\n</ul>");
		expect(markdown("| a |\n|---|\n| b |")).toContain('<div class="scroll" tabindex="0"><table>');
	});

	it("never lets HTML or scripts through", () => {
		const hostile = [
			"<script>alert(1)</script>",
			'<img src=x onerror="alert(1)">',
			"[x](javascript:alert(1))",
			"[x](JaVaScRiPt:alert(1))",
			"[x](data:text/html,<script>alert(1)</script>)",
			'![x" onerror="alert(1)](https://a.example/x.png)',
			'[x](https://a.example/" onclick="alert(1))',
			'[x](https://a.example "a" onclick="alert(1)")',
			"<a href='javascript:alert(1)'>x</a>",
			"<https://a.example/<b>>",
		].map((text) => markdown(text));
		for (const html of hostile) {
			const tags = [...html.matchAll(/<[^>]*>/g)].map(([tag]) => tag).join();
			expect(tags).not.toMatch(/script|onerror|onclick|data:|<img|<b>/i);
		}
	});

	it("marks links as somebody's own, and unlinks what isn't http, https or mailto", () => {
		expect(markdown("[a](https://a.example/?x=1&y=2)")).toBe(
			'<p><a href="https://a.example/?x=1&amp;y=2" rel="nofollow ugc noopener">a</a></p>',
		);
		expect(markdown("see https://a.example")).toContain('href="https://a.example" rel="nofollow ugc noopener"');
		expect(markdown("[a](xmpp:b@a.example)")).toBe("<p><a>a</a></p>");
		expect(markdown("[a](//evil.example)")).toBe("<p><a>a</a></p>");
	});

	it("loads no picture, but links to it", () => {
		expect(markdown("![A board](https://a.example/b.png)")).toBe(
			'<p><a href="https://a.example/b.png" rel="nofollow ugc noopener">A board</a></p>',
		);
		expect(markdown("[![A board](https://a.example/b.png)](https://a.example)")).toBe(
			'<p><a href="https://a.example" rel="nofollow ugc noopener">A board</a></p>',
		);
	});

	it("puts a text's headings below the page's, without leaving a level out", () => {
		expect(markdown("# a\n\n## b")).toBe("<h3>a</h3>\n<h4>b</h4>");
		expect(markdown("### a\n\n###### b")).toBe("<h3>a</h3>\n<h4>b</h4>");
		expect(markdown("#### a\n\n# b", { under: 1 })).toBe("<h2>a</h2>\n<h2>b</h2>");
		expect(markdown("# a\n\n## b\n\n### c\n\n#### d", { under: 4 })).toContain("<h6>d</h6>");
	});

	it("takes the paths of a text from another site to lie there", () => {
		expect(markdown("[a](/practices/1)", { base: "https://nairobi.example" })).toContain(
			'href="https://nairobi.example/practices/1"',
		);
		expect(markdown("[a](/practices/1)", { base: '"><script>' })).toContain('href="/practices/1"');
	});

	it("leaves footnotes as they were written", () => {
		expect(markdown("a[^1]\n\n[^1]: b")).not.toContain("id=");
	});
});

describe("plainExcerpt", () => {
	it("is the text without marks, cut at a word", () => {
		expect(plainExcerpt("We *stood* & [met](https://a.example)", 80)).toBe("We stood & met");
		expect(plainExcerpt("## What\n\n1. **One** _two_\n- three\n> four", 80)).toBe("What One two three four");
		expect(plainExcerpt("seven minutes by the board", 18)).toBe("seven minutes by…");
	});
});

describe("the short form of a text", () => {
	const rest = " Then I write down what was said, read it once more in the evening, and bring it to the next meeting.";

	it.each([
		["Ask one question before rounds", "Ask one question before rounds"],
		["Ask **one** question. Wait.", "Ask one question. Wait."],
		[`I ask one question before rounds.${rest}`, "I ask one question before rounds."],
		[
			`Ask Dr. Otieno at the gate whether she knows of it!${rest}`,
			"Ask Dr. Otieno at the gate whether she knows of it!",
		],
		[`“Who is missing here today?”${rest}`, "“Who is missing here today?”"],
		[
			"我每天早上先问一个问题，再开始查房，看看大家怎么说。".repeat(4),
			"我每天早上先问一个问题，再开始查房，看看大家怎么说。",
		],
		["one word after another ".repeat(8), `${"one word after another ".repeat(3)}one word after…`],
	])("of %j", (text, short) => {
		expect(shortForm(text)).toBe(short);
	});
});
