import type { Statement } from "#exchange/site.ts";
import type { Services } from "../../services.ts";
import { emptyGroup } from "./removal-store.ts";
import { closeGroup } from "./write-store.ts";

/**
 * The statements by which a group is closed for good, and loses its name, its purpose and what it works on. Who was in it
 * reads on what they wrote there: that is theirs, and each of it is decided about by itself.
 */
export const removingGroup = ({ db, clock }: Services, id: string): Statement[] => [
	closeGroup(db, id, clock()),
	...emptyGroup(db, id),
];
