import { type SQL, sql } from "drizzle-orm";
import { idle, leftOut, longWord, shortest } from "./fitting-rules.ts";

/** Marks at which a text is cut into words; the index has a finer rule of its own. */
const marks = [..."?!.,;:()[]{}\"'’“”«»¿¡…/-–—*_#>\n"];
/** What a question is about is said in its first words; each more makes it be about everything. */
const mostWords = 6;
/** Letters of it: its title, and how its text begins. */
const mostRead = 220;

const inWords = marks.reduce((text, mark) => sql`replace(${text}, ${mark}, ' ')`, sql`lower(text)`);

/** One text to look into costs less than a list to walk through for each word. */
const idleText = ` ${idle.join(" ")} `;

/**
 * The telling words of a text that is given as SQL, as the table `wanted` of a query that begins with this: made in the
 * database, so that what fits a question is read in the same round trip as the question itself.
 */
export const withWanted = (text: SQL): SQL => sql`with recursive
	given(text) as (select substr(${text}, 1, ${mostRead})),
	plain(text) as (select ${inWords} || ' ' from given where text is not null),
	words(word, rest, n) as (select '', text, 0 from plain
		union all select substr(rest, 1, instr(rest, ' ') - 1), substr(rest, instr(rest, ' ') + 1), n + 1 from words where rest <> ''),
	wanted(word, n) as materialized (select case when length(word) >= ${longWord} then substr(word, 1, length(word) - ${leftOut}) else word end as begins,
		min(n) from words where length(word) >= ${shortest} and instr(${idleText}, ' ' || word || ' ') = 0
		group by begins order by min(n) limit ${mostWords})`;

const anyOfThem = sql`coalesce((select group_concat('"' || word || '"*', ' OR ') from wanted), '""')`;
const twoOfThem = sql`coalesce((select group_concat('("' || w1.word || '"* AND "' || w2.word || '"*)', ' OR ')
	from wanted w1 join wanted w2 on w2.n > w1.n), '""')`;
const found = (match: SQL, order: SQL, most: number): SQL =>
	sql`select n from (select rowid as n from search_index where search_index match ${match} order by rowid ${order} limit ${most})`;

/**
 * Documents that hold two of the wanted words, or any of them: `most` of each at most, however many there are in the index.
 * Of those that hold two, the oldest as well as the latest, so that what is talked about a lot hides nothing.
 */
export const hits = (
	most: number,
): SQL => sql`(${found(twoOfThem, sql`desc`, most)} union ${found(twoOfThem, sql`asc`, most)}
	union ${found(anyOfThem, sql`desc`, most)})`;

/** Whether a text, given as SQL, holds one of the wanted words; asked of many rows without looking the words up for each. */
export const holdsWanted = (text: SQL): SQL =>
	sql`(${sql.join(
		Array.from(
			{ length: mostWords },
			(_, i) =>
				sql`instr(lower(${text}), (select word from wanted order by n limit 1 offset ${sql.raw(String(i))})) > 0`,
		),
		sql` or `,
	)})`;
