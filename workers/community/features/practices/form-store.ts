import { type SQL, sql } from "drizzle-orm";
import { readBatch } from "#exchange/read-batch.ts";
import type { Db } from "#exchange/site.ts";
import { link, peer } from "#exchange/tables.ts";
import { person } from "#identity/tables.ts";
import { groupMember, workingGroup } from "../../db/practices.ts";
import { type Source, type SourceRow, sourceFrom, sourceQuery } from "../cycle/store.ts";
import { namedQuery, type PersonNamed, type PracticeRow, practiceFrom, practiceQuery } from "./store.ts";

/** As many people and groups as a form can offer. */
const mostChoices = 500;

export type FormChoices = {
	readonly people: readonly { readonly id: string; readonly name: string }[];
	readonly groups: readonly { readonly id: string; readonly name: string }[];
};

const peopleQuery = sql`select id, name from ${person} where state = 'active' order by name, id limit ${mostChoices}`;
const groupsOf = (
	viewerId: string,
): SQL => sql`select g.id, g.name from ${groupMember} m join ${workingGroup} g on g.id = m.group_id
	where m.person_id = ${viewerId} and g.closed_at is null order by g.name limit ${mostChoices}`;

/**
 * What the form for a practice offers to choose from, with the practice itself where one is changed, and what a new one
 * comes from.
 */
export const readForm = async (db: Db, viewerId: string, id: string, from = "") => {
	type Choice = { id: string; name: string };
	const [[row], named, people, groups, [came]] = await readBatch<[PracticeRow, PersonNamed, Choice, Choice, SourceRow]>(
		db,
		[practiceQuery(viewerId, id), namedQuery(id), peopleQuery, groupsOf(viewerId), sourceQuery(viewerId, from)],
	);
	const choices: FormChoices = { people: people.filter((one) => one.id !== viewerId), groups };
	const source: Source | undefined = sourceFrom(came);
	return { choices, now: row ? { practice: practiceFrom(row), people: named } : undefined, source };
};

/** The viewer's groups, and the chapters that a practice can be addressed to by name. */
export const audienceQueries = (viewerId: string): readonly [SQL, SQL] => [
	groupsOf(viewerId),
	sql`select p.origin, p.name from ${link} k join ${peer} p on p.origin = k.peer
		where k.relation = 'chapter' and k.our_stance = 'yes' and k.their_stance = 'yes' order by p.name limit ${mostChoices}`,
];
