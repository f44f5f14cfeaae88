import { type SQL, sql } from "drizzle-orm";
import { person } from "#identity/tables.ts";
import type { Outcome } from "#protocol/content.ts";
import { docs, docVisible, type Reading } from "../../db/container.ts";
import { derivation } from "../../db/cycle.ts";
import { type Named, type NamedRow, namedColumns, namedFrom, namedJoins, namedJson } from "../search/named-store.ts";

/** More than one looks back to from one entry of a list. */
const mostSources = 5;

/**
 * What a thing in a list came from, as far as the viewer may see it, as JSON for `cameFromOf`. `id` is the column of its
 * id, of a table that goes by none of the names in `namedJoins` or by `t`.
 */
export const cameFromColumn = (viewerId: Reading, id: SQL): SQL => sql`(
	select json_group_array(json(source)) from (select ${namedJson} as source from (
		select ${namedColumns} from (select v.source_id, v.created_at from ${derivation} v where v.id = ${id}) f
			join ${docs} on d.id = f.source_id ${namedJoins} where ${docVisible(viewerId)}
			order by f.created_at, d.id limit ${sql.raw(String(mostSources))})))`;

export const cameFromOf = (json: string): Named[] => (JSON.parse(json) as NamedRow[]).map(namedFrom);

/** What was made of a thing: by whom, and how it went where somebody tried something. */
export type CameOf = Named & {
	readonly byId: string | null;
	readonly byName: string | null;
	readonly outcome: Outcome | null;
};
type CameOfRow = NamedRow & Pick<CameOf, "byId" | "byName" | "outcome">;

/** More than one takes in below one entry of a list. */
const mostOutcomes = 20;

/** The same for what came of it, for `cameOfOf`. */
export const cameOfColumn = (viewerId: Reading, id: SQL): SQL => sql`(
	select json_group_array(json(made)) from (select json_patch(${namedJson},
			json_object('byId', byId, 'byName', byName, 'outcome', outcome)) as made from (
		select ${namedColumns}, t.outcome, d.author_id as byId, y.name as byName
			from (select v.id, v.created_at from ${derivation} v where v.source_id = ${id}) f
			join ${docs} on d.id = f.id ${namedJoins} left join ${person} y on y.id = d.author_id
			where ${docVisible(viewerId)} order by f.created_at, d.id limit ${sql.raw(String(mostOutcomes))})))`;

export const cameOfOf = (json: string): CameOf[] =>
	(JSON.parse(json) as CameOfRow[]).map((row) => ({
		...namedFrom(row),
		byId: row.byId ?? null,
		byName: row.byName ?? null,
		outcome: row.outcome ?? null,
	}));
