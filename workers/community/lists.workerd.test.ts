import { beforeAll, describe, expect, it } from "vitest";
import { newId, webRandom } from "#core/id.ts";
import { chapterSite, type SignedIn } from "#test/support/chapter-site.ts";
import { fullScans } from "#test/support/query-plans.ts";

type Item = Readonly<Record<string, unknown>>;
type Page = { readonly next: string | null; readonly items?: readonly Item[]; readonly destinations?: readonly Item[] };

const site = chapterSite();
const { db } = site.services;
let ada: SignedIn;
let group: string;
let invitations = 0;

const by = { clock: Date.now, random: webRandom };
const all = '{"kinds":null,"topics":null}';
const others = ["amsterdam", "bogota", "kisumu", "lagos", "nairobi"].map((name) => `https://${name}.example.org`);

/** Runs a statement for each of a list, with its values. */
const insert = async (statement: string, rows: readonly (readonly unknown[])[]): Promise<void> => {
	await db.$client.batch(rows.map((row) => db.$client.prepare(statement).bind(...row)));
};

const people = async (): Promise<void> => {
	const now = site.services.clock();
	const ids = Array.from({ length: 5 }, (_, i) => [newId("session", by), ada.id, now + i] as const);
	await insert(
		"insert into session (token_hash, id, person_id, device, created_at, last_seen_at, expires_at) values (?1, ?1, ?2, 'B', ?3, ?3, ?3 + 1000)",
		ids,
	);
	await insert(
		"insert into api_token (token_hash, id, person_id, name, scopes, created_at) values (?1, ?1, ?2, 'T', '[\"read\"]', ?3)",
		ids,
	);
	await insert(
		"insert into passkey (credential_id, person_id, name, public_key, counter, transports, created_at) values (?1, ?2, 'K', '', 0, '[]', ?3 / 2)",
		ids,
	);
	group = ((await (await site.call("POST", "/api/groups", { name: "G", purpose: "P" }, ada)).json()) as { id: string })
		.id;
	for (const name of ["Ben", "Ben", "Cleo", "Dora"]) {
		const { id } = await site.signIn("member", name);
		await site.call("POST", `/api/groups/${group}/members`, { person: id }, ada);
	}
};

const sites = async (): Promise<void> => {
	const own = `${site.origin}/records/practice_1`;
	await insert(
		`insert into record (id, origin, kind, rev, scope, sites, topics, activity, digest_hi, digest_lo, arrived_at)
			values (?1 || '/records/chapter', ?1, 'chapter', 1, 'network', '[]', '[]', '{"object":{"content":{}}}', 0, 0, 1)`,
		others.map((origin) => [origin]),
	);
	await insert(
		"insert into peer (origin, kind, name, keys, keys_fetched_at) values (?, 'chapter', ?, '[]', 1)",
		others.map((origin) => [origin, `The chapter at ${origin}`]),
	);
	await insert(
		"insert into ledger (record_id, site, via, origin, kind, rev, first_at, last_at) values (?1, ?2, ?3, ?3, 'practice', 1, 1, 1)",
		others.map((origin) => [own, origin, site.origin]),
	);
	await insert("insert into muted_source (person_id, origin, created_at) values (?, ?, 1)", [
		...others.map((origin) => [ada.id, origin]),
	]);
	await insert(
		`insert into link (peer, relation, record_id, our_stance, our_sends, our_wants, their_stance, their_sends, their_wants, requested_at, changed_at)
			values (?1, 'chapter', '', 'yes', ?2, ?2, 'yes', ?2, ?2, 1, 1)`,
		others.slice(0, 3).map((origin) => [origin, all]),
	);
	await insert(
		`insert into practice (id, author_id, state, title, status, language, tags, version, audience, sites, created_at, updated_at)
			values (?1, ?2, 'shared', 'P', 'worked', 'en', '[]', 1, 'network', '[]', 1, 1)`,
		[["practice_1", ada.id]],
	);
	await insert(
		"insert into offer (id, direction, practice_id, record_id, their_origin, state, created_at) values (?1, 'received', 'practice_1', ?1, ?2, 'offered', 1)",
		others.map((origin) => [newId("offer", by), origin]),
	);
	for (const note of ["one", "two", "three"]) {
		const made = await site.call("POST", "/api/link-invitations", { note, sends: {}, wants: { kinds: [] } }, ada);
		if (made.status === 201) invitations++;
	}
};

beforeAll(async () => {
	await site.claim();
	ada = await site.signIn("steward", "Ada");
	await people();
	await sites();
});

const pageOf = async (path: string): Promise<Page> => {
	const answer = await site.get(path, ada);
	expect([path, answer.status]).toEqual([path, 200]);
	return answer.json();
};
const itemsOf = (page: Page): readonly Item[] => page.items ?? page.destinations ?? [];

