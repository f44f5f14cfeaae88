import { eq, type SQL, sql } from "drizzle-orm";
import { spaced } from "#core/folding.ts";
import { mustHold } from "#exchange/guard.ts";
import { searchDoc } from "#exchange/search-tables.ts";
import type { Db, Statement } from "#exchange/site.ts";
import { assistEntry, peerAssist, request } from "../../db/helping.ts";
import { stillWritable } from "../cycle/store.ts";
import { mostEntries, type Phase } from "./rules.ts";

type AssistRow = typeof peerAssist.$inferInsert;
type EntryRow = typeof assistEntry.$inferInsert;

export const insertAssist = (db: Db, row: AssistRow): Statement => db.insert(peerAssist).values(row);

export const updateAssist = (db: Db, id: string, set: Partial<AssistRow>): Statement =>
	db.update(peerAssist).set(set).where(eq(peerAssist.id, id));

export const deleteAssist = (db: Db, id: string): Statement => db.delete(peerAssist).where(eq(peerAssist.id, id));

export const insertEntry = (db: Db, row: EntryRow): Statement => db.insert(assistEntry).values(row);

/** Breaks the batch when the phase has moved on, or the peer assist was taken back. */
export const stillIn = (db: Db, id: string, phase: Phase): Statement =>
	mustHold(db, sql`exists (select 1 from ${peerAssist} where id = ${id} and phase = ${phase})`);

/** Breaks the batch when the writer has left the group meanwhile, or it was closed. */
export const stillInside = (db: Db, groupId: string | null, personId: string): Statement[] =>
	groupId === null ? [] : [stillWritable(db, groupId, personId)];

const said = (id: string): SQL => sql`select 1 from ${assistEntry} where assist_id = ${id}`;

/** Breaks the batch when somebody has said something. */
export const nothingSaid = (db: Db, id: string): Statement => mustHold(db, sql`not exists (${said(id)})`);

/** Breaks the batch when as much was said as one page holds. */
export const stillRoom = (db: Db, id: string): Statement =>
	mustHold(db, sql`(select count(*) from (${said(id)} limit ${mostEntries})) < ${mostEntries}`);

/** Breaks the batch when an answer answers nothing that was asked here. */
export const stillAsked = (db: Db, assistId: string, questionId: string): Statement =>
	mustHold(
		db,
		sql`exists (select 1 from ${assistEntry} where id = ${questionId} and assist_id = ${assistId} and kind = 'question')`,
	);

/** As much of what was said as the index holds of anything. */
const mostText = 40_000;

/**
 * Puts what somebody just said into the index, at the end of what is there: many write in the same minute, and none of
 * them has read the others' words. From now on it holds more than one person's words.
 */
export const alsoFound = (db: Db, id: string, text: string, now: number): Statement =>
	db.run(sql`update ${searchDoc} set body = substr(body || char(10) || ${spaced(text)}, 1, ${mostText}),
		author_id = null, updated_at = ${now} where id = ${id}`);

const inGroup = (groupId: string | undefined): SQL => (groupId === undefined ? sql`true` : sql`group_id = ${groupId}`);

/**
 * Ends what somebody brought and hadn't ended, in a group or everywhere, for the batch in which they leave. Their case, and
 * what was said, stays; nobody is asked about it any more.
 */
export const closeAllOf = (db: Db, ownerId: string, now: number, groupId?: string): Statement[] => {
	const theirs = sql`owner_id = ${ownerId} and phase <> 'closed' and ${inGroup(groupId)}`;
	return [
		db.run(
			sql`delete from ${request} where state = 'waiting' and about_id in (select id from ${peerAssist} where ${theirs})`,
		),
		db.run(sql`update ${peerAssist} set phase = 'closed', phase_since = ${now}, phase_until = null, ask_again_at = null
			where ${theirs}`),
	];
};

/** Who leaves facilitates none that goes on; who brought it opens its phases. */
export const facilitatesNoMore = (db: Db, personId: string, groupId?: string): Statement =>
	db.run(sql`update ${peerAssist} set facilitator_id = null
		where facilitator_id = ${personId} and phase <> 'closed' and ${inGroup(groupId)}`);
