import { beforeAll, describe, expect, it } from "vitest";
import { day, hour } from "#core/clock.ts";
import { forgottenLetters } from "#identity/outbox.ts";
import { idOf } from "#test/support/answers.ts";
import { chapterSite, type SignedIn } from "#test/support/chapter-site.ts";

const site = chapterSite();
const { services } = site;
const words = { title: "Rounds", purpose: "", minutes: 60, place: "The library", link: "", timeZone: "UTC" };
let priya: SignedIn;
let ezra: SignedIn;
let rosa: SignedIn;
let owl: SignedIn;

const at = (ms: number): string => new Date(ms).toISOString().slice(0, 16);
const meet = (startsAt: number, more: object = {}) =>
	idOf(site.call("POST", "/api/meetings", { ...words, startsLocal: at(startsAt), ...more }, priya));
const change = (id: string, more: object) => site.call("PUT", `/api/meetings/${id}`, { ...words, ...more }, priya);
const come = (id: string, as: SignedIn, answer = "yes") =>
	site.call("PUT", `/api/meetings/${id}/answer`, { answer }, as);

type Mail = { recipient: string; subject: string; body: string; created_at: number };
const mails = async (id: string): Promise<Mail[]> =>
	(
		await services.db.$client
			.prepare("select * from mail where instr(body, ?) order by recipient")
			.bind(`/meetings/${id}`)
			.all<Mail>()
	).results;
const to = (who: SignedIn): string => `${who.id}@example.org`;

beforeAll(async () => {
	await site.claim();
	priya = await site.signIn("facilitator", "Priya");
	ezra = await site.signIn("member", "Ezra");
	rosa = await site.signIn("member", "Rosa");
	owl = await site.signIn("member", "Owl");
	const quiet = { quietFrom: "00:00", quietTo: "23:59", timeZone: "UTC" };
	await site.call("PUT", "/api/me/mail", quiet, owl);
});

describe("when a meeting changes", () => {
	it("those who said that they come hear of it, once for changes that follow one another", async () => {
		const start = services.clock() + 9 * day;
		const id = await meet(start);
		for (const [who, answer] of [
			[ezra, "yes"],
			[owl, "maybe"],
			[rosa, "no"],
			[priya, "yes"],
		] as const)
			await come(id, who, answer);
		await change(id, { startsLocal: at(start), title: "Rounds again" });
		expect(await mails(id)).toEqual([]);
		await change(id, { startsLocal: at(start + day) });
		await change(id, { startsLocal: at(start + 2 * day), place: "The garden" });
		const told = await mails(id);
		expect(told.map(({ recipient }) => recipient).sort()).toEqual([to(ezra), to(owl)].sort());
		expect(told.every(({ subject, body }) => subject === "Changed: Rounds" && body.includes("The garden"))).toBe(true);
		const of = (who: SignedIn) => told.find(({ recipient }) => recipient === to(who))?.created_at ?? 0;
		expect(of(ezra) - services.clock()).toBeLessThan(hour);
		expect(of(owl) - services.clock()).toBeGreaterThan(hour);
		site.pass(hour / 2);
		expect(await forgottenLetters(services)).toHaveLength(1);
	});

	it("they hear that it is called off, in place of what wasn’t sent yet, and at once where it is near", async () => {
		const far = await meet(services.clock() + 5 * day);
		await come(far, ezra);
		await change(far, { startsLocal: at(services.clock() + 6 * day) });
		await site.call("POST", `/api/meetings/${far}/cancel`, { word: "Snow." }, priya);
		expect((await mails(far)).map(({ subject }) => subject)).toEqual(["Called off: Rounds"]);
		expect((await mails(far))[0]?.body).toContain("Snow.");
		const near = await meet(services.clock() + 3 * hour);
		await come(near, owl);
		const jobs = site.jobs.length;
		await site.call("POST", `/api/meetings/${near}/cancel`, { word: "The heating is out." }, priya);
		expect((await mails(near))[0]?.created_at).toBeLessThanOrEqual(services.clock());
		expect(site.jobs.length).toBe(jobs + 1);
	});

	it("nobody hears of a group’s who has left it", async () => {
		const group = await idOf(site.call("POST", "/api/groups", { name: "Shifts", purpose: "To listen." }, priya));
		for (const one of [ezra, rosa]) await site.call("POST", `/api/groups/${group}/members`, { person: one.id }, priya);
		const id = await meet(services.clock() + 5 * day, { group });
		for (const one of [ezra, rosa]) await come(id, one);
		await change(id, { startsLocal: at(services.clock() + 6 * day) });
		expect(await mails(id)).toHaveLength(2);
		await site.call("DELETE", `/api/groups/${group}/members/${rosa.id}`, undefined, rosa);
		expect((await mails(id)).map(({ recipient }) => recipient)).toEqual([to(ezra)]);
	});
});
