import { type ChapterCard, cardOf } from "../../chapter-card.ts";
import type { MemberRow } from "../../db/members.ts";
import { type Freshness, freshnessOf } from "../../freshness.ts";

/** Where a chapter stands with this network. */
export type Standing = "waiting" | "invited" | "member" | "paused" | "declined" | "removed" | "left";

export type Relation = Pick<MemberRow, "ourStance" | "theirStance" | "paused" | "changedAt"> & {
	/** Whether coordinators ever admitted or removed it. */
	readonly wasMember: number;
	readonly decidedAt: number | null;
};

/**
 * A chapter's standing from both stances. Whom we told no was declined or removed, until it asks again: then the relation
 * has changed after our decision.
 */
export const standingOf = (row: Relation): Standing => {
	if (row.ourStance === "yes" && row.theirStance === "yes") return row.paused ? "paused" : "member";
	if (row.ourStance === "no") {
		if (row.theirStance === "yes" && row.decidedAt !== null && row.changedAt > row.decidedAt) return "waiting";
		return row.wasMember === 1 ? "removed" : "declined";
	}
	if (row.theirStance === "no") return "left";
	return row.ourStance === "yes" ? "invited" : "waiting";
};

export const standingWords: Readonly<Record<Standing, string>> = {
	waiting: "Asks to join",
	invited: "Invited, no answer yet",
	member: "Member",
	paused: "Paused",
	declined: "Declined",
	removed: "Removed",
	left: "Left",
};

export const decisions = ["admitted", "declined", "paused", "resumed", "removed"] as const;
export type Decision = (typeof decisions)[number];

/** What a coordinator can decide, by where the chapter stands. Who was told no can be admitted as long as it still asks. */
const open: Readonly<Record<Standing, readonly Decision[]>> = {
	waiting: ["admitted", "declined"],
	invited: ["removed"],
	member: ["paused", "removed"],
	paused: ["resumed", "removed"],
	declined: ["admitted"],
	removed: ["admitted"],
	left: [],
};

export const mayDecide = (standing: Standing, decision: Decision): boolean => open[standing].includes(decision);
export const openDecisions = (standing: Standing): readonly Decision[] => open[standing];

/** A no is owed a word; the others may have one. */
export const needsWord = (decision: Decision): boolean => decision === "declined" || decision === "removed";

export type Entry = {
	readonly origin: string;
	readonly name: string;
	readonly standing: Standing;
	readonly card: ChapterCard | null;
	/** The words of their steward, and ours. */
	readonly theirNote: string;
	readonly ourNote: string;
	readonly requestedAt: number;
	readonly changedAt: number;
	readonly fresh: Freshness;
	readonly lastError: string | null;
	readonly nextPullAt: number | null;
	readonly comparedAt: number | null;
	readonly agreed: boolean | null;
};

export type EntryRow = MemberRow & Relation;

export const entryOf = (row: EntryRow, now: number): Entry => ({
	origin: row.origin,
	name: row.name,
	standing: standingOf(row),
	card: cardOf(row.card),
	theirNote: row.theirNote,
	ourNote: row.ourNote,
	requestedAt: row.requestedAt,
	changedAt: row.changedAt,
	fresh: freshnessOf(row, now),
	lastError: row.lastError,
	nextPullAt: row.nextPullAt,
	comparedAt: row.comparedAt,
	agreed: row.agreed === null ? null : row.agreed === 1,
});

/** The parts of the registry's page, in the order in which somebody has to act. */
export const sections: readonly { readonly title: string; readonly standings: readonly Standing[] }[] = [
	{ title: "Waiting for your answer", standings: ["waiting"] },
	{ title: "Members", standings: ["member", "paused"] },
	{ title: "Invited", standings: ["invited"] },
	{ title: "No longer, or not", standings: ["declined", "removed", "left"] },
];
