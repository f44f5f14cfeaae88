import { describe, expect, it } from "vitest";
import { record } from "#exchange/tables.ts";
import { arrive, type Sent } from "#test/support/arrivals.ts";
import { chapterSite } from "#test/support/chapter-site.ts";
import { linkedPeer } from "#test/support/linked-peer.ts";

const nairobi = "https://nairobi.example";
const amsterdam = "https://amsterdam.example";

const practice = (localId: string, title: string, more: Partial<Sent> = {}): Sent => ({
	origin: nairobi,
	localId,
	kind: "practice",
	name: title,
	version: 1,
	language: "en",
	topics: ["dialogue"],
	content: {
		title,
		situation: `${title}, as it is met.`,
		status: "mixed",
		tags: ["dialogue"],
		version: 1,
		author: "Wanjiru",
	},
	...more,
});

const person: Sent = {
	origin: nairobi,
	localId: "person_w",
	kind: "person",
	name: "Wanjiru Kamau",
	content: {
		name: "Wanjiru Kamau",
		homeChapter: "Nairobi",
		skills: ["Listening rounds"],
		objectives: ["Handovers"],
		languages: ["sw"],
	},
};

const encoded = (localId: string, origin = nairobi) => encodeURIComponent(`${origin}/records/${localId}`);

/** A chapter that is linked with Nairobi, and received something from there. */
const receiving = async (...sent: Sent[]) => {
	const site = chapterSite();
	const tables = [
		"chapter",
		"link",
		"peer",
		"record",
		"record_version",
		"record_source",
		"tombstone",
		"search_doc",
		"log_entry",
		"site_invitation",
	];
	await site.services.db.$client.batch(tables.map((table) => site.services.db.$client.prepare(`delete from ${table}`)));
	await site.claim();
	const { site: party } = site.services;
	await linkedPeer(site.services, nairobi, "Nairobi");
	await arrive(party, ...sent);
	return site;
};

describe("what arrived from other chapters", () => {
	it("is shown with its origin and why one sees it", async () => {
		const site = await receiving(
			practice("practice_1", "Listening round"),
			practice("practice_2", "Open door", { audience: { scope: "public" } }),
		);
		const page = await site.text("/network", await site.signIn("member"));
		expect(page).toContain("Listening round");
		expect(page).toContain("Nairobi shares this with us directly");
		expect(page).toContain("Public: anyone may read it");
	});

	it("is narrowed by kind, topic, chapter and language", async () => {
		const site = await receiving(
			practice("practice_1", "Listening round"),
			person,
			practice("practice_3", "Luisterronde", { origin: amsterdam, language: "nl", topics: ["luisteren"] }),
		);
		const member = await site.signIn("member");
		const names = async (query: string) =>
			((await (await site.get(`/api/network?${query}`, member)).json()) as { items: { name: string }[] }).items
				.map((one) => one.name)
				.sort();
		expect(await names("")).toEqual(["Listening round", "Luisterronde", "Wanjiru Kamau"]);
		expect(await names("kind=person")).toEqual(["Wanjiru Kamau"]);
		expect(await names("topic=Luisteren")).toEqual(["Luisterronde"]);
		expect(await names("language=nl")).toEqual(["Luisterronde"]);
		expect(await names(`from=${encodeURIComponent(nairobi)}&kind=practice`)).toEqual(["Listening round"]);
		expect(await site.text("/network?topic=nothing", member)).toContain("Nothing here fits");
	});

	it("is paged by cursor, each thing once", async () => {
		const site = await receiving(...Array.from({ length: 7 }, (_, i) => practice(`practice_${i}`, `Practice ${i}`)));
		const member = await site.signIn("member");
		const seen: string[] = [];
		let after = "";
		for (let most = 9; most > 0; most--) {
			const answer = await site.get(`/api/network?limit=3${after}`, member);
			const page = (await answer.json()) as { items: { id: string }[]; next: string | null };
			seen.push(...page.items.map((one) => one.id));
			if (page.next === null) break;
			after = `&after=${page.next}`;
		}
		expect(new Set(seen).size).toBe(7);
		expect(seen).toHaveLength(7);
		expect((await site.get("/api/network?after=nonsense", member)).status).toBe(400);
	});

	it("leaves out a source that one isn't interested in, for oneself alone, until one wants it again", async () => {
		const site = await receiving(practice("practice_1", "Listening round"));
		const [one, other] = [await site.signIn("member"), await site.signIn("member")];
		await site.post("/network/muted", { origin: nairobi }, one);
		expect(await site.text("/network", one)).not.toContain("Listening round");
		expect(await site.text("/network", other)).toContain("Listening round");
		expect(await site.text("/network/muted", one)).toContain("Nairobi");
		await site.post("/network/muted/undo", { origin: nairobi }, one);
		expect(await site.text("/network", one)).toContain("Listening round");
	});

	it("never shows what is meant for one person or for the sites themselves", async () => {
		const named = { scope: "sites" as const, sites: ["https://community.example"] };
		const site = await receiving(
			{
				origin: nairobi,
				localId: "introduction_1",
				kind: "introduction",
				audience: named,
				content: {
					from: `${nairobi}/records/p`,
					to: "https://community.example/records/q",
					message: "canary-message",
					state: "asked",
				},
			},
			{
				origin: nairobi,
				localId: "letter_1",
				kind: "letter",
				audience: named,
				name: "canary-letter",
				content: { body: "canary-letter" },
			},
			{
				origin: nairobi,
				localId: "study_1",
				kind: "cookbook",
				name: "A cookbook",
				content: { dish: "Ugali", steps: ["Boil", "Stir"] },
			},
		);
		const [member, steward] = [await site.signIn("member"), await site.signIn("steward")];
		for (const path of [
			"/network",
			`/network/record?id=${encoded("introduction_1")}`,
			`/network/record?id=${encoded("letter_1")}`,
		])
			expect(await site.text(path, member)).not.toContain("canary");
		expect(await site.text("/network", steward)).toContain("canary-letter");
		expect(await site.text("/network", steward)).not.toContain("canary-message");
		const unknown = await site.text(`/network/record?id=${encoded("study_1")}`, member);
		expect(unknown).toContain("doesn’t know this kind");
		expect(unknown).toContain("Boil; Stir");
	});
});

