/// <reference types="@cloudflare/vitest-plugin/types" />
import { SELF } from "cloudflare:test";
import { beforeAll, describe, expect, it } from "vitest";
import { arrive } from "#test/support/arrivals.ts";
import { chapter, claimed, origin, signedIn, site } from "#test/support/federation.ts";

const boston = "https://boston.example.org";
const nairobi = "https://nairobi.example.org";
const quito = "https://quito.example.org";
const gone = "https://gone.example.org";
const asking = "https://asking.example.org";

const practice = (title: string, more: Record<string, unknown> = {}) => ({
	title,
	situation: `The situation of ${title}`,
	status: "worked",
	tags: ["handover"],
	version: 1,
	...more,
});

const card = (name: string, listed: string) => ({
	name,
	place: `${name} town`,
	tagline: `We are ${name}`,
	languages: ["en"],
	lifeStage: "launched",
	coordinates: { latitude: 10, longitude: 20 },
	listed,
});

let headers: Record<string, string>;

const get = async (path: string, as: Record<string, string> = {}) => {
	const answer = await SELF.fetch(`${origin}${path}`, { headers: as, redirect: "manual" });
	return { status: answer.status, text: await answer.text(), answer };
};

const everyPage = ["/", "/chapters", "/practices", "/summaries", "/people", "/search", "/search?q=canary"];
const everyList = ["/api/chapters", "/api/records", "/api/records?q=canary", "/api/records?kind=chapter"];
const recordPath = (at: string, localId: string, api = false) =>
	`${api ? "/api" : ""}/record?id=${encodeURIComponent(`${at}/records/${localId}`)}`;

beforeAll(async () => {
	await claimed();
	headers = (await signedIn()).headers;
	await chapter(boston, { name: "Boston" });
	await chapter(nairobi, { name: "Nairobi" });
	await chapter(quito, { name: "Quito" });
	await chapter(gone, { name: "Gone", ours: "no" });
	await chapter(asking, { name: "Asking", ours: null, note: "We would like to learn with you." });
	await arrive(
		site,
		{
			origin: boston,
			localId: "chapter_b",
			kind: "chapter",
			name: "Boston",
			content: card("Boston", "public"),
			audience: { scope: "public" },
		},
		{
			origin: nairobi,
			localId: "chapter_n",
			kind: "chapter",
			name: "Nairobi canary-listed",
			content: card("Nairobi canary-listed", "network"),
		},
		{
			origin: quito,
			localId: "chapter_q",
			kind: "chapter",
			name: "Quito canary-hidden",
			content: card("Quito canary-hidden", "hidden"),
		},
		{
			origin: boston,
			localId: "practice_pub",
			kind: "practice",
			version: 2,
			name: "Open huddle",
			content: practice("Open huddle canary", { version: 2 }),
			audience: { scope: "public" },
			language: "en",
			topics: ["handover"],
		},
		{
			origin: boston,
			localId: "practice_pub",
			kind: "practice",
			version: 1,
			rev: 5,
			content: practice("Earlier canary-network words"),
			language: "en",
		},
		{
			origin: nairobi,
			localId: "practice_net",
			kind: "practice",
			content: practice("Baraza canary-network"),
			language: "sw",
		},
		{
			origin: gone,
			localId: "practice_left",
			kind: "practice",
			content: practice("canary-former"),
			audience: { scope: "public" },
		},
		{
			origin: asking,
			localId: "practice_early",
			kind: "practice",
			content: practice("canary-applicant"),
			audience: { scope: "public" },
		},
		{ origin: nairobi, localId: "link_1", kind: "link", content: { stance: "yes", note: "canary-link" } },
		{
			origin: nairobi,
			localId: "adoption_1",
			kind: "adoption",
			from: { id: `${boston}/records/practice_pub`, version: 2 },
			content: {
				practice: `${boston}/records/practice_pub`,
				version: 2,
				outcome: "mixed",
				context: "A ward at night",
				startedAt: "2026-01-02T00:00:00Z",
			},
		},
		{
			origin: nairobi,
			localId: "hologram_1",
			kind: "hologram",
			name: "Seen from the future",
			content: { beam: "<b>blue</b>" },
		},
	);
});

