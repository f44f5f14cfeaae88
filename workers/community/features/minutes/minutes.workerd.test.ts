import { beforeAll, describe, expect, it } from "vitest";
import { day, hour } from "#core/clock.ts";
import { idOf, jsonOf } from "#test/support/answers.ts";
import { chapterSite, type SignedIn } from "#test/support/chapter-site.ts";
import type { Person } from "#web/viewer.ts";
import { addParagraph } from "../room/notes-actions.ts";
import { keepMinutesFound } from "./actions.ts";
import { minutesToSendQuery } from "./home-store.ts";

const site = chapterSite();
const { services } = site;
const canary = "MINUTESCANARY";
const words = { purpose: "", minutes: 120, timeZone: "America/New_York", place: "The library", link: "" };
let priya: SignedIn;
let ezra: SignedIn;
let rosa: SignedIn;
let guest: SignedIn;
let group: string;

type Mail = { recipient: string; subject: string; body: string; created_at: number };
const run = (sql: string, ...bound: unknown[]) =>
	services.db.$client
		.prepare(sql)
		.bind(...bound)
		.run();
const mails = async (): Promise<Mail[]> =>
	(await services.db.$client.prepare("select * from mail where kind = 'minutes' order by recipient").all<Mail>())
		.results;
const address = (who: SignedIn): string => `${who.id}@example.org`;
const want = (as: SignedIn, chapter: boolean, groups: string[] = []) =>
	site.call("PUT", "/api/me/minutes", { chapter, groups }, as);
const call = (title: string, startsLocal: string, more: object = {}, as = priya) =>
	idOf(site.call("POST", "/api/meetings", { ...words, title, startsLocal, ...more }, as));
const send = (id: string, as: SignedIn) => site.post(`/meetings/${id}/minutes/send`, {}, as);
const local = (at: number): string => new Date(at).toISOString().slice(0, 16);

const noted = async (id: string, part: string, text: string) =>
	run(
		"insert into meeting_note (meeting_id, part, state, text, updated_at) values (?, ?, '', ?, ?)",
		...[id, part, text, services.clock()],
	);
const came = (id: string, who: SignedIn) =>
	run("insert into attendance (meeting_id, person_id, came_at) values (?, ?, ?)", id, who.id, services.clock());

beforeAll(async () => {
	await site.claim();
	priya = await site.signIn("facilitator", "Priya Nair");
	ezra = await site.signIn("member", "Ezra");
	rosa = await site.signIn("member", "Rosa");
	guest = await site.signIn("guest", "Leila");
	group = await idOf(site.call("POST", "/api/groups", { name: "Shifts", purpose: "Hand over." }, ezra));
	for (const one of [priya, rosa]) await site.call("POST", `/api/groups/${group}/members`, { person: one.id }, ezra);
});

