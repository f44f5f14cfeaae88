import { beforeAll, describe, expect, it } from "vitest";
import { day } from "#core/clock.ts";
import { idOf } from "#test/support/answers.ts";
import { chapterSite, type SignedIn } from "#test/support/chapter-site.ts";
import { runChores } from "../../jobs/tick.ts";
import { keepClosing } from "./day-actions.ts";

const site = chapterSite();
const { services } = site;
let olga: SignedIn;
let mei: SignedIn;
let ezra: SignedIn;
let huddle: string;
let rounds: string;

const plan = {
	farewell: "We were nine people who listened to **night shifts**.",
	contact: "Olga, olga@elsewhere.example",
	closesOn: "2026-11-10",
};
const save = (more: object = {}, as = olga) => site.call("PUT", "/api/closing", { ...plan, ...more }, as);
const announce = (as = olga) => site.call("POST", "/api/closing/announce", {}, as);
const decide = (id: string, becomes: string, as: SignedIn, more: object = {}) =>
	site.call("PUT", `/api/closing/things/${id}`, { becomes, ...more }, as);
const practice = async (title: string, as: SignedIn) => {
	const words = { title, status: "worked", language: "en", situation: "At night.", whatWeDo: "Sit.", tags: [] };
	const id = await idOf(site.call("POST", "/api/practices", words, as));
	expect((await site.call("PUT", `/api/practices/${id}/audience`, { scope: "network", sites: [] }, as)).ok).toBe(true);
	return id;
};
const first = <T>(query: string, ...bound: unknown[]) =>
	services.db.$client
		.prepare(query)
		.bind(...bound)
		.first<T>();
const mails = async (subject: string) =>
	(await first<{ n: number }>("select count(*) as n from mail where subject = ?", subject))?.n;
const cardTold = async () =>
	JSON.parse(
		(await first<{ c: string }>("select activity ->> '$.object.content' as c from record where kind = 'chapter'"))?.c ??
			"{}",
	) as { lifeStage: string; closing?: object };

beforeAll(async () => {
	await site.claim();
	olga = await site.signIn("steward", "Olga");
	mei = await site.signIn("member", "Mei");
	ezra = await site.signIn("member", "Ezra");
	huddle = await practice("Ten-minute huddle", mei);
	rounds = await practice("Night rounds", ezra);
});

describe("planning an end", () => {
	it("is a steward’s, and every member reads the plan and speaks of it", async () => {
		expect((await site.get("/api/closing", mei)).status).toBe(404);
		expect((await site.get("/closing", mei)).status).toBe(404);
		expect((await save({}, mei)).status).toBe(403);
		expect((await decide(huddle, "withdrawn", mei)).status).toBe(404);
		expect((await save({ closesOn: "the last of May" })).status).toBe(400);
		expect((await save({ closesOn: null, contact: "" })).status).toBe(204);
		expect(await site.text("/closing", mei)).toContain("nothing is decided");
		const said = await site.call(
			"POST",
			"/api/conversations/about/closing/messages",
			{ text: "Can we talk first?" },
			mei,
		);
		expect([said.status, await said.text()]).toEqual([201, expect.any(String)]);
		expect(await site.text("/closing", ezra)).toContain("Can we talk first?");
		expect(await site.text("/", ezra)).not.toContain("This chapter closes");
	});

	it("says what becomes of each thing: authors decide about their own, stewards about the rest", async () => {
		const walked = await site.text("/steward/closing/things?kind=practice", olga);
		for (const title of ["Ten-minute huddle", "Night rounds"]) expect(walked).toContain(title);
		expect((await site.get("/steward/closing/things", mei)).status).toBe(403);
		expect((await decide(huddle, "handed-over", olga)).status).toBe(400);
		expect((await decide(huddle, "handed-over", olga, { toWhom: "https://nairobi.example" })).status).toBe(204);
		expect((await decide(huddle, "withdrawn", ezra)).status).toBe(403);
		expect((await decide("practice_nothing", "withdrawn", olga)).status).toBe(404);
		expect((await decide(rounds, "burned", olga)).status).toBe(400);
		expect((await site.post(`/closing/mine/${rounds}`, { becomes: "withdrawn" }, ezra)).status).toBe(303);
		expect((await decide(rounds, "readable", olga)).status).toBe(403);
		expect(await site.text("/closing", ezra)).toContain("Let the copies stay");
		const books = { title: "The shelf of books", toWhom: "The town library", note: "" };
		expect((await site.call("POST", "/api/closing/outside", books, mei)).status).toBe(403);
		const id = await idOf(site.call("POST", "/api/closing/outside", books, olga));
		const other = await idOf(site.call("POST", "/api/closing/outside", { ...books, title: "A key" }, olga));
		expect((await site.call("DELETE", `/api/closing/outside/${other}`, {}, olga)).status).toBe(204);
		const { items } = (await (await site.get("/api/closing", mei)).json()) as { items: { id: string }[] };
		expect(items.map((one) => one.id).sort()).toEqual([huddle, rounds, id].sort());
	});

	it("shows nobody a group’s things", async () => {
		const group = await idOf(site.call("POST", "/api/groups", { name: "Schools", purpose: "Listening" }, mei));
		const words = { title: "CANARY inside", status: "mixed", language: "en", situation: "Here", whatWeDo: "That" };
		const inside = await idOf(site.call("POST", "/api/practices", { ...words, tags: [], group }, mei));
		expect(await site.text("/steward/closing/things?kind=practice", olga)).not.toContain("CANARY");
		expect((await decide(inside, "withdrawn", olga)).status).toBe(404);
	});
});

