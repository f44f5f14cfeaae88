import * as z from "zod";
import { instant } from "#web/instant.ts";
import { listQuery } from "#web/list-page.ts";
import { whyWords } from "./rules.ts";
import type { StreamItem } from "./store.ts";

/** An empty choice in a filter is no filter. */
const filter = (most: number) =>
	z
		.string()
		.trim()
		.max(most)
		.optional()
		.transform((text) => text || undefined);

export const streamQuery = z.object({
	...listQuery,
	kind: filter(60),
	topic: filter(60).transform((text) => text?.toLowerCase()),
	from: filter(300).meta({ description: "A chapter’s address." }),
	language: filter(35),
});

export const originBody = z.object({ origin: z.string().min(8).max(300) }).meta({ id: "Source" });

export const streamItem = z
	.object({
		id: z.string(),
		kind: z.string(),
		origin: z.string(),
		originName: z.string(),
		name: z.string().nullable(),
		language: z.string().nullable(),
		version: z.number().int().nullable(),
		topics: z.array(z.string()),
		arrivedAt: instant,
		excerpt: z.string(),
		status: z.string().nullable(),
		why: z.string().meta({ description: "Why you see it." }),
	})
	.meta({ id: "ReceivedRecord" });

export const streamOut = (item: StreamItem) => ({
	id: item.id,
	kind: item.kind,
	origin: item.origin,
	originName: item.originName,
	name: item.name,
	language: item.language,
	version: item.version,
	topics: [...item.topics],
	arrivedAt: item.arrivedAt,
	excerpt: item.excerpt,
	status: item.status,
	why: whyWords(item),
});

export const mutedAnswer = z
	.object({ origin: z.string(), name: z.string(), since: instant })
	.meta({ id: "MutedSource" });
