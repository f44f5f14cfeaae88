import { hour, minute } from "#core/clock.ts";
import { everything, setPaused } from "#exchange/links.ts";
import type { Fault } from "#exchange/site.ts";
import { checkNothingLeaked, checkWhole } from "./check.ts";
import { Generator, type Profile } from "./generate.ts";
import { Model } from "./model.ts";
import { play } from "./play.ts";
import { dice } from "./random.ts";
import type { Step } from "./steps.ts";
import { watchWire } from "./watch-wire.ts";
import { calm, stormy } from "./wire.ts";
import { World } from "./world.ts";

export type HistoryOptions = {
	readonly seed: string;
	/** Chapters, beside the federation. */
	readonly sites: number;
	readonly steps: number;
	readonly faults?: readonly Fault[];
	readonly profile?: Profile;
};

export type Outcome = {
	readonly history: readonly Step[];
	/** What broke a promise; empty when all held. */
	readonly failures: readonly string[];
	/** What every site stored in the end, in short: equal for equal seeds. */
	readonly state: string;
	readonly requests: number;
	readonly jobs: number;
	readonly virtualMs: number;
};

/** How often the databases are searched while a history goes on. */
const searchEvery = 20;
/** Longer than the longest wait after failures, so that nobody is still holding back. */
const recovery = 7 * hour;

/** Plays a random history, or the given one, makes the network whole, and checks promises 1 to 3 of DESIGN §4. */
export const playHistory = async (options: HistoryOptions, given?: readonly Step[]): Promise<Outcome> => {
	const profile = options.profile ?? "any";
	const world = await World.start({ seed: options.seed, chapters: options.sites, faults: options.faults });
	try {
		const model = new Model(world.sites);
		const failures: string[] = [];
		watchWire(world, model, (leak) => failures.push(leak));
		const names = world.sites.map((site) => site.name);
		const generator = new Generator(dice(`${options.seed}/history`), model, names, profile);
		const history: Step[] = [];
		const start = world.timeline.now;
		for (let i = 0; i < (given?.length ?? options.steps) && failures.length === 0; i++) {
			const step = given ? given[i] : generator.next();
			if (!step) break;
			history.push(step);
			if (profile === "steady" && !step.early && world.withheld.length === 0) await logAlone(world);
			world.wire.weather = step.early && profile !== "any" ? calm : stormy;
			world.queueTrouble = world.wire.weather === calm ? 0 : 0.04;
			await world.pass(step.wait);
			await world.timeline.during(() => play(world, model, step));
			noteAdmissions(world, model);
			noteToldOf(world, model);
			if (i % searchEvery === 0) failures.push(...checkNothingLeaked(world, model));
		}
		if (failures.length === 0) {
			await makeWhole(world, model);
			failures.push(...checkWhole(world, model));
		}
		return {
			history,
			failures: [...new Set(failures)],
			state: stateOf(world),
			requests: world.wire.carried,
			jobs: world.jobsDone,
			virtualMs: world.timeline.now - start,
		};
	} finally {
		world.end();
	}
};

/** Once relations change no more, the log alone has to do: comparing inventories would hide what it loses. */
const logAlone = async (world: World): Promise<void> => {
	await world.pass(3 * hour);
	world.withheld = ["heal"];
};

/** Whoever was invited is let in by the engine itself, not by a step. */
const noteAdmissions = (world: World, model: Model): void => {
	for (const site of world.sites) {
		for (const row of site.database.prepare("select used_by from site_invitation where used_by is not null").all()) {
			const peer = String(row.used_by);
			if (!model.stance(site.origin, peer))
				model.setStance(site.origin, peer, { stance: "yes", sends: everything, wants: everything });
		}
	}
};

/** Of whom each site has a word that a network passed on to it. */
const noteToldOf = (world: World, model: Model): void => {
	for (const site of world.sites) {
		const rows = site.database
			.prepare(
				"select distinct r.origin from record_source s join record r on r.id = s.record_id where s.source <> r.origin",
			)
			.all();
		model.noteToldOf(
			site.origin,
			rows.map((row) => String(row.origin)),
		);
	}
};

/** Everything up, connected, resumed and calm; then time passes until nothing changes any more. */
const makeWhole = async (world: World, model: Model): Promise<void> => {
	world.wire.weather = calm;
	world.queueTrouble = 0;
	world.wire.cut.clear();
	world.cronEvery = 15 * minute;
	for (const site of world.sites) {
		site.start();
		site.stopAfter(Number.POSITIVE_INFINITY);
		const paused = site.database.prepare("select peer from link where paused").all();
		await world.timeline.during(() =>
			site.act(async (at) => paused.flatMap((row) => setPaused(at, String(row.peer), false))),
		);
	}
	await world.pass(recovery);
	for (let same = 0, round = 0, before = ""; same < 2 && round < 14; round++) {
		await world.pass(65 * minute);
		const now = stateOf(world);
		same = now === before && world.waiting === 0 ? same + 1 : 0;
		before = now;
	}
	noteAdmissions(world, model);
	noteToldOf(world, model);
	await clearOfEndDates(world, model);
};

const stateOf = (world: World): string =>
	world.sites
		.map(({ database }) =>
			JSON.stringify(
				database
					.prepare(
						`select (select max(seq) from log_entry), (select count(*) from record), (select sum(rev) from record),
						(select count(*) from withdrawal where state = 'pending'), (select group_concat(cursor) from peer)`,
					)
					.get(),
			),
		)
		.join();

/** Clocks differ by a minute or two: a consent that ends just now has ended at one site and not at another. */
const clearOfEndDates = async (world: World, model: Model): Promise<void> => {
	for (;;) {
		const { now } = world.timeline;
		const near = [...model.records.values()].some(
			({ live }) => live?.expiresAt && Math.abs(live.expiresAt - now + 30 * minute) < 35 * minute,
		);
		if (!near) return;
		await world.pass(10 * minute);
	}
};
