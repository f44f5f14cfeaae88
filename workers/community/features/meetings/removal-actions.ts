import { unindexOwn } from "#exchange/search.ts";
import type { Statement } from "#exchange/site.ts";
import type { Services } from "../../services.ts";
import { tellingOfChange } from "./change-telling.ts";
import { deleteMeeting, deleteNotes, endSeriesIn, readAhead, readAheadIn } from "./removal-store.ts";
import { topicsBack, updateMeeting } from "./write-store.ts";

/** What those who meant to come are told; its own words are gone. */
const withoutWords = { title: "", place: "", link: "", word: "" };

/**
 * The statements by which a meeting is called off and goes with its agenda, room, answers and minutes. Topics that it had
 * taken up go back to the board; a series ends with it. By whose hand it goes, that person isn’t told.
 */
export const removingMeeting = async (services: Services, byId: string, id: string): Promise<Statement[]> => {
	const { db, clock } = services;
	const now = clock();
	const ahead = await readAhead(db, id, now);
	const told = ahead
		? await tellingOfChange(services, byId, ahead, { ...ahead, ...withoutWords, sequence: ahead.sequence + 1 })
		: undefined;
	return [...(told?.statements ?? []), topicsBack(db, id, now), ...deleteMeeting(db, id, now)];
};

/**
 * The statements by which all planned meetings of a group that ends are called off, and its series with them. Who said that
 * they come is told, but for whose decision it is.
 */
export const callingOffIn = async (services: Services, byId: string, groupId: string): Promise<Statement[]> => {
	const { db, site, clock } = services;
	const now = clock();
	const statements = [endSeriesIn(db, groupId, now)];
	for (const ahead of await readAheadIn(db, groupId, now)) {
		const off = { sequence: ahead.sequence + 1, word: "" };
		const told = await tellingOfChange(services, byId, ahead, { ...ahead, ...off });
		statements.push(
			updateMeeting(db, ahead.id, { ...off, state: "cancelled", updatedAt: now }),
			topicsBack(db, ahead.id, now),
			unindexOwn(site, ahead.id),
			...told.statements,
		);
	}
	return statements;
};

/** The statements by which what was noted in a meeting goes, and the rest of the meeting stays. */
export const removingNotes = ({ db }: Pick<Services, "db">, minutesId: string): Statement[] =>
	deleteNotes(db, minutesId.replace(/^minutes_/, "meeting_"));
