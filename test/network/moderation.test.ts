import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Caller } from "#test/support/caller.ts";
import {
	anHour,
	destinationsOf,
	hostOf,
	linkDirectly,
	receiptsArrive,
	recordIdOf,
	shareWith,
	writePractice,
} from "#test/support/network-steps.ts";
import { type PeopledNetwork, startPeopledNetwork } from "#test/support/peopled-network.ts";
import { whereStored } from "#test/support/stored.ts";

const word = "brassdoorbell";

describe("moderation between two chapters", () => {
	let peopled: PeopledNetwork;
	let author: Caller;
	let steward: Caller;
	let reader: Caller;
	let theirSteward: Caller;

	beforeAll(async () => {
		peopled = await startPeopledNetwork(["boston", "nairobi"], false);
		author = peopled.who("boston", "member");
		steward = peopled.who("boston", "steward");
		reader = peopled.who("nairobi", "member");
		theirSteward = peopled.who("nairobi", "steward");
		await linkDirectly(peopled, "boston", "nairobi");
	});
	afterAll(() => peopled?.network.stop());

	const decide = (who: Caller, about: string, act: string) =>
		who.ask("POST", "/api/moderation", { about, act, reason: "It names a patient." });
	const storedThere = (): number => whereStored(peopled.network.site("nairobi"), [word]).size;
	const settled = async () => {
		await peopled.network.settle();
		await receiptsArrive(peopled.network);
	};
	const shared = async (): Promise<string> => {
		const id = await writePractice(author, `The ${word}`);
		const sites = [peopled.network.site("nairobi").origin];
		await shareWith(author, id, { scope: "sites", sites });
		await peopled.network.settle();
		expect(storedThere()).toBeGreaterThan(0);
		return id;
	};
	const standing = (state: string) => ({ [peopled.network.site("nairobi").origin]: state });
	const confirmed = () => ({ [peopled.network.site("nairobi").origin]: "confirmed" });

	it("takes copies back while a practice is hidden, whatever its author changes, and sends them out again when it is shown", async () => {
		const id = await shared();
		await decide(steward, id, "hide");
		await settled();
		expect(storedThere()).toBe(0);
		expect(await destinationsOf(author, id)).toEqual(confirmed());
		const changed = { title: `The ${word} again`, status: "worked", language: "en", situation: "At seven.", base: 1 };
		await author.ask("PUT", `/api/practices/${id}`, { ...changed, tags: [], reason: "Said better." });
		await peopled.network.settle();
		await peopled.network.pass(anHour, 1);
		expect(storedThere()).toBe(0);
		await decide(steward, id, "show");
		await peopled.network.settle();
		const there = await reader.ask<{ name: string }>(
			"GET",
			`/api/network/record?id=${encodeURIComponent(recordIdOf(peopled.network.site("boston"), id))}`,
		);
		expect(there.name).toBe(`The ${word} again`);
		await decide(steward, id, "remove");
		await settled();
		expect(storedThere()).toBe(0);
		expect(whereStored(peopled.network.site("boston"), [word]).size).toBe(0);
	});

	it("takes back a story and a study, too, when they are removed, with receipts", async () => {
		const sites = [peopled.network.site("nairobi").origin];
		const words = { language: "en", audience: "chapter" };
		const { id: story } = await author.ask<{ id: string }>("POST", "/api/reflections", {
			...{ ...words, question: "free", text: `The ${word} rang.` },
		});
		await author.ask("PUT", `/api/reflections/${story}/audience`, { scope: "sites", sites });
		const { id: study } = await author.ask<{ id: string }>("POST", "/api/studies", {
			...{ language: "en", title: `The ${word}`, question: "Why?" },
		});
		await author.ask("PUT", `/api/studies/${study}/audience`, { scope: "sites", sites });
		await peopled.network.settle();
		expect(storedThere()).toBeGreaterThan(0);
		for (const id of [story, study]) await decide(steward, id, "remove");
		await settled();
		expect(storedThere()).toBe(0);
	});

	it("hides what came from elsewhere from this chapter alone, and lets nothing removed come back", async () => {
		const id = await shared();
		const record = recordIdOf(peopled.network.site("boston"), id);
		const address = `/api/network/record?id=${encodeURIComponent(record)}`;
		await reader.ask("POST", "/api/reports", { about: record, reason: "It names somebody here." });
		await decide(theirSteward, record, "hide");
		await expect(reader.ask("GET", address)).rejects.toThrow("404");
		const found = await reader.ask<{ items: unknown[] }>("GET", `/api/search?q=${word}`);
		expect(found.items).toEqual([]);
		const stream = await reader.ask<{ items: { id: string }[] }>("GET", "/api/network");
		expect(stream.items.filter((one) => one.id === record)).toEqual([]);
		await theirSteward.ask("GET", address);
		await author.ask("GET", `/api/practices/${id}`);
		await decide(theirSteward, record, "show");
		await reader.ask("GET", address);

		await decide(theirSteward, record, "remove");
		expect(storedThere()).toBe(0);
		const changed = {
			title: `The ${word} once more`,
			status: "worked",
			language: "en",
			situation: "At seven.",
			base: 1,
		};
		await author.ask("PUT", `/api/practices/${id}`, { ...changed, tags: [], reason: "Said better." });
		await peopled.network.settle();
		await peopled.network.pass(anHour, 2);
		expect(storedThere()).toBe(0);
		await decide(steward, id, "remove");
		await settled();
		expect(whereStored(peopled.network.site("boston"), [word]).size).toBe(0);
	});

	it("tells the origin what was removed elsewhere, without a reason, and once; a Delete is answered all the same", async () => {
		const id = await shared();
		const record = recordIdOf(peopled.network.site("boston"), id);
		await decide(theirSteward, record, "remove");
		await settled();
		expect(await destinationsOf(author, id)).toEqual(standing("removed"));
		const page = await (await author.page(`/destinations/${id}`)).text();
		expect(page).toContain("removed it by its own decision");
		expect(page).not.toContain("It names a patient.");
		type Sent = { record: string; removedThere: boolean };
		const { items } = await steward.ask<{ items: Sent[] }>(
			"GET",
			`/api/leaves/${hostOf(peopled.network.site("nairobi"))}`,
		);
		expect(items.filter(({ removedThere }) => removedThere).map((one) => one.record)).toContain(record);
		const changed = { title: `The ${word} anew`, status: "worked", language: "en", situation: "At nine.", base: 1 };
		await author.ask("PUT", `/api/practices/${id}`, { ...changed, tags: [], reason: "Said better." });
		await settled();
		await peopled.network.pass(anHour, 2);
		expect(storedThere()).toBe(0);
		expect(await destinationsOf(author, id)).toEqual(standing("removed"));
		await author.ask("PUT", `/api/practices/${id}/audience`, { scope: "chapter" });
		await settled();
		expect(await destinationsOf(author, id)).toEqual(confirmed());
	});
});
