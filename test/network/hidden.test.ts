import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isoOf, minute } from "#core/clock.ts";
import type { Caller } from "#test/support/caller.ts";
import type { TestSite } from "#test/support/network.ts";
import { anHour, joinNetwork, recordIdOf, shareWith, writePractice, yes } from "#test/support/network-steps.ts";
import { type PeopledNetwork, startPeopledNetwork } from "#test/support/peopled-network.ts";
import { whereStored } from "#test/support/stored.ts";

type Waiting = { readonly for: string; readonly throughNetwork: boolean; readonly nextTry: string };
type One = {
	readonly id: string;
	readonly state: string;
	readonly contact: object | null;
	readonly waiting: Waiting | null;
};

const until = isoOf(Date.now() + 90 * 86_400_000).slice(0, 10);

describe("a chapter that is in no directory, among members of its network", () => {
	let peopled: PeopledNetwork;
	let boston: TestSite;
	let asker: Caller;
	let asked: Caller;
	let wish: string;
	beforeAll(async () => {
		peopled = await startPeopledNetwork(["boston", "nairobi"]);
		boston = peopled.network.site("boston");
		asker = peopled.who("boston", "member");
		asked = peopled.who("nairobi", "member");
		const steward = peopled.who("boston", "steward");
		const card = await steward.ask<Record<string, unknown>>("GET", "/api/chapter");
		await steward.ask("PUT", "/api/chapter", { ...card, listed: "hidden", base: card.updatedAt });
		await joinNetwork(peopled, ["boston", "nairobi"]);
		const terms = { fields: ["skills"], purpose: "To be found", scope: "network", sites: [], until };
		await asked.ask("PUT", "/api/me/consent", terms);
		await peopled.network.pass(6 * minute, 2);
	});
	afterAll(() => peopled?.network.stop());

	const theirs = () => recordIdOf(peopled.network.site("nairobi"), asked.id);
	const one = () => asker.ask<One>("GET", `/api/introductions/${wish}`);
	const received = async () => (await asked.ask<{ items: One[] }>("GET", "/api/introductions")).items;

	it("is shown to nobody; where it stands is known to those alone whose words it received", async () => {
		const of = { network: peopled.network.site("network"), nairobi: peopled.network.site("nairobi") };
		const chapters = await (await of.network.fetch("/chapters")).text();
		expect(chapters).toContain("Nairobi Learning Community");
		expect(chapters).not.toContain("Boston");
		expect(of.nairobi.query("select id from record where origin = ?", boston.origin)).toEqual([]);
		const tables = whereStored(of.nairobi, [new URL(boston.origin).hostname]).get("boston.localhost") ?? [];
		expect(tables.filter((column) => !/^(ledger|peer|seen_nonce)\./.test(column))).toEqual([]);
	});

	it("can't be found by its address, nor can it find others so: both are told what to do instead", async () => {
		const nairobi = peopled.network.site("nairobi");
		const ask = (who: Caller, address: string) => who.refused("POST", "/api/links", { ...yes, address });
		expect((await ask(peopled.who("nairobi", "steward"), boston.origin)).message).toMatch(
			/isn’t in the directory.*invitation/,
		);
		expect((await ask(peopled.who("boston", "steward"), nairobi.origin)).message).toMatch(
			/Our own chapter isn’t in.*invitation/,
		);
		const named = { fields: [], purpose: "To be found", scope: "sites", sites: [nairobi.origin], until };
		expect((await asker.refused("PUT", "/api/me/consent", named)).message).toMatch(/not both in a network’s directory/);
	});

	it("may ask whom it can see, says beforehand that it shows itself by that, and tells what it waits for", async () => {
		const page = await (await asker.page(`/introductions/new?person=${encodeURIComponent(theirs())}`)).text();
		expect(page).toContain("Our chapter isn’t in the network’s directory. By asking, you let");
		peopled.network.wire = ({ from, to }) => (from === "boston" && to === "nairobi" ? "drop" : "pass");
		const made = await asker.ask<One>("POST", "/api/introductions", {
			person: theirs(),
			message: "May I come?",
			line: "",
		});
		wish = made.id;
		await peopled.network.settle();
		const { waiting } = await one();
		expect(waiting).toMatchObject({ for: "their-chapter", throughNetwork: true });
		expect(Date.parse(waiting?.nextTry ?? "") - (Date.now() + peopled.network.ahead)).toBeLessThan(6 * minute);
		const words = await (await asker.page(`/introductions/${wish}`)).text();
		expect(words).toContain("hasn’t fetched what you wrote yet");
		expect(words).toContain("only once the network has told it");
		peopled.network.wire = undefined;
	});

	it("is heard, though it is nobody's neighbour, and then waits for the person", async () => {
		for (let waited = 0; waited < anHour && (await received()).length === 0; waited += 5 * minute)
			await peopled.network.pass(5 * minute);
		expect(await received()).toMatchObject([{ state: "asked", message: "May I come?" }]);
		expect((await one()).waiting).toMatchObject({ for: "their-person", throughNetwork: false });
	});

	it("gets the answer, and both the contact details, without being linked", async () => {
		const [{ id } = { id: "" }] = await received();
		await asked.ask("POST", `/api/introductions/${id}/answer`, { answer: "yes", line: "" });
		await peopled.network.pass(5 * minute, 3);
		expect(await one()).toMatchObject({ state: "accepted", contact: { name: asked.name }, waiting: null });
		expect(await asked.ask<One>("GET", `/api/introductions/${id}`)).toMatchObject({ contact: { name: asker.name } });
	});

	it("brings a practice home and tells of it, as the page says: by that it shows itself to the network", async () => {
		const practice = await writePractice(asked, "The morning round");
		await shareWith(asked, practice, { scope: "network" });
		await peopled.network.pass(6 * minute, 2);
		const source = recordIdOf(peopled.network.site("nairobi"), practice);
		const page = await (await asker.page(`/network/adopt?id=${encodeURIComponent(source)}`)).text();
		expect(page).toMatch(/can be read by .* and by everyone in our network/);
	});
});
