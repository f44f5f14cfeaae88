import { DatabaseSync } from "node:sqlite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isoOf } from "#core/clock.ts";
import type { Wire, WireAnswer } from "#scripts/support/wire.ts";
import type { Caller } from "#test/support/caller.ts";
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
import { type PeopledNetwork, startPeopledNetwork } from "#test/support/peopled-network.ts";
import { bytesStored, whereStored } from "#test/support/stored.ts";

const others = ["network", "nairobi", "amsterdam"];
const nowhere: readonly string[] = [];
const lastDay = isoOf(Date.now() + 90 * 86_400_000).slice(0, 10);

/** One word that stands nowhere else. Its beginning is its own, since an index stores what neighbours share but once. */
const canary = (): string => `${crypto.randomUUID().slice(0, 8)}canary${crypto.randomUUID().slice(0, 8)}`.replaceAll("-", "");

/** What is looked for: all but the beginning. */
const tail = (word: string): string => word.slice(3);

const words = {
	group: canary(),
	groupPurpose: canary(),
	draft: canary(),
	chapter: canary(),
	trial: canary(),
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

/** Where each may be, once all is shared and the introduction is accepted. */
const mayBe: Readonly<Record<Word, readonly string[]>> = {
	group: nowhere,
	groupPurpose: nowhere,
	draft: nowhere,
	chapter: nowhere,
	trial: nowhere,
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
	const pages: { from: string; to: string; answer: WireAnswer }[] = [];
	/** Keeps every page that passes, to be said again later. */
	const recording: Wire = ({ from, to, url }) =>
		url.includes("/exchange/log?after")
			? { alterAnswer: (answer) => (answer.status === 200 && pages.push({ from, to, answer }), answer) }
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
		await writePractice(author, "Not ready", { whatWeDo: words.draft, share: false });
		const home = await writePractice(author, "At home", { whatWeDo: words.chapter });
		await second.ask("POST", `/api/practices/${home}/trials`, { context: words.trial });
		for (const scope of ["sites", "network", "public"] as const)
			made[scope] = await writePractice(author, `To ${scope}`, { whatWeDo: words[scope] });
		await profile(author, { place: words.noConsent, skills: [words.noConsent], introduction: words.noConsent });
		await profile(second, { place: words.place, motivation: words.motivation, skills: [`Listening ${words.skill}`] });
	};

	const share = async (): Promise<void> => {
		const { network } = peopled;
		await shareWith(author, made.sites ?? "", { scope: "sites", sites: [network.site("nairobi").origin] });
		await shareWith(author, made.network ?? "", { scope: "network" });
		await shareWith(author, made.public ?? "", { scope: "public" });
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
		await second.ask("PUT", "/api/me/consent", { fields: ["skills"], purpose: "To be asked.", scope: "network", until: lastDay });
		await peopled.network.settle();
		await introduce();
		await peopled.network.pass(anHour);
	};

	/** The author asks to meet somebody of Nairobi, who says yes. */
	const introduce = async (): Promise<void> => {
		const { network, who } = peopled;
		const asked = who("nairobi", "member");
		const terms = { fields: ["place"], purpose: "To be found.", scope: "sites", sites: [network.site("boston").origin], until: lastDay };
		await asked.ask("PUT", "/api/me/consent", terms);
		await network.settle();
		const [found] = (await author.ask<{ items: { id: string }[] }>("GET", "/api/people-elsewhere")).items;
		const wish = { person: found?.id, message: `May I ask: ${words.message}`, line: words.line };
		made.introduction = (await author.ask<{ id: string }>("POST", "/api/introductions", wish)).id;
		await network.settle();
		expect(await bytesStored(network.site("nairobi"), words.line)).toBe(0);
		const [wished] = (await asked.ask<{ items: { id: string }[] }>("GET", "/api/introductions")).items;
		await asked.ask("POST", `/api/introductions/${wished?.id}/answer`, { answer: "yes", line: words.theirLine });
		await network.settle();
	};

	/** The sites, other than Boston, in whose tables each word stands. */
	const standing = () => found((site, word) => whereStored(site, word).length > 0);
	const found = async (holds: (site: ReturnType<PeopledNetwork["network"]["site"]>, word: string) => boolean | Promise<boolean>) => {
		const places: Record<string, string[]> = {};
		for (const [key, word] of Object.entries(words)) {
			places[key] = [];
			for (const name of others) if (await holds(peopled.network.site(name), tail(word))) places[key]?.push(name);
		}
		return places;
	};

	it("is stored at other sites exactly where it may be, to the last byte of their files", async () => {
		expect(await standing()).toEqual(mayBe);
		expect(await found(async (site, word) => (await bytesStored(site, word)) > 0)).toEqual(mayBe);
		for (const { email } of [second, steward])
			for (const name of others) expect(await bytesStored(peopled.network.site(name), email)).toBe(0);
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
		await shareWith(author, made.network ?? "", { scope: "sites", sites: [network.site("nairobi").origin] });
		await steward.ask("POST", `/api/summaries/${made.summary}/take-back`);
		await second.ask("DELETE", "/api/me/consent");
		await author.ask("POST", `/api/introductions/${made.introduction}/end`);
		await network.settle();
		expect(await standing()).toEqual(left);
		await receiptsArrive(network);
		const confirmed = (sites: readonly string[]) => Object.fromEntries(sites.map((name) => [network.site(name).origin, "confirmed"]));
		expect(await destinationsOf(author, made.public ?? "")).toEqual(confirmed(others));
		expect(await destinationsOf(author, made.sites ?? "")).toEqual(confirmed(["nairobi"]));
		expect(await destinationsOf(steward, made.summary ?? "")).toEqual(confirmed(others));
		expect(await destinationsOf(second, second.id)).toEqual(confirmed(others));
		expect(await destinationsOf(author, made.network ?? "")).toEqual({
			...confirmed(["network", "amsterdam"]),
			[network.site("nairobi").origin]: "has",
		});
	});

	it("does not come back with replayed pages, healing, passing time or a restart", async () => {
		const { network } = peopled;
		const again = [...pages];
		/** Each pull is answered with everything that was ever said to that site, then truly. */
		network.wire = ({ from, to, url }) => {
			if (!url.includes("/exchange/log?after")) return "pass";
			const next = again.findIndex((page) => page.from === from && page.to === to);
			const [page] = next < 0 ? [] : again.splice(next, 1);
			return page ? { answer: page.answer } : "pass";
		};
		for (let i = 0; i < 40 && again.length > 0; i++) await network.pass(anHour);
		expect(again).toEqual([]);
		expect(await standing()).toEqual(left);

		// A digest that can't agree makes every reader compare whole inventories.
		network.wire = ({ url }) =>
			url.includes("/exchange/log?after") ? { alterAnswer: withOtherDigest } : "pass";
		await network.pass(anHour);
		network.wire = undefined;
		for (const name of others) await network.site(name).stop();
		for (const name of others) await network.site(name).restart();
		await network.pass(anHour, 2);
		expect(await standing()).toEqual(left);
	});

	it("is gone from the files’ bytes, too, once the write-ahead log is folded in", async () => {
		const { network } = peopled;
		const remains: Record<string, string[]> = {};
		for (const name of others) {
			const site = network.site(name);
			await site.stop();
			const database = new DatabaseSync(site.database);
			database.exec("pragma wal_checkpoint(truncate)");
			database.close();
			for (const [key, word] of Object.entries(words))
				if ((await bytesStored(site, tail(word))) > 0 && !left[key as Word].includes(name)) (remains[key] ??= []).push(name);
		}
		expect(remains).toEqual({});
	});
});

const withOtherDigest = (answer: WireAnswer): WireAnswer => {
	const page = JSON.parse(answer.body.toString()) as { digest: object | null };
	return answer.status === 200 && page.digest
		? { ...answer, body: JSON.stringify({ ...page, digest: { count: -1, hi: 0, lo: 0 } }) }
		: answer;
};
