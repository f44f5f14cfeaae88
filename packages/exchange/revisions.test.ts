import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { minute } from "#core/clock.ts";
import { answerLink, share } from "#scripts/simulate/acts.ts";
import type { SimSite } from "#scripts/simulate/sim-site.ts";
import { World } from "#scripts/simulate/world.ts";
import { runGuarded } from "./guard.ts";
import { admitInvited, inviteSite } from "./invitations.ts";
import { everything, linkWith } from "./links.ts";
import { publish, type RecordDraft, withdraw } from "./publish.ts";
import { pullOnce } from "./pull.ts";
import { runBatch } from "./site.ts";

vi.setConfig({ testTimeout: 60_000 });

let world: World;
let network: SimSite;
let boston: SimSite;
let nairobi: SimSite;
let amsterdam: SimSite;

const doing = <T>(work: () => Promise<T>): Promise<T> => world.timeline.during(work);

const agree = async (a: SimSite, b: SimSite): Promise<void> => {
	await doing(() => answerLink(a, b, { stance: "yes" }));
	await world.pass(minute);
	await doing(() => answerLink(b, a, { stance: "yes" }));
	await world.pass(minute);
};

const person = { localId: "person_1", kind: "person", audience: { scope: "network" }, name: "Rosa" } as const;
const draft: RecordDraft = { ...person, type: "Profile", content: { name: "Rosa", homeChapter: "" } };

const inLog = (at: SimSite, text: string): unknown =>
	at.database.prepare("select count(*) as n from log_entry where activity like ?").get(`%${text}%`)?.n;

beforeEach(async () => {
	world = await World.start({ seed: "revisions", chapters: 3 });
	world.cronEvery = 10 * minute;
	[network, boston, nairobi, amsterdam] = world.sites as [SimSite, SimSite, SimSite, SimSite];
});
afterEach(() => world.end());

describe("what a record said before", () => {
	it("leaves its author's log and the network's, so that a later reader never gets it", async () => {
		await agree(boston, network);
		for (const text of ["lives in Roxbury", "likes bread"]) {
			await doing(() => share(boston, { ...person, text }));
			await world.pass(10 * minute);
		}
		expect([inLog(boston, "Roxbury"), inLog(network, "Roxbury")]).toEqual([0, 0]);
		expect([inLog(boston, "bread"), inLog(network, "bread")]).toEqual([1, 1]);
		await agree(nairobi, network);
		await world.pass(10 * minute);
		const all = JSON.stringify(nairobi.database.prepare("select activity from record").all());
		expect(all).toContain("bread");
		expect(all).not.toContain("Roxbury");
	});

	it("stays where the kind keeps its versions", async () => {
		const practice = { ...person, localId: "practice_1", kind: "practice" };
		await doing(() => share(boston, { ...practice, version: 1, text: "eleven mornings" }));
		await doing(() => share(boston, { ...practice, version: 2, text: "twelve mornings" }));
		expect([inLog(boston, "eleven"), inLog(boston, "twelve")]).toEqual([1, 1]);
	});
});

describe("two changes of one record at the same time", () => {
	it("don't bring back what one of them takes back", async () => {
		const site = boston.site;
		await doing(async () => runBatch(site.db, await publish(site, draft)));
		await world.pass(minute);
		const change = await doing(() => publish(site, draft));
		await world.pass(minute);
		await doing(async () => runBatch(site.db, await withdraw(site, draft.localId, "person")));
		await world.pass(minute);
		expect(await doing(() => runGuarded(site.db, change))).toBe(false);
		expect(boston.database.prepare("select count(*) as n from record").get()?.n).toBe(0);
	});
});

describe("an invitation", () => {
	it("admits one of two sites that answer it at the same moment", async () => {
		const flows = { sends: everything, wants: everything };
		const made = await doing(() => inviteSite(boston.site, { ...flows, note: "Come in", createdBy: "Rosa" }));
		const invitation = made.address.split("/").at(-1) ?? "";
		for (const guest of [nairobi, amsterdam]) {
			await doing(() => answerLink(guest, boston, { stance: "yes", invitation }));
			await doing(() => pullOnce(boston.site, guest.origin));
		}
		await doing(() => runBatch(boston.site.db, [made.statement]));
		const guests = [nairobi.origin, amsterdam.origin];
		const admitted = await doing(() => Promise.all(guests.map((guest) => admitInvited(boston.site, guest))));
		expect(admitted.toSorted()).toEqual([false, true]);
		const rows = await doing(() => Promise.all(guests.map((guest) => linkWith(boston.site, guest))));
		expect(rows.map((row) => row?.ourStance ?? null).toSorted()).toEqual([null, "yes"]);
	});
});

describe("a character that can't be shown", () => {
	it("is left out of what a site says, so that nobody refuses its words", async () => {
		await agree(boston, network);
		await doing(() => share(boston, { ...person, text: "before\u0000and\u007fafter\ta tab" }));
		await world.pass(10 * minute);
		expect(inLog(network, "beforeandafter\\ta tab")).toBe(1);
	});
});
