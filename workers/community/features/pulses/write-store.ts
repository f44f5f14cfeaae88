import { eq, type SQL, sql } from "drizzle-orm";
import { mustHold } from "#exchange/guard.ts";
import type { Db, Statement } from "#exchange/site.ts";
import { chapterWays } from "../../db/forming.ts";
import { workingGroup } from "../../db/practices.ts";
import { pulse, pulseAnswer } from "../../db/trust.ts";
import { isAsked, nearlySame, type PulseWays } from "./circle-store.ts";
import { restBetween } from "./rules.ts";
import type { SealedAnswer } from "./sealing.ts";

export const insertPulse = (db: Db, row: typeof pulse.$inferInsert): Statement => db.insert(pulse).values(row);

/** Breaks the batch when another pulse of the container ended so lately that a result now would tell of single people. */
export const restedEnough = (db: Db, groupId: string | null, now: number): Statement =>
	mustHold(
		db,
		sql`not exists (select 1 from ${pulse} x where x.group_id is ${groupId} and x.closed_at > ${now - restBetween})`,
	);

/** Breaks the batch when another container's pulse asks nearly the same people. */
export const apartEnough = (db: Db, groupId: string | null, now: number): Statement =>
	mustHold(db, sql`not ${nearlySame(groupId, now)}`);

const groupOpen = (groupId: string | null): SQL =>
	groupId === null
		? sql`true`
		: sql`exists (select 1 from ${workingGroup} g where g.id = ${groupId} and g.closed_at is null)`;

/** Sets after how many months the pulse of an open group opens by itself. */
export const savePace = (db: Db, groupId: string, pulseMonths: number): Statement =>
	db.update(workingGroup).set({ pulseMonths }).where(eq(workingGroup.id, groupId));

/** Breaks the batch when the group was closed. */
export const groupStillOpen = (db: Db, groupId: string | null): Statement => mustHold(db, groupOpen(groupId));

type Asking = { readonly id: string; readonly groupId: string | null };

/** Breaks the batch when a pulse is over, or its group, or the person isn't of those who are asked any more. */
export const stillAsked = (db: Db, { id, groupId }: Asking, personId: string, now: number): Statement =>
	mustHold(
		db,
		sql`exists (select 1 from ${pulse} where id = ${id} and state = 'open' and closes_at > ${now})
			and ${groupOpen(groupId)} and ${isAsked(personId, groupId)}`,
	);

/** Somebody's answer, in place of what they answered before. */
export const putAnswer = (db: Db, pulseId: string, { voter, sealed }: SealedAnswer): Statement =>
	db
		.insert(pulseAnswer)
		.values({ pulseId, voter, sealed })
		.onConflictDoUpdate({ target: [pulseAnswer.pulseId, pulseAnswer.voter], set: { sealed } });

/** Breaks the batch when somebody closed the pulse, answered or changed their answer since these were read. */
export const stillThese = (db: Db, id: string, answers: readonly SealedAnswer[]): Statement => {
	const read = sql`(select value from json_each(${JSON.stringify(answers.map(({ sealed }) => sealed))}))`;
	return mustHold(
		db,
		sql`exists (select 1 from ${pulse} where id = ${id} and state = 'open')
			and (select count(*) from ${pulseAnswer} where pulse_id = ${id}) = ${answers.length}
			and not exists (select 1 from ${pulseAnswer} where pulse_id = ${id} and sealed not in ${read})`,
	);
};

/** What is left of a pulse: how many said what, where enough did, and nothing by which its answers could be opened. */
export const keepCounts = (db: Db, id: string, counts: number[][] | null, now: number): Statement =>
	db.update(pulse).set({ state: "closed", counts, salt: null, closedAt: now }).where(eq(pulse.id, id));

export const forgetAnswers = (db: Db, id: string): Statement =>
	db.delete(pulseAnswer).where(eq(pulseAnswer.pulseId, id));

export const saveWays = (db: Db, { questions, months }: PulseWays, updatedAt: number): Statement => {
	const set = { pulseQuestions: [...questions], pulseMonths: months, updatedAt };
	return db
		.insert(chapterWays)
		.values({ id: "chapter", ...set })
		.onConflictDoUpdate({ target: chapterWays.id, set });
};
