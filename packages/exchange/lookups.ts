import { minute } from "#core/clock.ts";
import type { Site } from "./site.ts";

/** A site that could not be looked up is not tried again this long, whoever claims to be it. */
const rest = 5 * minute;
/** So many sites that we have never met are looked up a minute, because a request claims to be theirs. */
const newAMinute = 30;
/** Failures remembered; beyond these the oldest is forgotten. */
const rememberedAtMost = 1_000;

type Memory = { readonly failed: Map<string, number>; minute: number; looked: number };

/** Of this isolate only, one a database: a bound on what strangers can make us fetch, not a truth to be shared. */
const memories = new WeakMap<object, Memory>();

const memoryOf = (site: Site): Memory => {
	const known = memories.get(site.db.$client);
	if (known) return known;
	const made = { failed: new Map<string, number>(), minute: 0, looked: 0 };
	memories.set(site.db.$client, made);
	return made;
};

/** Whether a site may be looked up just because a request claims to be from it; counts it when we have never met it. */
export const mayLookUp = (site: Site, origin: string, met: boolean): boolean => {
	const memory = memoryOf(site);
	const now = site.clock();
	if (now - (memory.failed.get(origin) ?? Number.NEGATIVE_INFINITY) < rest) return false;
	if (met) return true;
	const present = Math.floor(now / minute);
	if (memory.minute !== present) Object.assign(memory, { minute: present, looked: 0 });
	return ++memory.looked <= newAMinute;
};

export const noteFailedLookUp = (site: Site, origin: string): void => {
	const { failed } = memoryOf(site);
	failed.delete(origin);
	failed.set(origin, site.clock());
	if (failed.size > rememberedAtMost) failed.delete(failed.keys().next().value ?? "");
};
