import { drizzle } from "drizzle-orm/d1";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { minute } from "#core/clock.ts";
import { answerLink, share, takeBack } from "#scripts/simulate/acts.ts";
import type { SimSite } from "#scripts/simulate/sim-site.ts";
import { World } from "#scripts/simulate/world.ts";
import { SqliteD1 } from "#scripts/support/sqlite-d1.ts";
import { runGuarded } from "./guard.ts";
import { healOnce } from "./heal.ts";
import { everything, linkState, linkWith, setPaused, takeStance } from "./links.ts";
import { pullOnce } from "./pull.ts";
import { readLog } from "./read-log.ts";
import type { Db, Site } from "./site.ts";
import { callerIn, callerQueries } from "./visible.ts";
import { destinationsOf } from "./withdrawals.ts";

vi.setConfig({ testTimeout: 60_000 });

let world: World;
let network: SimSite;
let boston: SimSite;
let nairobi: SimSite;

const doing = <T>(work: () => Promise<T>): Promise<T> => world.timeline.during(work);

const agree = async (a: SimSite, b: SimSite): Promise<void> => {
	await doing(() => answerLink(a, b, { stance: "yes" }));
	await world.pass(minute);
	await doing(() => answerLink(b, a, { stance: "yes" }));
	await world.pass(minute);
};

const put = (at: SimSite, localId = "practice_1", scope: "network" | "public" = "network") =>
	doing(() =>
		share(at, { localId, kind: "practice", audience: { scope }, name: localId, version: 1, text: "eleven mornings" }),
	);

const practicesAt = (at: SimSite): unknown[] =>
	at.database
		.prepare("select name from record where kind = 'practice' and origin <> ? order by name")
		.all(at.origin)
		.map((row) => row.name);

const stateAt = async (at: SimSite, peer: SimSite) => {
	const row = await doing(() => linkWith(at.site, peer.origin));
	return row && linkState(row);
};

/** A site as it is, but before an answer that it asked for arrives, something else happens there. */
const interrupted = (at: SimSite, path: string, by: () => Promise<unknown>): Site => ({
	...at.site,
	fetch: async (request) => {
		const answer = await at.site.fetch(request);
		if (new URL(request.url).pathname === path) await by();
		return answer;
	},
});

/** The same for a site that answers: after what it tells was read from its database, and before it is sent. */
const interruptedAfterReading = (at: SimSite, by: () => Promise<unknown>): Site => {
	let batches = 0;
	class Interrupted extends SqliteD1 {
		override async batch<T>(statements: D1PreparedStatement[]): Promise<D1Result<T>[]> {
			if (++batches === 2) await by();
			return super.batch(statements);
		}
	}
	return { ...at.site, db: drizzle(new Interrupted(at.database)) as Db };
};

beforeEach(async () => {
	world = await World.start({ seed: "races", chapters: 2 });
	world.cronEvery = 10 * minute;
	[network, boston, nairobi] = world.sites as [SimSite, SimSite, SimSite];
});
afterEach(() => world.end());

describe("stances taken on both sides at once", () => {
	const both = (bostons: "yes" | "no", nairobis: "yes" | "no") =>
		doing(() =>
			Promise.all([
				answerLink(boston, nairobi, { stance: bostons }),
				answerLink(nairobi, boston, { stance: nairobis }),
			]),
		);

	it("make a link when both say yes, and everything flows", async () => {
		await both("yes", "yes");
		await put(boston);
		await world.pass(20 * minute);
		expect([await stateAt(boston, nairobi), await stateAt(nairobi, boston)]).toEqual(["active", "active"]);
		expect(practicesAt(nairobi)).toEqual(["practice_1"]);
	});

	it.each([
		["yes", "no"],
		["no", "yes"],
		["no", "no"],
	] as const)("end it when one says %s and the other %s, and both know", async (bostons, nairobis) => {
		await agree(boston, nairobi);
		await put(boston);
		await world.pass(10 * minute);
		await both(bostons, nairobis);
		await world.pass(30 * minute);
		expect([await stateAt(boston, nairobi), await stateAt(nairobi, boston)]).toEqual(["ended", "ended"]);
		expect(practicesAt(nairobi)).toEqual([]);
	});

	it("count once when two people of one site say different things", async () => {
		const stance = (word: "yes" | "no") =>
			takeStance(boston.site, {
				peer: nairobi.origin,
				relation: "chapter",
				stance: word,
				note: word,
				sends: everything,
				wants: everything,
			});
		const taken = await doing(() => Promise.all([stance("yes"), stance("no")]));
		const done = await doing(() =>
			Promise.all(taken.map((one) => (one.ok ? runGuarded(boston.site.db, one.value) : false))),
		);
		expect(done.sort()).toEqual([false, true]);
		expect(boston.database.prepare("select count(*) as n from record where kind = 'link'").get()?.n).toBe(1);
	});
});

