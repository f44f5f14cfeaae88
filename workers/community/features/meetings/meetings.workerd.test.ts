import ICAL from "ical.js";
import { beforeAll, describe, expect, it } from "vitest";
import { day } from "#core/clock.ts";
import { newId } from "#core/id.ts";
import { chapterSite, type SignedIn } from "#test/support/chapter-site.ts";
import { keepMeetings } from "./drafting-actions.ts";

const site = chapterSite();
const canary = "MEETINGCANARY";
let priya: SignedIn;
let ezra: SignedIn;
let guest: SignedIn;
let coordinator: SignedIn;
let outsider: SignedIn;
let steward: SignedIn;
let group: string;

const words = {
	...{ title: "Second Tuesday", purpose: "What we tried.", startsLocal: "2026-10-27T17:30", minutes: 120 },
	...{ timeZone: "America/New_York", place: "The library", link: "" },
};
type Json = Record<string, unknown> & { id: string };
const json = async (answer: Response): Promise<Json> => (await answer.json()) as Json;
const call = async (body: object, as: SignedIn) => json(await site.call("POST", "/api/meetings", body, as));
type Item = { id: string; part: string; kind: string; title: string; state: string; minutes: number };
const agendaOf = async (id: string, as: SignedIn) =>
	(await json(await site.get(`/api/meetings/${id}`, as))).agenda as Item[];
const listed = async (when: string, as: SignedIn) =>
	(await json(await site.get(`/api/meetings?when=${when}`, as))).items as (Json & { startsLocal: string })[];

beforeAll(async () => {
	await site.claim();
	priya = await site.signIn("facilitator", "Priya");
	ezra = await site.signIn("member", "Ezra");
	guest = await site.signIn("guest", "Leila");
	coordinator = await site.signIn("member", "Maureen");
	outsider = await site.signIn("facilitator", "Outsider");
	steward = await site.signIn("steward", "Steward");
	group = (await json(await site.call("POST", "/api/groups", { name: "Shifts", purpose: "Hand over." }, coordinator)))
		.id;
	await site.call("POST", `/api/groups/${group}/members`, { person: ezra.id }, coordinator);
});

