import { beforeAll, describe, expect, it } from "vitest";
import { newId } from "#core/id.ts";
import { chapterSite, type SignedIn } from "#test/support/chapter-site.ts";

const site = chapterSite();
const { services } = site;
let rosa: SignedIn;
let tomasz: SignedIn;
let guest: SignedIn;

type Practice = {
	id: string;
	version: number;
	title: string;
	situation: string;
	state: string;
	tags: string[];
	editor: { id: string };
};

const words = {
	title: "Handover huddle",
	status: "did-not-work",
	language: "en",
	situation: "Two shifts meet for **six** minutes.",
	whatWeDo: "Stand at the board.",
};
const formId = () => newId("practice", services);
const read = async (id: string, as: SignedIn): Promise<Practice> => (await site.get(`/api/practices/${id}`, as)).json();
const written = async (as: SignedIn, more: object = {}): Promise<string> => {
	const made = await site.call("POST", "/api/practices", { ...words, ...more }, as);
	expect(made.status).toBe(201);
	return ((await made.json()) as { id: string }).id;
};
const save = (id: string, as: SignedIn, more: object) =>
	site.call("PUT", `/api/practices/${id}`, { ...words, ...more }, as);

beforeAll(async () => {
	await site.claim();
	rosa = await site.signIn("member", "Rosa Díaz");
	tomasz = await site.signIn("member", "Tomasz");
	guest = await site.signIn("guest", "Guest");
});

describe("writing a practice", () => {
	it("is shared from the form, and read under its headings", async () => {
		const id = formId();
		const sent = await site.post(
			"/practices/new",
			{ id, ...words, tags: "Night shift, huddle", intent: "share" },
			rosa,
		);
		expect(sent.headers.get("location")).toBe(`/practices/${id}`);
		const page = await site.text(`/practices/${id}`, tomasz);
		expect(page).toContain("The situation");
		expect(page).toContain("<strong>six</strong>");
		expect(page).toContain("Did not work");
		expect(page).toContain("night shift");
		expect(page).not.toContain("What to watch for");
	});

	it("makes one practice of a form that is sent twice", async () => {
		const id = formId();
		const [first, second] = await Promise.all(
			[1, 2].map(() => site.post("/practices/new", { id, ...words, intent: "share" }, rosa)),
		);
		expect([first?.headers.get("location"), second?.headers.get("location")]).toEqual([
			`/practices/${id}`,
			`/practices/${id}`,
		]);
		expect((await read(id, rosa)).version).toBe(1);
		const other = await site.post("/practices/new", { id, ...words, title: "Other words", intent: "share" }, rosa);
		expect(other.status).toBe(409);
		expect(await other.text()).toContain("Other words");
	});

	it("keeps what was typed when something is missing, and shows how it reads without saving", async () => {
		const bad = await site.post("/practices/new", { id: formId(), ...words, title: "", intent: "share" }, rosa);
		expect(bad.status).toBe(400);
		expect(await bad.text()).toContain("Two shifts meet for **six** minutes.");
		const id = formId();
		const preview = await (
			await site.post("/practices/new", { id, ...words, tags: "a, b", intent: "preview" }, rosa)
		).text();
		expect(preview).toContain("<strong>six</strong>");
		expect(preview).toContain("Two shifts meet for **six** minutes.");
		expect(preview).toContain(`value="${id}"`);
		expect(preview).toContain('value="a, b"');
		expect((await site.get(`/practices/${id}`, rosa)).status).toBe(404);
	});

	it("refuses what is too long, too many, or not a language", async () => {
		for (const wrong of [
			{ title: "x".repeat(201) },
			{ situation: "x".repeat(20_001) },
			{ tags: Array.from({ length: 13 }, (_, i) => `tag ${i}`) },
			{ tags: ["x".repeat(41)] },
			{ language: "not a language" },
			{ status: "splendid" },
			{ id: "practice_1" },
			{ involved: ["person_nobody"] },
			{ group: "group_unknown" },
			{ situation: "", whatWeDo: "" },
		])
			expect(
				(await site.call("POST", "/api/practices", { ...words, ...wrong }, rosa)).status,
				JSON.stringify(wrong).slice(0, 40),
			).toBe(400);
		const han = "漢".repeat(19_000);
		const tooMuch = { situation: han, tension: han, whatWeDo: han, whyItWorks: han };
		expect((await site.call("POST", "/api/practices", { ...words, ...tooMuch }, rosa)).status).toBe(413);
		expect((await site.call("POST", "/api/practices", { ...words, x: "x".repeat(1_300_000) }, rosa)).status).toBe(413);
	});

	it("is for members", async () => {
		expect((await site.call("POST", "/api/practices", words, guest)).status).toBe(403);
		expect((await site.get("/practices/new", guest)).status).toBe(403);
	});

	it("never runs what somebody wrote", async () => {
		const id = await written(rosa, {
			title: "<script>alert(1)</script>",
			situation: '<img src=x onerror="alert(1)"> [a](javascript:alert(1))',
		});
		const page = await site.text(`/practices/${id}`, tomasz);
		expect(page).not.toContain("<script>alert");
		expect(page).not.toContain("<img");
		expect(page).not.toContain("javascript:");
	});
});

