import { beforeEach, expect, it } from "vitest";
import { drawnOnce } from "./drawn-once.ts";
import { textOf } from "./jsx-runtime.ts";
import { publicLife } from "./public-cache.ts";
import { type Reader, ReaderContext } from "./reader.ts";

let drawn: number;
let start = 1_000_000;

beforeEach(() => {
	drawn = 0;
	start += 10 * publicLife;
});

const Card = ({ title }: { title: string }) =>
	drawnOnce(title.slice(0, 5), { title }, () => <b id={String(++drawn)}>{title}</b>);

const show = (title: string, after = 0, reader: Partial<Reader> = {}) =>
	textOf(
		<ReaderContext.Provider value={{ zone: "UTC", language: "en", now: start + after, ...reader }}>
			<Card title={title} />
		</ReaderContext.Provider>,
	);

it("draws a piece once for each content and reader's manner", () => {
	expect([show("a"), show("a"), show("b")]).toEqual(['<b id="1">a</b>', '<b id="1">a</b>', '<b id="2">b</b>']);
	expect([show("a", 0, { language: "nl" }), show("a", 0, { zone: "Africa/Nairobi" })]).toEqual([
		'<b id="3">a</b>',
		'<b id="4">a</b>',
	]);
});

it("forgets when a public page would be forgotten, so that nothing withdrawn stays", () => {
	show("a");
	expect(show("a", publicLife - 1)).toBe('<b id="1">a</b>');
	expect(show("a", publicLife)).toBe('<b id="2">a</b>');
});

it("stays bounded", () => {
	show("a");
	for (let i = 0; i < 200; i++) show(`${i} ${"long ".repeat(2_000)}`);
	expect(show("a")).toBe('<b id="202">a</b>');
});
