import { type SQL, sql } from "drizzle-orm";
import { siteName } from "#exchange/site-names.ts";
import { peer, record, recordSource } from "#exchange/tables.ts";
import { shownToAll } from "./container.ts";

/** Kinds that are meant for one person, or for the sites themselves: their own features show them to whom they concern. */
const personal = sql`('link', 'receipt', 'introduction', 'offer')`;
/** Kinds of which we know that a chapter shows them to its members, also when they are addressed to it by name. */
const forMembers = sql`('chapter', 'person', 'practice', 'adoption', 'summary', 'question', 'answer', 'story', 'study', 'meeting')`;

/**
 * Whether a received record, called `r`, may be shown to this reader. A kind that we don't know may be meant for one
 * person; addressed to this chapter alone, it is shown to its stewards only, as is what they hid.
 */
export const readableRecord = (ownOrigin: string, steward: boolean, now: number): SQL => sql`(r.origin <> ${ownOrigin}
	and r.kind not in ${personal} and (r.expires_at is null or r.expires_at > ${now})
	${steward ? sql`` : sql`and (r.scope <> 'sites' or r.kind in ${forMembers}) and ${shownToAll(sql`r.id`)}`})`;

/** One site that gave us a record, or vouches for it. */
export type RecordSource = { readonly origin: string; readonly name: string | null; readonly network: 0 | 1 };

/** The sites from which a record, called `r`, came to us, as a JSON array of `RecordSource`. */
export const recordSources: SQL = sql`(select json_group_array(json_object('origin', s.source, 'name', ${siteName(sql`s.source`)},
		'network', exists (select 1 from ${peer} p where p.origin = s.source and p.kind = 'federation')))
	from ${recordSource} s where s.record_id = r.id)`;

/** Where a record was received: the table under the name that the expressions above expect. */
export const receivedRecord: SQL = sql`${record} r`;
