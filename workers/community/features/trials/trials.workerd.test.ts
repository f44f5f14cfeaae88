import { beforeAll, describe, expect, it } from "vitest";
import { newId } from "#core/id.ts";
import { idOf } from "#test/support/answers.ts";
import { chapterSite, type SignedIn } from "#test/support/chapter-site.ts";

const site = chapterSite();
const { services } = site;
let rosa: SignedIn;
let kofi: SignedIn;
let guest: SignedIn;
let practice: string;

const words = { title: "Five steps", status: "untried", language: "en", situation: "Alone with the building." };

beforeAll(async () => {
	await site.claim();
	rosa = await site.signIn("member", "Rosa");
	kofi = await site.signIn("member", "Kofi Mensah");
	guest = await site.signIn("guest", "Guest");
	practice = await idOf(await site.call("POST", "/api/practices", words, rosa));
});

describe("a trial", () => {
	it("is begun with its context, shown as going on, and told later with what did not work", async () => {
		const id = newId("trial", services);
		const begun = await site.post(`/practices/${practice}/try`, { id, context: "Garage supervisors." }, kofi);
		expect(begun.headers.get("location")).toBe(`/practices/${practice}#${id}`);
		const open = await site.text(`/practices/${practice}`, rosa);
		expect(open).toContain("Garage supervisors.");
		expect(open).toContain("Trying it now");
		expect(await site.text(`/practices/${practice}`, kofi)).toContain("Tell what happened");
		const told = { outcome: "did-not-work", changed: "", surprised: "They compete.", evidence: "Three sessions." };
		expect((await site.post(`/trials/${id}`, { ...told, outcome: "" }, kofi)).status).toBe(400);
		expect((await site.post(`/trials/${id}`, told, rosa)).status).toBe(403);
		expect((await site.post(`/trials/${id}`, told, kofi)).headers.get("location")).toBe(`/practices/${practice}#${id}`);
		const page = await site.text(`/practices/${practice}`, rosa);
		expect(page).toContain("Did not work");
		expect(page).toContain("They compete.");
		expect(await site.text("/me/trials", kofi)).toContain("Five steps");
		expect(await site.text("/search?q=supervisors", rosa)).toContain(`/practices/${practice}#${id}`);
		expect((await site.call("DELETE", `/api/trials/${id}`, undefined, kofi)).status).toBe(409);
	});

	it("comes out of a reflection with one gesture, keeps the link, and loses it when it is given up", async () => {
		const other = await idOf(await site.call("POST", "/api/practices", { ...words, title: "Ask one more" }, rosa));
		const said = { question: "surprised", text: "Nobody asked back.", audience: "chapter", language: "en" };
		const reflection = await idOf(await site.call("POST", "/api/reflections", said, kofi));
		expect(await site.text(`/reflections/${reflection}`, kofi)).toContain(`/trials/new?from=${reflection}`);
		const choices = await site.text(`/trials/new?from=${reflection}&q=one+more`, kofi);
		expect(choices).toContain(`/practices/${other}/try?from=${reflection}`);
		const form = await site.text(`/practices/${other}/try?from=${reflection}`, kofi);
		expect(form).toContain(`name="from" value="${reflection}"`);
		const id = newId("trial", services);
		const empty = await site.post(`/practices/${other}/try`, { id, from: reflection, context: "" }, kofi);
		expect(await empty.text()).toContain(`name="from" value="${reflection}"`);
		await site.post(`/practices/${other}/try`, { id, from: reflection, context: "On my own ward." }, kofi);
		expect(await site.text(`/trials/${id}`, kofi)).toContain(`/reflections/${reflection}`);
		expect(await site.text(`/reflections/${reflection}`, rosa)).toContain(`/practices/${other}#${id}`);
		await site.post(`/trials/${id}/give-up`, {}, kofi);
		expect(await site.text(`/reflections/${reflection}`, rosa)).not.toContain(`/practices/${other}#${id}`);
	});

	it("shows to everybody where it came from, as far as they may see that, too", async () => {
		const other = await idOf(await site.call("POST", "/api/practices", { ...words, title: "Ask last" }, rosa));
		const said = { question: "surprised", text: "Nobody asked first.", language: "en" };
		const open = await idOf(await site.call("POST", "/api/reflections", { ...said, audience: "chapter" }, kofi));
		const own = { ...said, text: "OWNWORDS", audience: "private" };
		const alone = await idOf(await site.call("POST", "/api/reflections", own, kofi));
		const begin = (from: string) =>
			site.call("POST", `/api/practices/${other}/trials`, { context: "On my ward.", from }, kofi);
		const id = await idOf(await begin(open));
		expect(await idOf(await begin(alone))).toBe(id);
		await site.call("PUT", `/api/trials/${id}/report`, { outcome: "mixed", surprised: "They did." }, kofi);
		const pages = [`/practices/${other}`, `/practices/${other}/trials`, "/trials", `/api/trials/${id}`];
		for (const path of pages) {
			expect(await site.text(path, kofi), path).toContain("OWNWORDS");
			const others = await site.text(path, rosa);
			expect(others, path).toContain(`/reflections/${open}`);
			expect(others, path).not.toContain("OWNWORDS");
		}
		const called = await (await site.get(`/api/practices/${other}/trials`, guest)).json();
		expect(called).toMatchObject({ items: [{ cameFrom: [{ id: open, kind: "reflection" }] }] });
	});

	it("comes from one thing more where somebody is at it already, and never from what came of it", async () => {
		const other = await idOf(await site.call("POST", "/api/practices", { ...words, title: "Ask twice" }, rosa));
		const begin = (more: object) =>
			site.call("POST", `/api/practices/${other}/trials`, { context: "On my ward.", ...more }, kofi);
		const id = await idOf(await begin({}));
		const reflect = async (text: string, more: object) => {
			const said = { question: "surprised", text, audience: "chapter", language: "en" };
			return idOf(await site.call("POST", "/api/reflections", { ...said, ...more }, kofi));
		};
		const from = await reflect("It came up again.", {});
		const asked = await site.text(`/practices/${other}/try?from=${from}`, kofi);
		expect(asked).toContain("You are trying this already");
		const sent = { id, context: "On my ward.", from };
		const done = await site.post(`/practices/${other}/try`, sent, kofi);
		expect(done.headers.get("location")).toBe(`/practices/${other}#${id}`);
		expect(await site.text(`/reflections/${from}`, rosa)).toContain(`/practices/${other}#${id}`);
		const again = await site.get(`/practices/${other}/try?from=${from}`, kofi);
		expect(again.headers.get("location")).toBe(`/trials/${id}`);
		const outcome = await reflect("What I learned.", { from: id });
		expect(await idOf(await begin({ from: outcome }))).toBe(id);
		const trial = (await (await site.get(`/api/trials/${id}`, kofi)).json()) as { cameFrom: { id: string }[] };
		expect(trial.cameFrom.map((one) => one.id)).toEqual([from]);
		expect((await begin({ from: "reflection_unknown" })).status).toBe(400);
	});

	it("leads from what is learned with it to its own practice, and not to the one before", async () => {
		const made = async (path: string, body: object) => idOf(await site.call("POST", path, body, kofi));
		const practiceOf = (title: string) => made("/api/practices", { ...words, title });
		const reflect = (text: string, from: string) =>
			made("/api/reflections", { question: "surprised", text, audience: "chapter", language: "en", from });
		const [before, after] = [await practiceOf("Before"), await practiceOf("After")];
		const tried = await made(`/api/practices/${before}/trials`, { context: "Here." });
		const first = await reflect("FIRST words", tried);
		const next = await made(`/api/practices/${after}/trials`, { context: "There.", from: first });
		const second = await reflect("SECOND words", next);
		const evidence = (practice: string) => site.text(`/api/practices/${practice}/evidence`, kofi);
		expect(await evidence(before)).toContain("FIRST");
		expect(await evidence(before)).not.toContain("SECOND");
		expect(await evidence(after)).toContain("SECOND");
		const led = await site.get(`/proposals/new?from=${second}`, kofi);
		expect(led.headers.get("location")).toContain(`/practices/${after}/proposals/new`);
	});

	it("stays in a group with what others said there", async () => {
		const group = await idOf(await site.call("POST", "/api/groups", { name: "Ward", purpose: "P" }, rosa));
		await site.call("POST", `/api/groups/${group}/members`, { person: kofi.id }, rosa);
		const said = { question: "surprised", text: "CANARY", audience: "group", group, language: "en" };
		const from = await idOf(await site.call("POST", "/api/reflections", said, rosa));
		const begin = (of: string, as: SignedIn) =>
			site.call("POST", `/api/practices/${of}/trials`, { context: "Here.", from }, as);
		const open = await idOf(await site.call("POST", "/api/practices", { ...words, title: "Open to all" }, rosa));
		const within = await idOf(await site.call("POST", "/api/practices", { ...words, title: "Ours", group }, rosa));
		expect((await begin(open, kofi)).status).toBe(400);
		expect((await begin(within, kofi)).status).toBe(201);
		expect((await begin(open, await site.signIn("member", "Outsider"))).status).toBe(400);
	});

	it("is one at a time for each person and practice, however often it is sent", async () => {
		const answers = await Promise.all(
			[1, 2, 3].map(() => site.call("POST", `/api/practices/${practice}/trials`, { context: "Again." }, rosa)),
		);
		const ids = await Promise.all(answers.map(idOf));
		expect(new Set(ids).size).toBe(1);
		expect((await site.get(`/practices/${practice}/try`, rosa)).headers.get("location")).toBe(`/trials/${ids[0]}`);
		const open = await (await site.get("/api/trials?open=true", rosa)).json();
		expect(open).toMatchObject({ items: [{ id: ids[0], practice: { id: practice, version: 1 } }], next: null });
	});

	it("is read with those of others, by what came of it, and in a group by its members alone", async () => {
		const group = await idOf(await site.call("POST", "/api/groups", { name: "G", purpose: "P" }, rosa));
		const tell = async (title: string, outcome: string, more: object, as: SignedIn) => {
			const of = await idOf(await site.call("POST", "/api/practices", { ...words, title, ...more }, as));
			const id = await idOf(await site.call("POST", `/api/practices/${of}/trials`, { context: "Here." }, as));
			await site.call("PUT", `/api/trials/${id}/report`, { outcome, surprised: `TOLD ${title}` }, as);
		};
		await tell("Aloud", "worked", {}, kofi);
		await tell("In silence", "did-not-work", {}, kofi);
		await tell("CANARY", "did-not-work", { group }, rosa);
		const all = await site.text("/trials", guest);
		for (const told of ["TOLD Aloud", "TOLD In silence"]) expect(all).toContain(told);
		const failed = await site.text("/trials?outcome=did-not-work", rosa);
		expect(failed).toContain("TOLD In silence");
		expect(failed).toContain("TOLD CANARY");
		expect(failed).not.toContain("TOLD Aloud");
		for (const path of ["/trials", "/trials?outcome=did-not-work", "/api/trials?whose=chapter"])
			expect(await site.text(path, kofi)).not.toContain("CANARY");
		const called = await site.get("/api/trials?whose=chapter&outcome=worked&limit=1", guest);
		expect(await called.json()).toMatchObject({ items: [{ surprised: "TOLD Aloud" }], next: null });
	});

	it("can be given up without a reason, and leaves nothing", async () => {
		const other = await idOf(await site.call("POST", "/api/practices", { ...words, title: "Another" }, rosa));
		const id = await idOf(await site.call("POST", `/api/practices/${other}/trials`, { context: "GIVENUP" }, kofi));
		expect((await site.post(`/trials/${id}/give-up`, {}, rosa)).status).toBe(404);
		expect((await site.post(`/trials/${id}/give-up`, {}, kofi)).status).toBe(303);
		expect((await site.get(`/trials/${id}`, kofi)).status).toBe(404);
		expect(await site.text(`/practices/${other}`, kofi)).not.toContain("GIVENUP");
		expect(await site.text("/api/search?q=GIVENUP", kofi)).toContain('"items":[]');
	});

	it("refuses what says nothing, what is too long, and who may not", async () => {
		const begin = (body: object, as: SignedIn, id = practice) =>
			site.call("POST", `/api/practices/${id}/trials`, body, as);
		expect((await begin({ context: "" }, kofi)).status).toBe(400);
		expect((await begin({ context: "x".repeat(4_001) }, kofi)).status).toBe(400);
		expect((await begin({ context: "x", id: "trial_1" }, kofi)).status).toBe(400);
		expect((await begin({ context: "x" }, kofi, "practice_unknown")).status).toBe(404);
		expect((await begin({ context: "x" }, guest)).status).toBe(403);
	});
});
