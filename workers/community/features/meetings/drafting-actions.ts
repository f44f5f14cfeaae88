import { day, minute } from "#core/clock.ts";
import { newId } from "#core/id.ts";
import { runGuarded } from "#exchange/guard.ts";
import { runBatch } from "#exchange/site.ts";
import type { Services } from "../../services.ts";
import { draftedAhead, meetingIndexed } from "./actions.ts";
import { draftFor } from "./draft-agenda-actions.ts";
import { readLacking, readSoon, type SeriesRead } from "./store.ts";
import { localAt, momentOf, slotAfter } from "./wall-clock.ts";
import { endSeriesRow, insertMeeting, type MeetingRow, markHeld } from "./write-store.ts";

const later = (a: string, b: string | null): string => (b !== null && b > a ? b : a);

const draftNext = async (services: Services, series: SeriesRead): Promise<void> => {
	const { db, clock } = services;
	const now = clock();
	const slot = slotAfter(series, later(localAt(now, series.timeZone), series.lastSlot));
	if (slot === null) return runBatch(db, [endSeriesRow(db, series.id, now)]);
	const startsAt = momentOf(slot, series.timeZone);
	const { groupId, title, purpose, timeZone, place, link, hostId, facilitatorId, createdBy } = series;
	const row: MeetingRow = {
		...{ id: newId("meeting", services), seriesId: series.id, slot, startsLocal: slot },
		...{ groupId, title, purpose, timeZone, place, link, hostId, facilitatorId, createdBy },
		...{ startsAt, endsAt: startsAt + series.minutes * minute, state: "planned", createdAt: now, updatedAt: now },
	};
	// Whoever was faster, the clock or a page, drafted the same one: the index of a series' times lets in only the first.
	await runGuarded(db, [
		insertMeeting(db, row),
		meetingIndexed(services, row),
		...(await draftFor(services, { id: row.id, groupId, startsAt })),
	]);
};

/** Drafts the next meeting of each running series that lacks one, so that there is always one. */
export const draftNextMeetings = async (services: Services): Promise<void> => {
	for (const series of await readLacking(services.db, services.clock())) await draftNext(services, series);
};

/** The clock's chore: what is over was held, each series has its next meeting, and newcomers are on its agenda. */
export const keepMeetings = async (services: Services): Promise<void> => {
	const { db, clock } = services;
	const now = clock();
	await runBatch(db, [markHeld(db, now - day)]);
	await draftNextMeetings(services);
	const soon = await readSoon(db, now, now + draftedAhead);
	for (const one of soon) await runBatch(db, await draftFor(services, one));
};
