/// <reference types="@cloudflare/vitest-plugin/types" />
import { env } from "cloudflare:test";
import { beforeAll, describe, expect, it } from "vitest";
import type { Services } from "#community/services.ts";
import { emptied, type Files, opened, takeInArchive, textIn } from "#test/support/archives.ts";
import { chapterSite, type SignedIn } from "#test/support/chapter-site.ts";
import { type Asking, groupKinds, ownKinds, writeOfEachKind } from "#test/support/of-each-kind.ts";

const site = chapterSite();
const database = (env as unknown as { DB: D1Database }).DB;

const asking = (who: SignedIn): Asking => ({
	id: who.id,
	ask: async <T>(method: string, path: string, body?: unknown) => {
		site.pass(1_000);
		const answer = await (method === "GET" ? site.get(path, who) : site.call(method, path, body, who));
		const text = await answer.text();
		if (!answer.ok) throw new Error(`${method} ${path} answered ${answer.status}: ${text.slice(0, 400)}`);
		return (text === "" ? undefined : JSON.parse(text)) as T;
	},
});

let lucia: SignedIn;
let ezra: SignedIn;
let olga: SignedIn;
let steward: SignedIn;
let group: string;
let path: string;

/** One thing of each kind from two people, in words that tell whose they are. */
const canary = (whose: string) => (kind: string) => `${whose}${kind.toLowerCase()}x`;

const status = async (who: SignedIn, method: string, at: string, body: unknown = {}) =>
	(await (method === "GET" ? site.get(at, who) : site.call(method, at, body, who))).status;

beforeAll(async () => {
	await site.claim();
	steward = await site.signIn("steward", "Stella Adeyemi");
	lucia = await site.signIn("member", "Lucía Marte");
	ezra = await site.signIn("member", "Ezra Stone");
	olga = await site.signIn("member", "Olga Petrova");
	const { ask } = asking(lucia);
	group = (await ask<{ id: string }>("POST", "/api/groups", { name: "Schools", purpose: "To listen." })).id;
	for (const one of [ezra, olga]) await ask("POST", `/api/groups/${group}/members`, { person: one.id });
	const now = site.services.clock();
	const { ids } = await writeOfEachKind(asking(lucia), asking(ezra), { group, word: canary("lucia"), now });
	await ask("POST", `/api/practices/${ids.practice}/proposals`, {
		...{ title: canary("lucia")("practice"), status: "mixed", language: "en", situation: canary("lucia")("practice") },
		...{ whatHappened: canary("lucia")("proposed"), base: 2, reason: canary("lucia")("proposed") },
	});
	const figure = { value: 5, note: canary("lucia")("counted") };
	await ask("PUT", `/api/value/indicators/${ids.indicator}/values/2026-02-01`, figure);
	await writeOfEachKind(asking(olga), asking(ezra), { group, word: canary("olga"), now }).catch(() => undefined);
	path = `/api/groups/${group}/departure`;
	await ask("DELETE", path);
	await database.prepare("delete from mail").run();
}, 60_000);

describe("a group on its way to become a chapter", () => {
	it("is led by its coordinator, and nobody’s business who isn’t in it", async () => {
		expect(await status(ezra, "POST", path, { name: "Schools that listen" })).toBe(403);
		for (const method of ["POST", "GET"]) expect(await status(steward, method, path, { name: "Mine" })).toBe(404);
		expect(await status(lucia, "POST", path, { name: "" })).toBe(400);
		expect(await status(lucia, "GET", path)).toBe(404);
	});

	it("asks everybody in it, by mail too", async () => {
		expect(await status(lucia, "POST", path, { name: "Schools that listen", place: "Salem", reason: "We grew." })).toBe(
			201,
		);
		expect(await status(lucia, "POST", path, { name: "Twice" })).toBe(409);
		const letters = await database
			.prepare("select recipient from mail where subject like '%chapter of its own' order by recipient")
			.all<{ recipient: string }>();
		expect(letters.results.map(({ recipient }) => recipient).sort()).toEqual(
			[ezra, olga].map(({ id }) => `${id}@example.org`).sort(),
		);
		const told = await asking(ezra).ask<{ people: { goes: string }[] }>("GET", path);
		expect(told.people.map(({ goes }) => goes)).toEqual(["asked", "asked", "asked"]);
		expect(await (await site.get(`/groups/${group}/departure`, ezra)).text()).toContain("Do you go along?");
		expect(await (await site.get("/", ezra)).text()).toContain("Say whether you go along");
	});

	it("isn’t packed before who leads it goes along", async () => {
		expect(await status(lucia, "POST", `${path}/pack`)).toBe(409);
		expect(await status(lucia, "GET", `${path}/archive`)).toBe(409);
		expect(await status(ezra, "GET", `${path}/archive`)).toBe(403);
	});

	it("takes an answer for both, and lets it be changed", async () => {
		expect(await status(lucia, "PUT", `${path}/answer`, { goes: true, words: true })).toBe(204);
		expect(await status(ezra, "PUT", `${path}/answer`, { goes: true, words: true })).toBe(204);
		expect(await status(ezra, "PUT", `${path}/answer`, { goes: true, words: false })).toBe(204);
		expect(await status(ezra, "PUT", `${path}/answer`, { goes: "perhaps" })).toBe(400);
		expect(await status(steward, "PUT", `${path}/answer`, { goes: true, words: true })).toBe(404);
		expect(await status(lucia, "POST", `${path}/pack`)).toBe(204);
		expect(await status(ezra, "PUT", `${path}/answer`, { goes: false, words: false })).toBe(409);
	});
});

