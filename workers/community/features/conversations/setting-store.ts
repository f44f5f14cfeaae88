import { type SQL, sql } from "drizzle-orm";
import type { Db, Statement } from "#exchange/site.ts";
import { following, helperSetting } from "../../db/helping.ts";
import { everything } from "./rules.ts";

/** When and whether mail of conversations comes. */
export type MailSetting = {
	readonly conversations: boolean;
	readonly quietFrom: string | null;
	readonly quietTo: string | null;
	readonly timeZone: string;
};

type Row = Omit<MailSetting, "conversations" | "timeZone"> & {
	readonly conversations: number;
	readonly timeZone: string | null;
};

const settingQuery = (personId: string): SQL => sql`select hs.quiet_from as quietFrom, hs.quiet_to as quietTo,
	hs.time_zone as timeZone, not exists (select 1 from ${following} e where e.conversation_id = ${everything}
		and e.person_id = w.id and e.state = 'muted') as conversations
	from (select ${personId} as id) w left join ${helperSetting} hs on hs.person_id = w.id`;

/** `zone` is that of the reader, where none was chosen. */
export const readMailSetting = async (db: Db, personId: string, zone: string): Promise<MailSetting> => {
	const [row] = await db.all<Row>(settingQuery(personId));
	const { quietFrom = null, quietTo = null, timeZone = null } = row ?? {};
	return { conversations: row?.conversations !== 0, quietFrom, quietTo, timeZone: (quietFrom && timeZone) || zone };
};

/** Whether somebody takes requests is another question, and stays as it was. */
export const writeMailSetting = (db: Db, personId: string, setting: MailSetting, now: number): Statement[] => {
	const { conversations, quietFrom, quietTo, timeZone } = setting;
	return [
		db.run(sql`insert into ${helperSetting} (person_id, takes_requests, quiet_from, quiet_to, time_zone)
			values (${personId}, 1, ${quietFrom}, ${quietTo}, ${timeZone})
			on conflict do update set quiet_from = excluded.quiet_from, quiet_to = excluded.quiet_to, time_zone = excluded.time_zone`),
		// What was said while no mail came isn't sent afterwards.
		...(conversations
			? [
					db.run(sql`update ${following} set mailed_at = ${now} where person_id = ${personId} and mailed_at < ${now}
				and exists (select 1 from ${following} e where e.conversation_id = ${everything} and e.person_id = ${personId})`),
				]
			: []),
		conversations
			? db.run(sql`delete from ${following} where conversation_id = ${everything} and person_id = ${personId}`)
			: db.run(sql`insert into ${following} (conversation_id, person_id, state, read_at, mailed_at)
				values (${everything}, ${personId}, 'muted', ${now}, ${now}) on conflict do nothing`),
	];
};
