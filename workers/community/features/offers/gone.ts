import { sql } from "drizzle-orm";
import type { Site, Statement } from "#exchange/site.ts";
import { record } from "#exchange/tables.ts";
import { offer } from "../../db/practices.ts";

/** An offer whose words were taken back can't be decided any more. */
export const closeGoneOffers = (site: Site): Statement =>
	site.db.run(sql`update ${offer} set state = 'withdrawn', decided_at = ${site.clock()} where direction = 'received'
		and state = 'offered' and not exists (select 1 from ${record} r where r.id = offer.record_id)`);

/** The word with an answer goes with the answer: whoever gave it has taken it back. What was decided stays. */
export const forgetGoneAnswers = (site: Site): Statement =>
	site.db.run(sql`update ${offer} set answer = '' where direction = 'sent' and state in ('merged', 'declined') and answer <> ''
		and not exists (select 1 from ${record} r where r.source_id = offer.record_id and r.kind = 'offer' and r.origin = offer.their_origin)`);
