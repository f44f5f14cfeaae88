import { beforeAll, describe, expect, it } from "vitest";
import { opened, textIn } from "#test/support/archives.ts";
import { claimed, type SignedIn, signedIn, site, visitor } from "#test/support/signed-in.ts";

let ada: SignedIn;
let ben: SignedIn;

const idOf = async (answer: Response): Promise<string> => ((await answer.json()) as { id: string }).id;
const own = async (who: SignedIn) => {
	const answer = await who.get("/api/me/everything");
	expect(answer.status).toBe(200);
	expect(answer.headers.get("content-type")).toBe("application/zip");
	return opened(new Uint8Array(await answer.arrayBuffer()));
};

beforeAll(async () => {
	await claimed();
	[ada, ben] = [await signedIn("member", "Ada Okafor"), await signedIn("member", "Ben Levi")];
	const reflect = (who: SignedIn, text: string, audience: string) =>
		who.call("POST", "/api/reflections", { question: "surprised", text, audience, language: "en" });
	await reflect(ada, "Nobody asked, and so nobody knew.", "private");
	await ada.call("POST", "/api/me/prompts", { prompt: "frankness", text: "That I am tired of chairing." });
	await ben.call("POST", "/api/me/prompts", { prompt: "frankness", text: "Ben keeps that he is too." });
	await reflect(ben, "Ben keeps this to himself.", "private");
	const practice = { title: "The empty chair", status: "worked", language: "en", situation: "A meeting.", tags: [] };
	const chair = await idOf(await ada.call("POST", "/api/practices", practice));
	await ben.call("POST", `/api/practices/${chair}/trials`, { context: "At Ben’s own place." });
	const question = await idOf(
		await ben.call("POST", "/api/questions", { title: "Who chairs?", text: "", language: "en" }),
	);
	const answer = await idOf(await ada.call("POST", `/api/questions/${question}/answers`, { text: "Nobody does." }));
	await ben.call("POST", "/api/thanks", { for: answer, text: "That opened my eyes." });
});

describe("what is one’s own", () => {
	it("comes as one file to read: what one wrote, kept to oneself, and was thanked for", async () => {
		const words = textIn(await own(ada), "yours.md");
		for (const part of [
			"# Ada Okafor at Boston",
			"Nobody asked",
			"That I am tired of chairing.",
			"The empty chair",
			"Nobody does.",
			"That opened my eyes.",
		])
			expect(words).toContain(part);
		expect(words).toContain("Ben Levi → Ada Okafor");
	});

	it("heads each entry by its title or by how it begins, with the day below", async () => {
		const day = /\n\n\d{4}-\d\d-\d\d\n/.source;
		const words = textIn(await own(ada), "yours.md");
		for (const heading of ["The empty chair", "Nobody asked, and so nobody knew\\.", "Ben Levi → Ada Okafor"])
			expect(words).toMatch(new RegExp(`\n### ${heading}${day}`));
		expect(words).not.toMatch(/### \d{4}-/);
		expect(words.match(/Nobody asked, and so nobody knew\./g)).toHaveLength(1);
	});

	it("says in words what stewards decided about it, and why", async () => {
		const steward = await signedIn("steward");
		const question = await idOf(
			await ada.call("POST", "/api/questions", { title: "Whose fault?", text: "", language: "en" }),
		);
		const report = { about: question, act: "remove", reason: "It names somebody." };
		expect((await steward.call("POST", "/api/moderation", report)).status).toBeLessThan(300);
		const words = textIn(await own(ada), "yours.md");
		expect(words).toMatch(
			/### Removed: your question\n\n\d{4}-\d\d-\d\d\n\nThe reason that was given: It names somebody\./,
		);
	});

	it("has the same as rows, and one’s meetings", async () => {
		const files = await own(ada);
		expect(JSON.parse(textIn(files, "rows/reflection.jsonl"))).toMatchObject({
			text: "Nobody asked, and so nobody knew.",
		});
		expect(JSON.parse(textIn(files, "rows/person.jsonl"))).toMatchObject({ id: ada.id, email: ada.email });
		expect(textIn(files, "meetings.ics")).toContain("BEGIN:VCALENDAR");
	});

	it("holds nothing of what others keep or wrote", async () => {
		const all = Object.values(await own(ada)).map((bytes) => new TextDecoder().decode(bytes));
		for (const words of ["Ben keeps", "At Ben’s own place", "Who chairs?", ben.email])
			expect(
				all.some((text) => text.includes(words)),
				words,
			).toBe(false);
	});

	it("is for people who are here, with a page that says what it holds", async () => {
		expect((await visitor.get("/api/me/everything")).status).toBe(401);
		expect(await (await ada.get("/me/everything")).text()).toContain("/api/me/everything");
		expect(await (await ada.get("/me")).text()).toContain("/me/everything");
	});
});

describe("the whole chapter", () => {
	it("is for its stewards, not more often than a backup needs", async () => {
		const steward = await signedIn("steward");
		const program = await steward.program("read");
		expect((await program.get("/api/archive")).headers.get("content-disposition")).toMatch(
			/^attachment; filename="community\.example-/,
		);
		expect((await ada.get("/api/archive")).status).toBe(403);
		expect((await visitor.get("/api/archive")).status).toBe(401);
		expect(await (await steward.get("/steward")).text()).toContain("/steward/archive");
		expect(await (await steward.get("/steward/archive")).text()).toContain("/api/archive");
		for (let i = 0; i < 8; i++) await (await steward.get("/api/archive")).body?.cancel();
		expect((await steward.get("/api/archive")).status).toBe(429);
		expect(await site.DB.prepare("select count(*) as n from archive_part").first("n")).toBe(0);
	});
});
