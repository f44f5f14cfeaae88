import { sql } from "drizzle-orm";
import { mustHold } from "#exchange/guard.ts";
import type { Db, Statement } from "#exchange/site.ts";
import { shownToAll } from "./container.ts";

/** Whether a steward hid something: then it goes nowhere, whatever its author changes in it. */
const isHidden = async (db: Db, id: string): Promise<boolean> =>
	(await db.all<{ shown: number }>(sql`select ${shownToAll(sql`${id}`)} as shown`))[0]?.shown === 0;

/** Breaks the batch when somebody hid it meanwhile. */
export const stillShown = (db: Db, id: string): Statement => mustHold(db, shownToAll(sql`${id}`));

/** What sends something out, unless it is hidden. `send` gives the statements. */
export const unlessHidden = async (db: Db, id: string, send: () => Promise<Statement[]>): Promise<Statement[]> =>
	(await isHidden(db, id)) ? [] : [stillShown(db, id), ...(await send())];