describe("a draft", () => {
	it("is seen by its author alone, on every path, until it is shared", async () => {
		const id = await written(rosa, { title: "DRAFTCANARY", share: false });
		for (const path of [
			`/practices/${id}`,
			`/practices/${id}/edit`,
			`/practices/${id}/versions`,
			`/practices/${id}/audience`,
			`/api/practices/${id}`,
			`/practices/${id}/try`,
		])
			expect((await site.get(path, tomasz)).status, path).toBe(404);
		for (const path of [
			"/practices",
			"/practices/drafts",
			"/api/practices",
			"/search?q=DRAFTCANARY",
			"/api/practices?drafts=true",
		])
			expect(await site.text(path, tomasz), path).not.toContain("DRAFTCANARY</a>");
		expect(await site.text("/practices/drafts", rosa)).toContain("DRAFTCANARY");
		expect(await site.text("/practices", rosa)).not.toContain("DRAFTCANARY");

		expect((await save(id, rosa, { base: 0, title: "Second thoughts", share: false })).status).toBe(200);
		expect((await save(id, rosa, { base: 0, title: "An old tab", share: false })).status).toBe(409);
		expect((await save(id, rosa, { base: -1, title: "Now for everyone", share: true })).status).toBe(200);
		expect(await read(id, tomasz)).toMatchObject({ version: 1, title: "Now for everyone", state: "shared" });
		expect(await site.text(`/practices/${id}/versions`, tomasz)).not.toContain("DRAFTCANARY");
	});

	it("can be thrown away; what is shared can't", async () => {
		const id = await written(rosa, { share: false });
		expect((await site.call("DELETE", `/api/practices/${id}`, undefined, tomasz)).status).toBe(404);
		expect((await site.post(`/practices/${id}/discard`, {}, rosa)).headers.get("location")).toBe("/practices/drafts");
		expect((await site.get(`/practices/${id}`, rosa)).status).toBe(404);
		const shared = await written(rosa);
		expect((await site.call("DELETE", `/api/practices/${shared}`, undefined, rosa)).status).toBe(409);
	});
});

