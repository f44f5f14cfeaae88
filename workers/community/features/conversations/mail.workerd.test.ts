/// <reference types="@cloudflare/vitest-plugin/types" />
import { env } from "cloudflare:test";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import worker from "#community/index.ts";
import { hour, minute } from "#core/clock.ts";
import { answeredTo } from "#identity/outbox.ts";
import { sendLetter } from "#identity/send-mail.ts";
import type { Env } from "#site/config.ts";
import { chapterSite, type SignedIn } from "#test/support/chapter-site.ts";
import { mailConversations } from "./mail-actions.ts";
import { receiveReply } from "./reply-actions.ts";

const reply = "reply@boston.example.org";
const site = chapterSite();
const mail = { from: "Boston <boston@example.org>", url: "https://mail.example/send", token: "", reply };
const services = { ...site.services, config: { ...site.services.config, mail } };
const { $client: database } = services.db;
let rosa: SignedIn;
let ezra: SignedIn;
let group: string;

type Letter = { recipient: string; subject: string; body: string; headers: string | null };
const addressOf = (who: SignedIn) => `${who.id}@example.org`;
const lettersTo = async (who: SignedIn): Promise<Letter[]> =>
	(
		await database
			.prepare(
				"select recipient, subject, body, headers from mail where recipient = ? and kind is not 'added' order by created_at, id",
			)
			.bind(addressOf(who))
			.all<Letter>()
	).results;
type Said = { id: string; conversation: string };
const begin = async (body: object, as: SignedIn): Promise<Said> =>
	(await site.call("POST", "/api/conversations", { title: "The night shift", text: "x", ...body }, as)).json();
const say = (conversation: string, text: string, as: SignedIn) =>
	site.call("POST", `/api/conversations/${conversation}/messages`, { text }, as);
const heard = async (conversation: string): Promise<{ text: string; via: string }[]> =>
	(
		(await (await site.get(`/api/conversations/${conversation}/messages`, rosa)).json()) as {
			items: { text: string; via: string }[];
		}
	).items;

beforeAll(async () => {
	await site.claim();
});
beforeEach(async () => {
	site.pass(24 * hour);
	rosa = await site.signIn("member", "Rosa Kimani");
	ezra = await site.signIn("member", "Ezra Stone");
	group = ((await (await site.call("POST", "/api/groups", { name: "Schools", purpose: "P" }, rosa)).json()) as Said).id;
	await site.call("POST", `/api/groups/${group}/members`, { person: ezra.id }, rosa);
});

describe("what is said in a conversation that one follows", () => {
	it("is gathered into one letter, sent once, without one’s own words", async () => {
		const { conversation } = await begin({ text: "Do you wake her, @Ezra Stone?" }, rosa);
		site.pass(10 * minute);
		await say(conversation, "Or let her sleep?", rosa);
		await mailConversations(services);
		expect(await lettersTo(ezra)).toEqual([]);
		site.pass(20 * minute);
		for (const _ of [1, 2]) await mailConversations(services);
		const [letter, ...more] = await lettersTo(ezra);
		expect(more).toEqual([]);
		expect(letter?.subject).toContain("The night shift");
		expect(letter?.body).toContain("    Do you wake her, @Ezra Stone?");
		expect(letter?.body).toContain("    Or let her sleep?");
		expect(letter?.body).toContain("called you by name");
		expect(await lettersTo(rosa)).toEqual([]);
		await say(conversation, "She sleeps.", ezra);
		site.pass(31 * minute);
		await mailConversations(services);
		expect(await lettersTo(ezra)).toHaveLength(1);
		expect((await lettersTo(rosa))[0]?.body).toContain("She sleeps.");
	});

	it("isn’t mailed to who has read it, muted it, or wants no such mail", async () => {
		const { conversation } = await begin({ text: "@Ezra Stone, come" }, rosa);
		await site.text(`/conversations/${conversation}`, ezra);
		const other = await begin({ text: "@Ezra Stone, and here" }, rosa);
		await site.call("PUT", `/api/conversations/${other.conversation}/following`, { state: "muted" }, ezra);
		await site.call("PUT", "/api/me/mail", { letters: { conversation: "never" } }, ezra);
		await begin({ text: "@Ezra Stone, a third" }, rosa);
		site.pass(hour);
		await mailConversations(services);
		expect(await lettersTo(ezra)).toEqual([]);
		await site.call("PUT", "/api/me/mail", { letters: { conversation: "at-once" } }, ezra);
		await mailConversations(services);
		expect(await lettersTo(ezra)).toEqual([]);
	});

	it("waits until quiet hours are over, by the reader’s own clock", async () => {
		const setting = { quietFrom: "14:00", quietTo: "16:30", timeZone: "Africa/Nairobi" };
		expect((await site.call("PUT", "/api/me/mail", { ...setting, quietTo: null }, ezra)).status).toBe(400);
		expect((await site.call("PUT", "/api/me/mail", { ...setting, timeZone: "Moon" }, ezra)).status).toBe(400);
		expect((await site.call("PUT", "/api/me/mail", { ...setting, quietTo: "25:00" }, ezra)).status).toBe(400);
		expect((await site.call("PUT", "/api/me/mail", setting, ezra)).status).toBe(204);
		expect(await site.text("/me/mail", ezra)).toContain('value="16:30"');
		const at = new Date(services.clock());
		site.pass(Date.UTC(at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate() + 1, 11, 30) - services.clock());
		await begin({ text: "@Ezra Stone, quietly" }, rosa);
		site.pass(hour);
		await mailConversations(services);
		expect(await lettersTo(ezra)).toEqual([]);
		site.pass(hour);
		await mailConversations(services);
		expect(await lettersTo(ezra)).toHaveLength(1);
	});

	it("goes to nobody who left the group meanwhile, or was suspended", async () => {
		const { conversation } = await begin({ text: "@Ezra Stone, MAILCANARY", group }, rosa);
		await site.call("DELETE", `/api/groups/${group}/members/${ezra.id}`, undefined, rosa);
		expect((await site.get(`/conversations/${conversation}`, ezra)).status).toBe(404);
		await begin({ text: "@Ezra Stone, SUSPENDED" }, rosa);
		await database.prepare("update person set state = 'suspended' where id = ?").bind(ezra.id).run();
		site.pass(hour);
		await mailConversations(services);
		expect(await lettersTo(ezra)).toEqual([]);
	});
});

