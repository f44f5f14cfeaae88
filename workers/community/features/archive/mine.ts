import { sql } from "drizzle-orm";
import { isoOf } from "#core/clock.ts";
import { openSecret } from "#protocol/sealing.ts";
import type { Person } from "#web/viewer.ts";
import type { Services } from "../../services.ts";
import { calendarText } from "../meetings/calendar.ts";
import { type Act, actWords, kindWord } from "../moderation/rules.ts";
import { promptText } from "../prompts/rules.ts";
import { shapeOf } from "./columns.ts";
import { readNames, readOwnMeetings } from "./mine-store.ts";
import { ownWords } from "./mine-words.ts";
import { type Reading, type Row, readTables, rowIn } from "./reading-store.ts";
import { packed } from "./registry.ts";
import { zipStream } from "./zip-writer.ts";

/** The rows that are one person's own: those whose columns name them, as the registry says. */
const ownRows = (personId: string): Reading[] =>
	packed.flatMap(([, { table, mine = [], without, by }]) =>
		mine.length === 0
			? []
			: [
					{
						table,
						shape: shapeOf(table, { without, by }),
						which: sql`(${sql.join(
							mine.map((column) => sql`t.${sql.identifier(column)} = ${personId}`),
							sql` or `,
						)})`,
						open: sql`true`,
					},
				],
	);

/** What a decision about somebody's words says, as it is said in the log of moderation. */
const decisionWords = ({ act, title, kind, reason, answer, until }: Row): Row => {
	const about = act === "suspend" || act === "restore" ? "" : `: ${title || `your ${kindWord(String(kind))}`}`;
	const ends = typeof until === "number" ? `, until ${isoOf(until).slice(0, 10)}` : "";
	return {
		decision: `${actWords[act as Act]}${about}${ends}`,
		because: `The reason that was given: ${reason}`,
		answered: answer ? `What you answered: ${answer}` : "",
	};
};

/** What the person alone can read is opened for them; between whom something was said is told by name. */
const readably = async (
	{ config }: Services,
	table: string,
	rows: readonly Row[],
	names: ReadonlyMap<string, string>,
): Promise<Row[]> => {
	if (table === "prompt_answer")
		return Promise.all(
			rows.map(async ({ sealed, ...row }) => {
				const opened = await openSecret(config.secret, String(sealed));
				return { ...row, question: promptText(String(row.prompt)), words: opened.ok ? opened.value : "" };
			}),
		);
	if (table === "moderation") return rows.map((row) => ({ ...row, ...decisionWords(row) }));
	if (table !== "thanks" && table !== "request") return [...rows];
	const nameOf = (id: unknown) => names.get(String(id)) ?? "";
	return rows.map((row) => ({ ...row, between: `${nameOf(row.from_id)} → ${nameOf(row.to_id)}` }));
};

const utf8 = new TextEncoder();

async function* filesOf(services: Services, who: Person, chapter: string, now: number) {
	const { db, config } = services;
	const rows = new Map<string, readonly Row[]>();
	const read: [string, readonly Row[]][] = [];
	for await (const { name, rows: found } of readTables(db, ownRows(who.id)))
		read.push([name, found.map(({ line }) => rowIn(line))]);
	const others = read.flatMap(([name, found]) =>
		name === "thanks" || name === "request" ? found.flatMap(({ from_id, to_id }) => [from_id, to_id]) : [],
	);
	const names = await readNames(db, others.map(String));
	for (const [name, found] of read) {
		const readable = await readably(services, name, found, names);
		rows.set(name, readable);
		if (readable.length > 0)
			yield {
				path: `rows/${name}.jsonl`,
				bytes: utf8.encode(readable.map((row) => `${JSON.stringify(row)}\n`).join("")),
			};
	}
	const head = `# ${who.name} at ${chapter}\n\n${config.origin}, ${isoOf(now).slice(0, 10)}`;
	yield { path: "yours.md", bytes: utf8.encode(ownWords(head, rows)) };
	const meetings = await readOwnMeetings(db, who.id);
	const calendar = calendarText({ origin: config.origin, name: chapter, now, meetings, series: [] });
	yield { path: "meetings.ics", bytes: utf8.encode(calendar) };
}

/** What is one person's own, readable, as a ZIP archive that is written while it is read. */
export const packMine = (services: Services, who: Person, chapter: string): ReadableStream<Uint8Array> => {
	const now = services.clock();
	return zipStream(filesOf(services, who, chapter, now), now);
};
