import { expect, it } from "vitest";
import { browserWith, site, visitor } from "#test/support/signed-in.ts";

const wish = { code: "test-setup-code", chapter: "Boston Learning Chapter", name: "Ada Obi", email: "ada@example.org" };

it("leads the first visitor of a fresh site to its setup", async () => {
	expect((await visitor.get("/")).headers.get("location")).toBe("/setup");
	expect((await visitor.get("/setup")).status).toBe(200);
});

const turnsTaken = async () =>
	(await site.DB.prepare("select sum(count) as n from rate_limit").first<number>("n")) ?? 0;

it("refuses a wrong code, keeps what was typed except the code, and writes nothing", async () => {
	const answer = await visitor.post("/setup", { ...wish, code: "guessed" });
	const page = await answer.text();
	expect(answer.status).toBe(400);
	expect(page).toContain("Boston Learning Chapter");
	expect(page).not.toContain("guessed");
	expect(await site.DB.prepare("select count(*) as n from person").first("n")).toBe(0);
});

it("makes one of two who know the code the first steward, and signs them in", async () => {
	const before = await turnsTaken();
	const both = await Promise.all([
		visitor.post("/setup", wish),
		visitor.post("/setup", { ...wish, name: "Eve", email: "eve@example.org" }),
	]);
	expect(both.map(({ status }) => status).sort()).toEqual([303, 410]);
	expect(await turnsTaken()).toBe(before);
	const won = both.find(({ status }) => status === 303);
	expect(won?.headers.get("location")).toBe("/path");
	expect(await site.DB.prepare("select group_concat(role) as roles from person").first("roles")).toBe("steward");
	expect(await site.DB.prepare("select name from chapter").first("name")).toBe("Boston Learning Chapter");
	expect(await site.DB.prepare("select count(*) as n from search_doc where kind = 'person'").first("n")).toBe(1);
	if (won) expect((await browserWith(won).get("/steward/invitations")).status).toBe(200);
});

it("can't be claimed again, whoever knows the code", async () => {
	expect((await visitor.post("/setup", { ...wish, email: "late@example.org" })).status).toBe(410);
	const late = await visitor.get("/setup");
	expect(late.status).toBe(200);
	const words = await late.text();
	expect(words).toContain("has its stewards already");
	expect(words).toContain('href="/sign-in"');
});

it("lets nobody guess for long", async () => {
	const guess = (client: string) =>
		visitor.post("/setup", { ...wish, code: "guess" }, { "cf-connecting-ip": client }).then(({ status }) => status);
	for (let i = 0; i < 10; i++) expect(await guess("203.0.113.7")).toBe(400);
	expect(await guess("203.0.113.7")).toBe(429);
	expect(await guess("203.0.113.8")).toBe(400);
});
