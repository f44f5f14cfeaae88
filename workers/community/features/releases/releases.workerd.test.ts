import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { message } from "#community/db/helping.ts";
import { person } from "#identity/tables.ts";
import { idOf, jsonOf } from "#test/support/answers.ts";
import { chapterSite, type SignedIn } from "#test/support/chapter-site.ts";
import { circleIn } from "#test/support/circle.ts";
import { mostAsked } from "./rules.ts";

const site = chapterSite();
const words = { title: "What we learned about nights", text: "RELEASED words of ours.", language: "en" };
type Release = { state: string; text: string; result: string | null; asked: { name: string; answer: string }[] };
let rosa: SignedIn;
let ezra: SignedIn;
let mia: SignedIn;
let outsider: SignedIn;
let group: string;

const talk = async (within: string | null = group): Promise<string> => {
	const { conversation } = await jsonOf<{ conversation: string }>(
		site.call("POST", "/api/conversations", { title: "Nights", text: "I was afraid.", group: within }, rosa),
	);
	for (const who of [ezra, mia])
		await site.call("POST", `/api/conversations/${conversation}/messages`, { text: "So was I." }, who);
	return conversation;
};
const ask = (from: string, more: object = {}, as = rosa) =>
	site.call("POST", "/api/releases", { from, ...words, ...more }, as);
const read = (id: string, as = rosa) => jsonOf<Release>(site.get(`/api/releases/${id}`, as));
const answer = async (id: string, as: SignedIn, said: "yes" | "no") =>
	(await site.call("PUT", `/api/releases/${id}/answer`, { answer: said }, as)).status;

beforeAll(async () => {
	({ rosa, ezra, outsider, group } = await circleIn(site));
	mia = await site.signIn("member", "Mia");
	await site.call("POST", `/api/groups/${group}/members`, { person: mia.id }, rosa);
});

