import { isoOf } from "#core/clock.ts";
import { type CharterText, parts, partWords } from "../charter/rules.ts";
import { calendarText } from "../meetings/calendar.ts";
import type { CalendarMeeting, CalendarSeries } from "../meetings/feed-store.ts";
import { fieldWords, statusSentences } from "../practices/rules.ts";
import { csvText } from "./csv.ts";
import { type Row, rowIn } from "./reading-store.ts";

type Rows = readonly Row[];
/** The lines of the open rows of each table, by its name. */
type OpenLines = Readonly<Record<string, readonly string[]>>;
type Told = { readonly origin: string; readonly name: string; readonly now: number; readonly open: OpenLines };
type Readable = { readonly path: string; readonly text: string };

const text = (row: Row | undefined, column: string): string => String(row?.[column] ?? "");
const dayOf = (ms: unknown): string => (typeof ms === "number" ? isoOf(ms).slice(0, 10) : "");

/** In letters that every file system takes. */
const plain = (text: string): string =>
	text
		.normalize("NFKD")
		.replace(/\p{Mark}/gu, "")
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, "-")
		.replace(/^-|-$/g, "");

/** Names files after what they hold, each with an end that no other has. */
const fileNames = () => {
	const used = new Set<string>();
	return (title: string, id: string): string => {
		const words = [plain(title).slice(0, 60), plain(id).slice(-6)].filter(Boolean).join("-");
		let name = words;
		for (let n = 2; used.has(name); n++) name = `${words}-${n}`;
		used.add(name);
		return `${name}.md`;
	};
};

const md = (lines: readonly string[]): string => `${lines.filter((line) => line !== "").join("\n\n")}\n`;

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** A practice as it reads now. Words that it borrowed stay with who wrote them. */
export const practiceText = (practice: Row, version: Row | undefined, author: string): string => {
	const status = practice.status as keyof typeof statusSentences;
	const facts = [author, dayOf(practice.updated_at), text(practice, "language")].filter(Boolean).join(" · ");
	const source = text(practice, "source_id");
	return md([
		`# ${text(practice, "title")}`,
		facts,
		`*${statusSentences[status] ?? ""}*`,
		...Object.entries(fieldWords).flatMap(([field, { label }]) => {
			const words = version?.[snake(field)];
			if (words === null && source) return [`## ${label}`, `(As it is said in ${source})`];
			return words ? [`## ${label}`, String(words)] : [];
		}),
	]);
};

const charterText = (version: Row): string =>
	md([
		"# Charter",
		...parts.flatMap((part: keyof CharterText) => {
			const words = text(version, snake(part));
			return words ? [`## ${partWords[part].label}`, words] : [];
		}),
		dayOf(version.created_at),
	]);

const camel = (row: Row): Record<string, unknown> =>
	Object.fromEntries(
		Object.entries(row).map(([name, value]) => [name.replace(/_[a-z]/g, (two) => (two[1] ?? "").toUpperCase()), value]),
	);

export const meetingsText = (of: Omit<Told, "open">, meetings: Rows, series: Rows): string =>
	calendarText({
		...of,
		meetings: meetings.map((row) => camel(row) as CalendarMeeting),
		series: series.filter(({ state }) => state === "running").map((row) => camel(row) as CalendarSeries),
	});

const peopleText = (people: Rows, profiles: ReadonlyMap<unknown, Row>): string =>
	csvText(
		["name", "email", "role", "state", "joined", "place", "organisation", "languages"],
		people.map((row) => {
			const profile = profiles.get(row.id);
			const languages = Array.isArray(profile?.languages) ? profile.languages.join(" ") : "";
			return [
				...["name", "email", "role", "state"].map((column) => text(row, column)),
				...[dayOf(row.joined_at), text(profile, "place"), text(profile, "organisation"), languages],
			];
		}),
	);

const introduction = ({ name, origin, now }: Told): string =>
	md([
		`# ${name}`,
		`Everything that ${origin} held on ${isoOf(now).slice(0, 10)}, to be read by people and taken in by an empty site.`,
		"- `tables/` has one file for each table of the database: JSON Lines, one row a line, times in milliseconds since 1970.",
		"- `practices/`, `summaries/`, `charter.md` and `people.csv` are the same to read, and `meetings.ics` opens in a calendar.",
		"- `sealed/` holds what stewards don’t read either: what was said in groups, and what people keep for themselves. It is closed with the site’s secret.",
		"- `manifest.json` names every file with its SHA-256.",
	]);

/** What a person reads of an archive without any software of ours, from its open rows. */
export function* readableFiles(told: Told): Generator<Readable> {
	const { open, ...of } = told;
	const rows = (name: string): Rows => (open[name] ?? []).map(rowIn);
	const [people, meetings] = [rows("person"), rows("meeting")];
	const names = new Map(people.map(({ id, name }) => [id, String(name)]));
	const versions = new Map(rows("practice_version").map((row) => [`${row.practice_id} ${row.version}`, row]));
	const [practiceFile, summaryFile] = [fileNames(), fileNames()];
	yield { path: "read-me.md", text: introduction(told) };
	for (const row of rows("practice"))
		yield {
			path: `practices/${practiceFile(text(row, "title"), text(row, "id"))}`,
			text: practiceText(row, versions.get(`${row.id} ${row.version}`), names.get(row.author_id) ?? ""),
		};
	for (const row of rows("summary"))
		yield {
			path: `summaries/${summaryFile(text(row, "title"), text(row, "id"))}`,
			text: md([`# ${text(row, "title")}`, `${row.period_from} – ${row.period_to}`, text(row, "body")]),
		};
	const charter = rows("charter_version").at(-1);
	if (charter) yield { path: "charter.md", text: charterText(charter) };
	if (meetings.length > 0) yield { path: "meetings.ics", text: meetingsText(of, meetings, rows("meeting_series")) };
	const profiles = new Map(rows("profile").map((row) => [row.person_id, row]));
	if (people.length > 0) yield { path: "people.csv", text: peopleText(people, profiles) };
}
