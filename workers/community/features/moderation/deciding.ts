import type { Viewer } from "#web/viewer.ts";
import { personOf } from "#web/viewer.ts";
import { permits } from "../../permissions.ts";

/** Who decides about what others wrote. */
export type Decider = { readonly id: string; readonly name: string; readonly steward: boolean };

export const deciderOf = (viewer: Viewer): Decider => {
	const { id, name } = personOf(viewer);
	return { id, name, steward: permits(viewer, "moderation.read") };
};