describe("a meeting", () => {
	it("is called once however often the form is sent, and shows the time at its place", async () => {
		const opened = await site.text("/meetings/new", priya);
		const id = /name="id" value="([^"]+)"/.exec(opened)?.[1] ?? "";
		const { minutes, ...typed } = words;
		const fields = { ...typed, id, minutes: String(minutes), every: "once", facilitator: priya.id };
		for (let i = 0; i < 2; i++)
			expect((await site.post("/meetings/new", fields, priya)).headers.get("location")).toBe(`/meetings/${id}`);
		const shown = await (await site.get(`/meetings/${id}`, ezra, { "accept-language": "en" })).text();
		expect(shown).toContain("October 27, 2026 at 5:30 PM in New York");
		expect((await listed("coming", guest)).filter((one) => one.title === words.title)).toHaveLength(1);
		expect(await site.text("/search?q=Tuesday&kind=meeting", ezra)).toContain(`/meetings/${id}`);
	});

	it("is called by the clock of where the chapter met last, or of any other place", async () => {
		const form = await site.text("/meetings/new", priya);
		expect(form).toMatch(/<option value="America\/New_York" selected[^>]*>New York, where it is [^<]+ now</);
		expect(form).toContain('<option value="Asia/Kolkata">Kolkata</option>');
	});

	it("is refused with times that are none, and the words come back", async () => {
		for (const [field, value] of [
			["startsLocal", "2026-02-30T10:00"],
			["timeZone", "Mars/Base"],
			["minutes", 0],
			["title", ""],
			["link", "javascript:alert(1)"],
			["facilitator", "person_unknown"],
			["until", "soon"],
		] as const) {
			const answer = await site.call("POST", "/api/meetings", { ...words, [field]: value }, priya);
			expect([field, answer.status, (await json(answer)).field]).toEqual([field, 400, field]);
		}
		const { minutes, ...typed } = words;
		const wrong = { ...typed, id: newId("meeting", site.services), minutes: "90", every: "once", timeZone: "Mars" };
		const again = await site.post("/meetings/new", wrong, priya);
		expect(again.status).toBe(400);
		const form = await again.text();
		for (const words of ["The library", "Please choose a time zone from the list.", "Please choose</option>"])
			expect(form).toContain(words);
	});

	it("is called by facilitators, and changed by who leads it", async () => {
		expect((await site.call("POST", "/api/meetings", words, ezra)).status).toBe(403);
		expect((await site.call("POST", "/api/meetings", words, guest)).status).toBe(403);
		const { id } = await call({ ...words, facilitator: ezra.id, title: "Led by Ezra" }, priya);
		const change = { ...words, title: "Led by Ezra", startsLocal: "2026-10-28T17:30", facilitator: ezra.id };
		expect((await site.call("PUT", `/api/meetings/${id}`, change, coordinator)).status).toBe(403);
		expect((await site.call("PUT", `/api/meetings/${id}`, change, ezra)).status).toBe(204);
		expect(await site.text(`/meetings/${id}/invitation.ics`, guest)).toContain("SEQUENCE:1");
	});

	it("is answered by members: yes, maybe or no, by name and without a reason", async () => {
		const { id } = await call({ ...words, title: "Who comes" }, priya);
		await site.post(`/meetings/${id}/answer`, { answer: "yes" }, ezra);
		await site.call("PUT", `/api/meetings/${id}/answer`, { answer: "no" }, ezra);
		await site.call("PUT", `/api/meetings/${id}/answer`, { answer: "maybe" }, priya);
		const shown = await site.text(`/meetings/${id}`, guest);
		expect(shown).toMatch(/Maybe:[^<]*<span class="person"><a[^>]*>Priya/);
		expect(shown).toMatch(/Not this time:[^<]*<span class="person"><a[^>]*>Ezra/);
		expect((await site.call("PUT", `/api/meetings/${id}/answer`, { answer: "perhaps" }, ezra)).status).toBe(400);
		expect((await site.call("PUT", `/api/meetings/${id}/answer`, { answer: "yes" }, guest)).status).toBe(403);
	});

	it("is called off with a word, and then takes no more answers", async () => {
		const { id } = await call({ ...words, title: "Called off" }, priya);
		expect((await site.call("POST", `/api/meetings/${id}/cancel`, { word: " " }, priya)).status).toBe(400);
		expect((await site.call("POST", `/api/meetings/${id}/cancel`, { word: "Snow." }, ezra)).status).toBe(403);
		expect((await site.post(`/meetings/${id}/cancel`, { word: "Snow." }, priya)).status).toBe(303);
		expect(await site.text(`/meetings/${id}`, ezra)).toContain("Snow.");
		expect((await site.call("PUT", `/api/meetings/${id}/answer`, { answer: "yes" }, ezra)).status).toBe(409);
		const file = await site.text(`/meetings/${id}/invitation.ics`, ezra);
		expect(new ICAL.Component(ICAL.parse(file)).getFirstPropertyValue("method")).toBe("CANCEL");
		expect(await site.text("/search?q=Called&kind=meeting", ezra)).not.toContain(`/meetings/${id}`);
	});
});

