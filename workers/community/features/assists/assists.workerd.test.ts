import { beforeAll, describe, expect, it } from "vitest";
import { day, hour, minute } from "#core/clock.ts";
import { newId } from "#core/id.ts";
import { idOf } from "#test/support/answers.ts";
import { chapterSite, type SignedIn } from "#test/support/chapter-site.ts";
import { fullScans } from "#test/support/query-plans.ts";
import { changeProfile } from "../people/actions.ts";
import { keepAssists } from "./letter-actions.ts";
import { helpableAssistsQuery, waitingAssistsQuery } from "./store.ts";

const site = chapterSite();
const { services } = site;
let kofi: SignedIn;
let rosa: SignedIn;
let nate: SignedIn;
let guest: SignedIn;
let steward: SignedIn;
let group: string;

const words = {
	title: "Rivals in one circle",
	situation: "Five people who want the same job.",
	wanted: "What would you do in my place?",
	language: "en",
};
const bring = async (more: object = {}, as: SignedIn = kofi): Promise<string> =>
	idOf(await site.call("POST", "/api/assists", { ...words, ...more }, as));
const say = (id: string, kind: string, text: string, as: SignedIn, more: object = {}) => {
	site.pass(1000);
	return site.call("POST", `/api/assists/${id}/entries`, { kind, text, ...more }, as);
};
const move = (id: string, from: string, as: SignedIn = kofi, until: string | null = null) =>
	site.call("POST", `/api/assists/${id}/move`, { from, until }, as);
const phaseOf = async (id: string, as: SignedIn = kofi): Promise<string> =>
	((await (await site.get(`/api/assists/${id}`, as)).json()) as { phase: string }).phase;
const messageOf = async (answer: Response): Promise<string> => ((await answer.json()) as { message: string }).message;
type Mail = { at: number; subject: string; body: string };
const lettersTo = async (who: SignedIn): Promise<Mail[]> =>
	(
		await services.db.$client
			.prepare("select created_at as at, subject, body from mail where recipient = ? order by created_at, id")
			.bind(`${who.id}@example.org`)
			.all<Mail>()
	).results;

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

