import { beforeAll, describe, expect, it } from "vitest";
import { chapterSite, type SignedIn } from "#test/support/chapter-site.ts";
import { type Asking, writeOfEachKind } from "#test/support/of-each-kind.ts";
import { runJob } from "./jobs/run.ts";
import { runChores } from "./jobs/tick.ts";

const site = chapterSite();
const { services } = site;
const database = services.db.$client;
const hour = 3_600_000;
const canary = "lettercanary";

type Mail = { id: string; recipient: string; subject: string; body: string; about: string | null; kind: string | null };
const letters = async (to: SignedIn): Promise<Mail[]> =>
	(
		await database
			.prepare("select id, recipient, subject, body, about, kind from mail where recipient = ? and sent_at is null")
			.bind(`${to.id}@example.org`)
			.all<Mail>()
	).results;

const asking = (who: SignedIn): Asking => ({
	id: who.id,
	ask: async <T>(method: string, path: string, body?: unknown) => {
		site.pass(1_000);
		const answer = await (method === "GET" ? site.get(path, who) : site.call(method, path, body, who));
		const text = await answer.text();
		if (!answer.ok) throw new Error(`${method} ${path} answered ${answer.status}: ${text.slice(0, 400)}`);
		return (text === "" ? undefined : JSON.parse(text)) as T;
	},
});

/** Every kind of letter that repeats something of what was said here, by its subject, and who of the two gets it. */
const kinds: readonly (readonly [kind: string, subject: RegExp, to: "author" | "second"])[] = [
	["somebody is asked for help", /asks for your help$/, "second"],
	["a question has an answer", /^Your questions? ha(s|ve) /, "author"],
	["somebody is thanked", /thanked you$/, "second"],
	["a turn is offered", /^Would you like to /, "second"],
	["a meeting is soon", /^Soon: /, "second"],
	["a meeting has changed", /^Changed: /, "second"],
	["a meeting is called off", /^Called off: /, "second"],
	["minutes", /^Minutes: /, "second"],
	["a peer assist moves on", /^(Questions|Suggestions|What I take away|What came of it|Closed): /, "second"],
	["somebody wrote in a peer assist", /^Somebody wrote in your peer assist/, "author"],
	["something is to be decided", /^To be decided: /, "second"],
	["it is asked whether anybody objects", /^Have you an objection\? /, "second"],
	["a decision goes on", /^(Reactions|A new version|Your question is answered): /, "second"],
	["somebody objects", /^An objection: /, "author"],
	["the community is asked", /^You are asked: /, "second"],
	["a group may become a chapter", /may become a chapter of its own$/, "second"],
	["what came of a peer assist", /^What came of it\?/, "author"],
	["a new version is proposed", /^Proposed: /, "author"],
	["a text is to be read a second time", /asks you to read something a second time$/, "second"],
	["a text was read a second time", /^Your text /, "author"],
	["a conversation goes on", /\(.*\)$/, "second"],
];

let author: SignedIn;
let second: SignedIn;
let group: string;

/** The same services with a mail service, and what that is given. */
const posting = () => {
	const sent: { to: string; subject: string; text: string }[] = [];
	const mail = { from: "Boston <boston@mail.example>", url: "https://mail.example/send", token: "t" };
	const fetch = async (request: Request) => {
		sent.push((await request.json()) as (typeof sent)[number]);
		return new Response(null, { status: 202 });
	};
	return { sent, services: { ...services, config: { ...services.config, mail }, site: { ...services.site, fetch } } };
};
const send = async (to: SignedIn) => {
	const post = posting();
	for (const { id } of await letters(to)) await runJob(post.services, { type: "mail", id });
	return post.sent;
};

const local = (at: number): string => new Date(at).toISOString().slice(0, 16);

