import { problem } from "#core/problem.ts";

export const turnRoles = ["facilitate", "present", "bring-case"] as const;
export type TurnRole = (typeof turnRoles)[number];
export const turnStates = ["offered", "taken", "declined", "done"] as const;
export type TurnState = (typeof turnStates)[number];

/** What each turn is: as a heading, as something that one is asked, and as something that one did or has not done. */
export const roleWords: Readonly<
	Record<TurnRole, { readonly title: string; readonly asked: string; readonly last: string; readonly notYet: string }>
> = {
	facilitate: {
		title: "Facilitate",
		asked: "facilitate",
		last: "last facilitated on",
		notYet: "has not facilitated",
	},
	present: {
		title: "Present something",
		asked: "present something",
		last: "last presented on",
		notYet: "has not presented",
	},
	"bring-case": {
		title: "Bring a case",
		asked: "bring a case",
		last: "last brought a case on",
		notYet: "has not brought a case",
	},
};

/** What an item on an agenda is called whose person gave it no name. */
export const itemTitles: Readonly<Record<"present" | "bring-case", string>> = {
	present: "Something to present",
	"bring-case": "A case",
};

export const longestTurnTitle = 200;

/** So many meetings back one looks for whose turn it was: two years of monthly ones. */
export const lookedBack = 24;
/** A few names for each turn: more would be a list to choose the best from. */
const mostSuggested = 4;

/** Who could take turns, and how often they were asked for something lately. */
export type Candidate = { readonly id: string; readonly name: string; readonly asked: number };
/** Somebody had a turn in a meeting that began then. */
export type Had = { readonly personId: string; readonly role: TurnRole; readonly at: number };
/** Whose turn it may be, and when they had it last; null where not within the meetings looked back on. */
export type Suggested = Candidate & { readonly last: number | null };

type Given = { readonly role: TurnRole; readonly personId: string };

/** Differs for each person, meeting and role, so that among equals it isn't always the same name that comes first. */
const lot = (seed: string): number => {
	// FNV-1a: ids that differ in one letter lie far apart.
	let sum = 0x811c9dc5;
	for (const letter of seed) sum = Math.imul(sum ^ (letter.codePointAt(0) ?? 0), 0x01000193);
	return (sum ^ (sum >>> 15)) >>> 0;
};

/**
 * Whose turn a role may be: who never had it or had it longest ago, and of these who was asked least of late. The few are
 * named by name, in no order of merit. Nobody is named who was asked for this meeting already.
 */
export const mayBeTurnOf = (
	role: TurnRole,
	meetingId: string,
	people: readonly Candidate[],
	had: readonly Had[],
	given: readonly Given[],
): Suggested[] => {
	const last = new Map<string, number>();
	for (const one of had) if (one.role === role) last.set(one.personId, Math.max(one.at, last.get(one.personId) ?? 0));
	const asked = new Set(given.filter((one) => one.role === role).map(({ personId }) => personId));
	return people
		.filter(({ id }) => !asked.has(id))
		.map((one) => ({ ...one, last: last.get(one.id) ?? null }))
		.toSorted(
			(a, b) =>
				(a.last ?? 0) - (b.last ?? 0) ||
				a.asked - b.asked ||
				lot(`${meetingId}${role}${a.id}`) - lot(`${meetingId}${role}${b.id}`),
		)
		.slice(0, mostSuggested)
		.toSorted((a, b) => a.name.localeCompare(b.name) || a.id.localeCompare(b.id));
};

/** Whoever leads sees what was offered and how it was answered; everybody else who takes a turn. */
export const shownTo = <T extends { readonly state: TurnState }>(turns: readonly T[], leads: boolean): T[] =>
	turns.filter(({ state }) => leads || state === "taken" || state === "done");

export const noTurn = problem("not-found", "There is no such turn, or it isn’t offered to you.");
export const answeredAlready = problem("conflict", "You answered this already. Talk to whoever leads the meeting.");
export const notAskable = problem(
	"invalid",
	"Please choose somebody who is here, comes to these meetings, and takes requests.",
	{ field: "person" },
);
export const saidNotThisTime = problem(
	"conflict",
	"They have answered this already. Nobody is asked twice for one meeting.",
	{ field: "person" },
);

/** Whether a meeting is to come, or goes on: turns in it can be offered and taken. */
export const isAhead = (meeting: { readonly state: string; readonly endsAt: number }, now: number): boolean =>
	(meeting.state === "planned" || meeting.state === "running") && meeting.endsAt > now;
