import { soonFrom } from "./review-rules.ts";
import type { DecisionFilter, ListState } from "./store.ts";

/** What a list shows, as its address says, at a moment. */
export const filterOf = (
	{ state, group }: { readonly state?: ListState; readonly group?: string },
	now: number,
): DecisionFilter => ({ state: state ?? "open", group, dueBy: soonFrom(now) });
