import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { minute } from "#core/clock.ts";
import { answerLink, takeBack } from "#scripts/simulate/acts.ts";
import type { SimSite } from "#scripts/simulate/sim-site.ts";
import { World } from "#scripts/simulate/world.ts";
import { held, practice, stepsIn } from "#test/support/world-steps.ts";
import { findInvitation, inviteSite } from "./invitations.ts";
import { everything, linkState, linkWith, setPaused } from "./links.ts";

// Days of virtual time pass in some of these.
vi.setConfig({ testTimeout: 60_000 });

let world: World;
let boston: SimSite;
let nairobi: SimSite;
let amsterdam: SimSite;
const { doing, agree, put, destinations } = stepsIn(() => world);

beforeEach(async () => {
	world = await World.start({ seed: "exchange", chapters: 3 });
	world.cronEvery = 10 * minute;
	[, boston, nairobi, amsterdam] = world.sites as [SimSite, SimSite, SimSite, SimSite];
});
afterEach(() => world.end());

describe("a direct link", () => {
	it("carries the kinds and topics that both sides agreed on", async () => {
		await agree(boston, nairobi, { sends: { kinds: null, topics: ["water"] } });
		await put(boston, practice());
		await put(boston, practice({ localId: "practice_2", topics: ["water", "health"] }));
		expect(held(nairobi)).toBeUndefined();
		expect(held(nairobi, "practice_2")?.version).toBe(1);
	});

	it("is made by an invitation that is answered on the other side, once", async () => {
		const addresses: string[] = [];
		await doing(() =>
			boston.act(async (site) => {
				const flows = { sends: everything, wants: everything };
				const made = await inviteSite(site, { ...flows, note: "Come in", createdBy: "Rosa" });
				addresses.push(made.address);
				return [made.statement];
			}),
		);
		const found = await doing(() => findInvitation(nairobi.site, addresses[0] ?? ""));
		if (!found.ok || found.value.token === null) throw new Error("no invitation found");
		const { token } = found.value;
		await doing(() => answerLink(nairobi, boston, { stance: "yes", invitation: token }));
		await world.pass(2 * minute);
		const row = await doing(() => linkWith(boston.site, nairobi.origin));
		expect(row && linkState(row)).toBe("active");
		expect(await doing(() => findInvitation(amsterdam.site, addresses[0] ?? ""))).toMatchObject({
			ok: false,
			error: { code: "gone" },
		});
	});

	it("hands out withdrawals and nothing else while it is paused", async () => {
		await agree(boston, nairobi);
		await put(boston, practice());
		await doing(() => boston.act(async (site) => setPaused(site, nairobi.origin, true)));
		await put(boston, practice({ localId: "practice_2" }));
		await doing(() => takeBack(boston, "practice_1", "practice"));
		await world.pass(130 * minute);
		expect(held(nairobi)).toBeUndefined();
		expect(held(nairobi, "practice_2")).toBeUndefined();
		await doing(() => boston.act(async (site) => setPaused(site, nairobi.origin, false)));
		await world.pass(130 * minute);
		expect(held(nairobi, "practice_2")?.version).toBe(1);
	});

	it("tells the other side that it is paused and why, until it goes on", async () => {
		await agree(boston, nairobi);
		const heldBy = async () => {
			const row = await doing(() => linkWith(nairobi.site, boston.origin));
			return row?.heldAt === null ? null : row?.heldWord;
		};
		await world.pass(10 * minute);
		expect(await heldBy()).toBeNull();
		await doing(() => boston.act(async (site) => setPaused(site, nairobi.origin, true, "We move house.")));
		await world.pass(130 * minute);
		expect(await heldBy()).toBe("We move house.");
		await doing(() => boston.act(async (site) => setPaused(site, nairobi.origin, false)));
		await world.pass(130 * minute);
		expect(await heldBy()).toBeNull();
	});

	it("still fetches withdrawals while the reader has paused it, and everything else once it goes on", async () => {
		await agree(boston, nairobi);
		await put(boston, practice());
		await world.pass(10 * minute);
		expect(held(nairobi)?.version).toBe(1);
		await doing(() => nairobi.act(async (site) => setPaused(site, boston.origin, true)));
		await put(boston, practice({ localId: "practice_2" }));
		await doing(() => takeBack(boston, "practice_1", "practice"));
		await world.pass(130 * minute);
		expect(held(nairobi)).toBeUndefined();
		expect(held(nairobi, "practice_2")).toBeUndefined();
		await doing(() => nairobi.act(async (site) => setPaused(site, boston.origin, false)));
		await world.pass(130 * minute);
		expect(held(nairobi, "practice_2")?.version).toBe(1);
	});

	it("leaves out those whom a narrower audience no longer names", async () => {
		await agree(boston, nairobi);
		await agree(boston, amsterdam);
		await put(boston, practice());
		await put(
			boston,
			practice({ audience: { scope: "sites", sites: [amsterdam.origin] }, text: "twelve", version: 2 }),
		);
		await world.pass(10 * minute);
		expect(held(nairobi)).toBeUndefined();
		expect(held(amsterdam)?.version).toBe(2);
		expect(await destinations(boston)).toEqual([[nairobi.origin, "confirmed"]]);
	});

	it("removes a person when the consent's end has come", async () => {
		await agree(boston, nairobi);
		const expiresAt = boston.site.clock() + 30 * minute;
		await put(boston, practice({ localId: "person_1", kind: "person", name: "Rosa", expiresAt }));
		expect(held(nairobi, "person_1")).toBeDefined();
		await world.pass(40 * minute);
		expect(held(nairobi, "person_1")).toBeUndefined();
	});
});
