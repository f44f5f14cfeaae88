import { type SQL, sql } from "drizzle-orm";
import { profile } from "../../db/people.ts";
import { me } from "./placeholders.ts";
import { idleWords, shortestWord } from "./touching-rules.ts";

/** Words of one's profile that are looked for. */
const mostWords = 30;

/** In one text, each between spaces: a list would be read row by row. */
const idle = ` ${idleWords.join(" ")} `;

/** What one wants to learn, or can be asked about, as a query of the search index: any of its longer words, each in quotes. */
const wordsQuery = (of: "objectives" | "skills"): SQL => sql`(with recursive
	given(text) as (select replace(replace(replace(lower(group_concat(value, ' ')), '"', ' '), char(10), ' '), '-', ' ') || ' '
		from ${profile} f, json_each(f.${sql.raw(of)}) where f.person_id = ${me}),
	words(word, rest) as (select '', text from given where text is not null
		union all select substr(rest, 1, instr(rest, ' ') - 1), substr(rest, instr(rest, ' ') + 1) from words where rest <> ''),
	wanted(word) as (select distinct word from words where length(word) >= ${shortestWord}
		and instr(${idle}, ' ' || word || ' ') = 0 limit ${mostWords})
	select coalesce(group_concat('"' || word || '"', ' OR '), '""') from wanted)`;

/** The latest documents of the search index that hold one of these words, by their numbers (`n`). */
export const holding = (of: "objectives" | "skills", most: number): SQL =>
	sql`select rowid as n from search_index where search_index match ${wordsQuery(of)} order by rowid desc limit ${most}`;
