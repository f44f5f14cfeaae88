import { beforeAll, describe, expect, it } from "vitest";
import { day } from "#core/clock.ts";
import { chapterSite, type SignedIn } from "#test/support/chapter-site.ts";

const site = chapterSite();
const canary = "TOPICCANARY";
let ada: SignedIn;
let ben: SignedIn;
let facilitator: SignedIn;
let guest: SignedIn;
let steward: SignedIn;
let group: string;
let meeting: string;

type Topic = { id: string; state: string; wanting: string[]; leading: string[]; meeting: { id: string } | null };
const json = async <T = Topic>(answer: Response): Promise<T> => (await answer.json()) as T;
const words = { title: "Silence in handovers", text: "Why do we *say* so little?", language: "en", format: "dialogue" };
const raise = async (more: object = {}, as = ada) =>
	(await json(await site.call("POST", "/api/topics", { ...words, ...more }, as))).id;
const read = async (id: string, as = ada) => json(await site.get(`/api/topics/${id}`, as));
const post = (path: string, body: object | undefined, as: SignedIn) => site.call("POST", path, body, as);

beforeAll(async () => {
	await site.claim();
	ada = await site.signIn("member", "Ada");
	ben = await site.signIn("member", "Ben");
	facilitator = await site.signIn("facilitator", "Cleo");
	guest = await site.signIn("guest", "Guest");
	steward = await site.signIn("steward", "Steward");
	group = (await json(await post("/api/groups", { name: "Shifts", purpose: "P" }, ada))).id;
	const next = { title: "Next", startsLocal: "2026-10-27T17:30", timeZone: "America/New_York", minutes: 90 };
	meeting = (await json(await post("/api/meetings", next, facilitator))).id;
});

describe("a topic", () => {
	it("is raised by a member, once however often the form is sent, and found", async () => {
		const opened = await site.text("/topics/new", ada);
		const id = /name="id" value="([^"]+)"/.exec(opened)?.[1] ?? "";
		for (let i = 0; i < 2; i++)
			expect((await site.post("/topics/new", { ...words, id }, ada)).headers.get("location")).toBe(`/topics/${id}`);
		expect(await site.text("/topics", guest)).toContain(words.title);
		expect(await site.text("/search?q=handovers&kind=topic", ben)).toContain(`/topics/${id}`);
		const page = (await site.text(`/topics/${id}`, facilitator)).replaceAll("\u202f", " ");
		expect(page).toContain(`>Next, Tuesday, October 27, 2026 at 5:30 PM in New York</option>`);
	});

	it("is refused without words, in no such format, and by a guest", async () => {
		expect((await post("/api/topics", { ...words, title: " " }, ada)).status).toBe(400);
		expect((await post("/api/topics", { ...words, format: "lecture" }, ada)).status).toBe(400);
		expect((await post("/api/topics", { ...words, group }, ben)).status).toBe(400);
		expect((await post("/api/topics", words, guest)).status).toBe(403);
		const again = await site.post("/topics/new", { ...words, title: "", id: "topic_x" }, ada);
		expect(again.status).toBe(400);
		expect(await again.text()).toContain("so little?");
	});

	it("is wanted, and could be led, by name; one may think again", async () => {
		const id = await raise();
		await site.post(`/topics/${id}/interest`, { wants: "yes", couldLead: "yes" }, ben);
		expect(await read(id)).toMatchObject({ wanting: ["Ada", "Ben"], leading: ["Ben"] });
		await site.call("PUT", `/api/topics/${id}/interest`, { wants: false, couldLead: false }, ben);
		expect(await read(id)).toMatchObject({ wanting: ["Ada"], leading: [] });
		expect((await site.call("PUT", `/api/topics/${id}/interest`, { wants: "x" }, ben)).status).toBe(400);
		expect(
			(await site.call("PUT", `/api/topics/${id}/interest`, { wants: true, couldLead: false }, guest)).status,
		).toBe(403);
	});

	it("is taken back by whoever raised it, while it is on the board", async () => {
		const id = await raise({ title: "A mistake" });
		expect((await site.call("DELETE", `/api/topics/${id}`, undefined, ben)).status).toBe(403);
		expect((await site.post(`/topics/${id}/withdraw`, {}, ada)).headers.get("location")).toBe("/topics");
		expect(await site.text("/topics", ada)).not.toContain("A mistake");
		expect(await site.text("/search?q=mistake", ada)).not.toContain(`/topics/${id}`);
	});

	it("is taken up in a meeting by who leads that, with who could lead it, and done or back after it", async () => {
		const [done, back] = [await raise({ title: "Picked and done" }), await raise({ title: "Picked and back" })];
		await site.call("PUT", `/api/topics/${done}/interest`, { wants: true, couldLead: true }, ben);
		expect((await post(`/api/topics/${done}/pick`, { meeting }, ada)).status).toBe(403);
		expect((await site.post(`/topics/${done}/pick`, { meeting }, facilitator)).status).toBe(303);
		expect((await post(`/api/topics/${done}/pick`, { meeting }, facilitator)).status).toBe(409);
		expect((await post(`/api/topics/${back}/pick`, { meeting }, facilitator)).status).toBe(204);
		const agenda = await site.text(`/meetings/${meeting}`, guest);
		expect(agenda).toContain(`/topics/${done}`);
		expect(agenda).toMatch(/led by[^<]*<span class="person"><a[^>]*>Ben/);
		expect((await post(`/api/topics/${done}/settle`, { to: "done" }, facilitator)).status).toBe(409);
		expect((await post(`/api/topics/${back}/settle`, { to: "back" }, ben)).status).toBe(403);
		expect((await post(`/api/topics/${back}/settle`, { to: "back" }, facilitator)).status).toBe(204);
		expect(await site.text(`/meetings/${meeting}`, guest)).not.toContain(`/topics/${back}`);
		expect(await read(back)).toMatchObject({ state: "open", meeting: null });
		site.pass(8 * day);
		expect((await post(`/api/topics/${done}/settle`, { to: "done" }, facilitator)).status).toBe(204);
		expect(await site.text("/topics?state=done", guest)).toContain("Picked and done");
	});

	it("goes back to the board when its meeting is called off", async () => {
		const next = { title: "Later", startsLocal: "2026-11-24T17:30", timeZone: "America/New_York", minutes: 90 };
		const { id: later } = await json(await post("/api/meetings", next, facilitator));
		const id = await raise();
		await post(`/api/topics/${id}/pick`, { meeting: later }, facilitator);
		await post(`/api/meetings/${later}/cancel`, { word: "Snow." }, facilitator);
		expect(await read(id)).toMatchObject({ state: "open", meeting: null });
	});
});

