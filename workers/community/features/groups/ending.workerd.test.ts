import { beforeAll, beforeEach, expect, it } from "vitest";
import { idOf } from "#test/support/answers.ts";
import { chapterSite, type SignedIn } from "#test/support/chapter-site.ts";

const site = chapterSite();
const { db } = site.services;
const canary = "ENDINGCANARY";
let lucia: SignedIn;
let ezra: SignedIn;
let outsider: SignedIn;
let facilitator: SignedIn;
let steward: SignedIn;
let group: string;
let practice: string;

const add = (who: SignedIn) => site.call("POST", `/api/groups/${group}/members`, { person: who.id }, lucia);
const words = { title: `${canary} title`, status: "mixed", language: "en", situation: `${canary} situation` };
const write = (as: SignedIn, more: object = {}) =>
	site.call("POST", "/api/practices", { ...words, group, ...more }, as);
const reads = async (who: SignedIn): Promise<boolean> => (await site.get(`/practices/${practice}`, who)).status === 200;
const closedAt = (): Promise<number | null> =>
	db.$client.prepare("select closed_at from working_group where id = ?").bind(group).first("closed_at");

beforeAll(async () => {
	await site.claim();
	lucia = await site.signIn("member", "Lucía Marte");
	ezra = await site.signIn("member", "Ezra");
	outsider = await site.signIn("member", "Outsider");
	facilitator = await site.signIn("facilitator", "Fatima");
	steward = await site.signIn("steward", "Steward");
});

beforeEach(async () => {
	const body = { name: `${canary} table`, purpose: "How schools listen." };
	group = await idOf(await site.call("POST", "/api/groups", body, lucia));
	await add(ezra);
	practice = await idOf(await write(ezra));
});

it("lets a member leave from a page that says what happens", async () => {
	expect(await site.text(`/groups/${group}/leave`, ezra)).toContain("your own practices in it included");
	expect((await site.get(`/groups/${group}/leave`, outsider)).status).toBe(404);
	expect((await site.post(`/groups/${group}/members/remove`, { person: ezra.id }, ezra)).status).toBe(303);
	expect(await reads(ezra)).toBe(false);
	expect(await reads(lucia)).toBe(true);
});

it("sends its coordinator to name another one first, as long as there are others", async () => {
	expect(await site.text(`/groups/${group}/leave`, lucia)).toContain("Name another one first");
	expect((await site.call("DELETE", `/api/groups/${group}/members/${lucia.id}`, undefined, lucia)).status).toBe(409);
});

it("closes when the last one leaves, who was told so and reads on", async () => {
	await site.call("DELETE", `/api/groups/${group}/members/${ezra.id}`, undefined, lucia);
	expect(await site.text(`/groups/${group}/leave`, lucia)).toContain("it is closed when you leave");
	const left = await site.call("DELETE", `/api/groups/${group}/members/${lucia.id}`, undefined, lucia);
	expect(left.status).toBe(204);
	expect(await closedAt()).not.toBeNull();
	expect(await reads(lucia)).toBe(true);
	for (const who of [ezra, outsider, steward]) expect(await reads(who)).toBe(false);
});

it("is closed by those who run it or a facilitator who is in it, and by nobody else", async () => {
	for (const who of [ezra, outsider, facilitator]) {
		expect((await site.call("POST", `/api/groups/${group}/close`, {}, who)).status).toBe(403);
		expect((await site.get(`/groups/${group}/close`, who)).status).toBe(404);
	}
	await add(facilitator);
	expect(await site.text(`/groups/${group}/close`, facilitator)).toContain("can’t be opened again");
	const closed = await site.post(`/groups/${group}/close`, {}, facilitator);
	expect(closed.headers.get("location")).toBe(`/groups/${group}`);
	expect((await site.call("POST", `/api/groups/${group}/close`, {}, steward)).status).toBe(409);
});

it("can be read on by who was in it once it is closed, and widens to nobody", async () => {
	expect((await site.call("POST", `/api/groups/${group}/close`, {}, steward)).status).toBe(204);
	for (const who of [lucia, ezra]) {
		expect(await reads(who)).toBe(true);
		expect(await site.text(`/groups/${group}`, who)).toContain("This group is closed.");
		expect(await site.text("/groups", who)).toContain(group);
	}
	for (const who of [outsider, steward]) {
		expect(await reads(who)).toBe(false);
		expect(await site.text("/groups", who)).not.toContain(group);
		expect(await site.text(`/search?q=${canary}`, who)).not.toContain(group);
	}
});

it("takes nothing in once it is closed: no member, no practice, no draft, no other words", async () => {
	const draft = await idOf(await write(ezra, { share: false }));
	await site.call("POST", `/api/groups/${group}/close`, {}, lucia);
	expect((await add(outsider)).status).toBe(409);
	expect((await write(ezra)).status).toBe(400);
	expect(await site.text("/practices/new", ezra)).not.toContain(group);
	const { version } = (await (await site.get(`/api/practices/${draft}`, ezra)).json()) as { version: number };
	const shared = await site.call("PUT", `/api/practices/${draft}`, { ...words, base: version, share: true }, ezra);
	expect(shared.status).toBe(400);
	const change = { name: "Other", purpose: "Other.", coordinator: ezra.id };
	expect((await site.call("PUT", `/api/groups/${group}`, change, lucia)).status).toBe(409);
	expect((await site.get(`/groups/${group}/edit`, lucia)).status).toBe(409);
	const into = await site.call("PUT", `/api/practices/${practice}/audience`, { scope: "chapter" }, ezra);
	expect(into.status).toBe(204);
	const back = { scope: "group", group };
	expect((await site.call("PUT", `/api/practices/${practice}/audience`, back, ezra)).status).toBe(400);
});

it("may be left once it is closed, by its coordinator too", async () => {
	await site.call("POST", `/api/groups/${group}/close`, {}, lucia);
	expect(await site.text(`/groups/${group}/leave`, lucia)).toContain("nobody can add you again");
	expect((await site.call("DELETE", `/api/groups/${group}/members/${lucia.id}`, undefined, lucia)).status).toBe(204);
	expect(await reads(lucia)).toBe(false);
	expect(await reads(ezra)).toBe(true);
});

it("is renamed with its purpose, and found by its new words only", async () => {
	const change = { name: "Listening table", purpose: "How clinics listen.", coordinator: lucia.id };
	expect((await site.post(`/groups/${group}/edit`, change, lucia)).status).toBe(303);
	expect(await site.text(`/groups/${group}`, outsider)).toContain("How clinics listen.");
	expect(await site.text("/search?q=clinics", outsider)).toContain(group);
	expect(await site.text("/search?q=schools", outsider)).not.toContain(group);
});
