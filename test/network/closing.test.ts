import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isoOf } from "#core/clock.ts";
import type { Caller } from "#test/support/caller.ts";
import {
	hostOf,
	joinNetwork,
	linkDirectly,
	receiptsArrive,
	recordIdOf,
	shareWith,
	writePractice,
} from "#test/support/network-steps.ts";
import { type PeopledNetwork, startPeopledNetwork } from "#test/support/peopled-network.ts";
import { whereStored } from "#test/support/stored.ts";

const aDay = 86_400_000;
const closesOn = isoOf(Date.now() + 9 * aDay).slice(0, 10);
const farewell = "We were nine people. lastwordscanary";
const contact = "ruth@elsewhere.example";
const others = ["network", "nairobi", "amsterdam"];

type Peers = { readonly items: readonly { origin: string; told: boolean; owes: number; resting: boolean }[] };

describe("a chapter that closes", () => {
	let peopled: PeopledNetwork;
	let steward: Caller;
	let author: Caller;
	let blessed = "";
	let withdrawn = "";
	let own = "";

	beforeAll(async () => {
		peopled = await startPeopledNetwork();
		steward = peopled.who("boston", "steward");
		author = peopled.who("boston", "member");
		await joinNetwork(peopled, ["boston", "nairobi", "amsterdam"]);
		await linkDirectly(peopled, "boston", "nairobi");
		blessed = await writePractice(author, "The blessedcanary huddle");
		withdrawn = await writePractice(author, "The withdrawncanary rounds");
		own = await writePractice(peopled.who("boston", "second"), "The owncanary ledger");
		for (const id of [blessed, withdrawn]) await shareWith(author, id, { scope: "network" });
		await shareWith(peopled.who("boston", "second"), own, { scope: "network" });
		await peopled.network.settle();
	});
	afterAll(() => peopled?.network.stop());

	const at = (word: string) => others.filter((name) => whereStored(peopled.network.site(name), [word]).size > 0);
	const homeOf = (id: string) => {
		const record = encodeURIComponent(recordIdOf(peopled.network.site("boston"), id));
		return peopled.who("nairobi", "member").ask<{ closing: object | null }>("GET", `/api/network/record?id=${record}`);
	};
	const card = () =>
		peopled
			.who("network", "coordinator")
			.ask<{ lifeStage: string; closing: object | null }>(
				"GET",
				`/api/chapters/${hostOf(peopled.network.site("boston"))}`,
			);

	it("tells every peer and the network beforehand, in its own words", async () => {
		for (const word of ["blessedcanary", "withdrawncanary", "owncanary"]) expect(at(word)).toEqual(others);
		await steward.ask("PUT", "/api/closing", { farewell, contact, closesOn });
		const toWhom = peopled.network.site("nairobi").origin;
		await steward.ask("PUT", `/api/closing/things/${blessed}`, { becomes: "handed-over", toWhom });
		await steward.ask("PUT", `/api/closing/things/${withdrawn}`, { becomes: "withdrawn" });
		await peopled.who("boston", "second").ask("PUT", `/api/closing/things/${own}`, { becomes: "withdrawn" });
		await peopled.network.settle();
		expect(at("lastwordscanary")).toEqual([]);
		await steward.ask("POST", "/api/closing/announce");
		await peopled.network.settle();
		expect(at("lastwordscanary")).toEqual(others);
		expect(await card()).toMatchObject({ lifeStage: "launched", closing: { on: closesOn, closed: false, farewell } });
		expect(await homeOf(blessed)).toMatchObject({ closing: { on: closesOn, closed: false } });
	});

	it("closes by itself when its day is over: what was withdrawn is gone everywhere, what is blessed stays", async () => {
		const { network } = peopled;
		await network.pass(11 * aDay);
		await network.pass(60_000, 2);
		await receiptsArrive(network);
		expect(await steward.ask<{ state: string }>("GET", "/api/closing")).toMatchObject({ state: "closed" });
		expect(at("withdrawncanary")).toEqual([]);
		expect(at("owncanary")).toEqual([]);
		expect(at("blessedcanary")).toEqual(others);
		expect(await card()).toMatchObject({ lifeStage: "dispersed", closing: { closed: true } });
		expect(await homeOf(blessed)).toMatchObject({ closing: { closed: true, contact } });
	});

	it("hears from each peer, and then lets its links rest without taking away what may stay", async () => {
		const { network } = peopled;
		await network.pass(10 * 60_000, 3);
		const { items } = await steward.ask<Peers>("GET", "/api/closing/peers");
		expect(items.map(({ told, owes, resting }) => ({ told, owes, resting }))).toEqual(
			["network", "nairobi"].map(() => ({ told: true, owes: 0, resting: true })),
		);
		expect(at("blessedcanary")).toEqual(others);
	});

	it("brings nothing back, however long the others go on", async () => {
		const { network } = peopled;
		await network.pass(aDay, 3);
		expect(at("withdrawncanary")).toEqual([]);
		expect(at("blessedcanary")).toEqual(others);
		expect(await homeOf(blessed)).toMatchObject({ closing: { closed: true } });
	});

	it("still takes back what its author wants back later, from everybody, with a receipt", async () => {
		const { network } = peopled;
		await author.ask("POST", `/api/practices/${blessed}/take-back`);
		await network.settle();
		await receiptsArrive(network);
		await network.pass(10 * 60_000, 4);
		expect(at("blessedcanary")).toEqual([]);
		const { items } = await steward.ask<Peers>("GET", "/api/closing/peers");
		expect(items.every(({ owes, resting }) => owes === 0 && resting)).toBe(true);
	});
});
