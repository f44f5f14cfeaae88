import type { Statement } from "#exchange/site.ts";
import type { Services } from "../../services.ts";
import { callingOffIn } from "../meetings/removal-actions.ts";
import { emptyGroup } from "./removal-store.ts";
import { closeGroup } from "./write-store.ts";

/**
 * The statements by which a group is closed for good, and loses its name, its purpose and what it works on. Who was in it
 * reads on what they wrote there: that is theirs, and each of it is decided about by itself. Planned meetings are called off.
 */
export const removingGroup = async (services: Services, byId: string, id: string): Promise<Statement[]> => [
	...(await callingOffIn(services, byId, id)),
	closeGroup(services.db, id, services.clock()),
	...emptyGroup(services.db, id),
];
