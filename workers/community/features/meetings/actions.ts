import { day, minute } from "#core/clock.ts";
import { newId } from "#core/id.ts";
import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import { runGuarded } from "#exchange/guard.ts";
import { indexOwn } from "#exchange/search.ts";
import type { Statement } from "#exchange/site.ts";
import type { Person } from "#web/viewer.ts";
import type { Services } from "../../services.ts";
import { withCircle } from "../groups/circle-actions.ts";
import { isIdOf } from "../practices/rules.ts";
import { draftFor } from "./draft-agenda-actions.ts";
import { type Coming, type Every, mayCall, mayLead, noMeeting, notLeading, over } from "./rules.ts";
import { type MeetingRead, readMeeting, readParty, readSeries } from "./store.ts";
import { isLocal, isZone, momentOf } from "./wall-clock.ts";
import {
	endSeriesRow,
	insertMeeting,
	insertSeries,
	type MeetingRow,
	stillInside,
	stillPlanned,
	writeAnswer,
} from "./write-store.ts";

export type MeetingWords = {
	readonly title: string;
	readonly purpose: string;
	readonly startsLocal: string;
	readonly timeZone: string;
	readonly minutes: number;
	readonly place: string;
	readonly link: string;
	readonly hostId: string | null;
	readonly facilitatorId: string | null;
};

export const changedMeanwhile = problem("conflict", "This meeting was changed just now. Please look at it again.");

type Spoken = Pick<MeetingRow, "id" | "title" | "purpose" | "place" | "groupId">;

/** Found by whoever may see it. */
export const meetingIndexed = (services: Services, { id, title, purpose, place, groupId }: Spoken): Statement =>
	indexOwn(services.site, {
		...{ id, kind: "meeting", container: groupId ?? null, language: null, title },
		body: [purpose, place].filter(Boolean).join("\n"),
	});

/** Years that no calendar takes amiss: a slip of the keys must not spoil everybody's. */
const isPlannable = (local: string): boolean => local >= "2000" && local < "2200";
const outOfTime = "Please give a day between the years 2000 and 2199.";

/** Whether a meeting or a series can begin at such a time. */
export const checkTimes = (
	{ startsLocal, timeZone }: Pick<MeetingWords, "startsLocal" | "timeZone">,
	until: string | null,
): Result<void> => {
	if (!isLocal(startsLocal))
		return problem("invalid", "Please give a day and a time, such as 2026-03-10T19:30.", { field: "startsLocal" });
	if (!isPlannable(startsLocal)) return problem("invalid", outOfTime, { field: "startsLocal" });
	if (until !== null && !isPlannable(until)) return problem("invalid", outOfTime, { field: "until" });
	if (!isZone(timeZone))
		return problem(
			"invalid",
			"Please choose a time zone from the list. Programs send its name, such as Europe/Amsterdam.",
			{ field: "timeZone" },
		);
	if (until !== null && until < startsLocal.slice(0, 10))
		return problem("invalid", "The last day lies before the first meeting.", { field: "until" });
	return ok(undefined);
};

export const timesOf = ({ startsLocal, timeZone, minutes }: MeetingWords) => {
	const startsAt = momentOf(startsLocal, timeZone);
	return { startsAt, endsAt: startsAt + minutes * minute };
};

export const named = (words: MeetingWords): string[] => [words.hostId, words.facilitatorId].filter((id) => id !== null);
export const stranger = problem("invalid", "Please choose people who are here, and of a group’s meeting its members.", {
	field: "facilitator",
});

type NewMeeting = MeetingWords & {
	readonly id: string;
	readonly groupId: string | null;
	/** Null for a single meeting. */
	readonly every: Every | null;
	/** Last calendar day of a series. */
	readonly until: string | null;
};

/**
 * Calls a meeting, or a series of which this is the first. `id` was made with the form: sent twice, one is made. `groupId`
 * may ask for a circle of its own.
 */
