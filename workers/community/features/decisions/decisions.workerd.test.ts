import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { day } from "#core/clock.ts";
import { newId } from "#core/id.ts";
import { idOf, messageOf } from "#test/support/answers.ts";
import { chapterSite, type SignedIn } from "#test/support/chapter-site.ts";
import { fullScans } from "#test/support/query-plans.ts";
import { stayingSignedIn } from "#test/support/staying-signed-in.ts";
import { needOf, subjectsOf } from "#test/support/told.ts";
import { decisionsWaitingQuery } from "./home-store.ts";
import { keepDecisions } from "./letter-actions.ts";

const site = chapterSite();
const { services } = site;
let kofi: SignedIn;
let rosa: SignedIn;
let nate: SignedIn;
let guest: SignedIn;
let steward: SignedIn;
let group: string;

const words = {
	title: "Phones in the drawer",
	text: "For a month, phones stay in the drawer while we meet.",
	language: "en",
};
const propose = async (more: object = {}, as: SignedIn = kofi): Promise<string> =>
	idOf(await site.call("POST", "/api/decisions", { ...words, ...more }, as));
const say = (id: string, kind: string, text: string, as: SignedIn, more: object = {}) => {
	site.pass(1000);
	return site.call("POST", `/api/decisions/${id}/entries`, { kind, text, version: 1, ...more }, as);
};
const move = (id: string, from: string, as: SignedIn = kofi, until: string | null = null) =>
	site.call("POST", `/api/decisions/${id}/move`, { from, until }, as);
const voice = (id: string, as: SignedIn, version = 1, says = "no-objection") =>
	site.call("PUT", `/api/decisions/${id}/voice`, { version, says }, as);
const rewrite = (id: string, more: object, as: SignedIn = kofi) =>
	site.call("POST", `/api/decisions/${id}/versions`, { base: 1, text: "Another text", reason: "Heard", ...more }, as);
const inDays = (days: number): string => new Date(services.clock() + days * day).toISOString().slice(0, 10);
const decide = (id: string, version = 1, as: SignedIn = kofi) =>
	site.call("POST", `/api/decisions/${id}/decide`, { version, word: "From Monday.", reviewOn: inDays(60) }, as);
type Answer = { phase: string; version: number; reviewOn: string | null; text: string; word: string };
const read = async (id: string, as: SignedIn = kofi): Promise<Answer> =>
	(await (await site.get(`/api/decisions/${id}`, as)).json()) as Answer;
const subjects = subjectsOf(services);
const needs = needOf(services, decisionsWaitingQuery);
/** Until whoever was silent has had a week. */
const waited = (): void => site.pass(8 * day);
/** A proposal of which it is asked whether anybody objects. */
const asked = async (more: object = {}, as: SignedIn = kofi): Promise<string> => {
	const id = await propose(more, as);
	await move(id, "questions", as);
	await move(id, "reactions", as);
	return id;
};

beforeAll(async () => {
	await site.claim();
	kofi = await site.signIn("member", "Kofi Mensah");
	rosa = await site.signIn("member", "Rosa");
	nate = await site.signIn("member", "Nate");
	guest = await site.signIn("guest", "Guest");
	steward = await site.signIn("steward", "Steward");
	group = await idOf(await site.call("POST", "/api/groups", { name: "Shifts", purpose: "To listen." }, kofi));
	await site.call("POST", `/api/groups/${group}/members`, { person: nate.id }, kofi);
});

beforeEach(stayingSignedIn(services));

