import { beforeAll, describe, expect, it } from "vitest";
import { summary } from "#community/db/summaries.ts";
import { hour, minute } from "#core/clock.ts";
import { person } from "#identity/tables.ts";
import { putConsent, putPractice, putTrial } from "#test/support/chapter-content.ts";
import { chapterSite, type SignedIn } from "#test/support/chapter-site.ts";

const site = chapterSite();
const publicPaths = [
	"/",
	"/shared",
	"/shared/summaries",
	"/shared/practices/practice_public",
	"/shared/summaries/summary_public",
];
const feedPaths = ["all", "practices", "summaries"].flatMap((content) => [
	`/feeds/${content}.atom`,
	`/feeds/${content}.json`,
]);
const apiPaths = [
	"/api/shared/practices",
	"/api/shared/practices/practice_public",
	"/api/shared/summaries",
	"/api/shared/summaries/summary_public",
];
const documentPaths = ["/actor", "/.well-known/nodeinfo", "/nodeinfo/2.1", "/openapi.json", "/developers"];

let steward: SignedIn;

const putSummary = (
	id: string,
	state: "draft" | "published" | "withdrawn",
	audience: "chapter" | "network" | "public",
) =>
	site.services.db.insert(summary).values({
		id,
		periodFrom: "2026-09-01",
		periodTo: "2026-09-30",
		title: `CANARY-${id}`,
		body: `CANARY-${id} body`,
		language: "en",
		state,
		audience,
		editedBy: "",
		version: 1,
		createdAt: site.services.clock(),
		updatedAt: site.services.clock(),
		publishedAt: state === "draft" ? null : site.services.clock(),
	});

beforeAll(async () => {
	await site.claim();
	steward = await site.signIn("steward");
	const { services } = site;
	await services.db.insert(person).values([
		{
			id: "person_author",
			name: "CANARY-person hidden",
			email: "hidden@example.org",
			role: "member",
			state: "active",
			joinedAt: 0,
		},
		{
			id: "person_network",
			name: "CANARY-person network",
			email: "net@example.org",
			role: "member",
			state: "active",
			joinedAt: 0,
		},
		{
			id: "person_open",
			name: "Maureen Open",
			email: "open@example.org",
			role: "member",
			state: "active",
			joinedAt: 0,
		},
	]);
	await putConsent(services, "person_network", "network");
	await putConsent(services, "person_open", "public");
	for (const audience of ["group", "chapter", "sites", "network"] as const)
		await putPractice(services, {
			id: `practice_${audience}`,
			title: `CANARY-${audience}`,
			audience,
			groupId: audience === "group" ? "group_a" : null,
		});
	await putPractice(services, { id: "practice_draft", title: "CANARY-draft", audience: "public", state: "draft" });
	await putPractice(services, {
		id: "practice_public",
		title: "The huddle at seven",
		audience: "public",
		tags: ["handover"],
		language: "en",
	});
	await putPractice(services, {
		id: "practice_net",
		title: "By a network person",
		audience: "public",
		authorId: "person_network",
	});
	await putPractice(services, {
		id: "practice_open",
		title: "By an open person",
		audience: "public",
		authorId: "person_open",
	});
	await putTrial(services, {
		id: "trial_a",
		practiceId: "practice_public",
		personId: "person_author",
		context: "CANARY-trial",
		outcome: "worked",
		reportedAt: 1,
	});
	await putSummary("summary_public", "published", "public");
	await putSummary("summary_network", "published", "network");
	await putSummary("summary_chapter", "published", "chapter");
	await putSummary("summary_draft", "draft", "public");
	await putSummary("summary_back", "withdrawn", "public");
});

