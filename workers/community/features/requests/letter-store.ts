import { sql } from "drizzle-orm";
import type { QuietHours } from "#core/quiet-hours.ts";
import type { Db } from "#exchange/site.ts";
import { mail, person } from "#identity/tables.ts";
import { docs, docVisible } from "../../db/container.ts";
import { helperSetting, request } from "../../db/helping.ts";
import { letterWanted } from "../../db/letter-choice.ts";
import { profile } from "../../db/people.ts";

/** The letter of a request has an id of its own, so that there is one, however often it is looked for. */
export const letterId = (requestId: string): string => `mail_${requestId}`;

type Untold = QuietHours & {
	readonly id: string;
	readonly aboutId: string;
	readonly personId: string;
	readonly toName: string;
	readonly fromName: string;
	readonly reason: string;
	readonly title: string;
	/** JSON; null without a profile. */
	readonly languages: string | null;
};

/** Requests since a moment of which no letter has told yet. */
export const readUntold = (db: Db, since: number, most: number): Promise<Untold[]> =>
	db.all<Untold>(sql`select ask.id, ask.about_id as aboutId, p.id as personId, p.name as toName,
			coalesce(fp.name, '') as fromName, ask.reason, d.title, f.languages,
			s.quiet_from as quietFrom, s.quiet_to as quietTo, s.time_zone as timeZone
		from ${person} p cross join ${request} ask on ask.to_id = p.id and ask.state = 'waiting' and ask.created_at > ${since}
		join ${docs} on d.id = ask.about_id left join ${person} fp on fp.id = ask.from_id
		left join ${profile} f on f.person_id = p.id left join ${helperSetting} s on s.person_id = p.id
		where p.state = 'active' and p.email is not null
			and ${letterWanted(sql`p.id`, sql`'request'`)}
			and ${docVisible(sql`p.id`)}
			and not exists (select 1 from ${mail} where id = 'mail_' || ask.id)
		order by ask.created_at limit ${most}`);
