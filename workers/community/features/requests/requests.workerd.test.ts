import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { day, hour, minute } from "#core/clock.ts";
import { newId } from "#core/id.ts";
import { idOf } from "#test/support/answers.ts";
import { chapterSite, type SignedIn } from "#test/support/chapter-site.ts";
import { tellOfAnswers } from "../questions/tell-actions.ts";
import { lapseRequests, tellOfRequests } from "./actions.ts";

const site = chapterSite();
const { services } = site;
const { db } = services;
let rosa: SignedIn;
let ezra: SignedIn;
let maya: SignedIn;
let noor: SignedIn;
let guest: SignedIn;
let group: string;
let question: string;

const ask = async (more: object = {}, as: SignedIn = rosa): Promise<string> =>
	idOf(
		await site.call(
			"POST",
			"/api/questions",
			{ title: "How do you keep a handover short?", text: "", language: "en", ...more },
			as,
		),
	);
const skilled = (as: SignedIn, name: string, skills: string[], introduction = "") =>
	site.call(
		"PUT",
		"/api/me/profile",
		{ name, place: "", organisation: "", languages: ["en"], introduction, objectives: [], skills, motivation: "" },
		as,
	);
type Helper = { id: string; name: string; reasons: string[]; asked: string };
const helpers = async (id: string, as: SignedIn = rosa): Promise<Helper[]> =>
	((await (await site.get(`/api/questions/${id}/helpers`, as)).json()) as { items: Helper[] }).items;
const request = (about: string, to: SignedIn, as: SignedIn = rosa) =>
	site.call("POST", "/api/requests", { about, to: to.id, reason: "Offers “Night handover”" }, as);
const waiting = async (as: SignedIn, state = "waiting") =>
	(
		(await (await site.get(`/api/requests?state=${state}`, as)).json()) as {
			items: { id: string; about: { id: string } }[];
		}
	).items;
const letters = async () =>
	(await db.$client.prepare("select id, recipient, subject, body from mail order by created_at, id").all()).results;

beforeAll(async () => {
	await site.claim();
	rosa = await site.signIn("member", "Rosa");
	ezra = await site.signIn("member", "Ezra");
	maya = await site.signIn("member", "Maya");
	noor = await site.signIn("member", "Noor");
	guest = await site.signIn("guest", "Guest");
	group = await idOf(await site.call("POST", "/api/groups", { name: "Nights", purpose: "To listen." }, rosa));
	await site.call("POST", `/api/groups/${group}/members`, { person: ezra.id }, rosa);
	await skilled(rosa, "Rosa", ["Handover"]);
	await skilled(ezra, "Ezra", ["Night handover", "Soup"]);
	await skilled(noor, "Noor", ["Soup"], "I have never liked a handover.");
	await skilled(guest, "Guest", ["Handover"]);
	const practice = {
		title: "Handover at the whiteboard",
		status: "worked",
		language: "en",
		situation: "s",
		whatWeDo: "w",
	};
	const written = await idOf(await site.call("POST", "/api/practices", practice, maya));
	const trial = newId("trial", services);
	await site.post(`/practices/${written}/try`, { id: trial, context: "A handover by the window." }, ezra);
});

beforeEach(async () => {
	await db.$client.exec("delete from request; delete from turn; delete from mail; delete from helper_setting");
	// So that nobody is told of what another test did; the browsers stay signed in.
	site.pass(3 * day);
	await db.$client.exec("update session set expires_at = expires_at + 100 * 86400000");
	question = await ask();
	site.jobs.length = 0;
});