describe("a relation that ends while a page is on its way", () => {
	const ends: Readonly<Record<string, () => Promise<unknown>>> = {
		ended: () => answerLink(nairobi, boston, { stance: "no" }),
		paused: () => nairobi.act(async (site) => setPaused(site, boston.origin, true)),
	};

	it.each(Object.keys(ends))("leaves nothing of the page behind when the link is %s", async (how) => {
		await agree(boston, nairobi);
		nairobi.stop();
		await put(boston);
		await world.pass(minute);
		nairobi.start();
		const pulled = await doing(() =>
			pullOnce(interrupted(nairobi, "/exchange/log", ends[how] ?? Promise.reject), boston.origin),
		);
		expect(pulled).toMatchObject({ ok: true, value: { stored: 0, more: true } });
		expect(practicesAt(nairobi)).toEqual([]);
		await world.pass(20 * minute);
		expect(practicesAt(nairobi)).toEqual([]);
	});

	it("leaves nothing behind of what was to be healed", async () => {
		await agree(boston, nairobi);
		await put(boston);
		await world.pass(20 * minute);
		nairobi.database.exec("delete from record where kind = 'practice'; delete from record_source");
		await doing(() => healOnce(interrupted(nairobi, "/exchange/log", ends.ended ?? Promise.reject), boston.origin, ""));
		expect(practicesAt(nairobi)).toEqual([]);
	});

	it("leaves nothing at a network that removes a member while it reads it, in no member's sight either", async () => {
		await agree(boston, network);
		await agree(nairobi, network);
		network.stop();
		await put(boston);
		await world.pass(minute);
		network.start();
		const removes = () => answerLink(network, boston, { stance: "no" });
		await doing(() => pullOnce(interrupted(network, "/exchange/log", removes), boston.origin));
		const kept = (at: SimSite) =>
			at.database.prepare("select count(*) as n from log_entry where kind = 'practice'").get()?.n;
		expect([practicesAt(network), kept(network)]).toEqual([[], 0]);
		await world.pass(90 * minute);
		expect([practicesAt(network), practicesAt(nairobi)]).toEqual([[], []]);
	});
});

describe("what changes while a page that holds it is being written", () => {
	const read = async (by: () => Promise<unknown>) => {
		const known = await doing(() => boston.site.db.batch(callerQueries(boston.site, nairobi.origin)));
		const caller = callerIn(nairobi.origin, known);
		const answer = await doing(() => readLog(interruptedAfterReading(boston, by), caller, "", 50));
		if (!answer.ok) throw new Error(answer.error.message);
		return answer.value;
	};
	const page = async (by: () => Promise<unknown>) => (await read(by)).items.join();

	beforeEach(async () => {
		await agree(boston, nairobi);
		nairobi.stop();
		await put(boston);
		await put(boston, "practice_2");
	});

	it("isn't sent any more when it was taken back, and everything else of the page is", async () => {
		const sent = await page(() => takeBack(boston, "practice_1", "practice"));
		expect(sent).not.toContain("practice_1");
		expect(sent).toContain("practice_2");
	});

	it("leaves no digest that speaks of what the page doesn't hold", async () => {
		expect((await read(async () => undefined)).digest).not.toBeNull();
		const another = { localId: "practice_3", kind: "practice", name: "third", text: "", version: 1 } as const;
		const goesOn = () => share(boston, { ...another, audience: { scope: "network" } });
		expect((await read(goesOn)).digest).toBeNull();
	});

	it("isn't sent when it was the link that ended", async () => {
		expect(await page(() => answerLink(boston, nairobi, { stance: "no" }))).not.toContain("practice_");
	});

	it("goes from a reader that had it a moment before, which is asked for a receipt", async () => {
		const whole = await page(async () => undefined);
		expect(whole).toContain("practice_1");
		await doing(() => takeBack(boston, "practice_1", "practice"));
		expect(await doing(() => destinationsOf(boston.site, `${boston.origin}/records/practice_1`))).toMatchObject([
			{ site: nairobi.origin, state: "pending" },
		]);
	});
});