describe("an agenda", () => {
	it("drafts itself with who is new, what was promised and the questions, each once; what is taken off stays off", async () => {
		const first = await call({ ...words, title: "First", startsLocal: "2026-10-21T17:30" }, priya);
		site.pass(2 * day);
		const made = await site.call(
			"POST",
			"/api/commitments",
			{ text: "I will walk the ward before the shift.", language: "en" },
			ezra,
		);
		const commitment = await json(made);
		const newcomer = await site.signIn("member", "Newcomer");
		await site.services.db.$client
			.prepare("update person set joined_at = ? where id = ?")
			.bind(site.services.clock(), newcomer.id)
			.run();
		const { id } = await call({ ...words, title: "Second", startsLocal: "2026-10-23T17:30" }, priya);
		const draft = await agendaOf(id, guest);
		expect(draft.filter(({ kind }) => kind === "introduction").map(({ title }) => title)).toEqual(["Newcomer"]);
		expect(draft.filter(({ kind }) => kind === "commitment").map(({ title }) => title)).toEqual([
			"I will walk the ward before the shift.",
		]);
		expect([...new Set(draft.map(({ part }) => part))]).toEqual(["reflect", "next"]);
		const question = draft.find(({ kind }) => kind === "question")?.id ?? "";
		expect((await site.call("PUT", `/api/meetings/${id}/agenda/${question}`, { state: "off" }, ezra)).status).toBe(403);
		expect((await site.call("PUT", `/api/meetings/${id}/agenda/${question}`, { state: "off" }, priya)).status).toBe(
			204,
		);
		await site.post(`/meetings/${id}/agenda/draft`, {}, priya);
		await keepMeetings(site.services);
		const again = await agendaOf(id, guest);
		expect(again).toHaveLength(draft.length);
		expect(again.find((one) => one.id === question)?.state).toBe("off");
		await site.call("DELETE", `/api/commitments/${commitment.id}`, undefined, ezra);
		expect((await agendaOf(id, guest)).filter(({ kind }) => kind === "commitment")).toEqual([]);
		expect((await agendaOf(first.id, guest)).length).toBeGreaterThan(0);
	});

	it("begins the first time with who is there and what for, and not with what was tried", async () => {
		const titles = async (title: string, startsLocal: string) => {
			const { id } = await call({ ...words, title, group, startsLocal }, coordinator);
			return (await agendaOf(id, coordinator)).map((one) => one.title);
		};
		const first = await titles("Our first", "2026-11-03T17:30");
		expect(first[0]).toBe("Who is each of us, and what brings us here?");
		expect(first).not.toContain("What did you try since last time, and what came of it?");
		const second = await titles("Our second", "2026-11-10T17:30");
		expect(second).toContain("What did you try since last time, and what came of it?");
		expect(second).not.toContain("Who is each of us, and what brings us here?");
	});

	it("takes what its facilitator adds, in the order and length that they say", async () => {
		const { id } = await call({ ...words, title: "Made" }, priya);
		const add = (title: string) =>
			site.post(
				`/meetings/${id}/agenda`,
				{ id: `item_${title.padEnd(22, "0")}`, title, part: "learn", kind: "case", minutes: "20", person: ezra.id },
				priya,
			);
		expect((await add("one")).headers.get("location")).toBe(`/meetings/${id}/agenda`);
		await add("two");
		await add("two");
		const learn = async () => (await agendaOf(id, ezra)).filter(({ part }) => part === "learn");
		expect((await learn()).map(({ title }) => title)).toEqual(["one", "two"]);
		const [, two] = await learn();
		await site.post(
			`/meetings/${id}/agenda/change`,
			{ item: two?.id ?? "", minutes: "45", person: "", do: "earlier" },
			priya,
		);
		expect((await learn()).map(({ title, minutes }) => [title, minutes])).toEqual([
			...[
				["two", 45],
				["one", 20],
			],
		]);
		const bad = { title: "x", part: "lunch", kind: "case" };
		expect((await site.call("POST", `/api/meetings/${id}/agenda`, bad, priya)).status).toBe(400);
		expect((await site.call("PUT", `/api/meetings/${id}/agenda/item_none`, {}, priya)).status).toBe(404);
		expect(await site.text(`/meetings/${id}`, ezra)).toContain("45 minutes");
	});
});

