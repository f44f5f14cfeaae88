import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { newId } from "#core/id.ts";
import { idOf } from "#test/support/answers.ts";
import { chapterSite, type SignedIn } from "#test/support/chapter-site.ts";

const site = chapterSite();
const { services } = site;
let rosa: SignedIn;
let ezra: SignedIn;
let outsider: SignedIn;
let steward: SignedIn;
let guest: SignedIn;
let group: string;
let said: string;

type Work = {
	base: number;
	state: string;
	changedSince: boolean;
	marked: { words: string; instead: string }[];
	reads: { field: string; text: string }[];
	result: string | null;
	word: string;
};

const canary = "Zebulon Quackenbush";
const words = { question: "disappointed", language: "en", audience: "group" };
const text = `${canary} left the ward at **Mercy General** in Boston. QUACKENBUSH said: never again.`;
const write = async (more: object = {}, as = rosa) =>
	idOf(await site.call("POST", "/api/reflections", { ...words, text, group, ...more }, as));
const begin = (from: string, as = rosa) => site.call("POST", "/api/deidentifications", { from }, as);
const work = async (id: string, as = rosa) =>
	(await (await site.get(`/api/deidentifications/${id}`, as)).json()) as Work;
const choices = [
	{ words: canary, what: "person", instead: "a colleague" },
	{ words: "Quackenbush", what: "person", instead: "the colleague" },
	{ words: "Mercy General", what: "organisation", instead: "a hospital" },
	{ words: "Boston", what: "place", instead: "a town" },
];
const step = async (method: string, id: string, path: string, body: object, as = rosa) =>
	site.call(method, `/api/deidentifications/${id}${path}`, { base: (await work(id)).base, ...body }, as);
const mark = (id: string, more: object = {}) => step("PUT", id, "/marks", { choices, ...more });
const ask = (id: string, reader = ezra.id) => step("PUT", id, "/reader", { reader });
const answer = (id: string, said: string, word = "", as = ezra) =>
	step("POST", id, "/answer", { answer: said, word }, as);
const tell = (id: string) => step("POST", id, "/result", {});
const approved = async (from: string) => {
	const id = await idOf(await begin(from));
	for (const done of [await mark(id), await ask(id), await answer(id, "approve")]) expect(done.status).toBe(200);
	return id;
};

beforeAll(async () => {
	await site.claim();
	rosa = await site.signIn("member", "Rosa Díaz");
	ezra = await site.signIn("member", "Ezra Cohen");
	outsider = await site.signIn("member", "Out Sider");
	steward = await site.signIn("steward", "Priya Nair");
	guest = await site.signIn("guest", "Gus Guest");
	group = await idOf(await site.call("POST", "/api/groups", { name: "Wards", purpose: "To listen." }, rosa));
	await site.call("POST", `/api/groups/${group}/members`, { person: ezra.id }, rosa);
});

beforeEach(async () => {
	site.pass(1_000);
	said = await write();
});

