import { beforeAll, describe, expect, it } from "vitest";
import { newId } from "#core/id.ts";
import { chapterSite, type SignedIn } from "#test/support/chapter-site.ts";
import { fullScans } from "#test/support/query-plans.ts";
import { prompts } from "./rules.ts";

const site = chapterSite();
const { services } = site;
let kofi: SignedIn;
let rosa: SignedIn;
let steward: SignedIn;
let guest: SignedIn;

type Own = { id: string; prompt: string; text: string };
const own = async (as: SignedIn): Promise<Own[]> =>
	((await (await site.get("/api/me/prompts", as)).json()) as { items: Own[] }).items;
const write = (body: object, as: SignedIn) => site.call("POST", "/api/me/prompts", body, as);
const everything = async (): Promise<string> => {
	const { results } = await services.db.$client
		.prepare("select name from sqlite_master where type = 'table' and name not like '\\_%' escape '\\'")
		.all<{ name: string }>();
	const readable = results.filter(({ name }) => !/^(d1_|sqlite_|search_index_)/.test(name));
	const rows = await services.db.$client.batch(
		readable.map(({ name }) => services.db.$client.prepare(`select * from "${name}"`)),
	);
	return JSON.stringify(rows.map((one) => one.results));
};

beforeAll(async () => {
	await site.claim();
	kofi = await site.signIn("member", "Kofi Mensah");
	rosa = await site.signIn("member", "Rosa");
	steward = await site.signIn("steward", "Stella");
	guest = await site.signIn("guest", "Gil");
});

describe("a question to oneself", () => {
	let id: string;

	it("is answered, once however often it is sent, and lies in no table as it was written", async () => {
		const page = await site.text("/me/prompts", kofi);
		for (const { key } of prompts) expect(page).toContain(`/me/prompts/new?prompt=${key}`);
		expect(await site.text("/me/prompts/new?prompt=frankness", kofi)).toMatch(/value="frankness"[^>]*checked/);
		id = newId("prompt", services);
		const fields = { id, prompt: "frankness", text: "That I am AFRAIDOFTHEM." };
		for (const _ of [1, 2])
			expect((await site.post("/me/prompts/new", fields, kofi)).headers.get("location")).toBe("/me/prompts");
		expect(await own(kofi)).toMatchObject([{ id, prompt: "frankness", text: "That I am AFRAIDOFTHEM." }]);
		expect(await site.text("/me/prompts", kofi)).toContain("AFRAIDOFTHEM");
		expect(await everything()).not.toContain("AFRAIDOFTHEM");
	});

	it("is nobody else’s to read, to change, to remove or to find", async () => {
		for (const as of [rosa, steward, guest]) {
			expect(await own(as)).toEqual([]);
			for (const path of [`/me/prompts/${id}`, `/me/prompts/${id}/reflect`, `/api/me/prompts/${id}`])
				expect([path, (await site.get(path, as)).status].join(" ")).toMatch(/ (404|403)$/);
			expect((await site.call("PUT", `/api/me/prompts/${id}`, { text: "Mine" }, as)).status).toBe(404);
			expect((await site.call("DELETE", `/api/me/prompts/${id}`, {}, as)).status).toBe(404);
			expect((await site.post(`/me/prompts/${id}/remove`, {}, as)).status).toBe(404);
			for (const path of ["/api/search?q=AFRAIDOFTHEM", `/people/${kofi.id}`, "/me/prompts"])
				expect(await site.text(path, as)).not.toContain("That I am");
		}
		// Somebody else's id in a form is no way in.
		expect((await write({ id, prompt: "voices", text: "That I am AFRAIDOFTHEM." }, rosa)).status).toBe(409);
		expect((await own(kofi))[0]?.text).toBe("That I am AFRAIDOFTHEM.");
	});

	it("refuses no words, too many, and questions that aren’t", async () => {
		expect((await write({ prompt: "frankness", text: " " }, kofi)).status).toBe(400);
		expect((await write({ prompt: "frankness", text: "x".repeat(20_001) }, kofi)).status).toBe(400);
		expect((await write({ prompt: "weather", text: "Rain" }, kofi)).status).toBe(400);
		const form = await site.post("/me/prompts/new", { id: newId("prompt", services), text: "Typed words" }, kofi);
		expect(form.status).toBe(400);
		expect(await form.text()).toContain("Typed words");
		expect((await write({ id: "prompt_1", prompt: "voices", text: "x" }, kofi)).status).toBe(400);
	});

	it("is taken into a reflection by its writer: the form holds the words, and nothing is kept before it is sent", async () => {
		const form = await site.text(`/me/prompts/${id}/reflect`, kofi);
		expect(form).toContain("That I am AFRAIDOFTHEM.");
		expect(form).toContain('action="/reflections/new"');
		expect(form).toMatch(/value="private"[^>]*checked/);
		expect(await everything()).not.toContain("AFRAIDOFTHEM");
		const reflection = newId("reflection", services);
		const fields = {
			id: reflection,
			text: "That I was afraid.",
			question: "free",
			audience: "chapter",
			language: "en",
		};
		expect((await site.post("/reflections/new", fields, kofi)).status).toBe(303);
		expect(await site.text(`/reflections/${reflection}`, rosa)).toContain("That I was afraid.");
		expect((await own(kofi))[0]?.text).toBe("That I am AFRAIDOFTHEM.");
	});

	it("is changed, listed by pages, read by an index, and removed by who wrote it", async () => {
		expect((await site.post(`/me/prompts/${id}`, { text: "Less afraid now." }, kofi)).status).toBe(303);
		for (const prompt of ["voices", "living"]) {
			site.pass(1000);
			await write({ prompt, text: `On ${prompt}` }, kofi);
		}
		const from = site.trips.length;
		const first = (await (await site.get("/api/me/prompts?limit=2", kofi)).json()) as { items: Own[]; next: string };
		expect(first.items.map(({ text }) => text)).toEqual(["On living", "On voices"]);
		const rest = (await (await site.get(`/api/me/prompts?limit=2&after=${first.next}`, kofi)).json()) as {
			items: Own[];
		};
		expect(rest.items.map(({ text }) => text)).toEqual(["Less afraid now."]);
		expect(await fullScans(services.db.$client, site.trips.slice(from))).toEqual([]);
		const list = await site.text("/me/prompts", kofi);
		expect(list).toContain(`href="/me/prompts/${id}/remove"`);
		expect(list).not.toContain(`action="/me/prompts/${id}/remove"`);
		expect((await site.get(`/me/prompts/${id}/remove`, rosa)).status).toBe(404);
		expect(await site.text(`/me/prompts/${id}/remove`, kofi)).toContain("Less afraid now.");
		expect((await site.post(`/me/prompts/${id}/remove`, {}, kofi)).status).toBe(303);
		expect((await site.get(`/api/me/prompts/${id}`, kofi)).status).toBe(404);
		expect((await site.call("DELETE", `/api/me/prompts/${id}`, {}, kofi)).status).toBe(404);
	});

	it("goes with who wrote it", async () => {
		const leaver = await site.signIn("member", "Leaver");
		await write({ prompt: "voices", text: "Mine" }, leaver);
		expect((await site.call("POST", "/api/me/leave", {}, leaver)).status).toBe(204);
		const left = await services.db.$client
			.prepare("select count(*) as n from prompt_answer where person_id = ?")
			.bind(leaver.id)
			.first("n");
		expect(left).toBe(0);
	});
});
