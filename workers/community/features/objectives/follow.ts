import { type SQL, sql } from "drizzle-orm";
import { spaced } from "#core/folding.ts";
import { newId } from "#core/id.ts";
import { searchDoc } from "#exchange/search-tables.ts";
import type { Statement } from "#exchange/site.ts";
import { derivation } from "../../db/cycle.ts";
import { objective } from "../../db/forming.ts";
import type { Services } from "../../services.ts";
import { folded, resembles } from "./rules.ts";

type Line = { readonly id: string; readonly text: string; readonly folded: string; readonly title: string };

/** Lines with the same words are one. */
const linesOf = (services: Services, objectives: readonly string[]): Line[] => {
	const lines = new Map<string, Line>();
	for (const text of objectives) {
		const words = folded(text);
		if (!lines.has(words))
			lines.set(words, { id: newId("objective", services), text, folded: words, title: spaced(text) });
	}
	return [...lines.values()];
};

/** A line that was put a little otherwise stays the objective that it was, with whoever shares it. */
const rewordings = (before: readonly string[], lines: readonly Line[]): (readonly [from: string, to: string])[] => {
	const now = new Set(lines.map((line) => line.folded));
	const gone = [...new Set(before.map(folded))].filter((words) => !now.has(words));
	const had = new Set(before.map(folded));
	return lines.flatMap(({ folded: to }) => {
		const from = had.has(to) ? undefined : gone.find((words) => resembles(words, to));
		if (from === undefined) return [];
		gone.splice(gone.indexOf(from), 1);
		return [[from, to] as const];
	});
};

const forgotten = ({ db }: Pick<Services, "db">, which: SQL): Statement[] => {
	const ids = sql`(select id from ${objective} where ${which})`;
	return [
		db.run(sql`delete from ${searchDoc} where id in ${ids}`),
		db.run(sql`delete from ${derivation} where id in ${ids} or source_id in ${ids}`),
		db.run(sql`delete from ${objective} where ${which}`),
	];
};

type Wants = { readonly objectives: readonly string[]; readonly languages: readonly string[] };

/**
 * The statements by which the objectives of a person who is here follow their profile, for the batch in which it is saved:
 * the profile is what they said, the rows are where others find and share it.
 */
export const followingObjectives = (
	services: Services,
	personId: string,
	{ objectives, languages }: Wants,
	before: readonly string[],
): Statement[] => {
	const { db, site, clock, card } = services;
	const lines = linesOf(services, objectives);
	const given = JSON.stringify(lines);
	const language = languages[0] ?? card.now().language;
	const now = clock();
	return [
		...rewordings(before, lines).map(([from, to]) =>
			db.run(sql`update ${objective} set folded = ${to} where person_id = ${personId} and folded = ${from}`),
		),
		...forgotten(
			services,
			sql`person_id = ${personId} and folded not in (select value ->> 'folded' from json_each(${given}))`,
		),
		db.run(sql`insert into ${objective} (id, person_id, text, folded, language, shared_id, created_at)
			select value ->> 'id', ${personId}, value ->> 'text', value ->> 'folded', ${language}, value ->> 'id', ${now}
			from json_each(${given}) where true on conflict (person_id, folded) do update set text = excluded.text`),
		db.run(sql`insert into ${searchDoc} (id, kind, origin, container, author_id, language, title, body, updated_at)
			select o.id, 'objective', ${site.origin}, null, o.person_id, o.language, j.value ->> 'title', '', ${now}
			from json_each(${given}) j join ${objective} o on o.person_id = ${personId} and o.folded = j.value ->> 'folded'
			where true on conflict (id) do update set title = excluded.title, updated_at = excluded.updated_at`),
	];
};

/** The statements by which nobody finds the objectives of somebody who isn't here any more. */
export const droppingObjectives = (services: Pick<Services, "db">, personId: string): Statement[] =>
	forgotten(services, sql`person_id = ${personId}`);
