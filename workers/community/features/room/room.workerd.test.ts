import { beforeAll, describe, expect, it } from "vitest";
import { newId } from "#core/id.ts";
import { chapterSite, type SignedIn } from "#test/support/chapter-site.ts";

const site = chapterSite();
const canary = "ROOMCANARY";
let priya: SignedIn;
let ezra: SignedIn;
let maureen: SignedIn;
let guest: SignedIn;
let steward: SignedIn;

const words = { title: "Tuesday", purpose: "", startsLocal: "2026-10-20T17:30", minutes: 120, place: "", link: "" };
type Json = Record<string, unknown> & { id: string };
const json = async <T = Json>(answer: Response): Promise<T> => (await answer.json()) as T;
const call = async (more: object = {}, as = priya) =>
	(await json(await site.call("POST", "/api/meetings", { ...words, timeZone: "Europe/London", ...more }, as))).id;
type Room = {
	state: string;
	part: string | null;
	item: string | null;
	agenda: { id: string; part: string; title: string }[];
	here: { name: string }[];
	notes: Record<string, string>;
	round: { round: number; endedAt: string | null; tables: { name: string }[][] } | null;
};
const roomOf = async (id: string, as = ezra): Promise<Room> => json(await site.get(`/api/meetings/${id}/room`, as));
const press = (id: string, what: string, as: SignedIn, fields: Record<string, string> = {}) =>
	site.post(`/meetings/${id}/room/${what}`, fields, as);
const begun = async (more: object = {}) => {
	const id = await call(more);
	await press(id, "begin", priya);
	return id;
};

beforeAll(async () => {
	await site.claim();
	priya = await site.signIn("facilitator", "Priya");
	ezra = await site.signIn("member", "Ezra");
	maureen = await site.signIn("member", "Maureen");
	guest = await site.signIn("guest", "Leila");
	steward = await site.signIn("steward", "Steward");
});

