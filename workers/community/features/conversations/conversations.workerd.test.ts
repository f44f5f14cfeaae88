import { beforeAll, describe, expect, it } from "vitest";
import { minute } from "#core/clock.ts";
import { newId } from "#core/id.ts";
import { idOf } from "#test/support/answers.ts";
import { chapterSite, type SignedIn } from "#test/support/chapter-site.ts";
import { type TalkNewsRow, talkNewsFrom, talkNewsQuery } from "./list-store.ts";

const site = chapterSite();
const { services } = site;
let rosa: SignedIn;
let ezra: SignedIn;
let outsider: SignedIn;
let guest: SignedIn;
let group: string;
let topic: string;

type Said = { id: string; conversation: string };
const begin = async (body: object, as: SignedIn = rosa): Promise<Said> =>
	(await (
		await site.call("POST", "/api/conversations", { title: "Quiet rooms", text: "Where?", ...body }, as)
	).json()) as Said;
const sayIn = (conversation: string, body: object, as: SignedIn) =>
	site.call("POST", `/api/conversations/${conversation}/messages`, body, as);
const items = async (path: string, as: SignedIn) =>
	((await (await site.get(path, as)).json()) as { items: Record<string, unknown>[] }).items;

beforeAll(async () => {
	await site.claim();
	rosa = await site.signIn("member", "Rosa Kimani");
	ezra = await site.signIn("member", "Ezra Stone");
	outsider = await site.signIn("member", "Olga Petrova");
	guest = await site.signIn("guest", "Gus Guest");
	group = await idOf(await site.call("POST", "/api/groups", { name: "Schools", purpose: "To listen." }, rosa));
	await site.call("POST", `/api/groups/${group}/members`, { person: ezra.id }, rosa);
	topic = await idOf(
		await site.call(
			"POST",
			"/api/topics",
			{ title: "Night shifts", text: "", language: "en", format: "dialogue" },
			rosa,
		),
	);
});

