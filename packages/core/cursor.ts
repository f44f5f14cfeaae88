import { problem } from "./problem.ts";
import { ok, type Result } from "./result.ts";

/** Where a list page ended: the sort key and id of its last row. Opaque to callers. */
export type ListCursor = { readonly key: number | string; readonly id: string };

/** The part of a list that is asked for: as many as `limit`, behind `after`. */
export type ListPlace = { readonly limit: number; readonly after?: ListCursor };

/**
 * The row number that a page begins below, of tables that are listed in the order in which their rows came in: SQLite
 * numbers them, so that needs no index.
 */
export const below = (after: ListCursor | undefined): number | string => after?.key ?? Number.MAX_SAFE_INTEGER;

const encoder = new TextEncoder();

export const encodeCursor = (cursor: ListCursor): string =>
	btoa(String.fromCharCode(...encoder.encode(JSON.stringify([cursor.key, cursor.id]))))
		.replaceAll("+", "-")
		.replaceAll("/", "_")
		.replace(/=+$/, "");

/** Reads what `encodeCursor` wrote; anything else is refused as `invalid`. */
export const decodeCursor = (text: string): Result<ListCursor> => {
	const refused = problem("invalid", "This list position is not one of ours. Start from the first page.", {
		field: "after",
	});
	if (text.length > 400) return refused;
	try {
		const bytes = Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (c) => c.charCodeAt(0));
		const parsed: unknown = JSON.parse(new TextDecoder().decode(bytes));
		if (!Array.isArray(parsed) || parsed.length !== 2) return refused;
		const [key, id] = parsed;
		if ((typeof key !== "number" && typeof key !== "string") || typeof id !== "string") return refused;
		return ok({ key, id });
	} catch {
		return refused;
	}
};
