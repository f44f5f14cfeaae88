import * as z from "zod";
import { problem } from "#core/problem.ts";
import { ok } from "#core/result.ts";
import { instant } from "#web/instant.ts";
import { listOf, listPage, listQuery } from "#web/list-page.ts";
import { api, type CommunityRoute } from "../../routes.ts";
import { saveChapter } from "./actions.ts";
import { cardAnswer, cardChange } from "./contract.ts";
import { publicPage, publicPracticeWith, publicSummaries, publicSummaryWith } from "./public-store.ts";
import { readChapter } from "./store.ts";

const gone = problem("not-found", "There is nothing here that is shared with everyone.");

const practiceLine = z
	.object({
		id: z.string(),
		title: z.string(),
		language: z.string(),
		status: z.enum(["worked", "mixed", "did-not-work", "untried"]),
		tags: z.array(z.string()),
		situation: z.string(),
		author: z.string().nullable().meta({ description: "Null unless the author agreed to be shown to anyone." }),
		from: z.string().nullable().meta({ description: "The chapter that it was brought home from." }),
		createdAt: instant,
		updatedAt: instant,
	})
	.meta({ id: "PublicPracticeLine" });

const practiceAnswer = z
	.object({
		...practiceLine.shape,
		version: z.number().int(),
		sourceUrl: z.string().nullable(),
		involved: z.array(z.string()),
		texts: z.record(z.string(), z.string().nullable()),
	})
	.meta({ id: "PublicPractice" });

const summaryAnswer = z
	.object({
		id: z.string(),
		title: z.string(),
		body: z.string().meta({ description: "Markdown." }),
		language: z.string(),
		periodFrom: z.string(),
		periodTo: z.string(),
		publishedAt: instant,
		updatedAt: instant,
	})
	.meta({ id: "PublicSummary" });

export const chapterApi: CommunityRoute[] = [
	api(
		{ method: "GET", path: "/api/chapter", may: "site.visit", summary: "Who this chapter is", answer: cardAnswer },
		async ({ services }) => {
			const row = await readChapter(services.db);
			return row ? ok(row as z.input<typeof cardAnswer>) : problem("not-found", "This site has not been claimed yet.");
		},
	),
	api(
		{
			method: "PUT",
			path: "/api/chapter",
			may: "chapter.manage",
			summary: "Changes the chapter's card",
			body: cardChange,
			answer: cardAnswer,
			readAgain: "/api/chapter",
		},
		async ({ services, body: { base, ...card } }) => {
			const saved = await saveChapter(services, card, base);
			return saved.ok ? ok(saved.value as z.input<typeof cardAnswer>) : saved;
		},
	),
	api(
		{
			method: "GET",
			path: "/api/shared/practices",
			may: "site.visit",
			summary: "The practices that are shared publicly, latest change first",
			query: z.object({ ...listQuery, tag: z.string().max(60).optional() }),
			answer: listOf(practiceLine),
		},
		async ({ services, query }) => {
			const { practices } = await publicPage(services.db, query, 0, services.clock());
			const found = listPage(practices, query.limit, ({ updatedAt, id }) => ({ key: updatedAt, id }));
			return ok({ items: [...found.items], next: found.next });
		},
	),
	api(
		{
			method: "GET",
			path: "/api/shared/practices/:id",
			may: "site.visit",
			summary: "A practice that is shared publicly",
			answer: practiceAnswer,
		},
		async ({ services, params }) => {
			const practice = await publicPracticeWith(services.db, params.id, services.clock());
			return practice ? ok(practice) : gone;
		},
	),
	api(
		{
			method: "GET",
			path: "/api/shared/summaries",
			may: "site.visit",
			summary: "The summaries that are shared publicly, latest first",
			query: z.object(listQuery),
			answer: listOf(summaryAnswer),
		},
		async ({ services, query }) => {
			const rows = await publicSummaries(services.db, query.limit, query.after);
			const found = listPage(rows, query.limit, ({ publishedAt, id }) => ({ key: publishedAt, id }));
			return ok({ items: [...found.items], next: found.next });
		},
	),
	api(
		{
			method: "GET",
			path: "/api/shared/summaries/:id",
			may: "site.visit",
			summary: "A summary that is shared publicly",
			answer: summaryAnswer,
		},
		async ({ services, params }) => {
			const summary = await publicSummaryWith(services.db, params.id);
			return summary ? ok(summary) : gone;
		},
	),
];
