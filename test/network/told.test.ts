import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Caller } from "#test/support/caller.ts";
import { destinationsOf, joinNetwork, receiptsArrive, recordIdOf } from "#test/support/network-steps.ts";
import { type PeopledNetwork, startPeopledNetwork } from "#test/support/peopled-network.ts";
import { whereStored } from "#test/support/stored.ts";

type Listed<T> = { readonly items: readonly T[] };
type Arrived = { readonly id: string; readonly kind: string; readonly name: string; readonly origin: string };

const words = "quietporter";
const others = ["network", "nairobi", "amsterdam"];

describe("a reflection that is told to a network", () => {
	let peopled: PeopledNetwork;
	let author: Caller;
	let reader: Caller;
	let id = "";

	beforeAll(async () => {
		peopled = await startPeopledNetwork();
		author = peopled.who("boston", "member");
		reader = peopled.who("nairobi", "member");
		await joinNetwork(peopled, ["boston", "nairobi", "amsterdam"]);
		const text = `The ${words} spoke last, and knew most.`;
		const reflection = { question: "surprised", text, language: "en", audience: "chapter" };
		id = (await author.ask<{ id: string }>("POST", "/api/reflections", reflection)).id;
		await peopled.network.settle();
	});
	afterAll(() => peopled?.network.stop());

	const stream = () => reader.ask<Listed<Arrived>>("GET", "/api/network?kind=story");
	const found = () => reader.ask<Listed<{ id: string; title: string }>>("GET", `/api/search?q=${words}`);
	const record = () => recordIdOf(peopled.network.site("boston"), id);
	const storedAt = () => others.filter((name) => whereStored(peopled.network.site(name), [words]).size > 0);

	it("stays at home until its writer shares it", async () => {
		expect(storedAt()).toEqual([]);
		expect((await stream()).items).toEqual([]);
	});

	it("arrives in the stream and the search of another chapter, without its writer’s name", async () => {
		await author.ask("PUT", `/api/reflections/${id}/audience`, { scope: "network" });
		await peopled.network.settle();
		expect((await stream()).items).toEqual([
			expect.objectContaining({ id: record(), name: `The ${words} spoke last, and knew most.` }),
		]);
		expect((await found()).items.map((hit) => hit.id)).toEqual([record()]);
		const whole = await reader.ask<{ content: object }>(
			"GET",
			`/api/network/record?id=${encodeURIComponent(record())}`,
		);
		expect(whole.content).toMatchObject({ question: "surprised", text: expect.stringContaining(words) });
		expect(JSON.stringify(whole)).not.toContain(author.name);
		expect(storedAt()).toEqual(others);
	});

	it("reads everywhere as it was mended", async () => {
		const { version } = await author.ask<{ version: number }>("GET", `/api/reflections/${id}`);
		const change = { question: "changed", language: "en", audience: "network", base: version };
		await author.ask("PUT", `/api/reflections/${id}`, { ...change, text: `The ${words} speaks first now.` });
		await peopled.network.settle();
		expect((await stream()).items.map(({ name }) => name)).toEqual([`The ${words} speaks first now.`]);
		for (const name of others) expect(whereStored(peopled.network.site(name), ["knew most"]).size).toBe(0);
	});

	it("is gone from every stream, search and table when it is taken back, with a receipt from each site", async () => {
		const { network } = peopled;
		await author.ask("POST", `/api/reflections/${id}/take-back`);
		await network.settle();
		expect((await stream()).items).toEqual([]);
		expect((await found()).items).toEqual([]);
		expect(storedAt()).toEqual([]);
		await receiptsArrive(network);
		expect(await destinationsOf(author, id)).toEqual(
			Object.fromEntries(others.map((name) => [network.site(name).origin, "confirmed"])),
		);
		expect((await author.ask<{ audience: string }>("GET", `/api/reflections/${id}`)).audience).toBe("chapter");
	});
});
