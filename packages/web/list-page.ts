import * as z from "zod";
import { decodeCursor, encodeCursor, type ListCursor, type ListPlace } from "#core/cursor.ts";
import { wholeNumber } from "./form-fields.ts";

const usualLimit = 30;
/** So that the largest answer of a list still renders within a request's CPU time. */
const mostAtOnce = 100;

/** The query fields of every list: spread them into a route's `query` schema. `after` comes out decoded. */
export const listQuery = {
	after: z
		.string()
		.max(400)
		.optional()
		.transform((text, context): ListCursor | undefined => {
			if (!text) return undefined;
			const cursor = decodeCursor(text);
			if (cursor.ok) return cursor.value;
			context.addIssue({ code: "custom", message: cursor.error.message });
			return z.NEVER;
		})
		.meta({ description: "The `next` of the page before; left out for the first page." }),
	limit: wholeNumber(1, mostAtOnce).default(usualLimit).meta({ description: "How many items to answer with at most." }),
};

/** Where a list begins that is shown beside something else, such as a form that came back. */
export const firstPage: ListPlace = { limit: usualLimit };

/** Where a list goes on. */
export const nextPage = z
	.string()
	.nullable()
	.meta({ description: "Give it as `after` for the next page; null on the last one." });

/** The answer of every list: its items, and where to go on. */
export const listOf = <T extends z.ZodType>(item: T) => z.object({ items: z.array(item), next: nextPage });

export type ListPage<T> = { readonly items: T[]; readonly next: string | null };

/** Makes a page of rows read with `limit + 1`: the one too many tells that there is a next page. */
export const listPage = <T>(rows: readonly T[], limit: number, cursorOf: (row: T) => ListCursor): ListPage<T> => {
	const items = rows.slice(0, limit);
	const last = items.at(-1);
	return { items, next: rows.length > limit && last !== undefined ? encodeCursor(cursorOf(last)) : null };
};

/**
 * The address of the next page of a list that is filtered as `url` says, for <Pager>. A page of several lists names the
 * query field in which each has its place.
 */
export const nextHref = (url: string, next: string | null, field = "after"): string | undefined => {
	if (next === null) return undefined;
	const { pathname, searchParams } = new URL(url, "https://here.invalid");
	searchParams.set(field, next);
	return `${pathname}?${searchParams}`;
};
