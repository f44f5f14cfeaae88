import { type SQL, sql } from "drizzle-orm";
import type { Site, Statement } from "#exchange/site.ts";
import { siteName } from "#exchange/site-names.ts";
import { record } from "#exchange/tables.ts";
import { introduction } from "../../db/people.ts";

/** What somebody is called whose name we may not know. */
export const somebodyOf = (origin: SQL): SQL => sql`'Somebody of ' || coalesce(${siteName(origin)}, ${origin})`;

/** What the other side took back takes with it what we had noted of it. */
export const forgetGoneIntroductions = (site: Site): Statement[] => [
	site.db.run(sql`update ${introduction} set state = 'withdrawn', contact = null, message = case when direction = 'received' then '' else message end
		where (direction = 'received' and (state <> 'withdrawn' or message <> '')
				and not exists (select 1 from ${record} r where r.id = introduction.record_id))
			or (direction = 'asked' and state = 'accepted'
				and not exists (select 1 from ${record} r where r.id = introduction.answer_id))`),
	// A name that we knew from a consent goes with it, unless the two have exchanged names since.
	site.db.run(sql`update ${introduction} set their_name = ${somebodyOf(sql`their_origin`)}
		where state <> 'accepted' and their_name <> ${somebodyOf(sql`their_origin`)}
			and not exists (select 1 from ${record} r where r.id = introduction.their_person)`),
];