describe("a decision by consent", () => {
	it("lives from its proposal to the day on which it is looked at again, each phase refusing what doesn’t belong", async () => {
		const id = newId("decision", services);
		const fields = { ...words, id, until: "", group: "", from: "" };
		for (const _ of [1, 2])
			expect((await site.post("/decisions/new", fields, kofi)).headers.get("location")).toBe(`/decisions/${id}`);
		expect(await subjects(rosa)).toContain("To be decided: Phones in the drawer");
		const early = await site.post(`/decisions/${id}/entries`, entry("objection", "It harms ONCALL people."), rosa);
		expect(early.status).toBe(409);
		const kept = await early.text();
		expect(kept).toContain("Objections come later");
		expect(kept).toContain("It harms ONCALL people.");
		expect(await messageOf(await say(id, "reaction", "Nice", rosa))).toContain("Reactions come a little later");
		expect(await messageOf(await say(id, "question", "May I?", kofi))).toContain("the others ask");
		const question = entry("question", "What about the WARDPHONE?");
		for (const _ of [1, 2])
			expect((await site.post(`/decisions/${id}/entries`, question, rosa)).headers.get("location")).toBe(
				`/decisions/${id}#${question.id}`,
			);
		expect(await needs(kofi, id)).toBe("answer");
		expect(await messageOf(await move(id, "questions"))).toContain("Rosa still waits");
		expect((await say(id, "answer", "No idea", nate, { replyTo: question.id })).status).toBe(409);
		expect((await say(id, "answer", "It stays on.", kofi, { replyTo: question.id })).status).toBe(201);
		expect(await subjects(rosa)).toContain("Your question is answered: Phones in the drawer");
		expect((await move(id, "questions", rosa)).status).toBe(403);
		expect((await site.post(`/decisions/${id}/move`, { from: "questions", until: "" }, steward)).status).toBe(303);
		expect(await needs(rosa, id)).toBe("react");

		expect(await messageOf(await say(id, "question", "And?", rosa))).toContain("reactions have begun");
		expect((await say(id, "reaction", "I would miss my daughter’s call.", rosa)).status).toBe(201);
		expect(await needs(rosa, id)).toBeUndefined();
		expect(await messageOf(await voice(id, rosa))).toContain("asked a little later");
		expect(await messageOf(await decide(id))).toContain("First come objections");
		const mended = {
			base: "1",
			text: "Phones in the drawer, but for who is on call.",
			reason: "Rosa’s daughter",
			until: "",
		};
		expect((await site.post(`/decisions/${id}/versions`, mended, rosa)).status).toBe(403);
		expect((await site.post(`/decisions/${id}/versions`, mended, kofi)).status).toBe(303);
		expect((await move(id, "reactions")).status).toBe(204);
		expect(await subjects(guest)).toEqual([]);
		expect(await subjects(nate)).toContain("Have you an objection? Phones in the drawer");

		expect(await needs(nate, id)).toBe("consent");
		expect(await messageOf(await voice(id, nate, 1))).toContain("new version meanwhile, 2");
		expect(await messageOf(await decide(id, 2))).toContain("Consent is given, not assumed");
		expect((await voice(id, nate, 2)).status).toBe(204);
		const bare = await site.post(`/decisions/${id}/entries`, entry("objection", " ", 2), rosa);
		expect(bare.status).toBe(400);
		expect(await bare.text()).toContain("An objection needs its reason");
		const objection = await idOf(
			await say(id, "objection", "The NIGHTSHIFT has one phone for four.", rosa, { version: 2 }),
		);
		expect(await subjects(kofi)).toContain("An objection: Phones in the drawer");
		expect(await needs(kofi, id)).toBe("integrate");
		expect(await messageOf(await voice(id, rosa, 2))).toContain("open objection yourself");
		expect(await messageOf(await decide(id, 2))).toContain("open objection of Rosa");
		expect((await withdrawn(id, objection, nate)).status).toBe(403);
		const taken = { base: 2, text: "Phones in the drawer by day.", reason: "Nights are different" };
		expect((await rewrite(id, { ...taken, takenIn: [{ objection, how: "" }] })).status).toBe(400);
		const form = { base: "2", text: taken.text, reason: taken.reason, until: "", objection, how: "Only by DAYLIGHT." };
		expect((await site.post(`/decisions/${id}/versions`, form, kofi)).status).toBe(303);
		expect(await messageOf(await decide(id, 3))).toContain("version 3");
		expect(await needs(nate, id)).toBe("consent");
		expect((await withdrawn(id, objection, rosa)).status).toBe(409);
		expect((await voice(id, rosa, 3)).status).toBe(204);
		expect((await voice(id, nate, 3, "stand-aside")).status).toBe(204);
		waited();
		expect(await needs(kofi, id)).toBe("decide");
		expect((await decide(id, 3, nate)).status).toBe(403);
		const past = { version: 3, word: "", reviewOn: inDays(-1) };
		expect((await site.call("POST", `/api/decisions/${id}/decide`, past, kofi)).status).toBe(400);
		const reviewOn = inDays(60);
		const ending = { version: "3", word: "From Monday.", reviewOn };
		expect((await site.post(`/decisions/${id}/decide`, ending, kofi)).status).toBe(303);
		expect(await read(id)).toMatchObject({ phase: "decided", version: 3, reviewOn, word: "From Monday." });
		const page = await site.text(`/decisions/${id}`, guest);
		for (const shown of ["Phones in the drawer by day.", "Only by DAYLIGHT.", "They stand aside", "From Monday."])
			expect(page).toContain(shown);
		expect(await messageOf(await say(id, "objection", "Too late", nate, { version: 3 }))).toContain("take it up again");
		expect((await site.call("POST", `/api/decisions/${id}/withdraw`, {}, kofi)).status).toBe(409);
		for (const word of ["WARDPHONE", "NIGHTSHIFT", "daylight"])
			expect(await site.text(`/search?q=${word}&kind=decision`, rosa)).toContain(`/decisions/${id}`);

		expect(await site.text(`/decisions/${id}/versions`, rosa)).toContain("Rosa’s daughter");
		expect(await site.text(`/decisions/${id}/compare?from=1&to=3`, rosa)).toContain("<ins>");
		const compared = await (await site.get(`/api/decisions/${id}/compare?from=1&to=3`, rosa)).json();
		expect(compared).toMatchObject({ words: ["“The proposal” was rewritten."] });
		expect((await site.get(`/decisions/${id}/compare?from=1&to=9`, rosa)).status).toBe(404);
		const entries = (await (await site.get(`/api/decisions/${id}/entries`, rosa)).json()) as { items: object[] };
		expect(entries.items).toContainEqual(
			expect.objectContaining({ id: objection, state: "integrated", word: "Only by DAYLIGHT." }),
		);
		const voices = (await (await site.get(`/api/decisions/${id}/voices`, rosa)).json()) as { items: object[] };
		expect(voices.items).toMatchObject([{ says: "stand-aside" }, { says: "no-objection" }]);

		expect(await site.text("/decisions?state=decided", guest)).toContain(id);
		expect(await site.text("/decisions?state=review", guest)).not.toContain(id);
		site.pass(60 * day);
		const trips = site.trips.length;
		for (const _ of [1, 2]) await keepDecisions(services);
		expect(await fullScans(services.db.$client, site.trips.slice(trips))).toEqual([]);
		for (const who of [kofi, rosa, nate])
			expect((await subjects(who)).filter((one) => one.startsWith("To be looked at again"))).toHaveLength(1);
		expect(await site.text("/decisions?state=review", guest)).toContain(id);
		const again = await propose({ from: id, title: "Phones once more" }, rosa);
		expect(await site.text(`/decisions/new?from=${id}`, rosa)).toContain("Phones in the drawer by day.");
		expect(await site.text(`/decisions/${id}`, rosa)).toContain(`/decisions/${again}`);
		expect(await site.text("/decisions?state=review", guest)).not.toContain(id);
	});

	it("is decided once by two at the same time, and moved on once", async () => {
		const id = await propose();
		const moved = await Promise.all([move(id, "questions"), move(id, "questions", steward)]);
		expect(moved.map(({ status }) => status).toSorted()).toEqual([204, 409]);
		await move(id, "reactions");
		await voice(id, nate);
		waited();
		const both = await Promise.all([decide(id), decide(id, 1, steward)]);
		expect(both.map(({ status }) => status).toSorted()).toEqual([204, 409]);
		expect((await read(id)).phase).toBe("decided");
	});

	it("hears an objection that arrives while it is decided, or was decided before it came", async () => {
		for (const objectsFirst of [true, false]) {
			const id = await asked();
			await voice(id, nate);
			waited();
			const objecting = () =>
				site.call("POST", `/api/decisions/${id}/entries`, { kind: "objection", text: "It harms.", version: 1 }, rosa);
			const answers = objectsFirst
				? await Promise.all([objecting(), decide(id)])
				: (await Promise.all([decide(id), objecting()])).toReversed();
			const [objected, decided] = answers.map(({ status }) => status);
			expect([
				[201, 409],
				[409, 204],
			]).toContainEqual([objected, decided]);
			expect((await read(id)).phase).toBe(decided === 204 ? "decided" : "objections");
			if (decided === 409) expect(await messageOf(await decide(id))).toContain("open objection");
		}
	});

	it("takes no version that was written on an older one, and no objection twice", async () => {
		const id = await asked();
		const objection = await idOf(await say(id, "objection", "It harms.", rosa));
		const takenIn = [{ objection, how: "Changed." }];
		const both = await Promise.all([rewrite(id, { takenIn }), rewrite(id, { takenIn, text: "Third" }, steward)]);
		expect(both.map(({ status }) => status).toSorted()).toEqual([204, 409]);
		expect((await read(id)).version).toBe(2);
		expect((await rewrite(id, { text: "Late" })).status).toBe(409);
		expect((await rewrite(id, { base: 2, text: (await read(id)).text })).status).toBe(400);
		expect((await rewrite(id, { base: 2, text: "x", takenIn: [{ objection: "entry_x", how: "y" }] })).status).toBe(400);
	});

	it("goes on when an objection is withdrawn by its owner, and waits for the day that people were told", async () => {
		const id = await propose();
		await move(id, "questions");
		const until = inDays(3);
		await move(id, "reactions", kofi, until);
		const objection = await idOf(await say(id, "objection", "It harms.", rosa));
		await voice(id, nate);
		expect((await withdrawn(id, objection, rosa, "Nate explained it.")).status).toBe(204);
		expect(await site.text(`/decisions/${id}`, nate)).toContain("Nate explained it.");
		expect(await messageOf(await decide(id))).toContain(until);
		site.pass(4 * day);
		expect((await decide(id)).status).toBe(204);
	});

	it("gives silence a week with each version, says who hasn’t spoken, and is decided sooner once everybody has", async () => {
		const id = await asked();
		expect(await read(id)).toMatchObject({ phaseUntil: inDays(7) });
		await voice(id, nate);
		const refused = await messageOf(await decide(id));
		expect(refused).toMatch(/version 1 yet: .*Rosa.*Steward/);
		for (const spoken of ["Kofi", "Nate", "Guest"]) expect(refused).not.toContain(spoken);
		const page = await site.text(`/decisions/${id}`, kofi);
		expect(page).toMatch(/Have said something of version 1<\/dt><dd[^>]*>Nate<\/dd>/);
		expect(page).toMatch(/Haven’t said anything yet<\/dt><dd[^>]*>[^<]*Rosa/);
		expect(page).not.toContain("It is decided<");
		expect(await site.text(`/decisions/${id}`, rosa)).not.toContain("Haven’t said anything yet");
		waited();
		expect(await site.text(`/decisions/${id}`, kofi)).toContain("It is decided<");
		expect((await rewrite(id, {})).status).toBe(204);
		await voice(id, nate, 2);
		expect(await read(id)).toMatchObject({ phaseUntil: inDays(7) });
		expect(await messageOf(await decide(id, 2))).toContain("Rosa");
		const late = await site.post(
			`/decisions/${id}/decide`,
			{ version: "2", word: "At once.", reviewOn: inDays(60) },
			kofi,
		);
		expect(late.status).toBe(409);
		expect(await late.text()).toContain("At once.");
		const small = await asked({ group });
		await voice(small, nate);
		expect((await decide(small)).status).toBe(204);
	});

	it("is withdrawn with a word, by who proposed it or who minds the phases", async () => {
		const id = await propose();
		expect((await site.post(`/decisions/${id}/withdraw`, { word: "No" }, rosa)).status).toBe(403);
		expect((await site.post(`/decisions/${id}/withdraw`, { word: "Overtaken by events." }, kofi)).status).toBe(303);
		expect(await site.text(`/decisions/${id}`, rosa)).toContain("Overtaken by events.");
		expect((await say(id, "question", "Why?", rosa)).status).toBe(409);
		expect(await site.text("/decisions?state=withdrawn", rosa)).toContain(id);
		expect(await site.text("/decisions", rosa)).not.toContain(id);
	});

	it("in a group is its members’ alone, and needs nobody else’s consent", async () => {
		const id = await asked({ title: "CANARY proposal", text: "CANARY words", group });
		for (const as of [rosa, guest, steward]) {
			for (const path of ["", "/versions", "/compare?from=1&to=1"])
				expect((await site.get(`/decisions/${id}${path}`, as)).status).toBe(404);
			for (const path of ["", "/entries", "/voices", "/versions", "/compare?from=1&to=1"])
				expect((await site.get(`/api/decisions/${id}${path}`, as)).status).toBe(404);
			for (const path of [
				"/decisions",
				"/api/decisions",
				`/decisions?group=${group}`,
				"/api/search?q=CANARY",
				`/decisions/new?from=${id}`,
			])
				expect(await site.text(path, as)).not.toContain("CANARY");
			if (as !== guest) expect((await voice(id, as)).status).toBe(404);
			expect((await subjects(as)).join()).not.toContain("CANARY");
		}
		expect(await needs(rosa, id)).toBeUndefined();
		expect(await needs(nate, id)).toBe("consent");
		expect(await site.text("/decisions", nate)).toContain("CANARY");
		expect((await proposeAnswer({ group }, rosa)).status).toBe(400);
		expect((await voice(id, nate)).status).toBe(204);
		expect((await decide(id)).status).toBe(204);
		expect(await messageOf(await proposeAnswer({ from: id }, nate))).toContain("stays in that group");
		expect((await proposeAnswer({ from: id, group }, nate)).status).toBe(201);
	});

	it("comes from a topic or a meeting, and is shown there", async () => {
		const topic = await idOf(
			await site.call("POST", "/api/topics", { title: "Phones", text: "", language: "en", format: "dialogue" }, rosa),
		);
		const id = await propose({ from: topic });
		expect(await site.text(`/topics/${topic}`, rosa)).toContain(`/decisions/${id}`);
		expect(await site.text(`/decisions/${id}`, rosa)).toContain(`/topics/${topic}`);
		const meeting = newId("meeting", services);
		const called = { id: meeting, title: "Tuesday", startsLocal: `${inDays(9)}T18:00`, timeZone: "UTC", minutes: 90 };
		await site.call("POST", "/api/meetings", called, steward);
		const there = await propose({ from: meeting });
		expect(await site.text(`/meetings/${meeting}`, rosa)).toContain(`/decisions/${there}`);
	});

	it("refuses bad input and keeps what was typed", async () => {
		const answer = await site.post("/decisions/new", { ...words, id: newId("decision", services), title: "" }, kofi);
		expect(answer.status).toBe(400);
		expect(await answer.text()).toContain("For a month, phones");
		expect((await proposeAnswer({ language: "not a tag!" })).status).toBe(400);
		expect((await proposeAnswer({ until: inDays(-1) })).status).toBe(400);
		expect((await proposeAnswer({ id: "decision_x" })).status).toBe(400);
		expect((await proposeAnswer({}, guest)).status).toBe(403);
		const id = await propose();
		expect((await move(id, "questions", kofi, "2026-02-30")).status).toBe(400);
		expect((await move(id, "questions", kofi, inDays(-2))).status).toBe(400);
		expect((await say(id, "question", "x".repeat(3_001), rosa)).status).toBe(400);
		expect((await say(id, "veto", "No", rosa)).status).toBe(400);
		expect((await say(id, "answer", "To nothing", kofi, { replyTo: newId("entry", services) })).status).toBe(409);
	});

	it("of somebody who leaves is gone on with by who minds the phases, and what they objected is still heard", async () => {
		const leaver = await site.signIn("member", "Leaver");
		const id = await asked({}, leaver);
		await say(id, "objection", "It harms the early birds.", leaver);
		await voice(id, nate);
		await site.call("POST", "/api/me/leave", undefined, leaver);
		expect(await messageOf(await decide(id, 1, steward))).toContain("open objection");
		const { items } = (await (await site.get(`/api/decisions/${id}/entries`, rosa)).json()) as {
			items: { id: string }[];
		};
		const takenIn = [{ objection: items[0]?.id, how: "We begin later." }];
		expect((await rewrite(id, { takenIn }, steward)).status).toBe(204);
		await voice(id, nate, 2);
		waited();
		expect((await decide(id, 2, steward)).status).toBe(204);
		expect(await site.text(`/decisions/${id}`, rosa)).toContain("It harms the early birds.");
	});
});

const proposeAnswer = (more: object, as: SignedIn = kofi) =>
	site.call("POST", "/api/decisions", { ...words, ...more }, as);
const entry = (kind: string, text: string, version = 1) => ({
	...{ id: newId("entry", services), kind, text, version: String(version), replyTo: "" },
});
const withdrawn = (id: string, objection: string, as: SignedIn, word = "") =>
	site.call("POST", `/api/decisions/${id}/entries/${objection}/withdraw`, { word }, as);
