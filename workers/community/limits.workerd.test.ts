import { beforeAll, describe, expect, it } from "vitest";
import { newId } from "#core/id.ts";
import { takeTurns } from "#identity/limits.ts";
import { chapterSite, type SignedIn } from "#test/support/chapter-site.ts";

const site = chapterSite();
const { services } = site;
const hour = 3_600_000;
let ada: SignedIn;
let ben: SignedIn;

/** As if somebody had done something so often already, half an hour ago. */
const did = async (who: SignedIn, name: string, times: number, per: number): Promise<void> => {
	const limit = { name, most: times, per };
	for (let i = 0; i < times; i++) await takeTurns(services, [{ limit, of: who.id }]);
	site.pass(hour / 2);
};

const question = () => ({ title: "How do you hand over a shift?", text: "At night.", language: "en" });

beforeAll(async () => {
	await site.claim();
	ada = await site.signIn("member", "Ada");
	ben = await site.signIn("member", "Ben");
});

type Refusal = { code: string; message: string };
const refused = async (answer: Response): Promise<[number, string | null, Refusal]> => [
	answer.status,
	answer.headers.get("retry-after"),
	(await answer.json()) as Refusal,
];

const minutes = (n: number) => String(n * 60);

describe("what one person begins in a span of time", () => {
	it("is bounded for questions: the API says when to try again, and it is possible then", async () => {
		await did(ada, "questions", 20, hour);
		const [status, after, { code, message }] = await refused(
			await site.call("POST", "/api/questions", question(), ada),
		);
		expect([status, after, code]).toEqual([429, minutes(30), "too-many"]);
		expect(message).toContain("Please try again in about 30 minutes.");
		expect((await site.call("POST", "/api/questions", question(), ben)).status).toBe(201);
		site.pass(hour / 2);
		expect((await site.call("POST", "/api/questions", question(), ada)).status).toBe(201);
	});

	it("keeps what was typed in a form that comes too soon", async () => {
		await did(ada, "questions", 20, hour);
		const id = newId("question", services);
		const answer = await site.post("/questions/new", { ...question(), id, text: "Words not to be lost." }, ada);
		const page = await answer.text();
		expect([answer.status, answer.headers.get("retry-after")]).toEqual([429, minutes(30)]);
		expect(page).toContain("Words not to be lost.");
		expect(page).toContain("Please try again in about 30 minutes.");
		site.pass(hour);
	});

	it("counts a form that is sent twice as kept, also where the first was the last", async () => {
		const id = newId("question", services);
		await did(ada, "questions", 19, hour);
		for (let i = 0; i < 2; i++)
			expect((await site.post("/questions/new", { ...question(), id }, ada)).headers.get("location")).toBe(
				`/questions/${id}`,
			);
	});

	it("is bounded for conversations and for what is said in them", async () => {
		const words = { title: "Nights", text: "Who is awake?" };
		const begun = await site.call("POST", "/api/conversations", words, ada);
		const { conversation } = (await begun.json()) as { conversation: string };
		await did(ada, "conversations", 20, hour);
		const [status, after, { message }] = await refused(await site.call("POST", "/api/conversations", words, ada));
		expect([status, after]).toEqual([429, minutes(30)]);
		expect(message).toContain("conversations");
		const said = (as: SignedIn) =>
			site.call("POST", `/api/conversations/${conversation}/messages`, { text: "I am." }, as);
		expect((await said(ada)).status).toBe(201);
		await did(ben, "messages", 120, hour);
		expect((await said(ben)).status).toBe(429);
		const form = { id: newId("message", services), text: "Words not to be lost either." };
		const page = await site.post(`/conversations/${conversation}`, form, ben);
		expect(page.status).toBe(429);
		expect(await page.text()).toContain("Words not to be lost either.");
		site.pass(hour);
		expect((await said(ben)).status).toBe(201);
	});

	it("is bounded for requests to people", async () => {
		const made = await site.call("POST", "/api/questions", question(), ben);
		const { id: about } = (await made.json()) as { id: string };
		await did(ben, "requests", 40, 24 * hour);
		const ask = () => site.call("POST", "/api/requests", { about, to: ada.id, reason: "You know nights." }, ben);
		const [status, after, { message }] = await refused(await ask());
		expect([status, after]).toEqual([429, String(23.5 * 3_600)]);
		expect(message).toContain("in about 24 hours");
		site.pass(24 * hour);
		expect((await ask()).status).toBe(201);
	});
});
