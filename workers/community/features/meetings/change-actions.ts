import { ok, type Result } from "#core/result.ts";
import { runGuarded } from "#exchange/guard.ts";
import { unindexOwn } from "#exchange/search.ts";
import type { Person } from "#web/viewer.ts";
import type { Services } from "../../services.ts";
import {
	changedMeanwhile,
	checkTimes,
	type MeetingWords,
	meetingIndexed,
	meetingToLead,
	named,
	stranger,
	timesOf,
} from "./actions.ts";
import { nobodyTold, tellingOfChange } from "./change-telling.ts";
import { type MeetingRead, readParty } from "./store.ts";
import { stillInside, stillPlanned, topicsBack, updateMeeting } from "./write-store.ts";

const moved = (before: MeetingRead, after: MeetingWords & { endsAt: number }): boolean =>
	(["startsLocal", "timeZone", "endsAt", "place", "link", "title"] as const).some((key) => before[key] !== after[key]);

/** Changes when and where a meeting is, what it is called, and who leads it. */
export const changeMeeting = async (
	services: Services,
	who: Person,
	id: string,
	words: MeetingWords,
): Promise<Result<void>> => {
	const { db, clock } = services;
	const found = await meetingToLead(services, who, id);
	if (!found.ok) return found;
	const before = found.value;
	const times = checkTimes(words, null);
	if (!times.ok) return times;
	if ((await readParty(db, who.id, before.groupId, named(words))).strangers) return stranger;
	const { minutes: _, ...kept } = words;
	const at = timesOf(words);
	const sequence = before.sequence + (moved(before, { ...words, ...at }) ? 1 : 0);
	// Who was told of another time is told of this one too.
	const again = at.startsAt === before.startsAt ? {} : { remindedAt: null };
	// Another title alone is no news to who comes.
	const told =
		sequence > before.sequence &&
		(at.startsAt !== before.startsAt || before.place !== words.place || before.link !== words.link)
			? await tellingOfChange(services, who.id, before, { ...before, ...words, ...at, sequence, word: null })
			: nobodyTold;
	const done = await runGuarded(db, [
		stillPlanned(db, id, before.sequence),
		stillInside(db, before.groupId, who.id),
		updateMeeting(db, id, { ...kept, ...at, ...again, sequence, updatedAt: clock() }),
		meetingIndexed(services, { id, groupId: before.groupId, ...words }),
		...told.statements,
	]);
	if (done) await told.send();
	return done ? ok(undefined) : changedMeanwhile;
};

/** Calls a meeting off, with a word on why or what instead. The topics that it had taken up go back to the board. */
export const cancelMeeting = async (
	services: Services,
	who: Person,
	id: string,
	word: string,
): Promise<Result<void>> => {
	const { db, clock, site } = services;
	const found = await meetingToLead(services, who, id);
	if (!found.ok) return found;
	const { sequence, groupId } = found.value;
	const now = clock();
	const told = await tellingOfChange(services, who.id, found.value, { ...found.value, sequence: sequence + 1, word });
	const done = await runGuarded(db, [
		stillPlanned(db, id, sequence),
		stillInside(db, groupId, who.id),
		updateMeeting(db, id, { state: "cancelled", word, sequence: sequence + 1, updatedAt: now }),
		topicsBack(db, id, now),
		unindexOwn(site, id),
		...told.statements,
	]);
	if (done) await told.send();
	return done ? ok(undefined) : changedMeanwhile;
};