describe("a received record's page", () => {
	it("shows a practice, and each of its versions", async () => {
		const site = await receiving(
			practice("practice_1", "Listening round", { rev: 1_000 }),
			practice("practice_1", "Listening round, sitting", {
				rev: 2_000,
				version: 2,
				content: {
					title: "Listening round, sitting",
					situation: "We sit.",
					status: "worked",
					tags: [],
					version: 2,
					reason: "Standing tired people",
					whatWeDo: "<script>alert(1)</script>",
				},
			}),
		);
		const member = await site.signIn("member");
		const latest = await site.text(`/network/record?id=${encoded("practice_1")}`, member);
		expect(latest).toContain("We sit.");
		expect(latest).toContain("Standing tired people");
		expect(latest).toContain("Bring it home");
		expect(latest).not.toContain("<script>alert");
		const first = await site.text(`/network/record?id=${encoded("practice_1")}&version=1`, member);
		expect(first).toContain("Listening round, as it is met.");
		expect(first).toContain("There is a later version");
		expect((await site.get(`/network/record?id=${encoded("practice_1")}&version=9`, member)).status).toBe(404);
	});

	it("says that something was taken back, and nothing of what it was", async () => {
		const taken = practice("practice_1", "canary-title", { rev: 1_000 });
		const site = await receiving(taken, { ...taken, rev: 2_000, type: "Delete" });
		const answer = await site.get(`/network/record?id=${encoded("practice_1")}`, await site.signIn("member"));
		expect(answer.status).toBe(410);
		expect(await answer.text()).not.toContain("canary");
	});

	it("shows every kind that we know, also where it is empty or doesn't fit", async () => {
		const site = await receiving(
			{
				origin: nairobi,
				localId: "summary_1",
				kind: "summary",
				name: "October",
				content: { period: { from: "2026-10-01", to: "2026-10-31" }, title: "October", body: "We **tried** it." },
			},
			{
				origin: nairobi,
				localId: "adoption_1",
				kind: "adoption",
				content: {
					practice: `${amsterdam}/records/practice_9`,
					version: 1,
					startedAt: "2026-10-01T00:00:00Z",
					changed: "Shorter",
				},
			},
			{
				origin: nairobi,
				localId: "chapter",
				kind: "chapter",
				name: "Nairobi",
				content: { name: "Nairobi", aims: ["Listen"] },
			},
			{ origin: nairobi, localId: "practice_bad", kind: "practice", name: "Wrong", content: { status: 7 } },
			person,
		);
		const member = await site.signIn("member");
		for (const [id, text] of [
			["summary_1", "<strong>tried</strong>"],
			["adoption_1", "Shorter"],
			["chapter", "Listen"],
			["practice_bad", "doesn’t know this kind"],
			["person_w", "Ask to be introduced"],
		] as const)
			expect(await site.text(`/network/record?id=${encoded(id)}`, member)).toContain(text);
		expect((await site.get("/network", member)).status).toBe(200);
	});

	it("leads to our own page for what is ours, and refuses what it can't read", async () => {
		const site = await receiving();
		const member = await site.signIn("member");
		const own = await site.get(`/network/record?id=${encoded("practice_1", "https://community.example")}`, member);
		expect(own.headers.get("location")).toBe("/practices/practice_1");
		expect((await site.get("/network/record?id=x", member)).status).toBe(400);
		expect((await site.get(`/network/record?id=${encoded("nothing")}`, member)).status).toBe(404);
	});
});

