import { sql } from "drizzle-orm";
import type { ListPlace } from "#core/cursor.ts";
import { readBatch } from "#exchange/read-batch.ts";
import { removedThere } from "#exchange/removed-there.ts";
import type { Db } from "#exchange/site.ts";
import { siteName } from "#exchange/site-names.ts";
import { ledger, peer, record, recordVersion, tombstone, withdrawal } from "#exchange/tables.ts";
import { person } from "#identity/tables.ts";
import { reflection, study } from "../../db/cycle.ts";
import { introduction } from "../../db/people.ts";
import { adoption, offer, practice } from "../../db/practices.ts";
import { summary } from "../../db/summaries.ts";
import { valueStory } from "../../db/value.ts";

export type DestinationRow = {
	readonly site: string;
	readonly name: string | null;
	/** The latest revision that went there; null when a receipt came before we knew that anything had. */
	readonly rev: number | null;
	readonly version: number | null;
	readonly firstAt: number | null;
	readonly lastAt: number | null;
	/** The network that passed it on; null when it came from us. */
	readonly via: string | null;
	readonly state: "pending" | "confirmed" | "refused" | null;
	readonly askedRev: number | null;
	readonly askedAt: number | null;
	readonly settledAt: number | null;
	readonly receipt: string | null;
	/** The receipt by which it told that its own moderators removed it; null where they didn’t. */
	readonly unasked: string | null;
	readonly failures: number | null;
	readonly lastError: string | null;
	readonly nextPullAt: number | null;
};
type ThingRow = {
	readonly kind: string;
	readonly title: string;
	readonly owner: string;
	/** The local id of what its page is about: of an adoption, the practice. */
	readonly about: string;
};
type LiveRow = { readonly kind: string; readonly name: string | null; readonly rev: number; readonly scope: string };
type GoneRow = { readonly kind: string; readonly at: number };

/** A draft's title, or a group's, is nobody's business but its author's. */
const practiceTitle = (readerId: string) =>
	sql`case when p.author_id = ${readerId} or (p.state = 'shared' and p.audience <> 'group') then p.title else '' end`;

/** A reflection has no title: it is called by how it begins, of which this much is read. */
const beginning = 400;

/** D1 takes five terms in one compound select; the last ones stand in one of their own. */
const thingQuery = (localId: string, readerId: string) => sql`
	select 'practice' as kind, ${practiceTitle(readerId)} as title, author_id as owner, p.id as about from ${practice} p where p.id = ${localId}
	union all select 'person', name, id, id from ${person} where id = ${localId}
	union all select 'summary', title, edited_by, id from ${summary} where id = ${localId}
	union all select 'introduction', '', person_id, id from ${introduction} where id = ${localId}
	union all select * from (
		select 'adoption', ${practiceTitle(readerId)}, a.adopted_by, p.id from ${adoption} a join ${practice} p on p.id = a.practice_id where a.id = ${localId}
		union all select 'offer', ${practiceTitle(readerId)}, p.author_id, o.id from ${offer} o join ${practice} p on p.id = o.practice_id
			where o.id = ${localId} and o.direction = 'sent'
		union all select 'story', case when t.author_id = ${readerId} or t.audience not in ('private', 'group') then substr(t.text, 1, ${beginning}) else '' end,
			t.author_id, t.id from ${reflection} t where t.id = ${localId}
		union all select * from (select 'story', case when t.author_id = ${readerId} or t.audience not in ('private', 'group') then t.title else '' end,
			t.author_id, t.id from ${valueStory} t where t.id = ${localId})
		union all select 'study', case when t.author_id = ${readerId} or t.audience <> 'group' then t.title else '' end,
			t.author_id, t.id from ${study} t where t.id = ${localId})`;

const destinationsQuery = (recordId: string, ownOrigin: string, { limit, after }: ListPlace) => sql`
	select s.site, ${siteName(sql`s.site`)} as name, l.rev, l.firstAt, l.lastAt,
		(select max(v.version) from ${recordVersion} v where v.record_id = ${recordId} and v.rev <= l.rev) as version,
		case when l.via = ${ownOrigin} then null else ${siteName(sql`l.via`)} end as via,
		w.state, w.rev as askedRev, w.asked_at as askedAt, w.settled_at as settledAt, w.receipt,
		${removedThere(sql`s.site`, sql`${recordId}`)} as unasked,
		p.failures, p.last_error as lastError, p.next_pull_at as nextPullAt
	from (select site from ${ledger} where record_id = ${recordId} union select site from ${withdrawal} where record_id = ${recordId}) s
	left join (select site, max(rev) as rev, min(first_at) as firstAt, max(last_at) as lastAt,
			case when max(via = ${ownOrigin}) then ${ownOrigin} else max(via) end as via
		from ${ledger} where record_id = ${recordId} group by site) l on l.site = s.site
	left join ${withdrawal} w on w.record_id = ${recordId} and w.site = s.site
	left join ${peer} p on p.origin = s.site
	${after ? sql`where s.site > ${after.id}` : sql``} order by s.site limit ${limit + 1}`;

/**
 * One thing of ours, whether it is shared now, and a page of those who ever received it, by address, one more than
 * `limit`. One round trip.
 */
export const readWhereabouts = async (
	db: Db,
	ownOrigin: string,
	of: { readonly localId: string; readonly readerId: string; readonly place: ListPlace },
) => {
	const { localId, readerId, place } = of;
	const recordId = `${ownOrigin}/records/${localId}`;
	const [[thing], [live], [gone], destinations] = await readBatch<[ThingRow, LiveRow, GoneRow, DestinationRow]>(db, [
		thingQuery(localId, readerId),
		sql`select kind, name, rev, scope from ${record} where id = ${recordId}`,
		sql`select kind, at from ${tombstone} where record_id = ${recordId}`,
		destinationsQuery(recordId, ownOrigin, place),
	]);
	return { thing, live, gone, destinations };
};