describe("a conversation", () => {
	it("is begun in a form, once however often it is sent, and answered on its page", async () => {
		const [id, message] = [newId("conversation", services), newId("message", services)];
		const fields = {
			id,
			message,
			title: "Who wakes the night nurse?",
			group: "",
			text: "We **never** ask.",
			bring: "",
		};
		const empty = await site.post("/conversations/new", { ...fields, title: "" }, rosa);
		expect(empty.status).toBe(400);
		expect(await empty.text()).toContain("We **never** ask.");
		for (const _ of [1, 2])
			expect((await site.post("/conversations/new", fields, rosa)).headers.get("location")).toBe(
				`/conversations/${id}`,
			);
		const page = await site.text(`/conversations/${id}`, ezra);
		expect(page).toContain("<strong>never</strong>");
		expect(page).toContain("Bring in");
		const answer = { id: newId("message", services), text: "I did, once.", bring: "" };
		for (const _ of [1, 2])
			expect((await site.post(`/conversations/${id}`, answer, ezra)).headers.get("location")).toBe(
				`/conversations/${id}#${answer.id}`,
			);
		const said = await items(`/api/conversations/${id}/messages`, rosa);
		expect(said.map(({ text }) => text)).toEqual(["I did, once.", "We **never** ask."]);
		const forGuest = await site.text(`/conversations/${id}`, guest);
		expect(forGuest).toContain("I did, once.");
		expect(forGuest).not.toContain("Your message");
		expect((await site.post(`/conversations/${id}/follow`, { state: "following" }, guest)).status).toBe(303);
		expect((await sayIn(id, { text: "May I?" }, guest)).status).toBe(403);
	});

	it("says in words what is new since one was there, and not when one was", async () => {
		site.pass(minute);
		const { conversation } = await begin({ title: "News of the ward" });
		await sayIn(conversation, { text: "One." }, ezra);
		expect(await site.text("/conversations", rosa)).toContain("Ezra Stone wrote since you were here.");
		const [first] = await items("/api/conversations?whose=followed", rosa);
		expect(first).toMatchObject({ id: conversation, news: ["Ezra Stone"], named: false });
		expect(await site.text(`/conversations/${conversation}`, rosa)).toContain("What is new");
		expect((await items("/api/conversations?whose=followed", rosa))[0]).toMatchObject({ id: conversation, news: [] });
		site.pass(minute);
		await sayIn(conversation, { text: "Two." }, ezra);
		expect((await site.call("POST", `/api/conversations/${conversation}/read`, undefined, rosa)).status).toBe(204);
		expect((await items("/api/conversations?whose=followed", rosa))[0]).toMatchObject({ news: [] });
	});

	it("about something is one, whoever begins it, and is reached from that thing", async () => {
		expect(await site.text(`/conversations/about/${topic}`, ezra)).toContain("Nothing has been said yet");
		const path = `/api/conversations/about/${topic}/messages`;
		const both = await Promise.all([
			site.call("POST", path, { text: "First?" }, rosa),
			site.call("POST", path, { text: "Or first?" }, ezra),
		]);
		const [one, other] = (await Promise.all(both.map((answer) => answer.json()))) as Said[];
		expect(one?.conversation).toBe(other?.conversation);
		const page = await site.text(`/conversations/about/${topic}`, ezra);
		expect(page).toContain("First?");
		expect(page).toContain("Or first?");
		expect(page).toContain(`/topics/${topic}`);
		expect(await site.text(`/conversations/${one?.conversation}`, guest)).toContain("Night shifts");
		expect((await site.get(`/conversations/about/${rosa.id}`, rosa)).status).toBe(404);
		expect((await site.get("/conversations/about/unknown", rosa)).status).toBe(404);
	});

	it("is read page by page, the latest first, each message once and in the order in which it was said", async () => {
		const { conversation } = await begin({ title: "At length", text: "0" });
		for (let i = 1; i < 7; i++) await sayIn(conversation, { text: `${i}` }, i % 2 ? ezra : rosa);
		const pieces: unknown[] = [];
		for (let next: string | null = ""; next !== null; ) {
			const answer = await site.get(
				`/api/conversations/${conversation}/messages?limit=3${next && `&after=${next}`}`,
				rosa,
			);
			const page = (await answer.json()) as { items: { text: string }[]; next: string | null };
			pieces.push(...page.items.map(({ text }) => text));
			next = page.next;
		}
		expect(pieces).toEqual(["6", "5", "4", "3", "2", "1", "0"]);
		const shown = await site.text(`/conversations/${conversation}?limit=3`, rosa);
		expect(shown.indexOf("<p>5</p>")).toBeLessThan(shown.indexOf("<p>6</p>"));
		const earlier = /href="([^"]+)" rel="next"/.exec(shown)?.[1]?.replaceAll("&amp;", "&") ?? "";
		expect(await site.text(earlier, rosa)).toContain("<p>2</p>");
	});

	it("lets one change one’s own words, and shows that; and take them back, with a place where somebody answered", async () => {
		const { id, conversation } = await begin({ text: "MISTYPED" });
		expect((await site.call("PUT", `/api/messages/${id}`, { text: "Mine." }, ezra)).status).toBe(403);
		expect(await site.text(`/messages/${id}/edit`, rosa)).toContain("MISTYPED");
		const edited = await site.post(`/messages/${id}/edit`, { text: "WELLTYPED" }, rosa);
		expect(edited.headers.get("location")).toBe(`/conversations/${conversation}#${id}`);
		const page = await site.text(`/conversations/${conversation}`, ezra);
		expect(page).toContain("WELLTYPED");
		expect(page).toContain("changed <time");
		expect(await items("/api/search?q=MISTYPED", ezra)).toEqual([]);
		expect(await items("/api/search?q=WELLTYPED&kind=conversation", ezra)).toMatchObject([{ id }]);
		const reply = await idOf(await sayIn(conversation, { text: "LASTWORD" }, ezra));
		expect((await site.post(`/messages/${id}/remove`, {}, ezra)).status).toBe(403);
		expect(await site.text(`/messages/${id}/remove`, rosa)).toContain("Take it back");
		await site.post(`/messages/${id}/remove`, {}, rosa);
		const after = await site.text(`/conversations/${conversation}`, ezra);
		expect(after).not.toContain("WELLTYPED");
		expect(after).toContain("took this back");
		expect(await items("/api/search?q=WELLTYPED", ezra)).toEqual([]);
		expect((await site.call("DELETE", `/api/messages/${reply}`, undefined, ezra)).status).toBe(204);
		expect(await site.text(`/conversations/${conversation}`, rosa)).not.toContain("Ezra Stone</span> took");
	});

	it("refuses what says nothing, what is too long, a strange id, and what isn’t there", async () => {
		const { conversation } = await begin({});
		for (const body of [{ text: " " }, { text: "x".repeat(10_001) }, { text: "x", id: "message_1" }])
			expect((await sayIn(conversation, body, rosa)).status).toBe(400);
		expect((await sayIn("conversation_none", { text: "x" }, rosa)).status).toBe(404);
		expect((await site.call("POST", "/api/conversations", { title: "", text: "x" }, rosa)).status).toBe(400);
		expect((await site.call("POST", "/api/conversations", { title: "x", text: "x", group }, outsider)).status).toBe(
			400,
		);
		expect((await site.post(`/conversations/${conversation}/follow`, { state: "loud" }, rosa)).status).toBe(400);
	});
});

