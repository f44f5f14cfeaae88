import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { practiceVersion } from "#community/db/practices.ts";
import { summary } from "#community/db/summaries.ts";
import { day } from "#core/clock.ts";
import { link } from "#exchange/tables.ts";
import { putConsent, putPractice, putTrial } from "#test/support/chapter-content.ts";
import { chapterSite, type SignedIn } from "#test/support/chapter-site.ts";
import { draftDueSummary } from "./actions.ts";

const site = chapterSite(Date.UTC(2026, 10, 3, 9));
const { db } = site.services;
const inOctober = Date.UTC(2026, 9, 12);
let steward: SignedIn;
let member: SignedIn;

type Answer = { id: string; title: string; body: string; version: number; state: string; audience: string };

const rows = async <Row = Record<string, unknown>>(sql: string): Promise<Row[]> =>
	(await db.$client.prepare(sql).all<Row>()).results;

const draft = async (audience: string, from = "2026-10-01", to = "2026-10-31"): Promise<Answer> => {
	const made = await site.call("POST", "/api/summaries", { from, to, audience }, steward);
	expect(made.status).toBe(201);
	return (await made.json()) as Answer;
};

beforeAll(async () => {
	await site.claim();
	steward = await site.signIn("steward", "Priya Nair");
	member = await site.signIn("member", "Hoa Tran");
	const open = await site.signIn("member", "Maureen Daly");
	await putConsent(site.services, open.id, "network");
	const at = { createdAt: inOctober, updatedAt: inOctober };
	await putPractice(site.services, {
		id: "practice_net",
		title: "The huddle at seven",
		audience: "network",
		authorId: open.id,
		...at,
	});
	await putPractice(site.services, {
		id: "practice_hoa",
		title: "Counter notes",
		audience: "network",
		authorId: member.id,
		...at,
	});
	await putPractice(site.services, { id: "practice_in", title: "CANARY chapter only", audience: "chapter", ...at });
	await putPractice(site.services, {
		id: "practice_group",
		title: "CANARY group only",
		audience: "group",
		groupId: "g",
		...at,
	});
	await putPractice(site.services, {
		id: "practice_draft",
		title: "CANARY draft only",
		audience: "network",
		state: "draft",
		...at,
	});
	await putPractice(site.services, {
		id: "practice_old",
		title: "An older one",
		audience: "network",
		createdAt: 1,
		updatedAt: inOctober,
		version: 2,
	});
	await db.update(practiceVersion).set({ createdAt: inOctober });
	for (const [id, practiceId] of [
		["trial_a", "practice_net"],
		["trial_g", "practice_group"],
		["trial_c", "practice_in"],
	] as const)
		await putTrial(site.services, {
			id,
			practiceId,
			personId: member.id,
			startedAt: inOctober,
			reportedAt: inOctober + day,
			outcome: "did-not-work",
			surprised: "CANARY words",
		});
});

beforeEach(async () => {
	await db.delete(summary);
});

