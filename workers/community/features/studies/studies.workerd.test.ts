import { beforeAll, describe, expect, it } from "vitest";
import { newId } from "#core/id.ts";
import { idOf } from "#test/support/answers.ts";
import { chapterSite, type SignedIn } from "#test/support/chapter-site.ts";
import { circleIn } from "#test/support/circle.ts";

const site = chapterSite();
const { services } = site;
let rosa: SignedIn;
let ezra: SignedIn;
let outsider: SignedIn;
let guest: SignedIn;
let steward: SignedIn;
let group: string;

type Study = { study: Record<string, unknown>; ties: { id: string }[] };
const words = { title: "Handover silence", question: "Who speaks last?", language: "en" };
const begin = (more: object = {}, as = rosa) => idOf(site.call("POST", "/api/studies", { ...words, ...more }, as));
const read = async (id: string, as = rosa) => (await (await site.get(`/api/studies/${id}`, as)).json()) as Study;
const practiceBy = (as: SignedIn, more: object = {}) =>
	idOf(
		site.call(
			"POST",
			"/api/practices",
			{ title: "Porter first", status: "mixed", language: "en", situation: "Night.", ...more },
			as,
		),
	);

beforeAll(async () => {
	({ rosa, ezra, outsider, guest, steward, group } = await circleIn(site, {
		rosa: "Rosa Medina",
		ezra: "Ezra Cohen",
	}));
});

describe("a study", () => {
	it("begins with a question, out of a reflection, once however often the form is sent", async () => {
		const said = { question: "new-issue", text: "Who speaks last on nights?", language: "en", audience: "chapter" };
		const reflection = await idOf(site.call("POST", "/api/reflections", said, ezra));
		expect(await site.text(`/reflections/${reflection}`, rosa)).toContain(`/studies/new?from=${reflection}`);
		expect(await site.text(`/studies/new?from=${reflection}`, rosa)).toContain("Who speaks last on nights?");
		const id = newId("study", services);
		const sources = "Handover as practice, doi:10.1136/bmjqs-2011-000226\nOurs, https://example.org/a";
		const fields = { ...words, id, from: reflection, group: "", sources, findings: "**Nobody** did." };
		for (const _ of [1, 2])
			expect((await site.post("/studies/new", fields, rosa)).headers.get("location")).toBe(`/studies/${id}`);
		const page = await site.text(`/studies/${id}`, guest);
		expect(page).toContain("<strong>Nobody</strong>");
		expect(page).toContain('href="https://doi.org/10.1136/bmjqs-2011-000226"');
		expect(page).toContain(`/reflections/${reflection}`);
		expect(page).not.toContain("/edit");
		expect(await site.text("/studies", guest)).toContain(`/studies/${id}`);
		expect(await site.text("/search?q=bmjqs&kind=study", guest)).toContain(`/studies/${id}`);
	});

	it("is refused without a question, with what isn’t a DOI, and by a guest; what was typed stays", async () => {
		const id = newId("study", services);
		const fields = { ...words, id, from: "", group: "", sources: "Handover, doi:huddle", method: "Typed at length." };
		const back = await site.post("/studies/new", fields, rosa);
		expect(back.status).toBe(400);
		const page = await back.text();
		expect(page).toContain("Typed at length.");
		expect(page).toContain("isn’t a DOI");
		const call = (body: object, as = rosa) => site.call("POST", "/api/studies", { ...words, ...body }, as);
		expect((await call({ question: " " })).status).toBe(400);
		expect((await call({ sources: [{ title: "A", doi: "10.1/x" }] })).status).toBe(400);
		expect((await call({ sources: [{ title: "A", url: "javascript:alert(1)" }] })).status).toBe(400);
		expect((await call({ sources: [{ title: "A", doi: "10.1000/182" }] })).status).toBe(201);
		expect((await call({ group }, outsider)).status).toBe(400);
		expect((await call({}, guest)).status).toBe(403);
	});

	it("is changed by its author alone, and never over what was saved meanwhile", async () => {
		const id = await begin();
		const change = (as: SignedIn, findings: string, base = 1) =>
			site.call("PUT", `/api/studies/${id}`, { ...words, findings, base }, as);
		expect((await change(ezra, "Mine")).status).toBe(403);
		expect((await change(rosa, "First")).status).toBe(200);
		expect((await change(rosa, "Second")).status).toBe(409);
		const late = await site.post(
			`/studies/${id}/edit`,
			{ ...words, findings: "Late words", base: "1", sources: "" },
			rosa,
		);
		expect(late.status).toBe(409);
		const page = await late.text();
		for (const text of ["First", "Late words"]) expect(page).toContain(text);
		expect((await read(id)).study).toMatchObject({ findings: "First", version: 2 });
	});

	it("is tied to practices and trials, and each shows the other", async () => {
		const practice = await practiceBy(ezra);
		const trial = await idOf(site.call("POST", `/api/practices/${practice}/trials`, { context: "Ward nine." }, ezra));
		await site.call("PUT", `/api/trials/${trial}/report`, { outcome: "did-not-work" }, ezra);
		const id = await begin({ from: practice });
		expect(await site.text(`/studies/${id}/ties?q=ward`, rosa)).toContain(trial);
		expect((await site.post(`/studies/${id}/ties`, { target: trial }, rosa)).status).toBe(303);
		expect((await read(id)).ties.map((one) => one.id).sort()).toEqual([practice, trial].sort());
		for (const path of [`/practices/${practice}`, `/trials/${trial}`])
			expect(await site.text(path, ezra)).toContain(`/studies/${id}`);
		expect((await site.call("PUT", `/api/studies/${id}/ties/${rosa.id}`, undefined, rosa)).status).toBe(404);
		expect((await site.call("DELETE", `/api/studies/${id}/ties/${trial}`, undefined, ezra)).status).toBe(403);
		expect((await site.post(`/studies/${id}/ties/remove`, { target: trial }, rosa)).status).toBe(303);
		expect((await read(id)).ties.map((one) => one.id)).toEqual([practice]);
		expect(await site.text(`/trials/${trial}`, ezra)).not.toContain(`/studies/${id}`);
		expect((await site.post(`/studies/${id}/delete`, {}, rosa)).status).toBe(303);
		expect(await site.text(`/practices/${practice}`, ezra)).not.toContain(`/studies/${id}`);
	});
});