/** Every list that grows, with how many it holds here and the page that shows it. */
const lists = (): [string, number, string | null][] => [
	["/api/me/sessions", 6, "/me/sessions"],
	["/api/me/tokens", 5, "/me/tokens"],
	["/api/me/passkeys", 5, "/me/passkeys"],
	["/api/me/muted-sources", 5, "/network/muted"],
	["/api/me/consent/chapters", 5, null],
	[`/api/groups/${group}/members`, 5, `/groups/${group}`],
	["/api/links", 3, "/steward/links"],
	["/api/link-invitations", invitations, "/steward/links"],
	["/api/leaves", 3, "/steward/leaves"],
	["/api/received-elsewhere", 2, "/steward/leaves"],
	["/api/offers", 5, "/offers"],
	["/api/destinations/practice_1", 5, "/destinations/practice_1"],
];

/** Dozens of requests, on a machine that may be busy. */
const patience = { timeout: 60_000 };

describe("every list", patience, () => {
	it("gives page by page what it gives at once, each thing once", async () => {
		for (const [path, count] of lists()) {
			const whole = itemsOf(await pageOf(path));
			const pieces: Item[] = [];
			for (let next: string | null = ""; next !== null; ) {
				const page: Page = await pageOf(`${path}?limit=2${next && `&after=${next}`}`);
				expect(itemsOf(page).length).toBeLessThanOrEqual(2);
				pieces.push(...itemsOf(page));
				next = page.next;
			}
			expect([path, pieces.length]).toEqual([path, count]);
			expect([path, pieces]).toEqual([path, whole]);
		}
	});

	it("calls each site by its own name", async () => {
		for (const path of ["/api/me/consent/chapters", "/api/me/muted-sources"])
			for (const { site: at, origin, name } of itemsOf(await pageOf(path)))
				expect(name).toBe(`The chapter at ${at ?? origin}`);
	});

	it("goes on from its page", async () => {
		for (const [, , page] of lists()) {
			if (page === null) continue;
			const shown = await site.text(`${page}?limit=1`, ada);
			const next = /<nav class="pager"[^>]*>.*?href="([^"]+)"/s.exec(shown)?.[1]?.replaceAll("&amp;", "&");
			expect([page, next]).toEqual([page, expect.stringContaining("limit=1")]);
			expect([page, (await site.get(next ?? "", ada)).status]).toEqual([page, 200]);
		}
	});

	it("is read by an index", async () => {
		const from = site.trips.length;
		for (const [path] of lists()) await pageOf(`${path}?limit=2`);
		expect(await fullScans(db.$client, site.trips.slice(from))).toEqual([]);
	});
});

describe("what can’t be read", () => {
	const refusal = async (answer: Response) => ({
		status: answer.status,
		...((await answer.json()) as { message: string }),
	});
	const link = (body: object) => site.call("POST", "/api/link-invitations", body, ada);

	it("is answered in a sentence that says what to send", async () => {
		expect(await refusal(await site.get("/api/practices?limit=many", ada))).toMatchObject({
			status: 400,
			code: "invalid",
			field: "limit",
			message: "limit must be a whole number from 1 to 100.",
		});
		expect(await refusal(await site.call("POST", "/api/me/tokens", { name: "x", scope: "all" }, ada))).toMatchObject({
			message: "scope must be one of read or write.",
		});
		const bare = await site.call("PUT", "/api/practices/practice_1/audience", { sites: [] }, ada);
		expect(await refusal(bare)).toMatchObject({ field: "scope" });
	});

	it("names the kinds that can flow where one isn’t known, and refuses a list of no topics", async () => {
		const flow = { note: "", wants: {} };
		expect(await refusal(await link({ ...flow, sends: { kinds: ["bogus"] } }))).toMatchObject({
			status: 400,
			field: "sends.kinds.0",
			message: "sends.kinds.0 must be one of practice, adoption, story, study, summary or person.",
		});
		expect(await refusal(await link({ ...flow, sends: { topics: [] } }))).toMatchObject({
			status: 400,
			message: "Name at least one topic, or leave topics out to let all of them flow.",
		});
		expect(await refusal(await link({ ...flow, sends: { topic: ["health"] } }))).toMatchObject({
			message: "“topic” is not known here. The fields in sends are kinds and topics.",
		});
	});

	it("says of a change on an old version where the present one is", async () => {
		const words = { title: "P", status: "worked", language: "en", situation: "s", whatWeDo: "w", reason: "r" };
		const made = await site.call("POST", "/api/practices", words, ada);
		const { id } = (await made.json()) as { id: string };
		expect((await site.call("PUT", `/api/practices/${id}`, { ...words, title: "Q", base: 1 }, ada)).status).toBe(200);
		const late = await refusal(await site.call("PUT", `/api/practices/${id}`, { ...words, title: "R", base: 1 }, ada));
		expect(late).toMatchObject({
			status: 409,
			message: expect.stringContaining(`as it is now at /api/practices/${id}.`),
		});
		expect(late.message).not.toContain("below");
	});
});

it("a text can be looked at before it is saved, and nothing in it is executed", async () => {
	const shown = await site.call("POST", "/api/preview", { text: "**Ten** minutes <script>alert(1)</script>" }, ada);
	const { html } = (await shown.json()) as { html: string };
	expect(html).toContain("<strong>Ten</strong>");
	expect(html).not.toContain("<script");
	expect((await site.call("POST", "/api/preview", { text: "x".repeat(40_001) }, ada)).status).toBe(400);
	expect((await site.call("POST", "/api/preview", { text: "x" })).status).toBe(401);
});
