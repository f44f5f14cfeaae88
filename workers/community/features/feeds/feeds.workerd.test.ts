import { parseAtomFeed } from "feedsmith";
import { beforeAll, describe, expect, it } from "vitest";
import { putPractice } from "#test/support/chapter-content.ts";
import { chapterSite } from "#test/support/chapter-site.ts";

const site = chapterSite();
const hostile = "]]><script>alert(1)</script> & \u0001 <b>";

beforeAll(() => site.claim({ name: "A & B <chapter>" }));

describe("a feed", () => {
	it("with nothing in it can be read too, and claims no date", async () => {
		const response = await site.get("/feeds/summaries.atom");
		expect(response.headers.has("last-modified")).toBe(false);
		expect(parseAtomFeed(await response.text()).title?.value).toBe("A & B <chapter>: summaries");
		expect(((await (await site.get("/feeds/all.json")).json()) as { items: unknown[] }).items).toEqual([]);
	});

	it("stays a feed whatever people wrote, and carries no script", async () => {
		await putPractice(
			site.services,
			{ id: "practice_h", title: hostile, audience: "public", language: "sw" },
			{ whatWeDo: hostile },
		);
		site.pass(60_000);
		const text = await (await site.get("/feeds/practices.atom")).text();
		const [entry] = parseAtomFeed(text).entries ?? [];
		expect(entry?.title?.value).toBe("]]><script>alert(1)</script> &  <b>");
		expect(entry?.content?.value).not.toContain("<script>");
		expect(entry?.xml?.lang).toBe("sw");
		// biome-ignore lint/suspicious/noControlCharactersInRegex: that is what must not be there
		expect(text).not.toMatch(/[\u0000-\u0008]/);
		const json = (await (await site.get("/feeds/practices.json")).json()) as { items: { content_html: string }[] };
		expect(json.items[0]?.content_html).not.toContain("<script>");
	});
});
