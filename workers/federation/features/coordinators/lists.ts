import type { ListCursor } from "#core/cursor.ts";
import type { CoordinatorRow, ExpectedRow } from "./store.ts";

/** Where a page of those who coordinate ends. */
export const byName = ({ name, id }: CoordinatorRow): ListCursor => ({ key: name, id });

/** Where a page of those who are invited ends. */
export const byPlace = ({ place }: ExpectedRow): ListCursor => ({ key: place, id: "" });
