import { eq, type SQL, sql } from "drizzle-orm";
import { mustHold } from "#exchange/guard.ts";
import { searchDoc } from "#exchange/search-tables.ts";
import type { Db, Statement } from "#exchange/site.ts";
import { chapter } from "../../db/chapter.ts";
import { closing, closingItem } from "../../db/endings.ts";
import { meeting, meetingSeries } from "../../db/meetings.ts";
import { workingGroup } from "../../db/practices.ts";
import type { ClosingState } from "./rules.ts";

type Row = typeof closing.$inferInsert;
type ItemRow = typeof closingItem.$inferInsert;

/** Breaks the batch when the plan isn't where it was read; null: there was none. */
export const stillAt = (db: Db, state: ClosingState | null): Statement =>
	mustHold(db, sql`(select state from ${closing} where id = 'chapter') is ${state}`);

export const savePlan = (db: Db, row: Omit<Row, "id">): Statement => {
	const { farewell, contact, closesOn } = row;
	return db
		.insert(closing)
		.values({ id: "chapter", ...row })
		.onConflictDoUpdate({ target: closing.id, set: { farewell, contact, closesOn } });
};

export const moveTo = (db: Db, set: Partial<Row>): Statement =>
	db.update(closing).set(set).where(eq(closing.id, "chapter"));

/** Nobody plans to close any more: what was decided goes with it. */
export const dropPlan = (db: Db): Statement[] => [db.delete(closingItem), db.delete(closing)];

export const saveItem = (db: Db, row: ItemRow): Statement => {
	const { id: _id, createdAt: _at, ...set } = row;
	return db.insert(closingItem).values(row).onConflictDoUpdate({ target: closingItem.id, set });
};

export const dropItem = (db: Db, id: string): Statement => db.delete(closingItem).where(eq(closingItem.id, id));

export const itemDone = (db: Db, id: string, at: number): Statement =>
	db.update(closingItem).set({ doneAt: at }).where(eq(closingItem.id, id));

export const dispersed = (db: Db, at: number): Statement =>
	db.update(chapter).set({ lifeStage: "dispersed", updatedAt: at }).where(eq(chapter.id, "chapter"));

const word = "This chapter has come to its end.";

/** What still runs when a chapter closes ends with it: groups, series, and meetings to come. */
export const endWhatRuns = (db: Db, at: number): Statement[] => {
	const ahead: SQL = sql`starts_at > ${at} and state = 'planned'`;
	return [
		db.run(sql`update ${workingGroup} set closed_at = ${at} where closed_at is null`),
		db.run(sql`update ${meetingSeries} set state = 'ended', updated_at = ${at} where state = 'running'`),
		db.run(sql`delete from ${searchDoc} where kind = 'meeting' and id in (select id from ${meeting} where ${ahead})`),
		db.run(sql`update ${meeting} set state = 'cancelled', word = ${word}, sequence = sequence + 1, updated_at = ${at}
			where ${ahead}`),
		db.run(sql`update ${closingItem} set done_at = ${at} where becomes <> 'withdrawn'`),
	];
};
