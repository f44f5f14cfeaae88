import { beforeAll, describe, expect, it } from "vitest";
import { features } from "#community/features.ts";
import { newId } from "#core/id.ts";
import { idOf } from "#test/support/answers.ts";
import { chapterSite, type SignedIn } from "#test/support/chapter-site.ts";
import { circleIn } from "#test/support/circle.ts";
import { allRoutes } from "#web/feature.ts";

const site = chapterSite();
const { services } = site;
let rosa: SignedIn;
let ezra: SignedIn;
let outsider: SignedIn;
let guest: SignedIn;
let steward: SignedIn;
let group: string;

const words = { question: "surprised", text: "They **asked** first.", language: "en", audience: "chapter" };
const write = async (more: object, as: SignedIn = rosa): Promise<string> =>
	idOf(await site.call("POST", "/api/reflections", { ...words, ...more }, as));
const items = async (path: string, as: SignedIn) =>
	((await (await site.get(path, as)).json()) as { items: { id: string }[] }).items.map(({ id }) => id);

beforeAll(async () => {
	({ rosa, ezra, outsider, guest, steward, group } = await circleIn(site));
});

describe("a reflection", () => {
	it("is written in a form, with a preview that keeps nothing, and read on its page", async () => {
		const id = newId("reflection", services);
		const fields = { id, ...words, group: "", from: "" };
		const shown = await (await site.post("/reflections/new", { ...fields, intent: "preview" }, rosa)).text();
		expect(shown).toContain("Nothing is saved yet");
		expect(shown).toContain("<strong>asked</strong>");
		expect((await site.get(`/reflections/${id}`, rosa)).status).toBe(404);
		for (const _ of [1, 2])
			expect((await site.post("/reflections/new", fields, rosa)).headers.get("location")).toBe(`/reflections/${id}`);
		const page = await site.text(`/reflections/${id}`, guest);
		expect(page).toContain("<strong>asked</strong>");
		expect(page).toContain("What surprised me");
		expect(page).not.toContain("/edit");
		expect(page).not.toContain("Make it a commitment");
		expect(await site.text(`/reflections/${id}`, ezra)).toContain(`/commitments/new?from=${id}`);
		expect(await site.text("/reflections", guest)).toContain("They asked first.");
	});

	it("keeps what was typed when it was changed elsewhere meanwhile, and shows both", async () => {
		const id = await write({});
		const change = { ...words, group: "", base: "1" };
		expect((await site.post(`/reflections/${id}/edit`, { ...change, text: "Second." }, rosa)).status).toBe(303);
		const late = await site.post(`/reflections/${id}/edit`, { ...change, text: "Third, typed at length." }, rosa);
		expect(late.status).toBe(409);
		const page = await late.text();
		expect(page).toContain("Third, typed at length.");
		expect(page).toContain("Second.");
		expect(page).toContain('name="base" value="2"');
		const put = (base: number) => site.call("PUT", `/api/reflections/${id}`, { ...words, text: "Fourth.", base }, rosa);
		expect((await put(1)).status).toBe(409);
		expect(await (await put(2)).json()).toEqual({ id, version: 3 });
	});

	it("is listed page by page, each once, and by whose it is", async () => {
		for (const text of ["1", "2", "3", "4", "5"]) await write({ text, audience: "group", group }, ezra);
		const whole = await items("/api/reflections", rosa);
		const pieces: string[] = [];
		for (let next: string | null = ""; next !== null; ) {
			const answer = await site.get(`/api/reflections?limit=2${next && `&after=${next}`}`, rosa);
			const page = (await answer.json()) as { items: { id: string }[]; next: string | null };
			pieces.push(...page.items.map(({ id }) => id));
			next = page.next;
		}
		expect(pieces).toEqual(whole);
		expect((await items(`/api/reflections?group=${group}`, rosa)).length).toBe(5);
		expect((await items("/api/reflections?whose=mine", ezra)).length).toBe(5);
	});

	it("goes for good, and leaves no thread behind", async () => {
		const id = await write({ text: "GOINGAWAY" });
		const made = await idOf(
			await site.call("POST", "/api/commitments", { text: "Try it", language: "en", from: id }, ezra),
		);
		expect(await site.text(`/commitments/${made}`, ezra)).toContain("GOINGAWAY");
		expect((await site.post(`/reflections/${id}/delete`, {}, ezra)).status).toBe(403);
		expect(await site.text(`/reflections/${id}/delete`, rosa)).toContain("for good");
		expect((await site.post(`/reflections/${id}/delete`, {}, rosa)).status).toBe(303);
		expect((await site.get(`/reflections/${id}`, rosa)).status).toBe(404);
		expect(await site.text(`/commitments/${made}`, ezra)).not.toContain("GOINGAWAY");
		expect(await site.text("/api/search?q=GOINGAWAY", rosa)).toContain('"items":[]');
	});

	it("refuses what says nothing, what is too long, a strange group, and who may not", async () => {
		const send = (body: object, as = rosa) => site.call("POST", "/api/reflections", { ...words, ...body }, as);
		expect((await send({ text: " " })).status).toBe(400);
		expect((await send({ text: "x".repeat(40_001) })).status).toBe(400);
		expect((await send({ question: "angry" })).status).toBe(400);
		expect((await send({ audience: "network" })).status).toBe(400);
		expect((await send({ audience: "group" })).status).toBe(400);
		expect((await send({ audience: "group", group }, outsider)).status).toBe(400);
		expect((await send({ id: "reflection_1" })).status).toBe(400);
		expect((await send({ from: "reflection_unknown" })).status).toBe(400);
		expect((await send({}, guest)).status).toBe(403);
		const id = await write({});
		expect((await site.call("PUT", `/api/reflections/${id}`, { ...words, base: 1 }, ezra)).status).toBe(403);
		expect((await site.call("DELETE", `/api/reflections/${id}`, undefined, steward)).status).toBe(403);
	});
});