describe("the minutes of a meeting", () => {
	it("teach what to do where it left nothing, and aren’t sent", async () => {
		const id = await call("Quiet one", local(services.clock() - 5 * hour), { timeZone: "UTC" });
		const page = await site.text(`/meetings/${id}/minutes`, priya);
		expect(page).toContain("left nothing here yet");
		expect(page).not.toContain("Send them");
		expect((await send(id, priya)).status).toBe(409);
	});

	it("let whoever led it say which topics were learned about", async () => {
		const id = await call("A topic", local(services.clock() - 5 * hour), { timeZone: "UTC" });
		const words = { title: "Night keys", text: "", language: "en", format: "dialogue" };
		const topic = await idOf(site.call("POST", "/api/topics", words, ezra));
		await site.call("POST", `/api/topics/${topic}/pick`, { meeting: id }, priya);
		await came(id, ezra);
		expect(await site.text(`/meetings/${id}/minutes`, ezra)).not.toContain("We learned about it");
		expect(await site.text(`/meetings/${id}/minutes`, priya)).toContain("We learned about it");
		expect((await site.post(`/topics/${topic}/settle`, { to: "done" }, priya)).status).toBe(303);
		expect(await site.text(`/meetings/${id}/minutes`, priya)).not.toContain("We learned about it");
	});

	it("hold who was there, notes, promises, topics and the next meeting, and are sent once to who wants them", async () => {
		const id = await call("Second Tuesday", local(services.clock() + hour), { timeZone: "UTC" });
		const next = await call("Third Tuesday", local(services.clock() + 30 * day), { timeZone: "UTC" });
		for (const one of [priya, ezra]) await came(id, one);
		await noted(id, "reflect", "The night shift **knew** it first.");
		await noted(id, "debrief", "Pairs spoke of keys.");
		const said = { text: "Ask the night nurse", language: "en", meeting: id };
		const commitment = await idOf(site.call("POST", "/api/commitments", said, ezra));
		const raise = { title: "Keys at night", text: "", language: "en", format: "dialogue" };
		await site.call("POST", "/api/topics", { ...raise, from: id }, ezra);
		const picked = await idOf(site.call("POST", "/api/topics", { ...raise, title: "Silence" }, ezra));
		expect((await site.call("POST", `/api/topics/${picked}/pick`, { meeting: next }, priya)).status).toBe(204);
		expect((await send(id, priya)).status).toBe(409);
		site.pass(4 * hour);
		const page = await site.text(`/meetings/${id}/minutes`, guest);
		for (const held of [
			...["Priya Nair", "Ezra", "<strong>knew</strong>", "Pairs spoke of keys", `/commitments/${commitment}`],
			...["Keys at night", "Silence", `/meetings/${next}`],
		])
			expect(page).toContain(held);
		expect(page).not.toContain("Send them");
		expect(await site.text(`/meetings/${id}`, guest)).toContain(`/meetings/${id}/minutes`);
		for (const one of [ezra, rosa, guest]) expect((await want(one, true)).status).toBe(204);
		await want(rosa, false);
		await run(
			"insert into profile (person_id, languages, objectives, skills, updated_at) values (?, '[\"es\"]', '[]', '[]', 1)",
			guest.id,
		);
		await run(
			"insert into helper_setting (person_id, takes_requests, time_zone) values (?, 1, 'America/New_York')",
			ezra.id,
		);
		expect((await send(id, ezra)).status).toBe(403);
		expect((await send(id, guest)).status).toBe(403);
		const jobs = site.jobs.length;
		for (let i = 0; i < 2; i++) expect((await send(id, priya)).status).toBe(303);
		expect(site.jobs.length).toBe(jobs + 2);
		const sent = await mails();
		expect(sent.map(({ recipient }) => recipient)).toEqual([address(ezra), address(guest)].toSorted());
		const to = (who: SignedIn) => sent.find(({ recipient }) => recipient === address(who))?.body ?? "";
		expect(to(ezra)).toContain("Tuesday, October 20, 2026 at 9:00");
		expect(to(guest)).toContain("martes, 20 de octubre de 2026");
		expect(to(guest)).toContain("Quiénes estuvieron: Ezra, Priya Nair");
		for (const held of ["Who was there: Ezra, Priya Nair", "Ezra: Ask the night nurse", "/me/minutes"])
			expect(to(ezra)).toContain(held);
		expect(await site.text("/search?q=keys&kind=minutes", rosa)).toContain(`/meetings/${id}/minutes`);
		const answer = await jsonOf<Record<string, unknown>>(site.get(`/api/meetings/${id}/minutes`, rosa));
		expect(answer).toMatchObject({
			came: [{ name: "Ezra" }, { name: "Priya Nair" }],
			notes: [{ part: "reflect" }, { part: "debrief" }],
			made: [{ id: commitment, person: { name: "Ezra" }, state: "open" }],
			next: { id: next, toLearn: [{ title: "Silence" }] },
			sentAt: expect.any(String),
		});
		expect(await site.text(`/meetings/${id}/minutes`, priya)).not.toContain("Send them");
	});

	it("show what became of last time’s promises", async () => {
		const first = await call("First", local(services.clock() + hour), { timeZone: "UTC", group });
		const said = { text: "Walk the ward", language: "en", meeting: first, group };
		const kept = await idOf(site.call("POST", "/api/commitments", said, rosa));
		const second = await call("Second", local(services.clock() + 20 * day), { timeZone: "UTC", group });
		await site.call("PUT", `/api/commitments/${kept}/ending`, { state: "changed", learned: "It rained." }, rosa);
		const page = await site.text(`/meetings/${second}/minutes`, ezra);
		expect(page).toContain("became something else");
		expect(page).toContain("It rained.");
		expect(await site.text(`/meetings/${second}`, ezra)).toContain("It rained.");
	});

	it("of a group are its members’ alone, also by mail, in search and when somebody has left it", async () => {
		const id = await call(`Of ${canary}`, local(services.clock() - 5 * hour), { timeZone: "UTC", group });
		await noted(id, "learn", `We spoke of ${canary}.`);
		const outsider = await site.signIn("steward", "Outsider");
		for (const one of [outsider, rosa, ezra]) await want(one, false, [group]);
		expect(await site.text("/me/minutes", ezra)).toMatch(new RegExp(`value="${group}"[^>]*checked`));
		await site.call("DELETE", `/api/groups/${group}/members/${rosa.id}`, undefined, ezra);
		const before = await mails();
		expect((await send(id, priya)).status).toBe(303);
		const sent = (await mails()).filter(({ subject }) => subject.includes(canary));
		expect(sent.map(({ recipient }) => recipient)).toEqual([address(ezra)]);
		expect((await mails()).length).toBe(before.length + 1);
		expect(await site.text(`/api/search?q=${canary}`, ezra)).toContain("/minutes");
		for (const as of [outsider, rosa, guest]) {
			expect((await site.get(`/meetings/${id}/minutes`, as)).status).toBe(404);
			expect((await site.get(`/api/meetings/${id}/minutes`, as)).status).toBe(404);
			expect((await site.call("POST", `/api/meetings/${id}/minutes/send`, undefined, as)).status).toBe(
				as === guest ? 403 : 404,
			);
			expect(await site.text(`/api/search?q=${canary}`, as)).toContain('"items":[]');
		}
	});

	it("hold what was written after the meeting, too", async () => {
		const id = await call("Afterthought", local(services.clock() - 5 * hour), { timeZone: "UTC" });
		await addParagraph(services, { id: ezra.id } as Person, id, { form: 1, part: "next", text: "One more thing." });
		expect(await site.text(`/meetings/${id}/minutes`, guest)).toContain("One more thing.");
	});

	it("wait for the end of quiet hours", async () => {
		const id = await call("Late", local(services.clock() - 5 * hour), { timeZone: "UTC" });
		await came(id, ezra);
		const clock = local(services.clock()).slice(11);
		await run(
			"update helper_setting set time_zone = 'UTC', quiet_from = ?, quiet_to = '23:59' where person_id = ?",
			clock,
			ezra.id,
		);
		await want(guest, false);
		await want(ezra, true);
		const jobs = site.jobs.length;
		await send(id, priya);
		expect(site.jobs.length).toBe(jobs);
		const [waiting] = (await mails()).filter(({ subject }) => subject === "Minutes: Late");
		expect(local(waiting?.created_at ?? 0).slice(11)).toBe("23:59");
	});

	it("wait for whoever facilitated the meeting, on their home, until they are sent", async () => {
		const led = { timeZone: "UTC", facilitator: ezra.id };
		const id = await call("Facilitated", local(services.clock() - 5 * hour), led);
		const waiting = async (who: SignedIn) =>
			(await services.db.all<{ id: string }>(minutesToSendQuery(who.id, services.clock(), 4))).map((one) => one.id);
		expect(await waiting(ezra)).not.toContain(id);
		await came(id, rosa);
		expect(await waiting(ezra)).toContain(id);
		expect(await waiting(rosa)).not.toContain(id);
		await send(id, ezra);
		expect(await waiting(ezra)).not.toContain(id);
	});

	it("are no longer found by words that were taken out of their notes", async () => {
		const id = await call("Rewritten", local(services.clock() - 5 * hour), { timeZone: "UTC" });
		await noted(id, "learn", "We spoke of OUTSPOKEN.");
		await send(id, priya);
		expect(await site.text("/api/search?q=OUTSPOKEN", ezra)).toContain("minutes_");
		site.pass(1000);
		await run(
			"update meeting_note set text = 'Of REDWOOD.', updated_at = ? where meeting_id = ?",
			services.clock(),
			id,
		);
		await keepMinutesFound(services);
		expect(await site.text("/api/search?q=OUTSPOKEN", ezra)).toContain('"items":[]');
		expect(await site.text("/api/search?q=REDWOOD", ezra)).toContain("minutes_");
	});

	it("are chosen with boxes, and no more sent to who left", async () => {
		const leaver = await site.signIn("member", "Leaver");
		expect((await site.post("/me/minutes", { of: "chapter" }, leaver)).status).toBe(303);
		expect(await jsonOf(site.get("/api/me/minutes", leaver))).toEqual({ chapter: true, groups: [] });
		expect((await site.post("/me/minutes", {}, leaver)).status).toBe(303);
		expect(await jsonOf(site.get("/api/me/minutes", leaver))).toEqual({ chapter: false, groups: [] });
		expect((await site.call("PUT", "/api/me/minutes", { chapter: "yes" }, leaver)).status).toBe(400);
		await want(leaver, true);
		await site.call("POST", "/api/me/leave", undefined, leaver);
		const rows = await services.db.$client
			.prepare("select * from minutes_reader where person_id = ?")
			.bind(leaver.id)
			.all();
		expect(rows.results).toEqual([]);
	});
});
