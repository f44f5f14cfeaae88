import { sql } from "drizzle-orm";
import { shapeOf } from "./columns.ts";
import type { Selection } from "./pack.ts";
import { packed } from "./registry.ts";

/** The whole chapter: open what a steward may read anyway, sealed what lies in containers or is somebody's alone. */
export const wholeChapter = (origin: string, chapter: string): Selection => ({
	holds: "chapter",
	chapter,
	readings: packed.map(([, { table, which, open, without, by }]) => ({
		table,
		shape: shapeOf(table, { without, by }),
		which: which?.(origin) ?? sql`true`,
		open: open ?? sql`false`,
	})),
});