describe("a series", () => {
	it("always has its next meeting, drafted once, at the same evening after clocks change", async () => {
		const first = await call({ ...words, title: "Weekly", startsLocal: "2026-10-29T19:30", every: "week" }, priya);
		const ofSeries = async (when = "coming") =>
			(await listed(when, ezra)).filter((one) => one.title === "Weekly").map((one) => [one.startsLocal, one.startsAt]);
		await Promise.all([keepMeetings(site.services), site.get("/meetings", ezra)]);
		expect(await ofSeries()).toEqual([["2026-10-29T19:30", "2026-10-29T23:30:00.000Z"]]);
		site.pass(10 * day);
		await Promise.all([keepMeetings(site.services), keepMeetings(site.services), site.get("/meetings", ezra)]);
		expect(await ofSeries()).toEqual([["2026-11-05T19:30", "2026-11-06T00:30:00.000Z"]]);
		expect(await ofSeries("past")).toEqual([["2026-10-29T19:30", "2026-10-29T23:30:00.000Z"]]);
		const before = await json(await site.get(`/api/meetings/${first.id}`, ezra));
		expect(before.state).toBe("held");
		const series = (before.series as Json).id;
		expect((await site.call("POST", `/api/meeting-series/${series}/end`, undefined, ezra)).status).toBe(403);
		expect((await site.call("POST", `/api/meeting-series/${series}/end`, undefined, priya)).status).toBe(204);
		site.pass(10 * day);
		await keepMeetings(site.services);
		expect(await ofSeries()).toEqual([]);
	});

	it("plans the meeting after one that was moved or called off", async () => {
		const monthly = { ...words, title: "Monthly", startsLocal: "2026-11-24T17:30", every: "month" };
		const { id } = await call(monthly, priya);
		await site.call(
			"PUT",
			`/api/meetings/${id}`,
			{ ...words, title: "Monthly", startsLocal: "2026-11-26T17:30" },
			priya,
		);
		await keepMeetings(site.services);
		const coming = async () => (await listed("coming", ezra)).filter((one) => one.title === "Monthly");
		expect((await coming()).map((one) => one.startsLocal)).toEqual(["2026-11-26T17:30"]);
		await site.call("POST", `/api/meetings/${id}/cancel`, { word: "Holiday." }, priya);
		await keepMeetings(site.services);
		expect((await coming()).map((one) => [one.startsLocal, one.state])).toEqual([
			["2026-11-26T17:30", "cancelled"],
			["2026-12-22T17:30", "planned"],
		]);
	});
});

describe("a group’s meeting", () => {
	let id: string;
	let secret: { mine: string; chapter: string };
	const at = (address: string) => new URL(address).pathname;

	beforeAll(async () => {
		const body = { ...words, title: `${canary} title`, purpose: `${canary} purpose`, place: `${canary} place` };
		({ id } = await call({ ...body, startsLocal: "2026-12-09T17:30", group, every: "month" }, coordinator));
		secret = (await json(await site.call("POST", "/api/me/calendar", undefined, ezra))) as never;
	});

	it("is called by its coordinator, and by nobody from outside", async () => {
		for (const who of [outsider, steward, priya])
			expect((await site.call("POST", "/api/meetings", { ...words, group }, who)).status).toBe(400);
		expect((await site.call("POST", "/api/meetings", { ...words, group }, ezra)).status).toBe(403);
		const strange = { ...words, group, facilitator: priya.id };
		expect((await site.call("POST", "/api/meetings", strange, coordinator)).status).toBe(400);
	});

	it("is there for its members", async () => {
		for (const path of ["/meetings", `/meetings/${id}`, `/meetings/${id}/invitation.ics`, `/api/search?q=${canary}`])
			expect([path, (await site.text(path, ezra)).includes(canary)]).toEqual([path, true]);
		expect(await site.text(at(secret.mine))).toContain(canary);
		expect(await site.text(at(secret.chapter))).not.toContain(canary);
	});

	it("is nowhere for anybody else, stewards included", async () => {
		const strangers = (await json(
			await site.call("POST", "/api/me/calendar", undefined, outsider),
		)) as never as typeof secret;
		const paths = [
			...["/meetings", "/api/meetings", "/api/meetings?when=past", `/api/search?q=${canary}`, "/topics", "/"],
			...[`/meetings/${id}`, `/meetings/${id}/agenda`, `/meetings/${id}/edit`, `/meetings/${id}/cancel`],
			...[`/meetings/${id}/invitation.ics`, `/api/meetings/${id}`, at(strangers.mine), at(strangers.chapter)],
		];
		for (const who of [outsider, steward, guest])
			for (const path of paths) expect([path, (await site.text(path, who)).includes(canary)]).toEqual([path, false]);
		for (const [method, path, body] of [
			["PUT", `/api/meetings/${id}/answer`, { answer: "yes" }],
			["POST", `/api/meetings/${id}/cancel`, { word: "No." }],
			["PUT", `/api/meetings/${id}`, words],
			["POST", `/api/meetings/${id}/agenda-draft`, undefined],
		] as const)
			expect([path, (await site.call(method, path, body, steward)).status]).toEqual([path, 404]);
	});

	it("goes from the calendar and the lists of who leaves the group", async () => {
		await site.call("DELETE", `/api/groups/${group}/members/${ezra.id}`, undefined, ezra);
		for (const path of ["/meetings", `/meetings/${id}`, at(secret.mine)])
			expect([path, (await site.text(path, ezra)).includes(canary)]).toEqual([path, false]);
	});
});