describe("what a visitor sees", () => {
	it.each([...publicPaths, ...feedPaths, ...apiPaths])(
		"%s holds nothing that isn't shared with anyone",
		async (path) => {
			const response = await site.get(path);
			const body = await response.text();
			expect(response.status).toBe(200);
			expect(body.replaceAll("CANARY-summary_public", "")).not.toContain("CANARY");
			expect(body).not.toContain("@example.org");
		},
	);

	it("shows what is", async () => {
		const home = await site.text("/");
		expect(home).toContain("The huddle at seven");
		expect(home).toContain("CANARY-summary_public");
		expect(home).toContain("Maureen Open");
		expect(home).toContain("Come to one meeting.");
	});

	it.each(["group", "chapter", "sites", "network", "draft"])(
		"answers 404 for a practice of the audience %s",
		async (id) => {
			for (const path of [
				`/shared/practices/practice_${id}`,
				`/api/shared/practices/practice_${id}`,
				`/records/practice_${id}`,
			])
				expect((await site.get(path)).status).toBe(404);
		},
	);

	it.each(["network", "chapter", "draft", "back"])("answers 404 for the summary that is %s", async (id) => {
		for (const path of [
			`/shared/summaries/summary_${id}`,
			`/api/shared/summaries/summary_${id}`,
			`/records/summary_${id}`,
		])
			expect((await site.get(path)).status).toBe(404);
	});

	it("forgets a name when its consent runs out", async () => {
		const later = chapterSite(site.services.clock() + 91 * 24 * hour);
		const page = await later.text("/shared/practices/practice_open");
		expect(page).toContain("By an open person");
		expect(page).not.toContain("Maureen Open");
	});

	it.each([...publicPaths, ...feedPaths, ...documentPaths])(
		"%s is answered from memory while it is kept",
		async (path) => {
			const first = await site.get(path);
			const asked = site.trips.length;
			const again = await site.get(path);
			expect(site.trips.length).toBe(asked);
			expect(await again.text()).toBe(await first.text());
			expect(again.headers.get("cache-control")).toMatch(/^public, max-age=\d+$/);
			expect(again.headers.get("set-cookie")).toBeNull();
		},
	);

	it.each([...publicPaths, ...feedPaths])("%s answers 304 to who has it", async (path) => {
		const etag = (await site.get(path)).headers.get("etag") ?? "";
		const again = await site.get(path, undefined, { "if-none-match": etag });
		expect(etag).not.toBe("");
		expect(again.status).toBe(304);
		expect(await again.text()).toBe("");
	});

	it("keeps the etag of a feed while nothing in it changed", async () => {
		const etag = (await site.get("/feeds/all.atom")).headers.get("etag");
		site.pass(10 * minute);
		const later = await site.get("/feeds/all.atom");
		expect(later.headers.get("etag")).toBe(etag);
		expect(later.headers.get("last-modified")).toMatch(/GMT$/);
	});

	it("says where its feeds lie, what a page is called, and what it is about", async () => {
		const home = await site.text("/");
		expect(home).toContain('<link rel="canonical" href="https://community.example/"');
		expect(home).toContain('<meta name="description" content="People who try things at their own work."');
		expect(home).toMatch(/<link rel="alternate" type="application\/atom\+xml" title="[^"]+" href="\/feeds\/all\.atom"/);
		expect(await site.text("/shared")).toContain('href="/feeds/practices.json"');
		expect(await site.text("/shared/practices/practice_public")).toContain(
			'canonical" href="https://community.example/shared/practices/practice_public"',
		);
	});

	it("narrows the list by topic and outcome, and refuses what it doesn't know", async () => {
		expect(await site.text("/shared?tag=handover")).toContain("The huddle at seven");
		expect(await site.text("/shared?tag=handover&status=mixed")).toContain("Nothing that fits.");
		expect((await site.get("/shared?status=great")).status).toBe(400);
		expect((await site.get("/shared?after=nonsense")).status).toBe(400);
	});
});

describe("feeds", () => {
	it("carry the language of each entry, and lead to its page", async () => {
		const atom = await site.text("/feeds/practices.atom");
		expect(atom).toContain('xml:lang="en"');
		expect(atom).toContain("https://community.example/records/practice_public");
		expect(atom).toContain('href="https://community.example/shared/practices/practice_public"');
		const json = (await (await site.get("/feeds/practices.json")).json()) as {
			version: string;
			items: { language: string; content_html: string }[];
		};
		expect(json.version).toBe("https://jsonfeed.org/version/1.1");
		expect(json.items.every((item) => item.language === "en" && item.content_html.includes("what we do"))).toBe(true);
	});
});

describe("the card", () => {
	const card = {
		name: "Boston Learning Community",
		tagline: "A new line",
		place: "Boston",
		latitude: 42.36,
		longitude: -71.06,
		languages: ["en", "es"],
		lifeStage: "mature",
		founded: "2024-02-13",
		about: "**About**",
		howToJoin: "Come.",
		aims: ["One"],
		accent: "wine",
		listed: "network",
	};
	const formed = {
		...card,
		latitude: "42.36",
		longitude: "-71.06",
		language: "en",
		languages: "es",
		aims: "One\n- Two",
		base: "1970-01-01T00:00:00Z",
		intent: "save",
	};
	const base = async () => ((await (await site.get("/api/chapter")).json()) as { updatedAt: string }).updatedAt;

	it("is saved by a steward, and shown at once", async () => {
		const saved = await site.call("PUT", "/api/chapter", { ...card, base: await base() }, steward);
		expect(saved.status).toBe(200);
		expect(await site.text("/")).toContain("A new line");
		expect(site.jobs).toContainEqual({ type: "announce" });
		const [row] = await site.services.db.$client
			.prepare("select name, scope from record where kind = 'chapter'")
			.all()
			.then((r) => r.results);
		expect(row).toEqual({ name: card.name, scope: "network" });
	});

	it("isn't overwritten by somebody who saw an older one", async () => {
		const old = await base();
		await site.call("PUT", "/api/chapter", { ...card, tagline: "The first", base: old }, steward);
		const second = await site.post("/steward/chapter", { ...formed, tagline: "The second", base: old }, steward);
		expect(second.status).toBe(409);
		expect(await second.text()).toContain("The second");
		expect(await site.text("/")).toContain("The first");
	});

	it("shows a preview that saves nothing and loses nothing", async () => {
		const page = await site.post(
			"/steward/chapter",
			{ ...formed, tagline: "Only looking", intent: "preview", base: await base() },
			steward,
		);
		const text = await page.text();
		expect(page.status).toBe(200);
		expect(text).toContain("As a visitor would see it");
		expect(text.split("Only looking").length).toBeGreaterThan(2);
		expect(await site.text("/")).not.toContain("Only looking");
	});

	it("refuses half a place, an unknown language and a member", async () => {
		const page = await site.post("/steward/chapter", { ...formed, longitude: "", languages: "klingonish!" }, steward);
		expect(page.status).toBe(400);
		expect(
			(await site.call("PUT", "/api/chapter", { ...card, longitude: null, base: await base() }, steward)).status,
		).toBe(400);
		const member = await site.signIn("member");
		expect((await site.get("/steward/chapter", member)).status).toBe(403);
		expect((await site.call("PUT", "/api/chapter", { ...card, base: 0 }, member)).status).toBe(403);
	});
});
