import { type SQL, sql } from "drizzle-orm";
import { record } from "./tables.ts";

/**
 * The receipt by which a site told that its own moderators removed a record of ours, as a column; null where none did.
 * It holds of every later revision, too: that site lets go of them as they arrive (docs/exchange.md §9).
 */
export const removedThere = (site: SQL, recordId: SQL): SQL => sql`(select u.activity from ${record} u
	where u.origin = ${site} and u.kind = 'receipt' and u.activity ->> '$.object.content.record' = ${recordId}
		and u.activity ->> '$.object.content.unasked' limit 1)`;
