import { type SQL, sql } from "drizzle-orm";
import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import type { Db } from "#exchange/site.ts";
import { hidden, moderation } from "../../db/daily.ts";

/** Why something is hidden, as a column; null where it isn't. */
export const hiddenReason = (id: SQL): SQL => sql`(select w.reason from ${hidden} z
	join ${moderation} w on w.id = z.moderation_id where z.id = ${id})`;

/** Refuses, with the reason for which it is hidden, to make of something what others would read. */
export const goingFurther = (reason: string | null): Result<undefined> =>
	reason === null
		? ok(undefined)
		: problem("conflict", `This is hidden: “${reason}” Nothing of it goes further until it is shown again.`);

/** The same of what has this id. */
export const mayGoFurther = async (db: Db, id: string): Promise<Result<undefined>> => {
	const [row] = await db.all<{ reason: string | null }>(sql`select ${hiddenReason(sql`${id}`)} as reason`);
	return goingFurther(row?.reason ?? null);
};
