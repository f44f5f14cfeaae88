import { beforeAll, describe, expect, it } from "vitest";
import { idOf } from "#test/support/answers.ts";
import { chapterSite, type SignedIn } from "#test/support/chapter-site.ts";

const site = chapterSite();
const assist = { title: "QUIETLY", situation: "A ward.", wanted: "Questions.", language: "en", group: "circle" };
let rosa: SignedIn;
let ezra: SignedIn;
let steward: SignedIn;
let brought: string;
let circle: string;

const decide = async (about: string, act: "hide" | "remove") =>
	(await site.call("POST", "/api/moderation", { about, act, reason: "It names people." }, steward)).status;

beforeAll(async () => {
	await site.claim();
	rosa = await site.signIn("member", "Rosa");
	ezra = await site.signIn("member", "Ezra");
	steward = await site.signIn("steward", "Stella");
	brought = await idOf(site.call("POST", "/api/assists", assist, rosa));
	circle = brought.replace(/^[a-z]+_/, "group_");
	await site.call("POST", `/api/groups/${circle}/members`, { person: ezra.id }, rosa);
});

describe("what a steward can’t read", () => {
	it("isn’t theirs to decide about, nor shown to be there, while nobody reported it", async () => {
		const words = { question: "free", text: "Mine alone.", language: "en", audience: "private" };
		const alone = await idOf(site.call("POST", "/api/reflections", words, ezra));
		for (const about of [brought, circle, alone]) {
			for (const act of ["hide", "remove"] as const) expect([403, 404], about).toContain(await decide(about, act));
			expect((await site.get(`/moderation/about?id=${about}`, steward)).status, about).toBe(404);
		}
		expect((await site.get(`/assists/${brought}`, ezra)).status).toBe(200);
		expect((await site.get(`/reflections/${alone}`, ezra)).status).toBe(200);
	});

	it("is reported to them without the name of a circle, which says what it is about", async () => {
		expect((await site.call("POST", "/api/reports", { about: brought, reason: "It hurts." }, ezra)).status).toBe(201);
		for (const path of ["/", "/steward/moderation", "/api/moderation/reports", `/moderation/about?id=${brought}`]) {
			const answer = await site.get(path, steward);
			expect(answer.status, path).toBe(200);
			expect(await answer.text(), path).not.toContain("QUIETLY");
		}
		const { results } = await site.services.db.$client
			.prepare("select subject || body as words from mail where recipient = ?")
			.bind(`${steward.id}@example.org`)
			.all<{ words: string }>();
		expect(results.map(({ words }) => words).join()).toContain("reported");
		expect(results.map(({ words }) => words).join()).not.toContain("QUIETLY");
		expect(await site.text(`/reports/new?about=${brought}`, ezra)).toContain("QUIETLY");
	});

	it("is theirs to decide about once it was reported, where its coordinator wrote it", async () => {
		expect(await decide(brought, "hide")).toBe(201);
		expect((await site.get(`/assists/${brought}`, ezra)).status).toBe(404);
		const shown = { about: brought, act: "show", reason: "It was a misunderstanding." };
		expect((await site.call("POST", "/api/moderation", shown, steward)).status).toBe(201);
		expect((await site.get(`/assists/${brought}`, ezra)).status).toBe(200);
	});
});