describe("a room without scripts", () => {
	it("goes through the agenda, and is ended", async () => {
		const id = await call();
		expect(await site.text(`/meetings/${id}`, ezra)).toContain(`/meetings/${id}/room`);
		expect(await site.text(`/meetings/${id}/room`, priya)).toContain("Begin the meeting");
		expect(await site.text(`/meetings/${id}/room`, ezra)).not.toContain("Begin the meeting");
		expect((await press(id, "begin", ezra)).status).toBe(403);
		expect((await press(id, "begin", priya)).headers.get("location")).toBe(`/meetings/${id}/room#room-now`);
		const first = await roomOf(id);
		const [one, two] = first.agenda;
		expect([first.state, first.part, first.item]).toEqual(["running", "reflect", one?.id]);
		const shown = await site.text(`/meetings/${id}/room`, priya);
		expect(shown).toContain(`Go on to “Reflect: ${two?.title}”`);
		const move = { part: "reflect", item: two?.id ?? "", seenPart: "reflect", seenItem: one?.id ?? "" };
		expect((await press(id, "move", priya, move)).status).toBe(303);
		expect((await roomOf(id)).item).toBe(two?.id);
		const place = { part: "next", item: null, seen: { part: "reflect", item: two?.id } };
		expect((await site.call("PUT", `/api/meetings/${id}/room/place`, place, priya)).status).toBe(204);
		expect((await roomOf(id)).part).toBe("next");
		expect(await site.text(`/meetings/${id}/room`, ezra)).toContain('data-over="false"');
		await press(id, "end", priya);
		expect(await site.text(`/meetings/${id}/room`, ezra)).toMatch(
			/data-over="true".*This meeting is over.*Add what is missing/s,
		);
		expect(await site.text(`/meetings/${id}/room`, ezra)).toContain(`/meetings/${id}/minutes`);
		expect((await press(id, "begin", priya)).status).toBe(409);
	});

	it("tells the second of two facilitators where it is now, and moves once", async () => {
		const id = await begun();
		const [one, two, three] = (await roomOf(id)).agenda;
		const seen = { part: "reflect", item: one?.id };
		const to = (item?: string) =>
			site.call("PUT", `/api/meetings/${id}/room/place`, { part: "reflect", item, seen }, priya);
		expect((await to(two?.id)).status).toBe(204);
		expect((await to(two?.id)).status).toBe(204);
		const late = await to(three?.id);
		expect(late.status).toBe(409);
		expect((await json<{ message: string }>(late)).message).toContain(`“Reflect: ${two?.title}”`);
		const pressed = { part: "next", item: "", seenPart: "reflect", seenItem: one?.id ?? "" };
		const page = await press(id, "move", steward, pressed);
		expect([page.status, (await page.text()).includes("Somebody else has just moved the meeting on")]).toEqual([
			...[409, true],
		]);
		const both = await Promise.all([press(id, "end", priya), press(id, "end", steward)]);
		expect(both.map(({ status }) => status).toSorted()[0]).toBe(303);
		expect((await roomOf(id)).state).toBe("held");
	});

	it("leaves, as it ends, the next meeting of its series", async () => {
		const id = await begun({ every: "week", title: "Each Tuesday" });
		await press(id, "end", priya);
		expect(await site.text(`/meetings/${id}/minutes`, ezra)).toMatch(/When we meet next.*Each Tuesday/s);
		const listed = async (when: string) => {
			const { items } = await json<{ items: Json[] }>(await site.get(`/api/meetings?when=${when}`, ezra));
			return items.map((one) => one.id).includes(id);
		};
		expect([await listed("coming"), await listed("past")]).toEqual([false, true]);
	});

	it("is not begun days before", async () => {
		const id = await call({ startsLocal: "2026-10-24T17:30" });
		expect((await press(id, "begin", priya)).status).toBe(409);
		expect((await press(id, "here", ezra)).status).toBe(409);
		expect((await roomOf(id)).here).toEqual([]);
	});

	it("knows who is here, once each", async () => {
		const id = await begun();
		for (let i = 0; i < 2; i++) expect((await press(id, "here", ezra)).status).toBe(303);
		await site.call("POST", `/api/meetings/${id}/room/here`, {}, maureen);
		expect((await roomOf(id)).here.map(({ name }) => name)).toEqual(["Ezra", "Maureen", "Priya"]);
		expect((await press(id, "here", guest)).status).toBe(403);
	});

	it("hears from whoever runs it who else is in the room, without a screen", async () => {
		const id = await begun();
		await site.post(`/meetings/${id}/answer`, { answer: "maybe" }, maureen);
		expect(await site.text(`/meetings/${id}/room`, priya)).toContain("Who else is in the room?");
		expect((await press(id, "here", ezra, { people: maureen.id })).status).toBe(403);
		expect((await press(id, "here", priya, { people: maureen.id })).status).toBe(303);
		expect(await site.text(`/meetings/${id}/room`, ezra)).not.toContain("Leila");
		expect(await site.text(`/meetings/${id}/room`, priya)).toContain(`value="${guest.id}"`);
		const guests = { people: [guest.id, "person_unknown"] };
		expect((await site.call("POST", `/api/meetings/${id}/room/here`, guests, priya)).status).toBe(204);
		expect((await roomOf(id)).here.map(({ name }) => name)).toEqual(["Leila", "Maureen", "Priya"]);
		expect(await site.text(`/meetings/${id}`, ezra)).toContain("Maybe");
	});

	it("keeps every paragraph of people who write at once, each once", async () => {
		const id = await begun();
		const note = (form: number, text: string, as: SignedIn) =>
			press(id, "notes", as, { form: String(form), part: "learn", text });
		const forms = Array.from({ length: 3 }, (_, i) => i + 1);
		await Promise.all(forms.map((form) => note(form, `Paragraph ${form}.`, form % 2 ? ezra : maureen)));
		for (const form of [1, 1, 4]) expect((await note(form, `Paragraph ${form}.`, ezra)).status).toBe(303);
		const { learn = "" } = (await roomOf(id)).notes;
		expect(learn.split("\n\n").toSorted()).toEqual([1, 2, 3, 4].map((form) => `Paragraph ${form}.`));
		for (let form = 10; form < 40; form++) await note(form, `${form}`, ezra);
		await press(id, "end", priya);
		expect((await note(50, "Said on the way home.", maureen)).status).toBe(303);
		const after = (await roomOf(id)).notes.learn ?? "";
		for (let form = 10; form < 40; form++) expect(after.split("\n\n")).toContain(`${form}`);
		expect(after).toContain("Said on the way home.");
		expect(await site.text(`/meetings/${id}/room`, guest)).toContain("Said on the way home.");
	});

	it("refuses notes that say nothing or too much, and keeps what was typed", async () => {
		const id = await begun();
		const note = (text: string, as = ezra) => press(id, "notes", as, { form: "7", part: "reflect", text });
		expect((await note(" ")).status).toBe(400);
		const long = await note(`Kept. ${"x".repeat(9_000)}`);
		expect([long.status, (await long.text()).includes("Kept. xxx")]).toEqual([400, true]);
		expect((await note("x", guest)).status).toBe(403);
		const bad = { part: "lunch", text: "x" };
		expect((await site.call("POST", `/api/meetings/${id}/room/notes`, bad, ezra)).status).toBe(400);
	});

	it("brings people together, first those who have not talked yet", async () => {
		const id = await begun();
		const tomasz = await site.signIn("member", "Tomasz");
		for (const one of [ezra, maureen, tomasz]) await press(id, "here", one);
		const pairs = (after: number, more: Record<string, string> = {}, as = priya) =>
			press(id, "pairs", as, {
				after: String(after),
				size: "2",
				prompt: "What did you let go?",
				minutes: "8",
				...more,
			});
		expect((await pairs(0, {}, ezra)).status).toBe(403);
		expect((await pairs(0, { size: "9" })).status).toBe(400);
		expect((await pairs(0)).status).toBe(303);
		expect((await pairs(0)).status).toBe(409);
		const met = new Set<string>();
		for (let round = 1; round <= 3; round++) {
			const found = await roomOf(id);
			for (const table of found.round?.tables ?? []) met.add(table.map(({ name }) => name).join(" "));
			if (round < 3) await pairs(round);
		}
		expect(met.size).toBe(6);
		expect(await site.text(`/meetings/${id}/room`, ezra)).toContain("this is you");
		expect((await press(id, "pairs/end", priya)).status).toBe(303);
		expect((await roomOf(id)).round?.endedAt).not.toBeNull();
		const trio = { after: "3", size: "3", minutes: "0", prompt: "", people: ezra.id };
		expect((await press(id, "pairs", priya, trio)).status).toBe(400);
	});

	it("makes commitments and topics that belong to the meeting", async () => {
		const id = await begun();
		const promised = newId("commitment", site.services);
		const said = { id: promised, text: "I will ask the night nurse.", language: "en" };
		for (let i = 0; i < 2; i++) expect((await press(id, "promise", ezra, said)).status).toBe(303);
		const topic = { id: newId("topic", site.services), title: "Who hands over?", language: "en", format: "case" };
		expect((await press(id, "topic", maureen, topic)).status).toBe(303);
		const shown = await site.text(`/meetings/${id}/room`, guest);
		expect(shown.split("I will ask the night nurse.")).toHaveLength(2);
		expect(shown).toMatch(/Topic:.*Who hands over\?/s);
		expect(await json(await site.get(`/api/commitments/${promised}`, ezra))).toMatchObject({ meeting: id });
		expect((await press(id, "promise", ezra, { ...said, text: " " })).status).toBe(400);
		expect((await press(id, "topic", guest, topic)).status).toBe(403);
	});

	it("takes nothing more once the meeting is called off", async () => {
		const id = await begun();
		await site.call("POST", `/api/meetings/${id}/cancel`, { word: "Snow." }, priya);
		const note = { form: "7", part: "reflect", text: "x" };
		for (const [what, fields] of [
			["notes", note],
			["here", {}],
			["end", {}],
		] as const)
			expect([what, (await press(id, what, priya, fields)).status]).toEqual([what, 409]);
	});
});

