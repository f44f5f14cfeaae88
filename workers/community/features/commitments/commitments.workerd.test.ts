import { beforeAll, describe, expect, it } from "vitest";
import { newId } from "#core/id.ts";
import { idOf } from "#test/support/answers.ts";
import { chapterSite, type SignedIn } from "#test/support/chapter-site.ts";
import { openCommitments } from "./actions.ts";

const site = chapterSite();
const { services } = site;
let kofi: SignedIn;
let rosa: SignedIn;
let guest: SignedIn;
let group: string;

type Item = { id: string; state: string; text: string; due: string | null };
const make = async (text: string, as: SignedIn = kofi, more: object = {}): Promise<string> =>
	idOf(await site.call("POST", "/api/commitments", { text, language: "en", ...more }, as));
const list = async (query: string, as: SignedIn): Promise<Item[]> =>
	((await (await site.get(`/api/commitments?${query}`, as)).json()) as { items: Item[] }).items;
const tell = (id: string, state: string, learned: string, as: SignedIn = kofi) =>
	site.call("PUT", `/api/commitments/${id}/ending`, { state, learned }, as);

beforeAll(async () => {
	await site.claim();
	kofi = await site.signIn("member", "Kofi Mensah");
	rosa = await site.signIn("member", "Rosa");
	guest = await site.signIn("guest", "Guest");
	group = await idOf(await site.call("POST", "/api/groups", { name: "Shifts", purpose: "To listen." }, kofi));
});

