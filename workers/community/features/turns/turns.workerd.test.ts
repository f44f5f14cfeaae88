import { beforeAll, describe, expect, it } from "vitest";
import { day, hour } from "#core/clock.ts";
import { idOf, jsonOf } from "#test/support/answers.ts";
import { chapterSite, type SignedIn } from "#test/support/chapter-site.ts";
import { settleTurns } from "./actions.ts";
import { offeredTurnsQuery } from "./store.ts";

const site = chapterSite();
const { services } = site;
const words = { purpose: "", minutes: 60, timeZone: "UTC", place: "", link: "" };
let priya: SignedIn;
let ezra: SignedIn;
let rosa: SignedIn;
let guest: SignedIn;

type Turns = {
	facilitator: { id: string } | null;
	turns: { id: string; role: string; state: string; person: { name: string } }[];
	mayBe: { role: string; person: { id: string; name: string }; last: string | null; asked: string }[];
};
const local = (at: number): string => new Date(at).toISOString().slice(0, 16);
const call = (title: string, at: number, more: object = {}) =>
	idOf(site.call("POST", "/api/meetings", { ...words, title, startsLocal: local(at), ...more }, priya));
const turnsOf = (id: string, as: SignedIn) => jsonOf<Turns>(site.get(`/api/meetings/${id}/turns`, as));
const offer = (id: string, role: string, to: SignedIn, as = priya) =>
	site.call("POST", `/api/meetings/${id}/turns`, { role, person: to.id }, as);
const mine = async (as: SignedIn) =>
	(await jsonOf<{ items: { id: string; role: string; state: string }[] }>(site.get("/api/me/turns", as))).items;
type Agenda = { facilitator: { id: string }; agenda: { kind: string; title: string; person: { id: string } | null }[] };

beforeAll(async () => {
	await site.claim();
	priya = await site.signIn("facilitator", "Priya");
	ezra = await site.signIn("member", "Ezra");
	rosa = await site.signIn("member", "Rosa");
	guest = await site.signIn("guest", "Leila");
});

