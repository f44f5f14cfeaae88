import { beforeAll, describe, expect, it } from "vitest";
import { newId } from "#core/id.ts";
import { idOf } from "#test/support/answers.ts";
import { chapterSite, type SignedIn } from "#test/support/chapter-site.ts";

const site = chapterSite();
const { services } = site;
let kofi: SignedIn;
let rosa: SignedIn;
let outsider: SignedIn;
let steward: SignedIn;
let group: string;
let aim: string;

const tell = (text: string, as: SignedIn) => site.call("POST", `/api/groups/${group}/progress`, { text }, as);
const work = {
	time: "An hour a week",
	money: "",
	people: "Ask the NIGHTPORTER",
	workingOn: "The seven o'clock HUDDLE",
};

beforeAll(async () => {
	await site.claim();
	kofi = await site.signIn("member", "Kofi Mensah");
	rosa = await site.signIn("member", "Rosa");
	outsider = await site.signIn("member", "Outsider");
	steward = await site.signIn("steward", "Steward");
	group = await idOf(await site.call("POST", "/api/groups", { name: "Shifts", purpose: "To listen." }, kofi));
	await site.call("POST", `/api/groups/${group}/members`, { person: rosa.id }, kofi);
	aim = await idOf(await site.call("POST", "/api/aims", { title: "Learn across shifts" }, rosa));
});

describe("a group's work", () => {
	it("is said by its coordinator, and read by the chapter as the group's card is", async () => {
		expect(await site.text(`/aims/${aim}`, kofi)).toContain(`/groups/${group}/work`);
		expect(await site.text(`/groups/${group}/work`, kofi)).toContain("Learn across shifts");
		expect((await site.post(`/groups/${group}/work`, { ...work, aims: aim }, kofi)).status).toBe(303);
		for (const as of [rosa, outsider, steward]) {
			const page = await site.text(`/groups/${group}`, as);
			for (const words of ["NIGHTPORTER", "HUDDLE", "Learn across shifts"]) expect(page).toContain(words);
		}
		const read = await site.get(`/api/groups/${group}/work`, outsider);
		expect(await read.json()).toMatchObject({ ...work, aims: [{ id: aim, title: "Learn across shifts" }] });
		const page = await site.text(`/aims/${aim}`, outsider);
		expect(page).toContain(`/groups/${group}`);
		expect(page).toContain("HUDDLE");
		expect(await site.text("/groups", outsider)).toContain("HUDDLE");
		expect(await site.text("/search?q=HUDDLE", outsider)).toContain(`/groups/${group}`);
		const coordinator = { name: "Shifts", purpose: "To hear.", coordinator: kofi.id };
		await site.call("PUT", `/api/groups/${group}`, coordinator, kofi);
		expect(await site.text("/search?q=HUDDLE", outsider)).toContain(`/groups/${group}`);
	});

	it("lets an aim go again, and refuses one that isn't there, and who may not", async () => {
		const put = (aims: string[], as = kofi) => site.call("PUT", `/api/groups/${group}/work`, { ...work, aims }, as);
		expect((await put([])).status).toBe(204);
		expect(await site.text(`/aims/${aim}`, outsider)).toContain("No group has taken it up yet.");
		expect((await put(["aim_unknown"])).status).toBe(400);
		expect((await put([aim], rosa)).status).toBe(403);
		expect((await put([aim], outsider)).status).toBe(403);
		expect((await put([aim, aim])).status).toBe(204);
		const long = await site.post(`/groups/${group}/work`, { ...work, money: "x".repeat(601), aims: aim }, kofi);
		expect(long.status).toBe(400);
		expect(await long.text()).toContain("NIGHTPORTER");
	});
});

describe("a group's progress", () => {
	it("is told by its members once however often it is sent, and taken away by who told it", async () => {
		const id = newId("progress", services);
		for (const _ of [1, 2])
			expect((await site.post(`/groups/${group}/progress`, { id, text: "We began *standing*." }, rosa)).status).toBe(
				303,
			);
		const listed = (await (await site.get(`/api/groups/${group}/progress`, kofi)).json()) as { items: object[] };
		expect(listed.items).toMatchObject([{ id, author: { name: "Rosa" }, group: { name: "Shifts" } }]);
		expect(await site.text(`/groups/${group}`, kofi)).toContain("<em>standing</em>");
		expect(await site.text(`/aims/${aim}`, kofi)).toContain(`/progress/${id}`);
		const page = await site.text(`/progress/${id}`, kofi);
		expect(page).toContain(`/topics/new?from=${id}`);
		expect(page).not.toContain("Take it away");
		expect((await site.post(`/progress/${id}/delete`, {}, kofi)).status).toBe(403);
		expect((await site.post(`/progress/${id}/delete`, {}, rosa)).headers.get("location")).toBe(
			`/groups/${group}/progress`,
		);
		expect((await site.get(`/progress/${id}`, rosa)).status).toBe(404);
		expect(await site.text("/api/search?q=standing", rosa)).toContain('"items":[]');
	});

	it("is its members' alone", async () => {
		const id = await idOf(await tell("The CANARY told us", kofi));
		expect(await site.text("/search?q=CANARY", rosa)).toContain(`/progress/${id}`);
		for (const as of [outsider, steward]) {
			for (const path of [`/progress/${id}`, `/api/progress/${id}`, `/groups/${group}/progress`])
				expect([path, (await site.get(path, as)).status]).toEqual([path, 404]);
			expect((await site.get(`/api/groups/${group}/progress`, as)).status).toBe(403);
			for (const path of [`/groups/${group}`, `/aims/${aim}`, "/api/search?q=CANARY", `/api/aims/${aim}`, "/groups"])
				expect([path, (await site.text(path, as)).includes("CANARY")]).toEqual([path, false]);
			expect((await site.get(`/topics/new?from=${id}`, as)).status).toBe(200);
			expect(await site.text(`/topics/new?from=${id}`, as)).not.toContain("CANARY");
			expect((await tell("Me too", as)).status).toBe(403);
		}
		const topic = { title: "Standing", text: "", language: "en", format: "dialogue", from: id };
		expect((await site.call("POST", "/api/topics", topic, rosa)).status).toBe(400);
		expect((await site.call("POST", "/api/topics", { ...topic, group }, rosa)).status).toBe(201);
		expect(await site.text(`/progress/${id}`, rosa)).toContain("What came of it");
	});

	it("goes on page by page, keeps what was typed, and ends with the group", async () => {
		for (const text of ["a", "b", "c"]) {
			site.pass(1000);
			await tell(text, rosa);
		}
		const first = (await (await site.get(`/api/groups/${group}/progress?limit=2`, rosa)).json()) as {
			items: { text: string }[];
			next: string;
		};
		expect(first.items.map(({ text }) => text)).toEqual(["c", "b"]);
		const second = await site.text(`/groups/${group}/progress?limit=2&after=${first.next}`, rosa);
		expect(second).toContain("CANARY");
		const bad = await site.post(`/groups/${group}/progress`, { id: newId("progress", services), text: "" }, rosa);
		expect(bad.status).toBe(400);
		await site.call("POST", `/api/groups/${group}/close`, undefined, kofi);
		expect((await tell("Late", rosa)).status).toBe(409);
		expect((await site.get(`/groups/${group}/work`, kofi)).status).toBe(409);
		expect(await site.text(`/groups/${group}/progress`, rosa)).toContain("CANARY");
		expect(await site.text(`/aims/${aim}`, outsider)).not.toContain(`/groups/${group}`);
	});
});
