import { newId } from "#core/id.ts";
import type { Result } from "#core/result.ts";
import { ok } from "#core/result.ts";
import type { Statement } from "#exchange/site.ts";
import type { Services } from "../../services.ts";
import { checkTimes, meetingIndexed, timesOf } from "./actions.ts";
import { draftFor } from "./draft-agenda-actions.ts";
import type { Every } from "./rules.ts";
import { slotAfter } from "./wall-clock.ts";
import { insertMeeting, insertSeries, type MeetingRow } from "./write-store.ts";

/** A series whose meetings are all made at once: how often, and how many. */
export type Sessions = {
	readonly startsLocal: string;
	readonly timeZone: string;
	readonly minutes: number;
	readonly every: Exclude<Every, "quarter">;
	readonly sessions: number;
	readonly place: string;
	readonly link: string;
};

type Planned = { readonly statements: readonly Statement[]; readonly lastDay: string };

/** The statements that plan all sessions of a group in one go, and the day of the last; the agenda of the first is drafted. */
export const planSessions = async (
	services: Services,
	of: { readonly groupId: string; readonly title: string; readonly purpose: string; readonly by: string },
	input: Sessions,
): Promise<Result<Planned>> => {
	const { db, clock } = services;
	const fine = checkTimes(input, null);
	if (!fine.ok) return fine;
	const { every, sessions, ...times } = input;
	const rhythm = { every, startsLocal: times.startsLocal, timeZone: times.timeZone, until: null };
	const slots = [times.startsLocal];
	while (slots.length < sessions) slots.push(slotAfter(rhythm, slots.at(-1) ?? "") ?? "");
	const lastDay = slots.at(-1)?.slice(0, 10) ?? "";
	const now = clock();
	const { minutes, ...shown } = times;
	const { by, ...words } = of;
	const made = { ...shown, ...words, createdBy: by, facilitatorId: by, createdAt: now, updatedAt: now };
	const seriesId = newId("series", services);
	const rows = slots.map(
		(slot): MeetingRow => ({
			...{ ...made, id: newId("meeting", services), seriesId, slot, startsLocal: slot },
			...timesOf({ ...times, ...words, startsLocal: slot, hostId: null, facilitatorId: by }),
			...{ state: "planned" as const, sequence: 0 },
		}),
	);
	const [first] = rows;
	const draft = first ? await draftFor(services, { id: first.id, groupId: of.groupId, startsAt: first.startsAt }) : [];
	return ok({
		lastDay,
		statements: [
			insertSeries(db, { ...made, id: seriesId, minutes, every, until: lastDay, state: "running" }),
			...rows.flatMap((row) => [insertMeeting(db, row), meetingIndexed(services, row)]),
			...draft,
		],
	});
};
