import { type SQL, sql } from "drizzle-orm";
import { searchDoc } from "#exchange/search-tables.ts";
import type { KindHandler, KindHandlers, Site, Statement } from "#exchange/site.ts";
import { record, recordVersion } from "#exchange/tables.ts";
import { hidden, moderation } from "../../db/daily.ts";

const without = (site: Site, ids: SQL): Statement[] => [
	site.db.run(sql`delete from ${searchDoc} where id in (${ids})`),
	site.db.run(sql`delete from ${recordVersion} where record_id in (${ids})`),
	site.db.run(sql`delete from ${record} where id in (${ids})`),
];

/**
 * The statements that remove a received record for this chapter alone. Who vouches for it stays noted: the two sites go on
 * agreeing on what was sent, so that nothing is fetched again and again; and its origin's Delete is still answered.
 */
export const dropHere = (site: Site, id: string): Statement[] => without(site, sql`select ${id}`);

/** Those of some records that a steward removed here. */
const blockedOf = (
	ids: readonly string[],
): SQL => sql`select z.id from ${hidden} z join ${moderation} w on w.id = z.moderation_id
	and w.act = 'remove' where z.id in (select value from json_each(${JSON.stringify(ids)}))`;

const guarded = (handler: KindHandler | undefined): KindHandler => ({
	...handler,
	received: (site, items) => [
		...(handler?.received?.(site, items) ?? []),
		...without(site, blockedOf(items.map(({ recordId }) => recordId))),
	],
});

/** Kinds that members read without anything else being made of them here. */
const readOnly = ["question", "answer", "meeting"] as const;

/** What removes again, in the batch in which it arrives, what a steward removed here. */
export const keepingOut = (handlers: KindHandlers): KindHandlers => ({
	...Object.fromEntries(readOnly.map((kind) => [kind, guarded(undefined)])),
	...Object.fromEntries(Object.entries(handlers).map(([kind, handler]) => [kind, guarded(handler)])),
});
