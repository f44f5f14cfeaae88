import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { day } from "#core/clock.ts";
import { person } from "#identity/tables.ts";
import { chapterSite, type SignedIn } from "#test/support/chapter-site.ts";

const site = chapterSite();
let ada: SignedIn;
let steward: SignedIn;
let guest: SignedIn;

const first = "community-if-successful";
const second = "for-each-other";

beforeAll(async () => {
	await site.claim();
	ada = await site.signIn("member", "Ada");
	steward = await site.signIn("steward", "Steward");
	guest = await site.signIn("guest", "Guest");
});

describe("the two questions for who comes", () => {
	it("are answered, changed and left, and read on the person's page", async () => {
		expect(await site.text("/me/arrival", ada)).toContain("what would the community look like");
		const answers = { [first]: "Nobody is **sent away** at five.", [second]: "Tell me when I am WRONG." };
		expect((await site.post("/me/arrival", answers, ada)).headers.get("location")).toBe(`/people/${ada.id}`);
		const page = await site.text(`/people/${ada.id}`, guest);
		expect(page).toContain("<strong>sent away</strong>");
		expect(page).toContain("WRONG");
		expect(await site.text("/people?q=WRONG", guest)).toContain(ada.id);
		await site.call("PUT", "/api/me/profile", { name: "Ada", languages: ["en"], objectives: [], skills: [] }, ada);
		expect(await site.text("/people?q=WRONG", guest)).toContain(ada.id);
		expect((await site.call("PUT", "/api/me/arrival", { [first]: "Lights on." }, ada)).status).toBe(204);
		expect(await (await site.get("/api/me/arrival", ada)).json()).toEqual({ [first]: "Lights on.", [second]: "" });
		expect(await (await site.get(`/api/people/${ada.id}`, guest)).json()).toMatchObject({
			arrival: [{ question: first, text: "Lights on." }],
		});
		expect(await site.text("/people?q=WRONG", guest)).not.toContain(ada.id);
		expect((await site.post("/me/arrival", { [first]: "x".repeat(2_001) }, ada)).status).toBe(400);
	});

	it("are offered to a newcomer after the ground rules, and to nobody who has answered or is here for long", async () => {
		const charter = { domain: "We care.", aspirations: "", groundRules: "First names.", questions: "" };
		await site.call("POST", "/api/charter", { ...charter, reason: "To begin.", reviewOn: null }, steward);
		const newcomer = await site.signIn("member", "Newcomer");
		const { db, clock } = site.services;
		const joinedAt = clock() - 2 * day;
		await db.update(person).set({ joinedAt }).where(eq(person.id, newcomer.id));
		const agree = async (as: SignedIn) =>
			(await site.post("/charter/agree", { rulesVersion: "1" }, as)).headers.get("location");
		expect(await agree(newcomer)).toBe("/me/arrival");
		await site.call("PUT", "/api/me/arrival", { [second]: "Soup." }, newcomer);
		expect(await agree(newcomer)).toBe("/charter");
		expect(await agree(steward)).toBe("/charter");
	});

	it("go with who leaves", async () => {
		await site.call("POST", "/api/me/leave", undefined, ada);
		expect(await site.text(`/people/${ada.id}`, guest)).not.toContain("Lights on.");
		const rows = await site.services.db.all(`select * from arrival_answer where person_id = '${ada.id}'`);
		expect(rows).toEqual([]);
	});
});
