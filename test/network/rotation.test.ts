import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { minute } from "#core/clock.ts";
import type { Caller } from "#test/support/caller.ts";
import type { TestSite } from "#test/support/network.ts";
import { destinationsOf, joinNetwork, receiptsArrive, shareWith, writePractice } from "#test/support/network-steps.ts";
import { type PeopledNetwork, startPeopledNetwork } from "#test/support/peopled-network.ts";

type Keys = { readonly items: readonly { readonly id: string; readonly until: string | null }[] };

describe("a chapter that changes its key", () => {
	let peopled: PeopledNetwork;
	let boston: TestSite;
	let steward: Caller;
	let member: Caller;
	let before: string;
	let now: string;
	let first: string;

	beforeAll(async () => {
		peopled = await startPeopledNetwork();
		boston = peopled.network.site("boston");
		steward = peopled.who("boston", "steward");
		member = peopled.who("boston", "member");
		await joinNetwork(peopled, ["boston", "nairobi"]);
		first = await share("Signed by the first key");
		before = (await steward.ask<Keys>("GET", "/api/site-keys")).items[0]?.id ?? "";
	});
	afterAll(() => peopled?.network.stop());

	const share = async (title: string): Promise<string> => {
		const id = await writePractice(member, title);
		await shareWith(member, id, { scope: "network" });
		await peopled.network.pass(6 * minute, 2);
		return id;
	};

	/** Titles of Boston's practices as they lie at a site, with the keys that signed them. */
	const heldAt = (name: string): Record<string, unknown> =>
		Object.fromEntries(
			peopled.network
				.site(name)
				.query<{ name: string; key: string }>(
					"select name, activity ->> '$.proof.verificationMethod' as key from record where origin = ? and kind = 'practice'",
					boston.origin,
				)
				.map(({ name: title, key }) => [title, key]),
		);

	it("announces the new one under the old, on its page and over the API, to stewards alone", async () => {
		expect(await member.refused("GET", "/api/site-keys")).toMatchObject({ status: 403 });
		expect(await (await steward.page("/steward/key")).text()).toContain(before.split("#")[1]);
		const { items } = await steward.ask<Keys>("POST", "/api/site-keys", { from: before });
		now = items[0]?.id ?? "";
		expect(items).toEqual([
			{ id: now, since: expect.any(String), until: null },
			{ id: before, since: expect.any(String), until: expect.any(String) },
		]);
		expect(await steward.refused("POST", "/api/site-keys", { from: before })).toMatchObject({ code: "conflict" });
		const actor = (await (await boston.fetch("/actor")).json()) as {
			assertionMethod: { id: string }[];
			chapterhouse: { keyAnnouncements: { key: { id: string }; proof: { verificationMethod: string } }[] };
		};
		expect(actor.assertionMethod.map(({ id }) => id)).toEqual([now, before]);
		const [announced] = actor.chapterhouse.keyAnnouncements;
		expect([announced?.key.id, announced?.proof.verificationMethod]).toEqual([now, before]);
	});

	it("is read on by the network and by its members, what it says now and what it said before", async () => {
		await share("Signed by the second key");
		const both = { "Signed by the first key": before, "Signed by the second key": now };
		expect(heldAt("network")).toEqual(both);
		expect(heldAt("nairobi")).toEqual(both);
		const link = await steward.ask("GET", `/api/links/${new URL(peopled.network.site("network").origin).host}`);
		expect(link).toMatchObject({ state: "active", lastError: null });
	});

	it("is read from the beginning by a chapter that joins afterwards", async () => {
		await joinNetwork(peopled, ["amsterdam"]);
		await peopled.network.pass(6 * minute, 2);
		expect(heldAt("amsterdam")).toEqual({ "Signed by the first key": before, "Signed by the second key": now });
	});

	it("takes back what the first key signed, and is given receipts", async () => {
		await member.ask("PUT", `/api/practices/${first}/audience`, { scope: "chapter" });
		await peopled.network.pass(6 * minute, 2);
		await receiptsArrive(peopled.network);
		await peopled.network.pass(6 * minute, 2);
		for (const name of ["network", "nairobi", "amsterdam"])
			expect(Object.keys(heldAt(name))).toEqual(["Signed by the second key"]);
		expect(new Set(Object.values(await destinationsOf(member, first)))).toEqual(new Set(["confirmed"]));
	});

	it("goes on hearing from others, also when the network changes its key", async () => {
		const coordinator = peopled.who("network", "coordinator");
		const { items } = await coordinator.ask<Keys>("GET", "/api/site-keys");
		await coordinator.ask("POST", "/api/site-keys", { from: items[0]?.id });
		const other = peopled.who("nairobi", "member");
		await shareWith(other, await writePractice(other, "From Nairobi"), { scope: "network" });
		await peopled.network.pass(6 * minute, 3);
		expect(boston.query("select name from record where name = 'From Nairobi'")).toHaveLength(1);
	});
});
