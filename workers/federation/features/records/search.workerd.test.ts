/// <reference types="@cloudflare/vitest-plugin/types" />
import { SELF } from "cloudflare:test";
import { expect, it } from "vitest";
import { claimed, origin } from "#test/support/federation.ts";

const read = async (path: string): Promise<string> => (await SELF.fetch(`${origin}${path}`)).text();

it("offers a visitor the kinds that chapters share, and a topic", async () => {
	const search = await read("/search");
	const kinds = /<select id="filter-kind".*?<\/select>/s.exec(search)?.[0] ?? "";
	expect([...kinds.matchAll(/value="(\w*)"/g)].map(([, kind]) => kind)).toEqual([
		"",
		"practice",
		"story",
		"study",
		"summary",
		"person",
		"chapter",
		"adoption",
	]);
	expect(search).toContain('name="topic"');
	expect(await read("/practices?topic=handover")).toContain('name="topic" value="handover"');
	expect(await read("/people")).not.toContain('name="topic"');
});

it("leads a visitor from every page to the people and the search", async () => {
	await claimed();
	const menu = /<nav aria-label="Site">.*?<\/nav>/s.exec(await read("/chapters"))?.[0] ?? "";
	expect(menu).toContain('href="/people"');
	expect(menu).toContain('href="/search"');
});