it("a group that is closed has no next meeting drafted", async () => {
	const { id: closed } = await json(
		await site.call("POST", "/api/groups", { name: "Ends", purpose: "P" }, coordinator),
	);
	const last = { ...words, title: "The last one", startsLocal: "2026-12-01T10:00", every: "week", group: closed };
	const { id } = await call(last, coordinator);
	await site.call("POST", `/api/meetings/${id}/cancel`, { word: "We are done." }, coordinator);
	await site.call("POST", `/api/groups/${closed}/close`, undefined, coordinator);
	await keepMeetings(site.services);
	const coming = (await listed("coming", coordinator)).filter((one) => one.title === "The last one");
	expect(coming.map(({ state }) => state)).toEqual(["cancelled"]);
	expect((await site.call("POST", "/api/meetings", { ...words, group: closed }, coordinator)).status).toBe(409);
});

it("who may call no meeting isn’t led to the form", async () => {
	const nobody = await site.signIn("member", "Nobody in particular");
	expect(await site.text("/meetings", nobody)).not.toContain("/meetings/new");
	expect((await site.get("/meetings/new", nobody)).status).toBe(403);
	expect(await site.text("/meetings", priya)).toContain("/meetings/new");
});

describe("a person’s calendar", () => {
	const make = async () =>
		(await json(await site.call("POST", "/api/me/calendar", undefined, coordinator))) as never as { mine: string };
	const at = (address: string) => new URL(address).pathname;

	it("answers 304 as long as nothing changes, and leaves out what one said no to", async () => {
		const { mine } = await make();
		const { id } = await call({ ...words, title: "Not for me", startsLocal: "2027-01-12T17:30" }, priya);
		const first = await site.get(at(mine));
		const etag = first.headers.get("etag") ?? "";
		expect(await first.text()).toContain("Not for me");
		site.pass(60_000);
		expect((await site.get(at(mine), undefined, { "if-none-match": etag })).status).toBe(304);
		await site.call("PUT", `/api/meetings/${id}/answer`, { answer: "no" }, coordinator);
		const second = await site.get(at(mine), undefined, { "if-none-match": etag });
		expect(second.status).toBe(200);
		expect(await second.text()).not.toContain("Not for me");
	});

	it("has an address that is shown once, kept as a hash, renewed and ended", async () => {
		const shown = await (await site.post("/me/calendar", {}, coordinator)).text();
		const address = /https:\/\/[^<]+mine\.ics/.exec(shown)?.[0] ?? "";
		const secret = address.split("/").at(-2) ?? "";
		expect((await site.get(at(address))).status).toBe(200);
		expect(await site.text("/me/calendar", coordinator)).not.toContain(secret);
		const { results } = await site.services.db.$client.prepare("select * from calendar_feed").all();
		expect(JSON.stringify(results)).not.toContain(secret);
		const { mine } = await make();
		expect((await site.get(at(address))).status).toBe(404);
		expect((await site.get(at(mine))).status).toBe(200);
		await site.post("/me/calendar/end", {}, coordinator);
		expect((await site.get(at(mine))).status).toBe(404);
	});
});

it("past meetings go on from page to page, each once", async () => {
	const pieces: string[] = [];
	for (let next: string | null = ""; next !== null; ) {
		const page = (await json(
			await site.get(`/api/meetings?when=past&limit=2${next && `&after=${next}`}`, priya),
		)) as unknown as { items: Json[]; next: string | null };
		pieces.push(...page.items.map((one) => one.id));
		next = page.next;
	}
	expect(pieces).toEqual((await listed("past", priya)).map((one) => one.id));
	expect(new Set(pieces).size).toBe(pieces.length);
});