beforeAll(async () => {
	await site.claim();
	author = await site.signIn("member", "Lucía Marte");
	second = await site.signIn("member", "Ezra Stone");
	const [a, b] = [asking(author), asking(second)];
	group = (await a.ask<{ id: string }>("POST", "/api/groups", { name: "Schools", purpose: "To listen." })).id;
	await a.ask("POST", `/api/groups/${group}/members`, { person: second.id });
	const word = (kind: string) => `${canary} ${kind}`;
	const { ids } = await writeOfEachKind(a, b, { group, word, now: services.clock() });
	await a.ask("POST", "/api/conversations", { title: word("talk"), text: `${canary} @Ezra Stone`, group });
	const day = 24 * hour;
	const called = async (kind: string, at: number): Promise<{ id: string; body: object }> => {
		const body = {
			...{ title: word(kind), purpose: word(kind), place: word(kind), link: "", group },
			...{ startsLocal: local(services.clock() + at), timeZone: "UTC", minutes: 60 },
		};
		const { id } = await a.ask<{ id: string }>("POST", "/api/meetings", body);
		await b.ask("PUT", `/api/meetings/${id}/answer`, { answer: "yes" });
		return { id, body };
	};
	await called("soon", 20 * hour);
	const moved = await called("moved", 9 * day);
	await a.ask("PUT", `/api/meetings/${moved.id}`, {
		...moved.body,
		startsLocal: local(services.clock() + 10 * day),
	});
	const off = await called("off", 9 * day);
	await a.ask("POST", `/api/meetings/${off.id}/cancel`, { word: word("off") });
	await database
		.prepare("update peer_assist set phase = 'outcome', outcome = '', ask_again_at = 1 where id = ?")
		.bind(ids.assist)
		.run();
	site.pass(2 * hour);
	await runChores(services);
}, 120_000);

describe("a letter that repeats what was said in a group", () => {
	it.each(kinds)("says what it is about, and reaches who may read that: %s", async (_, subject, to) => {
		const found = (await letters(to === "author" ? author : second)).filter((one) => subject.test(one.subject));
		expect(found.length).toBeGreaterThan(0);
		for (const { about } of found) expect(about).toMatch(/^\["[a-z]+_/);
	});

	it("is of one of these kinds", async () => {
		const all = [...(await letters(author)), ...(await letters(second))];
		const strange = all.filter(
			({ subject, body }) =>
				`${subject} ${body}`.includes(canary) && !kinds.some(([, pattern]) => pattern.test(subject)),
		);
		expect(strange.map(({ subject }) => subject)).toEqual([]);
	});

	it("goes to who may still read it when it is sent, with nothing but its words", async () => {
		const before = await letters(author);
		const sent = await send(author);
		expect(sent.map(({ subject }) => subject).sort()).toEqual(before.map(({ subject }) => subject).sort());
		for (const { text } of sent) expect(text).not.toContain("About:");
	});

	it("isn’t sent to who was removed from the group after it was written, of whatever kind", async () => {
		expect((await letters(second)).length).toBeGreaterThan(8);
		await database.prepare("delete from group_member where person_id = ?").bind(second.id).run();
		expect((await send(second)).filter(({ subject, text }) => `${subject}${text}`.includes(canary))).toEqual([]);
		expect((await letters(second)).filter(({ body }) => body.includes(canary))).toEqual([]);
	});
});

describe("a letter that waits", () => {
	it("is taken out of the outbox at once when its reader leaves the group", async () => {
		const [a, third] = [asking(author), await site.signIn("member", "Third")];
		await a.ask("POST", `/api/groups/${group}/members`, { person: third.id });
		const quiet = { quietFrom: "00:00", quietTo: "23:59", timeZone: "UTC" };
		await asking(third).ask("PUT", "/api/me/mail", quiet);
		const { id } = await asking(third).ask<{ id: string }>("POST", "/api/practices", {
			...{ title: canary, status: "mixed", language: "en", situation: canary, group },
		});
		const change = { title: "Better", status: "mixed", language: "en", situation: canary };
		await a.ask("POST", `/api/practices/${id}/proposals`, { ...change, base: 1, reason: canary });
		// That they were added, and that a version is proposed to them.
		expect(await letters(third)).toHaveLength(2);
		await asking(third).ask("DELETE", `/api/groups/${group}/members/${third.id}`);
		expect(await letters(third)).toEqual([]);
	});

	it("isn’t sent once its words were taken back", async () => {
		const [a, fourth] = [asking(author), await site.signIn("member", "Fourth")];
		const begun = await a.ask<{ id: string; conversation: string }>("POST", "/api/conversations", {
			...{ title: "Nights", text: `${canary} @Fourth` },
		});
		site.pass(hour);
		await runChores(services);
		expect(await letters(fourth)).toHaveLength(1);
		await a.ask("DELETE", `/api/messages/${begun.id}`);
		expect(await send(fourth)).toEqual([]);
	});
});
