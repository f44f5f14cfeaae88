import { eq } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { consent } from "#community/db/people.ts";
import { practice } from "#community/db/practices.ts";
import { day } from "#core/clock.ts";
import { searchDoc } from "#exchange/search-tables.ts";
import { runBatch } from "#exchange/site.ts";
import { ledger, record, recordVersion, withdrawal } from "#exchange/tables.ts";
import { chapterSite, type SignedIn } from "#test/support/chapter-site.ts";
import { linkedPeer } from "#test/support/linked-peer.ts";
import { renewAuthorName } from "./audience-actions.ts";

const site = chapterSite();
const { services } = site;
const { db } = services;
const nairobi = "https://nairobi.example";
let rosa: SignedIn;
let hoa: SignedIn;
let steward: SignedIn;
let id: string;

const words = {
	title: "Chair by the window",
	status: "worked",
	language: "en",
	situation: "Six branch heads.",
	whatWeDo: "Turn the chair.",
	tags: ["chairs"],
};
const written = async (more: object = {}): Promise<string> => {
	const made = await site.call("POST", "/api/practices", { ...words, ...more }, rosa);
	return ((await made.json()) as { id: string }).id;
};
const open = (scope: string, as = rosa, more: object = {}) =>
	site.call("PUT", `/api/practices/${id}/audience`, { scope, ...more }, as);
const sent = async () =>
	(
		await db
			.select()
			.from(record)
			.where(eq(record.id, `${site.origin}/records/${id}`))
	)[0];
const contentSent = async () =>
	(JSON.parse((await sent())?.activity ?? "{}") as { object: { content: Record<string, unknown> } }).object.content;
const scopeNow = async () => (await db.select().from(practice).where(eq(practice.id, id)))[0]?.audience;

beforeAll(async () => {
	await site.claim();
	rosa = await site.signIn("member", "Rosa Díaz");
	hoa = await site.signIn("member", "Hoa Tran");
	steward = await site.signIn("steward", "Priya Nair");
	await linkedPeer(services, nairobi, "Nairobi");
});

beforeEach(async () => {
	id = await written();
	site.pass(1000);
});

describe("letting more people see a practice", () => {
	it("sends it, without the author's name where no consent covers it", async () => {
		site.jobs.length = 0;
		expect((await open("network")).status).toBe(204);
		expect(await contentSent()).toMatchObject({ title: words.title, situation: words.situation, version: 1 });
		expect(await contentSent()).not.toHaveProperty("author");
		expect(site.jobs).toContainEqual({ type: "announce" });
	});

	it("is the author's alone", async () => {
		for (const who of [hoa, steward]) expect((await open("public", who)).status).toBe(403);
		expect(await sent()).toBeUndefined();
		expect((await site.get(`/practices/${id}/audience`, hoa)).status).toBe(404);
	});

	it("waits for everybody who is named, by name, and goes on once they agreed", async () => {
		id = await written({ involved: [hoa.id] });
		const refused = await site.post(`/practices/${id}/audience`, { scope: "network" }, rosa);
		expect(refused.status).toBe(409);
		expect(await refused.text()).toContain("It waits for Hoa Tran, who hasn’t answered yet.");
		expect(await sent()).toBeUndefined();
		expect(await site.text(`/practices/${id}`, hoa)).toContain("Yes, it may name me");
		expect((await site.post(`/practices/${id}/naming`, { answer: "yes" }, rosa)).status).toBe(404);
		expect((await site.post(`/practices/${id}/naming`, { answer: "yes" }, hoa)).status).toBe(303);
		expect((await open("network")).status).toBe(204);
		expect((await sent())?.scope).toBe("network");
	});

	it("is undone at once when somebody named takes their yes back", async () => {
		id = await written({ involved: [hoa.id] });
		await site.post(`/practices/${id}/naming`, { answer: "yes" }, hoa);
		await open("public");
		await site.post(`/practices/${id}/naming`, { answer: "no" }, hoa);
		expect(await sent()).toBeUndefined();
		expect(await scopeNow()).toBe("chapter");
	});

	it("never leaves the chapter when the widening and the no arrive together", async () => {
		id = await written({ involved: [hoa.id] });
		await site.post(`/practices/${id}/naming`, { answer: "yes" }, hoa);
		await Promise.all([open("public"), site.post(`/practices/${id}/naming`, { answer: "no" }, hoa)]);
		const answer = (await (await site.get(`/api/practices/${id}`, rosa)).json()) as { people: { answer: string }[] };
		if (answer.people[0]?.answer === "no") expect(await sent()).toBeUndefined();
		else expect(await scopeNow()).toBe("public");
	});

	it("names chapters among those that we are linked with", async () => {
		expect((await open("sites", rosa, { sites: ["https://stranger.example"] })).status).toBe(400);
		expect((await open("sites", rosa, { sites: [] })).status).toBe(400);
		expect((await open("sites", rosa, { sites: [nairobi] })).status).toBe(204);
		expect(await sent()).toMatchObject({ scope: "sites", sites: [nairobi] });
		expect(await site.text(`/practices/${id}`, hoa)).toContain("this chapter, and Nairobi");
	});

	it("takes a new version along, but not a name that hasn't agreed", async () => {
		await open("network");
		const change = { ...words, base: 1, situation: "Seven branch heads.", reason: "One more." };
		expect((await site.call("PUT", `/api/practices/${id}`, { ...change, involved: [hoa.id] }, rosa)).status).toBe(400);
		expect((await site.call("PUT", `/api/practices/${id}`, change, rosa)).status).toBe(200);
		expect(await contentSent()).toMatchObject({ situation: "Seven branch heads.", version: 2, reason: "One more." });
	});

	it("stays with a draft's author", async () => {
		id = await written({ share: false });
		expect((await open("network")).status).toBe(409);
		expect(await sent()).toBeUndefined();
	});
});

