import { sql } from "drizzle-orm";

/** How rows of an agenda are written where one statement makes several. */
export const itemColumns = sql.raw(
	"id, meeting_id, part, position, kind, title, note, minutes, person_id, source_id, state",
);
export const newItemId = sql.raw("'item_' || lower(hex(randomblob(11)))");
/** What comes from something is on an agenda once, and stays off where it was taken off. */
export const once = sql.raw("on conflict (meeting_id, source_id) where source_id is not null do nothing");