describe("a peer assist", () => {
	it("lives from its case to what came of it, each phase refusing what doesn’t belong", async () => {
		const id = newId("assist", services);
		const fields = { ...words, id, facilitator: nate.id, group: "", meeting: "", from: "" };
		for (const _ of [1, 2])
			expect((await site.post("/assists/new", fields, kofi)).headers.get("location")).toBe(`/assists/${id}`);
		expect(await site.text(`/assists/${id}`, rosa)).toContain("Kofi Mensah is still writing down");
		const early = await site.post(`/assists/${id}/entries`, entry("question", "Why five?"), rosa);
		expect(early.status).toBe(409);
		const kept = await early.text();
		expect(kept).toContain("Questions open soon");
		expect(kept).toContain("Why five?");
		const change = { ...words, title: "Rivals at one table", facilitator: nate.id };
		expect((await site.post(`/assists/${id}/edit`, change, rosa)).status).toBe(403);
		expect((await site.post(`/assists/${id}/edit`, change, kofi)).status).toBe(303);

		expect((await move(id, "frame", rosa)).status).toBe(403);
		expect((await site.post(`/assists/${id}/move`, { from: "frame", until: "" }, nate)).status).toBe(303);
		expect((await site.call("PUT", `/api/assists/${id}`, change, kofi)).status).toBe(409);

		const hint = await site.post(`/assists/${id}/entries`, entry("suggestion", "Split the circle."), rosa);
		expect(hint.status).toBe(409);
		const again = await hint.text();
		expect(again).toContain("Suggestions come a little later");
		expect(again).toContain("Split the circle.");
		const asked = entry("question", "Who chose the FIVECIRCLE people?");
		for (const _ of [1, 2])
			expect((await site.post(`/assists/${id}/entries`, asked, rosa)).headers.get("location")).toBe(
				`/assists/${id}#${asked.id}`,
			);
		expect((await say(id, "question", "May I ask myself?", kofi)).status).toBe(409);
		expect((await say(id, "answer", "I think …", rosa, { replyTo: asked.id })).status).toBe(409);
		expect((await say(id, "answer", "To nothing", kofi, { replyTo: newId("entry", services) })).status).toBe(409);
		expect((await say(id, "answer", "The superintendent did.", kofi, { replyTo: asked.id })).status).toBe(201);

		expect((await move(id, "questions", kofi)).status).toBe(204);
		expect(await messageOf(await say(id, "question", "One more?", rosa))).toContain("suggestions have begun");
		expect((await say(id, "answer", "Late", kofi, { replyTo: asked.id })).status).toBe(409);
		expect((await say(id, "suggestion", "Ask other AGENCIES in.", rosa)).status).toBe(201);
		expect((await say(id, "suggestion", "Meet without the radio.", nate)).status).toBe(201);
		const soon = { takeAway: "Too soon", askAgainOn: null };
		expect((await site.call("PUT", `/api/assists/${id}/take-away`, soon, kofi)).status).toBe(409);

		expect((await move(id, "suggestions", nate)).status).toBe(204);
		expect(await messageOf(await say(id, "suggestion", "And also …", rosa))).toContain("has the last word");
		expect((await move(id, "take-away")).status).toBe(409);
		const taken = { takeAway: "I invite *two* others.", askAgainOn: "2026-11-20" };
		expect((await site.post(`/assists/${id}/take-away`, taken, rosa)).status).toBe(403);
		expect((await site.post(`/assists/${id}/take-away`, taken, kofi)).status).toBe(303);
		expect(await phaseOf(id)).toBe("outcome");
		expect(await site.text(`/assists/${id}`, kofi)).toContain(`/commitments/new?from=${id}`);
		const told = { outcome: "They came TWICE.", askAgainOn: "" };
		expect((await site.post(`/assists/${id}/outcome`, told, rosa)).status).toBe(403);
		expect((await site.post(`/assists/${id}/outcome`, told, kofi)).status).toBe(303);
		expect(await phaseOf(id)).toBe("closed");
		const page = await site.text(`/assists/${id}`, rosa);
		for (const words of ["<em>two</em>", "They came TWICE.", "The superintendent did.", "Ask other AGENCIES in."])
			expect(page).toContain(words);
		expect((await say(id, "suggestion", "Still", rosa)).status).toBe(409);
		const better = { outcome: "They came twice, and stayed.", askAgainOn: null };
		expect((await site.call("PUT", `/api/assists/${id}/outcome`, better, kofi)).status).toBe(204);
		for (const word of ["FIVECIRCLE", "agencies", "twice"])
			expect(await site.text(`/search?q=${word}&kind=assist`, rosa)).toContain(`/assists/${id}`);
		const said = (await (await site.get(`/api/assists/${id}/entries?limit=2`, rosa)).json()) as { items: object[] };
		expect(said.items).toMatchObject([
			{ kind: "question", id: asked.id },
			{ kind: "answer", replyTo: asked.id },
		]);
		expect(await site.text("/assists?state=closed", guest)).toContain(id);
		expect(await site.text("/assists", guest)).not.toContain(id);
	});

	it("is moved on once by two at the same time, and the second is told", async () => {
		const id = await bring({ facilitator: nate.id });
		const both = await Promise.all([move(id, "frame", kofi), move(id, "frame", nate)]);
		expect(both.map(({ status }) => status).toSorted()).toEqual([204, 409]);
		expect(await phaseOf(id)).toBe("questions");
		expect(await messageOf(await move(id, "frame", nate))).toContain("Questions only");
	});

	it("keeps and finds what ten people write in the same moment", async () => {
		const id = await bring();
		await move(id, "frame");
		const people = await Promise.all(Array.from({ length: 10 }, (_, i) => site.signIn("member", `Asker ${i}`)));
		const answers = await Promise.all(people.map((one, i) => say(id, "question", `Number WORD${i}?`, one)));
		expect(answers.map(({ status }) => status)).toEqual(people.map(() => 201));
		const page = await site.text(`/assists/${id}`, kofi);
		for (const [i] of people.entries()) {
			expect(page).toContain(`WORD${i}`);
			expect(await site.text(`/api/search?q=WORD${i}`, rosa)).toContain(id);
		}
	});

	it("is taken back while nobody has said anything, and closed afterwards", async () => {
		const id = await bring({ title: "ALONE" });
		expect((await site.post(`/assists/${id}/withdraw`, {}, rosa)).status).toBe(403);
		expect((await site.post(`/assists/${id}/withdraw`, {}, kofi)).status).toBe(303);
		expect((await site.get(`/assists/${id}`, kofi)).status).toBe(404);
		expect(await site.text("/api/search?q=ALONE", kofi)).toContain('"items":[]');
		const kept = await bring();
		await move(kept, "frame");
		await say(kept, "question", "Why?", rosa);
		expect((await site.call("DELETE", `/api/assists/${kept}`, undefined, kofi)).status).toBe(409);
		expect((await site.call("POST", `/api/assists/${kept}/close`, undefined, rosa)).status).toBe(403);
		expect((await site.call("POST", `/api/assists/${kept}/close`, undefined, kofi)).status).toBe(204);
		expect(await phaseOf(kept)).toBe("closed");
	});

	it("for a group is its members’ alone, and others’ words in it stay there", async () => {
		const id = await bring({ title: "CANARY case", group });
		await move(id, "frame");
		expect((await say(id, "question", "CANARY question?", nate)).status).toBe(201);
		expect(await site.text("/assists", nate)).toContain("CANARY");
		for (const as of [rosa, guest, steward]) {
			for (const path of [`/assists/${id}`, `/api/assists/${id}`, `/api/assists/${id}/entries`])
				expect((await site.get(path, as)).status).toBe(404);
			for (const path of ["/assists", "/api/assists", "/api/search?q=CANARY", `/assists/new?from=${id}`])
				expect(await site.text(path, as)).not.toContain("CANARY");
			if (as !== guest) expect((await say(id, "question", "Let me in", as)).status).toBe(404);
		}
		const outside = { text: "Outside", language: "en", from: id };
		expect((await site.call("POST", "/api/commitments", { ...outside, group }, nate)).status).toBe(201);
		const refused = await site.call("POST", "/api/commitments", { ...outside, text: "Elsewhere" }, nate);
		expect(await messageOf(refused)).toContain("stays in that group");
		expect((await bringAnswer({ group }, rosa)).status).toBe(400);
		expect((await bringAnswer({ group, facilitator: rosa.id })).status).toBe(400);
		await site.call("DELETE", `/api/groups/${group}/members/${nate.id}`, undefined, kofi);
		expect((await say(id, "question", "Still here?", nate)).status).toBe(404);
		await site.call("POST", `/api/groups/${group}/members`, { person: nate.id }, kofi);
	});

	it("in a group that was closed can be read, and nothing is added", async () => {
		const made = await site.call("POST", "/api/groups", { name: "Ending", purpose: "To stop." }, kofi);
		const ending = await idOf(made);
		await site.call("POST", `/api/groups/${ending}/members`, { person: nate.id }, kofi);
		const id = await bring({ group: ending });
		await move(id, "frame");
		await site.call("POST", `/api/groups/${ending}/close`, undefined, kofi);
		expect(await messageOf(await say(id, "question", "Too late?", nate))).toContain("group is closed");
		expect(await messageOf(await move(id, "questions"))).toContain("group is closed");
		expect(await site.text(`/assists/${id}`, nate)).not.toContain(`/assists/${id}/entries`);
		expect((await site.call("DELETE", `/api/assists/${id}`, undefined, kofi)).status).toBe(204);
	});

	it("is held in a meeting of its circle, on the agenda by whoever leads that meeting", async () => {
		const meeting = newId("meeting", services);
		const called = { id: meeting, title: "Tuesday", startsLocal: "2026-11-03T18:00", timeZone: "UTC", minutes: 90 };
		expect((await site.call("POST", "/api/meetings", called, steward)).status).toBe(201);
		const form = await site.text(`/assists/new?from=${meeting}`, kofi);
		expect(form).toContain(`<option value="${meeting}" selected`);
		expect(form.replaceAll("\u202f", " ")).toContain(">Tuesday, Tuesday, November 3, 2026 at 6:00 PM UTC</option>");
		const id = await bring({ meeting, from: meeting, title: "Brought to the meeting" });
		const agenda = () => site.text(`/meetings/${meeting}`, kofi);
		expect(await agenda()).toContain("Peer assist:");
		expect((await site.post(`/assists/${id}/agenda`, {}, kofi)).status).toBe(403);
		expect(await site.text(`/assists/${id}`, steward)).toContain("on the meeting’s agenda");
		for (const _ of [1, 2]) expect((await site.post(`/assists/${id}/agenda`, {}, steward)).status).toBe(303);
		const [first, ...more] = (await agenda()).split(`href="/assists/${id}"`);
		expect([first !== undefined, more.length]).toEqual([true, 2]);
		const theirs = await bring({ meeting, title: "The steward’s own" }, steward);
		expect(await agenda()).toContain(`href="/assists/${theirs}"`);
		expect((await bringAnswer({ meeting, group })).status).toBe(400);
	});

	it("is brought to those whose skills fit, and thanks them", async () => {
		const mei = await site.signIn("member", "Mei");
		const profile = { name: "Mei", place: "", organisation: "", languages: ["en"], introduction: "", objectives: [] };
		await changeProfile(services, mei.id, { ...profile, skills: ["Mediation between rivals"] });
		const id = await bring({ title: "Rivals at the garage" });
		expect(await site.text(`/assists/${id}`, kofi)).not.toContain("Mediation between rivals");
		await move(id, "frame");
		expect(await site.text(`/assists/${id}`, kofi)).toContain("Mediation between rivals");
		expect(await site.text(`/assists/${id}`, rosa)).not.toContain("Mediation between rivals");
		const ask = { about: id, to: mei.id, reason: "Offers “Mediation between rivals”" };
		expect((await site.post("/requests", ask, kofi)).headers.get("location")).toBe(`/assists/${id}`);
		expect(await site.text(`/assists/${id}`, kofi)).toContain("asked, and may answer");
		await say(id, "question", "Who is paid for it?", mei);
		expect(await site.text(`/assists/${id}`, kofi)).toContain("was asked, and helped");
		await move(id, "questions");
		await move(id, "suggestions");
		await site.call("PUT", `/api/assists/${id}/take-away`, { takeAway: "Pay." }, kofi);
		expect(await site.text(`/assists/${id}`, kofi)).toContain(`/thanks/new?for=${id}&amp;to=${mei.id}`);
		expect((await site.get(`/thanks/new?for=${id}&to=${mei.id}`, kofi)).status).toBe(200);
	});

	it("keeps what was typed when something isn’t right", async () => {
		const answer = await site.post("/assists/new", { ...words, id: newId("assist", services), wanted: "" }, kofi);
		expect(answer.status).toBe(400);
		expect(await answer.text()).toContain("Five people who want the same job.");
		expect((await bringAnswer({ language: "not a tag!" })).status).toBe(400);
		expect((await bringAnswer({ from: "trial_unknown" })).status).toBe(400);
		expect((await bringAnswer({}, guest)).status).toBe(403);
		const id = await bring();
		expect((await move(id, "frame", kofi, "2026-02-30")).status).toBe(400);
		expect((await move(id, "frame", kofi, "2026-01-01")).status).toBe(400);
		await move(id, "frame");
		expect((await say(id, "question", "x".repeat(3_001), rosa)).status).toBe(400);
		expect((await say(id, "praise", "Well done", rosa)).status).toBe(400);
		expect((await site.post(`/assists/${id}/entries`, { ...entry("question", ""), id: "x" }, rosa)).status).toBe(400);
	});
});

