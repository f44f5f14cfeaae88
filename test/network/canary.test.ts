import { DatabaseSync } from "node:sqlite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isoOf } from "#core/clock.ts";
import type { Wire, WireAnswer } from "#scripts/support/wire.ts";
import type { Caller } from "#test/support/caller.ts";
import type { TestSite } from "#test/support/network.ts";
import {
	anHour,
	destinationsOf,
	joinNetwork,
	linkDirectly,
	practiceWords,
	receiptsArrive,
	shareWith,
	writePractice,
} from "#test/support/network-steps.ts";
import { chapterKinds, groupKinds, ownKinds, sealedKinds, writeOfEachKind } from "#test/support/of-each-kind.ts";
import { type PeopledNetwork, startPeopledNetwork } from "#test/support/peopled-network.ts";
import { inBytes, whereStored } from "#test/support/stored.ts";

const others = ["network", "nairobi", "amsterdam"];
const nowhere: readonly string[] = [];
const lastDay = isoOf(Date.now() + 90 * 86_400_000).slice(0, 10);

/** One word that stands nowhere else. Its beginning is its own, since an index stores what neighbours share but once. */
const canary = (): string =>
	`${crypto.randomUUID().slice(0, 8)}canary${crypto.randomUUID().slice(0, 8)}`.replaceAll("-", "");

const words = {
	group: canary(),
	groupPurpose: canary(),
	draft: canary(),
	chapter: canary(),
	trial: canary(),
	assist: canary(),
	decision: canary(),
	consultation: canary(),
	reflection: canary(),
	story: canary(),
	marked: canary(),
	unmarked: canary(),
	proposal: canary(),
	study: canary(),
	studyOfGroup: canary(),
	sites: canary(),
	network: canary(),
	public: canary(),
	publicSecond: canary(),
	summary: canary(),
	summaryDraft: canary(),
	motivation: canary(),
	place: canary(),
	skill: canary(),
	noConsent: canary(),
	message: canary(),
	line: canary(),
	theirLine: canary(),
};
type Word = keyof typeof words;

/** Of each kind of thing that stays in its group, with whom it is for, or in its chapter. */
const atHome: ReadonlyMap<string, string> = new Map(
	[...groupKinds, ...ownKinds, ...chapterKinds].map((kind) => [kind, canary()]),
);

/** Where each may be, once all is shared and the introduction is accepted. */
const mayBe: Readonly<Record<Word, readonly string[]>> = {
	group: nowhere,
	groupPurpose: nowhere,
	draft: nowhere,
	chapter: nowhere,
	trial: nowhere,
	assist: nowhere,
	decision: nowhere,
	consultation: nowhere,
	reflection: nowhere,
	story: others,
	marked: nowhere,
	unmarked: others,
	proposal: nowhere,
	study: others,
	studyOfGroup: nowhere,
	sites: ["nairobi"],
	network: others,
	public: others,
	publicSecond: others,
	summary: others,
	summaryDraft: nowhere,
	motivation: nowhere,
	place: nowhere,
	skill: others,
	noConsent: nowhere,
	message: ["nairobi"],
	line: ["nairobi"],
	theirLine: ["nairobi"],
};