describe("a commitment", () => {
	it("is made once however often it is sent, told of with what was learned, and told again better", async () => {
		const id = newId("commitment", services);
		const fields = {
			id,
			text: "Ask one question before rounds",
			language: "en",
			due: "2026-11-03",
			group: "",
			from: "",
		};
		for (const _ of [1, 2])
			expect((await site.post("/commitments/new", fields, kofi)).headers.get("location")).toBe(`/commitments/${id}`);
		expect(await list("", kofi)).toMatchObject([{ id, state: "open", due: "2026-11-03" }]);
		expect(await site.text(`/commitments/${id}`, kofi)).toContain("Tell what became of it");
		expect(await site.text(`/commitments/${id}`, rosa)).not.toContain("Take it away");
		const told = { state: "dropped", learned: "Rounds were *cancelled*." };
		expect((await site.post(`/commitments/${id}/tell`, told, kofi)).status).toBe(303);
		const page = await site.text(`/commitments/${id}`, rosa);
		expect(page).toContain("Let go");
		expect(page).toContain("<em>cancelled</em>");
		expect(page).toContain(`/reflections/new?from=${id}`);
		expect((await tell(id, "kept", "The week after.")).status).toBe(204);
		expect(await site.text("/search?q=week", rosa)).toContain(`/commitments/${id}`);
	});

	it("is named by its first sentence where it says much, and told whole beneath", async () => {
		const first = "I ask one question before rounds.";
		const rest = "Then I write down *all* that was said, read it once more in the evening, and bring it along.";
		const id = await make(`${first} ${rest}`);
		for (const path of [`/commitments/${id}`, "/commitments"]) {
			const page = await site.text(path, kofi);
			expect(page).toMatch(new RegExp(`<h[12][^>]*>(<a [^>]*>)?${first}<`));
			expect(page).toContain("<em>all</em> that was said");
		}
		await tell(id, "kept", "");
	});

	it("keeps what was typed when something isn’t right", async () => {
		const id = newId("commitment", services);
		const bad = { id, text: "Walk the pipe", language: "en", due: "2026-02-30" };
		const answer = await site.post("/commitments/new", bad, kofi);
		expect(answer.status).toBe(400);
		const form = await answer.text();
		expect(form).toContain("Walk the pipe");
		expect(form).toContain(id);
		const open = await make("Listen first");
		const untold = await site.post(`/commitments/${open}/tell`, { state: "", learned: "Nobody came." }, kofi);
		expect(untold.status).toBe(400);
		expect(await untold.text()).toContain("Nobody came.");
	});

	it("is changed and taken away while it is open, and stays once it was told of", async () => {
		const id = await make("Call the SCHOOLBOARD");
		const change = { text: "Write to the board", language: "en", due: null };
		expect((await site.call("PUT", `/api/commitments/${id}`, change, rosa)).status).toBe(403);
		expect((await site.call("PUT", `/api/commitments/${id}`, change, kofi)).status).toBe(204);
		expect(await site.text("/api/search?q=SCHOOLBOARD", kofi)).toContain('"items":[]');
		expect((await site.post(`/commitments/${id}/take-away`, {}, rosa)).status).toBe(403);
		expect((await site.post(`/commitments/${id}/take-away`, {}, kofi)).status).toBe(303);
		expect((await site.get(`/commitments/${id}`, kofi)).status).toBe(404);
		const told = await make("Stay");
		await tell(told, "changed", "");
		expect((await site.call("DELETE", `/api/commitments/${told}`, undefined, kofi)).status).toBe(409);
		expect((await site.call("PUT", `/api/commitments/${told}`, change, kofi)).status).toBe(409);
		expect((await site.get(`/commitments/${told}/edit`, kofi)).status).toBe(303);
	});

	it("is listed open ones first, page by page, each once", async () => {
		const ids: string[] = [];
		for (const text of ["a", "b", "c", "d", "e"]) {
			site.pass(1000);
			ids.push(await make(text, rosa));
		}
		await tell(ids[4] ?? "", "kept", "", rosa);
		await tell(ids[1] ?? "", "dropped", "", rosa);
		const whole = (await list("", rosa)).map(({ text }) => text);
		expect(whole).toEqual(["d", "c", "a", "e", "b"]);
		const pieces: string[] = [];
		for (let next: string | null = ""; next !== null; ) {
			const answer = await site.get(`/api/commitments?limit=2${next && `&after=${next}`}`, rosa);
			const page = (await answer.json()) as { items: Item[]; next: string | null };
			pieces.push(...page.items.map(({ text }) => text));
			next = page.next;
		}
		expect(pieces).toEqual(whole);
		expect((await list("state=kept", rosa)).map(({ text }) => text)).toEqual(["e"]);
		expect((await list("whose=chapter", guest)).map(({ text }) => text)).toEqual(expect.arrayContaining(whole));
	});

	it("for a group is its members’ alone", async () => {
		const id = await make("GROUPONLY promise", kofi, { group });
		expect((await list(`group=${group}`, kofi)).map((one) => one.id)).toEqual([id]);
		expect(await site.text(`/commitments?group=${group}`, kofi)).toContain("GROUPONLY");
		for (const as of [rosa, guest]) {
			expect(await list(`group=${group}`, as)).toEqual([]);
			expect((await site.get(`/commitments/${id}`, as)).status).toBe(404);
			expect((await site.get(`/api/commitments/${id}`, as)).status).toBe(404);
			expect(await site.text("/commitments?whose=chapter", as)).not.toContain("GROUPONLY");
			expect(await site.text("/api/search?q=GROUPONLY", as)).toContain('"items":[]');
		}
		await site.call("POST", `/api/groups/${group}/close`, undefined, kofi);
		const late = await site.call("POST", "/api/commitments", { text: "Late", language: "en", group }, kofi);
		expect(late.status).toBe(400);
	});

	it("comes back to the next meeting of its container while it is open and its owner is here", async () => {
		const since = services.clock() + 1;
		site.pass(1000);
		const leaver = await site.signIn("member", "Leaver");
		const [open, told, gone] = [await make("Open"), await make("Told"), await make("Gone", leaver)];
		await tell(told, "kept", "");
		const read = async () => (await openCommitments(services, null, { id: "", at: since })).map(({ id }) => id);
		expect(new Set(await read())).toEqual(new Set([open, gone]));
		await site.call("POST", "/api/me/leave", undefined, leaver);
		expect(await read()).toEqual([open]);
	});

	it("made in a meeting belongs to it, within the bounds of the meeting, and comes back from it", async () => {
		const circle = await idOf(await site.call("POST", "/api/groups", { name: "Circle", purpose: "To try." }, kofi));
		const words = { title: "Circle", purpose: "", startsLocal: "2026-10-21T17:30", minutes: 60, place: "", link: "" };
		const called = { ...words, timeZone: "UTC", group: circle };
		const facilitator = await site.signIn("facilitator", "Priya");
		await site.call("POST", `/api/groups/${circle}/members`, { person: facilitator.id }, kofi);
		const meeting = await idOf(await site.call("POST", "/api/meetings", called, facilitator));
		const said = { text: "Ask the night nurse", language: "en", due: "" };
		const typed = { ...said, id: newId("commitment", services), group: circle, from: meeting };
		expect((await site.post("/commitments/new", typed, kofi)).status).toBe(303);
		const second = await make("Ask twice", kofi, { group: circle, meeting });
		const of = async (id: string, as: SignedIn) => (await site.get(`/api/commitments/${id}`, as)).json();
		for (const id of [typed.id, second]) expect(await of(id, kofi)).toMatchObject({ meeting });
		expect(await site.text(`/meetings/${meeting}`, kofi)).toContain(`/commitments/${second}`);
		expect(await site.text(`/commitments/${second}?became=changed`, kofi)).toMatch(/value="changed"[^>]*checked/);
		const later = services.clock() + 365 * 86_400_000;
		const back = await openCommitments(services, circle, { id: meeting, at: later });
		expect(back.map(({ id }) => id).toSorted()).toEqual([typed.id, second].toSorted());
		const send = async (as: SignedIn, more: object) =>
			(await site.call("POST", "/api/commitments", { text: "x", language: "en", ...more }, as)).status;
		expect(await send(rosa, { meeting })).toBe(400);
		expect(await send(kofi, { meeting })).toBe(400);
		expect(await send(kofi, { meeting: typed.id, group: circle })).toBe(400);
	});

	it("refuses what says nothing, what is too long, a day that isn’t, and who may not", async () => {
		const send = (body: object, as = kofi) =>
			site.call("POST", "/api/commitments", { text: "x", language: "en", ...body }, as);
		expect((await send({ text: "" })).status).toBe(400);
		expect((await send({ text: "x".repeat(601) })).status).toBe(400);
		expect((await send({ due: "tomorrow" })).status).toBe(400);
		expect((await send({ language: "not a tag!" })).status).toBe(400);
		expect((await send({ group: "group_unknown" })).status).toBe(400);
		expect((await send({ from: "trial_unknown" })).status).toBe(400);
		expect((await send({}, guest)).status).toBe(403);
		expect((await tell(await make("Mine"), "kept", "", rosa)).status).toBe(403);
		expect((await tell(await make("Mine"), "failed", "")).status).toBe(400);
	});
});
