import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { introduction, joinRequest, mutedSource, profile } from "#community/db/people.ts";
import { groupMember, offer, practicePerson, trial } from "#community/db/practices.ts";
import { day } from "#core/clock.ts";
import { indexOwn } from "#exchange/search.ts";
import { runBatch } from "#exchange/site.ts";
import { link, peer, record } from "#exchange/tables.ts";
import { deadLetter } from "#identity/tables.ts";
import { putPractice, putTrial } from "#test/support/chapter-content.ts";
import { chapterSite, type SignedIn } from "#test/support/chapter-site.ts";

const site = chapterSite();
const { services } = site;
const { db } = services;
let me: SignedIn;
let inGroup: SignedIn;
let steward: SignedIn;

type Home = {
	promised: readonly { what: string }[];
	waiting: { what: string }[];
	practices: { id: string }[];
	trials: { practice: string }[];
	touching: { id: string }[];
	latest: { id: string; from: string }[];
};
const home = async (as: SignedIn): Promise<Home> => (await site.get("/api/home", as)).json();
const what = (found: Home) => found.waiting.map((one) => one.what);

const arrive = async (id: string, name: string, body: string, language = "en") => {
	const at = services.clock() - day;
	await db.insert(record).values({
		id,
		origin: "https://nairobi.example",
		kind: "practice",
		rev: 1,
		scope: "network",
		sites: [],
		topics: [],
		language,
		name,
		activity: JSON.stringify({ object: { content: {} } }),
		digestHi: 1,
		digestLo: 1,
		arrivedAt: at,
	});
	await runBatch(db, [
		indexOwn(
			{ ...services.site, origin: "https://nairobi.example" },
			{ id, kind: "practice", container: null, language, title: name, body },
		),
	]);
};

beforeAll(async () => {
	await site.claim();
	me = await site.signIn("member", "Hoa Tran");
	inGroup = await site.signIn("member", "Group Member");
	steward = await site.signIn("steward", "Priya Nair");
	const at = services.clock();
	await db.insert(profile).values({
		personId: me.id,
		languages: ["en"],
		objectives: ['Run a "handover" between shifts', "Listen; to families"],
		skills: [],
		updatedAt: at,
	});
	await db.insert(groupMember).values({ groupId: "g", personId: inGroup.id, joinedAt: at });
	await putPractice(services, { id: "practice_a", title: "Counter notes", authorId: me.id });
	await putPractice(services, { id: "practice_group", title: "CANARY group", audience: "group", groupId: "g" });
	await putPractice(services, { id: "practice_draft", title: "CANARY draft", state: "draft" });
	await putTrial(services, { id: "trial_mine", practiceId: "practice_a", personId: me.id });
	await putTrial(services, {
		id: "trial_done",
		practiceId: "practice_a",
		personId: inGroup.id,
		reportedAt: at,
		outcome: "mixed",
		surprised: "Soup helps.",
	});
	await putTrial(services, {
		id: "trial_group",
		practiceId: "practice_group",
		personId: inGroup.id,
		reportedAt: at,
		outcome: "worked",
		surprised: "CANARY surprise",
	});
	await db.insert(practicePerson).values({ practiceId: "practice_a", personId: me.id, answer: "asked", askedAt: at });
	await db.insert(introduction).values({
		id: "introduction_1",
		direction: "received",
		personId: me.id,
		theirOrigin: "https://nairobi.example",
		theirPerson: "x",
		theirName: "Amina",
		recordId: "r1",
		message: "Hello",
		state: "asked",
		createdAt: at,
	});
	await db.insert(offer).values({
		id: "offer_1",
		direction: "received",
		practiceId: "practice_a",
		recordId: "o1",
		theirOrigin: "https://nairobi.example",
		state: "offered",
		createdAt: at,
	});
	await db.insert(joinRequest).values({
		id: "join_1",
		name: "Somebody New",
		email: "new@example.org",
		message: "",
		state: "waiting",
		createdAt: at,
	});
	const all = { kinds: null, topics: null };
	const flows = { ourSends: all, ourWants: all, theirSends: all, theirWants: all, requestedAt: at, changedAt: at };
	await db.insert(link).values([
		{ peer: "https://amsterdam.example", relation: "chapter", recordId: "", theirStance: "yes", ...flows },
		{
			peer: "https://nairobi.example",
			relation: "chapter",
			recordId: "",
			ourStance: "yes",
			theirStance: "yes",
			...flows,
		},
	]);
	await db.insert(peer).values([
		{ origin: "https://nairobi.example", kind: "chapter", name: "Nairobi", keys: [], keysFetchedAt: 0, failures: 5 },
		{
			origin: "https://amsterdam.example",
			kind: "chapter",
			name: "Amsterdam",
			keys: [],
			keysFetchedAt: 0,
			failures: 0,
		},
	]);
	await db.insert(deadLetter).values({ id: "dead_1", job: {}, error: "x", at });
	await arrive(
		"https://nairobi.example/records/practice_1",
		"The handover huddle",
		"Each ward begins with who is new.",
	);
	await arrive("https://nairobi.example/records/practice_2", "Walking the pipe", "Where water is lost.");
});