describe("a new version", () => {
	it("keeps the one before, with author and reason, and says in words what changed", async () => {
		const id = await written(rosa);
		const saved = await site.post(
			`/practices/${id}/edit`,
			{ ...words, whatWeDo: "**Sit** at the board.", status: "mixed", base: "1", reason: "Knees." },
			rosa,
		);
		expect(saved.headers.get("location")).toBe(`/practices/${id}`);
		expect(await site.text(`/practices/${id}/versions`, tomasz)).toContain("Knees.");
		expect(await site.text(`/practices/${id}/versions/1`, tomasz)).toContain("Stand at the board.");
		const compared = await site.text(`/practices/${id}/compare?from=1&to=2`, tomasz);
		expect(compared).toContain("It went from “did not work” to “mixed”.");
		expect(compared).toMatch(/<del>.*Stand.*<\/del>/s);
		expect(compared).toMatch(/<ins>.*Sit.*<\/ins>/s);
		expect(compared).not.toContain("**");
		const api = await (await site.get(`/api/practices/${id}/versions?limit=1`, tomasz)).json();
		expect(api).toMatchObject({
			items: [{ version: 2, reason: "Knees.", editor: { id: rosa.id } }],
			next: expect.any(String),
		});
		expect((await site.get(`/practices/${id}/versions/7`, rosa)).status).toBe(404);
		expect((await site.get(`/practices/${id}/compare?from=1&to=x`, rosa)).status).toBe(400);
	});

	it("of two made at once is the one that came first; the other keeps what was typed and sees both", async () => {
		const id = await written(rosa);
		const answers = await Promise.all(
			["First hand.", "Second hand."].map((text) =>
				site.post(`/practices/${id}/edit`, { ...words, situation: text, base: "1", reason: "Said better." }, rosa),
			),
		);
		expect(answers.map((answer) => answer.status).sort()).toEqual([303, 409]);
		const refused = await answers.find((answer) => answer.status === 409)?.text();
		expect(refused).toContain("First hand.");
		expect(refused).toContain("Second hand.");
		expect(refused).toContain('name="base" value="2"');
		expect((await read(id, rosa)).version).toBe(2);
	});

	it("is saved once when it is sent twice", async () => {
		const id = await written(rosa);
		const change = { base: 1, situation: "Changed.", reason: "Said better." };
		expect((await save(id, rosa, change)).status).toBe(200);
		expect((await save(id, rosa, change)).status).toBe(200);
		expect((await read(id, rosa)).version).toBe(2);
	});

	it("is for the author, and for who is named and agreed", async () => {
		const id = await written(rosa, { involved: [tomasz.id] });
		const change = { base: 1, involved: [tomasz.id], situation: "By Tomasz.", reason: "Said better." };
		expect((await save(id, tomasz, change)).status).toBe(403);
		expect((await site.get(`/practices/${id}/edit`, tomasz)).status).toBe(404);
		await site.post(`/practices/${id}/naming`, { answer: "yes" }, tomasz);
		expect((await save(id, tomasz, change)).status).toBe(200);
		expect(await read(id, rosa)).toMatchObject({ version: 2, situation: "By Tomasz.", editor: { id: tomasz.id } });
	});
});

describe("the list of practices", () => {
	it("is filtered and paged by cursor", async () => {
		const tag = "paging";
		for (let i = 0; i < 3; i++) {
			site.pass(1000);
			await written(tomasz, { title: `Page ${i}`, tags: [tag], language: "nl", status: "worked" });
		}
		const seen: string[] = [];
		let after = "";
		for (let i = 0; i < 4; i++) {
			const answer = await site.get(
				`/api/practices?tag=Paging&limit=1&language=nl&status=worked&author=${tomasz.id}${after}`,
				rosa,
			);
			const { items, next } = (await answer.json()) as { items: { title: string }[]; next: string | null };
			seen.push(...items.map((one) => one.title));
			if (next === null) break;
			after = `&after=${next}`;
		}
		expect(seen).toEqual(["Page 2", "Page 1", "Page 0"]);
		expect((await site.get("/practices?after=nonsense", rosa)).status).toBe(400);
		const page = await site.text(`/practices?tag=${tag}&limit=2`, rosa);
		expect(page).toContain("Earlier practices");
		expect(await site.text("/practices?tag=nothing-like-it", rosa)).toContain("Nothing here fits that.");
		expect(await site.text("/practices?language=nl", rosa)).toMatch(/<option value="nl" selected[^>]*>Nederlands</);
	});
});
