import { beforeEach, describe, expect, it } from "vitest";
import { day } from "#core/clock.ts";
import { chaptersInProcess, type InProcess } from "#test/support/linked-chapters.ts";
import type { Person } from "#web/viewer.ts";
import { endConsent, giveConsent } from "../consents/actions.ts";
import { askToLink, makeInvitation } from "../links/actions.ts";
import { setState } from "../people/actions.ts";
import { answerWish, askToMeet, endIntroduction } from "./actions.ts";

const all = { kinds: null, topics: null };
const terms = { fields: ["skills"] as const, purpose: "To be found", scope: "network" as const, sites: [] };

let network: Awaited<ReturnType<typeof chaptersInProcess>>;
let boston: InProcess;
let nairobi: InProcess;
let asker: Person;
let asked: Person;
/** The record of the person who is asked. */
let theirs: string;

const consenting = (site: InProcess, who: Person) =>
	giveConsent(site.services, who.id, { ...terms, until: site.services.clock() + 100 * day });

const only = (site: InProcess) => site.rows("select * from introduction")[0] ?? {};

beforeEach(async () => {
	network = await chaptersInProcess("boston", "nairobi");
	[boston, nairobi] = network.sites as [InProcess, InProcess];
	asker = await boston.member("Rosa Diaz");
	asked = await nairobi.member("Wanjiru Kamau", { skills: ["Listening rounds"] });
	const address = await makeInvitation(nairobi.services, "a steward", { note: "Come in", sends: all, wants: all });
	const linked = await askToLink(boston.services, address, { stance: "yes", note: "Gladly", sends: all, wants: all });
	expect(linked.ok).toBe(true);
	await consenting(nairobi, asked);
	await network.work();
	await network.pass(2);
	theirs = `${nairobi.origin}/records/${asked.id}`;
});

const ask = async (): Promise<string> => {
	const wish = await askToMeet(boston.services, asker.id, {
		person: theirs,
		message: "Your rounds interest me.",
		line: "Call on Fridays",
	});
	if (!wish.ok) throw new Error(wish.error.message);
	await network.work();
	return wish.value;
};

