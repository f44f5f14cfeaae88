import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { person } from "#identity/tables.ts";
import { chapterSite, type SignedIn } from "#test/support/chapter-site.ts";
import { type Asking, groupKinds, ownKinds, type Written, writeOfEachKind } from "#test/support/of-each-kind.ts";
import { allRoutes } from "#web/feature.ts";
import { features } from "./features.ts";
import { runChores } from "./jobs/tick.ts";

const site = chapterSite();
const { services } = site;

/** Words that stand nowhere else, and are no part of one another. */
const word = (kind: string): string => `canary${kind.toLowerCase()}x`;
const all = [...groupKinds, ...ownKinds];

const asking = (who: SignedIn): Asking => ({
	id: who.id,
	ask: async <T>(method: string, path: string, body?: unknown) => {
		// Whatever is listed by its time has one of its own.
		site.pass(1_000);
		const answer = await (method === "GET" ? site.get(path, who) : site.call(method, path, body, who));
		const text = await answer.text();
		if (!answer.ok) throw new Error(`${method} ${path} answered ${answer.status}: ${text.slice(0, 400)}`);
		return (text === "" ? undefined : JSON.parse(text)) as T;
	},
});

let author: SignedIn;
let second: SignedIn;
let strangers: Readonly<Record<string, SignedIn | undefined>>;
let ids: Written["ids"];
let feed: string;

beforeAll(async () => {
	await site.claim();
	author = await site.signIn("member", "Lucía Marte");
	second = await site.signIn("member", "Ezra Stone");
	const left = await site.signIn("facilitator", "Left Behind");
	strangers = {
		"a member of another group": await site.signIn("member", "Olga Petrova"),
		"a steward": await site.signIn("steward", "Stella Adeyemi"),
		"a guest": await site.signIn("guest", "Gil Guest"),
		"somebody who left the group": left,
		"somebody suspended": await site.signIn("member", "Sus Pended"),
		"a visitor": undefined,
	};
	const { ask } = asking(author);
	const { id: group } = await ask<{ id: string }>("POST", "/api/groups", { name: "Schools", purpose: "To listen." });
	const suspended = strangers["somebody suspended"] as SignedIn;
	for (const one of [second, left, suspended]) await ask("POST", `/api/groups/${group}/members`, { person: one.id });
	// Whoever leaves has followed, opted in and subscribed to all that there was before.
	const early = await ask<{ conversation: string }>("POST", "/api/conversations", {
		...{ title: "Early", text: "Welcome, @Left Behind and @Ezra Stone", group },
	});
	const gone = asking(left);
	await gone.ask("PUT", "/api/me/minutes", { chapter: true, groups: [group] });
	feed = (await gone.ask<{ mine: string }>("POST", "/api/me/calendar")).mine;
	await ask("DELETE", `/api/groups/${group}/members/${left.id}`);
	await services.db.update(person).set({ state: "suspended" }).where(eq(person.id, suspended.id));
	const written = await writeOfEachKind(asking(author), asking(second), { group, word, now: services.clock() });
	const late = { text: `${word("message")} late` };
	await ask("POST", `/api/conversations/${early.conversation}/messages`, late);
	const steward = asking(strangers["a steward"] as SignedIn);
	const period = { from: "2026-10-01", to: "2026-10-31", audience: "network" };
	const { id: summary } = await steward.ask<{ id: string }>("POST", "/api/summaries", period);
	ids = { ...written.ids, summary, early: early.conversation };
	site.pass(2 * 3_600_000);
	await runChores(services);
}, 120_000);