describe("what a visitor sees", () => {
	it("is what is public, of members alone, on every page and list", async () => {
		const single = [
			recordPath(boston, "practice_pub"),
			recordPath(boston, "practice_pub", true),
			`/chapters/${new URL(boston).host}`,
			`/api/chapters/${new URL(boston).host}`,
		];
		for (const path of [...everyPage, ...everyList, ...single]) {
			const { status, text } = await get(path);
			expect(status, path).toBe(200);
			expect(text, path).not.toMatch(/canary-(network|listed|hidden|former|applicant|link)/);
		}
		expect((await get("/practices")).text).toContain("Open huddle canary");
		expect((await get("/chapters")).text).toContain("We are Boston");
	});

	it("isn't found under its own address when it is for the network, hidden, or of no member", async () => {
		for (const [at, id] of [
			[nairobi, "practice_net"],
			[quito, "chapter_q"],
			[gone, "practice_left"],
			[asking, "practice_early"],
			[nairobi, "link_1"],
		] as const) {
			expect((await get(recordPath(at, id))).status, id).toBe(404);
			expect((await get(recordPath(at, id, true))).status, id).toBe(404);
		}
		expect((await get("/chapters/nairobi.example.org")).status).toBe(404);
		expect((await get(`${recordPath(boston, "practice_pub")}&version=1`)).status).toBe(404);
	});

	it("is kept in the isolate, with an ETag, for a short while", async () => {
		const { answer } = await get("/chapters");
		expect(answer.headers.get("cache-control")).toMatch(/^public, max-age=\d+$/);
		const etag = answer.headers.get("etag") ?? "";
		expect((await get("/chapters", { "if-none-match": etag })).status).toBe(304);
	});
});

describe("what a coordinator sees", () => {
	it("adds what members share with the network, but no hidden card and nothing of others", async () => {
		for (const path of [...everyPage, ...everyList]) {
			const { status, text } = await get(path, headers);
			expect(status, path).toBe(200);
			expect(text, path).not.toMatch(/canary-(hidden|former|applicant|link)/);
		}
		expect((await get("/practices", headers)).text).toContain("Baraza canary-network");
		expect((await get("/chapters", headers)).text).toContain("Nairobi canary-listed");
		expect((await get(`${recordPath(boston, "practice_pub")}&version=1`, headers)).text).toContain(
			"Earlier canary-network",
		);
	});

	it("narrows by kind, topic, language, outcome and chapter", async () => {
		const titles = async (query: string) => {
			const { text } = await get(`/api/records?${query}`, headers);
			return (JSON.parse(text) as { items: { title: string }[] }).items.map((item) => item.title);
		};
		expect(await titles("kind=practice&lang=sw")).toEqual(["Baraza canary-network"]);
		expect(await titles("kind=practice&topic=Handover")).toEqual(["Open huddle canary"]);
		expect(await titles("q=baraza")).toEqual(["Baraza canary-network"]);
		expect(await titles("outcome=mixed")).toHaveLength(1);
		expect(await titles("kind=practice&from=boston.example.org")).toEqual(["Open huddle canary"]);
		expect((await get("/api/records?outcome=splendid", headers)).status).toBe(400);
	});

	it("pages by cursor without losing or repeating", async () => {
		const seen: string[] = [];
		let after = "";
		do {
			const { text } = await get(`/api/records?limit=2${after && `&after=${after}`}`, headers);
			const page = JSON.parse(text) as { items: { id: string }[]; next: string | null };
			seen.push(...page.items.map((item) => item.id));
			after = page.next ?? "";
		} while (after !== "");
		expect(new Set(seen).size).toBe(seen.length);
		expect(seen.length).toBeGreaterThanOrEqual(5);
	});

	it("reads who tried a practice and what became of it, and where it comes from", async () => {
		const { text } = await get(recordPath(boston, "practice_pub"), headers);
		expect(text).toContain("Boston");
		expect(text).toContain("Mixed");
		const first = await get("/", headers);
		expect(first.text).toContain("Practices that travel");
		expect(first.text).toContain("Open huddle canary");
		expect(first.text).toContain("We would like to learn with you.");
	});

	it("sees a kind that this version doesn't know as it came, its markup as text", async () => {
		const { text } = await get(recordPath(nairobi, "hologram_1"), headers);
		expect(text).toContain("Seen from the future");
		expect(text).toContain("&lt;b&gt;blue&lt;/b&gt;");
	});

	it("finds nothing of a record that was taken back", async () => {
		const id = { origin: nairobi, localId: "practice_soon", kind: "practice" };
		await arrive(site, { ...id, content: practice("Shortlived wordxyz") });
		expect((await get("/search?q=wordxyz", headers)).text).toContain("Shortlived");
		await arrive(site, { ...id, content: {}, type: "Delete", rev: Date.now() + 5 });
		expect((await get("/search?q=wordxyz", headers)).text).not.toContain("Shortlived");
		expect((await get(recordPath(nairobi, "practice_soon"), headers)).status).toBe(404);
	});
});
