import { beforeAll, expect, it } from "vitest";
import { features } from "#community/features.ts";
import { minute } from "#core/clock.ts";
import { chapterSite, type SignedIn } from "#test/support/chapter-site.ts";
import { allRoutes } from "#web/feature.ts";

const site = chapterSite();
const canary = "TALKCANARY";
let rosa: SignedIn;
let ezra: SignedIn;
let outsider: SignedIn;
let steward: SignedIn;
let group: string;

type Said = { id: string; conversation: string };
const made = async (path: string, body: object, as = rosa): Promise<Said> => {
	const answer = await site.call("POST", path, body, as);
	expect([path, answer.status]).toEqual([path, 201]);
	return answer.json();
};
const about = (id: string, text: string, as = rosa) => made(`/api/conversations/about/${id}/messages`, { text }, as);
const found = async (as: SignedIn, words = canary): Promise<string[]> =>
	((await (await site.get(`/api/search?q=${words}`, as)).json()) as { items: Said[] }).items.map(({ id }) => id);
const words = { title: "Ask first", status: "mixed", language: "en", situation: "s", whatWeDo: "w" };
const reflection = { question: "surprised", text: "They asked.", language: "en" };

beforeAll(async () => {
	await site.claim();
	rosa = await site.signIn("member", "Rosa Kimani");
	ezra = await site.signIn("member", "Ezra Stone");
	outsider = await site.signIn("member", "Olga Petrova");
	steward = await site.signIn("steward", "Stella");
	group = (await made("/api/groups", { name: "Schools", purpose: "To listen." })).id;
	await site.call("POST", `/api/groups/${group}/members`, { person: ezra.id }, rosa);
});

/** All that can be read, with these in the place of every name in an address. */
const everywhere = async (as: SignedIn, ids: readonly string[]): Promise<string> => {
	const paths = (await allRoutes(features))
		.filter((route) => route.method === "GET")
		.flatMap(({ path }) =>
			path.includes(":") ? ids.map((id) => path.replace(":host", "none").replace(/:\w+/g, id)) : [path],
		);
	const opened = ids.flatMap((id) =>
		["/topics/new", "/reflections/new", "/practices/new"].map((path) => `${path}?from=${id}`),
	);
	const texts: string[] = [];
	for (const path of [...new Set([...paths, ...opened, `/search?q=${canary}`, "/conversations?whose=others"])]) {
		const text = await site.text(path, as);
		// A search repeats what was searched for.
		texts.push(text.replaceAll(`value="${canary}"`, "").replace(new RegExp(`(q|title)=${canary}`, "g"), ""));
	}
	return texts.join("\n");
};

it("lets nothing of a group, of something in it, or of something private out to anybody else", async () => {
	const own = await made("/api/conversations", { title: `${canary} title`, text: `${canary} own`, group });
	const inGroup = await made("/api/reflections", { ...reflection, audience: "group", group });
	const alone = await made("/api/reflections", { ...reflection, audience: "private" });
	const said = await about(inGroup.id, `${canary} about, @Ezra Stone`);
	expect(await site.text(`/reflections/${inGroup.id}`, ezra)).toContain(`/conversations/about/${inGroup.id}`);
	expect(await site.text(`/reflections/${alone.id}`, rosa)).not.toContain("/conversations/about/");
	const toSelf = await about(alone.id, `${canary} alone`);
	expect(await found(ezra)).toHaveLength(3);
	expect(await found(rosa)).toHaveLength(4);
	expect(await site.text(`/messages/${said.id}`, ezra)).toContain(canary);
	const ids = [own, said, toSelf].flatMap(({ id, conversation }) => [id, conversation]);
	for (const as of [outsider, steward])
		expect(await everywhere(as, [...ids, inGroup.id, alone.id, group])).not.toContain(canary);
	expect(await everywhere(ezra, [alone.id, toSelf.id, toSelf.conversation])).not.toContain(`${canary} alone`);
	for (const [path, body] of [
		[`/api/conversations/${own.conversation}/messages`, { text: "x" }],
		[`/api/conversations/about/${inGroup.id}/messages`, { text: "x" }],
	] as const)
		expect((await site.call("POST", path, body, outsider)).status).toBe(404);
	for (const path of [`/api/conversations/${own.conversation}/following`, `/api/messages/${own.id}`])
		expect((await site.call("PUT", path, { state: "following", text: "x" }, outsider)).status).toBe(404);
}, 180_000);

