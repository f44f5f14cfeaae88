import type { Statement } from "#exchange/site.ts";
import type { Services } from "../../services.ts";
import { forgetAbout, forgetPerson } from "./forgetting-store.ts";

/**
 * The statements by which what was said about something goes with it, for the batch in which it is deleted: nobody could
 * tell any more who may read it.
 */
export const forgettingTalk = ({ db }: Pick<Services, "db">, aboutId: string): Statement[] => forgetAbout(db, aboutId);

/** The statements by which what a person followed goes with them, for the batch in which they leave. */
export const leavingConversations = ({ db }: Pick<Services, "db">, personId: string): Statement[] =>
	forgetPerson(db, personId);
