import { day } from "#core/clock.ts";
import { dayOf, daysAhead } from "./rules.ts";
import type { DecisionFilter, ListState } from "./store.ts";

/** What a list shows, as its address says, at a moment. */
export const filterOf = (
	{ state, group }: { readonly state?: ListState; readonly group?: string },
	now: number,
): DecisionFilter => ({ state: state ?? "open", group, dueBy: dayOf(now + daysAhead * day) });
