import { minute } from "#core/clock.ts";
import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import { runGuarded } from "#exchange/guard.ts";
import type { Person } from "#web/viewer.ts";
import type { Services } from "../../services.ts";
import { checkTimes, meetingIndexed } from "./actions.ts";
import { mayLead, noMeeting, notLeading, type SeriesTimes } from "./rules.ts";
import { readSeriesAhead, stillRunning, stillUnanswered, updateSeries } from "./series-store.ts";
import { momentOf, slotAfter } from "./wall-clock.ts";
import { stillInside, stillPlanned, updateMeeting } from "./write-store.ts";

const ended = problem("conflict", "This series has ended.");
const changedMeanwhile = problem("conflict", "This series was changed just now. Please look at it again.");

/**
 * Changes when and where a running series meets. What is planned and unanswered moves along; a meeting to which somebody
 * has said yes, maybe or no stays as it is, and whoever leads it changes it by itself. One batch.
 */
export const changeSeries = async (
	services: Services,
	who: Person,
	id: string,
	times: SeriesTimes,
): Promise<Result<void>> => {
	const { db, clock } = services;
	const now = clock();
	const found = await readSeriesAhead(db, who.id, id, now);
	if (!found) return noMeeting;
	const { series, planned } = found;
	if (!mayLead(who, series)) return notLeading;
	if (series.state !== "running") return ended;
	const fine = checkTimes(times, times.until);
	if (!fine.ok) return fine;
	if (momentOf(times.startsLocal, times.timeZone) <= now)
		return problem("invalid", "Please give a time that is still to come.", { field: "startsLocal" });
	const { minutes, every: _, until: __, ...shown } = times;
	let slot: string | null = times.startsLocal;
	const moving = [];
	for (const one of planned.filter(({ answered }) => !answered)) {
		if (slot === null) break;
		const startsAt = momentOf(slot, times.timeZone);
		const at = { startsLocal: slot, slot, startsAt, endsAt: startsAt + minutes * minute };
		moving.push(
			stillPlanned(db, one.id, one.sequence),
			stillUnanswered(db, one.id),
			updateMeeting(db, one.id, { ...shown, ...at, remindedAt: null, sequence: one.sequence + 1, updatedAt: now }),
			meetingIndexed(services, { ...series, id: one.id, title: one.title, place: times.place }),
		);
		slot = slotAfter(times, slot);
	}
	const done = await runGuarded(db, [
		stillRunning(db, series),
		stillInside(db, series.groupId, who.id),
		updateSeries(db, id, { ...times, updatedAt: Math.max(now, series.updatedAt + 1) }),
		...moving,
	]);
	return done ? ok(undefined) : changedMeanwhile;
};
