import { type SQL, sql } from "drizzle-orm";
import { type InTongues, tongues } from "#core/tongues.ts";
import { chapter } from "./chapter.ts";
import { profile } from "./people.ts";

const firstOf = (
	languages: SQL,
): SQL => sql`(select t.base from (select key, lower(substr(value, 1, instr(value || '-', '-') - 1)) as base
	from json_each(${languages})) t where t.base in (select value from json_each(${JSON.stringify(tongues)})) order by t.key limit 1)`;

/**
 * Words in the language of a person, chosen as `languageAmong` does: for letters that the database writes by itself, where
 * only it knows to whom. `chapter` takes the place of `{chapter}`.
 */
export const wordsTo = (personId: SQL, words: InTongues<string>, named: SQL): SQL =>
	sql`replace(json_extract(${JSON.stringify(words)}, '$.' || coalesce(
		${firstOf(sql`(select f.languages from ${profile} f where f.person_id = ${personId})`)},
		${firstOf(sql`(select c.languages from ${chapter} c where c.id = 'chapter')`)}, 'en')), '{chapter}', ${named})`;