describe("words that lie in a group", () => {
	it("are read by everyone once each whose words they may be said yes, and by nobody else before", async () => {
		const id = await idOf(ask(await talk()));
		expect((await read(id)).asked.map(({ name }) => name)).toEqual(["Ezra", "Mia"]);
		expect(await site.text("/", ezra)).toContain(`/releases/${id}`);
		expect(await answer(id, ezra, "yes")).toBe(204);
		expect((await read(id)).state).toBe("asking");
		expect((await site.get(`/releases/${id}`, outsider)).status).toBe(404);
		expect(await site.text("/reflections", outsider)).not.toContain("RELEASED");
		expect(await answer(id, mia, "yes")).toBe(204);
		const { state, result } = await read(id);
		expect(state).toBe("released");
		expect(await site.text(`/reflections/${result}`, outsider)).toContain("RELEASED words");
		expect(await site.text(`/reflections/${result}`, outsider)).not.toContain("Nights");
	});

	it("stay as they were agreed to: nobody changes them or brings them further, and they may be deleted", async () => {
		const id = await idOf(ask(await talk()));
		for (const who of [ezra, mia]) await answer(id, who, "yes");
		const { result } = await read(id);
		const change = { question: "free", text: "Otherwise.", language: "en", audience: "chapter", base: 1 };
		expect((await site.call("PUT", `/api/reflections/${result}`, change, rosa)).status).toBe(409);
		const further = { scope: "public", sites: [], named: [] };
		expect((await site.call("PUT", `/api/reflections/${result}/audience`, further, rosa)).status).toBe(409);
		expect((await site.call("DELETE", `/api/reflections/${result}`, undefined, rosa)).status).toBe(204);
	});

	it("stay where they are with one no, which nobody but who asks is told of", async () => {
		const id = await idOf(ask(await talk()));
		expect(await answer(id, ezra, "no")).toBe(204);
		expect(await read(id)).toMatchObject({ state: "declined", text: "", result: null });
		expect((await read(id)).asked.find(({ name }) => name === "Ezra")?.answer).toBe("no");
		expect((await read(id, mia)).asked.find(({ name }) => name === "Ezra")?.answer).toBe("asked");
		expect(await answer(id, mia, "yes")).toBe(409);
	});

	it("go out once, however many say their last yes at one moment", async () => {
		const id = await idOf(ask(await talk()));
		expect(await Promise.all([answer(id, ezra, "yes"), answer(id, mia, "yes")])).toEqual([204, 204]);
		const { state, result } = await read(id);
		expect(state).toBe("released");
		const { items } = await jsonOf<{ items: { id: string; text: string }[] }>(
			site.get("/api/reflections?limit=100", outsider),
		);
		expect(items.filter((one) => one.id === result)).toHaveLength(1);
	});

	it("are asked for by who is among those who said them, and not where everybody reads them already", async () => {
		const [within, open] = [await talk(), await talk(null)];
		expect((await ask(within, {}, outsider)).status).toBe(404);
		expect((await ask(open)).status).toBe(409);
		expect((await ask(within, { text: "" })).status).toBe(400);
		expect(await site.text(`/conversations/${within}`, rosa)).toContain(`/releases/new?from=${within}`);
		expect(await site.text(`/releases/new?from=${within}`, rosa)).toContain("Asked will be Ezra and Mia.");
		const kept = await site.post("/releases/new", { from: within, ...words, title: "", id: "" }, rosa);
		expect(await kept.text()).toContain("RELEASED words of ours.");
	});

	it("aren’t brought out by way of one message, of which nobody would be asked", async () => {
		const { id } = await jsonOf<{ id: string }>(
			site.call("POST", "/api/conversations", { title: "Nights", text: "I was afraid.", group }, ezra),
		);
		expect((await ask(id)).status).toBe(404);
	});

	it("out of a meeting’s notes wait for who wrote in them, also where they never said that they were there", async () => {
		const call = { title: "Nights", purpose: "", timeZone: "UTC", minutes: 60, place: "", link: "", group };
		const startsLocal = new Date(site.services.clock() + 3_600_000).toISOString().slice(0, 16);
		const meeting = await idOf(site.call("POST", "/api/meetings", { ...call, startsLocal }, rosa));
		for (const [who, deed, body] of [
			[rosa, "begin", {}],
			[rosa, "here", {}],
			[ezra, "notes", { part: "learn", text: "I was afraid." }],
		] as const)
			expect((await site.call("POST", `/api/meetings/${meeting}/room/${deed}`, body, who)).ok).toBe(true);
		const { asked, state } = await read(await idOf(ask(meeting)));
		expect([state, asked.map(({ name }) => name)]).toEqual(["asking", ["Ezra"]]);
	});

	it("wait for who is suspended, whose words they may be too", async () => {
		const from = await talk();
		await site.services.db.update(person).set({ state: "suspended" }).where(eq(person.id, mia.id));
		const id = await idOf(ask(from));
		expect((await read(id)).asked.map(({ name }) => name)).toEqual(["Ezra", "Mia"]);
		await site.services.db.update(person).set({ state: "active" }).where(eq(person.id, mia.id));
		expect(await answer(id, mia, "yes")).toBe(204);
	});

	it("of more people than can be asked stay where they are", async () => {
		const from = await talk();
		const { db } = site.services;
		const many = Array.from({ length: mostAsked }, (_, n) => ({ id: `person_many${n}`, name: `Many ${n}` }));
		for (const one of many) {
			await db.insert(person).values({ ...one, role: "member", state: "active", joinedAt: 0 });
			const said = { personId: one.id, text: "And I.", via: "page" as const, createdAt: 0 };
			await db.insert(message).values({ ...said, id: `message_${one.id}`, conversationId: from });
		}
		expect((await ask(from)).status).toBe(409);
	});

	it("are let be by who asked, and by nobody else", async () => {
		const id = await idOf(ask(await talk()));
		expect((await site.call("DELETE", `/api/releases/${id}`, undefined, ezra)).status).toBe(403);
		expect((await site.call("DELETE", `/api/releases/${id}`, undefined, rosa)).status).toBe(204);
		expect((await read(id)).state).toBe("withdrawn");
	});

	it("stay where they are when somebody leaves who hadn’t answered", async () => {
		const id = await idOf(ask(await talk()));
		await answer(id, ezra, "yes");
		await site.call("POST", "/api/me/leave", {}, mia);
		expect((await read(id)).state).toBe("declined");
	});
});
