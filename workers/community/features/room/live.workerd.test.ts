/// <reference types="@cloudflare/vitest-plugin/types" />
import { env, evictDurableObject, runDurableObjectAlarm } from "cloudflare:test";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { silentLog } from "#core/log.ts";
import { chapterSite, type SignedIn } from "#test/support/chapter-site.ts";
import { durableRooms } from "../../rooms.ts";
import { type NotesClient, notesClient } from "./notes-client.ts";

const namespace = (env as unknown as { ROOM: DurableObjectNamespace }).ROOM;
const site = chapterSite(undefined, durableRooms(namespace, silentLog));
let priya: SignedIn;
let ezra: SignedIn;
let maureen: SignedIn;
let guest: SignedIn;
let meeting: string;

type Opened = {
	client: NotesClient;
	socket: WebSocket;
	shelf: Map<string, string>;
	heard: string[];
	closed: () => number | undefined;
};
const sockets: WebSocket[] = [];
let keys = 0;

const knock = (id: string, as?: SignedIn, headers: Record<string, string> = {}) =>
	site.get(`/meetings/${id}/room/live`, as, { upgrade: "websocket", ...headers });

/** A browser with the room open; what it has on its shelf is there from before. */
const open = async (as: SignedIn, shelf = new Map<string, string>(), id = meeting): Promise<Opened> => {
	const answer = await knock(id, as, { origin: site.origin });
	const socket = answer.webSocket;
	if (!socket) throw new Error(`Not let in: ${answer.status} ${await answer.text()}`);
	sockets.push(socket);
	const heard: string[] = [];
	let code: number | undefined;
	const client = notesClient({
		shelf: {
			all: () => [...shelf],
			put: (key, value) => void shelf.set(key, value),
			remove: (key) => void shelf.delete(key),
		},
		send: (message) => socket.send(message),
		newKey: () => `key ${++keys}`,
	});
	socket.addEventListener("message", ({ data }) => {
		heard.push(String(data));
		client.receive(String(data));
	});
	socket.addEventListener("close", (event) => {
		code = event.code;
		client.closed();
	});
	socket.accept();
	client.opened();
	await vi.waitFor(() => expect(client.reached() || code !== undefined).toBe(true));
	return { client, socket, shelf, heard, closed: () => code };
};
const type = (one: Opened, text: string) => {
	one.client.type("learn", text);
	one.client.flush();
};
const reads = (one: Opened, text: string) => vi.waitFor(() => expect(one.client.text("learn")).toBe(text));
const settled = (one: Opened) => vi.waitFor(() => expect(one.client.settled()).toBe(true));
const stub = (id = meeting) => namespace.get(namespace.idFromName(id));
type Json = { id: string } & Record<string, unknown>;
const json = async (answer: Response): Promise<Json> => (await answer.json()) as Json;
const call = async (as: SignedIn, more: object = {}) => {
	const words = { title: "Tuesday", purpose: "", startsLocal: "2026-10-20T17:30", minutes: 120, place: "", link: "" };
	const body = { ...words, timeZone: "Europe/London", ...more };
	const { id } = await json(await site.call("POST", "/api/meetings", body, as));
	await site.call("POST", `/api/meetings/${id}/room/begin`, undefined, as);
	return id;
};
const roomOf = async (id = meeting, as = ezra) =>
	(await json(await site.get(`/api/meetings/${id}/room`, as))) as unknown as {
		notes: { learn: string };
		here: { name: string }[];
	};

beforeAll(async () => {
	await site.claim();
	priya = await site.signIn("facilitator", "Priya");
	ezra = await site.signIn("member", "Ezra");
	maureen = await site.signIn("member", "Maureen");
	guest = await site.signIn("guest", "Leila");
});
afterEach(() => {
	for (const socket of sockets.splice(0)) if (socket.readyState === WebSocket.OPEN) socket.close();
});

