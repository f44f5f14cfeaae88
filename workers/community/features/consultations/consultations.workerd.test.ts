import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { day } from "#core/clock.ts";
import { newId } from "#core/id.ts";
import { idOf, messageOf } from "#test/support/answers.ts";
import { chapterSite, type SignedIn } from "#test/support/chapter-site.ts";
import { fullScans } from "#test/support/query-plans.ts";
import { stayingSignedIn } from "#test/support/staying-signed-in.ts";
import { needOf, subjectsOf } from "#test/support/told.ts";
import { keepConsultations } from "./letter-actions.ts";
import { consultationsWaitingQuery, owedQuery } from "./store.ts";

const site = chapterSite();
const { services } = site;
let sponsor: SignedIn;
let rosa: SignedIn;
let nate: SignedIn;
let guest: SignedIn;
let steward: SignedIn;
let facilitator: SignedIn;
let group: string;

const inDays = (days: number): string => new Date(services.clock() + days * day).toISOString().slice(0, 10);
const words = () => ({
	...{
		title: "One ward or two?",
		text: "The board wants to merge them.",
		onBehalfOf: "The hospital board",
		language: "en",
	},
	...{ openUntil: inDays(5), reportDue: inDays(30) },
});
const askAnswer = (more: object = {}, as: SignedIn = sponsor) =>
	site.call("POST", "/api/consultations", { ...words(), ...more }, as);
const ask = async (more: object = {}, as: SignedIn = sponsor): Promise<string> => idOf(await askAnswer(more, as));
type Answer = {
	state: string;
	answer: string;
	answeredAt: string | null;
	publishedAt: string | null;
	overdue: boolean;
	dissent: { person: { name: string }; why: string }[];
	done: string;
	notDone: string;
};
const read = async (id: string, as: SignedIn = sponsor): Promise<Answer> =>
	(await (await site.get(`/api/consultations/${id}`, as)).json()) as Answer;
const on = (id: string, what: string, body: object, as: SignedIn) => {
	site.pass(1000);
	return site.call(
		what === "publish" || what === "withdraw" ? "POST" : "PUT",
		`/api/consultations/${id}/${what}`,
		body,
		as,
	);
};
const voice = (id: string, as: SignedIn, text = "Two.") => on(id, "voice", { text }, as);
const answer = async (id: string, text = "Two wards.", as: SignedIn = facilitator) =>
	on(id, "answer", { text, base: (await read(id, as)).answeredAt ?? undefined }, as);
const stance = async (id: string, as: SignedIn, says = "agree", why = "") =>
	on(id, "stance", { says, why, of: (await read(id, as)).answeredAt }, as);
const publish = async (id: string, as: SignedIn = facilitator) =>
	on(id, "publish", { of: (await read(id, as)).answeredAt }, as);
const report = { done: "The merger is off.", notDone: "No new nurses: there is no money." };
const subjects = subjectsOf(services);
const needs = needOf(services, consultationsWaitingQuery);
/** A consultation with a published answer. */
const answered = async (more: object = {}, as: SignedIn = sponsor): Promise<string> => {
	const id = await ask(more, as);
	await voice(id, rosa);
	site.pass(6 * day);
	await answer(id);
	await stance(id, rosa);
	await publish(id);
	return id;
};

beforeAll(async () => {
	await site.claim();
	sponsor = await site.signIn("member", "Sam Sponsor");
	rosa = await site.signIn("member", "Rosa");
	nate = await site.signIn("member", "Nate");
	guest = await site.signIn("guest", "Guest");
	steward = await site.signIn("steward", "Steward");
	facilitator = await site.signIn("facilitator", "Fay");
	group = await idOf(await site.call("POST", "/api/groups", { name: "Wards", purpose: "To listen." }, nate));
	for (const one of [sponsor, rosa]) await site.call("POST", `/api/groups/${group}/members`, { person: one.id }, nate);
});

beforeEach(stayingSignedIn(services));

