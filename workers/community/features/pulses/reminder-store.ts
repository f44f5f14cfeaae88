import { sql } from "drizzle-orm";
import type { Db } from "#exchange/site.ts";
import { mail } from "#identity/tables.ts";
import { workingGroup } from "../../db/practices.ts";
import { pulse } from "../../db/trust.ts";
import { remindBefore } from "./rules.ts";

const begins = "mail_pulse_";
export const reminderId = (id: string, personId: string): string => `${begins}${id}_${personId}`;

export type Soon = { readonly id: string; readonly groupId: string | null; readonly name: string | null };

/** Open pulses that end soon, and of which nobody was reminded yet. */
export const readEndingSoon = (db: Db, now: number): Promise<Soon[]> =>
	db.all<Soon>(sql`select t.id, t.group_id as groupId, g.name from ${pulse} t
		left join ${workingGroup} g on g.id = t.group_id
		where t.state = 'open' and t.closes_at > ${now} and t.closes_at <= ${now + remindBefore} and g.closed_at is null
			and not exists (select 1 from ${mail} w where w.id > ${begins} || t.id || '_'
				and w.id < ${begins} || t.id || '~')
		order by t.closes_at limit 20`);
