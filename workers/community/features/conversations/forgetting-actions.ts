import type { Statement } from "#exchange/site.ts";
import type { Services } from "../../services.ts";
import { forgetAbout, forgetPerson, stayBehind } from "./forgetting-store.ts";
import { longestTitle } from "./rules.ts";

/**
 * The statements by which what was said about something goes with it, for the batch in which it is deleted: nobody could
 * tell any more who may read it.
 */
export const forgettingTalk = ({ db }: Pick<Services, "db">, aboutId: string): Statement[] => forgetAbout(db, aboutId);

/** The statements by which what a person followed goes with them, for the batch in which they leave. */
export const leavingConversations = ({ db }: Pick<Services, "db">, personId: string): Statement[] =>
	forgetPerson(db, personId);

/**
 * The statements by which what was said about something in a group stays there, for the batch in which that goes to
 * others: to everybody here, to another group, or to its writer alone.
 */
export const stayingTalk = (
	{ db }: Pick<Services, "db">,
	about: { readonly id: string; readonly title: string; readonly groupId: string | null },
	to: string | null,
): Statement[] => {
	const { id: aboutId, title, groupId } = about;
	return groupId === null || groupId === to
		? []
		: stayBehind(db, { aboutId, groupId, title: title.slice(0, longestTitle) });
};
