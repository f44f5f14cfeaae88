import { beforeAll, describe, expect, it } from "vitest";
import { day } from "#core/clock.ts";
import { newId } from "#core/id.ts";
import { chapterSite, type SignedIn } from "#test/support/chapter-site.ts";
import { motivation } from "../../db/forming.ts";
import { profile } from "../../db/people.ts";

const site = chapterSite();
const { services } = site;
let kofi: SignedIn;
let rosa: SignedIn;
let steward: SignedIn;

type Item = { id: string; text: string; shown: string };
const own = async (as: SignedIn): Promise<Item[]> =>
	((await (await site.get("/api/me/motivation", as)).json()) as { items: Item[] }).items;
const say = (text: string, shown: string, as: SignedIn) => site.call("POST", "/api/me/motivation", { text, shown }, as);
const shownOf = async (of: SignedIn): Promise<string> =>
	((await (await site.get(`/api/people/${of.id}`, rosa)).json()) as { motivation: string }).motivation;
const words = { name: "Kofi Mensah", languages: ["en"], objectives: [], skills: ["Radio"] };

beforeAll(async () => {
	await site.claim();
	kofi = await site.signIn("member", "Kofi Mensah");
	rosa = await site.signIn("member", "Rosa");
	steward = await site.signIn("steward", "Steward");
});

describe("what brings somebody here", () => {
	it("is kept each time, once however often it is sent, and the latest is on their page", async () => {
		const id = newId("motivation", services);
		for (const _ of [1, 2]) {
			const said = await site.post("/me/motivation", { id, text: "To be less ALONE", shown: "chapter" }, kofi);
			expect(said.headers.get("location")).toBe("/me/motivation");
		}
		expect(await own(kofi)).toMatchObject([{ id, text: "To be less ALONE", shown: "chapter" }]);
		expect(await site.text(`/people/${kofi.id}`, rosa)).toContain("To be less ALONE");
		expect(await site.text("/api/search?q=ALONE", rosa)).toContain(kofi.id);
		await site.call("PUT", "/api/me/profile", words, kofi);
		expect(await shownOf(kofi)).toBe("To be less ALONE");
		expect(await site.text("/api/search?q=ALONE", rosa)).toContain(kofi.id);
		site.pass(1000);
		expect((await say("To pass on what I KNOW", "chapter", kofi)).status).toBe(201);
		expect((await own(kofi)).map(({ text }) => text)).toEqual(["To pass on what I KNOW", "To be less ALONE"]);
		expect(await shownOf(kofi)).toBe("To pass on what I KNOW");
		expect(await site.text("/api/search?q=ALONE", rosa)).toContain('"items":[]');
		expect(await site.text("/me/motivation", kofi)).toContain("To be less ALONE");
	});

	it("is nobody else's when its writer says so, and earlier answers never are", async () => {
		site.pass(1000);
		await say("The CANARY in me", "me", kofi);
		expect(await shownOf(kofi)).toBe("");
		for (const as of [rosa, steward]) {
			for (const path of [`/people/${kofi.id}`, "/people?q=CANARY", "/api/search?q=CANARY", "/me/motivation"])
				expect([path, (await site.text(path, as)).includes("CANARY in me")]).toEqual([path, false]);
			expect(await own(as)).toEqual([]);
		}
		expect(await site.text(`/people/${kofi.id}`, rosa)).not.toContain("pass on what I KNOW");
		expect((await site.post("/me/motivation/shown", { shown: "chapter" }, kofi)).status).toBe(303);
		expect(await shownOf(kofi)).toBe("The CANARY in me");
		expect((await site.call("PUT", "/api/me/motivation/shown", { shown: "me" }, kofi)).status).toBe(204);
		expect(await shownOf(kofi)).toBe("");
		expect(await site.text("/api/search?q=CANARY", rosa)).toContain('"items":[]');
		expect((await site.call("PUT", "/api/me/motivation/shown", { shown: "me" }, steward)).status).toBe(409);
	});

	it("that stood in a profile before is the first of the answers", async () => {
		const { db, clock } = services;
		await db.insert(profile).values({
			...{ personId: rosa.id, languages: [], objectives: [], skills: [] },
			...{ motivation: "My sister was here", updatedAt: clock() },
		});
		expect((await own(rosa)).map(({ text }) => text)).toEqual(["My sister was here"]);
		expect((await site.call("PUT", "/api/me/motivation/shown", { shown: "me" }, rosa)).status).toBe(204);
		expect(await own(rosa)).toMatchObject([{ text: "My sister was here", shown: "me" }]);
		await say("Now for myself", "chapter", rosa);
		expect((await own(rosa)).map(({ text }) => text)).toEqual(["Now for myself", "My sister was here"]);
	});

	it("is asked for again after the time that a steward sets", async () => {
		const asks = async () => (await site.text("/me/motivation", rosa)).includes("It is time to say it again.");
		expect(await asks()).toBe(false);
		expect((await site.post("/steward/chapter/ways", { motivationMonths: "1" }, steward)).status).toBe(303);
		expect(await (await site.get("/api/chapter/ways", steward)).json()).toEqual({ motivationMonths: 1 });
		const older = (days: number) => services.db.update(motivation).set({ createdAt: services.clock() - days * day });
		await older(27);
		expect(await asks()).toBe(false);
		await older(32);
		expect(await asks()).toBe(true);
		site.pass(1000);
		await say("Still for myself", "me", rosa);
		expect(await asks()).toBe(false);
	});

	it("refuses what says nothing, readers that aren't, and times that are none", async () => {
		const id = newId("motivation", services);
		const bad = await site.post("/me/motivation", { id, text: "", shown: "me" }, steward);
		expect(bad.status).toBe(400);
		expect((await say("x".repeat(2_001), "me", steward)).status).toBe(400);
		expect((await say("x", "public", steward)).status).toBe(400);
		const ways = (motivationMonths: unknown, as = steward) =>
			site.call("PUT", "/api/chapter/ways", { motivationMonths }, as);
		expect((await ways(61)).status).toBe(400);
		expect((await ways(-1)).status).toBe(400);
		expect((await ways(0)).status).toBe(204);
	});

	it("goes with who leaves", async () => {
		const leaver = await site.signIn("member", "Leaver");
		await say("For a while", "chapter", leaver);
		await site.call("POST", "/api/me/leave", undefined, leaver);
		const left = await services.db.all("select * from motivation where text = 'For a while'");
		expect(left).toEqual([]);
		expect(await site.text(`/people/${leaver.id}`, rosa)).not.toContain("For a while");
	});
});
