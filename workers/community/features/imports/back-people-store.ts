import { sql } from "drizzle-orm";
import type { Db, Statement } from "#exchange/site.ts";
import { arrival, mail, memberInvitation } from "#identity/tables.ts";
import { imported } from "../../db/daily.ts";

/** By which an import knows the letter that it sent to somebody: the hash of its link, and nothing of whom it went to. */
export const askedAs = (tokenHash: string): string => `arrival_${tokenHash}`;

const linksOf = (runId: string) =>
	sql`select substr(i.local_id, ${askedAs("").length + 1}) from ${imported} i where i.run_id = ${runId} and i.local_id like 'arrival!_%' escape '!'`;
const invitationsOf = (runId: string) =>
	sql`select i.local_id from ${imported} i where i.run_id = ${runId} and i.local_id like 'invitation!_%' escape '!'`;

/** How many people a run asked in, and who of them may still come by it: by their own link, or by the one for all. */
export type Asked = { readonly asked: number; readonly links: readonly string[]; readonly uses: number };

export const readAsked = async (db: Db, runId: string, now: number): Promise<Asked> => {
	const [row] = await db.all<{ asked: number; links: string; uses: number }>(sql`select
		(select count(*) from ${imported} i where i.run_id = ${runId} and i.kind = 'people') as asked,
		(select json_group_array(a.token_hash) from ${arrival} a where a.token_hash in (${linksOf(runId)})
			and a.expires_at > ${now}) as links,
		coalesce((select sum(n.uses_left) from ${memberInvitation} n where n.id in (${invitationsOf(runId)})
			and n.revoked_at is null and n.expires_at > ${now}), 0) as uses`);
	return { asked: row?.asked ?? 0, links: JSON.parse(row?.links ?? "[]") as string[], uses: row?.uses ?? 0 };
};

/** The statements by which nobody comes any more whom a run asked in and who hasn't come; they may be asked anew. */
export const endAsking = (db: Db, runId: string, { links }: Asked, now: number): Statement[] => {
	const these = sql`(select value from json_each(${JSON.stringify(links)}))`;
	const invitations = sql`(${invitationsOf(runId)})`;
	return [
		db.run(sql`delete from ${mail} where sent_at is null and person_id is null and exists (select 1 from ${arrival} a
			where a.email = recipient and a.created_at = ${mail}.created_at and a.token_hash in ${these})`),
		db.run(sql`delete from ${arrival} where token_hash in ${these} or invitation in ${invitations}`),
		db.run(sql`update ${memberInvitation} set revoked_at = ${now} where id in ${invitations} and revoked_at is null`),
		db.run(sql`delete from ${imported} where run_id = ${runId} and kind = 'people'
			and (local_id in ${invitations} or substr(local_id, ${askedAs("").length + 1}) in ${these})`),
	];
};
