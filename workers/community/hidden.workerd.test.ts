import { beforeAll, describe, expect, it } from "vitest";
import { chapterSite, type SignedIn } from "#test/support/chapter-site.ts";
import { type Asking, type Written, writeOfEachKind } from "#test/support/of-each-kind.ts";
import { allRoutes } from "#web/feature.ts";
import { features } from "./features.ts";
import { runChores } from "./jobs/tick.ts";

const site = chapterSite();
const { services } = site;

/** Words that stand nowhere else, and are no part of one another. */
const word = (kind: string): string => `veiled${kind.toLowerCase()}x`;

/** What is hidden, by the kind of its id, and the words that go out of sight with it. */
const hiding: Readonly<Record<string, readonly string[]>> = {
	practice: ["practice", "practiceVersion", "trial", "proposal"],
	commitment: ["commitment", "learned"],
	reflection: ["reflection"],
	topic: ["topic"],
	raised: ["raised"],
	promise: ["promise"],
	meeting: ["agenda", "note", "debrief", "prompt"],
	later: [],
	question: ["question", "answer", "helped"],
	assist: ["assist", "askedInAssist", "suggestion", "takeAway", "outcome"],
	study: ["study"],
	valueStory: ["valueStory", "says"],
	indicator: ["indicator", "figure"],
	decision: ["decision", "saidOnDecision", "objection"],
	consultation: ["consultation", "voice"],
	progress: ["progress"],
	conversation: ["conversation", "message"],
	aim: ["aim"],
	author: ["objective", "arrival"],
};
const words = Object.values(hiding).flat();

let author: SignedIn;
let second: SignedIn;
let steward: SignedIn;
let reader: SignedIn;
let ids: Written["ids"];

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

beforeAll(async () => {
	await site.claim();
	author = await site.signIn("member", "Lucía Marte");
	second = await site.signIn("member", "Ezra Stone");
	steward = await site.signIn("steward", "Stella Adeyemi");
	reader = await site.signIn("member", "Ruth Reader");
	const { ask } = asking(author);
	const { id: group } = await ask<{ id: string }>("POST", "/api/groups", { name: "Schools", purpose: "To listen." });
	for (const one of [second, steward, reader]) await ask("POST", `/api/groups/${group}/members`, { person: one.id });
	const written = await writeOfEachKind(asking(author), asking(second), { group, word, now: services.clock() });
	ids = { ...written.ids, author: author.id };
}, 120_000);

/** What may stand for a name in an address, by what comes before it. */
const named: readonly (readonly [path: RegExp, kinds: readonly string[]])[] = [
	[
		/\/conversations\/about\//,
		["reflection", "practice", "meeting", "study", "valueStory", "decision", "topic", "question", "assist"],
	],
	[/\/conversations\//, ["conversation", "talk"]],
	[/\/messages\//, ["message", "saidAbout"]],
	[/\/(practices|destinations|records|versions)\//, ["practice", "reflection", "study"]],
	[/\/proposals\//, ["proposal"]],
	[/\/trials\//, ["trial"]],
	[/\/groups\//, ["group"]],
	[/\/people\//, ["author"]],
	[/\/meetings\//, ["meeting", "later", "cancelled"]],
	[/\/topics\//, ["topic", "raised"]],
	[/\/assists\//, ["assist"]],
	[/\/decisions\//, ["decision"]],
	[/\/consultations\//, ["consultation"]],
	[/\/value\/stories\//, ["valueStory"]],
	[/\/value\/indicators\//, ["indicator"]],
	[/\/progress\//, ["progress"]],
	[/\/aims\//, ["aim"]],
	[/\/reflections\//, ["reflection"]],
	[/\/commitments\//, ["commitment", "promise"]],
	[/\/studies\//, ["study"]],
	[/\/questions\//, ["question"]],
	[/\/answers\//, ["answer"]],
];

const addressesOf = (path: string): string[] => {
	if (!path.includes(":")) return [path, `${path}?group=${ids.group}`];
	const kinds = named.find(([pattern]) => pattern.test(path))?.[1] ?? ["practice"];
	return [...new Set(kinds.map((kind) => path.replace(":version", "1").replace(/:\w+/g, ids[kind] ?? "unknown")))];
};

/** Every address at which somebody reads one of the words, by word. */
const foundBy = async (who: SignedIn): Promise<Map<string, string>> => {
	const paths = (await allRoutes(features)).filter(({ method }) => method === "GET").map(({ path }) => path);
	const asked = [
		...paths.flatMap(addressesOf),
		...words.map((kind) => `/api/search?q=${word(kind)}`),
		...["/practices?tag=canarytag", "/commitments?whose=chapter", "/questions?state=closed", "/api/meetings?when=past"],
		...["/assists?state=closed", "/conversations?whose=others", `/family?practice=${ids.practice}`],
		`/reports/new?about=${ids.practice}`,
		`/moderation/about?id=${ids.practice}`,
		`/topics/new?from=${ids.reflection}`,
		`/thanks/new?for=${ids.practice}`,
		`/api/known?title=${word("question")}+${word("practice")}`,
	];
	const found = new Map<string, string>();
	for (const path of new Set(asked)) {
		const answer = await site.get(path, who);
		expect(answer.status, path).toBeLessThan(500);
		const search = new URL(path, site.origin).search;
		const text = (await answer.text()).replaceAll(search.slice(1), "").replace(search ? /value="[^"]*"/g : /^$/, "");
		for (const kind of words) if (text.includes(word(kind)) && !found.has(kind)) found.set(kind, path);
	}
	return found;
};

/** Hundreds of requests each, on a machine that may be busy. */
const patience = 240_000;

describe("what a steward hid", () => {
	it("was read by those who are in its group", { timeout: patience }, async () => {
		const found = await foundBy(reader);
		expect(words.filter((kind) => !found.has(kind))).toEqual([]);
	});

	it("is on no page, list, search, feed or answer for anybody but its author and stewards", {
		timeout: patience,
	}, async () => {
		const decide = asking(steward);
		for (const kind of Object.keys(hiding))
			await decide.ask("POST", "/api/moderation", { about: ids[kind], act: "hide", reason: "It names people." });
		const leaks = [...(await foundBy(reader))].map(([kind, path]) => `${kind} at ${path}`);
		expect(leaks).toEqual([]);
		const mine = await foundBy(author);
		const theirs = await foundBy(second);
		const unseen = words.filter((kind) => !mine.has(kind) && !theirs.has(kind));
		expect(unseen).toEqual([]);
	});

	it("is in no letter that is written from then on", { timeout: patience }, async () => {
		await services.db.$client.prepare("delete from mail").run();
		site.pass(7_200_000);
		await runChores(services);
		const { results } = await services.db.$client
			.prepare("select recipient, subject || ' ' || body as text from mail")
			.all<{ recipient: string; text: string }>();
		const told = results.filter(({ recipient }) => recipient.startsWith(reader.id));
		expect(told.filter(({ text }) => words.some((kind) => text.includes(word(kind))))).toEqual([]);
	});

	it("is read again by everybody once it is shown", { timeout: patience }, async () => {
		const decide = asking(steward);
		for (const kind of Object.keys(hiding))
			await decide.ask("POST", "/api/moderation", {
				about: ids[kind],
				act: "show",
				reason: "It was a misunderstanding.",
			});
		const found = await foundBy(reader);
		expect(words.filter((kind) => !found.has(kind))).toEqual([]);
	});
});
