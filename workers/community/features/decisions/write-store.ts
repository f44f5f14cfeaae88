import { and, eq, type SQL, sql } from "drizzle-orm";
import { spaced } from "#core/folding.ts";
import { mustHold } from "#exchange/guard.ts";
import { searchDoc } from "#exchange/search-tables.ts";
import type { Db, Statement } from "#exchange/site.ts";
import { shownToAll } from "../../db/container.ts";
import { decision, decisionEntry, decisionVersion, decisionVoice } from "../../db/voice.ts";
import { stillWritable } from "../cycle/store.ts";
import { mostEntries, type Phase } from "./rules.ts";

type DecisionRow = typeof decision.$inferInsert;
type EntryRow = typeof decisionEntry.$inferInsert;
type VersionRow = typeof decisionVersion.$inferInsert;
type VoiceRow = typeof decisionVoice.$inferInsert;

export const insertDecision = (db: Db, row: DecisionRow): Statement => db.insert(decision).values(row);

export const updateDecision = (db: Db, id: string, set: Partial<DecisionRow>): Statement =>
	db.update(decision).set(set).where(eq(decision.id, id));

export const insertVersion = (db: Db, row: VersionRow): Statement => db.insert(decisionVersion).values(row);

export const insertEntry = (db: Db, row: EntryRow): Statement => db.insert(decisionEntry).values(row);

/** Says how an objection came to its end. */
export const endObjection = (
	db: Db,
	id: string,
	set: { readonly state: "integrated" | "withdrawn"; readonly word: string },
): Statement => db.update(decisionEntry).set(set).where(eq(decisionEntry.id, id));

export const saveVoice = (db: Db, row: VoiceRow): Statement =>
	db
		.insert(decisionVoice)
		.values(row)
		.onConflictDoUpdate({
			target: [decisionVoice.decisionId, decisionVoice.version, decisionVoice.personId],
			set: { says: row.says, createdAt: row.createdAt },
		});

/** Who objects says no more that they don't. */
export const dropVoice = (db: Db, decisionId: string, version: number, personId: string): Statement =>
	db
		.delete(decisionVoice)
		.where(
			and(
				eq(decisionVoice.decisionId, decisionId),
				eq(decisionVoice.version, version),
				eq(decisionVoice.personId, personId),
			),
		);

/** Breaks the batch when the phase has moved on, or there is another version by now. */
export const stillAt = (db: Db, { id, phase, version }: { id: string; phase: Phase; version: number }): Statement =>
	mustHold(db, sql`exists (select 1 from ${decision} where id = ${id} and phase = ${phase} and version = ${version})`);

/** Breaks the batch when it isn't looked at again on that day any more: somebody kept it meanwhile. */
export const stillReviewed = (db: Db, { id, reviewOn }: { id: string; reviewOn: string | null }): Statement =>
	mustHold(
		db,
		sql`exists (select 1 from ${decision} where id = ${id} and phase = 'decided' and review_on is ${reviewOn})`,
	);

/** Breaks the batch when the writer has left the group meanwhile, or it was closed. */
export const stillInside = (db: Db, groupId: string | null, personId: string): Statement[] =>
	groupId === null ? [] : [stillWritable(db, groupId, personId)];

const said = (id: string, what: SQL): SQL => sql`select 1 from ${decisionEntry} where decision_id = ${id} and ${what}`;

/** Whether an entry is hidden from nobody: what a steward hid neither asks, answers nor objects. */
const counts = shownToAll(sql`${decisionEntry.id}`);

/** Breaks the batch when as much was said as one page holds. */
export const stillRoom = (db: Db, id: string): Statement =>
	mustHold(db, sql`(select count(*) from (${said(id, sql`true`)} limit ${mostEntries})) < ${mostEntries}`);

/** Breaks the batch when an answer answers nothing that was asked here. */
export const stillAsked = (db: Db, id: string, questionId: string): Statement =>
	mustHold(db, sql`exists (${said(id, sql`id = ${questionId} and kind = 'question'`)})`);

/** Breaks the batch when a question has come that nobody answered. */
export const allAnswered = (db: Db, id: string): Statement =>
	mustHold(
		db,
		sql`not exists (${said(
			id,
			sql`kind = 'question' and ${counts} and id not in (select a.reply_to from ${decisionEntry} a
			where a.decision_id = ${id} and a.reply_to is not null and ${shownToAll(sql`a.id`)})`,
		)})`,
	);

const isObjection = sql`kind = 'objection' and state = 'open'`;

/** Breaks the batch when an objection is open: one may have come at this very moment. */
export const nobodyObjects = (db: Db, id: string): Statement =>
	mustHold(db, sql`not exists (${said(id, sql`${isObjection} and ${counts}`)})`);

/** Breaks the batch when this person has an open objection. */
export const doesNotObject = (db: Db, id: string, personId: string): Statement =>
	mustHold(db, sql`not exists (${said(id, sql`${isObjection} and person_id = ${personId} and ${counts}`)})`);

/** Breaks the batch when an objection was withdrawn or taken in meanwhile, or isn't one of this proposal. */
export const stillOpen = (db: Db, id: string, objectionId: string): Statement =>
	mustHold(db, sql`exists (${said(id, sql`${isObjection} and id = ${objectionId}`)})`);

/** Breaks the batch when nobody but who proposed it has said that they have no objection to this version. */
export const stillConsented = (
	db: Db,
	{ id, version, proposerId }: { id: string; version: number; proposerId: string },
): Statement =>
	mustHold(
		db,
		sql`exists (select 1 from ${decisionVoice} where decision_id = ${id} and version = ${version}
			and person_id <> ${proposerId} and says = 'no-objection')`,
	);

/** As much of what was said as the index holds of anything. */
const mostText = 40_000;

/**
 * Puts what somebody just wrote into the index, at the end of what is there: many write in the same minute, and none of
 * them has read the others' words. Once it holds more than one person's words, it is nobody's alone.
 */
export const alsoFound = (db: Db, id: string, { by, text }: { by: string; text: string }, now: number): Statement =>
	db.run(sql`update ${searchDoc} set body = substr(body || char(10) || ${spaced(text)}, 1, ${mostText}),
		author_id = case when author_id = ${by} then author_id end, updated_at = ${now} where id = ${id}`);