const bringAnswer = (more: object, as: SignedIn = kofi) => site.call("POST", "/api/assists", { ...words, ...more }, as);
const entry = (kind: string, text: string) => ({ id: newId("entry", services), kind, text, replyTo: "" });

describe("letters of a peer assist", () => {
	it("tell its owner at most once an hour, and nothing of what was said", async () => {
		const owner = await site.signIn("member", "Owner");
		const id = await bring({ title: "Quietly" }, owner);
		await move(id, "frame", owner);
		await say(id, "question", "SECRETWORD one?", rosa);
		await say(id, "question", "SECRETWORD two?", nate);
		expect(await lettersTo(owner)).toHaveLength(1);
		site.pass(10 * minute);
		await keepAssists(services);
		expect(await lettersTo(owner)).toHaveLength(1);
		site.pass(hour);
		for (const _ of [1, 2]) await keepAssists(services);
		const letters = await lettersTo(owner);
		expect(letters.map(({ subject }) => subject)).toEqual(Array(2).fill("Somebody wrote in your peer assist: Quietly"));
		expect(letters[0]?.body).toContain(`/assists/${id}`);
		expect(JSON.stringify(letters)).not.toContain("SECRETWORD");
		await move(id, "questions", owner);
		expect((await lettersTo(rosa)).filter(({ subject }) => subject.endsWith("Quietly"))).toHaveLength(1);
	});

	it("wait for the end of their reader’s quiet hours", async () => {
		const sleeper = await site.signIn("member", "Sleeper");
		await services.db.$client
			.prepare(
				"insert into helper_setting (person_id, takes_requests, quiet_from, quiet_to) values (?, 1, '00:00', '23:59')",
			)
			.bind(sleeper.id)
			.run();
		const id = await bring({ title: "At night" }, sleeper);
		await move(id, "frame", sleeper);
		const sent = site.jobs.length;
		await say(id, "question", "Awake?", rosa);
		const [letter, ...others] = await lettersTo(sleeper);
		expect([letter?.subject, others.length]).toEqual(["Somebody wrote in your peer assist: At night", 0]);
		expect(letter?.at).toBe(new Date(services.clock()).setUTCHours(23, 59, 0, 0));
		expect(site.jobs.slice(sent)).toEqual([]);
	});

	it("remind once of a day that is over, and ask on theirs what came of it, while nothing moves by itself", async () => {
		const owner = await site.signIn("member", "Waiting");
		const id = await bring({ title: "Over days", facilitator: nate.id }, owner);
		const waiting = () => services.db.all(waitingAssistsQuery(owner.id, services.clock()));
		expect(await waiting()).toEqual([{ id, title: "Over days", phase: "frame" }]);
		const until = new Date(services.clock() + 2 * day).toISOString().slice(0, 10);
		await move(id, "frame", owner, until);
		expect(await waiting()).toEqual([]);
		expect(await services.db.all(helpableAssistsQuery(rosa.id))).toContainEqual(expect.objectContaining({ id }));
		expect(await site.text(`/assists/${id}`, rosa)).toContain(`datetime="${until}"`);
		site.pass(3 * day);
		const asked = site.trips.length;
		for (const _ of [1, 2]) await keepAssists(services);
		expect(await fullScans(services.db.$client, site.trips.slice(asked))).toEqual([]);
		const subjects = async (who: SignedIn) =>
			(await lettersTo(who)).map(({ subject }) => subject).filter((one) => one.endsWith("Over days"));
		expect(await subjects(owner)).toEqual(["Time to move on? Over days"]);
		expect(await subjects(nate)).toEqual(["Questions only: Over days", "Time to move on? Over days"]);
		expect(await phaseOf(id)).toBe("questions");
		expect(await waiting()).toEqual([{ id, title: "Over days", phase: "questions" }]);
		await move(id, "questions", owner);
		await move(id, "suggestions", owner);
		const askAgainOn = new Date(services.clock() + 6 * day).toISOString().slice(0, 10);
		await site.call("PUT", `/api/assists/${id}/take-away`, { takeAway: "Something.", askAgainOn }, owner);
		expect(await waiting()).toEqual([]);
		site.pass(7 * day);
		for (const _ of [1, 2]) await keepAssists(services);
		expect(await subjects(owner)).toEqual(["Time to move on? Over days", "What came of it? Over days"]);
		expect(await waiting()).toEqual([{ id, title: "Over days", phase: "outcome" }]);
		const later = new Date(services.clock() + 5 * day).toISOString().slice(0, 10);
		await site.call("PUT", `/api/assists/${id}/outcome`, { outcome: "It goes on.", askAgainOn: later }, owner);
		expect(await phaseOf(id)).toBe("outcome");
		site.pass(6 * day);
		await keepAssists(services);
		expect(await subjects(owner)).toHaveLength(3);
	});
});

it("closes the peer assists of somebody who leaves; what was said in them stays", async () => {
	const leaver = await site.signIn("member", "Leaver");
	const id = await bring({}, leaver);
	await move(id, "frame", leaver);
	await say(id, "question", "Where to?", rosa);
	await site.call("POST", "/api/me/leave", undefined, leaver);
	expect(await phaseOf(id, rosa)).toBe("closed");
	expect(await site.text(`/assists/${id}`, rosa)).toContain("Where to?");
});
