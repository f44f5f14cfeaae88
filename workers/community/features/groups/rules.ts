import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";

export const longestName = 120;
export const longestPurpose = 4_000;
export const longestResource = 600;
export const longestWorkingOn = 2_000;
/** A few sentences; what needs more is a practice or a reflection. */
export const longestProgress = 2_000;

/** What is set aside for a group's work, in its own words, and what it is working on (DOMAIN, A2). */
export type WorkWords = {
	readonly time: string;
	readonly money: string;
	readonly people: string;
	readonly workingOn: string;
};

/** Until when anybody here may join a space (B13): until its first session, or until it ends. */
export const joinings = ["start", "end"] as const;
export type Joins = (typeof joinings)[number];

type Who = { readonly id: string; readonly role: string };
type Group = { readonly coordinatorId: string; readonly closedAt: number | null };

/** The coordinator runs a group; a steward may help with its members, without seeing what it writes. */
const closed = problem("conflict", "This group is closed. What it wrote stays with those who were in it.");

/** A group that is closed takes nobody in, and isn't changed any more. */
export const isOpen = (group: Group): Result<void> => (group.closedAt === null ? ok(undefined) : closed);

export const mayManage = (who: Who, group: Group): boolean => who.id === group.coordinatorId || who.role === "steward";

/** Trust in the whole doesn't carry into a group (DOMAIN, E2): a steward can't let themselves in. */
export const mayAdd = (who: Who, group: Group, personId: string): Result<void> => {
	if (!mayManage(who, group)) return problem("forbidden", "Its coordinator can add members, or a steward.");
	if (group.closedAt !== null) return closed;
	return who.id === personId && who.id !== group.coordinatorId
		? problem("forbidden", "You can’t add yourself to a group. Ask its coordinator.")
		: ok(undefined);
};

/** Who runs it may say that it is over, and so may a facilitator who is in it. */
export const mayClose = (who: Who, group: Group & { readonly mine: boolean }): boolean =>
	group.closedAt === null && (mayManage(who, group) || (who.role === "facilitator" && group.mine));

/**
 * Everybody may leave. The coordinator of an open group hands over first, so that it always has one; where nobody is left
 * to hand it over to, it is closed instead.
 */
export const mayRemove = (who: Who, group: Group, personId: string): Result<void> => {
	if (personId === group.coordinatorId && group.closedAt === null)
		return problem("conflict", "A group needs a coordinator. Name another one first.", { field: "form" });
	return who.id === personId || who.id === group.coordinatorId
		? ok(undefined)
		: problem("forbidden", "Members leave by themselves, or are asked to by the coordinator.");
};