describe("announcing it", () => {
	it("needs words, somebody to write to, and a week’s time", async () => {
		expect((await announce()).status).toBe(409);
		const tooSoon = await save({ closesOn: "2026-10-22" });
		expect(tooSoon.status).toBe(409);
		expect(await tooSoon.json()).toMatchObject({ field: "closesOn" });
		await save({ closesOn: null });
		expect((await announce()).status).toBe(409);
		await save();
		expect((await announce(mei)).status).toBe(403);
		expect((await announce()).status).toBe(204);
		expect((await announce()).status).toBe(409);
	});

	it("tells every member by letter, every peer by the chapter’s card, and each page on its way", async () => {
		expect(await mails("Boston Learning Community closes on November 10, 2026")).toBe(3);
		const letter = await first<{ body: string }>("select body from mail where subject like '% closes on %' limit 1");
		expect(letter?.body).toContain("listened to night shifts.");
		expect((await cardTold()).closing).toMatchObject({ on: "2026-11-10", closed: false, contact: plan.contact });
		expect(await site.text("/", ezra)).toContain("This chapter closes");
		expect(await site.text("/")).toContain("This chapter closes on");
		expect((await save({ closesOn: "2026-12-24" })).status).toBe(409);
		expect((await save({ farewell: `${plan.farewell} Thank you.` })).status).toBe(204);
	});

	it("is taken back until the day, and everybody is told so", async () => {
		expect((await site.call("DELETE", "/api/closing", {}, mei)).status).toBe(403);
		expect((await site.call("DELETE", "/api/closing", {}, olga)).status).toBe(204);
		expect(await mails("Boston Learning Community goes on")).toBe(3);
		expect((await cardTold()).closing).toBeUndefined();
		expect(await site.text("/", ezra)).not.toContain("This chapter closes");
		expect((await announce()).status).toBe(204);
		expect((await site.call("POST", "/api/closing/close", {}, olga)).status).toBe(409);
	});
});

describe("the day", () => {
	it("comes by itself: the chapter is told to have dispersed, and what is to go is taken back", async () => {
		site.pass(21 * day);
		await keepClosing(services);
		expect(await first("select state from closing")).toEqual({ state: "announced" });
		site.pass(2 * day);
		for (let i = 0; i < 2; i++) await runChores(services);
		expect(await first("select state from closing")).toEqual({ state: "closed" });
		expect(await cardTold()).toMatchObject({ lifeStage: "dispersed", closing: { closed: true } });
		expect(await first("select audience from practice where id = ?", rounds)).toEqual({ audience: "chapter" });
		expect(await first("select count(*) as n from record where id like ?", `%${rounds}`)).toEqual({ n: 0 });
		expect(await first("select count(*) as n from record where id like ?", `%${huddle}`)).toEqual({ n: 1 });
		expect(await first("select count(*) as n from working_group where closed_at is null")).toEqual({ n: 0 });
		expect(await mails("Boston Learning Community has come to its end")).toBe(3);
	});

	it("lets nobody write any more, and everybody read on", async () => {
		const refused = await site.call("POST", "/api/groups", { name: "New", purpose: "Now" }, olga);
		expect(refused.status).toBe(409);
		expect(await refused.text()).toContain("Everything stays here to be read");
		expect((await site.post("/join", { name: "Ada", email: "ada@example.org" })).status).toBe(409);
		expect((await site.call("PUT", "/api/closing", plan, olga)).status).toBe(409);
		expect((await site.call("DELETE", "/api/closing", {}, olga)).status).toBe(409);
		for (const path of ["/", "/practices", `/practices/${huddle}`, "/closing", "/groups", "/me"])
			expect.soft((await site.get(path, ezra)).status, path).toBe(200);
		expect(await site.text("/closing", ezra)).toContain("has come to its end");
		expect((await site.get("/steward/closing", olga)).status).toBe(200);
		expect((await site.call("POST", `/api/practices/${huddle}/take-back`, {}, mei)).ok).toBe(true);
		expect(await first("select count(*) as n from record where id like ?", `%${huddle}`)).toEqual({ n: 0 });
	});

	it("shows no door to writing, and gives back what somebody was still writing", async () => {
		for (const path of ["/value/new", "/practices/new", "/decisions/new", "/join"])
			expect.soft((await site.get(path, ezra)).status, path).toBe(409);
		for (const path of ["/", "/practices", "/decisions", "/value", `/practices/${huddle}`])
			expect.soft(await site.text(path, ezra), path).not.toMatch(/href="(?!\/reports)[^"]*\/new[?"]/);
		expect(await site.text("/", ezra)).toMatch(/night shifts.*Take along what is yours/s);
		expect(await (await site.get("/api/home", ezra)).json()).toMatchObject({ waiting: [] });
		const late = await site.post("/reflections/new", { text: "What I still wanted to say", language: "en" }, ezra);
		expect(late.status).toBe(409);
		expect(await late.text()).toMatch(/come to its end.*What I still wanted to say/s);
	});

	it("leaves a last page for visitors: what it was, where it lives on, whom to write to", async () => {
		const page = await site.text("/");
		for (const words of ["night shifts", "The shelf of books", "The town library", plan.contact, "come to its end"])
			expect.soft(page, words).toContain(words);
		expect(page).not.toContain("/join");
	});
});