/** What may stand for a name in an address, by what comes before it. */
const named: readonly (readonly [path: RegExp, kinds: readonly string[]])[] = [
	[
		/\/conversations\/about\//,
		["reflection", "practice", "meeting", "study", "valueStory", "indicator", "topic", "alone", "group"],
	],
	[/\/conversations\//, ["conversation", "talk", "early", "talkAlone"]],
	[/\/messages\//, ["message", "saidAbout", "saidAlone"]],
	[/\/shared\/stories\//, ["reflection", "alone", "valueStory", "valueAlone"]],
	[/\/practices\/.*\/proposals/, ["practice"]],
	[/\/proposals\//, ["proposal"]],
	[/\/(practices|destinations|records|versions)\//, ["practice", "reflection", "study", "valueStory", "alone"]],
	[/\/trials\//, ["trial"]],
	[/\/(groups|spaces)\//, ["group", "space"]],
	[/\/aims\//, ["aim"]],
	[/\/progress\//, ["progress"]],
	[/\/people\//, ["author", "second"]],
	[/\/meetings\//, ["meeting", "later", "cancelled"]],
	[/\/turns\//, ["turn"]],
	[/\/topics\//, ["topic", "raised"]],
	[/\/assists\//, ["assist"]],
	[/\/decisions\//, ["decision"]],
	[/\/consultations\//, ["consultation"]],
	[/\/reflections\//, ["reflection", "alone", "inSpace"]],
	[/\/value\/stories\//, ["valueStory", "valueAlone"]],
	[/\/value\/indicators\//, ["indicator"]],
	[/\/commitments\//, ["commitment", "promise"]],
	[/\/studies\//, ["study"]],
	[/\/deidentif/, ["work"]],
	[/\/summaries\//, ["summary"]],
	[/\/(path\/questions|path\/answers)\//, ["aims"]],
	[/\/questions\//, ["question"]],
	[/\/answers\//, ["answer"]],
	[/\/requests\//, ["request"]],
	[/\/thanks\//, ["thanks"]],
	[/\/prompts\//, ["toSelf"]],
	[/\/pulses\//, ["pulse"]],
];

const addressesOf = (path: string): string[] => {
	const known: Readonly<Record<string, string>> = { ...ids, author: author.id, second: second.id, aims: "aims" };
	const kinds = named.find(([pattern]) => pattern.test(path))?.[1] ?? ["practice"];
	const filled = (kind: string) => path.replace(":version", "1").replace(/:\w+/g, known[kind] ?? "unknown");
	return path.includes(":") ? [...new Set(kinds.map(filled))] : [path, `${path}?group=${ids.group}`];
};

/** Forms that are opened from something, and what they could be opened from. */
const openedFrom = (paths: readonly string[]): string[] =>
	paths
		.filter((path) => /\/new$|^\/deidentify$/.test(path) && !path.includes(":"))
		.flatMap((path) =>
			[
				"reflection",
				"alone",
				"trial",
				"commitment",
				"topic",
				"meeting",
				"question",
				"assist",
				"valueStory",
				"valueAlone",
				"decision",
				"consultation",
				"message",
				"progress",
			].map((kind) => `${path}?from=${ids[kind]}&for=${ids[kind]}&title=canary`),
		);

const searches = (): string[] => [
	...all.flatMap((kind) => [`/api/search?q=${word(kind)}`]),
	...["reflection", "alone", "note"].map((kind) => `/search?q=${word(kind)}`),
	`/api/known?title=${word("question")}+${word("practice")}`,
	`/questions/new?title=${word("question")}+${word("practice")}`,
	...["/practices?tag=canarytag", "/api/practices?tag=canarytag&audience=group", "/api/meetings?when=past"],
	...["/assists?state=closed", "/questions?state=closed", "/topics?state=picked", "/conversations?whose=others"],
	...["/commitments?whose=chapter", "/api/commitments?whose=chapter&state=kept", "/trials?outcome=did-not-work"],
	`/practices/${ids.practice}/compare?from=1&to=2`,
	`/api/practices/${ids.practice}/compare?from=1&to=2`,
	`/decisions/${ids.decision}/compare?from=1&to=2`,
	`/api/decisions/${ids.decision}/compare?from=1&to=2`,
	`/family?practice=${ids.practice}`,
	`/api/family?practice=${ids.practice}`,
	...["received", "given"].map((way) => `/api/thanks?way=${way}`),
	...["waiting", "done", "declined"].map((state) => `/api/requests?state=${state}`),
	new URL(feed, site.origin).pathname,
	new URL(feed, site.origin).pathname.replace("mine", "chapter"),
];

/** The kinds of which somebody reads a word anywhere, and where. */
const foundBy = async (who: SignedIn | undefined, feeds = true): Promise<Map<string, string>> => {
	const paths = (await allRoutes(features)).filter(({ method }) => method === "GET").map(({ path }) => path);
	const found = new Map<string, string>();
	for (const path of new Set([...paths.flatMap(addressesOf), ...openedFrom(paths), ...searches()])) {
		if (!feeds && path.startsWith("/calendar/")) continue;
		const answer = await site.get(path, who);
		expect(answer.status, path).toBeLessThan(500);
		// What was typed is repeated in a form, and in the address of the next page.
		const asked = new URL(path, site.origin).search;
		let text = (await answer.text()).replaceAll(asked.slice(1), "");
		if (asked) text = text.replace(/value="[^"]*"|(q|title)=[\w+]*|“[^”]{0,99}”/g, "");
		for (const kind of all) if (text.includes(word(kind)) && !found.has(kind)) found.set(kind, path);
	}
	return found;
};

/** Hundreds of requests each, on a machine that may be busy. */
const patience = 240_000;

describe("what is written in a group, and for oneself", () => {
	it("is read by whom it is for", { timeout: patience }, async () => {
		const [mine, theirs] = [await foundBy(author, false), await foundBy(second, false)];
		expect(groupKinds.filter((kind) => !mine.has(kind) || !theirs.has(kind))).toEqual([]);
		expect(ownKinds.filter((kind) => !mine.has(kind) && !theirs.has(kind))).toEqual([]);
		expect(["alone", "aboutAlone", "motivation", "toSelf", "intended"].filter((kind) => theirs.has(kind))).toEqual([]);
	});

	it("is on no address that answers anybody else", { timeout: 3 * patience }, async () => {
		const leaks: string[] = [];
		for (const [name, who] of Object.entries(strangers))
			for (const [kind, path] of await foundBy(who)) leaks.push(`${name} reads ${kind} at ${path}`);
		expect(leaks).toEqual([]);
	});

	it("is in no letter to anybody else", async () => {
		type Mail = { recipient: string; subject: string; body: string };
		const { results } = await services.db.$client.prepare("select recipient, subject, body from mail").all<Mail>();
		const ours = [author, second].map(({ id }) => `${id}@example.org`);
		const leaks = results.filter(
			({ recipient, subject, body }) =>
				!ours.includes(recipient) && all.some((kind) => `${subject} ${body}`.includes(word(kind))),
		);
		expect(leaks).toEqual([]);
		for (const kind of ["note", "message"] as const)
			expect(results.some(({ recipient, body }) => ours.includes(recipient) && body.includes(word(kind)))).toBe(true);
		for (const kind of ["alone", "aboutAlone", "motivation", "toSelf", "intended"])
			expect(results.some(({ body }) => body.includes(word(kind)))).toBe(false);
	});
});