describe("who might know", () => {
	it("is told by name with the reason in words: skills, practices and trials, and never the one who asks", async () => {
		expect(await helpers(question)).toEqual([
			{
				id: ezra.id,
				name: "Ezra",
				reasons: expect.arrayContaining(["Offers “Night handover”", "Tried “Handover at the whiteboard”"]),
				asked: "not asked lately",
			},
			{ id: maya.id, name: "Maya", reasons: ["Wrote “Handover at the whiteboard”"], asked: "not asked lately" },
		]);
		const page = await site.text(`/questions/${question}/people`, rosa);
		expect(page).toContain("Offers “Night handover”");
		expect(page).toContain("Ask Ezra");
		expect(await site.text(`/questions/${question}`, rosa)).toContain(`/questions/${question}/people`);
		expect(await site.text(`/questions/${question}`, guest)).not.toContain("Who might know");
		expect((await helpers(question, ezra)).map(({ name }) => name)).toContain("Ezra");
	});

	it("is nobody outside the group in which it is asked", async () => {
		const within = await ask({ group });
		expect((await helpers(within)).map(({ name }) => name)).toEqual(["Ezra"]);
		expect((await request(within, maya)).status).toBe(400);
		expect((await request(within, ezra, maya)).status).toBe(404);
		expect((await site.get(`/api/questions/${within}/helpers`, maya)).status).toBe(404);
	});

	it("is nobody who takes no requests, was asked already, or has answered", async () => {
		await site.call("PUT", "/api/me/helping", { takesRequests: false }, maya);
		expect((await helpers(question)).map(({ name }) => name)).toEqual(["Ezra"]);
		expect((await request(question, maya)).status).toBe(409);
		expect(await site.text("/me/requests", maya)).not.toContain("checked");
		expect((await site.post("/me/requests", { takesRequests: "yes" }, maya)).status).toBe(303);
		await request(question, ezra);
		expect((await helpers(question)).map(({ name }) => name)).toEqual(["Maya"]);
		await site.call("POST", `/api/questions/${question}/answers`, { text: "Stand." }, maya);
		expect(await helpers(question)).toEqual([]);
	});

	it("shows what each has been asked lately, turns in meetings included, so that nobody is burdened", async () => {
		await request(question, ezra);
		const next = await ask();
		expect((await helpers(next)).find(({ name }) => name === "Ezra")?.asked).toBe("asked once in the last month");
		await db.$client
			.prepare(
				"insert into turn (id, meeting_id, role, person_id, state, offered_by, created_at) values ('t', 'm', 'present', ?, 'offered', ?, ?)",
			)
			.bind(ezra.id, rosa.id, services.clock())
			.run();
		expect(await site.text(`/questions/${next}/people`, rosa)).toContain("asked twice in the last month");
		site.pass(31 * day);
		expect((await helpers(next)).find(({ name }) => name === "Ezra")?.asked).toBe("not asked lately");
	});
});

