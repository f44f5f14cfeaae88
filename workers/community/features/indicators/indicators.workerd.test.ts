import { beforeAll, describe, expect, it } from "vitest";
import { newId } from "#core/id.ts";
import { idOf } from "#test/support/answers.ts";
import { chapterSite, type SignedIn } from "#test/support/chapter-site.ts";
import { circleIn } from "#test/support/circle.ts";

const site = chapterSite();
const { services } = site;
let rosa: SignedIn;
let ezra: SignedIn;
let guest: SignedIn;
let outsider: SignedIn;
let steward: SignedIn;
let group: string;

const words = { name: "Falls on the night shift", unit: "a month", why: "Fewer, if we listen." };
const begin = (more: object = {}, as = rosa) =>
	idOf(site.call("POST", "/api/value/indicators", { ...words, ...more }, as));
const note = (id: string, day: string, value: unknown, as = rosa, more: object = {}) =>
	site.call("PUT", `/api/value/indicators/${id}/values/${day}`, { value, ...more }, as);
const values = async (id: string) =>
	((await (await site.get(`/api/value/indicators/${id}/values`, rosa)).json()) as { items: unknown[] }).items;

beforeAll(async () => {
	({ rosa, ezra, guest, outsider, steward, group } = await circleIn(site, { rosa: "Rosa Medina", ezra: "Ezra Cohen" }));
});

describe("what the chapter watches", () => {
	it("is chosen once however often the form is sent, and found by its name", async () => {
		const id = newId("indicator", services);
		for (const _ of [1, 2])
			expect(
				(await site.post("/value/indicators/new", { ...words, id, group: "" }, rosa)).headers.get("location"),
			).toBe(`/value/indicators/${id}`);
		expect(await site.text("/value/indicators", guest)).toContain(`/value/indicators/${id}`);
		expect(await site.text("/search?q=falls&kind=indicator", guest)).toContain(`/value/indicators/${id}`);
		const page = await site.text(`/value/indicators/${id}`, guest);
		expect(page).toContain("Fewer, if we listen.");
		expect(page).toContain("Nothing is noted yet");
		expect(page).not.toContain("Note a figure");
	});

	it("is refused without a name, by a guest, and for a group of others", async () => {
		const call = (body: object, as = rosa) => site.call("POST", "/api/value/indicators", { ...words, ...body }, as);
		expect((await call({ name: " " })).status).toBe(400);
		expect((await call({}, guest)).status).toBe(403);
		expect((await call({ group }, outsider)).status).toBe(400);
	});

	it("has a figure a day, which is corrected and taken out again", async () => {
		const id = await begin();
		expect((await note(id, "2026-01-01", 4)).status).toBe(204);
		expect((await note(id, "2026-02-01", 3, ezra, { note: "After the porters joined." })).status).toBe(204);
		expect((await note(id, "2026-01-01", 5)).status).toBe(204);
		expect(await values(id)).toMatchObject([
			{ day: "2026-02-01", value: 3, note: "After the porters joined.", by: { name: "Ezra Cohen" } },
			{ day: "2026-01-01", value: 5, note: "" },
		]);
		const page = await site.text(`/value/indicators/${id}`, guest);
		expect(page).toContain("<svg");
		expect(page).toContain("After the porters joined.");
		expect((await site.call("DELETE", `/api/value/indicators/${id}/values/2026-01-01`, undefined, ezra)).status).toBe(
			204,
		);
		expect(await values(id)).toHaveLength(1);
	});

	it("takes no figure that isn’t one, of a day that isn’t one or isn’t yet, nor of a guest", async () => {
		const id = await begin();
		expect((await note(id, "2026-01-01", "many")).status).toBe(400);
		expect((await note(id, "2026-02-30", 1)).status).toBe(404);
		expect((await note(id, "2999-01-01", 1)).status).toBe(400);
		expect((await note(id, "2026-01-01", 1, guest)).status).toBe(403);
		const typed = { day: "2026-01-01", value: "a few", note: "Typed." };
		const back = await site.post(`/value/indicators/${id}/values`, typed, rosa);
		expect(back.status).toBe(400);
		expect(await back.text()).toContain("such as 12 or 3.5");
		expect((await site.post(`/value/indicators/${id}/values`, { ...typed, value: "3,5" }, rosa)).status).toBe(303);
		expect(await values(id)).toMatchObject([{ value: 3.5, note: "Typed." }]);
	});

	it("is let go and taken up again by who proposed it or a steward, and nothing is noted meanwhile", async () => {
		const id = await begin();
		const settle = (state: string, as: SignedIn) =>
			site.call("PUT", `/api/value/indicators/${id}/state`, { state }, as);
		expect((await settle("let-go", ezra)).status).toBe(403);
		expect((await settle("let-go", steward)).status).toBe(204);
		expect((await note(id, "2026-01-01", 1)).status).toBe(409);
		expect(await site.text("/value/indicators", guest)).not.toContain(id);
		expect(await site.text("/value/indicators?state=let-go", guest)).toContain(id);
		expect((await settle("watched", rosa)).status).toBe(204);
		expect((await note(id, "2026-01-01", 1)).status).toBe(204);
		expect((await site.call("PUT", `/api/value/indicators/${id}`, { ...words, name: "Falls" }, ezra)).status).toBe(403);
		expect((await site.call("PUT", `/api/value/indicators/${id}`, { ...words, name: "Falls" }, rosa)).status).toBe(204);
	});

	it("is taken along as a table in which no cell is a formula", async () => {
		const id = await begin({ name: "=Falls" });
		await note(id, "2026-01-01", -2, rosa, { note: '=HYPERLINK("https://evil.example")' });
		const answer = await site.get(`/value/indicators/${id}/values.csv`, guest);
		expect(answer.headers.get("content-type")).toContain("text/csv");
		expect((await answer.text()).split("\r\n")).toEqual([
			`"day","'=Falls (a month)","note","noted by"`,
			`"2026-01-01","-2","'=HYPERLINK(""https://evil.example"")","Rosa Medina"`,
			"",
		]);
	});

	it("is a group’s alone where a group watches it", async () => {
		const id = await begin({ group });
		expect((await site.get(`/value/indicators/${id}`, ezra)).status).toBe(200);
		for (const who of [outsider, steward]) {
			expect((await site.get(`/value/indicators/${id}`, who)).status).toBe(404);
			expect((await site.get(`/value/indicators/${id}/values.csv`, who)).status).toBe(404);
			expect(await site.text("/value/indicators", who)).not.toContain(id);
			expect((await note(id, "2026-01-01", 1, who)).status).toBe(404);
		}
	});

	it("shows the stories that speak to it", async () => {
		const id = await begin();
		const told = { value: "realised", text: "Nobody fell in March.", language: "en", audience: "chapter" };
		const story = await idOf(site.call("POST", "/api/value/stories", told, rosa));
		const speaks = (as: SignedIn) =>
			site.call("PUT", `/api/value/stories/${story}/indicators`, { indicator: id, says: "It was the porters." }, as);
		expect((await speaks(ezra)).status).toBe(403);
		expect((await speaks(rosa)).status).toBe(204);
		expect(await site.text(`/value/indicators/${id}`, guest)).toContain("Nobody fell in March.");
		expect(await site.text(`/value/stories/${story}`, guest)).toContain("It was the porters.");
		expect(await site.text(`/value?indicator=${id}`, guest)).toContain(story);
		expect((await site.call("DELETE", `/api/value/stories/${story}/indicators/${id}`, undefined, rosa)).status).toBe(
			204,
		);
		expect(await site.text(`/value/stories/${story}`, guest)).not.toContain("It was the porters.");
	});
});
