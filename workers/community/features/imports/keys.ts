import { hashOf } from "#identity/secret.ts";
import type { Planned } from "./plan-rules.ts";

/** By what something is known again: what it is, and what it said when it came. */
export type Keyed = { readonly planned: Planned; readonly key: string; readonly version: string };

/** Enough of a hash to tell two wordings of one thing apart. */
const versionLength = 16;

/**
 * Names each thing by a hash of where it comes from, so that no address of somebody who never came stays here. What is one's
 * own is known to oneself alone, and what is a group's in that group.
 */
export const keyed = (
	items: readonly Planned[],
	{ owner, group }: { readonly owner: string; readonly group: string },
): Promise<Keyed[]> =>
	Promise.all(
		items.map(async (planned) => {
			const own = ["practice", "reflection", "study"].includes(planned.becomes) ? owner : "";
			// Whoever was asked by a link isn't asked again by a letter, nor the other way round.
			const key = await hashOf([planned.becomes, own, group, planned.source].join("\n"));
			const words = await hashOf(planned.words);
			return { planned, key, version: `${key}#${words.slice(0, versionLength)}` };
		}),
	);