const everywhere = async (as: SignedIn, ids: readonly string[]): Promise<string> => {
	const paths = (await allRoutes(features))
		.filter((route) => route.method === "GET")
		.flatMap(({ path }) =>
			path.includes(":") ? ids.map((id) => path.replace(":host", "none").replace(/:\w+/g, id)) : [path],
		);
	const queries = ids.flatMap((id) => [
		...["/reflections/new", "/commitments/new", "/practices/new"].map((path) => `${path}?from=${id}`),
		...["/reflections", "/api/reflections", "/commitments", "/api/commitments"].map((path) => `${path}?group=${id}`),
	]);
	const search = ["/search?q=CYCLECANARY", "/api/search?q=CYCLECANARY", "/api/commitments?whose=chapter"];
	const texts: string[] = [];
	for (const path of [...new Set([...paths, ...queries, ...search])]) {
		const text = await site.text(path, as);
		// A search repeats what was searched for.
		texts.push(text.replace(/(q|title)=CYCLECANARY|value="CYCLECANARY"/g, ""));
	}
	return texts.join("\n");
};

describe("what is said in a container", () => {
	const canary = "CYCLECANARY";
	let alone: string;
	let within: string;
	let promised: string;

	beforeAll(async () => {
		alone = await write({ text: `${canary} alone`, audience: "private" });
		within = await write({ text: `${canary} within`, audience: "group", group });
		promised = await idOf(
			await site.call(
				"POST",
				"/api/commitments",
				{ text: `${canary} promised`, language: "en", group, from: within },
				rosa,
			),
		);
		// Something that everybody sees and that comes from what only its writer sees.
		await site.call("POST", "/api/commitments", { text: "Open to all", language: "en", from: alone }, rosa);
	});

	it("is found by those who are in it, both ways along its threads", async () => {
		expect(await site.text(`/reflections/${within}`, ezra)).toContain(`/commitments/${promised}`);
		expect(await site.text(`/commitments/${promised}`, ezra)).toContain(`/reflections/${within}`);
		expect(await items(`/api/search?q=${canary}`, ezra)).toHaveLength(2);
		expect(await items(`/api/search?q=${canary}`, rosa)).toHaveLength(3);
		expect(await site.text(`/reflections/new?from=${promised}`, ezra)).toContain(canary);
	});

	it("is nowhere for anybody else, whatever they may do", async () => {
		const ids = [alone, within, promised, group, rosa.id];
		for (const as of [outsider, guest, steward]) expect(await everywhere(as, ids)).not.toContain(canary);
		expect(await everywhere(ezra, [alone])).not.toContain(`${canary} alone`);
	}, 120_000);

	it("goes no wider in what others make of it, and as wide as they like where the words are their own", async () => {
		const make = (body: object, as: SignedIn) =>
			site.call("POST", "/api/commitments", { text: "Try it", language: "en", from: within, ...body }, as);
		expect((await make({}, ezra)).status).toBe(400);
		expect((await make({ group }, ezra)).status).toBe(201);
		expect((await make({}, rosa)).status).toBe(201);
		const derived = await write({ from: within, audience: "private" }, ezra);
		const widen = (audience: string, as: SignedIn, id: string) =>
			site.call("PUT", `/api/reflections/${id}`, { ...words, audience, group, base: 1 }, as);
		expect((await widen("chapter", ezra, derived)).status).toBe(400);
		expect((await widen("group", ezra, derived)).status).toBe(200);
		const practice = { title: "P", status: "mixed", language: "en", situation: "s", from: within };
		expect((await site.call("POST", "/api/practices", practice, ezra)).status).toBe(400);
		const kept = await idOf(await site.call("POST", "/api/practices", { ...practice, group }, ezra));
		const wider = { scope: "chapter", group: null, sites: [] };
		expect((await site.call("PUT", `/api/practices/${kept}/audience`, wider, ezra)).status).toBe(400);
		const ours = await idOf(await site.call("POST", "/api/practices", practice, rosa));
		expect(await site.text(`/practices/${ours}`, rosa)).toContain(`/reflections/${within}`);
		expect(await site.text(`/practices/${ours}`, outsider)).not.toContain(`/reflections/${within}`);
	});

	it("is narrowed by its writer, at once and for everybody else", async () => {
		const id = await write({ text: "NARROWED now", audience: "chapter" });
		expect(await items("/api/search?q=NARROWED", outsider)).toEqual([id]);
		const put = await site.call(
			"PUT",
			`/api/reflections/${id}`,
			{ ...words, text: "NARROWED now", audience: "private", base: 1 },
			rosa,
		);
		expect(put.status).toBe(200);
		expect(await items("/api/search?q=NARROWED", outsider)).toEqual([]);
		expect((await site.get(`/reflections/${id}`, steward)).status).toBe(404);
		expect(await items("/api/reflections", outsider)).not.toContain(id);
	});

	it("binds nothing that was made of it before it was narrowed", async () => {
		const source = await write({ text: "Seen by all, for a while" });
		const made = await write({ from: source }, ezra);
		const change = (audience: string, base: number, as: SignedIn, id: string) =>
			site.call("PUT", `/api/reflections/${id}`, { ...words, text: "Mended.", audience, group, base }, as);
		expect((await change("group", 1, rosa, source)).status).toBe(200);
		expect((await change("chapter", 1, ezra, made)).status).toBe(200);
		expect((await change("private", 2, rosa, source)).status).toBe(200);
		expect((await change("private", 2, ezra, made)).status).toBe(200);
		expect((await change("chapter", 3, ezra, made)).status).toBe(200);
	});

	it("goes with its writer when it was theirs alone, and what was shared stays", async () => {
		const leaver = await site.signIn("member", "Leaver");
		const own = await write({ text: "LEAVING alone", audience: "private" }, leaver);
		const shared = await write({ text: "LEAVING shared", audience: "chapter", from: own }, leaver);
		expect((await site.call("POST", "/api/me/leave", undefined, leaver)).status).toBe(204);
		const count = (sql: string) => services.db.$client.prepare(sql).bind(own).first<number>("n");
		expect(await count("select count(*) as n from reflection where id = ?")).toBe(0);
		expect(await count("select count(*) as n from search_doc where id = ?")).toBe(0);
		expect(await count("select count(*) as n from derivation where source_id = ?")).toBe(0);
		expect(await items("/api/search?q=LEAVING", rosa)).toEqual([shared]);
	});
});