describe("an introduction", () => {
	it("reaches the person who is asked without a name or an address of who asks", async () => {
		await ask();
		expect(only(nairobi)).toMatchObject({
			direction: "received",
			state: "asked",
			message: "Your rounds interest me.",
			person_id: asked.id,
		});
		expect(only(nairobi).their_name).toBe("Somebody of Boston");
		for (const kept of ["Rosa", "rosa.diaz", "Call on Fridays"]) expect(nairobi.holds(kept)).toBe(false);
		expect(nairobi.rows("select subject from mail")).toEqual([{ subject: "Somebody would like to meet you" }]);
	});

	it("lets contact details cross only after both said yes", async () => {
		await ask();
		expect(boston.holds("wanjiru.kamau@")).toBe(false);
		const id = String(only(nairobi).id);
		await answerWish(nairobi.services, asked.id, id, { yes: true, line: "Mornings" });
		await network.work();
		expect(JSON.parse(String(only(boston).contact))).toEqual({
			name: "Wanjiru Kamau",
			email: "wanjiru.kamau@nairobi.example.org",
			line: "Mornings",
		});
		await network.pass(2);
		expect(JSON.parse(String(only(nairobi).contact))).toEqual({
			name: "Rosa Diaz",
			email: "rosa.diaz@boston.example.org",
			line: "Call on Fridays",
		});
	});

	it("tells the asker of a no, and nothing else", async () => {
		await ask();
		await answerWish(nairobi.services, asked.id, String(only(nairobi).id), { yes: false, line: "never said" });
		await network.work();
		await network.pass(3);
		expect(only(boston)).toMatchObject({ state: "declined", contact: null });
		for (const kept of ["wanjiru.kamau@", "never said"]) expect(boston.holds(kept)).toBe(false);
		expect(nairobi.holds("rosa.diaz@")).toBe(false);
	});

	it.each(["asker", "asked"] as const)("is removed on both sides when the %s takes it back", async (who) => {
		const id = await ask();
		await answerWish(nairobi.services, asked.id, String(only(nairobi).id), { yes: true, line: "" });
		await network.work();
		await network.pass(2);
		expect(nairobi.holds("rosa.diaz@")).toBe(true);
		if (who === "asker") await endIntroduction(boston.services, asker.id, id);
		else await endIntroduction(nairobi.services, asked.id, String(only(nairobi).id));
		await network.work();
		await network.pass(4);
		expect(only(boston)).toMatchObject({ state: "withdrawn", contact: null });
		expect(only(nairobi)).toMatchObject({ state: "withdrawn", contact: null });
		for (const kept of ["rosa.diaz@", "Your rounds interest me."]) expect(nairobi.holds(kept)).toBe(false);
		expect(boston.holds("wanjiru.kamau@")).toBe(false);
	});

	it("can't be asked of somebody who took their consent back", async () => {
		await endConsent(nairobi.services, asked.id);
		await network.work();
		const wish = await askToMeet(boston.services, asker.id, { person: theirs, message: "Hello", line: "" });
		expect(wish).toMatchObject({ ok: false, error: { code: "not-found" } });
	});

	it("isn't noted for a person whom the asking site may not see", async () => {
		network.away(boston, true);
		await endConsent(nairobi.services, asked.id);
		await network.work();
		await askToMeet(boston.services, asker.id, { person: theirs, message: "Hello", line: "" });
		network.away(boston, false);
		await network.work();
		await network.pass(3);
		expect(nairobi.rows("select * from introduction")).toEqual([]);
	});

	it("is asked of one person once at a time", async () => {
		await ask();
		const again = await askToMeet(boston.services, asker.id, { person: theirs, message: "And?", line: "" });
		expect(again).toMatchObject({ ok: false, error: { code: "conflict" } });
	});

	it("is made once when it is sent twice in one breath", async () => {
		const wish = { person: theirs, message: "Hello", line: "" };
		const both = await Promise.all([1, 2].map(() => askToMeet(boston.services, asker.id, wish)));
		expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
		expect(boston.rows("select id from introduction")).toHaveLength(1);
	});

	it("isn't asked again within a month of a no, and is answered once", async () => {
		await ask();
		const id = String(only(nairobi).id);
		const both = await Promise.all(
			[true, false].map((yes) => answerWish(nairobi.services, asked.id, id, { yes, line: "" })),
		);
		expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
		await network.work();
		await endIntroduction(boston.services, asker.id, String(only(boston).id));
		await network.pass(2);
		const wish = { person: theirs, message: "Hello", line: "" };
		expect(await askToMeet(boston.services, asker.id, wish)).toMatchObject({ ok: false, error: { code: "conflict" } });
		await network.pass(1, 31 * day);
		expect(await askToMeet(boston.services, asker.id, wish)).toMatchObject({ ok: true });
	});

	it("reaches one person five times a day from one site at most, and once from one asker", async () => {
		for (let i = 0; i < 7; i++) {
			const other = await boston.member(`Asker ${i}`);
			await askToMeet(boston.services, other.id, { person: theirs, message: "Hello", line: "" });
		}
		await ask();
		await network.pass(2);
		expect(nairobi.rows("select id from introduction")).toHaveLength(5);
		expect(nairobi.rows("select id from mail")).toHaveLength(5);
		const { their_person: from } = only(nairobi);
		boston.rows("delete from introduction");
		nairobi.rows(`update introduction set state = 'declined' where their_person = '${from}'`);
		await askToMeet(boston.services, String(from).split("/").at(-1) ?? "", { person: theirs, message: "Me", line: "" });
		await network.work();
		await network.pass(1, day);
		await network.pass(2);
		expect(nairobi.rows("select id from introduction")).toHaveLength(8);
		expect(nairobi.rows(`select id from introduction where their_person = '${from}'`)).toHaveLength(1);
	});

	it("ends on both sides when a person leaves or is suspended", async () => {
		await ask();
		await answerWish(nairobi.services, asked.id, String(only(nairobi).id), { yes: true, line: "" });
		await network.work();
		await network.pass(2);
		expect(nairobi.holds("rosa.diaz@")).toBe(true);
		await boston.member("Steward");
		boston.rows("update person set role = 'steward' where name = 'Steward'");
		expect((await setState(boston.services, asker.id, "suspended")).ok).toBe(true);
		await network.work();
		expect(only(boston)).toMatchObject({ state: "withdrawn", contact: null });
		expect(nairobi.holds("rosa.diaz@")).toBe(false);
		await network.pass(3);
		expect(boston.holds("wanjiru.kamau@")).toBe(false);
	});

	it("isn't noted for a site that only showed its card to us", async () => {
		nairobi.rows(`update record set scope = 'sites' where kind = 'chapter' and origin = '${boston.origin}'`);
		nairobi.rows("delete from link");
		nairobi.rows("delete from ledger");
		await askToMeet(boston.services, asker.id, { person: theirs, message: "Hello", line: "" });
		await network.work();
		await network.pass(2);
		expect(nairobi.rows("select * from introduction")).toEqual([]);
	});

	it("arrives also when the other site is away at first", async () => {
		network.away(nairobi, true);
		await ask();
		expect(nairobi.rows("select * from introduction")).toEqual([]);
		network.away(nairobi, false);
		await network.pass(4);
		expect(only(nairobi)).toMatchObject({ state: "asked" });
	});

	it("forgets the name that was known from a consent when that is taken back", async () => {
		await ask();
		expect(only(boston).their_name).toBe("Wanjiru Kamau");
		await endConsent(nairobi.services, asked.id);
		await network.work();
		await network.pass(2);
		expect(boston.holds("Wanjiru")).toBe(false);
	});
});