describe("turns in a meeting", () => {
	it("may be those of who had none yet or longest ago, said in words to whoever leads", async () => {
		const past = await call("Past", services.clock() - 20 * day, { facilitator: ezra.id });
		const id = await call("Next", services.clock() + 10 * day);
		const { mayBe } = await turnsOf(id, priya);
		const facilitate = mayBe.filter(({ role }) => role === "facilitate");
		expect(facilitate.map(({ person, last }) => [person.name, last !== null])).toEqual([
			["Ezra", true],
			["Priya", false],
			["Rosa", false],
		]);
		const page = await site.text(`/meetings/${id}/turns`, priya);
		expect(page).toContain("last facilitated on");
		expect(page).toContain("has not brought a case yet");
		expect(page).toContain("not asked lately");
		expect((await turnsOf(id, rosa)).mayBe).toEqual([]);
		expect(await site.text(`/meetings/${id}/turns`, rosa)).not.toContain("has not");
		expect((await turnsOf(past, priya)).mayBe).toEqual([]);
	});

	it("are offered once, and taken by their person: then they facilitate, or it is on the agenda", async () => {
		const id = await call("Offered", services.clock() + 10 * day);
		expect((await offer(id, "facilitate", rosa, ezra)).status).toBe(403);
		const jobs = site.jobs.length;
		const turn = await idOf(offer(id, "facilitate", rosa));
		expect(await idOf(offer(id, "facilitate", rosa))).toBe(turn);
		expect(site.jobs.length).toBe(jobs + 1);
		const typed = { role: "bring-case", person: rosa.id };
		expect((await site.post(`/meetings/${id}/turns`, typed, priya)).status).toBe(303);
		expect((await turnsOf(id, priya)).mayBe.filter(({ person }) => person.id === rosa.id)).toMatchObject([
			{ role: "present", asked: "asked twice in the last month" },
		]);
		expect((await turnsOf(id, ezra)).turns).toEqual([]);
		const home = await services.db.all<{ id: string }>(offeredTurnsQuery(rosa.id, services.clock(), 4));
		expect(home.map((one) => one.id)).toContain(turn);
		expect(await site.text("/me/turns", rosa)).toContain("What is the case about?");
		expect((await site.post(`/me/turns/${turn}`, { answer: "take" }, ezra)).status).toBe(404);
		for (let i = 0; i < 2; i++)
			expect((await site.post(`/me/turns/${turn}`, { answer: "take" }, rosa)).status).toBe(303);
		const second = (await mine(rosa)).find(({ role }) => role === "bring-case")?.id ?? "";
		const take = { answer: "take", title: "A ward without a clock" };
		for (let i = 0; i < 2; i++)
			expect((await site.call("PUT", `/api/me/turns/${second}`, take, rosa)).status).toBe(204);
		const shown = await jsonOf<Agenda>(site.get(`/api/meetings/${id}`, ezra));
		expect(shown.facilitator.id).toBe(rosa.id);
		expect(shown.agenda.filter(({ kind }) => kind === "case")).toMatchObject([
			{ title: "A ward without a clock", person: { id: rosa.id } },
		]);
		expect((await turnsOf(id, ezra)).turns.map(({ state }) => state)).toEqual(["taken", "taken"]);
		site.pass(12 * day);
		await services.db.$client.prepare("update meeting set state = 'held' where id = ?").bind(id).run();
		await settleTurns(services);
		expect((await mine(rosa)).map(({ state }) => state)).toEqual(["done", "done"]);
	});

	it("are declined without a reason, and nobody is asked twice for one meeting", async () => {
		const id = await call("Declined", services.clock() + 10 * day);
		const turn = await idOf(offer(id, "present", ezra));
		expect((await site.post(`/me/turns/${turn}`, { answer: "decline" }, ezra)).status).toBe(303);
		expect((await offer(id, "present", ezra)).status).toBe(409);
		expect((await site.call("PUT", `/api/me/turns/${turn}`, { answer: "take" }, ezra)).status).toBe(409);
		expect(await site.text(`/meetings/${id}/turns`, rosa)).not.toContain("not this time");
		expect(
			(await jsonOf<Agenda>(site.get(`/api/meetings/${id}`, ezra))).agenda.some(({ kind }) => kind === "speaker"),
		).toBe(false);
	});

	it("are given back by their person without a reason: then nobody facilitates, and it is off the agenda", async () => {
		const id = await call("Given back", services.clock() + 10 * day);
		const turns = [await idOf(offer(id, "facilitate", rosa)), await idOf(offer(id, "present", rosa))];
		for (const turn of turns) await site.call("PUT", `/api/me/turns/${turn}`, { answer: "take", title: "Doors" }, rosa);
		expect(await site.text("/me/turns", rosa)).toContain("I can’t after all");
		const agenda = () => jsonOf<Agenda>(site.get(`/api/meetings/${id}`, priya));
		expect((await agenda()).agenda.map(({ title }) => title)).toContain("Doors");
		expect((await site.post(`/me/turns/${turns[0]}`, { answer: "decline" }, ezra)).status).toBe(404);
		for (const turn of turns)
			expect((await site.post(`/me/turns/${turn}`, { answer: "decline" }, rosa)).status).toBe(303);
		const { facilitator, agenda: left } = await agenda();
		expect(facilitator).toBeNull();
		expect(left.map(({ title }) => title)).not.toContain("Doors");
		expect((await turnsOf(id, ezra)).turns).toEqual([]);
		const other = await idOf(offer(id, "facilitate", ezra));
		await site.call("PUT", `/api/me/turns/${other}`, { answer: "take", title: "" }, ezra);
		expect((await agenda()).facilitator).toMatchObject({ id: ezra.id });
	});

	it("are refused where they say nothing, for who takes no requests, and after the meeting", async () => {
		const id = await call("Refused", services.clock() + 10 * day);
		const bad = await site.post(`/meetings/${id}/turns`, { role: "sing", person: ezra.id }, priya);
		expect(bad.status).toBe(400);
		expect((await offer(id, "present", guest)).status).toBe(400);
		expect((await offer(id, "present", ezra, guest)).status).toBe(403);
		await services.db.$client
			.prepare("insert into helper_setting (person_id, takes_requests) values (?, 0)")
			.bind(ezra.id)
			.run();
		expect((await offer(id, "present", ezra)).status).toBe(400);
		expect((await turnsOf(id, priya)).mayBe.map(({ person }) => person.id)).not.toContain(ezra.id);
		const turn = await idOf(offer(id, "present", rosa));
		site.pass(11 * day);
		expect((await site.call("PUT", `/api/me/turns/${turn}`, { answer: "take" }, rosa)).status).toBe(409);
		expect((await offer(id, "facilitate", rosa)).status).toBe(409);
		expect(await site.text("/me/turns", rosa)).toContain("Not answered");
	});

	it("are listed to their person, page by page", async () => {
		const ids: string[] = [];
		for (let i = 0; i < 3; i++) {
			site.pass(1000);
			ids.unshift(await idOf(offer(await call(`Listed ${i}`, services.clock() + 10 * day), "present", priya)));
		}
		const pieces: string[] = [];
		for (let next: string | null = ""; next !== null; ) {
			const answer = await site.get(`/api/me/turns?limit=2${next && `&after=${next}`}`, priya);
			const page = (await answer.json()) as { items: { id: string }[]; next: string | null };
			pieces.push(...page.items.map(({ id }) => id));
			next = page.next;
		}
		expect(pieces).toEqual(ids);
		expect(await site.text("/me/turns?limit=2", priya)).toContain("limit=2");
	});

	it("in a group are its members’ alone", async () => {
		const group = await idOf(site.call("POST", "/api/groups", { name: "Shifts", purpose: "Hand over." }, priya));
		await site.call("POST", `/api/groups/${group}/members`, { person: rosa.id }, priya);
		const id = await call("TURNCANARY", services.clock() + hour, { group });
		expect((await offer(id, "present", guest)).status).toBe(400);
		const outsider = await site.signIn("member", "Outsider");
		expect((await offer(id, "present", outsider)).status).toBe(400);
		expect((await turnsOf(id, priya)).mayBe.map(({ person }) => person.name)).not.toContain("Outsider");
		const turn = await idOf(offer(id, "present", rosa));
		for (const path of [`/meetings/${id}/turns`, `/api/meetings/${id}/turns`])
			expect((await site.get(path, outsider)).status).toBe(404);
		await site.call("DELETE", `/api/groups/${group}/members/${rosa.id}`, undefined, rosa);
		expect(await site.text("/me/turns", rosa)).not.toContain("TURNCANARY");
		expect((await site.call("PUT", `/api/me/turns/${turn}`, { answer: "take" }, rosa)).status).toBe(404);
		await site.call("POST", "/api/me/leave", undefined, rosa);
		const left = await services.db.$client.prepare("select id from turn where person_id = ?").bind(rosa.id).all();
		expect(left.results).toEqual([]);
	});
});