describe("a practice", () => {
	it("begins with what a reflection or a trial tells, and says where it came from", async () => {
		const from = await write({ text: "The **quiet** ones spoke.", language: "nl" });
		const form = await site.text(`/practices/new?from=${from}`, rosa);
		expect(form).toContain("The **quiet** ones spoke.");
		expect(form).toContain(`name="from" value="${from}"`);
		const fields = { title: "Quiet first", status: "mixed", language: "nl", situation: "s", from, intent: "share" };
		const id = newId("practice", services);
		const bad = await (await site.post("/practices/new", { ...fields, id, title: "" }, rosa)).text();
		expect(bad).toContain(`name="from" value="${from}"`);
		expect((await site.post("/practices/new", { ...fields, id }, rosa)).headers.get("location")).toBe(
			`/practices/${id}`,
		);
		const page = await site.text(`/practices/${id}`, ezra);
		expect(page).toContain("Where this came from");
		expect(page).toContain(`/reflections/${from}`);
		expect(await site.text(`/reflections/${from}`, ezra)).toContain(`/practices/${id}`);

		const trial = newId("trial", services);
		await site.post(`/practices/${id}/try`, { id: trial, context: "With the night shift." }, ezra);
		const report = { outcome: "did-not-work", changed: "", surprised: "They slept.", evidence: "" };
		await site.post(`/trials/${trial}`, report, ezra);
		expect(await site.text(`/trials/${trial}`, ezra)).toContain(`/reflections/new?from=${trial}`);
		expect(await site.text(`/practices/new?from=${trial}`, ezra)).toContain("They slept.");
	});
});