export const callMeeting = (services: Services, who: Person, input: NewMeeting): Promise<Result<{ id: string }>> =>
	withCircle(services, who, input, (groupId) => callIn(services, who, { ...input, groupId }));

const callIn = async (services: Services, who: Person, input: NewMeeting): Promise<Result<{ id: string }>> => {
	const { db, clock } = services;
	if (!isIdOf("meeting", input.id)) return problem("invalid", "This form is damaged. Please open it again.");
	const times = checkTimes(input, input.until);
	if (!times.ok) return times;
	const party = await readParty(db, who.id, input.groupId, named(input));
	if (input.groupId !== null && !party.group)
		return problem("invalid", "You are in no such group.", { field: "group" });
	const may = mayCall(who, party.group ?? null);
	if (!may.ok) return may;
	if (party.strangers) return stranger;
	const now = clock();
	const { id, every, until, groupId, ...words } = input;
	const { minutes, ...shown } = words;
	const made = { ...shown, groupId, createdBy: who.id, createdAt: now, updatedAt: now };
	const seriesId = every === null ? null : newId("series", services);
	const row: MeetingRow = {
		...{ ...made, id, seriesId, slot: every === null ? null : words.startsLocal },
		...timesOf(words),
		...{ state: "planned" as const, sequence: 0 },
	};
	const draft = await draftFor(services, { id, groupId, startsAt: row.startsAt });
	const done = await runGuarded(db, [
		stillInside(db, groupId, who.id),
		...(every !== null && seriesId !== null
			? [insertSeries(db, { ...made, id: seriesId, minutes, every, until, state: "running" })]
			: []),
		insertMeeting(db, row),
		meetingIndexed(services, row),
		...draft,
	]);
	if (done) return ok({ id });
	const known = await readMeeting(db, who.id, id);
	return known?.createdBy === who.id ? ok({ id }) : changedMeanwhile;
};

/** A meeting that the person leads and that isn't over. */
export const meetingToLead = async (services: Services, who: Person, id: string): Promise<Result<MeetingRead>> => {
	const found = await readMeeting(services.db, who.id, id);
	if (!found) return noMeeting;
	if (!mayLead(who, found)) return notLeading;
	return found.state === "planned" || found.state === "running" ? ok(found) : over;
};

/** Whether a person leads a meeting, over or not. */
export const leadsMeeting = async ({ db }: Services, who: Person, id: string): Promise<Result<void>> => {
	const found = await readMeeting(db, who.id, id);
	if (!found) return noMeeting;
	return mayLead(who, found) ? ok(undefined) : notLeading;
};

/** Whether one comes. No reason is asked, and one may think again. */
export const answerMeeting = async (
	services: Services,
	who: Person,
	id: string,
	answer: Coming,
): Promise<Result<void>> => {
	const { db, clock } = services;
	const found = await readMeeting(db, who.id, id);
	if (!found) return noMeeting;
	if (found.state === "cancelled" || found.state === "held" || found.endsAt <= clock()) return over;
	const done = await runGuarded(db, [
		stillPlanned(db, id, found.sequence),
		stillInside(db, found.groupId, who.id),
		writeAnswer(db, { meetingId: id, personId: who.id, answer, at: clock() }),
	]);
	return done ? ok(undefined) : changedMeanwhile;
};

/** A series ends: the meeting that is planned stays, and none is drafted after it. */
export const endSeries = async (services: Services, who: Person, id: string): Promise<Result<void>> => {
	const { db, clock } = services;
	const series = await readSeries(db, who.id, id);
	if (!series) return noMeeting;
	if (!mayLead(who, series)) return notLeading;
	const done = await runGuarded(db, [stillInside(db, series.groupId, who.id), endSeriesRow(db, id, clock())]);
	return done ? ok(undefined) : changedMeanwhile;
};

/** How far ahead the agenda of a meeting takes up newcomers by itself. */
export const draftedAhead = 45 * day;
