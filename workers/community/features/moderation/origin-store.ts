import { sql } from "drizzle-orm";
import type { Db } from "#exchange/site.ts";
import { record, recordSource } from "#exchange/tables.ts";
import { moderation } from "../../db/daily.ts";

/** A record of another chapter that was removed here, and the latest revision that came. */
export type Untold = { readonly decision: string; readonly recordId: string; readonly rev: number };

/** Told in one go; the next run takes the rest. */
const atOnce = 10;

/** The receipt of a removal goes by the decision’s own id, so that it is written once. */
export const receiptIdOf = (decision: string): string => decision.replace(/^moderation_/, "receipt_");

/**
 * Records of other chapters that stewards removed here between two moments, and whose origin wasn't told. One that its
 * origin takes back meanwhile is no more noted as received, and its Delete is answered by itself.
 */
export const readUntold = (db: Db, ownOrigin: string, from: number, until: number): Promise<Untold[]> =>
	db.all<Untold>(sql`select w.id as decision, w.about_id as recordId, max(s.rev) as rev
		from ${moderation} w join ${recordSource} s on s.record_id = w.about_id
		where w.act = 'remove' and w.kind = 'record' and w.created_at > ${from} and w.created_at <= ${until}
			and not exists (select 1 from ${record} r
				where r.id = ${`${ownOrigin}/records/`} || replace(w.id, 'moderation_', 'receipt_'))
		group by w.id order by w.created_at limit ${atOnce}`);
