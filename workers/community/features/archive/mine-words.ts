import { isoOf } from "#core/clock.ts";
import type { Row } from "./reading-store.ts";

/** What of each table a person reads: what it is called, and the columns that hold words; the first heads an entry. */
const sections: readonly (readonly [table: string, heading: string, columns: readonly string[]])[] = [
	["profile", "Your profile", ["introduction", "place", "organisation", "objectives", "skills", "motivation"]],
	["motivation", "What brought you here", ["text"]],
	["arrival_answer", "What you hoped for when you came", ["text"]],
	["intended_level", "How you meant to take part", ["level", "word"]],
	["objective", "What you wanted to learn", ["text"]],
	[
		"practice_version",
		"Practices that you wrote, version by version",
		["title", "situation", "tension", "what_we_do", "why_it_works", "what_happened", "watch_for", "reason"],
	],
	["trial", "What you tried", ["context", "outcome", "changed", "surprised", "evidence"]],
	["adoption", "What you brought home", ["context", "outcome", "changed", "surprised", "evidence"]],
	["practice_proposal", "Changes that you proposed", ["fields", "reason", "answer"]],
	["reflection", "Your reflections", ["text"]],
	["prompt_answer", "What you wrote for yourself alone", ["question", "words"]],
	["commitment", "What you promised", ["text", "state", "learned"]],
	["value_story", "Stories of what made a difference", ["title", "text"]],
	["study", "Your studies", ["title", "question", "method", "looked_at", "findings", "limits"]],
	["topic", "Topics that you raised", ["title", "text"]],
	["peer_assist", "Your peer assists", ["title", "situation", "wanted", "take_away", "outcome"]],
	["assist_entry", "What you said in peer assists", ["text"]],
	["question", "What you asked", ["title", "text", "helped"]],
	["answer", "What you answered", ["text"]],
	["message", "What you said in conversations", ["text"]],
	["group_progress", "What you told of your groups", ["text"]],
	["decision", "What you proposed to decide", ["title", "text"]],
	["decision_entry", "What you said on decisions", ["text", "word"]],
	["consultation", "Consultations that you asked for", ["title", "text", "report", "not_done", "word"]],
	["consultation_voice", "What you said when you were consulted", ["text"]],
	["formation_answer", "What you answered on the chapter’s path", ["text"]],
	[
		"charter_proposal",
		"What you proposed to the charter",
		["domain", "aspirations", "ground_rules", "questions", "reason"],
	],
	["thanks", "Thanks", ["between", "text"]],
	["request", "What you asked others for, and they you", ["between", "reason"]],
	["consent", "What you agreed to show outside", ["fields", "purpose", "scope", "sites"]],
	["introduction", "Introductions", ["their_name", "message", "state"]],
	["moderation", "What was decided about your words", ["decision", "because", "answered"]],
];

const words = (value: unknown): string => {
	if (value === null || value === undefined) return "";
	if (Array.isArray(value)) return value.map(String).join(", ");
	if (typeof value === "object")
		return Object.entries(value)
			.map(([name, inner]) => `${name}: ${words(inner)}`)
			.join("\n\n");
	return String(value);
};

const when = (row: Row): string => {
	const at = row.created_at ?? row.started_at ?? row.given_at ?? row.updated_at;
	return typeof at === "number" ? isoOf(at).slice(0, 10) : "";
};

const longestHeading = 80;

/** How a text begins: as far as it fits into a heading, up to a whole word. */
const beginning = (text: string): string => {
	const [line = ""] = text.replace(/^[#>*\s-]+/, "").split("\n");
	if (line.length <= longestHeading) return line;
	return `${line.slice(0, longestHeading - 1).replace(/\s+\S*$/, "")}…`;
};

/** An entry: what it is called or how it begins, its day, and what of it the heading doesn't say. */
const told = (row: Row, columns: readonly string[]): string[] => {
	const [first, ...others] = columns.map((column) => words(row[column]).trim()).filter(Boolean);
	if (first === undefined) return [];
	const heading = beginning(first);
	return [`### ${heading}`, when(row), ...(heading === first ? [] : [first]), ...others].filter(Boolean);
};

/** All of a person's own words as one Markdown text, section by section. */
export const ownWords = (head: string, rows: ReadonlyMap<string, readonly Row[]>): string => {
	const blocks = sections.flatMap(([table, heading, columns]) => {
		const lines = (rows.get(table) ?? []).flatMap((row) => told(row, columns));
		return lines.length > 0 ? [`## ${heading}`, ...lines] : [];
	});
	return `${[head, ...blocks].join("\n\n")}\n`;
};
