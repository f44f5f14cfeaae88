import { beforeAll, describe, expect, it } from "vitest";
import { indexOwn } from "#exchange/search.ts";
import { runBatch } from "#exchange/site.ts";
import { chapterSite, type SignedIn } from "#test/support/chapter-site.ts";

const site = chapterSite();
const { services } = site;
let rosa: SignedIn;
let ezra: SignedIn;
let guest: SignedIn;
const paths: Record<string, string> = {};

const made = async (path: string, body: object): Promise<string> =>
	((await (await site.call("POST", path, body, rosa)).json()) as { id: string }).id;

/** A page of the site's own making, with its place in the index. */
const write = async (sql: string, doc: { id: string; kind: string; title: string }) => {
	await services.db.$client.prepare(sql).run();
	await runBatch(services.db, [indexOwn(services.site, { ...doc, container: null, language: null, body: "" })]);
};

beforeAll(async () => {
	await site.claim();
	rosa = await site.signIn("member", "Rosa Kimani");
	ezra = await site.signIn("member", "Ezra Stone");
	guest = await site.signIn("guest", "Gus Guest");
	const question = await made("/api/questions", { title: "Who knows about doors?", text: "", language: "en" });
	const study = await made("/api/studies", { title: "Doors", question: "Who asks first?", language: "en" });
	const aim = await made("/api/aims", { title: "Say it to my face" });
	await write(
		`insert into charter_version (version, domain, rules_version, reason, author_id, created_at)
			values (1, 'Doors', 1, 'The first', '${rosa.id}', 1)`,
		{ id: "charter", kind: "charter", title: "Our charter" },
	);
	await write(
		`insert into summary (id, period_from, period_to, title, body, language, state, audience, edited_by, version, created_at, updated_at, published_at)
			values ('summary_1', 1, 2, 'Autumn', 'We met.', 'en', 'published', 'chapter', 'site', 1, 1, 1, 1)`,
		{ id: "summary_1", kind: "summary", title: "Autumn" },
	);
	Object.assign(paths, {
		[question]: `/questions/${question}`,
		[study]: `/studies/${study}`,
		[aim]: `/aims/${aim}`,
		charter: "/charter",
		summary_1: "/summaries/summary_1",
	});
});

describe("what is said about something stands on its page", () => {
	it.each(["question", "study", "aim", "charter", "summary"])("of a %s, for those who read it", async (kind) => {
		const [id = "", path = ""] = Object.entries(paths).find(([one]) => one.startsWith(kind)) ?? [];
		expect(await site.text(path, ezra)).toContain(`/conversations/about/${id}`);
		expect(await site.text(path, guest)).not.toContain(`/conversations/about/${id}`);
		const said = await site.call("POST", `/api/conversations/about/${id}/messages`, { text: `Of this ${kind}` }, rosa);
		expect(said.status).toBe(201);
		for (const who of [ezra, guest]) expect(await site.text(path, who)).toContain(`Of this ${kind}`);
	});

	it("but of a group, which talks by itself: what is said there begins among its members", async () => {
		const group = await made("/api/groups", { name: "Schools", purpose: "To listen." });
		const begin = `/conversations/new?group=${group}`;
		expect(await site.text(`/groups/${group}`, rosa)).toContain(begin);
		expect(await site.text(begin, rosa)).toContain(`value="${group}" selected`);
		expect(await site.text(`/groups/${group}`, ezra)).not.toContain(begin);
	});
});
