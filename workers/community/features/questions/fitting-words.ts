import { type SQL, sql } from "drizzle-orm";
import { idle, leftOut, longWord, shortest } from "./fitting-rules.ts";

/** Marks at which a text is cut into words; the index has a finer rule of its own. */
const marks = [..."?!.,;:()[]{}\"'’“”«»¿¡…/-–—*_#>\n"];
/** What a question is about is said in its first words; each more makes it be about everything. */
const mostWords = 6;
/** Letters of it: its title, and how its text begins. */
const mostRead = 220;

const inWords = marks.reduce((text, mark) => sql`replace(${text}, ${mark}, ' ')`, sql`lower(text)`);

/**
 * Scripts without spaces, where words are looked for by characters that follow each other: as few as a word has. What is
 * found so is judged by the words themselves afterwards.
 */
const pairScripts = "ぁ-ゖァ-ヺー-ヿ々㐀-䶿一-鿿";
const spelledScripts = "ก-๛ກ-ໟက-႟ក-៹";
const isPair: SQL = sql`c glob ${`[${pairScripts}]`}`;
const isSpelled: SQL = sql`c glob ${`[${spelledScripts}]`}`;
/** In two, because a pattern may have fifty bytes. */
const holdsUnspaced = (text: SQL): SQL =>
	sql`(${text} glob ${`*[${pairScripts}]*`} or ${text} glob ${`*[${spelledScripts}]*`})`;
/** Two endings say nothing, nor does anything with a small word in it. */
const endings = "[ぁ-ゖ] [ぁ-ゖ]";
const smallWords = "的了是我你他她它们您怎么吗呢吧在和这那什请很都就也把被给";
const mostRuns = 12;

/** The table `runs`, of a query that begins with `given`: characters that follow each other, as the index parts them. */
const withRuns: SQL = sql`characters(c, k) as (select '', 0 from given where ${holdsUnspaced(sql`text`)}
		union all select substr(text, k + 1, 1), k + 1 from characters, given where k < length(text)),
	stretches(c, k, stretch) as (select c, k, sum(case when c = ' ' or ${isPair} or ${isSpelled} then 0 else 1 end) over (order by k)
		from characters),
	signs(c, pairs, j, stretch) as (select c, ${isPair}, row_number() over (order by k), stretch from stretches
		where ${isPair} or ${isSpelled}),
	runs(word, n) as (
		select a.c || ' ' || b.c, a.j from signs a join signs b on b.j = a.j + 1 and b.stretch = a.stretch
			where a.pairs and b.pairs and not (a.c || ' ' || b.c) glob ${endings}
				and instr(${smallWords}, a.c) + instr(${smallWords}, b.c) = 0
		union all select a.c || ' ' || b.c || ' ' || d.c || ' ' || e.c, a.j from signs a
			join signs b on b.j = a.j + 1 and b.stretch = a.stretch join signs d on d.j = a.j + 2 and d.stretch = a.stretch
			join signs e on e.j = a.j + 3 and e.stretch = a.stretch where a.j % 2 = 1 and not a.pairs and not e.pairs)`;

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
	${withRuns},
	spelled(word, n) as (select case when length(word) >= ${longWord} then substr(word, 1, length(word) - ${leftOut}) else word end as begins,
		min(n) from words where length(word) >= ${shortest} and not ${holdsUnspaced(sql`word`)} and instr(${idleText}, ' ' || word || ' ') = 0
		group by begins order by min(n) limit ${mostWords}),
	wanted(word, n) as materialized (select word, n from spelled
		union all select word, n + ${mostRead} from (select word, min(n) as n from runs group by word order by min(n) limit ${mostRuns}))`;

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
			{ length: mostWords + mostRuns },
			(_, i) =>
				sql`instr(lower(${text}), (select replace(word, ' ', '') from wanted order by n limit 1 offset ${sql.raw(String(i))})) > 0`,
		),
		sql` or `,
	)})`;
