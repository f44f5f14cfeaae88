import { beforeAll, describe, expect, it } from "vitest";
import { chapterSite, type SignedIn } from "#test/support/chapter-site.ts";

const site = chapterSite();
let steward: SignedIn;
let ada: SignedIn;
let ben: SignedIn;
let guest: SignedIn;

beforeAll(async () => {
	await site.claim({ lifeStage: "conversations" });
	steward = await site.signIn("steward", "Steward");
	ada = await site.signIn("member", "Ada");
	ben = await site.signIn("member", "Ben");
	guest = await site.signIn("guest", "Guest");
});

const answer = (text: string, as: SignedIn, question = "aims") =>
	site.post(`/path/questions/${question}`, { text }, as);

describe("a question of the path", () => {
	it("is answered together: each sees what the others said, and can change what they said", async () => {
		expect((await answer("To hear it sooner.", ada)).status).toBe(303);
		site.pass(1_000);
		expect((await site.call("PUT", "/api/path/answers/aims", { text: "Fewer lost shifts." }, ben)).status).toBe(204);
		expect(await site.text("/path", ada)).toContain("Fewer lost shifts.");
		await answer("To hear it on the same day.", ada);
		const { items } = (await (await site.get("/api/path/answers/aims", guest)).json()) as {
			items: { text: string; person: { name: string } }[];
		};
		expect(items.map(({ text, person }) => [person.name, text])).toEqual([
			["Ada", "To hear it on the same day."],
			["Ben", "Fewer lost shifts."],
		]);
		const { questions } = (await (await site.get("/api/path", ben)).json()) as {
			questions: { key: string; answered: boolean }[];
		};
		expect(questions.filter(({ answered }) => answered).map(({ key }) => key)).toEqual(["aims"]);
	});

	it("lets an answer be taken back", async () => {
		await answer("In passing.", ben, "society");
		await answer("", ben, "society");
		expect(await site.text("/path/questions/society", ada)).not.toContain("In passing.");
	});

	it("refuses what is too long, keeping it, and questions that there aren't", async () => {
		const long = await answer(`Kept ${"x".repeat(2_000)}`, ada, "issues");
		expect(long.status).toBe(400);
		expect(await long.text()).toContain("Kept xxx");
		expect((await answer("x", ada, "salary")).status).toBe(404);
		expect((await site.call("PUT", "/api/path/answers/aims", { text: 7 }, ada)).status).toBe(400);
	});

	it("is read by guests, and answered by members", async () => {
		expect(await site.text("/path/questions/aims", guest)).toContain("Fewer lost shifts.");
		expect((await answer("Me too.", guest)).status).toBe(403);
	});
});

describe("a step of the path", () => {
	const plan = { note: "An evening in the library.", plannedFor: "2026-11-10", done: "" };

	it("is planned for a day, looked after by who takes it up, and done", async () => {
		expect((await site.post("/path/steps/launch", { ...plan, mine: "yes" }, ada)).status).toBe(303);
		const page = await site.text("/path", ben);
		expect(page).toContain("An evening in the library.");
		expect(page).toContain('datetime="2026-11-10"');
		const body = { note: plan.note, plannedFor: plan.plannedFor, done: true };
		expect((await site.call("PUT", "/api/path/steps/launch", body, ben)).status).toBe(204);
		const { steps } = (await (await site.get("/api/path", ben)).json()) as {
			steps: { key: string; doneAt: string | null; lookedAfterBy: { name: string } | null }[];
		};
		const launch = steps.find(({ key }) => key === "launch");
		expect(launch?.lookedAfterBy?.name).toBe("Ada");
		expect(launch?.doneAt).not.toBeNull();
	});

	it("refuses a day that isn't one, and guests", async () => {
		const wrong = await site.post("/path/steps/launch", { ...plan, plannedFor: "soon" }, ada);
		expect(wrong.status).toBe(400);
		expect(await wrong.text()).toContain("year-month-day");
		expect((await site.post("/path/steps/launch", plan, guest)).status).toBe(403);
		expect((await site.post("/path/steps/nothing", plan, ada)).status).toBe(404);
	});
});

describe("the stage", () => {
	it("is what a member finds as their next step while the chapter begins", async () => {
		expect(await site.text("/", ada)).toContain('href="/path"');
	});

	it("is moved on by a steward, with a word that everybody reads", async () => {
		const move = { from: "conversations", to: "forming", word: "Nine came back a second time." };
		expect((await site.post("/path/stage", move, ada)).status).toBe(403);
		expect((await site.post("/path/stage", { ...move, word: "" }, steward)).status).toBe(400);
		expect((await site.post("/path/stage", move, steward)).status).toBe(303);
		const page = await site.text("/path", ben);
		expect(page).toContain("Nine came back a second time.");
		expect(page).toContain("If your work succeeded");
		expect(((await (await site.get("/api/chapter", steward)).json()) as { lifeStage: string }).lifeStage).toBe(
			"forming",
		);
	});

	it("isn't moved from where it no longer is", async () => {
		const late = { from: "conversations", to: "launched", word: "We began." };
		expect((await site.call("PUT", "/api/path/stage", late, steward)).status).toBe(409);
		expect(
			(await site.call("PUT", "/api/path/stage", { ...late, from: "forming", to: "forming" }, steward)).status,
		).toBe(400);
	});

	it("suggests what is likely next, and never an end", async () => {
		const suggested = async () => {
			const form = await site.text("/path/stage", steward);
			return [...form.matchAll(/<input[^>]*name="to"[^>]*>/g)]
				.filter(([one]) => one.includes(" checked"))
				.map(([one]) => /value="(\w+)"/.exec(one)?.[1]);
		};
		expect(await suggested()).toEqual(["launched"]);
		for (const [from, to] of [
			["forming", "launched"],
			["launched", "mature"],
		])
			await site.post("/path/stage", { from: from ?? "", to: to ?? "", word: "It goes on." }, steward);
		expect(await suggested()).toEqual(["mature"]);
		const again = await site.post("/path/stage", { from: "mature", to: "mature", word: "As it is." }, steward);
		expect([again.status, await again.text()]).toEqual([400, expect.stringContaining("The chapter is there already.")]);
	});
});