describe("a group’s topic", () => {
	it("stays in the group, stewards and facilitators included", async () => {
		const id = await raise({ title: `${canary} title`, text: `${canary} text`, group });
		expect(await site.text("/topics", ada)).toContain(canary);
		for (const who of [ben, facilitator, steward, guest]) {
			for (const path of ["/topics", `/topics/${id}`, `/api/topics/${id}`, "/api/topics", `/api/search?q=${canary}`])
				expect([path, (await site.text(path, who)).includes(canary)]).toEqual([path, false]);
			expect(await site.text(`/topics/new?from=${id}`, who)).not.toContain(canary);
		}
		const next = { title: "Chapter", startsLocal: "2026-12-08T17:30", timeZone: "America/New_York", minutes: 90 };
		const { id: chapters } = await json(await post("/api/meetings", { ...next, facilitator: ada.id }, facilitator));
		expect((await post(`/api/topics/${id}/pick`, { meeting: chapters }, ada)).status).toBe(400);
		const { id: own } = await json(await post("/api/meetings", { ...next, group }, ada));
		expect((await post(`/api/topics/${id}/pick`, { meeting: own }, ada)).status).toBe(204);
		expect((await site.call("PUT", `/api/topics/${id}/interest`, { wants: true, couldLead: true }, ben)).status).toBe(
			404,
		);
	});

	it("that comes from what was said in the group can’t be raised outside it", async () => {
		const source = await raise({ title: `${canary} source`, group });
		await site.call("POST", `/api/groups/${group}/members`, { person: ben.id }, ada);
		expect((await post("/api/topics", { ...words, from: source }, ben)).status).toBe(400);
		const inside = await raise({ title: "Out of it", from: source, group }, ben);
		expect(await site.text(`/topics/${inside}`, ada)).toContain("Where this came from");
	});
});