describe("the room of a group’s meeting", () => {
	it("is there for its members alone", async () => {
		const group = (await json(await site.call("POST", "/api/groups", { name: "Shifts", purpose: "x" }, maureen))).id;
		await site.call("POST", `/api/groups/${group}/members`, { person: ezra.id }, maureen);
		const id = await call({ group, title: `${canary} title` }, maureen);
		await press(id, "begin", maureen);
		await press(id, "here", ezra);
		await press(id, "notes", ezra, { form: "7", part: "reflect", text: `${canary} note` });
		const said = { id: newId("commitment", site.services), text: `${canary} promise`, language: "en" };
		await press(id, "promise", ezra, said);
		const seen = await site.text(`/meetings/${id}/room`, maureen);
		for (const what of ["title", "note", "promise"]) expect(seen).toContain(`${canary} ${what}`);
		for (const who of [priya, steward]) {
			for (const path of [
				`/meetings/${id}/room`,
				`/api/meetings/${id}/room`,
				`/api/search?q=${canary}`,
				"/commitments?whose=chapter",
			])
				expect(await site.text(path, who)).not.toContain(canary);
			const note = { form: "8", part: "reflect", text: "x" };
			for (const [what, fields] of [
				["notes", note],
				["here", {}],
				["begin", {}],
				["end", {}],
				["pairs/end", {}],
			] as const)
				expect([what, (await press(id, what, who, fields)).status]).toEqual([what, 404]);
			const upgrade = { upgrade: "websocket" };
			expect((await site.get(`/meetings/${id}/room/live`, who, upgrade)).status).toBe(404);
		}
	});
});
