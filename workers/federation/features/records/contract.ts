import * as z from "zod";
import { listQuery } from "#web/list-page.ts";
import { outcomeValues } from "./rules.ts";

const left = z.literal("").transform(() => undefined);
const word = (most: number) => z.string().trim().max(most);

/** What lists and the search are narrowed by; a field left empty narrows nothing. */
export const filterQuery = {
	...listQuery,
	q: word(300).default(""),
	topic: left.or(word(60)).optional(),
	lang: left.or(word(35)).optional(),
	outcome: left.or(z.enum(outcomeValues)).optional(),
	/** A chapter's host, such as `boston.example.org`. */
	from: left.or(word(255)).optional(),
};

const kind = left.or(z.string().regex(/^[a-z][a-z0-9-]{0,39}$/, "There is no such kind.")).optional();

export const searchQuerySchema = z.object({ ...filterQuery, kind });

/** A record's id is a URL, longer than a path's part may be; so it is asked for in the query. */
export const recordQuery = z.object({
	id: z.string().min(8).max(1_000),
	version: left.or(z.coerce.number().int().positive()).optional(),
});

export const lineSchema = z
	.object({
		id: z.string().meta({ description: "The record's address; give it to /api/record." }),
		kind: z.string(),
		title: z.string(),
		excerpt: z.string(),
		origin: z.string(),
		originName: z.string(),
		scope: z.enum(["network", "public"]),
		topics: z.array(z.string()),
		language: z.string().nullable(),
		outcome: z.enum(outcomeValues).nullable(),
		arrivedAt: z.number().int(),
	})
	.meta({ id: "RecordLine" });

const tried = z.object({
	id: z.string(),
	origin: z.string(),
	originName: z.string(),
	outcome: z.enum(outcomeValues).nullable().meta({ description: "Null while it is still being tried." }),
	at: z.number().int(),
});

export const recordSchema = z
	.object({
		id: z.string(),
		kind: z.string(),
		title: z.string(),
		origin: z.string(),
		originName: z.string(),
		scope: z.enum(["network", "public"]),
		topics: z.array(z.string()),
		language: z.string().nullable(),
		version: z.number().int().nullable(),
		versions: z.array(z.number().int()),
		publishedAt: z.number().int().nullable(),
		arrivedAt: z.number().int(),
		home: z.string().meta({ description: "Where it can be read at its own chapter." }),
		content: z.record(z.string(), z.unknown()).meta({ description: "As it came, by its kind." }),
		tried: z.array(tried).meta({ description: "Where a practice was tried, and what became of it." }),
	})
	.meta({ id: "Record" });
