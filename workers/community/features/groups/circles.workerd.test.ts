import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { newId } from "#core/id.ts";
import { idOf, jsonOf } from "#test/support/answers.ts";
import { chapterSite, type SignedIn } from "#test/support/chapter-site.ts";

const site = chapterSite();
const frame = { situation: "A ward that I can’t speak of openly.", wanted: "Your questions.", language: "en" };
const soon = { purpose: "", minutes: 60, timeZone: "UTC", place: "", link: "" };
let rosa: SignedIn;
let ezra: SignedIn;
let steward: SignedIn;

const circleOf = (id: string) => id.replace(/^[a-z]+_/, "group_");
const bring = (title: string, more: object = {}) =>
	site.call("POST", "/api/assists", { title, group: "circle", ...frame, ...more }, rosa);
const seen = async (path: string, who: SignedIn) => (await site.get(path, who)).status;

beforeAll(async () => {
	await site.claim();
	rosa = await site.signIn("member", "Rosa");
	ezra = await site.signIn("member", "Ezra");
	steward = await site.signIn("steward", "Steward");
});

describe("what is only for those whom one invites", () => {
	it("is seen by nobody else, stewards included, nor is its circle, until they are let in", async () => {
		const id = await idOf(bring("QUIETLY"));
		const circle = circleOf(id);
		for (const who of [ezra, steward])
			for (const path of [`/assists/${id}`, `/groups/${circle}`, `/api/groups/${circle}`])
				expect(await seen(path, who), path).toBe(404);
		for (const path of ["/groups", "/assists", "/api/search?q=QUIETLY", "/api/groups", "/relationships"])
			expect(await site.text(path, steward), path).not.toContain("QUIETLY");
		expect(await site.text("/groups", rosa)).toContain("QUIETLY");
		expect((await site.call("POST", `/api/groups/${circle}/members`, { person: ezra.id }, steward)).status).toBe(404);
		expect((await site.call("POST", `/api/groups/${circle}/members`, { person: ezra.id }, rosa)).status).toBe(204);
		expect(await seen(`/assists/${id}`, ezra)).toBe(200);
		expect(await site.text(`/groups/${circle}`, ezra)).toContain("QUIETLY");
	});

	it("is told at once to who is invited, in their language, and waits on their home; nobody else hears of it", async () => {
		const nilo = await site.signIn("member", "Nilo");
		const profile = { name: "Nilo", languages: ["nl"], objectives: [], skills: [] };
		expect((await site.call("PUT", "/api/me/profile", profile, nilo)).status).toBe(204);
		const id = await idOf(bring("SOFTLY"));
		const circle = circleOf(id);
		site.pass(60_000);
		const invite = () => site.call("POST", `/api/groups/${circle}/members`, { person: nilo.id }, rosa);
		expect([(await invite()).status, (await invite()).status]).toEqual([204, 204]);
		const letters = await site.services.db.all<{ personId: string; subject: string; body: string }>(
			sql`select person_id as personId, subject, body from mail where subject || body like '%SOFTLY%'`,
		);
		expect(letters.map(({ personId, subject }) => [personId, subject])).toEqual([
			[nilo.id, "Rosa heeft je toegevoegd: SOFTLY"],
		]);
		expect(letters[0]?.body).toContain(`/groups/${circle}`);
		const waits = async (who: SignedIn) =>
			(await jsonOf<{ waiting: { what: string; id?: string }[] }>(site.get("/api/home", who))).waiting.filter(
				({ what, id }) => what === "added" && id === circle,
			).length;
		expect(await Promise.all([nilo, rosa, ezra, steward].map(waits))).toEqual([1, 0, 0, 0]);
		expect(await site.text("/", nilo)).toContain("Look at what you are invited to");
	});

	it("leads from the form to the circle, where one invites", async () => {
		const id = newId("conversation", site.services);
		const form = { id, message: newId("message", site.services), title: "Between us", text: "Hello.", group: "circle" };
		const answer = await site.post("/conversations/new", form, rosa);
		expect(answer.headers.get("location")).toBe(`/groups/${circleOf(id)}`);
		const page = await site.text(`/groups/${circleOf(id)}`, rosa);
		expect(page).toContain("Nobody else is in it yet.");
		expect(page).toContain(`/conversations/${id}`);
		expect(await seen(`/conversations/${id}`, ezra)).toBe(404);
	});

	it("may be a meeting, which any member can call for their own circle", async () => {
		const startsLocal = new Date(site.services.clock() + 86_400_000).toISOString().slice(0, 16);
		const made = await idOf(
			site.call("POST", "/api/meetings", { title: "In confidence", group: "circle", startsLocal, ...soon }, rosa),
		);
		expect(await seen(`/meetings/${made}`, rosa)).toBe(200);
		expect(await seen(`/meetings/${made}`, steward)).toBe(404);
		expect(await seen(`/meetings/${made}/minutes`, steward)).toBe(404);
	});

	it("is one however often it is sent, and leaves no circle where it can’t be made", async () => {
		const count = async () => (await jsonOf<{ items: { kind: string }[] }>(site.get("/api/groups", rosa))).items.length;
		const before = await count();
		const id = newId("assist", site.services);
		for (let i = 0; i < 2; i++) expect(await idOf(bring("Once", { id }))).toBe(id);
		expect(await count()).toBe(before + 1);
		expect((await bring("Never", { facilitator: rosa.id })).status).toBe(400);
		expect(await count()).toBe(before + 1);
	});
});
