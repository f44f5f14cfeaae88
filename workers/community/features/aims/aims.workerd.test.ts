import { beforeAll, describe, expect, it } from "vitest";
import { newId } from "#core/id.ts";
import { idOf } from "#test/support/answers.ts";
import { chapterSite, type SignedIn } from "#test/support/chapter-site.ts";

const site = chapterSite();
const { services } = site;
let kofi: SignedIn;
let rosa: SignedIn;
let steward: SignedIn;
let guest: SignedIn;

type Item = { id: string; title: string; state: string; groups: { id: string; name: string }[] };
const make = async (title: string, as: SignedIn = kofi): Promise<string> =>
	idOf(await site.call("POST", "/api/aims", { title }, as));
const list = async (query: string, as: SignedIn = guest): Promise<Item[]> =>
	((await (await site.get(`/api/aims?${query}`, as)).json()) as { items: Item[] }).items;
const settle = (id: string, state: string, as: SignedIn) => site.call("PUT", `/api/aims/${id}/state`, { state }, as);

beforeAll(async () => {
	await site.claim({ aims: ["Learn across shifts", "Publish what failed"] });
	kofi = await site.signIn("member", "Kofi Mensah");
	rosa = await site.signIn("member", "Rosa");
	steward = await site.signIn("steward", "Steward");
	guest = await site.signIn("guest", "Guest");
});

describe("an aim", () => {
	it("is written down once however often it is sent, out of the card's own words", async () => {
		const open = await site.text("/aims", kofi);
		expect(open).toContain("/aims/new?title=Learn%20across%20shifts");
		expect(await site.text("/aims/new?title=Learn%20across%20shifts", kofi)).toContain('value="Learn across shifts"');
		const id = newId("aim", services);
		const fields = { id, title: "Learn across shifts", description: "So that **nothing** is told twice.", from: "" };
		for (const _ of [1, 2])
			expect((await site.post("/aims/new", fields, kofi)).headers.get("location")).toBe(`/aims/${id}`);
		expect(await list("")).toMatchObject([{ id, title: "Learn across shifts", state: "open", groups: [] }]);
		const page = await site.text(`/aims/${id}`, rosa);
		expect(page).toContain("<strong>nothing</strong>");
		expect(page).toContain(`/topics/new?from=${id}`);
		expect(page).not.toContain(`/aims/${id}/edit`);
		const after = await site.text("/aims", kofi);
		expect(after).not.toContain("/aims/new?title=Learn");
		expect(after).toContain("/aims/new?title=Publish");
		expect(await site.text("/search?q=twice", guest)).toContain(`/aims/${id}`);
	});

	it("is changed and settled by who wrote it and by a steward, by nobody else", async () => {
		const id = await make("Quiet WARDS");
		const words = { title: "Quiet nights", description: "" };
		expect((await site.call("PUT", `/api/aims/${id}`, words, rosa)).status).toBe(403);
		expect((await settle(id, "reached", rosa)).status).toBe(403);
		expect((await site.get(`/aims/${id}/edit`, rosa)).status).toBe(404);
		expect((await site.post(`/aims/${id}/edit`, words, kofi)).headers.get("location")).toBe(`/aims/${id}`);
		expect(await site.text("/api/search?q=WARDS", kofi)).toContain('"items":[]');
		expect((await site.post(`/aims/${id}/state`, { state: "reached" }, kofi)).status).toBe(303);
		expect((await list("")).map((one) => one.id)).not.toContain(id);
		expect((await list("state=reached")).map((one) => one.id)).toEqual([id]);
		expect(await site.text("/aims?state=reached", guest)).toContain("Quiet nights");
		expect((await settle(id, "open", steward)).status).toBe(204);
		expect((await list("")).map((one) => one.id)).toContain(id);
	});

	it("is listed in the order in which aims were written down, page by page", async () => {
		for (const title of ["One", "Two", "Three"]) await make(title);
		const whole = (await list("")).map(({ title }) => title);
		expect(whole.slice(-3)).toEqual(["One", "Two", "Three"]);
		const pieces: string[] = [];
		for (let next: string | null = ""; next !== null; ) {
			const answer = await site.get(`/api/aims?limit=2${next && `&after=${next}`}`, rosa);
			const page = (await answer.json()) as { items: Item[]; next: string | null };
			pieces.push(...page.items.map(({ title }) => title));
			next = page.next;
		}
		expect(pieces).toEqual(whole);
	});

	it("comes from what was said, and the link stays", async () => {
		const said = await site.call(
			"POST",
			"/api/reflections",
			{
				...{ question: "free", text: "We should write down what failed.", language: "en", audience: "chapter" },
			},
			rosa,
		);
		const from = await idOf(said);
		expect(await site.text(`/aims/new?from=${from}`, kofi)).toContain("This comes from:");
		const id = await idOf(await site.call("POST", "/api/aims", { title: "Write down failures", from }, kofi));
		expect(await site.text(`/aims/${id}`, kofi)).toContain(`/reflections/${from}`);
		expect(await site.text(`/reflections/${from}`, kofi)).toContain(`/aims/${id}`);
	});

	it("refuses what says nothing, what is too long, and who may not", async () => {
		const id = newId("aim", services);
		const bad = await site.post("/aims/new", { id, title: " ", description: "Because of the NIGHTS" }, kofi);
		expect(bad.status).toBe(400);
		const form = await bad.text();
		expect(form).toContain("Because of the NIGHTS");
		expect(form).toContain(id);
		const send = (body: object, as = kofi) => site.call("POST", "/api/aims", { title: "x", ...body }, as);
		expect((await send({ title: "x".repeat(201) })).status).toBe(400);
		expect((await send({ from: "reflection_unknown" })).status).toBe(400);
		expect((await send({ id: "practice_1" })).status).toBe(400);
		expect((await send({}, guest)).status).toBe(403);
		expect((await settle(await make("Mine"), "forgotten", kofi)).status).toBe(400);
		expect((await site.get("/aims/aim_unknown", kofi)).status).toBe(404);
	});
});

it("that a circle takes up says to nobody outside it that the circle is there, nor what it works on", async () => {
	const id = await make("Quiet nights for all");
	const assist = { title: "QUIETLY", situation: "A ward.", wanted: "Questions.", language: "en", group: "circle" };
	const circle = (await idOf(site.call("POST", "/api/assists", assist, kofi))).replace(/^[a-z]+_/, "group_");
	const work = { time: "", money: "", people: "", workingOn: "UNSAID", aims: [id] };
	expect((await site.call("PUT", `/api/groups/${circle}/work`, work, kofi)).status).toBe(204);
	for (const path of ["/aims", `/aims/${id}`, "/api/aims", `/api/aims/${id}`]) {
		for (const who of [rosa, steward, guest]) expect(await site.text(path, who), path).not.toMatch(/QUIETLY|UNSAID/);
		expect(await site.text(path, kofi), path).toContain("QUIETLY");
	}
});
