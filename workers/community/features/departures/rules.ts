import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";

export const longestName = 120;
export const longestPlace = 120;
export const longestReason = 2_000;

export const states = ["asking", "packed", "settled", "called-off"] as const;
export type DepartureState = (typeof states)[number];
export type Answer = "asked" | "yes" | "no";

/** What somebody says: whether they go along, and whether what they wrote in the group does. */
export type Said = { readonly goes: boolean; readonly words: boolean };

type Group = { readonly coordinatorId: string; readonly mine: boolean; readonly closedAt: number | null };

export const noDeparture = problem("not-found", "This group isn’t on its way to become a chapter.");
export const overtaken = problem("conflict", "This has changed meanwhile. Look at it again.");
export const notAsking = problem("conflict", "Everybody was asked already, and the archive is packed.");

/** The group's coordinator leads it out. Nobody who isn't in it has a say, stewards included (DOMAIN, E2). */
export const mayLead = (personId: string, group: Group): boolean => group.mine && group.coordinatorId === personId;

export const leads = (personId: string, group: Group): Result<void> =>
	mayLead(personId, group)
		? ok(undefined)
		: problem("forbidden", "Whoever coordinates the group does this, as one of its members.");

export const isStillOpen = (group: Group): Result<void> =>
	group.closedAt === null ? ok(undefined) : problem("conflict", "This group is closed.");

/** A chapter needs somebody who looks after it from its first day. */
export const needsLeader = problem(
	"conflict",
	"You coordinate the group, so you will look after the new chapter. Say first that you go along.",
);