describe("people of other chapters", () => {
	it("are found by words, skill, objective, language and chapter, with their home shown", async () => {
		const site = await receiving(person);
		const member = await site.signIn("member");
		for (const query of [
			"",
			"q=listening",
			"skill=round",
			"objective=hand",
			"lang=sw",
			`from=${encodeURIComponent(nairobi)}`,
		]) {
			const page = await site.text(`/people/elsewhere?${query}`, member);
			expect(page).toContain("Wanjiru Kamau");
			expect(page).toContain("of Nairobi");
		}
		for (const query of ["q=nobody", "skill=%25", "objective=round", "lang=nl", "from=x"])
			expect(await site.text(`/people/elsewhere?${query}`, member)).not.toContain("Wanjiru Kamau");
	});

	it("can be asked by a member, with what was typed kept when it is too short", async () => {
		const site = await receiving(person);
		const member = await site.signIn("member");
		const id = `${nairobi}/records/person_w`;
		expect(await site.text(`/introductions/new?person=${encodeURIComponent(id)}`, member)).toContain(
			"Ask to meet Wanjiru Kamau",
		);
		const refused = await site.post("/introductions", { person: id, message: " ", line: "my line" }, member);
		expect(refused.status).toBe(400);
		expect(await refused.text()).toContain("my line");
		const asked = await site.post("/introductions", { person: id, message: "Hello", line: "my line" }, member);
		expect(asked.status).toBe(303);
		const [row] = await site.services.db
			.select()
			.from(record)
			.limit(50)
			.then((rows) => rows.filter((one) => one.kind === "introduction"));
		expect(row?.activity).not.toContain("my line");
		expect(row?.activity).not.toContain("A member");
		const place = asked.headers.get("location") ?? "";
		expect(await site.text(place, member)).toContain("Hello");
		expect((await site.get(place, await site.signIn("member"))).status).toBe(404);
		expect(
			(await site.post("/introductions", { person: id, message: "Hello", line: "" }, await site.signIn("guest")))
				.status,
		).toBe(403);
	});
});

describe("a steward's pages on the network", () => {
	it("are there, with and without a link, and for stewards alone", async () => {
		const site = await receiving(person);
		const [member, steward] = [await site.signIn("member"), await site.signIn("steward")];
		for (const path of [
			"/steward/links",
			"/steward/links/invite",
			"/steward/links/nairobi.example",
			"/steward/links/nairobi.example/end",
			"/steward/leaves",
			"/steward/leaves/nairobi.example",
		]) {
			expect((await site.get(path, steward)).status, path).toBe(200);
			expect((await site.get(path, member)).status, path).toBe(403);
		}
		expect((await site.get("/steward/links/nobody.example", steward)).status).toBe(404);
		for (const address of ["", "not an address", "http://169.254.169.254", "https://chapter.example"]) {
			const pasted = await site.post("/steward/links/find", { address }, steward);
			expect(pasted.status, address).toBe(400);
			expect(await pasted.text()).toContain(`value="${address}"`);
		}
	});

	it("make an invitation whose address is shown once, and void", async () => {
		const site = await receiving();
		const steward = await site.signIn("steward");
		const made = await site.post(
			"/steward/links/invite",
			{ note: "Join us", sendsKinds: "summary", wantsKinds: "practice", sendsTopics: "Health", wantsTopics: "" },
			steward,
		);
		const address = /https:\/\/community\.example\/exchange\/invitations\/([0-9a-z]+)/.exec(await made.text());
		expect(address).not.toBeNull();
		const open = await site.get(`/exchange/invitations/${address?.[1]}`);
		expect(await open.json()).toMatchObject({ note: "Join us", sends: { kinds: ["summary"], topics: ["health"] } });
		const list = (await (await site.get("/api/link-invitations", steward)).json()) as { items: { id: string }[] };
		expect((await site.call("DELETE", `/api/link-invitations/${list.items[0]?.id}`, {}, steward)).status).toBe(204);
		expect((await site.get(`/exchange/invitations/${address?.[1]}`)).status).toBe(410);
	});
});

describe("one's own consent", () => {
	it("is previewed word for word, given, shown, and taken back", async () => {
		const site = await receiving();
		const member = await site.signIn("member", "Rosa Diaz");
		const typed = { fields: "skills", purpose: "To be found", scope: "network", until: "2027-05-01" };
		expect(await site.text("/me/consent", member)).toContain("Nothing about you leaves this chapter");
		const wrong = await site.post("/me/consent/preview", { ...typed, until: "2020-01-01" }, member);
		expect(wrong.status).toBe(400);
		expect(await wrong.text()).toContain("To be found");
		const preview = await site.post("/me/consent/preview", typed, member);
		expect(await preview.text()).toContain("Rosa Diaz");
		expect(
			await site.services.db
				.select()
				.from(record)
				.then((rows) => rows.filter((one) => one.kind === "person" && one.origin === site.origin)),
		).toEqual([]);
		expect((await site.post("/me/consent", typed, member)).headers.get("location")).toBe("/me/consent");
		expect(await site.text("/me/consent", member)).toContain("Take it back");
		expect((await site.get(`/destinations/${member.id}`, member)).status).toBe(200);
		expect((await site.get(`/destinations/${member.id}`, await site.signIn("member"))).status).toBe(404);
		expect((await site.post("/me/consent/end", {}, member)).headers.get("location")).toBe(`/destinations/${member.id}`);
		const answer = (await (await site.get("/api/me/consent", member)).json()) as { consent: unknown };
		expect(answer.consent).toBeNull();
	});
});