describe("a consultation", () => {
	it("lives from what is asked to what was done with the answer, and its answer is never without the dissent", async () => {
		const id = newId("consultation", services);
		const fields = { ...words(), id, group: "", from: "" };
		for (const _ of [1, 2])
			expect((await site.post("/consultations/new", fields, sponsor)).headers.get("location")).toBe(
				`/consultations/${id}`,
			);
		expect(await subjects(rosa)).toContain("You are asked: One ward or two?");
		expect(await subjects(guest)).toEqual([]);
		expect(await needs(rosa, id)).toBe("voice");
		expect(await site.text(`/consultations/${id}`, guest)).toContain("The hospital board");
		expect(await messageOf(await voice(id, sponsor))).toContain("You ask here");
		expect((await voice(id, guest)).status).toBe(403);
		for (const text of ["One.", "Two, because of the NIGHTS."])
			expect((await site.post(`/consultations/${id}/voice`, { text }, rosa)).status).toBe(303);
		expect((await voice(id, nate, "One, I think.")).status).toBe(204);
		expect(await needs(rosa, id)).toBeUndefined();
		const voices = (await (await site.get(`/api/consultations/${id}/voices`, rosa)).json()) as { items: object[] };
		expect(voices.items).toMatchObject([{ text: "Two, because of the NIGHTS." }, { text: "One, I think." }]);
		expect(await messageOf(await answer(id))).toContain("Voices are heard until");
		expect((await stance(id, rosa)).status).toBe(400);

		site.pass(6 * day);
		const trips = site.trips.length;
		for (const _ of [1, 2]) await keepConsultations(services);
		expect(await fullScans(services.db.$client, site.trips.slice(trips))).toEqual([]);
		for (const who of [facilitator, steward])
			expect((await subjects(who)).filter((one) => one.startsWith("The voices are in"))).toHaveLength(1);
		expect(await needs(facilitator, id)).toBe("answer");
		const late = await site.post(`/consultations/${id}/voice`, { text: "Wait for MEPLEASE" }, steward);
		expect(late.status).toBe(409);
		expect(await late.text()).toContain("Wait for MEPLEASE");
		expect((await answer(id, "Mine", sponsor)).status).toBe(403);
		expect((await answer(id, "Mine", rosa)).status).toBe(403);
		expect(await messageOf(await publishBare(id))).toContain("no answer yet");
		expect((await site.post(`/consultations/${id}/answer`, { text: "One ward.", base: "" }, facilitator)).status).toBe(
			303,
		);
		expect(await needs(nate, id)).toBe("stance");
		expect((await stance(id, nate)).status).toBe(204);
		expect((await answer(id, "Two wards, because of the nights.")).status).toBe(204);
		expect(await needs(nate, id)).toBe("stance");
		expect(await messageOf(await publish(id))).toContain("Nate, Rosa");
		expect((await stance(id, rosa)).status).toBe(204);
		expect((await stance(id, nate, "dissent")).status).toBe(400);
		expect((await stance(id, nate, "dissent", "One ward is what we can STAFF.")).status).toBe(204);
		expect(await messageOf(await stance(id, sponsor))).toContain("You asked");
		expect(await needs(facilitator, id)).toBe("publish");
		expect((await publish(id, sponsor)).status).toBe(403);
		expect((await publish(id)).status).toBe(204);

		expect((await read(id, guest)).publishedAt).toBe(new Date(services.clock()).toISOString());
		expect(await read(id, guest)).toMatchObject({
			...{ state: "answered", answer: "Two wards, because of the nights.", overdue: false },
			dissent: [{ person: { name: "Nate" }, why: "One ward is what we can STAFF." }],
		});
		for (const path of [`/consultations/${id}`, "/consultations?state=answered"])
			expect(await site.text(path, guest)).toContain("Nate");
		expect((await answer(id, "Otherwise")).status).toBe(409);
		expect((await voice(id, steward)).status).toBe(409);
		expect((await stance(id, steward, "dissent", "Neither, I say late.")).status).toBe(204);
		expect((await read(id)).dissent).toHaveLength(2);
		expect(await subjects(sponsor)).toContain("The community answered: One ward or two?");
		expect(await needs(sponsor, id)).toBe("report");
		for (const who of [rosa, facilitator]) expect((await on(id, "report", report, who)).status).toBe(403);
		const half = await site.post(`/consultations/${id}/report`, { done: "We merged HALF", notDone: "" }, sponsor);
		expect(half.status).toBe(400);
		expect(await half.text()).toContain("We merged HALF");
		expect((await site.post(`/consultations/${id}/report`, report, sponsor)).status).toBe(303);
		expect(await read(id)).toMatchObject({ state: "reported", ...report });
		for (const who of [rosa, nate])
			expect(await subjects(who)).toContain("What was done with your answer: One ward or two?");
		const told = await site.text(`/consultations/${id}`, rosa);
		for (const shown of [report.done, report.notDone, "One ward is what we can STAFF."]) expect(told).toContain(shown);
		expect((await on(id, "report", { ...report, done: "The merger is off, for good." }, sponsor)).status).toBe(204);
		expect((await subjects(rosa)).filter((one) => one.startsWith("What was done"))).toHaveLength(1);
		expect((await stance(id, rosa, "dissent", "After all")).status).toBe(409);
		for (const word of ["STAFF", "merger", "nights"])
			expect(await site.text(`/search?q=${word}&kind=consultation`, rosa)).toContain(`/consultations/${id}`);
		expect(await site.text("/consultations?state=reported", rosa)).toContain("for good");
	});

	it("reminds who asked before the day, on it, and after it, and is shown as overdue to everybody", async () => {
		const id = await answered({ title: "What is owed", openUntil: inDays(1), reportDue: inDays(20) });
		const owed = async () =>
			(await subjects(sponsor)).filter((one) => /^(Overdue: w|W)hat was done\? What is owed/.test(one));
		const tick = async (days: number) => {
			site.pass(days * day);
			for (const _ of [1, 2]) await keepConsultations(services);
			return (await owed()).length;
		};
		expect(await tick(1)).toBe(0);
		expect(await tick(7)).toBe(1);
		expect(await tick(3)).toBe(1);
		expect(await tick(3)).toBe(2);
		expect((await read(id)).overdue).toBe(false);
		expect(await tick(3)).toBe(2);
		for (const as of [rosa, guest]) {
			expect(await site.text(`/consultations/${id}`, as)).toContain("Overdue since");
			expect(await site.text("/consultations?state=answered", as)).toContain("Overdue:");
		}
		expect((await read(id)).overdue).toBe(true);
		expect(await owedTo(rosa, id)).toMatchObject({ title: "What is owed", by: "Sam Sponsor" });
		expect(await site.text("/", rosa)).toContain("Sam Sponsor</span> still owes you a word on");
		for (const as of [nate, guest, sponsor]) expect(await owedTo(as, id)).toBeUndefined();
		expect(await tick(5)).toBe(3);
		expect(await tick(5)).toBe(3);
		expect(await tick(10)).toBe(4);
		expect((await owed()).at(-1)).toContain("Overdue");
		expect((await on(id, "report", report, sponsor)).status).toBe(204);
		expect(await owedTo(rosa, id)).toBeUndefined();
		expect(await tick(30)).toBe(4);
		expect(await site.text(`/consultations/${id}`, rosa)).not.toContain("Overdue since");
	});

	it("is published three days after the answer was written, though somebody stays silent", async () => {
		const id = await ask();
		await voice(id, rosa);
		site.pass(6 * day);
		await answer(id);
		expect((await publish(id)).status).toBe(409);
		site.pass(3 * day);
		expect((await publish(id)).status).toBe(204);
	});

	it("keeps one answer of two that are written at the same moment, and one publication", async () => {
		const id = await ask();
		site.pass(6 * day);
		const first = { base: undefined };
		const both = await Promise.all([
			on(id, "answer", { text: "One.", ...first }, facilitator),
			on(id, "answer", { text: "Two.", ...first }, steward),
		]);
		expect(both.map(({ status }) => status).toSorted()).toEqual([204, 409]);
		const { answeredAt: of } = await read(id);
		await answer(id, "Three.");
		expect(await messageOf(await on(id, "stance", { says: "agree", why: "", of }, rosa))).toContain(
			"written otherwise",
		);
		expect((await on(id, "publish", { of }, facilitator)).status).toBe(409);
		const published = await Promise.all([publish(id), publish(id, steward)]);
		expect(published.map(({ status }) => status).toSorted()).toEqual([204, 409]);
	});

	it("keeps everybody’s voice of ten who speak in the same moment, and one of each", async () => {
		const id = await ask();
		const people = await Promise.all(Array.from({ length: 10 }, (_, i) => site.signIn("member", `Voice ${i}`)));
		const given = await Promise.all(
			people.flatMap((one, i) => [voice(id, one, `WORD${i}`), voice(id, one, `WORD${i}`)]),
		);
		expect(given.every(({ status }) => status === 204)).toBe(true);
		const { items } = (await (await site.get(`/api/consultations/${id}/voices`, rosa)).json()) as { items: object[] };
		expect(items).toHaveLength(10);
	});

	it("is withdrawn with its reason before there is an answer, and who gave a voice is told", async () => {
		const id = await ask({ title: "Never mind" });
		await voice(id, rosa);
		expect((await on(id, "withdraw", { word: "" }, sponsor)).status).toBe(400);
		expect((await on(id, "withdraw", { word: "Why not" }, rosa)).status).toBe(403);
		expect((await site.post(`/consultations/${id}/withdraw`, { word: "The board gave it up." }, sponsor)).status).toBe(
			303,
		);
		expect(await subjects(rosa)).toContain("Not asked any more: Never mind");
		expect(await site.text(`/consultations/${id}`, rosa)).toContain("The board gave it up.");
		expect((await voice(id, nate)).status).toBe(409);
		const late = await answered();
		expect((await on(late, "withdraw", { word: "Hush" }, sponsor)).status).toBe(409);
	});

	it("in a group is its members’ alone, and its coordinator writes the answer down", async () => {
		const id = await ask({ title: "CANARY asked", text: "CANARY words", group });
		for (const as of [steward, facilitator, guest]) {
			expect((await site.get(`/consultations/${id}`, as)).status).toBe(404);
			for (const path of ["", "/voices"])
				expect((await site.get(`/api/consultations/${id}${path}`, as)).status).toBe(404);
			for (const path of [
				"/consultations",
				"/api/consultations",
				"/api/search?q=CANARY",
				`/consultations/new?from=${id}`,
			])
				expect(await site.text(path, as)).not.toContain("CANARY");
			if (as !== guest) expect((await voice(id, as)).status).toBe(404);
			expect((await subjects(as)).join()).not.toContain("CANARY");
		}
		await voice(id, rosa, "CANARY voice");
		site.pass(6 * day);
		expect((await answer(id, "CANARY answer", rosa)).status).toBe(403);
		expect((await answer(id, "CANARY answer", nate)).status).toBe(204);
		await stance(id, rosa, "dissent", "CANARY dissent");
		expect((await publish(id, nate)).status).toBe(204);
		for (const as of [steward, facilitator, guest])
			expect(await site.text("/api/search?q=CANARY", as)).not.toContain("CANARY d");
		expect((await askAnswer({ group }, facilitator)).status).toBe(400);
	});

	it("of somebody who leaves is brought to its end by who minds the circle", async () => {
		const leaver = await site.signIn("member", "Leaver");
		const id = await answered({}, leaver);
		expect((await on(id, "report", report, steward)).status).toBe(403);
		await site.call("POST", "/api/me/leave", undefined, leaver);
		expect((await on(id, "report", report, rosa)).status).toBe(403);
		expect((await on(id, "report", report, steward)).status).toBe(204);
	});

	it("whose only steward or facilitator asks is answered by who gave a voice, and by nobody else", async () => {
		const id = await ask({ title: "Only me" }, steward);
		for (const one of [rosa, nate]) await voice(id, one);
		const ola = await site.signIn("member", "Ola");
		await services.db.$client.prepare("update person set role = 'member' where id = ?").bind(facilitator.id).run();
		site.pass(6 * day);
		await keepConsultations(services);
		for (const who of [rosa, nate]) expect(await subjects(who)).toContain("The voices are in: Only me");
		for (const who of [ola, steward]) expect(await subjects(who)).not.toContain("The voices are in: Only me");
		expect([await needs(rosa, id), await needs(ola, id)]).toEqual(["answer", undefined]);
		expect(await site.text(`/consultations/${id}`, ola)).toContain("Somebody who gave one writes down the answer");
		expect((await answer(id, "Mine", steward)).status).toBe(403);
		expect(await messageOf(await answer(id, "Mine", ola))).toContain("Somebody who gave a voice does this");
		expect((await answer(id, "One ward.", rosa)).status).toBe(204);
		for (const one of [rosa, nate]) await stance(id, one);
		expect(await needs(nate, id)).toBe("publish");
		expect((await publish(id, nate)).status).toBe(204);
		await services.db.$client.prepare("update person set role = 'facilitator' where id = ?").bind(facilitator.id).run();
	});

	it("refuses bad input and keeps what was typed", async () => {
		const fields = { ...words(), id: newId("consultation", services), reportDue: "" };
		const back = await site.post("/consultations/new", fields, sponsor);
		expect(back.status).toBe(400);
		expect(await back.text()).toContain("The board wants to merge them.");
		expect((await askAnswer({ openUntil: inDays(-1) })).status).toBe(400);
		expect((await askAnswer({ reportDue: inDays(5) })).status).toBe(400);
		expect((await askAnswer({ id: "consultation_x" })).status).toBe(400);
		expect((await askAnswer({}, guest)).status).toBe(403);
		const id = await ask();
		expect((await voice(id, rosa, "x".repeat(3_001))).status).toBe(400);
		expect((await on(id, "stance", { says: "veto", why: "", of: "2026-10-20T12:00:00Z" }, rosa)).status).toBe(400);
	});
});

const owedTo = async (who: SignedIn, id: string) =>
	(await services.db.all<{ id: string }>(owedQuery(who.id, services.clock()))).find((one) => one.id === id);
const publishBare = (id: string) => on(id, "publish", { of: "2026-10-20T12:00:00Z" }, facilitator);
