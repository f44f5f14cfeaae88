import { minute } from "#core/clock.ts";
import type { Direction, IntroductionState } from "./rules.ts";

/** So often the site's clock fires (wrangler.toml): whatever waits is told or asked for again then. */
const clockEvery = 5 * minute;

/** What we know of the way between the two chapters. */
export type Reach = {
	/** Both chapters said yes to a link; otherwise they know of one another through a network. */
	readonly linked: boolean;
	/** Our chapter shows its card to nobody. */
	readonly hidden: boolean;
	/** Whether their chapter has fetched what we said last. */
	readonly fetched: boolean;
	readonly failures: number;
	readonly lastError: string | null;
	/** When we ask their chapter for news of itself, epoch milliseconds. */
	readonly nextPullAt: number | null;
};

/** What an introduction waits for, and when the next attempt is made without anybody doing anything. */
export type Waiting = {
	readonly for: "their-chapter" | "their-person" | "their-contact";
	/** Why their chapter could not be reached. */
	readonly trouble: string | null;
	/** Their chapter learns from the network first that it may listen to us. */
	readonly throughNetwork: boolean;
	readonly nextTry: number;
};

type Standing = { readonly direction: Direction; readonly state: IntroductionState; readonly contact: object | null };

const saidSomething = ({ direction, state }: Standing): boolean =>
	state === "accepted" ||
	(state === "asked" && direction === "asked") ||
	(state === "declined" && direction === "received");

/** What one introduction waits for now; null where it is over, or our own person's turn. */
export const waitingOf = (one: Standing, reach: Reach, now: number): Waiting | null => {
	const nextRun = (Math.floor(now / clockEvery) + 1) * clockEvery;
	const waiting = (what: Waiting["for"], nextTry: number | null): Waiting => ({
		for: what,
		trouble: reach.failures > 0 ? reach.lastError : null,
		throughNetwork: what === "their-chapter" && reach.hidden && !reach.linked,
		nextTry: nextTry !== null && nextTry > now ? nextTry : nextRun,
	});
	if (!saidSomething(one)) return null;
	if (!reach.fetched) return waiting("their-chapter", reach.failures > 0 ? reach.nextPullAt : null);
	if (one.state === "declined" || one.contact !== null) return null;
	const asked = reach.linked || reach.failures > 0 ? reach.nextPullAt : null;
	return waiting(one.state === "asked" ? "their-person" : "their-contact", asked);
};
