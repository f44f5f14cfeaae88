import { hour, minute } from "#core/clock.ts";
import { afterQuietHours } from "#core/quiet-hours.ts";
import { mailJob } from "#identity/outbox.ts";
import { type Addressee, lettersToPeople } from "../../db/person-letters.ts";
import type { Services } from "../../services.ts";
import { senderOf, type Telling, worded } from "../../telling.ts";
import { zoneOf } from "../reminders/rules.ts";
import { type Changed, changedLetter } from "./change-letters.ts";
import { changeLetterId, dropEarlierLetters, readComing } from "./change-store.ts";

type Meeting = Changed & {
	readonly groupId: string | null;
	readonly timeZone: string;
	readonly sequence: number;
};

/** Who puts a meeting right twice in a row is heard of once. */
const gathered = 10 * minute;
/** A meeting so near is told of at once, whatever the hour. */
const soon = 6 * hour;

/** When a letter goes out: gathered and after quiet hours, unless the meeting (as it was or is) would begin before. */
const sentAt = (to: Addressee, now: number, begins: number): number =>
	begins - now < soon ? now : Math.min(afterQuietHours(to, now + gathered), begins - soon);

/** Of a change that is no news. */
export const nobodyTold: Telling = { statements: [], send: async () => {} };

/** Tells those who said that they come of a meeting's change, once for each change, in the batch of that change. */
export const tellingOfChange = async (
	services: Services,
	byId: string,
	before: { readonly startsAt: number },
	meeting: Meeting,
): Promise<Telling> => {
	const { db, clock, enqueue } = services;
	const [from, coming] = await Promise.all([senderOf(services), readComing(db, meeting.id, byId)]);
	const now = clock();
	const begins = Math.min(before.startsAt, meeting.startsAt);
	const texts = worded(
		from,
		coming,
		(one) => ({
			id: changeLetterId(meeting.id, meeting.sequence, one.personId),
			personId: one.personId,
			at: sentAt(one, now, begins),
		}),
		(writing, zone) => changedLetter(writing, meeting, zone),
		(one) => zoneOf(one, meeting.timeZone),
	);
	// A meeting that is called off is found no more: of it the circle is told that it was for.
	const about = meeting.word === null ? [meeting.id] : meeting.groupId === null ? [] : [meeting.groupId];
	const letters = texts.map((text) => ({ ...text, kind: "meeting-change" as const, about }));
	const due = letters.flatMap(({ to }) => to).filter(({ at }) => at <= now);
	return {
		statements: [dropEarlierLetters(db, meeting.id), ...lettersToPeople(db, letters)],
		send: () => enqueue(due.map(({ id }) => mailJob(id))),
	};
};
