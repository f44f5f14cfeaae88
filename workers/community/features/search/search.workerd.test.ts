import { beforeAll, describe, expect, it } from "vitest";
import { indexOwn } from "#exchange/search.ts";
import { runBatch } from "#exchange/site.ts";
import { peer, record } from "#exchange/tables.ts";
import { chapterSite, type SignedIn } from "#test/support/chapter-site.ts";

const site = chapterSite();
const { services } = site;
const { db } = services;
const nairobi = "https://nairobi.example";
let rosa: SignedIn;

type Hit = {
	id: string;
	kind: string;
	title: string;
	excerpt: string;
	href: string;
	origin: string;
	wantedBy: { name: string }[];
};
const find = async (query: string): Promise<Hit[]> =>
	((await (await site.get(`/api/search?${query}`, rosa)).json()) as { items: Hit[] }).items;
const write = (more: object) =>
	site.call(
		"POST",
		"/api/practices",
		{ status: "worked", language: "en", situation: "s", whatWeDo: "w", ...more },
		rosa,
	);

beforeAll(async () => {
	await site.claim();
	rosa = await site.signIn("member", "Rosa");
	await write({ title: "La reunión de familias", language: "es", situation: "Las niñas hablan primero." });
	await write({ title: "交接会议", language: "zh", situation: "护士们在夜班结束时开会。" });
	await write({ title: "Kikao cha asubuhi", language: "sw", tags: ["mrejesho"] });
	for (let i = 0; i < 25; i++) await write({ title: `Huddle ${i}`, situation: "Something repeated." });
	const id = `${nairobi}/records/practice_1`;
	const activity = JSON.stringify({ object: { content: {} } });
	await db.insert(peer).values({ origin: nairobi, kind: "chapter", name: "Nairobi", keys: [], keysFetchedAt: 1 });
	await db.insert(record).values({
		id,
		origin: nairobi,
		kind: "practice",
		rev: 1,
		scope: "network",
		sites: [],
		topics: [],
		name: "Borehole walk",
		activity,
		digestHi: 1,
		digestLo: 1,
		arrivedAt: 1,
	});
	await runBatch(db, [
		indexOwn(
			{ ...services.site, origin: nairobi },
			{ id, kind: "practice", container: null, language: "en", title: "Borehole walk", body: "Walk the pipe." },
		),
	]);
});

describe("search", () => {
	it("finds text in any language: without its accents, and parts of unspaced scripts", async () => {
		expect((await find("q=reunion+ninas")).map((hit) => hit.title)).toEqual(["La reunión de familias"]);
		expect((await find(`q=${encodeURIComponent("夜班")}`))[0]).toMatchObject({
			title: "交接会议",
			excerpt: expect.stringContaining("夜班结束时"),
		});
		expect((await find("q=mrejes")).map((hit) => hit.title)).toEqual(["Kikao cha asubuhi"]);
	});

	it("says what things are and where they come from", async () => {
		expect(await find("q=pipe")).toMatchObject([
			{
				kind: "practice",
				origin: nairobi,
				href: `/network/record?id=${encodeURIComponent(`${nairobi}/records/practice_1`)}`,
			},
		]);
		const page = await site.text("/search?q=borehole", rosa);
		expect(page).toContain("From Nairobi");
		expect(page).toContain("Borehole walk");
	});

	it("is narrowed by kind, language and site", async () => {
		expect(await find("q=huddle&kind=person")).toEqual([]);
		expect(await find("q=huddle&lang=es")).toEqual([]);
		expect(await find(`q=huddle&from=${nairobi}`)).toEqual([]);
		expect((await find(`q=huddle&kind=practice&lang=en&from=${site.origin}&limit=20`)).length).toBe(20);
	});

	it("finds the charter among its kind, and stands in everybody's menu but a visitor's", async () => {
		const charter = { domain: "How a ward learns.", aspirations: "", groundRules: "", questions: "", reason: "First." };
		const steward = await site.signIn("steward", "Steward");
		expect((await site.call("POST", "/api/charter", charter, steward)).status).toBe(201);
		expect(await find("q=ward&kind=charter")).toMatchObject([{ kind: "charter", href: "/charter" }]);
		const page = await site.text("/search", rosa);
		expect(page).toContain('<option value="charter">Charter</option>');
		expect(page).toContain('<a href="/search" aria-current="page">Search</a>');
		const guest = await site.signIn("guest", "Guest");
		expect(await site.text("/people", guest)).toContain('<a href="/search">Search</a>');
		expect(await site.text("/")).not.toContain('href="/search"');
	});

	it("shows what several want to learn in one line, with who they are", async () => {
		const wants = async (who: SignedIn, name: string, line: string) => {
			site.pass(1_000);
			await site.call("PUT", "/api/me/profile", { name, languages: ["en"], objectives: [line], skills: [] }, who);
			const { items } = (await (await site.get("/api/objectives", who)).json()) as {
				items: { id: string; wanted: { id: string; person: { id: string } }[] }[];
			};
			return items.flatMap(({ wanted }) => wanted).find(({ person }) => person.id === who.id)?.id ?? "";
		};
		const tom = await site.signIn("member", "Tom");
		const eve = await site.signIn("member", "Eve");
		const first = await wants(rosa, "Rosa", "Kneading by hand");
		const mine = await wants(tom, "Tom", "Kneading without a machine");
		await wants(eve, "Eve", "Kneading in the cold");
		const wanted = (hits: Hit[]) => hits.map((hit) => hit.wantedBy.map(({ name }) => name));
		expect(wanted(await find("q=kneading&kind=objective"))).toHaveLength(3);
		expect((await site.call("POST", `/api/objectives/${first}/join`, { mine }, tom)).status).toBe(200);
		expect(wanted(await find("q=kneading&kind=objective")).sort()).toEqual([["Eve"], ["Rosa", "Tom"]]);
		expect(wanted(await find("q=machine&kind=objective"))).toEqual([["Rosa", "Tom"]]);
		expect(wanted(await find("q=kneading&kind=objective&limit=1"))).toHaveLength(1);
		expect(await site.text("/search?q=machine", rosa)).toContain("wanted by");
	});

	it("goes on by cursor until everything was shown once", async () => {
		const first = (await (await site.get("/api/search?q=repeated&limit=20", rosa)).json()) as {
			items: Hit[];
			next: string;
		};
		const second = (await (await site.get(`/api/search?q=repeated&limit=20&after=${first.next}`, rosa)).json()) as {
			items: Hit[];
			next: null;
		};
		expect(new Set([...first.items, ...second.items].map((hit) => hit.id)).size).toBe(25);
		expect(second.next).toBeNull();
	});

	it("answers any typing, FTS5's own syntax included, without breaking", async () => {
		for (const typed of ['"', "a AND", "NEAR(", "title:x*", "'; drop table practice", "()", "", "😀"])
			expect((await site.get(`/search?q=${encodeURIComponent(typed)}`, rosa)).status, typed).toBe(200);
		expect((await site.get(`/search?q=${"x".repeat(201)}`, rosa)).status).toBe(400);
		expect((await site.get("/search?q=x")).status).toBe(303);
	});
});