it("goes where the practice goes that it is about, with all that was said before", async () => {
	const practice = await made("/api/practices", { ...words, share: true });
	const said = await about(practice.id, "MOVINGWORDS", ezra);
	await site.call("PUT", `/api/conversations/${said.conversation}/following`, { state: "following" }, outsider);
	expect(await found(outsider, "MOVINGWORDS")).toEqual([said.id]);
	const topic = { title: "T", text: "", language: "en", format: "dialogue", from: said.id };
	const wide = await made("/api/topics", topic, outsider);
	const audience = { scope: "group", group, sites: [] };
	expect((await site.call("PUT", `/api/practices/${practice.id}/audience`, audience, rosa)).status).toBe(204);
	expect(await found(outsider, "MOVINGWORDS")).toEqual([]);
	expect(await found(ezra, "MOVINGWORDS")).toEqual([said.id]);
	expect((await site.get(`/conversations/${said.conversation}`, outsider)).status).toBe(404);
	expect((await site.get(`/messages/${said.id}`, outsider)).status).toBe(404);
	expect(await site.text("/conversations", outsider)).not.toContain(said.conversation);
	expect(await site.text(`/topics/${wide.id}`, outsider)).not.toContain(said.id);
	expect(await site.text(`/conversations/${said.conversation}`, ezra)).toContain("MOVINGWORDS");
	// What others said in the group now stays in it.
	expect((await site.call("POST", "/api/topics", topic, rosa)).status).toBe(400);
	expect((await site.call("POST", "/api/topics", { ...topic, group }, rosa)).status).toBe(201);
	expect((await site.call("POST", "/api/topics", topic, ezra)).status).toBe(201);
});

it("stays in the group where it was said, when what it is about goes to others", async () => {
	const practice = await made("/api/practices", { ...words, group });
	const seen = await made("/api/reflections", { ...reflection, audience: "group", group });
	const study = await made("/api/studies", { title: "Doors", question: "Who asks first?", language: "en", group });
	const trial = await made(`/api/practices/${practice.id}/trials`, { context: "STAYINGBEHIND tried" }, ezra);
	const mine = await made(`/api/practices/${practice.id}/trials`, { context: "GOINGALONG" });
	await site.call("PUT", `/api/trials/${trial.id}/report`, { outcome: "worked", surprised: "STAYINGBEHIND" }, ezra);
	const said: Said[] = [];
	for (const { id } of [practice, seen, study]) said.push(await about(id, "STAYINGBEHIND said", ezra));
	const wide = { scope: "chapter", group: null, sites: [] };
	const open = (kind: string, { id }: Said) => site.call("PUT", `/api/${kind}/${id}/audience`, wide, rosa);
	expect((await open("practices", practice)).status).toBe(204);
	expect((await open("studies", study)).status).toBeLessThan(300);
	const change = { ...reflection, audience: "chapter", group: null, base: 1 };
	expect((await site.call("PUT", `/api/reflections/${seen.id}`, change, rosa)).status).toBe(200);
	for (const as of [outsider, steward]) {
		expect(await found(as, "STAYINGBEHIND")).toEqual([]);
		expect(await found(as, "GOINGALONG")).toEqual([mine.id]);
		const ids = [practice, seen, study, trial].map(({ id }) => id);
		const talks = said.flatMap(({ id, conversation }) => [id, conversation]);
		expect(await everywhere(as, [...ids, ...talks])).not.toContain("STAYINGBEHIND");
		expect(await site.text(`/practices/${practice.id}`, as)).toContain("GOINGALONG");
	}
	expect(await found(ezra, "STAYINGBEHIND")).toHaveLength(4);
	expect(await site.text(`/practices/${practice.id}`, ezra)).toContain("STAYINGBEHIND tried");
	const talk = await site.text(`/conversations/${said[0]?.conversation}`, ezra);
	expect(talk).toContain("STAYINGBEHIND said");
	expect(talk).toContain("Ask first");
	// In the chapter one begins to talk about it anew.
	const anew = await about(practice.id, "Good that we see it", outsider);
	expect(anew.conversation).not.toBe(said[0]?.conversation);
	// What is taken back to oneself is called by no name in the group any more, and what others said doesn't go with it.
	const regretted = await made("/api/reflections", { ...reflection, text: "REGRETTED", audience: "group", group });
	const there = await about(regretted.id, "THEIRS", ezra);
	const alone = { ...reflection, text: "REGRETTED", audience: "private", group: null, base: 1 };
	expect((await site.call("PUT", `/api/reflections/${regretted.id}`, alone, rosa)).status).toBe(200);
	const left = await site.text(`/conversations/${there.conversation}`, ezra);
	expect(left).toContain("THEIRS");
	expect(left).not.toContain("REGRETTED");
}, 180_000);

