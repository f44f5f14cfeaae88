import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { minute } from "#core/clock.ts";
import { keyAnnouncement } from "#protocol/rotation.ts";
import { type Besieged, startBesieged } from "#test/support/besieged.ts";
import { type TestSite as Keyed, testSite } from "#test/support/example-sites.ts";
import { actorOf, type HostileSite, json, send } from "#test/support/hostile-site.ts";

describe("a chapter whose peer shows another key", () => {
	let besieged: Besieged;
	let mallory: HostileSite;
	let ada: HostileSite;
	let next: Keyed;
	beforeAll(async () => {
		besieged = await startBesieged();
		({ mallory, ada } = besieged);
		next = await testSite(mallory.origin, 77, "key-2");
	});
	afterAll(() => besieged?.stop());

	const later = async (): Promise<void> => {
		mallory.ahead += 6 * minute;
		await besieged.network.pass(6 * minute);
	};
	const shows = (announcements: readonly object[], keys = [next.key, mallory.key]) =>
		mallory.answers.set("/actor", json(actorOf(mallory, "chapter", keys, announcements)));
	const announcedBy = (signer: Keyed["signer"]) => keyAnnouncement(next.key, signer, Date.now() + mallory.ahead);
	const names = () =>
		besieged.boston
			.query<{ name: string }>(
				"select name from record where kind = 'practice' and origin = ? order by name",
				mallory.origin,
			)
			.map(({ name }) => name);
	const says = async (name: string, signer?: Keyed["signer"]): Promise<void> => {
		mallory.say(await mallory.practice({ name }, signer));
		await besieged.pulled();
	};
	const asks = async (signer: Keyed["signer"]): Promise<number> => {
		const url = `${besieged.boston.origin}/exchange/log?after=&limit=50`;
		return (await send(await mallory.request(url, {}, undefined, signer))).status;
	};
	const keys = () => besieged.boston.query("select keys from peer where origin = ?", mallory.origin);

	it.each([
		["nobody announced", async () => []],
		["announces itself", async () => [await announcedBy(next.signer)]],
		["another site announced", async () => [await announcedBy(ada.signer)]],
	])("takes nothing under a key that %s, and changes nothing of what it knows", async (_, announcements) => {
		const before = keys();
		shows(await announcements());
		await later();
		expect(await asks(next.signer)).toBe(403);
		await says("Under a key from nowhere", next.signer);
		expect(names()).toEqual([]);
		shows(await announcements(), [next.key]);
		await later();
		expect((await asks(next.signer)) >= 400).toBe(true);
		expect(keys()).toEqual(before);
	});

	it("goes on under one that the old one announced, and takes nothing from the old one any more", async () => {
		shows([]);
		await later();
		await says("Under the first key");
		const old = await mallory.practice({ name: "On its way when the key was changed" });
		shows([await announcedBy(mallory.signer)]);
		await later();
		mallory.asks = next.signer;
		await says("Under the second key", next.signer);
		expect(names()).toEqual(["Under the first key", "Under the second key"]);
		await says("Said by whoever found the old key");
		expect([await asks(mallory.signer), await asks(next.signer)]).toEqual([401, 200]);
		mallory.say(old);
		await besieged.pulled();
		expect(names()).toEqual(["On its way when the key was changed", "Under the first key", "Under the second key"]);
	});

	it("takes no second successor from a key that has one", async () => {
		const third = await testSite(mallory.origin, 78, "key-3");
		const other = await keyAnnouncement(third.key, mallory.signer, Date.now() + mallory.ahead);
		shows([await announcedBy(mallory.signer), other], [third.key, next.key, mallory.key]);
		await later();
		expect(await asks(third.signer)).toBe(403);
	});
});
