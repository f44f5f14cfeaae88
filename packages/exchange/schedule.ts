import { hour, minute } from "#core/clock.ts";

/** Pulled again this soon while a site is busy … */
const soonest = 2 * minute;
/** … and at least this often while it is quiet. */
const latest = hour;
/** A site that fails is tried at least this often: coming back must not wait for half a day. */
const latestAfterFailure = 6 * hour;

/** The next interval after a pull that worked: short when there was news, doubling while there was none. */
export const intervalAfter = (previous: number, hadNews: boolean): number =>
	hadNews ? soonest : Math.min(Math.max(previous, soonest) * 2, latest);

/** The next interval after the nth failure in a row. */
export const intervalAfterFailure = (failures: number): number =>
	Math.min(soonest * 2 ** Math.min(failures, 12), latestAfterFailure);
