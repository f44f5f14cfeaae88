import * as z from "zod";
import { problem } from "#core/problem.ts";
import { ok } from "#core/result.ts";
import { listOf, listPage, listQuery } from "#web/list-page.ts";
import type { Viewer } from "#web/viewer.ts";
import { api } from "../../routes.ts";
import { readingOf } from "../records/read.ts";
import { chapterSchema } from "./contract.ts";
import type { ChapterEntry } from "./rules.ts";
import { readChapter, readChapters } from "./store.ts";

const answerOf = (chapter: ChapterEntry, viewer: Viewer): z.input<typeof chapterSchema> => ({
	...chapter.card,
	origin: chapter.origin,
	name: chapter.name,
	coordinates: chapter.card.coordinates ?? null,
	founded: chapter.card.founded ?? null,
	closing: chapter.card.closing ?? null,
	listed: chapter.card.listed === "public" ? "public" : "network",
	contact:
		viewer.kind === "visitor" ? null : { ...chapter.fresh, comparedAt: chapter.comparedAt, agreed: chapter.agreed },
});

export const chapterApi = [
	api(
		{
			method: "GET",
			path: "/api/chapters",
			may: "site.visit",
			summary: "The directory, by name; without a token, what is public",
			query: z.object(listQuery),
			answer: listOf(chapterSchema),
		},
		async (input) => {
			const { limit } = input.query;
			const found = await readChapters(input.services.db, input.query, readingOf(input));
			const { items, next } = listPage(found, limit, ({ name, origin }) => ({ key: name, id: origin }));
			return ok({ items: items.map((chapter) => answerOf(chapter, input.viewer)), next });
		},
	),
	api(
		{
			method: "GET",
			path: "/api/chapters/:host",
			may: "site.visit",
			summary: "One chapter's card",
			answer: chapterSchema,
		},
		async (input) => {
			const found = await readChapter(input.services.db, input.params.host, readingOf(input));
			if (!found) return problem("not-found", "No chapter of that address is listed here for you to see.");
			return ok(answerOf(found.chapter, input.viewer));
		},
	),
];