describe("what was said in a group", () => {
	it("is told without its names once a second reader has read it, in forms", async () => {
		const source = await write({ text: `${text} Ezra Cohen was there.` });
		const fields = { id: newId("deidentification", services), from: source };
		expect(await site.text(`/deidentify?from=${source}`, rosa)).toContain("Begin");
		const begun = await site.post("/deidentify", fields, rosa);
		const at = begun.headers.get("location") ?? "";
		expect(at).toBe(`/deidentify/${fields.id}/marks`);
		expect((await site.post("/deidentify", fields, rosa)).headers.get("location")).toBe(at);

		const form = await site.text(at, rosa);
		expect(form).toMatch(/“Ezra Cohen”[\s\S]*value="person" selected/);
		expect(form).toMatch(/“Boston”[\s\S]*value="place" selected/);
		expect(form).toMatch(/These may be names, too[\s\S]*“Zebulon Quackenbush”/);
		const base = String((await work(fields.id)).base);
		const rows = [...choices, { words: "Ezra Cohen", what: "person", instead: "somebody" }];
		const sent = Object.fromEntries(
			rows.flatMap((row, i) => Object.entries(row).map(([name, value]) => [`${name}${i}`, value])),
		);
		const missing = await site.post(at, { base, ...sent, words9: "Nobody here", what9: "person", instead9: "x" }, rosa);
		expect(missing.status).toBe(400);
		expect(await missing.text()).toContain('value="a hospital"');
		expect((await site.post(at, { base, ...sent }, rosa)).status).toBe(303);

		const page = await site.text(`/deidentify/${fields.id}`, rosa);
		expect(page).toContain("<strong>a hospital</strong>");
		expect(page).toContain("Ezra Cohen</option>");
		expect(page).not.toContain("Out Sider");
		const asking = { base: String((await work(fields.id)).base), reader: ezra.id };
		expect((await site.post(`/deidentify/${fields.id}/reader`, asking, rosa)).status).toBe(303);
		expect(await site.text("/deidentify", ezra)).toContain(`/deidentify/${fields.id}`);
		expect(await site.text(`/deidentify/${fields.id}`, ezra)).toContain("Would anyone be recognised?");
		const reading = { base: String((await work(fields.id)).base), answer: "approve", word: "" };
		expect((await site.post(`/deidentify/${fields.id}/answer`, reading, ezra)).status).toBe(303);
		const telling = { base: String((await work(fields.id)).base), reach: "further" };
		const told = await site.post(`/deidentify/${fields.id}/tell`, telling, rosa);
		expect(told.headers.get("location")).toMatch(/^\/reflections\/reflection_\w+\/share$/);
		expect(await site.text(`/deidentify/${fields.id}`, rosa)).toContain("It was told");
	});

	it("leaves none of the marked names in what comes of it, its index, its record or the log", async () => {
		const id = await approved(said);
		const made = await idOf(await tell(id));
		expect((await tell(id)).status).toBe(409);
		const shared = await site.call("PUT", `/api/reflections/${made}/audience`, { scope: "network" }, rosa);
		expect(await shared.json()).toEqual({ shared: true, waits: null });
		const read = await site.text(`/reflections/${made}`, outsider);
		expect(read).toContain("A colleague left the ward at <strong>a hospital</strong> in a town.");
		const held = await services.db.all(
			`select (select group_concat(title || body) from search_doc where id = '${made}') as doc,
				(select activity from record where id like '%${made}') as record,
				(select group_concat(activity) from log_entry where record_id like '%${made}') as log,
				(select text from reflection where id = '${made}') as words, (select marks from deidentification where id = '${id}') as marks`,
		);
		const bytes = JSON.stringify(held).toLowerCase();
		for (const name of ["quackenbush", "zebulon", "mercy general", "boston learning"])
			expect(bytes).not.toContain(name);
		expect(bytes).toContain("a hospital");
	});

	it("is marked by names, not by letters", async () => {
		const id = await idOf(await begin(await write({ text: "a ".repeat(5_000) })));
		const letters = [{ words: "a", what: "other", instead: "b" }];
		expect((await mark(id, { choices: letters })).status).toBe(400);
	});

	it("keeps the thread to itself: only who sees the source sees where it came from", async () => {
		const made = await idOf(await tell(await approved(said)));
		expect(await site.text(`/reflections/${made}`, ezra)).toContain(`/reflections/${said}`);
		expect(await site.text(`/reflections/${said}`, ezra)).toContain(`/reflections/${made}`);
		for (const who of [outsider, steward, guest])
			expect(await site.text(`/reflections/${made}`, who)).not.toContain(said);
	});

	it("is read and made ready by its writer and the second reader only", async () => {
		const id = await idOf(await begin(said));
		await mark(id);
		expect((await site.get(`/api/deidentifications/${id}`, ezra)).status).toBe(404);
		expect((await ask(id, outsider.id)).status).toBe(400);
		expect((await ask(id, rosa.id)).status).toBe(400);
		await ask(id);
		for (const who of [outsider, steward]) {
			for (const path of ["", "/marks", "/drop"]) {
				const page = await site.get(`/deidentify/${id}${path}`, who);
				expect(page.status).toBe(404);
				expect(await page.text()).not.toContain("Quackenbush");
			}
			expect(await site.text("/deidentify", who)).not.toContain(id);
			expect((await answer(id, "approve", "", who)).status).toBe(404);
		}
		expect((await site.get(`/deidentify/${id}/marks`, ezra)).status).toBe(404);
		expect(await site.text("/api/search?q=hospital", ezra)).not.toContain(id);
		await site.call("DELETE", `/api/groups/${group}/members/${ezra.id}`, undefined, rosa);
		expect((await answer(id, "approve")).status).toBe(404);
		await site.call("POST", `/api/groups/${group}/members`, { person: ezra.id }, rosa);
	});
});

describe("the second reader", () => {
	it("hears by mail that they are asked, and the writer what they say, with nothing of the text", async () => {
		const id = await idOf(await begin(said));
		await mark(id);
		const letters = async (who: SignedIn) =>
			(
				await services.db.$client
					.prepare("select subject, body from mail where recipient = ? and instr(body, ?)")
					.bind(`${who.id}@example.org`, id)
					.all<{ subject: string; body: string }>()
			).results;
		await ask(id);
		expect((await letters(ezra)).map(({ subject }) => subject)).toEqual([
			"Rosa Díaz asks you to read something a second time",
		]);
		await answer(id, "return", "Everyone knows that hospital.");
		expect((await letters(rosa)).map(({ subject }) => subject)).toEqual(["Your text was read a second time"]);
		for (const { body } of [...(await letters(ezra)), ...(await letters(rosa))])
			expect(body).not.toMatch(/Quackenbush|hospital|Wards/i);
	});

	it("gives it back with a word, after which it is marked and read again", async () => {
		const id = await idOf(await begin(said));
		await mark(id, { choices: choices.slice(0, 2) });
		await ask(id);
		expect((await tell(id)).status).toBe(409);
		expect((await answer(id, "return")).status).toBe(400);
		expect((await answer(id, "return", "Everyone knows that hospital.")).status).toBe(200);
		expect(await site.text(`/deidentify/${id}`, rosa)).toContain("Everyone knows that hospital.");
		expect((await tell(id)).status).toBe(409);
		await mark(id);
		await ask(id);
		await answer(id, "approve", "Thank you");
		expect((await tell(id)).status).toBe(201);
	});

	it("may decline without a reason, and is then out of it", async () => {
		const id = await idOf(await begin(said));
		await mark(id);
		await ask(id);
		expect((await answer(id, "decline")).status).toBe(200);
		expect(await work(id)).toMatchObject({ state: "marking", reader: null });
		expect((await site.get(`/deidentify/${id}`, ezra)).status).toBe(404);
	});
});