describe("a request", () => {
	it("reaches its person on their page and by one letter, however often it is pressed", async () => {
		const fields = { about: question, to: ezra.id, reason: "Offers “Night handover”" };
		for (const _ of [1, 2])
			expect((await site.post("/requests", fields, rosa)).headers.get("location")).toBe(`/questions/${question}`);
		await tellOfRequests(services);
		const [letter, ...more] = await letters();
		expect(more).toEqual([]);
		expect(letter).toMatchObject({ recipient: `${ezra.id}@example.org`, subject: "Rosa asks for your help" });
		expect(letter?.body).toContain("with “How do you keep a handover short?”");
		expect(letter?.body).toContain("Why you: Offers “Night handover”");
		expect(site.jobs).toEqual([{ type: "mail", id: letter?.id }]);
		const page = await site.text("/me/requests", ezra);
		expect(page).toContain(`/questions/${question}`);
		expect(page).toContain("Offers “Night handover”");
		expect(await site.text(`/questions/${question}`, ezra)).toContain("Rosa thinks that you might know.");
		expect(await site.text("/me/requests", maya)).not.toContain(question);
		expect((await request(question, ezra, maya)).status).toBe(409);
	});

	it("is declined without a reason; who asked knows, and nobody else", async () => {
		const id = await idOf(await request(question, ezra));
		expect((await site.post(`/requests/${id}/decline`, {}, maya)).status).toBe(404);
		expect((await site.post(`/requests/${id}/decline`, {}, ezra)).status).toBe(303);
		expect((await site.post(`/requests/${id}/decline`, {}, ezra)).status).toBe(404);
		expect(await waiting(ezra)).toEqual([]);
		expect(await site.text(`/questions/${question}`, rosa)).toContain("can’t this time");
		expect(await site.text(`/questions/${question}`, maya)).not.toContain("can’t this time");
		expect((await request(question, ezra)).status).toBe(409);
	});

	it("is done with the answer, or when its person says so", async () => {
		await request(question, ezra);
		await site.call("POST", `/api/questions/${question}/answers`, { text: "Stand." }, ezra);
		expect(await waiting(ezra)).toEqual([]);
		expect(await waiting(ezra, "done")).toHaveLength(1);
		const id = await idOf(await request(question, maya));
		expect((await site.call("POST", `/api/requests/${id}/done`, undefined, maya)).status).toBe(204);
		expect(await site.text("/me/requests", maya)).toContain("you helped");
	});

	it("lapses by itself after two weeks, and goes with what it is about", async () => {
		await request(question, ezra);
		site.pass(13 * day);
		await lapseRequests(services);
		expect(await waiting(ezra)).toHaveLength(1);
		site.pass(1 * day + minute);
		await lapseRequests(services);
		expect(await waiting(ezra)).toEqual([]);
		expect(await waiting(ezra, "lapsed")).toHaveLength(1);
		await request(question, maya);
		await site.call("DELETE", `/api/questions/${question}`, undefined, rosa);
		expect(await waiting(maya)).toEqual([]);
	});

	it("isn’t one of very many: neither about one thing, nor to one person", async () => {
		for (let i = 0; i < 4; i++) expect((await request(question, await site.signIn("member"))).status).toBe(201);
		expect((await request(question, ezra)).status).toBe(429);
		for (let i = 0; i < 6; i++) expect((await request(await ask(), ezra)).status).toBe(201);
		expect((await request(await ask(), ezra)).status).toBe(429);
		expect(await waiting(ezra)).toHaveLength(6);
	});

	it("refuses oneself, somebody who isn’t here, a guest, what isn’t there, and who may not ask", async () => {
		expect((await request(question, rosa)).status).toBe(400);
		expect((await request(question, { id: "person_unknown", cookie: "" })).status).toBe(400);
		expect((await request(question, guest)).status).toBe(409);
		expect((await request("question_unknown", ezra)).status).toBe(404);
		expect((await request(question, ezra, guest)).status).toBe(403);
		const long = { about: question, to: ezra.id, reason: "x".repeat(201) };
		expect((await site.call("POST", "/api/requests", long, rosa)).status).toBe(400);
	});

	it("waits for the end of quiet hours with its letter, and goes with whoever leaves", async () => {
		const leaver = await site.signIn("member", "Leaver");
		await db.$client
			.prepare(
				"insert into helper_setting (person_id, takes_requests, quiet_from, quiet_to, time_zone) values (?, 1, ?, ?, 'UTC')",
			)
			.bind(leaver.id, "11:00", "15:00")
			.run();
		await request(question, leaver);
		expect(await letters()).toEqual([]);
		site.pass(4 * hour);
		await tellOfRequests(services);
		expect(await letters()).toHaveLength(1);
		site.pass(-4 * hour);
		expect((await site.call("POST", "/api/me/leave", undefined, leaver)).status).toBe(204);
		const left = await db.$client
			.prepare("select count(*) as n from request where to_id = ?")
			.bind(leaver.id)
			.first("n");
		expect(left).toBe(0);
	});
});

describe("whoever asked", () => {
	const reply = async (id: string, as: SignedIn) => {
		site.pass(minute);
		await site.call("POST", `/api/questions/${id}/answers`, { text: "Stand." }, as);
	};

	it("hears of the first answer at once, and of those that follow in one letter an hour later", async () => {
		const other = await ask({ title: "Who brings the soup?" });
		await reply(question, ezra);
		await reply(question, maya);
		await reply(other, noor);
		expect(await letters()).toMatchObject([
			{ recipient: `${rosa.id}@example.org`, subject: "Your question has an answer" },
		]);
		site.pass(50 * minute);
		await tellOfAnswers(services);
		expect(await letters()).toHaveLength(1);
		site.pass(11 * minute);
		await Promise.all([tellOfAnswers(services), tellOfAnswers(services)]);
		const [, second, ...more] = await letters();
		expect(more).toEqual([]);
		expect(second).toMatchObject({ subject: "Your questions have answers" });
		expect(second?.body).toContain(`Who brings the soup?\nhttps://community.example/questions/${other}`);
		site.pass(5 * hour);
		await tellOfAnswers(services);
		expect(await letters()).toHaveLength(2);
	});

	it("isn’t told of their own words, and is told by its title of what lies in a group of theirs", async () => {
		await reply(question, rosa);
		expect(await letters()).toEqual([]);
		const within = await ask({ title: "WITHIN the group", group });
		await reply(within, ezra);
		const [letter] = await letters();
		expect(letter?.body).toContain(`/questions/${within}`);
		expect(letter?.body).toContain("WITHIN");
	});
});