describe("a study of a group", () => {
	const canary = "zyzzyva";

	it("is found by its members alone, stewards not among them", async () => {
		const practice = await practiceBy(ezra);
		const id = await begin({ question: canary, title: canary, group, from: practice });
		const paths = [
			...["", "/edit", "/delete", "/audience", "/ties"].map((more) => `/studies/${id}${more}`),
			...["/studies", `/studies?group=${group}`, "/api/studies", `/api/studies?group=${group}`, `/api/studies/${id}`],
			...[`/practices/${practice}`, `/practices/${practice}/evidence`, `/api/practices/${practice}/evidence`],
			...[`/search?q=${canary}`, `/api/search?q=${canary}`, `/studies/new?from=${id}`, `/destinations/${id}`],
		];
		for (const other of [outsider, steward, guest])
			for (const path of paths) {
				const said = await site.text(path, other);
				const shown = said
					.replaceAll(`value="${canary}"`, "")
					.replace(new RegExp(`(q|title)=${canary}`, "g"), "")
					.includes(canary);
				expect([path, shown]).toEqual([path, false]);
			}
		expect(await site.text(`/studies/${id}`, ezra)).toContain(canary);
		expect(await site.text(`/practices/${practice}`, ezra)).toContain(canary);
	});

	it("stays with what others wrote there", async () => {
		const practice = await practiceBy(ezra, { group });
		expect((await site.call("POST", "/api/studies", { ...words, from: practice }, rosa)).status).toBe(400);
		const wide = await begin();
		expect((await site.call("PUT", `/api/studies/${wide}/ties/${practice}`, undefined, rosa)).status).toBe(400);
		const id = await begin({ group });
		expect((await site.call("PUT", `/api/studies/${id}/ties/${practice}`, undefined, rosa)).status).toBe(204);
		const widen = () => site.call("PUT", `/api/studies/${id}/audience`, { scope: "chapter" }, rosa);
		expect((await widen()).status).toBe(400);
		await site.call("DELETE", `/api/studies/${id}/ties/${practice}`, undefined, rosa);
		expect((await widen()).status).toBe(204);
		expect((await site.get(`/studies/${id}`, outsider)).status).toBe(200);
	});
});

describe("a study beyond the chapter", () => {
	const audience = (id: string, scope: string, as = rosa) =>
		site.call("PUT", `/api/studies/${id}/audience`, { scope }, as);
	const record = async (id: string) =>
		services.db.$client
			.prepare("select activity from record where id = ?")
			.bind(`${site.origin}/records/${id}`)
			.first<string>("activity");

	it("goes out without names, in the words that it has now, and comes back whole", async () => {
		const id = await begin({ findings: "Ezra Cohen spoke last." });
		expect((await audience(id, "public", ezra)).status).toBe(403);
		const named = await audience(id, "public");
		expect([named.status, await named.text()]).toEqual([409, expect.stringContaining("Ezra Cohen")]);
		await site.call("PUT", `/api/studies/${id}`, { ...words, findings: "The porter spoke last.", base: 1 }, rosa);
		expect((await site.post(`/studies/${id}/audience`, { scope: "public", group: "" }, rosa)).status).toBe(303);
		const out = await record(id);
		expect(out).toContain("The porter spoke last.");
		expect(out).not.toContain("Rosa");
		expect(await site.text(`/destinations/${id}`, rosa)).toContain("Handover silence");
		const change = (findings: string, base: number) =>
			site.call("PUT", `/api/studies/${id}`, { ...words, findings, base }, rosa);
		expect((await change("Ezra Cohen again.", 3)).status).toBe(409);
		expect((await change("Then the nurse.", 3)).status).toBe(200);
		expect(await record(id)).toContain("Then the nurse.");
		expect((await audience(id, "chapter", steward)).status).toBe(204);
		expect(await record(id)).toBeNull();
		expect((await site.post(`/studies/${id}/take-back`, {}, rosa)).status).toBe(303);
		expect(await site.text(`/studies/${id}`, outsider)).toContain("Then the nurse.");
	});

	it("is taken back everywhere when it is deleted", async () => {
		const id = await begin();
		await audience(id, "public");
		expect((await site.call("DELETE", `/api/studies/${id}`, undefined, rosa)).status).toBe(204);
		expect(await record(id)).toBeNull();
		expect((await site.get(`/studies/${id}`, rosa)).status).toBe(404);
	});
});
