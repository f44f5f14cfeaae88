import { day, minute } from "#core/clock.ts";
import { madeAt } from "#core/id.ts";
import { beforeDue, underWay, type Waiting } from "../home/rules.ts";

/** These aren't told by mail: one goes on while it is read, the other stands among what is next. */
const untold: ReadonlySet<Waiting["what"]> = new Set(["live", "meeting"]);

/** Since when something waits; null where nobody can tell. */
const waitsSince = (item: Waiting, now: number): number | null => {
	if (item.what === "trial") return item.at + underWay;
	if (item.what === "commitment") {
		const due = item.due === null ? Number.POSITIVE_INFINITY : Date.parse(item.due) - beforeDue;
		return Math.min(item.at + underWay, due);
	}
	if (item.what === "review") return Date.parse(item.day);
	// Some are dated by what they wait for: those go by when they were made.
	if (item.at !== null && item.at <= now) return item.at;
	return "id" in item ? (madeAt(item.id) ?? null) : null;
};

/** What has waited since somebody was last told, and whether something told before still does. */
export const waitingSince = (
	all: readonly Waiting[],
	{ since, until, now }: { readonly since: number; readonly until: number; readonly now: number },
): { readonly fresh: readonly Waiting[]; readonly still: boolean } => {
	const told = all.filter(({ what }) => !untold.has(what));
	const begun = told.map((item) => ({ item, since: waitsSince(item, now) ?? 0 })).filter((one) => one.since <= until);
	const fresh = begun.filter((one) => one.since > since).map(({ item }) => item);
	return { fresh, still: fresh.length < begun.length };
};

/** Who writes at the very moment at which a digest is written is told of in the next. */
export const stillWriting = minute;

/** Whoever wasn't written to for longer reads of the last weeks, and finds the rest on the site. */
export const longestTold = 30 * day;

/** A meeting further off is answered later. */
export const soonMeeting = 30 * day;
