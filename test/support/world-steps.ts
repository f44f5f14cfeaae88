import { minute } from "#core/clock.ts";
import type { Flow } from "#exchange/tables.ts";
import { destinationsOf } from "#exchange/withdrawals.ts";
import { answerLink, type Shared, share } from "#scripts/simulate/acts.ts";
import type { SimSite } from "#scripts/simulate/sim-site.ts";
import type { World } from "#scripts/simulate/world.ts";

/** A practice as Boston shares it, but for what is said otherwise. */
export const practice = (more: Partial<Shared> = {}): Shared => ({
	localId: "practice_1",
	kind: "practice",
	audience: { scope: "network" },
	name: "Handover huddle",
	topics: ["health"],
	version: 1,
	text: "eleven mornings",
	...more,
});

/** What a site holds of a record, whoever wrote it. */
export const held = (at: SimSite, id = "practice_1"): Record<string, unknown> | undefined =>
	at.database.prepare("select rev, version, scope, activity from record where id like ?").get(`%/records/${id}`);

/** What people do in a simulated network, and the time that it takes to get around. */
export const stepsIn = (world: () => World) => {
	const doing = <T>(work: () => Promise<T>): Promise<T> => world().timeline.during(work);
	return {
		doing,
		/** Both sides of a link say yes, the first with what it sends and wants. */
		agree: async (a: SimSite, b: SimSite, flows: { sends?: Flow; wants?: Flow } = {}): Promise<void> => {
			await doing(() => answerLink(a, b, { stance: "yes", ...flows }));
			await world().pass(minute);
			await doing(() => answerLink(b, a, { stance: "yes" }));
			await world().pass(minute);
		},
		put: async (at: SimSite, draft: Shared): Promise<void> => {
			await doing(() => share(at, draft));
			await world().pass(2 * minute);
		},
		/** Where a record was taken back from, and how far that is. */
		destinations: async (at: SimSite, id = "practice_1") =>
			(await doing(() => destinationsOf(at.site, `${at.origin}/records/${id}`))).map(({ site, state }) => [
				site,
				state,
			]),
	};
};
