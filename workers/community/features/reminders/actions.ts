import { hour } from "#core/clock.ts";
import { newId } from "#core/id.ts";
import { afterQuietHours } from "#core/quiet-hours.ts";
import { runGuarded } from "#exchange/guard.ts";
import type { Sender } from "#identity/letters.ts";
import { mailJob } from "#identity/outbox.ts";
import { lettersToPeople, type TextTo } from "../../db/person-letters.ts";
import type { Services } from "../../services.ts";
import { senderOf, worded } from "../../telling.ts";
import { reminderLetter } from "./letters.ts";
import { zoneOf } from "./rules.ts";
import {
	type MeetingAhead,
	noteReminded,
	type OpenPromise,
	type Reminded,
	readAhead,
	readReminded,
	stillToRemind,
} from "./store.ts";

/** Of an evening's meeting one reads at noon of the day before: time enough to still do what one said. */
const before = 30 * hour;

const textsFor = (
	services: Services,
	from: Sender,
	meeting: MeetingAhead,
	to: Reminded,
	promises: readonly OpenPromise[],
): TextTo[] => {
	const now = services.clock();
	const letter = (one: Reminded): TextTo["to"][number] => {
		// Quiet hours that end once the meeting has begun would make the letter useless.
		const quiet = afterQuietHours(one, now);
		const at = quiet < meeting.startsAt ? quiet : now;
		return { id: newId("mail", services), personId: one.personId, at };
	};
	const zone = zoneOf(to, meeting.timeZone);
	return worded(from, [to], letter, (writing) => reminderLetter(writing, meeting, to, promises, zone)).map((text) => ({
		...text,
		...{ kind: "reminder" as const, about: [meeting.id] },
	}));
};

const remindOf = async (services: Services, from: Sender, meeting: MeetingAhead): Promise<void> => {
	const { db, clock } = services;
	const { people, promises } = await readReminded(db, meeting);
	const theirs = Map.groupBy(promises, ({ personId }) => personId);
	const texts = people.flatMap((one) => textsFor(services, from, meeting, one, theirs.get(one.personId) ?? []));
	const now = clock();
	const done = await runGuarded(db, [
		stillToRemind(db, meeting),
		...lettersToPeople(db, texts),
		noteReminded(db, meeting.id, now),
	]);
	// What waits for the end of somebody's quiet hours is sent by the clock.
	const due = texts.flatMap(({ to }) => to).filter(({ at }) => at <= now);
	if (done) await services.enqueue(due.map(({ id }) => mailJob(id)));
};

/**
 * The clock's chore: about a day before a meeting, who said that they come or may come hears when and where, and whoever
 * promised something that comes back there hears of that. One letter each, once for a meeting at its time.
 */
export const remindOfMeetings = async (services: Services): Promise<void> => {
	const { db, clock } = services;
	const now = clock();
	const ahead = await readAhead(db, now, now + before);
	if (ahead.length === 0) return;
	const from = await senderOf(services);
	for (const meeting of ahead) await remindOf(services, from, meeting);
};