describe("what waits for somebody", () => {
	it("stands on their home: who called them by name first, and nothing that they have read or muted", async () => {
		const nora = await site.signIn("member", "Nora Lindqvist");
		const news = async () => talkNewsFrom(await services.db.all<TalkNewsRow>(talkNewsQuery(nora.id)));
		expect(await news()).toEqual([]);
		const called = await begin({ title: "Called", text: "@Nora Lindqvist?" });
		const joined = await begin({ title: "Joined" });
		await sayIn(joined.conversation, { text: "Me too." }, nora);
		site.pass(minute);
		await sayIn(joined.conversation, { text: "Good." }, ezra);
		expect((await news()).map(({ title, news, named }) => [title, news, named])).toEqual([
			["Called", ["Rosa Kimani"], true],
			["Joined", ["Ezra Stone"], false],
		]);
		await site.text(`/conversations/${called.conversation}`, nora);
		await site.call("PUT", `/api/conversations/${joined.conversation}/following`, { state: "muted" }, nora);
		expect(await news()).toEqual([]);
	});

	it("is listed page by page, each conversation once", async () => {
		const whole = await items("/api/conversations?limit=100", rosa);
		const pieces: unknown[] = [];
		for (let next: string | null = ""; next !== null; ) {
			const answer = await site.get(`/api/conversations?limit=3${next && `&after=${next}`}`, rosa);
			const page = (await answer.json()) as { items: unknown[]; next: string | null };
			pieces.push(...page.items);
			next = page.next;
		}
		expect(pieces).toEqual(whole);
		const others = await items("/api/conversations?whose=others&limit=100", guest);
		expect(others.length).toBe(whole.length - 1);
		expect(await site.text("/conversations?limit=2", guest)).toContain("Earlier ones");
	});
});

describe("calling somebody by name", () => {
	const following = async (conversation: string, as: SignedIn) =>
		(await items("/api/conversations?whose=followed", as)).find(({ id }) => id === conversation);

	it("lets them hear of it, by their whole name, by a first name, or chosen from the list", async () => {
		for (const body of [{ text: "What do you say, @Ezra Stone?" }, { text: "@Ezra, and you?" }, { bring: [ezra.id] }]) {
			const { conversation } = await begin({ ...body, title: "Named" });
			expect(await following(conversation, ezra)).toMatchObject({ named: true, news: ["Rosa Kimani"] });
			expect(await site.text(`/conversations/${conversation}`, ezra)).toContain("Ezra Stone</span>");
			expect(await following(conversation, ezra)).toMatchObject({ named: false, news: [] });
		}
	});

	it("reaches nobody who can’t read it, and nobody whom an address only seems to name", async () => {
		const { conversation } = await begin({ title: "Among us", group, text: "@Olga Petrova and @Ezra, or x@Olga" });
		expect(await following(conversation, outsider)).toBeUndefined();
		expect(await following(conversation, ezra)).toBeDefined();
		expect((await sayIn(conversation, { text: "Come", bring: [outsider.id] }, rosa)).status).toBe(400);
		const offered = await site.text(`/conversations/${conversation}`, rosa);
		expect(offered).toContain(`value="${ezra.id}"`);
		expect(offered).not.toContain(outsider.id);
	});

	it("leaves those in peace who have muted it, until they follow again", async () => {
		const { conversation } = await begin({ title: "Loud" });
		await site.post(`/conversations/${conversation}/follow`, { state: "muted" }, ezra);
		await sayIn(conversation, { text: "@Ezra Stone!" }, rosa);
		expect(await following(conversation, ezra)).toBeUndefined();
		await site.call("PUT", `/api/conversations/${conversation}/following`, { state: "following" }, ezra);
		expect(await following(conversation, ezra)).toBeDefined();
	});
});
