import { eq } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { searchDoc } from "#exchange/search-tables.ts";
import { ledger, logEntry, record, withdrawal } from "#exchange/tables.ts";
import { idOf } from "#test/support/answers.ts";
import { chapterSite, type SignedIn } from "#test/support/chapter-site.ts";
import { linkedPeer } from "#test/support/linked-peer.ts";

const site = chapterSite();
const { services } = site;
const { db } = services;
const nairobi = "https://nairobi.example";
let rosa: SignedIn;
let hoa: SignedIn;
let outsider: SignedIn;
let steward: SignedIn;
let group: string;
let id: string;

const words = { question: "surprised", text: "They **asked** first.", language: "en", audience: "chapter" };
const write = async (more: object = {}, as = rosa): Promise<string> =>
	idOf(await site.call("POST", "/api/reflections", { ...words, ...more }, as));
const share = (scope: string, more: object = {}, as = rosa) =>
	site.call("PUT", `/api/reflections/${id}/audience`, { scope, ...more }, as);
const change = (base: number, more: object) =>
	site.call("PUT", `/api/reflections/${id}`, { ...words, base, ...more }, rosa);
const now = async (as = rosa) =>
	(await (await site.get(`/api/reflections/${id}`, as)).json()) as { audience: string; version: number };
const sent = async () =>
	(
		await db
			.select()
			.from(record)
			.where(eq(record.id, `${site.origin}/records/${id}`))
	)[0];
const contentSent = async () =>
	(JSON.parse((await sent())?.activity ?? "{}") as { object?: { content: Record<string, unknown> } }).object?.content;

beforeAll(async () => {
	await site.claim();
	rosa = await site.signIn("member", "Rosa Díaz");
	hoa = await site.signIn("member", "Hoa Tran");
	outsider = await site.signIn("member", "Out Sider");
	steward = await site.signIn("steward", "Priya Nair");
	group = await idOf(await site.call("POST", "/api/groups", { name: "Schools", purpose: "To listen." }, rosa));
	await linkedPeer(services, nairobi, "Nairobi");
});

beforeEach(async () => {
	site.pass(1_000);
	id = await write();
});

describe("a reflection that is shared further", () => {
	it("goes as a story without its writer’s name, and everyone here reads on", async () => {
		const page = await site.text(`/reflections/${id}/share`, rosa);
		expect(page).toContain("What leaves");
		expect(page).toContain("<strong>asked</strong>");
		expect((await site.post(`/reflections/${id}/share`, { scope: "network" }, rosa)).headers.get("location")).toBe(
			`/reflections/${id}`,
		);
		expect(await sent()).toMatchObject({ kind: "story", scope: "network", name: "They asked first.", language: "en" });
		expect(await contentSent()).toMatchObject({ text: "They **asked** first.", question: "surprised" });
		expect((await sent())?.activity).not.toContain("Rosa");
		expect(await site.text(`/reflections/${id}`, outsider)).toContain("every chapter of the network");
		expect(await site.text("/reflections", outsider)).toContain(`/reflections/${id}`);
		expect(site.jobs).toContainEqual({ type: "announce" });
	});

	it("is read by anyone where it is for everyone, without its writer’s name, and no longer than that", async () => {
		expect((await site.get(`/shared/stories/${id}`)).status).toBe(404);
		await share("public");
		site.pass(60_000);
		const page = await site.text(`/shared/stories/${id}`);
		expect(page).toContain("<strong>asked</strong>");
		expect(page).not.toContain("Rosa");
		expect(await site.text("/shared/stories")).toContain(`/shared/stories/${id}`);
		expect((await site.get(`/records/${id}`)).headers.get("location")).toBe(`/shared/stories/${id}`);
		await share("network");
		site.pass(60_000);
		expect((await site.get(`/shared/stories/${id}`)).status).toBe(404);
	});

	it("goes to chapters that are named, among those that are linked", async () => {
		expect((await share("sites")).status).toBe(400);
		expect((await share("sites", { sites: ["https://stranger.example"] })).status).toBe(400);
		expect(await (await share("sites", { sites: [nairobi] })).json()).toEqual({ shared: true, waits: null });
		expect(await site.text(`/reflections/${id}`, rosa)).toContain("Nairobi");
	});

	it("is brought up to date where it is, and its earlier words leave the log", async () => {
		await share("network");
		const { version } = await now();
		expect((await change(version, { text: "They asked twice.", audience: "network" })).status).toBe(200);
		expect(await contentSent()).toMatchObject({ title: "They asked twice.", text: "They asked twice." });
		const log = await db
			.select()
			.from(logEntry)
			.where(eq(logEntry.recordId, `${site.origin}/records/${id}`));
		expect(JSON.stringify(log)).not.toContain("asked** first");
		expect(await site.text(`/reflections/${id}/edit`, rosa)).toContain("As now: every chapter of the network");
		expect((await change(version + 1, { audience: "public" })).status).toBe(400);
	});

	it.each([
		["taken back", () => site.post(`/reflections/${id}/take-back`, {}, rosa)],
		["taken back by a steward", () => site.post(`/reflections/${id}/take-back`, {}, steward)],
		["narrowed with its words", async () => change((await now()).version, { audience: "chapter" })],
		["kept for oneself", async () => change((await now()).version, { audience: "private" })],
		["deleted", () => site.post(`/reflections/${id}/delete`, {}, rosa)],
	])("is asked back from whoever has it when it is %s", async (_, act) => {
		await share("network");
		const recordId = `${site.origin}/records/${id}`;
		const rev = (await sent())?.rev ?? 0;
		const at = services.clock();
		await db.insert(ledger).values({
			recordId,
			site: nairobi,
			origin: site.origin,
			kind: "story",
			rev,
			firstAt: at,
			lastAt: at,
			via: site.origin,
		});
		site.pass(1_000);
		expect((await act()).status).toBeLessThan(400);
		expect(await sent()).toBeUndefined();
		expect(await db.select().from(withdrawal).where(eq(withdrawal.recordId, recordId))).toMatchObject([
			{ site: nairobi, state: "pending" },
		]);
		expect((await site.get(`/destinations/${id}`, steward)).status).toBe(200);
	});

	it("is shared and taken back by its writer, not by others", async () => {
		expect((await share("network", {}, hoa)).status).toBe(403);
		expect((await share("chapter")).status).toBe(400);
		await share("network");
		expect((await site.post(`/reflections/${id}/take-back`, {}, hoa)).status).toBe(403);
		expect((await site.get(`/reflections/${id}/share`, hoa)).status).toBe(404);
		id = "reflection_unknown";
		expect((await share("network")).status).toBe(404);
	});

	it("leaves a group only where all words are the writer’s own", async () => {
		await site.call("POST", `/api/groups/${group}/members`, { person: hoa.id }, rosa);
		const said = await write({ audience: "group", group, text: "Said in confidence" });
		id = await write({ audience: "group", group, from: said }, hoa);
		expect((await share("network", {}, hoa)).status).toBe(400);
		id = said;
		expect((await share("network")).status).toBe(200);
		expect(await db.select().from(searchDoc).where(eq(searchDoc.id, said))).toMatchObject([{ container: null }]);
	});
});