it("becomes a topic with one gesture, and both know of each other", async () => {
	const said = await made("/api/conversations", { title: "Doors", text: "Why are they locked?" });
	const page = await site.text(`/messages/${said.id}`, ezra);
	expect(page).toContain(`/topics/new?from=${said.id}`);
	expect(await site.text(`/topics/new?from=${said.id}`, ezra)).toContain("Why are they locked?");
	const topic = { title: "Locked doors", text: "", language: "en", format: "dialogue", from: said.id };
	const { id } = await made("/api/topics", topic, ezra);
	expect(await site.text(`/topics/${id}`, ezra)).toContain(`/messages/${said.id}`);
	expect(await site.text(`/messages/${said.id}`, ezra)).toContain("Locked doors");
	expect(await site.text(`/conversations/${said.conversation}`, ezra)).toContain("Locked doors");
	await site.call("DELETE", `/api/messages/${said.id}`, undefined, rosa);
	expect(await site.text(`/topics/${id}`, ezra)).not.toContain(`/messages/${said.id}`);
});

it("keeps what somebody said in company when they leave, and nothing that was theirs alone", async () => {
	const leaver = await site.signIn("member", "Leo Leaver");
	const alone = await made("/api/reflections", { ...reflection, audience: "private" }, leaver);
	await about(alone.id, "LEAVERALONE", leaver);
	const shared = await made("/api/conversations", { title: "Goodbye", text: "LEAVERSHARED" }, leaver);
	site.pass(minute);
	await made(`/api/conversations/${shared.conversation}/messages`, { text: "Stay, @Leo Leaver" });
	expect((await site.call("POST", "/api/me/leave", undefined, leaver)).status).toBe(204);
	const { $client } = site.services.db;
	const count = (table: string, where: string) =>
		$client.prepare(`select count(*) as n from ${table} where ${where}`).bind(leaver.id).first<number>("n");
	expect(await count("following", "person_id = ?")).toBe(0);
	expect(await count("mention", "person_id = ?")).toBe(0);
	expect(await count("message", "person_id = ? and text like '%LEAVERALONE%'")).toBe(0);
	expect(await site.text(`/conversations/${shared.conversation}`, rosa)).toContain("LEAVERSHARED");
});

it("goes with what it was about, once that is deleted", async () => {
	const seen = await made("/api/reflections", { ...reflection, audience: "chapter" });
	const said = await about(seen.id, "GONEWITHIT", ezra);
	expect(await found(outsider, "GONEWITHIT")).toEqual([said.id]);
	expect(await site.text(`/reflections/${seen.id}`, outsider)).toContain("GONEWITHIT");
	expect((await site.call("DELETE", `/api/reflections/${seen.id}`, undefined, rosa)).status).toBe(204);
	expect(await found(ezra, "GONEWITHIT")).toEqual([]);
	expect((await site.get(`/conversations/${said.conversation}`, ezra)).status).toBe(404);
	const left = "select count(*) as n from message where conversation_id = ?";
	expect(await site.services.db.$client.prepare(left).bind(said.conversation).first("n")).toBe(0);
});
