/// <reference types="@cloudflare/vitest-plugin/types" />
import { SELF } from "cloudflare:test";
import { beforeAll, expect, it } from "vitest";
import { chapter, claimed, database, origin, signedIn, withToken } from "#test/support/federation.ts";

let session: Record<string, string>;
let token: Record<string, string>;

beforeAll(async () => {
	await claimed();
	session = (await signedIn()).headers;
	token = (await withToken("read")).headers;
	const soon = Date.now() + 3_600_000;
	for (const name of ["Ben", "Ben", "Cleo"])
		await database
			.prepare(
				"insert into person (id, name, email, role, state, joined_at) values (?1, ?2, ?1, 'coordinator', 'active', 1)",
			)
			.bind(`person_${crypto.randomUUID()}`, name)
			.run();
	for (const name of ["Dora", "Elif", "Femi"])
		await database
			.prepare(
				"insert into arrival (token_hash, name, email, role, next, created_at, expires_at) values (?1, ?1, ?1, 'coordinator', '/', 1, ?2)",
			)
			.bind(name, soon)
			.run();
});

type Page = { items: Record<string, unknown>[]; next: string | null };
const get = (path: string, headers = token) => SELF.fetch(`${origin}${path}`, { headers });
const pages = async (path: string): Promise<Record<string, unknown>[]> => {
	const items: Record<string, unknown>[] = [];
	for (let next: string | null = ""; next !== null; ) {
		const page: Page = await (await get(`${path}?limit=2${next && `&after=${next}`}`)).json();
		items.push(...page.items);
		next = page.next;
	}
	return items;
};

it("coordinators and those invited are told page by page, each once", async () => {
	expect((await pages("/api/coordinators")).map(({ name }) => name)).toEqual(["Ada", "Ben", "Ben", "Cleo"]);
	const invited = await pages("/api/coordinators/invited");
	expect(invited.map(({ name }) => name)).toEqual(["Femi", "Elif", "Dora"]);
	expect(invited[0]?.expiresAt).toMatch(/^\d{4}-\d\d-\d\dT.*Z$/);
	const shown = await (await get("/coordinators?limit=2", session)).text();
	expect([...shown.matchAll(/<nav class="pager"/g)]).toHaveLength(2);
	const older = /href="([^"]*invited=[^"]*)"/.exec(shown)?.[1]?.replaceAll("&amp;", "&") ?? "";
	const further = await (await get(older, session)).text();
	expect(further).toContain("Dora");
	expect(further).not.toContain("Femi");
});

it("the page of tokens leads to what a program can do", async () => {
	const page = await (await get("/me/tokens", session)).text();
	const [, guide] = /href="([^"]*)"[^>]*>What a program can do with it/.exec(page) ?? [];
	expect([guide, (await get(guide ?? "", session)).status]).toEqual(["/openapi.json", 200]);
});

it("programs see what the coordinators' first page shows, and nobody else does", async () => {
	await chapter("https://asking.example.org", { name: "Asking", ours: null, note: "We are twelve nurses." });
	await chapter("https://member.example.org", { name: "Member" });
	const home = await (await get("/api/home")).json();
	expect(home).toMatchObject({
		asking: [{ name: "Asking", words: "We are twelve nurses.", at: expect.stringMatching(/Z$/) }],
		members: [{ name: "Member", fresh: { state: "in-touch", heardAt: expect.stringMatching(/Z$/) } }],
		travellers: [],
	});
	expect((await get("/api/home", {})).status).toBe(401);
});
