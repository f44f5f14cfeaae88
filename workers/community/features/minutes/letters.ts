import type { Sender } from "#identity/letters.ts";
import { stateWords } from "../commitments/rules.ts";
import { letterTime } from "../reminders/rules.ts";
import { type NotePart, noteParts } from "./rules.ts";
import type { Minutes, Promised } from "./store.ts";

type Words = { readonly subject: string; readonly body: string };
type Reading = { readonly zone: string; readonly language: string };

/** As much of one part's notes as reads well in a mail; the page has all of them. */
const longestNotes = 6_000;

const headings: Readonly<Record<NotePart, string>> = {
	reflect: "Reflect",
	learn: "Learn together",
	debrief: "What pairs and small groups brought back",
	next: "What’s next",
};

const shortened = (text: string): string =>
	text.length > longestNotes ? `${text.slice(0, longestNotes).trimEnd()} […]` : text;

const list = (heading: string, lines: readonly string[]): string[] =>
	lines.length === 0 ? [] : [`${heading}\n${lines.map((line) => `- ${line}`).join("\n")}`];

const becameOf = ({ personName, text, state, learned }: Promised): string =>
	`${personName}: ${text} (${stateWords[state].toLowerCase()})${learned ? `\n  ${learned.replaceAll("\n", "\n  ")}` : ""}`;

const nextMeeting = ({ next, toLearn }: Minutes, { zone, language }: Reading): string[] =>
	next
		? [
				`The next meeting\n${next.title}\n${letterTime(next.startsAt, zone, language)}${next.place ? `\n${next.place}` : ""}`,
				...list(
					"What we learn there",
					toLearn.map(({ title }) => title),
				),
			]
		: [];

/** What a meeting left, to somebody who wants to have it mailed. */
export const minutesLetter = (from: Sender, minutes: Minutes, reading: Reading): Words => {
	const { meeting, came, notes, lookedBack, learned, made, raised } = minutes;
	const notesOf = (part: NotePart): string[] => {
		const text = notes[part]?.trim();
		return text ? [`${headings[part]}\n\n${shortened(text)}`] : [];
	};
	const parts = [
		`${meeting.title}\n${letterTime(meeting.startsAt, reading.zone, reading.language)}`,
		...(came.length > 0 ? [`Who was there: ${came.map(({ name }) => name).join(", ")}`] : []),
		...list("What came of last time’s promises", lookedBack.filter(({ state }) => state !== "open").map(becameOf)),
		...list(
			"What we learned about",
			learned.map(({ title, personName }) => (personName ? `${title} (${personName})` : title)),
		),
		...noteParts.flatMap(notesOf),
		...list(
			"Who will do what",
			made.map(({ personName, text }) => `${personName}: ${text}`),
		),
		...list(
			"Topics that came up",
			raised.map(({ title }) => title),
		),
		...nextMeeting(minutes, reading),
	];
	return {
		subject: `Minutes: ${meeting.title}`,
		body: `Hello,

${parts.join("\n\n")}

To read on one page, or to print:

${from.origin}/meetings/${meeting.id}/minutes

You get this because you wanted it. Change that here:
${from.origin}/me/minutes

${from.name}
${from.origin}
`,
	};
};
