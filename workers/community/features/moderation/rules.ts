import { day } from "#core/clock.ts";
import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";

/** A few sentences: enough to say what is wrong, and what to do instead. */
export const longestReason = 2_000;

/** So long a group's coordinator alone answers a report on what lies there; then a steward may, by what the report says. */
export const coordinatorsTime = 7 * day;

/** What a circle is called to those who may not know of it: its name says what it is about (decision 0020). */
export const aCircle = "a circle";

/** What can be moderated, by the word that its id begins with. What was received is known by its address. */
const kindsById: Readonly<Record<string, string>> = { person: "profile", message: "message" };

export const kindOf = (id: string): string => {
	if (id.startsWith("https://") || id.startsWith("http://")) return "record";
	const [word = id] = id.split("_");
	return kindsById[word] ?? word;
};

/** Kinds as one says them within a sentence. */
const kindWords: Readonly<Record<string, string>> = {
	assist: "peer assist",
	entry: "contribution",
	indicator: "thing to watch",
	minutes: "set of minutes",
	progress: "word on how it goes",
	proposal: "proposed version",
	record: "record from another chapter",
	stance: "word on an answer",
	thanks: "word of thanks",
	voice: "voice in a consultation",
};
export const kindWord = (kind: string): string => kindWords[kind] ?? kind;
/** The same as one of many: “a question”, “an answer”. */
export const aKind = (kind: string): string => {
	const word = kindWord(kind);
	return `${/^[aeiou]/.test(word) ? "an" : "a"} ${word}`;
};
/** What goes by its kind and the group that it lies in, where its own words can’t be told. */
export const untitled = (kind: string, group: string | null): string => {
	const words = aKind(kind);
	return `${words[0]?.toUpperCase()}${words.slice(1)}${group ? ` in ${group}` : ""}`;
};

export const acts = ["hide", "show", "remove", "suspend", "restore"] as const;
export type Act = (typeof acts)[number];

export const actWords: Readonly<Record<Act, string>> = {
	hide: "Hidden",
	show: "Shown again",
	remove: "Removed",
	suspend: "Suspended",
	restore: "Let back in",
};

/** What a report or a decision is about, and how it lies. */
export type Standing = {
	/** Whose words they are; null of what came from another chapter. */
	readonly authorId: string | null;
	/** The group that it lies in, or another container; null for what everybody here reads. */
	readonly container: string | null;
	readonly coordinatorId: string | null;
	/** Whether who decides may read it. */
	readonly seen: boolean;
	/** When it was reported first, where a report on it waits. */
	readonly reportedAt: number | null;
	/** The decision by which it is hidden now, where it is. */
	readonly hiddenBy?: object | null;
};

type Decider = { readonly id: string; readonly steward: boolean };

const ownThing = problem("forbidden", "Nobody decides about what is their own. Another steward does.");
const notYours = problem("forbidden", "A steward decides this, or who coordinates the group in which it was written.");
const coordinatorFirst = problem(
	"forbidden",
	"It lies in a group, and whoever coordinates that decides about it first. If they don’t within a week, a steward may.",
);
const notReported = problem("forbidden", "Nobody reported this, and you can’t read it. So there is nothing to decide.");

/**
 * Who decides: nobody about their own; of what lies in a group its coordinator first, unless it is theirs, because the
 * stewards can't read it; of everything else any steward (docs/decisions/0018). Of what they can't read only a report
 * gives stewards a say.
 */
export const mayDecide = (who: Decider, about: Standing, now: number): Result<undefined> => {
	if (about.authorId === who.id) return ownThing;
	if (about.container !== null && about.coordinatorId === who.id) return ok(undefined);
	if (!who.steward) return notYours;
	if (about.seen) return ok(undefined);
	if (about.reportedAt === null && !about.hiddenBy) return notReported;
	const coordinates = about.coordinatorId !== null && about.coordinatorId !== about.authorId;
	const waited = about.reportedAt !== null && now - about.reportedAt > coordinatorsTime;
	return coordinates && !waited ? coordinatorFirst : ok(undefined);
};

type Reported = {
	readonly authorId: string | null;
	readonly groupId: string | null;
	readonly coordinatorId: string | null;
	readonly createdAt: number;
};

/**
 * Whether a steward is told what a report says and who made it: not of what is their own, and of what lies in a group only
 * once its coordinator had the time to answer.
 */
export const readsReport = (stewardId: string, of: Reported, now: number): boolean => {
	if (of.authorId === stewardId) return false;
	const coordinates = of.groupId !== null && of.coordinatorId !== null && of.coordinatorId !== of.authorId;
	return !coordinates || of.coordinatorId === stewardId || now - of.createdAt > coordinatorsTime;
};

export const noSuchThing = problem("not-found", "This isn’t there any more, or isn’t open to you.");
export const noReport = problem("not-found", "There is no such report, or it isn’t yours to answer.");
export const noDecision = problem("not-found", "There is no such decision, or it isn’t about you.");
export const answeredAlready = problem("conflict", "You answered this already, and the stewards have your words.");
export const decidedMeanwhile = problem("conflict", "Somebody decided about this just now. Look at it again.");
export const notHidden = problem("conflict", "This isn’t hidden.");
export const notRemovable = problem("conflict", "This can’t be removed on its own. It can be hidden.");
export const notHideable = problem(
	"conflict",
	"A group isn’t hidden from those who work in it. It can be worded otherwise by who coordinates it, or removed: then it is closed, and its name goes.",
);

/** What is everybody’s, and has an end of its own: it is neither hidden nor removed, and this is done instead. */
const instead: Readonly<Record<string, { readonly message: string; readonly href: string; readonly label: string }>> = {
	charter: {
		message:
			"The charter is everybody’s. Propose a version without these words; once it is adopted, it is the one that holds.",
		href: "/charter",
		label: "Read the charter",
	},
	pulse: {
		message:
			"A pulse asks the chapter’s own questions, and shows nobody’s words. A steward changes what the next one asks.",
		href: "/pulses",
		label: "See what pulses ask",
	},
	closing: {
		message: "How the chapter ends is told by its stewards. They word it otherwise, or call it off.",
		href: "/closing",
		label: "See how the chapter would end",
	},
};
export const insteadFor = (kind: string) => instead[kind] ?? null;
export const insteadOf = (kind: string) => {
	const other = insteadFor(kind);
	return other && problem("conflict", other.message);
};

/** A group is where others work: what it says of itself can go, and it isn’t taken from under their feet. */
export const isHideable = (kind: string): boolean => kind !== "group" && insteadFor(kind) === null;

/** The meeting whose room something stands in, if it does. */
export const meetingOf = (id: string): string | null =>
	/^(meeting|minutes)_/.test(id) ? id.replace(/^minutes_/, "meeting_") : null;

export const damagedForm = problem("invalid", "This form is damaged. Please open it again.");

/** For how long somebody can be suspended, in days; without end where none is said. */
export const spans = ["7", "30", "90", "open"] as const;
export type Span = (typeof spans)[number];
export const spanWords: Readonly<Record<Span, string>> = {
	"7": "For a week",
	"30": "For a month",
	"90": "For three months",
	open: "Until a steward lets them back in",
};
export const untilOf = (span: Span, now: number): number | null => (span === "open" ? null : now + Number(span) * day);