describe("a word written in Boston", () => {
	let peopled: PeopledNetwork;
	let author: Caller;
	let second: Caller;
	let steward: Caller;
	const made: Record<string, string> = {};
	/** Whatever a site was ever told in a page: reader and author → activity id → activity. */
	const told = new Map<string, Map<string, { id: string }>>();
	const toldTo = (from: string, to: string) => told.get(`${from} ${to}`) ?? new Map<string, { id: string }>();
	const recording: Wire = ({ from, to, url }) =>
		isPull(url)
			? {
					alterAnswer: (answer) => {
						const said = toldTo(from, to);
						for (const item of pageOf(answer).items) said.set(item.id, item);
						told.set(`${from} ${to}`, said);
						return answer;
					},
				}
			: "pass";

	beforeAll(async () => {
		peopled = await startPeopledNetwork();
		author = peopled.who("boston", "member");
		second = peopled.who("boston", "second");
		steward = peopled.who("boston", "steward");
		peopled.network.wire = recording;
		await joinNetwork(peopled, ["boston", "nairobi", "amsterdam"]);
		await linkDirectly(peopled, "boston", "nairobi");
		await write();
		await share();
	});
	afterAll(() => peopled?.network.stop());

	const profile = (of: Caller, said: object) =>
		of.ask("PUT", "/api/me/profile", { name: of.name, languages: ["en"], objectives: [], skills: [], ...said });

	const write = async (): Promise<void> => {
		const group = { name: "Night shifts", purpose: `For us alone: ${words.groupPurpose}` };
		const { id } = await author.ask<{ id: string }>("POST", "/api/groups", group);
		await writePractice(author, "A group’s own", { whatWeDo: words.group, group: id });
		const reflect = async (text: string, of: object): Promise<string> => {
			const said = { question: "surprised", language: "en", audience: "group", group: id, text };
			return (await author.ask<{ id: string }>("POST", "/api/reflections", { ...said, ...of })).id;
		};
		await reflect(`Between us: ${words.reflection}`, {});
		made.story = await reflect(words.story, { audience: "chapter", group: null });
		await author.ask("POST", `/api/groups/${id}/members`, { person: second.id });
		made.told = await toldWithoutNames(await reflect(`${words.marked} said: ${words.unmarked}`, {}));
		const study = (question: string, group: string | null) =>
			author.ask<{ id: string }>("POST", "/api/studies", { title: question, question, language: "en", group });
		await study(words.studyOfGroup, id);
		made.study = (await study(words.study, null)).id;
		await writePractice(author, "Not ready", { whatWeDo: words.draft, share: false });
		const home = await writePractice(author, "At home", { whatWeDo: words.chapter });
		await second.ask("POST", `/api/practices/${home}/trials`, { context: words.trial });
		const stuck = { title: "Two wards", situation: words.assist, wanted: words.assist, language: "en" };
		const assist = await author.ask<{ id: string }>("POST", "/api/assists", stuck);
		await author.ask("POST", `/api/assists/${assist.id}/move`, { from: "frame" });
		await second.ask("POST", `/api/assists/${assist.id}/entries`, { kind: "question", text: words.assist });
		const proposed = { title: "Two wards", text: words.decision, language: "en" };
		const decided = await author.ask<{ id: string }>("POST", "/api/decisions", proposed);
		const wonders = { kind: "question", text: words.decision, version: 1 };
		await second.ask("POST", `/api/decisions/${decided.id}/entries`, wonders);
		const dayIn = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
		const asked = { title: "Two wards", text: words.consultation, onBehalfOf: words.consultation, language: "en" };
		const { id: heard } = await author.ask<{ id: string }>("POST", "/api/consultations", {
			...{ ...asked, openUntil: dayIn(3), reportDue: dayIn(30) },
		});
		await second.ask("PUT", `/api/consultations/${heard}/voice`, { text: words.consultation });
		for (const scope of ["sites", "network", "public"] as const)
			made[scope] = await writePractice(author, `To ${scope}`, { whatWeDo: words[scope] });
		await second.ask("POST", `/api/practices/${made.network}/proposals`, {
			...practiceWords("To network", { whatWeDo: words.network, watchFor: words.proposal }),
			...{ base: 1, reason: words.proposal },
		});
		const { id: circle } = await author.ask<{ id: string }>("POST", "/api/groups", { ...group, name: "Day shifts" });
		await author.ask("POST", `/api/groups/${circle}/members`, { person: second.id });
		const word = (kind: string) => atHome.get(kind) ?? kind;
		await writeOfEachKind(author, second, { group: circle, word, now: Date.now() });
		await profile(author, {
			objectives: [word("objective")],
			place: words.noConsent,
			skills: [words.noConsent],
			introduction: words.noConsent,
		});
		await profile(second, { place: words.place, skills: [`Listening ${words.skill}`] });
		await second.ask("POST", "/api/me/motivation", { text: words.motivation, shown: "chapter" });
	};

	/** What was said in the group, without a name and read by a second member; a reflection of the chapter. */
	const toldWithoutNames = async (from: string): Promise<string> => {
		const { id } = await author.ask<{ id: string }>("POST", "/api/deidentifications", { from });
		const at = `/api/deidentifications/${id}`;
		const base = async () => (await author.ask<{ base: number }>("GET", at)).base;
		const choices = [{ words: words.marked, what: "person", instead: "somebody" }];
		await author.ask("PUT", `${at}/marks`, { base: await base(), choices });
		await author.ask("PUT", `${at}/reader`, { base: await base(), reader: second.id });
		await second.ask("POST", `${at}/answer`, { base: await base(), answer: "approve" });
		return (await author.ask<{ id: string }>("POST", `${at}/result`, { base: await base() })).id;
	};

	const share = async (): Promise<void> => {
		const { network } = peopled;
		await shareWith(author, made.sites ?? "", { scope: "sites", sites: [network.site("nairobi").origin] });
		await shareWith(author, made.network ?? "", { scope: "network" });
		await shareWith(author, made.public ?? "", { scope: "public" });
		for (const story of [made.story, made.told])
			await author.ask("PUT", `/api/reflections/${story}/audience`, { scope: "network" });
		await author.ask("PUT", `/api/studies/${made.study}/audience`, { scope: "network" });
		await author.ask("PUT", `/api/practices/${made.public}`, {
			...practiceWords("To public", { whatWeDo: words.public, watchFor: words.publicSecond }),
			base: 1,
			reason: "More to tell.",
		});
		for (const [key, body] of Object.entries({ summary: words.summary, summaryDraft: words.summaryDraft })) {
			const month = key === "summary" ? "2026-01" : "2026-02";
			const period = { from: `${month}-01`, to: `${month}-28`, audience: "network" };
			const { id, version } = await steward.ask<{ id: string; version: number }>("POST", "/api/summaries", period);
			const text = { title: "What we learned", body, language: "en", base: version };
			const saved = await steward.ask<{ version: number }>("PUT", `/api/summaries/${id}`, text);
			if (key !== "summary") continue;
			made.summary = id;
			await steward.ask("POST", `/api/summaries/${id}/publish`, { base: saved.version, audience: "network" });
		}
		await second.ask("PUT", "/api/me/consent", {
			fields: ["skills"],
			purpose: "To be asked.",
			scope: "network",
			until: lastDay,
		});
		await peopled.network.settle();
		await introduce();
		await peopled.network.pass(anHour);
	};

	/** The author asks to meet somebody of Nairobi, who says yes. */
	const introduce = async (): Promise<void> => {
		const { network, who } = peopled;
		const asked = who("nairobi", "member");
		const terms = {
			fields: ["place"],
			purpose: "To be found.",
			scope: "sites",
			sites: [network.site("boston").origin],
			until: lastDay,
		};
		await asked.ask("PUT", "/api/me/consent", terms);
		await network.settle();
		const [found] = (await author.ask<{ items: { id: string }[] }>("GET", "/api/people-elsewhere")).items;
		const wish = { person: found?.id, message: `May I ask: ${words.message}`, line: words.line };
		made.introduction = (await author.ask<{ id: string }>("POST", "/api/introductions", wish)).id;
		await network.settle();
		expect(await inBytes(network.site("nairobi"), [words.line])).toEqual([]);
		const [wished] = (await asked.ask<{ items: { id: string }[] }>("GET", "/api/introductions")).items;
		await asked.ask("POST", `/api/introductions/${wished?.id}/answer`, { answer: "yes", line: words.theirLine });
		await network.settle();
	};

	type Search = (site: TestSite, texts: readonly string[]) => Promise<readonly string[]>;

	/** The sites, other than Boston, where each word is found; of what stays at home, only what is found anywhere. */
	const foundBy = async (search: Search) => {
		const home = [...atHome].map(([kind, word]) => [`at home: ${kind}`, word] as const);
		const all = [...Object.entries(words), ...home].map(([key, word]) => ({ key, text: word.slice(3) }));
		const places: Record<string, string[]> = Object.fromEntries(Object.keys(words).map((key) => [key, []]));
		for (const name of others) {
			const found = new Set(
				await search(
					peopled.network.site(name),
					all.map(({ text }) => text),
				),
			);
			for (const { key, text } of all) if (found.has(text)) places[key] = [...(places[key] ?? []), name];
		}
		return places;
	};
	const inTables = () => foundBy(async (site, texts) => [...whereStored(site, texts).keys()]);

	it("is stored at other sites exactly where it may be, to the last byte of their files", async () => {
		const here = whereStored(
			peopled.network.site("boston"),
			[...atHome.values()].map((word) => word.slice(3)),
		);
		const unseen = [...atHome].filter(([, word]) => !here.has(word.slice(3))).map(([kind]) => kind);
		expect(unseen).toEqual([...sealedKinds]);
		expect(await inTables()).toEqual(mayBe);
		expect(await foundBy(inBytes)).toEqual(mayBe);
		for (const name of others)
			expect(await inBytes(peopled.network.site(name), [second.email, steward.email])).toEqual([]);
	});

	/** What may be left once everything below was taken back: the narrowed practice, where its audience still has it. */
	const left: Readonly<Record<Word, readonly string[]>> = {
		...(Object.fromEntries(Object.keys(words).map((key) => [key, nowhere])) as Record<Word, readonly string[]>),
		network: ["nairobi"],
		theirLine: ["nairobi"],
	};

	it("leaves every row of every table elsewhere when it is taken back, with receipts from all", async () => {
		const { network } = peopled;
		await author.ask("POST", `/api/practices/${made.public}/take-back`);
		await author.ask("POST", `/api/practices/${made.sites}/take-back`);
		for (const story of [made.story, made.told]) await author.ask("POST", `/api/reflections/${story}/take-back`);
		await author.ask("POST", `/api/studies/${made.study}/take-back`);
		await shareWith(author, made.network ?? "", { scope: "sites", sites: [network.site("nairobi").origin] });
		await steward.ask("POST", `/api/summaries/${made.summary}/take-back`);
		await second.ask("DELETE", "/api/me/consent");
		await author.ask("POST", `/api/introductions/${made.introduction}/end`);
		await network.settle();
		expect(await inTables()).toEqual(left);
		await receiptsArrive(network);
		const confirmed = (sites: readonly string[]) =>
			Object.fromEntries(sites.map((name) => [network.site(name).origin, "confirmed"]));
		expect(await destinationsOf(author, made.public ?? "")).toEqual(confirmed(others));
		expect(await destinationsOf(author, made.sites ?? "")).toEqual(confirmed(["nairobi"]));
		expect(await destinationsOf(author, made.story ?? "")).toEqual(confirmed(others));
		expect(await destinationsOf(author, made.study ?? "")).toEqual(confirmed(others));
		expect(await destinationsOf(steward, made.summary ?? "")).toEqual(confirmed(others));
		expect(await destinationsOf(second, second.id)).toEqual(confirmed(others));
		expect(await destinationsOf(author, made.network ?? "")).toEqual({
			...confirmed(["network", "amsterdam"]),
			[network.site("nairobi").origin]: "has",
		});
	});

	it("does not come back with replayed pages, healing, passing time or a restart", async () => {
		const { network } = peopled;
		expect(JSON.stringify([...toldTo("amsterdam", "network").values()])).toContain(words.public);
		network.wire = ({ from, to, url }) =>
			isPull(url)
				? {
						alterAnswer: (answer) =>
							withPage(answer, { items: [...toldTo(from, to).values()].slice(0, 100), digest: null }),
					}
				: "pass";
		await network.pass(anHour);
		expect(await inTables()).toEqual(left);

		// A digest that can't agree makes every reader compare whole inventories.
		const never = { count: -1, hi: 0, lo: 0 };
		network.wire = ({ url }) =>
			isPull(url) ? { alterAnswer: (answer) => withPage(answer, { digest: never }) } : "pass";
		await network.pass(anHour);
		network.wire = undefined;
		for (const name of others) await network.site(name).stop();
		for (const name of others) await network.site(name).restart();
		await network.pass(anHour, 2);
		expect(await inTables()).toEqual(left);
	});

	// A Worker can't wipe what SQLite frees: the platform refuses it `pragma secure_delete` and `wal_checkpoint` (SQLITE_AUTH),
	// and VACUUM fails within the transaction that every statement runs in, so the bytes of removed rows stay in the write-ahead log and on free pages until they are written
	// over, and in the platform's own backups as long as it keeps them. Whoever holds the file can wipe it: no row, index
	// or page in use still holds the words, so nothing of them is left after VACUUM.
	it("is in no byte of the files once their owner has had the freed pages wiped", async () => {
		for (const name of others) {
			const site = peopled.network.site(name);
			await site.stop();
			const database = new DatabaseSync(site.database);
			database.exec("vacuum; pragma wal_checkpoint(truncate)");
			database.close();
		}
		expect(await foundBy(inBytes)).toEqual(left);
	});
});

type Page = { readonly items: readonly { id: string }[]; readonly digest: object | null };

const isPull = (url: string): boolean => url.includes("/exchange/log?after");

const pageOf = (answer: WireAnswer): Page =>
	answer.status === 200 ? (JSON.parse(answer.body.toString()) as Page) : { items: [], digest: null };

/** A page, altered on its way. */
const withPage = (answer: WireAnswer, change: Partial<Page>): WireAnswer =>
	answer.status === 200 ? { ...answer, body: JSON.stringify({ ...pageOf(answer), ...change }) } : answer;
