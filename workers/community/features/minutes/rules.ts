import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";

/** The parts in which notes are taken: the three of every meeting (C3), and what pairs and trios brought back (D4). */
export const noteParts = ["reflect", "learn", "debrief", "next"] as const;
export type NotePart = (typeof noteParts)[number];

export type Notes = Partial<Readonly<Record<NotePart, string>>>;

type Held = { readonly state: string; readonly endsAt: number };

/** Whether a meeting is over, whoever ended it: the room, or the clock. */
export const isHeld = ({ state, endsAt }: Held, now: number): boolean =>
	state === "held" || (state !== "cancelled" && endsAt <= now);

type Left = {
	readonly came: readonly unknown[];
	readonly notes: Notes;
	readonly made: readonly unknown[];
	readonly raised: readonly unknown[];
	readonly lookedBack: readonly { readonly state: string }[];
};

/** Whether a meeting left nothing that its people wrote. What its agenda drafted by itself doesn't count. */
export const isEmpty = ({ came, notes, made, raised, lookedBack }: Left): boolean =>
	came.length + made.length + raised.length === 0 &&
	noteParts.every((part) => !notes[part]?.trim()) &&
	lookedBack.every(({ state }) => state === "open");

/** Whether minutes can be sent. Asked for again they are not sent again, and nothing is wrong. */
export const maySend = (minutes: Left & { readonly meeting: Held }, now: number): Result<void> => {
	if (minutes.meeting.state === "cancelled") return problem("conflict", "This meeting was cancelled.");
	if (!isHeld(minutes.meeting, now)) return problem("conflict", "Minutes are sent once the meeting is over.");
	return isEmpty(minutes)
		? problem("conflict", "There is nothing in these minutes yet. Write in the meeting’s room what it left.")
		: ok(undefined);
};

/** The document by which minutes are found. */
export const minutesDoc = (meetingId: string): string => meetingId.replace(/^meeting_/, "minutes_");
