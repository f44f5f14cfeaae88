import { beforeAll, expect, it } from "vitest";
import { idOf } from "#test/support/answers.ts";
import { chapterSite, type SignedIn } from "#test/support/chapter-site.ts";

const site = chapterSite();
let kofi: SignedIn;
let rosa: SignedIn;
let group: string;

const reflect = (text: string, as: SignedIn, where: object) =>
	site.call("POST", "/api/reflections", { question: "free", text, language: "en", ...where }, as);
const raise = (from: string, as: SignedIn, inGroup: string | null) =>
	site.call("POST", "/api/topics", { title: "Nights", language: "en", format: "case", group: inGroup, from }, as);

beforeAll(async () => {
	await site.claim();
	kofi = await site.signIn("member", "Kofi Mensah");
	rosa = await site.signIn("member", "Rosa");
	group = await idOf(await site.call("POST", "/api/groups", { name: "Shifts", purpose: "To listen." }, kofi));
	await site.call("POST", `/api/groups/${group}/members`, { person: rosa.id }, kofi);
});

it("keeps in a group what others said there, also by way of one’s own words on it", async () => {
	const inGroup = { audience: "group", group };
	const theirs = await idOf(await reflect("Nobody dares to ring.", rosa, inGroup));
	const mine = await idOf(await reflect("They dare not ring.", kofi, { ...inGroup, from: theirs }));
	expect((await raise(mine, kofi, null)).status).toBe(400);
	expect((await raise(mine, kofi, group)).status).toBe(201);
	expect((await raise(mine, rosa, null)).status).toBe(400);
	const alone = await idOf(await reflect("It begins with me.", kofi, { audience: "private", from: mine }));
	expect((await raise(alone, kofi, null)).status).toBe(400);
});

it("lets one’s own words go further", async () => {
	const mine = await idOf(await reflect("I rang too late.", kofi, { audience: "group", group }));
	const told = await raise(mine, kofi, null);
	expect(told.status).toBe(201);
	expect(await site.text(`/topics/${await idOf(told)}`, kofi)).toContain("I rang too late.");
});

it("binds nobody by what lies behind words that everybody here reads, nor by the meeting in which one said them", async () => {
	const when = { startsLocal: "2026-11-03T18:00", timeZone: "Europe/Amsterdam", minutes: 60 };
	const meeting = await idOf(await site.call("POST", "/api/meetings", { title: "Nights", ...when, group }, kofi));
	const promise = { text: "Ring before eight", language: "en", group, from: meeting };
	const commitment = await idOf(await site.call("POST", "/api/commitments", promise, kofi));
	const told = await raise(commitment, kofi, null);
	expect(told.status).toBe(201);
	expect((await raise(commitment, rosa, null)).status).toBe(400);
	const topic = await idOf(told);
	expect((await reflect("That could be us.", rosa, { audience: "chapter", from: topic })).status).toBe(201);
	expect((await raise(meeting, kofi, null)).status).toBe(400);
});
