import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { minute } from "#core/clock.ts";
import type { Caller } from "#test/support/caller.ts";
import {
	destinationsOf,
	joinNetwork,
	linkDirectly,
	practiceWords,
	receiptsArrive,
	recordIdOf,
	shareWith,
	writePractice,
} from "#test/support/network-steps.ts";
import { type PeopledNetwork, startPeopledNetwork } from "#test/support/peopled-network.ts";
import { whereStored } from "#test/support/stored.ts";

type Offer = {
	readonly id: string;
	readonly practice: string;
	readonly direction: string;
	readonly state: string;
	readonly answer: string;
};

/** Words that stand nowhere else; each begins like no other. */
const word = (of: string): string => `${of}${crypto.randomUUID().replaceAll("-", "")}`;

describe("a change that Boston offered back to Nairobi", () => {
	let peopled: PeopledNetwork;
	let nairobi: Caller;
	let boston: Caller;
	beforeAll(async () => {
		peopled = await startPeopledNetwork();
		nairobi = peopled.who("nairobi", "member");
		boston = peopled.who("boston", "member");
		await joinNetwork(peopled, ["boston", "nairobi", "amsterdam"]);
		await linkDirectly(peopled, "nairobi", "amsterdam");
	});
	afterAll(() => peopled?.network.stop());

	const origin = (name: string) => peopled.network.site(name).origin;
	const storedAt = (name: string, ...words: string[]) =>
		Object.fromEntries(whereStored(peopled.network.site(name), words));
	const offersOf = async (who: Caller, practiceId: string) =>
		(await who.ask<{ items: Offer[] }>("GET", "/api/offers")).items.filter((one) => one.practice === practiceId);
	/** Long enough for what the clock does at both, and for what follows from it. */
	const clockRuns = () => peopled.network.pass(6 * minute, 2);

	/** Nairobi shares a practice with these words in title and text; Boston brings it home, changes it, shares it and offers that back. */
	const offered = async (n: number, said: { title: string; text: string; changed: string }) => {
		const source = await writePractice(nairobi, `Baraza ${said.title}`, { whatWeDo: said.text });
		await shareWith(nairobi, source, { scope: "network" });
		await peopled.network.settle();
		const home = {
			id: `practice_01jd3k8z5v7q2m4x6c8b${n}n`,
			source: recordIdOf(peopled.network.site("nairobi"), source),
			sourceVersion: 1,
			title: `Our round ${said.changed}`,
			status: "worked",
			language: "en",
			context: "The depot.",
			changed: "Tea.",
			texts: { situation: practiceWords("").situation, whatWeDo: said.text, watchFor: said.changed },
		};
		const { id } = await boston.ask<{ id: string }>("POST", "/api/adoptions", home);
		await shareWith(boston, id, { scope: "network" });
		await boston.ask("POST", `/api/practices/${id}/offers`, { reason: `Sit down. ${said.changed}` });
		await peopled.network.settle();
		return { source, home: id };
	};

	const answer = async (source: string, decision: "merged" | "declined", said: string) => {
		const [offer] = await offersOf(nairobi, source);
		const { rev, version } = await nairobi.ask<{ rev: number; version: number }>("GET", `/api/offers/${offer?.id}`);
		await nairobi.ask("POST", `/api/offers/${offer?.id}/decision`, { rev, base: version, decision, answer: said });
		await peopled.network.settle();
	};

	const said = (n: number) => ({
		title: word(`${n}title`),
		text: word(`${n}text`),
		changed: word(`${n}changed`),
		answer: word(`${n}answer`),
	});

	it.each([
		["merged", "taken back", 1],
		["declined", "narrowed", 2],
	] as const)(
		"and that was %s leaves none of Nairobi’s words there once the practice is %s",
		async (decision, how, n) => {
			const words = said(n);
			const { source, home } = await offered(n, words);
			await answer(source, decision, `Thank you. ${words.answer}`);
			expect(await offersOf(boston, home)).toMatchObject([{ state: decision, answer: `Thank you. ${words.answer}` }]);
			// An answer says nothing that the practice says, already while it is shared.
			const answers = peopled.network
				.site("boston")
				.query<{ activity: string }>(
					"select activity from record where kind = 'offer' and origin = ?",
					origin("nairobi"),
				);
			expect(JSON.stringify(answers)).not.toContain(words.title);

			if (how === "taken back") await nairobi.ask("POST", `/api/practices/${source}/take-back`);
			else await shareWith(nairobi, source, { scope: "sites", sites: [origin("amsterdam")] });
			await peopled.network.settle();
			await receiptsArrive(peopled.network);
			expect(await destinationsOf(nairobi, source)).toMatchObject({ [origin("boston")]: "confirmed" });
			expect(storedAt("boston", words.title, words.text)).toEqual({});
			const logged = peopled.network.site("nairobi").query("select activity from log_entry where kind = 'offer'");
			expect(JSON.stringify(logged)).not.toContain(words.title);

			await clockRuns();
			expect(storedAt("boston", words.title, words.text, words.answer)).toEqual({});
			expect(await offersOf(boston, home)).toMatchObject([{ state: decision, answer: "" }]);
			const held = peopled.network.site("nairobi").query("select activity from log_entry where kind = 'offer'");
			expect(JSON.stringify(held)).not.toContain(words.answer);
		},
	);

	it("goes unanswered when Nairobi takes the practice back", async () => {
		const words = said(3);
		const { source, home } = await offered(3, words);
		expect(Object.keys(storedAt("nairobi", words.changed))).toEqual([words.changed]);
		await nairobi.ask("POST", `/api/practices/${source}/take-back`);
		await peopled.network.settle();
		await clockRuns();
		expect(await offersOf(boston, home)).toMatchObject([{ state: "withdrawn" }]);
		expect(await offersOf(nairobi, source)).toMatchObject([{ state: "withdrawn" }]);
		expect(storedAt("boston", words.title, words.text)).toEqual({});
		const offers = peopled.network
			.site("boston")
			.query("select activity from log_entry where kind = 'offer' and activity like ?", `%${words.changed}%`);
		expect(offers).toEqual([]);
	});

	it("goes from Nairobi with Boston’s own practice when Boston takes that back", async () => {
		const words = said(4);
		const { source, home } = await offered(4, words);
		expect(Object.keys(storedAt("nairobi", words.changed))).toEqual([words.changed]);
		await boston.ask("POST", `/api/practices/${home}/take-back`);
		await peopled.network.settle();
		await receiptsArrive(peopled.network);
		expect(await destinationsOf(boston, home)).toMatchObject({ [origin("nairobi")]: "confirmed" });
		expect(storedAt("nairobi", words.changed)).toEqual({});
		expect(await offersOf(nairobi, source)).toMatchObject([{ state: "withdrawn" }]);
	});
});