describe("a draft", () => {
	it("tells of the period what its audience may see, and of nobody who didn't agree", async () => {
		const { body } = await draft("network");
		expect(body).toContain("New: *The huddle at seven*, by Maureen Daly");
		expect(body).toContain("New: *Counter notes*, by a member");
		expect(body).toContain("Changed: *An older one*");
		expect(body).toContain("*The huddle at seven*, tried by a member: it did not work.");
		expect(body).toContain("A few members began");
		expect(body).not.toContain("CANARY");
		expect(body).not.toContain("Hoa");
	});

	it("for the chapter names what stays there, but never a group's or a draft", async () => {
		const { body } = await draft("chapter");
		expect(body).toContain("CANARY chapter only");
		expect(body).toContain("Hoa Tran");
		expect(body).not.toContain("group only");
		expect(body).not.toContain("draft only");
	});

	it("holds nothing of another period", async () => {
		expect((await draft("chapter", "2026-08-01", "2026-08-31")).body).toMatch(/^A quiet time/);
	});

	it("is made by the site itself once a month, however often the clock rings", async () => {
		await Promise.all([draftDueSummary(site.services), draftDueSummary(site.services)]);
		await draftDueSummary(site.services);
		expect(await rows("select period_from, state, audience, edited_by from summary")).toEqual([
			{ period_from: "2026-10-01", state: "draft", audience: "network", edited_by: "" },
		]);
	});

	it("is made once for a period and its readers, by a form sent twice or by two stewards at once", async () => {
		const other = await site.signIn("steward", "Omar Said");
		const fields = { from: "2026-10-01", to: "2026-10-31", audience: "public" };
		const answers = await Promise.all([steward, steward, other].map((who) => site.post("/summaries/new", fields, who)));
		const [row, ...more] = await rows<{ id: string }>("select id from summary");
		expect(more).toEqual([]);
		const led = `/summaries/${row?.id}?known=yes`;
		expect(answers.map((answer) => answer.headers.get("location")).sort()).toEqual(
			[`/summaries/${row?.id}/edit`, led, led].sort(),
		);
		expect(await site.text(led, other)).toContain("This summary was there already.");
		expect(await draft("public")).toMatchObject({ id: row?.id, known: true });
		expect(await draft("chapter")).toMatchObject({ known: false });
		expect(await draft("public", "2026-10-02")).toMatchObject({ known: false });
		await site.post(`/summaries/${row?.id}/take-back`, {}, steward);
		expect((await draft("public")).id).not.toBe(row?.id);
	});

	it("is worded in the chapter's own language, and says so", async () => {
		await db.$client.exec(`update chapter set languages = '["nl","en"]'`);
		site.services.card.forget();
		await draftDueSummary(site.services);
		const { id } = await draft("chapter");
		await db.$client.exec(`update chapter set languages = '["en"]'`);
		site.services.card.forget();
		const made = await rows<{ title: string; body: string; language: string }>(
			"select title, body, language from summary order by audience",
		);
		expect(made.map(({ title, language }) => [title, language])).toEqual([
			["Wat we leerden in oktober 2026", "nl"],
			["Wat we leerden in oktober 2026", "nl"],
		]);
		expect(made[1]?.body).toContain("van een lid (");
		expect(made[1]?.body).toContain("Enkele leden zijn iets gaan proberen");
		expect(await site.text(`/summaries/${id}`, steward)).toContain('lang="nl"');
	});

	it("is not made for a month in which nobody was here", async () => {
		const early = chapterSite(Date.UTC(2026, 6, 3));
		await draftDueSummary(early.services);
		expect(await rows("select id from summary")).toEqual([]);
	});

	it("isn't shown to members, in no list and on no page", async () => {
		const { id } = await draft("network");
		expect(await site.text("/summaries", member)).not.toContain(id);
		expect((await site.get(`/summaries/${id}`, member)).status).toBe(404);
		expect((await site.get(`/api/summaries/${id}`, member)).status).toBe(404);
		expect((await site.get("/api/summaries?state=draft", member)).status).toBe(403);
		expect((await site.get(`/summaries/${id}/edit`, member)).status).toBe(403);
		expect(await site.text("/summaries", steward)).toContain(id);
	});

	it("is refused for a period that ends before it begins", async () => {
		const page = await site.post(
			"/summaries/new",
			{ from: "2026-10-31", to: "2026-10-01", audience: "network" },
			steward,
		);
		expect(page.status).toBe(400);
		expect(await page.text()).toContain("The last day lies before the first.");
	});
});

describe("two stewards at once", () => {
	it("can't overwrite each other; who comes second sees both", async () => {
		const { id } = await draft("network");
		const words = { title: "T", language: "en", base: "1", intent: "save" };
		expect((await site.post(`/summaries/${id}/edit`, { ...words, body: "The first words" }, steward)).status).toBe(303);
		const second = await site.post(`/summaries/${id}/edit`, { ...words, body: "The second words" }, steward);
		const text = await second.text();
		expect(second.status).toBe(409);
		expect(text).toContain("The first words");
		expect(text).toContain("The second words");
		expect(await rows(`select body, version from summary where id = '${id}'`)).toEqual([
			{ body: "The first words", version: 2 },
		]);
	});

	it("one of two that save at the same moment is refused, with nothing half-written", async () => {
		const { id } = await draft("network");
		await site.call("POST", `/api/summaries/${id}/publish`, { base: 1, audience: "network" }, steward);
		const save = (body: string) =>
			site.call("PUT", `/api/summaries/${id}`, { title: "T", body, language: "en", base: 2 }, steward);
		const answers = await Promise.all([save("Words one"), save("Words two")]);
		expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
		const [row] = await rows<{ body: string }>(`select body from summary where id = '${id}'`);
		const [sent] = await rows<{ body: string }>(
			"select json_extract(activity, '$.object.content.body') as body from record where kind = 'summary'",
		);
		expect(sent?.body).toBe(row?.body);
	});

	it("publishing what changed meanwhile is refused", async () => {
		const { id } = await draft("network");
		await site.call("PUT", `/api/summaries/${id}`, { title: "T", body: "B", language: "en", base: 1 }, steward);
		const page = await site.post(`/summaries/${id}/publish`, { base: "1", audience: "network" }, steward);
		expect(page.status).toBe(409);
		expect(await rows(`select id from record where id like '%${id}'`)).toEqual([]);
	});
});

