import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import { permissions } from "../../permissions.ts";

export const importKinds = ["people", "documents", "meetings", "posts"] as const;
export type ImportKind = (typeof importKinds)[number];

/** A steward's list of everybody is a tenth of it; D1 takes 2 MB in one row, and a letter up to three bytes. */
export const mostBytes = 2 * 1024 * 1024;
export const mostStored = 1_400_000;
export const longestName = 120;
/** Each person gets a letter, so a slip of the hand must not write to a whole town. */
export const mostPeople = 300;
export const mostDocuments = 200;
export const mostMeetings = 500;
export const mostPosts = 1_000;
export const mostOf: Readonly<Record<ImportKind, number>> = {
	people: mostPeople,
	documents: mostDocuments,
	meetings: mostMeetings,
	posts: mostPosts,
};

/** Something in a file that can't be read: where, as much of it as one needs to find it, why, and what to do. */
export type Unread = { readonly where: string; readonly what: string; readonly why: string };

export const line = (n: number): string => `Line ${n}`;

/** As much of a line as tells it from the others. */
export const shortly = (text: string): string => {
	const plain = text.replace(/\s+/g, " ").trim();
	return plain.length > 80 ? `${plain.slice(0, 79)}…` : plain;
};

export type PersonItem = { readonly where: string; readonly name: string; readonly email: string };

export const documentForms = ["practice", "reflection", "study"] as const;
export type DocumentForm = (typeof documentForms)[number];

export type DocumentItem = {
	readonly where: string;
	/** What it is called where it comes from: its file, or its title. */
	readonly source: string;
	readonly title: string;
	/** What its own head says that it is, and in which language; null where it says nothing. */
	readonly form: DocumentForm | null;
	readonly language: string | null;
	readonly status: string | null;
	readonly tags: readonly string[];
	/** Its parts by the headings of a practice or a study, with what stands under none of them in `rest`. */
	readonly parts: Readonly<Record<string, string>>;
	readonly rest: string;
	/** All of it as it was written, but for its title. */
	readonly whole: string;
};

export type MeetingItem = {
	readonly where: string;
	readonly source: string;
	readonly title: string;
	readonly purpose: string;
	readonly place: string;
	readonly link: string;
	/** Wall clock at its place; `timeZone` is null where the file names none, and "UTC" where it gives moments. */
	readonly startsLocal: string;
	readonly timeZone: string | null;
	readonly minutes: number;
	readonly every: "week" | "two-weeks" | "month" | "quarter" | null;
	readonly until: string | null;
	/** What one should know of how it was read. */
	readonly note: string;
};

export type PostItem = {
	readonly where: string;
	readonly source: string;
	/** What it belongs to: the topic of a forum; a feed's post stands by itself. */
	readonly thread: string;
	readonly title: string;
	readonly author: string;
	readonly email: string | null;
	/** When it was written, in epoch milliseconds; null where that isn't said. */
	readonly at: number | null;
	/** Markdown. */
	readonly text: string;
	/** What one should know of how it was read. */
	readonly note: string;
};

/** A table as it was read, with the line of each row: its columns can still be named otherwise. */
export type TableContent = {
	readonly from: "table";
	readonly head: readonly string[];
	readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
	readonly unread: readonly Unread[];
};
export type ItemsContent<T = unknown> = {
	readonly from: "items";
	readonly items: readonly T[];
	readonly unread: readonly Unread[];
};
/** What is kept of a file between the preview and taking it in. */
export type Content = TableContent | ItemsContent;

export type Options = Readonly<Record<string, string>>;

type Who = { readonly id: string; readonly role: string };

const runsMeetings = (who: Who): boolean => who.role === "facilitator" || who.role === "steward";

/**
 * What somebody may bring: people only those who may invite, what others wrote only a steward who answers for it, one's own
 * documents every member. Meetings are for who calls them, which for a group is asked of the group.
 */
export const mayBring = (who: Who, kind: ImportKind, as: string): Result<void> => {
	const invites = (permissions["people.invite"] as readonly string[]).includes(who.role);
	if (kind === "people" && !invites) return problem("forbidden", "A steward of this chapter brings people.");
	if (kind === "posts" && as !== "reflections" && !invites)
		return problem(
			"forbidden",
			"A steward brings conversations of others. Your own posts you can bring as reflections.",
		);
	return ok(undefined);
};

/** Whether somebody calls meetings of the whole chapter, or of one of their groups. */
export const maySometimesCall = (who: Who, coordinates: boolean): boolean => runsMeetings(who) || coordinates;

export const kindWords: Readonly<Record<ImportKind, { readonly label: string; readonly hint: string }>> = {
	people: {
		label: "People",
		hint: "A table with names and e-mail addresses (CSV). Each is asked before they are here.",
	},
	documents: { label: "Documents of mine", hint: "Markdown: one file, or several in a ZIP. They become your drafts." },
	meetings: { label: "Meetings", hint: "A calendar (.ics), with what repeats and what is over." },
	posts: { label: "Posts", hint: "A feed (RSS, Atom, JSON), or what a forum exports (JSON or CSV)." },
};

export const noImport = problem("not-found", "There is nothing of yours to look at here.");
export const alreadyDone = problem("conflict", "This was taken in already, or left alone.");
