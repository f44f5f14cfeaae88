import { hour } from "#core/clock.ts";
import { newId } from "#core/id.ts";
import { afterQuietHours } from "#core/quiet-hours.ts";
import { runGuarded } from "#exchange/guard.ts";
import { mailJob } from "#identity/outbox.ts";
import { lettersToPeople, type TextTo } from "../../db/person-letters.ts";
import type { Services } from "../../services.ts";
import { reminderLetter } from "./letters.ts";
import { languageOf, zoneOf } from "./rules.ts";
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

const textFor = (services: Services, meeting: MeetingAhead, to: Reminded, promises: readonly OpenPromise[]): TextTo => {
	const { card, config, clock } = services;
	const { name, language: ours } = card.now();
	const reading = { zone: zoneOf(to, meeting.timeZone), language: languageOf(to, ours) };
	// Quiet hours that end once the meeting has begun would make the letter useless.
	const quiet = afterQuietHours(to, clock());
	const at = quiet < meeting.startsAt ? quiet : clock();
	return {
		kind: "reminder",
		about: [meeting.id],
		...reminderLetter({ name, origin: config.origin }, meeting, to, promises, reading),
		to: [{ id: newId("mail", services), personId: to.personId, at }],
	};
};

const remindOf = async (services: Services, meeting: MeetingAhead): Promise<void> => {
	const { db, clock } = services;
	const { people, promises } = await readReminded(db, meeting);
	const theirs = Map.groupBy(promises, ({ personId }) => personId);
	const texts = people.map((one) => textFor(services, meeting, one, theirs.get(one.personId) ?? []));
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
	const { db, clock, card } = services;
	const now = clock();
	const ahead = await readAhead(db, now, now + before);
	if (ahead.length > 0) await card.load();
	for (const meeting of ahead) await remindOf(services, meeting);
};
