import { sql } from "drizzle-orm";
import { mustHold } from "#exchange/guard.ts";
import type { Db, Statement } from "#exchange/site.ts";
import { practiceProposal } from "../../db/cycle.ts";
import { hidden, moderation, report } from "../../db/daily.ts";
import { objective } from "../../db/forming.ts";
import { answer, message } from "../../db/helping.ts";
import { trial } from "../../db/practices.ts";
import { decisionEntry } from "../../db/voice.ts";

export const insertReport = (db: Db, row: typeof report.$inferInsert): Statement => db.insert(report).values(row);

/** A report that waits for an answer, by the same person on the same thing. */
export const readWaiting = async (db: Db, aboutId: string, reporterId: string): Promise<string | undefined> =>
	(
		await db.all<{
			id: string;
		}>(sql`select id from ${report} where about_id = ${aboutId} and reporter_id = ${reporterId}
			and state = 'open'`)
	)[0]?.id;

type Settled = {
	readonly state: "acted" | "dismissed";
	readonly word: string;
	readonly byId: string;
	readonly at: number;
};

/** All reports on a thing that wait are answered by what was done about it. */
export const settleReports = (db: Db, aboutId: string, { state, word, byId, at }: Settled): Statement =>
	db.run(sql`update ${report} set state = ${state}, word = ${word}, decided_by = ${byId}, decided_at = ${at}
		where about_id = ${aboutId} and state = 'open'`);

/** Breaks the batch when no report on it waits any more. */
export const stillReported = (db: Db, aboutId: string): Statement =>
	mustHold(db, sql`exists (select 1 from ${report} where about_id = ${aboutId} and state = 'open')`);

export const insertDecision = (db: Db, row: typeof moderation.$inferInsert): Statement =>
	db.insert(moderation).values(row);

/** What goes out of sight with something: what nobody could read without it. */
const partsOf = (id: string) => sql`select ${id} as id
	union select id from ${trial} where practice_id = ${id} union select id from ${practiceProposal} where practice_id = ${id}
	union select * from (select id from ${answer} where question_id = ${id} union select id from ${message} where conversation_id = ${id}
		union select 'minutes_' || substr(${id}, 9) where ${id} glob 'meeting_*'
		union select o.id from ${objective} o where o.person_id = ${id} and not exists (
			select 1 from ${objective} x where x.shared_id = o.shared_id and x.person_id <> o.person_id))`;

/** Hides something with its parts; what is hidden by a decision of its own stays so. Breaks the batch where it is hidden. */
export const hide = (db: Db, id: string, moderationId: string): Statement[] => [
	stillShown(db, id),
	db.run(sql`insert into ${hidden} (id, moderation_id) select id, ${moderationId} from (${partsOf(id)}) where true
		on conflict (id) do nothing`),
];

const stillShown = (db: Db, id: string): Statement =>
	mustHold(db, sql`not exists (select 1 from ${hidden} where id = ${id})`);

/** Shows something again that this decision hid. Breaks the batch where it isn't hidden by that any more. */
export const show = (db: Db, id: string, moderationId: string): Statement[] => [
	mustHold(db, sql`exists (select 1 from ${hidden} where id = ${id} and moderation_id = ${moderationId})`),
	db.run(sql`delete from ${hidden} where moderation_id = ${moderationId}`),
];

/** What a removed thing was called is in the log no more. */
export const emptyTitles = (db: Db, aboutId: string): Statement =>
	db.run(sql`update ${moderation} set title = '' where about_id = ${aboutId}`);

/** Nothing of it needs to be hidden once it is gone. */
export const unhide = (db: Db, id: string): Statement =>
	db.run(
		sql`delete from ${hidden} where id = ${id} or moderation_id = (select z.moderation_id from ${hidden} z where z.id = ${id})`,
	);

/** Blocks a record of another chapter for good: whenever it comes again, it is let go in the same moment (blocked.ts). */
export const block = (db: Db, id: string, moderationId: string): Statement =>
	db.run(sql`insert into ${hidden} (id, moderation_id) values (${id}, ${moderationId})
		on conflict (id) do update set moderation_id = excluded.moderation_id`);

/** What is left of a removed objection, without its words: it counts for nothing, like a hidden one. */
export const keepOutOfSight = (db: Db, id: string, moderationId: string): Statement =>
	db.run(
		sql`insert into ${hidden} (id, moderation_id) select id, ${moderationId} from ${decisionEntry} where id = ${id}`,
	);

/** Whom a decision concerns answers it, once. */
export const writeAnswer = (db: Db, id: string, text: string, at: number): Statement[] => [
	mustHold(db, sql`exists (select 1 from ${moderation} where id = ${id} and answered_at is null)`),
	db.run(sql`update ${moderation} set answer = ${text}, answered_at = ${at} where id = ${id}`),
];

/** What somebody reported goes with them where nobody has answered it; what was answered is the chapter's log. */
export const forgetReports = (db: Db, personId: string): Statement =>
	db.run(sql`delete from ${report} where reporter_id = ${personId} and state = 'open'`);
