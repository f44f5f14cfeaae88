import * as z from "zod";
import { unlessEmpty, wholeNumber } from "#web/form-fields.ts";
import { instant } from "#web/instant.ts";
import { listQuery } from "#web/list-page.ts";
import { outcomeValues, type RecordLine } from "./rules.ts";

const word = (most: number) => z.string().trim().max(most);

/** What lists and the search are narrowed by; a field left empty narrows nothing. */
export const filterQuery = {
	...listQuery,
	q: word(300).default(""),
	topic: unlessEmpty(word(60)),
	lang: unlessEmpty(word(35)),
	outcome: unlessEmpty(z.enum(outcomeValues)),
	/** A chapter's host, such as `boston.example.org`. */
	from: unlessEmpty(word(255)),
};

const kind = unlessEmpty(z.string().regex(/^[a-z][a-z0-9-]{0,39}$/, "There is no such kind."));

export const searchQuerySchema = z.object({ ...filterQuery, kind });

/** A record's id is a URL, longer than a path's part may be; so it is asked for in the query. */
export const recordQuery = z.object({
	id: z.string().min(8).max(1_000),
	version: unlessEmpty(wholeNumber(1)),
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
		arrivedAt: instant,
	})
	.meta({ id: "RecordLine" });

export const lineAnswer = ({ topics, ...line }: RecordLine): z.input<typeof lineSchema> => ({
	...line,
	topics: [...topics],
});

const tried = z.object({
	id: z.string(),
	origin: z.string(),
	originName: z.string(),
	outcome: z.enum(outcomeValues).nullable().meta({ description: "Null while it is still being tried." }),
	at: instant,
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
		publishedAt: instant.nullable(),
		arrivedAt: instant,
		home: z.string().meta({ description: "Where it can be read at its own chapter." }),
		content: z.record(z.string(), z.unknown()).meta({ description: "As it came, by its kind." }),
		tried: z.array(tried).meta({ description: "Where a practice was tried, and what became of it." }),
	})
	.meta({ id: "Record" });
