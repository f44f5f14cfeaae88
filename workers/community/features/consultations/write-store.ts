import { eq, sql } from "drizzle-orm";
import { spaced } from "#core/folding.ts";
import { mustHold } from "#exchange/guard.ts";
import { searchDoc } from "#exchange/search-tables.ts";
import type { Db, Statement } from "#exchange/site.ts";
import { consultation, consultationVoice } from "../../db/voice.ts";
import { stillWritable } from "../cycle/store.ts";
import { mostVoices, type Stance, type State } from "./rules.ts";

type ConsultationRow = typeof consultation.$inferInsert;

export const insertConsultation = (db: Db, row: ConsultationRow): Statement => db.insert(consultation).values(row);

export const updateConsultation = (db: Db, id: string, set: Partial<ConsultationRow>): Statement =>
	db.update(consultation).set(set).where(eq(consultation.id, id));

/** Each has one voice, and one word on the answer, so both go by whose they are. */
const idOf = (what: "voice" | "stance", consultationId: string, personId: string): string =>
	[what, ...[consultationId, personId].map((id) => id.slice(id.indexOf("_") + 1))].join("_");

type Said = { readonly consultationId: string; readonly personId: string; readonly text: string };

const save = (db: Db, row: Said & { id: string; kind: "voice" | Stance }, now: number): Statement =>
	db
		.insert(consultationVoice)
		.values({ ...row, createdAt: now, updatedAt: now })
		.onConflictDoUpdate({
			target: consultationVoice.id,
			set: { kind: row.kind, text: row.text, updatedAt: now },
		});

export const saveVoice = (db: Db, said: Said, now: number): Statement =>
	save(db, { ...said, id: idOf("voice", said.consultationId, said.personId), kind: "voice" }, now);

export const saveStance = (db: Db, said: Said & { readonly kind: Stance }, now: number): Statement =>
	save(db, { ...said, id: idOf("stance", said.consultationId, said.personId) }, now);

/** Who agreed did so with other words; who dissents goes on to until they say otherwise. */
export const dropAgreements = (db: Db, id: string): Statement =>
	db.run(sql`delete from ${consultationVoice} where consultation_id = ${id} and kind = 'agree'`);

/** Breaks the batch when it has gone on, or the answer was written otherwise. */
export const stillAt = (
	db: Db,
	{ id, state, answeredAt }: { readonly id: string; readonly state: State; readonly answeredAt: number | null },
): Statement =>
	mustHold(
		db,
		sql`exists (select 1 from ${consultation} where id = ${id} and state = ${state} and answered_at is ${answeredAt})`,
	);

/** Breaks the batch when the writer has left the group meanwhile, or it was closed. */
export const stillInside = (db: Db, groupId: string | null, personId: string): Statement[] =>
	groupId === null ? [] : [stillWritable(db, groupId, personId)];

/** Breaks the batch when more voices were given than one page holds. */
export const stillRoom = (db: Db, id: string): Statement =>
	mustHold(
		db,
		sql`(select count(*) from (select 1 from ${consultationVoice} where consultation_id = ${id} and kind = 'voice'
			limit ${mostVoices})) < ${mostVoices}`,
	);

/** As much of a text as the index holds. */
const mostText = 40_000;

/** A dissent is found with the answer that it stands beside. */
export const alsoFound = (db: Db, id: string, text: string, now: number): Statement =>
	db.run(sql`update ${searchDoc} set body = substr(body || char(10) || ${spaced(text)}, 1, ${mostText}),
		author_id = null, updated_at = ${now} where id = ${id}`);
