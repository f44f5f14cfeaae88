import * as z from "zod";
import { languageName } from "#core/language-name.ts";
import { problem } from "#core/problem.ts";
import { ok } from "#core/result.ts";
import { Filters } from "#web/components/filters.tsx";
import { NextStep } from "#web/components/notice.tsx";
import { outcomeWords } from "#web/components/outcome.tsx";
import { PageHead } from "#web/components/page-head.tsx";
import { Pager } from "#web/components/pager.tsx";
import { plainExcerpt } from "#web/excerpt.ts";
import { listPage, listQuery, nextHref } from "#web/list-page.ts";
import { Frame } from "../../frame.tsx";
import { type CommunityRoute, page } from "../../routes.ts";
import { SummaryEntries } from "./entry-views.tsx";
import { practiceFeeds, publicFeeds, summaryFeeds } from "./public-feeds.ts";
import { publicPage, publicPracticeWith, publicSummaries, publicSummaryWith } from "./public-store.ts";
import { PublicPracticePage, PublicSummaryPage, SharedPage } from "./public-views.tsx";

/** Summaries above the list of practices. */
const glance = 3;
/** A sentence or two, as search engines show it. */
const descriptionLength = 160;

const statuses = Object.entries(outcomeWords).map(([value, label]) => ({ value, label }));
const statusNames = ["worked", "mixed", "did-not-work", "untried"] as const;

/** An empty field of a filter form is no filter. */
const filled = <T extends z.ZodType>(schema: T) =>
	z.preprocess((value) => (value === "" ? undefined : value), schema.optional());

const narrowing = {
	tag: filled(z.string().max(60)),
	status: filled(z.enum(statusNames)),
	lang: filled(z.string().max(35)),
};

const gone = problem("not-found", "There is nothing here that is shared with everyone. It may have been taken back.");

export const publicRoutes: CommunityRoute[] = [
	page(
		{
			path: "/shared",
			may: "site.visit",
			summary: "What the chapter shares publicly",
			query: z.object({ ...listQuery, ...narrowing }),
			kept: true,
		},
		async (input) => {
			const { db, clock } = input.services;
			const { tag, status, lang, after, limit } = input.query;
			const narrowed = Boolean(tag ?? status ?? lang);
			const first = !narrowed && !after;
			const { practices, summaries } = await publicPage(
				db,
				{ tag, status, lang, after, limit },
				first ? glance : 0,
				clock(),
			);
			const found = listPage(practices, limit, ({ updatedAt, id }) => ({ key: updatedAt, id }));
			const languages = [...new Set(found.items.map((practice) => practice.language).concat(lang ?? []))];
			const filters = (
				<Filters
					action="/shared"
					clear={narrowed}
					filters={[
						{ name: "tag", label: "Topic", value: tag },
						{ name: "status", label: "What came of it", value: status, choices: statuses },
						{
							name: "lang",
							label: "Language",
							value: lang,
							choices: languages.map((value) => ({ value, label: languageName(value) })),
						},
					]}
				/>
			);
			const pager = (
				<Pager next={nextHref(input.c.req.url, found.next)} first={after ? "/shared" : undefined} what="Earlier ones" />
			);
			return ok(
				<Frame
					at={input}
					title="What we share"
					description="Practices and summaries that this learning community shares with anyone."
					canonical="/shared"
					current="/shared"
					feeds={[...publicFeeds, ...practiceFeeds, ...summaryFeeds]}
				>
					<SharedPage
						practices={found.items}
						summaries={summaries}
						narrowed={narrowed}
						filters={filters}
						pager={pager}
					/>
				</Frame>,
			);
		},
	),
	page(
		{
			path: "/shared/summaries",
			may: "site.visit",
			summary: "The summaries that the chapter shares publicly",
			query: z.object(listQuery),
			kept: true,
		},
		async (input) => {
			const { after, limit } = input.query;
			const rows = await publicSummaries(input.services.db, limit, after);
			const found = listPage(rows, limit, ({ publishedAt, id }) => ({ key: publishedAt, id }));
			return ok(
				<Frame at={input} title="Summaries" canonical="/shared/summaries" current="/shared" feeds={summaryFeeds}>
					<PageHead
						title="From month to month"
						lead="What happened here, as our stewards tell it."
						trail={[{ href: "/shared", label: "What we share" }]}
					/>
					<SummaryEntries summaries={found.items} />
					<Pager
						next={nextHref(input.c.req.url, found.next)}
						first={after ? "/shared/summaries" : undefined}
						what="Earlier ones"
					/>
					<NextStep href="/shared" label="The practices that we share" />
				</Frame>,
			);
		},
	),
	page(
		{ path: "/shared/practices/:id", may: "site.visit", summary: "A practice that is shared publicly", kept: true },
		async (input) => {
			const { db, clock, card } = input.services;
			const practice = await publicPracticeWith(db, input.params.id, clock());
			if (!practice) return gone;
			return ok(
				<Frame
					at={input}
					title={practice.title}
					description={plainExcerpt(practice.situation, descriptionLength)}
					canonical={`/shared/practices/${practice.id}`}
					current="/shared"
					feeds={practiceFeeds}
				>
					<PublicPracticePage practice={practice} chapter={card.now().name} />
				</Frame>,
			);
		},
	),
	page(
		{ path: "/shared/summaries/:id", may: "site.visit", summary: "A summary that is shared publicly", kept: true },
		async (input) => {
			const summary = await publicSummaryWith(input.services.db, input.params.id);
			if (!summary) return gone;
			return ok(
				<Frame
					at={input}
					title={summary.title}
					description={plainExcerpt(summary.body, descriptionLength)}
					canonical={`/shared/summaries/${summary.id}`}
					current="/shared"
					feeds={summaryFeeds}
				>
					<PublicSummaryPage summary={summary} chapter={input.services.card.now().name} />
				</Frame>,
			);
		},
	),
];
