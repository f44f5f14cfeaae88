import { day } from "#core/clock.ts";
import { newId } from "#core/id.ts";
import { afterQuietHours } from "#core/quiet-hours.ts";
import { ok, type Result } from "#core/result.ts";
import { runGuarded } from "#exchange/guard.ts";
import { indexOwn } from "#exchange/search.ts";
import { runBatch, type Statement } from "#exchange/site.ts";
import type { Sender } from "#identity/letters.ts";
import { mailJob } from "#identity/outbox.ts";
import type { Person } from "#web/viewer.ts";
import { type Addressee, lettersToPeople, type TextTo } from "../../db/person-letters.ts";
import type { Services } from "../../services.ts";
import { senderOf, worded } from "../../telling.ts";
import { mayLead, noMeeting, notLeading } from "../meetings/rules.ts";
import { mayGoFurther } from "../moderation/going-further.ts";
import { zoneOf } from "../reminders/rules.ts";
import { mergeNotes } from "../room/notes-actions.ts";
import { minutesLetter } from "./letters.ts";
import {
	type Findable,
	noteSent,
	ofChapter,
	readReaders,
	readStale,
	stillUnsent,
	stillWanted,
	writeWanted,
} from "./reader-store.ts";
import { maySend, minutesDoc, noteParts } from "./rules.ts";
import { type Minutes, readMinutes } from "./store.ts";

/** The same words to all who read alike. */
const textsFor = (services: Services, from: Sender, minutes: Minutes, readers: readonly Addressee[]): TextTo[] => {
	const now = services.clock();
	return worded(
		from,
		readers,
		(one) => ({ id: newId("mail", services), personId: one.personId, at: afterQuietHours(one, now) }),
		(writing, zone) => minutesLetter(writing, minutes, zone),
		(one) => zoneOf(one, minutes.meeting.timeZone),
	).map((text) => ({ ...text, ...{ kind: "minutes" as const, about: [minutes.meeting.id] } }));
};

/** What stands in the notes is found with the meeting's circle as its container. */
const indexing = ({ site }: Services, { id, groupId, title, notes }: Findable): Statement =>
	indexOwn(site, {
		...{ id: minutesDoc(id), kind: "minutes", container: groupId, language: null, title },
		body: notes,
	});

const notesOf = ({ notes }: Minutes): string =>
	noteParts
		.map((part) => notes[part] ?? "")
		.filter(Boolean)
		.join("\n\n");

/** What a meeting left, with all that was written in its notes up to now, even after it was over. */
export const gatherMinutes = async (services: Services, viewerId: string, id: string): Promise<Minutes | undefined> => {
	const found = await readMinutes(services.db, viewerId, id);
	if (!found?.unmerged) return found;
	await mergeNotes(services, id);
	return readMinutes(services.db, viewerId, id);
};

/**
 * Sends the minutes of a meeting, once, to who wants them and may still see the meeting. Whoever leads the meeting does,
 * after they have read them.
 */
export const sendMinutes = async (services: Services, who: Person, id: string): Promise<Result<void>> => {
	const { db, clock } = services;
	const minutes = await gatherMinutes(services, who.id, id);
	if (!minutes) return noMeeting;
	const { meeting } = minutes;
	if (!mayLead(who, meeting)) return notLeading;
	if (meeting.sentAt !== null) return ok(undefined);
	const may = maySend(minutes, clock());
	if (!may.ok) return may;
	const further = await mayGoFurther(db, minutesDoc(id));
	if (!further.ok) return further;
	const [from, readers] = await Promise.all([senderOf(services), readReaders(db, meeting.groupId)]);
	const texts = textsFor(services, from, minutes, readers);
	const now = clock();
	// Of two who send at once the second changes nothing, and the minutes are sent all the same.
	const done = await runGuarded(db, [
		stillUnsent(db, id),
		...lettersToPeople(db, texts, stillWanted(meeting.groupId)),
		noteSent(db, id, now),
		indexing(services, { ...meeting, notes: notesOf(minutes) }),
	]);
	// What waits for the end of somebody's quiet hours is sent by the clock.
	const due = texts.flatMap(({ to }) => to).filter(({ at }) => at <= now);
	if (done) await services.enqueue(due.map(({ id: letter }) => mailJob(letter)));
	return ok(undefined);
};

/** Notes are seldom written on after so long. */
const writtenOn = 60 * day;

/** The clock's chore: what was written in notes, or taken out of them, after the minutes were sent is found as it is now. */
export const keepMinutesFound = async (services: Services): Promise<void> => {
	const { db, clock } = services;
	const stale = await readStale(db, clock() - writtenOn);
	if (stale.length > 0)
		await runBatch(
			db,
			stale.map((one) => indexing(services, one)),
		);
};

/** Whose minutes somebody wants mailed to them: their whole choice. */
export const chooseMinutes = async (
	{ db }: Services,
	who: Person,
	wanted: { readonly chapter: boolean; readonly groups: readonly string[] },
): Promise<Result<void>> => {
	await runBatch(
		db,
		writeWanted(db, who.id, [...(wanted.chapter ? [ofChapter] : []), ...wanted.groups.filter(Boolean)]),
	);
	return ok(undefined);
};