describe("an answer by mail", () => {
	/** Where Ezra's letters of a conversation are answered to. */
	const addressed = async (conversation: Said): Promise<string> => {
		site.pass(hour);
		await mailConversations(services);
		const letter = (await lettersTo(ezra)).find(({ body }) => body.includes(conversation.conversation));
		expect(letter?.body).toContain("Write above this line to answer");
		return (JSON.parse(letter?.headers ?? "{}") as Record<string, string>)[answeredTo] ?? "";
	};

	type Mail = {
		to: string;
		from?: string;
		envelope?: string;
		text: string;
		id?: string;
		more?: Record<string, string>;
	};
	const incoming = ({ to, from = addressOf(ezra), envelope = from, text, id = "<1@mail>", more = {} }: Mail) => {
		const headers = { from: `Ezra <${from}>`, to, subject: "Re: The night shift", "message-id": id, ...more };
		const head = Object.entries({ ...headers, "content-type": "text/plain; charset=utf-8" });
		const raw = `${head.map(([name, value]) => `${name}: ${value}`).join("\r\n")}\r\n\r\n${text.replaceAll("\n", "\r\n")}`;
		const bytes = new TextEncoder().encode(raw);
		const refused: string[] = [];
		const message = {
			...{ from: envelope, to, headers: new Headers(headers), rawSize: bytes.length },
			raw: new Response(bytes).body as ReadableStream,
			setReject: (reason: string) => void refused.push(reason),
		};
		return { message, refused };
	};
	const receive = async (given: Mail): Promise<string[]> => {
		const { message, refused } = incoming(given);
		await receiveReply(services, message);
		return refused;
	};

	it("is said in the conversation, once, without what it quotes and how it is signed", async () => {
		const conversation = await begin({ text: "Wake her, @Ezra Stone?" }, rosa);
		const to = await addressed(conversation);
		expect(to).toMatch(/^reply\+[0-9a-z]{32}@boston\.example\.org$/);
		const text = `Never before two.

Ezra

-- 
Ezra Stone, night desk

On Tue, 3 Nov 2026 at 10:12, Boston <boston@example.org>
wrote:

> ---- Write above this line to answer ----
>
> Rosa Kimani:
>     Wake her?`;
		for (const _ of [1, 2]) expect(await receive({ to: to.toUpperCase(), text })).toEqual([]);
		expect((await heard(conversation.conversation)).map(({ text, via }) => [text, via])).toEqual([
			["Never before two.\n\nEzra", "mail"],
			["Wake her, @Ezra Stone?", "page"],
		]);
		expect(await site.text(`/conversations/${conversation.conversation}`, rosa)).toContain("by mail");
		const stored = await database
			.prepare("select count(*) as n from following where reply_hash like ?")
			.bind(`%${to.slice(6, 38)}%`)
			.first("n");
		expect(stored).toBe(0);
		const again = await addressed({ ...conversation, id: "" });
		expect(again).toBe(to);
	});

	it("is asked for by the letter’s own address, which the mail service is given beside its words", async () => {
		const conversation = await begin({ text: "@Ezra Stone?" }, rosa);
		const to = await addressed(conversation);
		const { id } = (await database
			.prepare("select id from mail where recipient = ? and kind is not 'added'")
			.bind(addressOf(ezra))
			.first<{ id: string }>()) ?? { id: "" };
		const sent: Record<string, string>[] = [];
		const service = async (request: Request) => {
			sent.push(await request.json());
			return new Response(null, { status: 202 });
		};
		await sendLetter(services, mail, service, id);
		expect(sent).toMatchObject([
			{ to: addressOf(ezra), reply_to: to, text: expect.stringMatching(/^---- Write above/) },
		]);
	});

	it("has a subject of one line, whatever the thing is called", async () => {
		const title = "Soon\r\nBcc: everybody@example.org";
		const sent: { subject: string }[] = [];
		const service = async (request: Request) => {
			sent.push(await request.json());
			return new Response(null, { status: 202 });
		};
		const values = ["mail_lines", addressOf(ezra), title, "b", services.clock()];
		await database
			.prepare("insert into mail (id, recipient, subject, body, created_at) values (?, ?, ?, ?, ?)")
			.bind(...values)
			.run();
		await sendLetter(services, mail, service, "mail_lines");
		expect(sent).toMatchObject([{ subject: "Soon Bcc: everybody@example.org" }]);
	});

	it("is ignored where no person wrote it, without a word that could come back", async () => {
		const conversation = await begin({ text: "@Ezra Stone?" }, rosa);
		const to = await addressed(conversation);
		const text = "I am away until Monday.";
		expect(await receive({ to, text, more: { "auto-submitted": "auto-replied" } })).toEqual([]);
		expect(await receive({ to, text, more: { precedence: "bulk" } })).toEqual([]);
		expect(await receive({ to, text, envelope: "" })).toEqual([]);
		expect(await heard(conversation.conversation)).toHaveLength(1);
	});

	it("is given back with a reason where it can’t be taken", async () => {
		const conversation = await begin({ text: "@Ezra Stone?", group }, rosa);
		const to = await addressed(conversation);
		const text = "Something";
		const reasons = async (given: Partial<Mail>) => (await receive({ to, text, ...given })).join();
		expect(await reasons({ to: reply })).toContain("isn't one that we know");
		expect(await reasons({ to: `reply+${"0".repeat(32)}@boston.example.org` })).toContain("isn't one that we know");
		expect(await reasons({ from: addressOf(rosa) })).toContain("from the address");
		expect(await reasons({ text: "> only\n> quoted" })).toContain("no words of yours");
		expect(await reasons({ text: "x".repeat(10_001) })).toContain("10,000");
		expect(await reasons({ text: "y".repeat(1_000_001) })).toContain("too large");
		await site.call("PUT", `/api/conversations/${conversation.conversation}/following`, { state: "muted" }, ezra);
		expect(await reasons({})).toContain("muted");
		await site.call("PUT", `/api/conversations/${conversation.conversation}/following`, { state: "following" }, ezra);
		await database.prepare("update person set state = 'suspended' where id = ?").bind(ezra.id).run();
		expect(await reasons({})).toContain("can't write");
		await database.prepare("update person set state = 'active' where id = ?").bind(ezra.id).run();
		await site.call("DELETE", `/api/groups/${group}/members/${ezra.id}`, undefined, rosa);
		expect(await reasons({})).toContain("no such conversation");
		await site.call("POST", `/api/groups/${group}/members`, { person: ezra.id }, rosa);
		expect((await site.call("POST", `/api/groups/${group}/close`, undefined, rosa)).status).toBe(204);
		expect(await reasons({})).toContain("closed");
		expect((await heard(conversation.conversation)).map(({ text }) => text)).toEqual(["@Ezra Stone?"]);
	});

	it("comes in through the Worker’s own door", async () => {
		const bindings = env as unknown as Env;
		const { message, refused } = incoming({ to: reply, text: "Hello?" });
		const given = { ...bindings, MAIL_FROM: mail.from, MAIL_URL: mail.url, MAIL_REPLY: reply };
		await worker.email?.(message as unknown as ForwardableEmailMessage, given);
		expect(refused.join()).toContain("isn't one that we know");
	});
});
