import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isoOf } from "#core/clock.ts";
import type { Caller } from "#test/support/caller.ts";
import {
	anHour,
	decide,
	destinationsOf,
	type Entry,
	hostOf,
	linkDirectly,
	receiptsArrive,
	recordIdOf,
	shareWith,
	strangersWait,
	writePractice,
	yes,
} from "#test/support/network-steps.ts";
import { type PeopledNetwork, startPeopledNetwork } from "#test/support/peopled-network.ts";
import { inBytes, whereStored } from "#test/support/stored.ts";

type Listed<T> = { readonly items: readonly T[] };
type Arrived = {
	readonly id: string;
	readonly kind: string;
	readonly name: string;
	readonly origin: string;
	readonly why: string;
};
type Relative = {
	readonly id: string;
	readonly parent: string | null;
	readonly chapter: string;
	readonly status: string;
};
type Introduction = {
	readonly id: string;
	readonly state: string;
	readonly contact: Record<string, string> | null;
	readonly message: string;
};
type Practice = { readonly version: number; readonly whatWeDo: string; readonly reason: string };

const lastDay = isoOf(Date.now() + 90 * 86_400_000).slice(0, 10);

describe("a network of three chapters", () => {
	let peopled: PeopledNetwork;
	let boston: Caller;
	let nairobi: Caller;
	let amsterdam: Caller;
	beforeAll(async () => {
		peopled = await startPeopledNetwork();
		[boston, nairobi, amsterdam] = ["boston", "nairobi", "amsterdam"].map((name) => peopled.who(name, "member")) as [
			Caller,
			Caller,
			Caller,
		];
	});
	afterAll(() => peopled?.network.stop());

	const stream = (who: Caller, kind: string) => who.ask<Listed<Arrived>>("GET", `/api/network?kind=${kind}`);
	const standing = (who: Caller) =>
		who.ask<{ state: string; theirNote: string }>("GET", `/api/links/${hostOf(peopled.network.site("network"))}`);

	it("declines a chapter with a word that its steward reads, and admits it when it asks again", async () => {
		const { network, who } = peopled;
		const federation = network.site("network");
		const [steward, coordinator] = [who("nairobi", "steward"), who("network", "coordinator")];
		for (const name of ["boston", "nairobi", "amsterdam"])
			await who(name, "steward").ask("POST", "/api/links", {
				...yes,
				note: `We are ${name}.`,
				address: federation.origin,
			});
		await network.settle();
		const { items } = await coordinator.ask<Listed<Entry>>("GET", "/api/registry");
		expect(items.map(({ standing: where, theirNote }) => [where, theirNote]).sort()).toEqual([
			["waiting", "We are amsterdam."],
			["waiting", "We are boston."],
			["waiting", "We are nairobi."],
		]);

		await decide(coordinator, network.site("nairobi"), "declined", "Please tell us first who is in your circle.");
		await decide(coordinator, network.site("boston"), "admitted", "Welcome, Boston.");
		await decide(coordinator, network.site("amsterdam"), "admitted");
		await network.settle();
		expect(await standing(steward)).toMatchObject({
			state: "declined",
			theirNote: "Please tell us first who is in your circle.",
		});
		expect(await standing(who("boston", "steward"))).toMatchObject({ state: "active", theirNote: "Welcome, Boston." });

		await steward.ask("POST", "/api/links", {
			...yes,
			note: "Nurses, traders and teachers.",
			address: federation.origin,
		});
		await network.settle();
		expect(
			(await coordinator.ask<Entry>("GET", `/api/registry/chapters/${hostOf(network.site("nairobi"))}`)).standing,
		).toBe("waiting");
		await decide(coordinator, network.site("nairobi"), "admitted");
		await network.settle();
		expect(await standing(steward)).toMatchObject({ state: "active" });
		expect((await stream(nairobi, "chapter")).items.map(({ name }) => name).sort()).toEqual([
			"Amsterdam Learning Community",
			"Boston Learning Community",
		]);
	});

	let huddle = "";
	let baraza = "";

	it("brings a practice from Boston to Nairobi, and the report from Nairobi to its author", async () => {
		const { network } = peopled;
		huddle = await writePractice(boston, "Ten-minute huddle at shift handover");
		await shareWith(boston, huddle, { scope: "network" });
		await network.settle();
		const source = recordIdOf(network.site("boston"), huddle);
		const [arrived] = (await stream(nairobi, "practice")).items;
		expect(arrived).toMatchObject({
			id: source,
			name: "Ten-minute huddle at shift handover",
			origin: network.site("boston").origin,
		});
		expect(arrived?.why).toContain("The Learning Network");

		const { content } = await nairobi.ask<{ content: Record<string, string> }>(
			"GET",
			`/api/network/record?id=${encodeURIComponent(source)}`,
		);
		baraza = (
			await nairobi.ask<{ id: string }>("POST", "/api/adoptions", {
				id: "practice_01jd3k8z5v7q2m4x6c8b0n",
				source,
				sourceVersion: 1,
				title: "Baraza at the change of shift",
				status: "untried",
				language: "en",
				context: "A clinic with two nurses a night.",
				changed: "We sit down.",
				texts: { situation: content.situation, whatWeDo: content.whatWeDo },
			})
		).id;
		await nairobi.ask("PUT", `/api/practices/${baraza}/adoption`, {
			outcome: "mixed",
			changed: "We sit down, with tea.",
			surprised: "The watchman knew more than both of us.",
			evidence: "Nine mornings.",
		});
		await shareWith(nairobi, baraza, { scope: "network" });
		await network.settle();

		const [report] = (await stream(boston, "adoption")).items;
		expect(report?.origin).toBe(network.site("nairobi").origin);
		const said = await boston.ask<{ content: unknown }>(
			"GET",
			`/api/network/record?id=${encodeURIComponent(report?.id ?? "")}`,
		);
		expect(said.content).toMatchObject({
			practice: source,
			version: 1,
			outcome: "mixed",
			surprised: "The watchman knew more than both of us.",
		});
		const { relatives } = await boston.ask<{ relatives: Relative[] }>("GET", `/api/family?practice=${huddle}`);
		expect(relatives).toHaveLength(2);
		expect(relatives.find(({ parent }) => parent === source)).toMatchObject({
			id: recordIdOf(network.site("nairobi"), baraza),
			chapter: "Nairobi Learning Community",
		});
	});

	it("carries Nairobi’s change back to Boston, where it is merged as a version that says whose it was", async () => {
		const { network } = peopled;
		const now = await nairobi.ask<Practice & { situation: string; tags: string[] }>("GET", `/api/practices/${baraza}`);
		const changed = {
			...now,
			title: "Baraza at the change of shift",
			status: "worked",
			language: "en",
			base: now.version,
			involved: [],
		};
		await nairobi.ask("PUT", `/api/practices/${baraza}`, {
			...changed,
			whatWeDo: "Ten minutes, sitting, with tea.",
			reason: "Nobody listened standing.",
		});
		await nairobi.ask("POST", `/api/practices/${baraza}/offers`, { reason: "Try it sitting down." });
		await network.settle();
		const [offer] = (await boston.ask<Listed<{ id: string; state: string }>>("GET", "/api/offers")).items;
		const shown = await boston.ask<{ rev: number; version: number }>("GET", `/api/offers/${offer?.id}`);
		await boston.ask("POST", `/api/offers/${offer?.id}/decision`, {
			rev: shown.rev,
			base: shown.version,
			decision: "merged",
			answer: "Of course. Thank you!",
		});
		await network.settle();
		expect(await boston.ask<Practice>("GET", `/api/practices/${huddle}`)).toMatchObject({
			version: 2,
			whatWeDo: "Ten minutes, sitting, with tea.",
			reason: expect.stringContaining("Nairobi"),
		});
		expect((await nairobi.ask<Listed<unknown>>("GET", "/api/offers")).items).toEqual([
			expect.objectContaining({ state: "merged", answer: "Of course. Thank you!" }),
		]);
		const seen = await peopled
			.who("amsterdam", "member")
			.ask<{ latestVersion: number }>(
				"GET",
				`/api/network/record?id=${encodeURIComponent(recordIdOf(network.site("boston"), huddle))}`,
			);
		expect(seen.latestVersion).toBe(2);
	});

	it("lets somebody be found who agreed to it, and exchanges contacts only after both said yes", async () => {
		const { network } = peopled;
		const words = {
			name: amsterdam.name,
			languages: ["nl", "en"],
			objectives: [],
			place: "Amsterdam-Noord",
		};
		await amsterdam.ask("PUT", "/api/me/profile", {
			...words,
			organisation: "Zuiderzorg",
			introduction: "",
			skills: ["peer consultation"],
		});
		await network.settle();
		const elsewhere = () =>
			boston.ask<Listed<{ id: string; name: string; chapter: string }>>(
				"GET",
				"/api/people-elsewhere?skill=consultation",
			);
		expect((await elsewhere()).items).toEqual([]);
		await amsterdam.ask("PUT", "/api/me/consent", {
			fields: ["skills"],
			purpose: "To be asked about peer consultation.",
			scope: "network",
			until: lastDay,
		});
		await network.settle();
		const [found] = (await elsewhere()).items;
		expect(found).toMatchObject({ name: amsterdam.name, chapter: "Amsterdam Learning Community" });
		expect(whereStored(network.site("boston"), ["zuiderzorg"]).size).toBe(0);

		const { id } = await boston.ask<Introduction>("POST", "/api/introductions", {
			person: found?.id,
			message: "How do you begin a round?",
			line: "Mornings, by phone.",
		});
		await network.settle();
		const [asked] = (await amsterdam.ask<Listed<Introduction>>("GET", "/api/introductions")).items;
		expect(asked).toMatchObject({ state: "asked", message: "How do you begin a round?", contact: null });
		for (const site of ["network", "nairobi", "amsterdam"])
			expect(await inBytes(network.site(site), [boston.email])).toEqual([]);
		for (const site of ["network", "nairobi", "boston"])
			expect(await inBytes(network.site(site), [amsterdam.email])).toEqual([]);

		await amsterdam.ask("POST", `/api/introductions/${asked?.id}/answer`, {
			answer: "yes",
			line: "Write first, please.",
		});
		await network.settle();
		await network.pass(strangersWait, 3);
		expect(await boston.ask<Introduction>("GET", `/api/introductions/${id}`)).toMatchObject({
			state: "accepted",
			contact: { name: amsterdam.name, email: amsterdam.email, line: "Write first, please." },
		});
		expect(await amsterdam.ask<Introduction>("GET", `/api/introductions/${asked?.id}`)).toMatchObject({
			state: "accepted",
			contact: { name: boston.name, email: boston.email, line: "Mornings, by phone." },
		});
		for (const site of ["network", "nairobi"])
			expect(await inBytes(network.site(site), [boston.email, amsterdam.email])).toEqual([]);
	});

	it("removes a person everywhere when they take their consent back, with a receipt from each site", async () => {
		const { network } = peopled;
		await network.pass(anHour);
		const held = ["network", "boston", "nairobi"].map((name) => network.site(name).origin).sort();
		const before = await destinationsOf(amsterdam, amsterdam.id);
		expect(Object.keys(before).sort()).toEqual(held);
		await amsterdam.ask("DELETE", "/api/me/consent");
		await network.settle();
		expect((await boston.ask<Listed<unknown>>("GET", "/api/people-elsewhere")).items).toEqual([]);
		for (const name of ["network", "boston", "nairobi"])
			expect(whereStored(network.site(name), ["peer consultation"]).size).toBe(0);
		await receiptsArrive(network);
		expect(await destinationsOf(amsterdam, amsterdam.id)).toEqual(
			Object.fromEntries(held.map((site) => [site, "confirmed"])),
		);
	});

	it("takes a practice back from every chapter that received it", async () => {
		const { network } = peopled;
		await boston.ask("POST", `/api/practices/${huddle}/take-back`);
		await network.settle();
		await receiptsArrive(network);
		const states = await destinationsOf(boston, huddle);
		expect(Object.keys(states)).toHaveLength(3);
		expect(new Set(Object.values(states))).toEqual(new Set(["confirmed"]));
		expect((await stream(peopled.who("amsterdam", "member"), "practice")).items.map(({ name }) => name)).toEqual([
			"Baraza at the change of shift",
		]);
	});

	it("links two chapters directly by an invitation, and ends the link from either side", async () => {
		const { network, who } = peopled;
		await linkDirectly(peopled, "boston", "amsterdam");
		const link = (name: string, other: string) =>
			who(name, "steward").ask<{ state: string }>("GET", `/api/links/${hostOf(network.site(other))}`);
		expect(await link("boston", "amsterdam")).toMatchObject({ state: "active" });
		expect(await link("amsterdam", "boston")).toMatchObject({ state: "active" });
		await who("amsterdam", "steward").ask("POST", `/api/links/${hostOf(network.site("boston"))}/end`, {
			note: "The network is enough for us.",
		});
		await network.settle();
		expect(await link("boston", "amsterdam")).toMatchObject({
			state: "ended",
			theirNote: "The network is enough for us.",
		});
	});
});