describe("a live room", () => {
	it("lets several people write at once, and says who is here", async () => {
		meeting = await call(priya);
		const [one, two] = [await open(ezra), await open(maureen)];
		type(one, "What the night shift knows");
		await reads(two, "What the night shift knows");
		one.client.type("learn", "What the night shift knows: a lot");
		two.client.type("learn", "Asked by Ezra. What the night shift knows");
		one.client.flush();
		two.client.flush();
		const both = "Asked by Ezra. What the night shift knows: a lot";
		await reads(one, both);
		await reads(two, both);
		await settled(one);
		expect((await roomOf()).notes.learn).toBe(both);
		expect((await roomOf()).here.map(({ name }) => name)).toEqual(["Ezra", "Maureen", "Priya"]);
	});

	it("gives what was written offline to the others, and what they wrote to who comes back", async () => {
		meeting = await call(priya);
		const [one, two] = [await open(ezra), await open(maureen)];
		one.socket.close();
		await vi.waitFor(() => expect(one.closed()).toBeDefined());
		type(one, "On the train. ");
		type(two, "At the table. ");
		await settled(two);
		expect(one.shelf.size).toBeGreaterThan(0);
		const back = await open(ezra, one.shelf);
		await settled(back);
		const text = back.client.text("learn");
		expect([text.includes("On the train."), text.includes("At the table.")]).toEqual([true, true]);
		await reads(two, text);
		expect([back.shelf.size, (await roomOf()).notes.learn]).toEqual([0, text]);
	});

	it("goes on after it was put to sleep, with the same connections", async () => {
		meeting = await call(priya);
		const [one, two] = [await open(ezra), await open(maureen)];
		type(one, "Before. ");
		await reads(two, "Before. ");
		await evictDurableObject(stub());
		type(two, "Before. After.");
		await reads(one, "Before. After.");
		await settled(two);
		expect(await runDurableObjectAlarm(stub())).toBe(true);
		const rows = await site.services.db.$client
			.prepare(
				"select (select count(*) from note_update where meeting_id = ?1) as n, text from meeting_note where meeting_id = ?1",
			)
			.bind(meeting)
			.first();
		expect(rows).toEqual({ n: 0, text: "Before. After." });
		type(one, "Before. After. Again.");
		await reads(two, "Before. After. Again.");
	});

	it("goes on after it went down, when people come back", async () => {
		meeting = await call(priya);
		const one = await open(ezra);
		type(one, "Kept.");
		await settled(one);
		await evictDurableObject(stub(), { webSockets: "close" });
		await vi.waitFor(() => expect(one.closed()).toBeDefined());
		type(one, "Kept. And this.");
		const back = await open(ezra, one.shelf);
		await settled(back);
		expect((await roomOf()).notes.learn).toBe("Kept. And this.");
	});

	it("shows at once what somebody without scripts adds, and that anything else is different", async () => {
		meeting = await call(priya);
		const one = await open(ezra);
		const note = { form: "7", part: "learn", text: "Added by a form." };
		await site.post(`/meetings/${meeting}/room/notes`, note, maureen);
		await reads(one, "Added by a form.");
		one.heard.length = 0;
		await site.call("POST", `/api/meetings/${meeting}/room/end`, undefined, priya);
		await vi.waitFor(() => expect(one.heard).toContain('{"t":"changed"}'));
	});

	it("takes nothing from guests, who may read along", async () => {
		meeting = await call(priya);
		const [one, reader] = [await open(ezra), await open(guest)];
		type(one, "For all.");
		await reads(reader, "For all.");
		type(reader, "For all. And mine.");
		await vi.waitFor(() => expect(reader.client.refusal()).toContain("can’t write"));
		expect((await roomOf()).notes.learn).toBe("For all.");
		expect((await roomOf()).here.map(({ name }) => name)).not.toContain("Leila");
	});

	it("lets in nobody from another site, nobody unknown, and nothing but a WebSocket", async () => {
		meeting = await call(priya);
		expect((await knock(meeting, ezra, { origin: "https://elsewhere.example" })).status).toBe(403);
		expect((await knock(meeting)).status).toBe(401);
		expect((await knock("meeting_none", ezra)).status).toBe(404);
		expect((await site.get(`/meetings/${meeting}/room/live`, ezra)).status).toBe(426);
	});

	it("ends a connection on which it is sent what it can’t read, and keeps the rest", async () => {
		meeting = await call(priya);
		const [one, two] = [await open(ezra), await open(maureen)];
		for (const message of ["no json", '{"t":"update","id":1,"part":"lunch","bytes":""}']) {
			const bad = await open(maureen);
			bad.socket.send(message);
			await vi.waitFor(() => expect(bad.closed()).toBe(1011));
		}
		two.socket.send(JSON.stringify({ t: "update", id: 99, part: "learn", bytes: btoa("nothing of Yjs") }));
		await vi.waitFor(() => expect(two.heard.join()).toContain('"refused"'));
		type(one, "Still here.");
		await reads(two, "Still here.");
	});

	it("tells all of the notes to whoever says unreadably what they have, and lets nobody else go for it", async () => {
		meeting = await call(priya);
		const [one, two] = [await open(ezra), await open(maureen)];
		type(one, "Kept.");
		await reads(two, "Kept.");
		const welcomes = () => two.heard.filter((message) => message.includes('"welcome"')).length;
		for (const have of ["/////////w==", "no base64", btoa("\u00ff".repeat(2_000))]) {
			const before = welcomes();
			two.socket.send(JSON.stringify({ t: "hello", have: { learn: have } }));
			await vi.waitFor(() => expect(welcomes()).toBe(before + 1));
		}
		const flood = await open(maureen);
		flood.socket.send(JSON.stringify({ t: "update", id: 1, part: "learn", bytes: "A".repeat(900_000) }));
		await vi.waitFor(() => expect(flood.closed()).toBe(1011));
		type(one, "Kept, all the while.");
		await reads(two, "Kept, all the while.");
		expect(one.closed()).toBeUndefined();
	});

	it("slows down who sends more than anybody writes, with a reason, and loses nothing of what they wrote", async () => {
		meeting = await call(priya);
		const [one, two] = [await open(ezra), await open(maureen)];
		type(one, "Before. ");
		await reads(two, "Before. ");
		let reason = "";
		one.socket.addEventListener("close", (event) => {
			reason = event.reason;
		});
		for (let i = 0; i < 80; i++) one.socket.send(JSON.stringify({ t: "hello", have: {} }));
		type(one, "Before. And in the flood.");
		await vi.waitFor(() => expect(one.closed()).toBe(4029));
		expect(reason).toContain("kept in your browser");
		type(two, "Maureen too. Before. ");
		await settled(two);
		expect(one.shelf.size).toBeGreaterThan(0);
		await new Promise((resolve) => setTimeout(resolve, 1_500));
		const back = await open(ezra, one.shelf);
		await settled(back);
		await reads(two, "Maureen too. Before. And in the flood.");
		expect((await roomOf()).notes.learn).toBe("Maureen too. Before. And in the flood.");
	});

	it("keeps room for others, however many windows one person opens", async () => {
		meeting = await call(priya);
		for (let i = 0; i < 20; i++) await open(ezra);
		expect((await knock(meeting, ezra, { origin: site.origin })).webSocket).toBeNull();
		await open(maureen);
	});
});