describe("letting fewer people see it", () => {
	const disclosedTo = (where: string) => {
		const recordId = `${site.origin}/records/${id}`;
		return db.insert(ledger).values({
			recordId,
			site: where,
			via: site.origin,
			origin: site.origin,
			kind: "practice",
			rev: 1,
			firstAt: 1,
			lastAt: 1,
		});
	};

	it("says before who has it, and asks them to remove it", async () => {
		await open("public");
		await disclosedTo(nairobi);
		expect(await site.text(`/practices/${id}/audience`, rosa)).toMatch(/It was sent to .*Nairobi/);
		const back = await site.post(`/practices/${id}/take-back`, {}, rosa);
		expect(back.headers.get("location")).toBe(`/destinations/${id}`);
		expect(await sent()).toBeUndefined();
		expect(
			await db
				.select()
				.from(recordVersion)
				.where(eq(recordVersion.recordId, `${site.origin}/records/${id}`)),
		).toEqual([]);
		const asked = await db
			.select()
			.from(withdrawal)
			.where(eq(withdrawal.recordId, `${site.origin}/records/${id}`));
		expect(asked).toMatchObject([{ site: nairobi, state: "pending" }]);
		expect((await site.get(`/practices/${id}`, hoa)).status).toBe(200);
	});

	it("may be done by a steward, and by no other member", async () => {
		await open("public");
		expect((await site.call("POST", `/api/practices/${id}/take-back`, {}, hoa)).status).toBe(403);
		expect(await site.text(`/practices/${id}/audience`, steward)).not.toContain("Anyone on the web</");
		expect((await site.call("POST", `/api/practices/${id}/take-back`, {}, steward)).status).toBe(204);
		expect(await scopeNow()).toBe("chapter");
	});
});

describe("the author's name", () => {
	const consents = (scope: "network" | "public", until = services.clock() + day) =>
		db
			.insert(consent)
			.values({ id: `consent_${id}`, personId: rosa.id, fields: [], purpose: "", scope, sites: [], until, givenAt: 1 });

	it("goes along with a consent that covers the destination, and goes when it ends", async () => {
		await consents("network");
		await open("public");
		expect(await contentSent()).not.toHaveProperty("author");
		await open("network");
		expect(await contentSent()).toMatchObject({ author: "Rosa Díaz" });
		const before = (await sent())?.rev ?? 0;

		await db
			.update(consent)
			.set({ endedAt: services.clock() })
			.where(eq(consent.id, `consent_${id}`));
		while (await renewAuthorName(services, rosa.id));
		expect(await contentSent()).not.toHaveProperty("author");
		expect((await sent())?.rev).toBeGreaterThan(before);
		const kept = await db.$client
			.prepare("select activity from log_entry where record_id = ? and activity like '%Rosa%'")
			.bind(`${site.origin}/records/${id}`)
			.all();
		expect(kept.results).toEqual([]);
	});

	it("goes from older versions too, where only they still hold it", async () => {
		await open("network");
		const recordId = `${site.origin}/records/${id}`;
		const old = JSON.stringify({ object: { content: { author: "Rosa Díaz" } } });
		await db.insert(recordVersion).values({ recordId, version: 0, rev: 1, activity: old });
		while (await renewAuthorName(services, rosa.id));
		const kept = await db.select().from(recordVersion).where(eq(recordVersion.recordId, recordId));
		expect(kept).toHaveLength(1);
		expect(kept[0]?.activity).not.toContain("Rosa");
		const { rev } = (await sent()) ?? {};
		await renewAuthorName(services, rosa.id);
		expect((await sent())?.rev).toBe(rev);
	});
});