describe("publishing", () => {
	it("shows before exactly what leaves and to whom, and then sends just that", async () => {
		const all = { kinds: null, topics: null };
		await db
			.insert(link)
			.values({
				peer: "https://network.example",
				relation: "network",
				recordId: "link_1",
				ourStance: "yes",
				theirStance: "yes",
				ourSends: all,
				ourWants: all,
				theirSends: all,
				theirWants: all,
				requestedAt: 1,
				changedAt: 1,
			})
			.onConflictDoNothing();
		const { id, body } = await draft("network");
		const before = (await (await site.get(`/api/summaries/${id}/outgoing`, steward)).json()) as {
			record: { content: object };
			recipients: object[];
		};
		expect(before.recipients).toEqual([
			{ origin: "https://network.example", name: "https://network.example", relation: "network", when: "now" },
		]);
		expect(await site.text(`/summaries/${id}/publish`, steward)).toContain("network.example");
		const done = await site.post(`/summaries/${id}/publish`, { base: "1", audience: "network" }, steward);
		expect(done.status).toBe(303);
		const [sent] = await rows<{ content: string; scope: string }>(
			`select json_extract(activity, '$.object.content') as content, scope from record where id like '%${id}'`,
		);
		expect(JSON.parse(sent?.content ?? "{}")).toEqual(before.record.content);
		expect(sent?.scope).toBe("network");
		expect(before.record.content).toMatchObject({ body });
		expect(site.jobs).toContainEqual({ type: "announce" });
		expect(await site.text(`/summaries/${id}`, member)).toContain("What we learned in October 2026");
	});

	it("refuses people who haven't agreed, and warns of practices that reach less far", async () => {
		const { id } = await draft("network");
		await site.call(
			"PUT",
			`/api/summaries/${id}`,
			{ title: "T", body: "Thanks to Hoa Tran, and for CANARY chapter only.", language: "en", base: 1 },
			steward,
		);
		const page = await site.text(`/summaries/${id}/publish`, steward);
		expect(page).toContain("Hoa Tran");
		expect(page).toContain("These practices are named");
		const refused = await site.post(`/summaries/${id}/publish`, { base: "2", audience: "network" }, steward);
		expect(refused.status).toBe(400);
		expect((await site.post(`/summaries/${id}/publish`, { base: "2", audience: "chapter" }, steward)).status).toBe(303);
		expect(await rows(`select id from record where id like '%${id}'`)).toEqual([]);
	});

	it("reminds of the names in the text, also of those who agreed, where it goes beyond the chapter", async () => {
		const { id } = await draft("network");
		const words = { title: "T", body: "Thanks to **Maureen**, who lent her store, and to Hoa.", language: "en" };
		await site.call("PUT", `/api/summaries/${id}`, { ...words, base: 1 }, steward);
		const page = await site.text(`/summaries/${id}/publish`, steward);
		expect(page).toContain("A name in the text goes along with it");
		expect(page).toMatch(/These names are in the text: <strong dir="auto">(Hoa, Maureen|Maureen, Hoa)<\/strong>/);
		const outgoing = await site.get(`/api/summaries/${id}/outgoing`, steward);
		expect(((await outgoing.json()) as { names: string[] }).names.sort()).toEqual(["Hoa", "Maureen"]);
		expect(await site.text(`/summaries/${id}/publish?audience=chapter`, steward)).not.toContain("These names");
		await site.call("PUT", `/api/summaries/${id}`, { ...words, body: "Thanks to a member.", base: 2 }, steward);
		const nameless = await site.text(`/summaries/${id}/publish`, steward);
		expect(nameless).toContain("A name in the text goes along with it");
		expect(nameless).not.toContain("These names");
	});

	it("is undone by taking it back: record, index and pages", async () => {
		const { id } = await draft("public");
		await site.call("POST", `/api/summaries/${id}/publish`, { base: 1, audience: "public" }, steward);
		expect(await site.text("/")).toContain(id);
		const back = await site.post(`/summaries/${id}/take-back`, {}, steward);
		expect(back.headers.get("location")).toBe(`/destinations/${id}`);
		expect(await rows(`select id from record where id like '%${id}'`)).toEqual([]);
		expect(await rows(`select id from search_doc where id = '${id}'`)).toEqual([]);
		expect(await site.text("/")).not.toContain(id);
		expect((await site.get(`/summaries/${id}`, member)).status).toBe(404);
	});

	it("is narrowed to the chapter by a Delete for all others", async () => {
		const { id } = await draft("network");
		await site.call("POST", `/api/summaries/${id}/publish`, { base: 1, audience: "network" }, steward);
		await site.call("POST", `/api/summaries/${id}/publish`, { base: 2, audience: "chapter" }, steward);
		expect(await rows(`select kind from tombstone where record_id like '%${id}'`)).toEqual([{ kind: "summary" }]);
		expect(await rows(`select kind from search_doc where id = '${id}'`)).toEqual([{ kind: "summary" }]);
	});

	it("is refused to members", async () => {
		const { id } = await draft("network");
		expect(
			(await site.call("POST", `/api/summaries/${id}/publish`, { base: 1, audience: "public" }, member)).status,
		).toBe(403);
		expect((await site.post(`/summaries/${id}/take-back`, {}, member)).status).toBe(403);
	});
});
