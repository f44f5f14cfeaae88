import { day, hour } from "#core/clock.ts";
import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import type { Joins } from "../groups/rules.ts";

export const longestQuestion = 600;
export const longestReason = 1_000;
/** A longer series is a working group's. */
export const mostSessions = 12;
/** So long before its end a space is asked what it has learned. */
export const askedBefore = 7 * day;
/** So long after a day began it is over everywhere on earth. */
const overEverywhere = 36 * hour;

export const joinsWords: Readonly<Record<Joins, string>> = {
	start: "Anybody here may join until it begins",
	end: "Anybody here may join until it ends",
};

type Space = {
	readonly kind: string;
	readonly closedAt: number | null;
	readonly joins: Joins | null;
	readonly startsAt: number | null;
	readonly coordinatorId: string;
	readonly mine: boolean;
};

/** Whether the door of a space is open to whoever is here. */
export const isOpenToJoin = ({ kind, closedAt, joins, startsAt }: Space, now: number): boolean =>
	kind === "space" && closedAt === null && (joins === "end" || startsAt === null || now < startsAt);

export const noSpace = problem("not-found", "There is no such space.");
export const changedMeanwhile = problem("conflict", "This space was changed just now. Please look at it again.");
const over = problem("conflict", "This space has ended.");

export const isRunning = (space: Space): Result<void> => {
	if (space.kind !== "space") return problem("conflict", "This is a working group by now.");
	return space.closedAt === null ? ok(undefined) : over;
};

/** Whoever made a space changes it and gives it more time. */
export const mayTend = (who: { readonly id: string }, space: Space): boolean =>
	space.mine && who.id === space.coordinatorId;

export const notTending = problem("forbidden", "Whoever coordinates this space can do this.");

/** Its people say together what becomes of a space: each of them may make it a group, also once it has ended. */
export const mayBecomeGroup = (space: Space): Result<void> => {
	if (space.kind !== "space") return problem("conflict", "This is a working group already.");
	return space.mine ? ok(undefined) : problem("forbidden", "The people of a space make a group of it.");
};

/** The last day that is over everywhere. */
export const lastDayOver = (now: number): string => new Date(now - overEverywhere).toISOString().slice(0, 10);

export const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10);