describe("a group that a steward narrows to", () => {
	it("has the author among its members", async () => {
		const made = await site.call("POST", "/api/groups", { name: "Stewards", purpose: "Care" }, steward);
		const { id: group } = (await made.json()) as { id: string };
		const refused = await open("group", steward, { group });
		expect(refused.status).toBe(400);
		expect(await refused.text()).toContain("Its author is not in that group");
		expect(await scopeNow()).toBe("chapter");
	});
});

describe("what was brought home", () => {
	const sourceId = `${nairobi}/records/practice_theirs`;
	const theirs = {
		situation: "BORROWEDWORDS at the borehole.",
		tension: "",
		whatWeDo: "Walk the pipe.",
		whyItWorks: "",
		whatHappened: "",
		watchFor: "",
	};

	const bringHome = async (scope: "network" | "sites" | "public") => {
		const at = services.clock();
		const activity = JSON.stringify({
			object: { content: { title: "Theirs", status: "worked", tags: [], version: 3, ...theirs } },
		});
		await db.delete(record).where(eq(record.id, sourceId));
		await db.delete(recordVersion).where(eq(recordVersion.recordId, sourceId));
		await db.insert(record).values({
			id: sourceId,
			origin: nairobi,
			kind: "practice",
			rev: 1,
			version: 3,
			scope,
			sites: [],
			topics: [],
			activity,
			digestHi: 1,
			digestLo: 1,
			arrivedAt: at,
		});
		await db.insert(recordVersion).values({ recordId: sourceId, version: 3, rev: 1, activity });
		await runBatch(db, [
			db.update(practice).set({ sourceId, sourceVersion: 3, sourceOrigin: nairobi }).where(eq(practice.id, id)),
			db.run(`update practice_version set situation = null, what_we_do = null where practice_id = '${id}'`),
		]);
	};

	it("is read in its source's words, sends its own alone, and keeps borrowing what isn't changed", async () => {
		await bringHome("network");
		const page = await site.text(`/practices/${id}`, hoa);
		expect(page).toContain("BORROWEDWORDS");
		expect(page).toContain("In the words of");
		const change = { ...words, ...theirs, whatWeDo: "Walk the aisle.", base: 1, reason: "Libraries have no pipes." };
		expect((await site.call("PUT", `/api/practices/${id}`, change, rosa)).status).toBe(200);
		await open("network");
		expect(await contentSent()).toMatchObject({ situation: "", whatWeDo: "Walk the aisle.", borrowed: ["situation"] });
		const [found] = await db.select().from(searchDoc).where(eq(searchDoc.id, id));
		expect(found?.body).not.toContain("BORROWEDWORDS");
	});

	it("says where its author took the words back, and keeps our own", async () => {
		await bringHome("network");
		await db.delete(recordVersion).where(eq(recordVersion.recordId, sourceId));
		const page = await site.text(`/practices/${id}`, hoa);
		expect(page).toContain("These words were taken back by their author.");
		expect(page).toContain(words.title);
		const own = { ...words, situation: "", whatWeDo: "Our own now.", base: 1, reason: "Said better." };
		expect((await site.call("PUT", `/api/practices/${id}`, own, rosa)).status).toBe(200);
		const now = await (await site.get(`/api/practices/${id}`, rosa)).json();
		expect(now).toMatchObject({ takenBack: ["situation"], whatWeDo: "Our own now." });
	});

	it("goes no further than its source", async () => {
		await bringHome("sites");
		expect((await open("network")).status).toBe(403);
		await bringHome("network");
		expect((await open("public")).status).toBe(403);
		expect((await open("network")).status).toBe(204);
	});
});
