import { beforeAll, describe, expect, it } from "vitest";
import { day, hour } from "#core/clock.ts";
import { idOf } from "#test/support/answers.ts";
import { chapterSite, type SignedIn } from "#test/support/chapter-site.ts";
import { keepMeetings } from "../meetings/drafting-actions.ts";
import { remindOfMeetings } from "./actions.ts";

const site = chapterSite();
const { services } = site;
const words = { purpose: "", minutes: 60, timeZone: "America/New_York", place: "The library", link: "" };
let priya: SignedIn;
let ezra: SignedIn;
let rosa: SignedIn;

type Mail = { recipient: string; subject: string; body: string; created_at: number };
const run = (sql: string, ...bound: unknown[]) =>
	services.db.$client
		.prepare(sql)
		.bind(...bound)
		.run();
const mailsOf = async (title: string): Promise<Mail[]> =>
	(
		await services.db.$client
			.prepare("select * from mail where subject in (?, ?)")
			.bind(`Soon: ${title}`, `Binnenkort: ${title}`)
			.all<Mail>()
	).results;
const to = (mails: readonly Mail[], who: SignedIn) =>
	mails.filter(({ recipient }) => recipient === `${who.id}@example.org`);
const inUtc = (at: number) => ({ timeZone: "UTC", startsLocal: new Date(at).toISOString().slice(0, 16) });
const call = (title: string, at: number, more: object = {}) =>
	idOf(site.call("POST", "/api/meetings", { ...words, title, ...inUtc(at), ...more }, priya));
const answer = (id: string, as: SignedIn, said: string) =>
	site.call("PUT", `/api/meetings/${id}/answer`, { answer: said }, as);
const promise = (text: string, as: SignedIn, more: object = {}) =>
	idOf(site.call("POST", "/api/commitments", { text, language: "en", ...more }, as));

beforeAll(async () => {
	await site.claim();
	priya = await site.signIn("facilitator", "Priya");
	ezra = await site.signIn("member", "Ezra");
	rosa = await site.signIn("member", "Rosa");
});

describe("before a meeting", () => {
	it("who comes or may come, and who promised something there, get one letter, once", async () => {
		const last = await call("Last time", services.clock() + hour);
		const open = await promise("Ask the night nurse", rosa, { meeting: last });
		const told = await promise("Walk the ward", ezra, { meeting: last });
		await site.call("PUT", `/api/commitments/${told}/ending`, { state: "kept", learned: "" }, ezra);
		const next = await call("This time", services.clock() + 10 * day);
		await answer(next, priya, "no");
		await answer(next, ezra, "maybe");
		const stranger = await site.signIn("member", "Stranger");
		await remindOfMeetings(services);
		expect(await mailsOf("This time")).toEqual([]);
		site.pass(9 * day);
		await keepMeetings(services);
		const jobs = site.jobs.length;
		for (let i = 0; i < 2; i++) await remindOfMeetings(services);
		const mails = await mailsOf("This time");
		expect(mails).toHaveLength(2);
		expect(site.jobs.length).toBe(jobs + 2);
		expect(to(mails, stranger)).toEqual([]);
		expect(to(mails, ezra)[0]?.body).toContain("The library");
		expect(to(mails, ezra)[0]?.body).not.toContain("Walk the ward");
		const [letter] = to(mails, rosa);
		for (const became of ["kept", "changed", "dropped"])
			expect(letter?.body).toContain(`/commitments/${open}?became=${became}#tell`);
		await site.call(
			"PUT",
			`/api/meetings/${next}`,
			{ ...words, title: "This time", ...inUtc(services.clock() + day + hour) },
			priya,
		);
		await remindOfMeetings(services);
		expect(await mailsOf("This time")).toHaveLength(4);
	});

	it("of a group only its members hear, in their zone and language and not in their quiet hours", async () => {
		const group = await idOf(site.call("POST", "/api/groups", { name: "Shifts", purpose: "Hand over." }, ezra));
		for (const one of [priya, rosa]) await site.call("POST", `/api/groups/${group}/members`, { person: one.id }, ezra);
		const id = await call("In the group", services.clock() + 20 * hour, { group });
		await promise("A thing of the group", ezra, { group });
		await answer(id, rosa, "yes");
		await answer(id, priya, "yes");
		await site.call("DELETE", `/api/groups/${group}/members/${rosa.id}`, undefined, ezra);
		await run(
			"insert into helper_setting (person_id, takes_requests, time_zone, quiet_from, quiet_to) values (?, 1, 'Africa/Nairobi', '00:00', '23:59')",
			ezra.id,
		);
		await run(
			"insert into profile (person_id, languages, objectives, skills, updated_at) values (?, '[\"nl\"]', '[]', '[]', 1)",
			ezra.id,
		);
		const jobs = site.jobs.length;
		await remindOfMeetings(services);
		const mails = await mailsOf("In the group");
		expect(to(mails, rosa)).toEqual([]);
		expect(to(mails, priya)).toHaveLength(1);
		const [waiting] = to(mails, ezra);
		expect(waiting?.body).toContain("A thing of the group");
		expect(waiting?.subject).toBe("Binnenkort: In the group");
		expect(waiting?.body).toMatch(/oktober|november/);
		expect(waiting?.created_at).toBeGreaterThan(services.clock());
		expect(site.jobs.length).toBe(jobs + 1);
	});

	it("nobody hears of one that was cancelled", async () => {
		const id = await call("Called off", services.clock() + 20 * hour);
		await answer(id, ezra, "yes");
		await site.call("POST", `/api/meetings/${id}/cancel`, { word: "Snow." }, priya);
		await remindOfMeetings(services);
		expect(await mailsOf("Called off")).toEqual([]);
	});
});
