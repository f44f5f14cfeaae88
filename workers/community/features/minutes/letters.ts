import { filled, wordsIn } from "#core/tongues.ts";
import { letterText, type Sender } from "#identity/letters.ts";
import { letterTime } from "../reminders/rules.ts";
import { type MinutesWords, minutesWords } from "./letter-words.ts";
import { type NotePart, noteParts } from "./rules.ts";
import type { Minutes, Promised } from "./store.ts";

type Words = { readonly subject: string; readonly body: string };

/** What of the minutes a letter tells. */
type Told = Pick<Minutes, "came" | "notes" | "lookedBack" | "learned" | "made" | "raised" | "next" | "toLearn"> & {
	readonly meeting: Pick<Minutes["meeting"], "id" | "title" | "startsAt">;
};

/** As much of one part's notes as reads well in a mail; the page has all of them. */
const longestNotes = 6_000;

const shortened = (text: string): string =>
	text.length > longestNotes ? `${text.slice(0, longestNotes).trimEnd()} […]` : text;

const list = (heading: string, lines: readonly string[]): string[] =>
	lines.length === 0 ? [] : [`${heading}\n${lines.map((line) => `- ${line}`).join("\n")}`];

const becameOf =
	({ states }: MinutesWords) =>
	({ personName, text, state, learned }: Promised): string =>
		`${personName}: ${text} (${states[state]})${learned ? `\n  ${learned.replaceAll("\n", "\n  ")}` : ""}`;

const nextMeeting = ({ next, toLearn }: Told, { headings }: MinutesWords, time: (at: number) => string): string[] =>
	next
		? [
				`${headings["next-meeting"]}\n${next.title}\n${time(next.startsAt)}${next.place ? `\n${next.place}` : ""}`,
				...list(
					headings["learn-there"],
					toLearn.map(({ title }) => title),
				),
			]
		: [];

/** What a meeting left, to somebody who wants to have it mailed and reads times in this zone. */
export const minutesLetter = (from: Sender, minutes: Told, zone: string): Words => {
	const { meeting, came, notes, lookedBack, learned, made, raised } = minutes;
	const words = wordsIn(minutesWords, from.language);
	const { headings } = words;
	const time = (at: number): string => letterTime(at, zone, from.language);
	const notesOf = (part: NotePart): string[] => {
		const text = notes[part]?.trim();
		return text ? [`${headings[part]}\n\n${shortened(text)}`] : [];
	};
	const parts = [
		`${meeting.title}\n${time(meeting.startsAt)}`,
		...(came.length > 0 ? [filled(words.came, { names: came.map(({ name }) => name).join(", ") })] : []),
		...list(headings["looked-back"], lookedBack.filter(({ state }) => state !== "open").map(becameOf(words))),
		...list(
			headings.learned,
			learned.map(({ title, personName }) => (personName ? `${title} (${personName})` : title)),
		),
		...noteParts.flatMap(notesOf),
		...list(
			headings.made,
			made.map(({ personName, text }) => `${personName}: ${text}`),
		),
		...list(
			headings.raised,
			raised.map(({ title }) => title),
		),
		...nextMeeting(minutes, words, time),
	];
	const links = [
		`${words.page}\n\n${from.origin}/meetings/${meeting.id}/minutes`,
		`${words.why}\n${from.origin}/me/minutes`,
	];
	return { subject: filled(words.subject, { title: meeting.title }), body: letterText(from, [...parts, ...links]) };
};