describe("the first page of a member", () => {
	it("holds what waits for them, and nothing of a steward's", async () => {
		expect(what(await home(me)).sort()).toEqual(["introduction", "motivation", "named", "offer"]);
		expect(what(await home(inGroup))).toEqual(["motivation"]);
	});

	it("lists what they said that they would try, which waits for them after a week", async () => {
		const promised = async () => (await home(me)).promised.map(({ what: kind }) => kind);
		expect(await promised()).toEqual(["trial"]);
		expect(await site.text("/", me)).toContain("What you said you would try");
		await db.update(trial).set({ startedAt: services.clock() - 8 * day });
		expect(await promised()).toEqual([]);
		expect(what(await home(me))).toContain("trial");
	});

	it("holds what waits for a steward, for stewards", async () => {
		expect(what(await home(steward)).sort()).toEqual(["failed", "join", "link", "motivation", "trouble"]);
		const corner = await site.text("/steward", steward);
		for (const words of ["Somebody New", "Amsterdam", "Nairobi", "never answered", "Some work failed for good"])
			expect(corner).toContain(words);
		expect((await site.get("/steward", me)).status).toBe(403);
	});

	it("shows what is new, but of a group only to its members, and no drafts", async () => {
		const text = await site.text("/", me);
		expect(text).toContain("Counter notes");
		expect(text).toContain("Soup helps.");
		expect(text).not.toContain("CANARY");
		expect(JSON.stringify(await home(me))).not.toContain("CANARY");
		const theirs = await site.text("/", inGroup);
		expect(theirs).toContain("CANARY group");
		expect(theirs).not.toContain("CANARY draft");
	});

	it("finds what arrived and touches one's objectives, and says why", async () => {
		expect((await home(me)).touching.map(({ id }) => id)).toEqual(["https://nairobi.example/records/practice_1"]);
		const text = await site.text("/", me);
		expect(text).toContain("The handover huddle");
		expect(text).toContain("It touches what you want to learn");
		expect(text).not.toContain("Walking the pipe");
	});

	it("shows the latest to who has no objectives yet, and asks for them", async () => {
		const text = await site.text("/", inGroup);
		expect(text).toContain("Walking the pipe");
		expect(text).toContain("Say what you want to learn");
	});

	it("calls a chapter as its card does, and one that isn't known by where it is", async () => {
		const from = async () => (await home(inGroup)).latest.at(-1)?.from;
		expect(await from()).toBe("Nairobi");
		const card = { id: "https://nairobi.example/records/chapter", origin: "https://nairobi.example" };
		await db.insert(record).values({
			...card,
			kind: "chapter",
			name: "Nairobi Learning Circle",
			rev: 1,
			scope: "network",
			sites: [],
			topics: [],
			activity: "{}",
			digestHi: 1,
			digestLo: 1,
			arrivedAt: 0,
		});
		expect(await from()).toBe("Nairobi Learning Circle");
		await db.delete(record).where(eq(record.id, card.id));
		await db.update(record).set({ origin: "https://unknown.example" }).where(eq(record.origin, card.origin));
		expect(await from()).toBe("unknown.example");
		await db.update(record).set({ origin: card.origin }).where(eq(record.origin, "https://unknown.example"));
	});

	it("leaves out sources that the reader isn't interested in", async () => {
		await db.insert(mutedSource).values({ personId: inGroup.id, origin: "https://nairobi.example", createdAt: 0 });
		expect((await home(inGroup)).latest).toEqual([]);
	});

	it("is not kept for others: a visitor sees the public page", async () => {
		const text = await site.text("/");
		expect(text).not.toContain("Hoa");
		expect(text).toContain("Come to one meeting.");
		expect((await site.get("/", me)).headers.get("cache-control")).toBe("private, no-cache");
	});

	it("is refused to visitors over the API", async () => {
		expect((await site.get("/api/home")).status).toBe(401);
	});
});