describe("words that are changed meanwhile", () => {
	const change = () =>
		site.call("PUT", `/api/reflections/${said}`, { ...words, text: `Once more: ${text}`, group, base: 1 }, rosa);

	it("are marked again before anybody asks for them, approves them or tells them", async () => {
		const id = await idOf(await begin(said));
		await mark(id);
		await ask(id);
		await change();
		expect((await answer(id, "approve")).status).toBe(409);
		expect(await site.text(`/deidentify/${id}`, rosa)).toContain("The original was changed since.");
		expect((await work(id)).changedSince).toBe(true);
		expect((await ask(id)).status).toBe(409);
		await mark(id);
		expect((await work(id)).reads[0]?.text).toMatch(/^Once more: a colleague left/);
	});

	it("aren’t told after they were approved", async () => {
		const id = await approved(said);
		await change();
		expect((await tell(id)).status).toBe(409);
	});

	it("take their working copy with them when they go", async () => {
		const id = await idOf(await begin(said));
		await site.call("DELETE", `/api/reflections/${said}`, undefined, rosa);
		expect((await site.get(`/deidentify/${id}`, rosa)).status).toBe(404);
		expect(await services.db.all(`select id from deidentification where id = '${id}'`)).toEqual([]);
	});
});

describe("a practice and a trial of a group", () => {
	const practice = {
		title: `What ${canary} tried`,
		status: "did-not-work",
		language: "en",
		tags: ["quackenbush", "wards"],
	};

	it("become a practice and a reflection of the chapter, as honest as they were", async () => {
		const body = { ...practice, situation: text, whatWeDo: "We ask Zebulon Quackenbush.", group };
		const source = await idOf(await site.call("POST", "/api/practices", body, rosa));
		const told = await idOf(await tell(await approved(source)));
		const made = (await (await site.get(`/api/practices/${told}`, outsider)).json()) as object;
		expect(made).toMatchObject({ title: "What a colleague tried", status: "did-not-work", tags: ["wards"] });
		expect(JSON.stringify(made).toLowerCase()).not.toContain("quackenbush");

		const trial = await idOf(await site.call("POST", `/api/practices/${source}/trials`, { context: text }, rosa));
		expect((await begin(trial)).status).toBe(409);
		const report = { outcome: "did-not-work", changed: "Nothing.", surprised: "Nobody came.", evidence: "" };
		await site.call("PUT", `/api/trials/${trial}/report`, report, rosa);
		const said = await idOf(await tell(await approved(trial)));
		expect(await site.text(`/reflections/${said}`, outsider)).toContain("Nobody came.");
	});

	it("are made ready by whoever wrote them, and not while nobody else can read them", async () => {
		expect((await begin(said, ezra)).status).toBe(403);
		expect((await begin(said, outsider)).status).toBe(404);
		expect((await begin(await write({ audience: "private", group: null }))).status).toBe(409);
		expect((await begin("reflection_unknown")).status).toBe(404);
		expect((await begin(said, guest)).status).toBe(403);
	});

	it("lose their working copy when it is let go, and when their writer leaves", async () => {
		const id = await idOf(await begin(said));
		expect((await site.post(`/deidentify/${id}/drop`, {}, outsider)).status).toBe(404);
		expect((await site.post(`/deidentify/${id}/drop`, {}, rosa)).status).toBe(303);
		expect((await site.get(`/deidentify/${id}`, rosa)).status).toBe(404);

		const may = await site.signIn("member", "May Leaving");
		const hers = await idOf(await begin(await write({ audience: "chapter", group: null }, may), may));
		const asked = await idOf(await begin(await write({ audience: "chapter", group: null })));
		await mark(asked);
		await ask(asked, may.id);
		await site.call("PUT", `/api/people/${may.id}/state`, { state: "left" }, steward);
		expect(await services.db.all(`select id from deidentification where id = '${hers}'`)).toEqual([]);
		expect(await work(asked)).toMatchObject({ state: "marking", reader: null });
	});
});