describe("whoever is named in a reflection", () => {
	beforeEach(async () => {
		id = await write({ text: "Hoa Tran asked first." });
	});
	const answer = (word: string, as = hoa) => site.post(`/reflections/${id}/naming`, { answer: word }, as);

	it("is asked, and it stays here until they agree", async () => {
		expect(await site.text(`/reflections/${id}/share`, rosa)).toContain("Hoa Tran");
		expect((await site.post(`/reflections/${id}/share`, { scope: "network" }, rosa)).headers.get("location")).toBe(
			`/reflections/${id}/share`,
		);
		expect(await sent()).toBeUndefined();
		expect(await site.text(`/reflections/${id}/share`, rosa)).toContain("It waits for Hoa Tran");
		expect(await site.text(`/reflections/${id}`, hoa)).toContain("You can be recognised in this.");
		expect((await answer("yes", outsider)).status).toBe(404);
		expect((await answer("yes")).status).toBe(303);
		expect(await (await share("network")).json()).toEqual({ shared: true, waits: null });
	});

	it("takes it back from everywhere with a no", async () => {
		await share("network");
		await answer("yes");
		await share("network");
		expect(await sent()).toBeDefined();
		await answer("no");
		expect(await sent()).toBeUndefined();
		expect((await now()).audience).toBe("chapter");
		expect(await (await share("public")).json()).toMatchObject({
			shared: false,
			waits: expect.stringContaining("said no"),
		});
	});

	it("finds it on their home, until they answered", async () => {
		type Waiting = { what: string; id?: string; by?: string };
		const waiting = async (as: SignedIn) =>
			((await (await site.get("/api/home", as)).json()) as { waiting: Waiting[] }).waiting.filter(
				(one) => one.what === "story" && one.id === id,
			);
		await share("network");
		expect(await waiting(hoa)).toMatchObject([{ by: "Rosa Díaz" }]);
		expect(await site.text("/", hoa)).toContain(`/reflections/${id}`);
		expect(await waiting(outsider)).toEqual([]);
		await answer("yes");
		expect(await waiting(hoa)).toEqual([]);
	});

	it("is also asked where the writer says that they can be recognised", async () => {
		id = await write({ text: "The night nurse asked first." });
		expect(await (await share("network", { named: [hoa.id] })).json()).toMatchObject({ shared: false });
	});

	it("can’t be asked about what they can’t read, and isn’t named in what is out already", async () => {
		id = await write({ text: "Hoa Tran asked first.", audience: "private" });
		expect((await share("network")).status).toBe(409);
		id = await write();
		await share("network");
		const { version } = await now();
		expect((await change(version, { text: "Out Sider asked.", audience: "network" })).status).toBe(400);
	});
});