describe("what goes along", () => {
	let files: Files;
	let bytes: Uint8Array<ArrayBuffer>;
	beforeAll(async () => {
		bytes = new Uint8Array(await (await site.get(`${path}/archive`, lucia)).arrayBuffer());
		files = opened(bytes);
	});
	const all = () =>
		Object.values(files)
			.map((content) => new TextDecoder().decode(content))
			.join("\n");

	it("is the people who said so, and the words of those who said that theirs do", () => {
		const people = textIn(files, "tables/person.jsonl");
		expect(people).toContain("Lucía Marte");
		expect(people).toContain("Ezra Stone");
		expect(people).not.toContain("Olga");
		const words = all();
		const kinds = ["practice", "reflection", "question", "assist", "study", "meeting", "valueStory"];
		for (const kind of [...kinds, "progress", "proposed", "indicator", "counted", "says"])
			expect.soft(words, kind).toContain(canary("lucia")(kind));
	});

	it("is no word of who didn’t say so, and nothing from outside the group", () => {
		const words = all();
		for (const kind of [...groupKinds, ...ownKinds])
			expect.soft(words.includes(canary("olga")(kind)), kind).toBe(false);
		// What Ezra said: his words stay, though he goes.
		for (const kind of ["trial", "topic", "answer", "suggestion", "promise", "raised", "about", "proposal", "figure"])
			expect.soft(words.includes(canary("lucia")(kind)), kind).toBe(false);
		for (const kind of [...ownKinds, "note", "debrief"])
			expect.soft(words.includes(canary("lucia")(kind)), kind).toBe(false);
		expect(words).not.toContain("Stella");
	});

	it("is a chapter at an empty site, where what was the group’s is everybody’s", async () => {
		const origin = "https://schools.example";
		const base = site.services;
		const config = { ...base.config, origin, secret: "the secret of quite another site", setupCode: "a code" };
		const there: Services = { ...base, config, site: { ...base.site, origin, secret: config.secret } };
		await emptied(database);
		const taken = await takeInArchive(there, {
			...{ code: "a code", email: `${lucia.id}@example.org`, bytes, withoutSealed: false, client: null },
		});
		expect(taken.ok ? "" : taken.error.message).toBe("");
		const first = <T>(query: string) => database.prepare(query).first<T>();
		expect(await first("select name, place, about, listed from chapter")).toEqual({
			...{ name: "Schools that listen", place: "Salem", about: "We grew.", listed: "hidden" },
		});
		expect(await first("select role from person where name = 'Lucía Marte'")).toEqual({ role: "steward" });
		expect(await first("select audience, group_id from practice")).toEqual({ audience: "chapter", group_id: null });
		// What the group itself was is read on by who was in it.
		expect(await first("select kind, author_id from search_doc where container glob 'group_*'")).toEqual({
			...{ kind: "progress", author_id: lucia.id },
		});
		expect(await first("select name, closed_at is not null as closed from working_group")).toEqual({
			...{ name: "Schools", closed: 1 },
		});
		const who = "select group_concat(p.name, ', ') as names from group_member m join person p on p.id = m.person_id";
		expect(await first(who)).toEqual({
			names: expect.stringMatching(/^(Lucía Marte, Ezra Stone|Ezra Stone, Lucía Marte)$/),
		});
		expect(await first("select group_id, unit from indicator")).toEqual({
			...{ group_id: null, unit: canary("lucia")("indicator") },
		});
		expect(await first("select count(*) as n from practice_proposal")).toEqual({ n: 1 });
		expect(
			await first(`select count(*) as n from search_index where search_index match '${canary("lucia")("practice")}'`),
		).not.toEqual({ n: 0 });
	});
});
