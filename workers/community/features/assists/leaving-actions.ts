import type { Statement } from "#exchange/site.ts";
import type { Services } from "../../services.ts";
import { closeAllOf, facilitatesNoMore } from "./write-store.ts";

/**
 * The statements for the batch in which somebody leaves a group, or the chapter: what they brought there is closed, since
 * nobody else could end it, and they facilitate none that goes on.
 */
export const leavingAssists = (
	{ db, clock }: Pick<Services, "db" | "clock">,
	personId: string,
	groupId?: string,
): Statement[] => [...closeAllOf(db, personId, clock(), groupId), facilitatesNoMore(db, personId, groupId)];