describe("a live room of a group", () => {
	it("closes for who has left the group, before anything more is said", async () => {
		const { id: group } = await json(await site.call("POST", "/api/groups", { name: "Shifts", purpose: "x" }, maureen));
		await site.call("POST", `/api/groups/${group}/members`, { person: ezra.id }, maureen);
		const id = await call(maureen, { group });
		expect((await knock(id, priya)).status).toBe(404);
		const [one, left] = [await open(maureen, undefined, id), await open(ezra, undefined, id)];
		await site.call("DELETE", `/api/groups/${group}/members/${ezra.id}`, undefined, maureen);
		type(one, "ROOMCANARY");
		await vi.waitFor(() => expect(left.closed()).toBe(4003));
		expect(left.heard.join()).not.toContain("ROOMCANARY");
		expect(left.client.text("learn")).toBe("");
		expect((await knock(id, ezra)).status).toBe(404);
	});
});

describe("a live room whose notes a steward hid or removed", () => {
	it("closes for all who don’t read them, and takes nothing from a browser that still has them", async () => {
		const steward = await site.signIn("steward", "Stella");
		const id = await call(priya);
		const [one, two] = [await open(ezra, undefined, id), await open(maureen, undefined, id)];
		type(one, "NOTECANARY");
		await reads(two, "NOTECANARY");
		const about = id.replace("meeting_", "minutes_");
		const decide = (act: string) =>
			site.call("POST", "/api/moderation", { about, act, reason: "It names a child." }, steward);
		expect((await decide("hide")).status).toBe(201);
		await vi.waitFor(() => expect([one.closed(), two.closed()]).toEqual([4003, 4003]));
		expect((await knock(id, ezra, { origin: site.origin })).status).toBe(409);
		expect((await roomOf(id)).notes.learn).toBe("");
		expect((await decide("show")).status).toBe(201);
		const back = await open(ezra, undefined, id);
		await reads(back, "NOTECANARY");

		expect((await decide("remove")).status).toBe(201);
		await vi.waitFor(() => expect(back.closed()).toBe(4003));
		const host = await open(steward, back.shelf, id);
		type(host, "NOTECANARY again");
		await vi.waitFor(() => expect(host.client.refusal()).toContain("can’t write"));
		const { results } = await site.services.db.$client
			.prepare(
				"select n from note_update where meeting_id = ? union all select part from meeting_note where meeting_id = ?",
			)
			.bind(id, id)
			.all();
		expect(results).toEqual([]);
	});
});
