import type { JudgedActivity } from "#protocol/judge.ts";
import type { Site } from "./site.ts";

/** Where an activity came from, and what that site is to us. */
export type Source = {
	readonly origin: string;
	readonly relays: boolean;
	/** Both sides said yes. */
	readonly connected: boolean;
	/** We said yes, whatever the other side says: then we take what is public, too. */
	readonly wanted: boolean;
	/**
	 * It was no stranger once: a network passed on its words to us, or we were linked. What it sent us by name since then
	 * still comes, late or corrected.
	 */
	readonly known: boolean;
};

/** What a site that is nothing to us may send us by name: it opens a relation, answers us, or asks a person of ours. */
const fromStrangers: ReadonlySet<string> = new Set(["link", "receipt", "introduction", "offer"]);

/**
 * Whether an activity that was judged genuine may be stored here, coming from this source. The sender checked its
 * audience already; a receiver that checks again can't be made to hold what was not meant for it (promise 2).
 */
export const acceptable = (site: Site, source: Source, item: JudgedActivity): boolean => {
	if (item.origin === site.origin) return false;
	const relayed = item.origin !== source.origin;
	if (relayed && !source.relays) return false;
	if (item.type === "Delete") return true;
	const audience = item.audience;
	if (audience === null) return false;
	if (audience.scope === "sites")
		return (
			!relayed &&
			audience.sites.includes(site.origin) &&
			(source.wanted || source.known || fromStrangers.has(item.kind))
		);
	if (audience.scope === "network") return source.connected;
	return source.wanted;
};
