import { ok } from "#core/result.ts";
import { recordIdOf } from "#exchange/publish.ts";
import { plainExcerpt } from "#web/excerpt.ts";
import { loadMarkdown, renderedMarkdown } from "#web/prose-engine.ts";
import { type CommunityRoute, document } from "../../routes.ts";
import type { Services } from "../../services.ts";
import { type PublicPractice, type PublicSummary, practiceMarkdown } from "../chapter/public-rules.ts";
import { atomText, jsonText } from "./format.ts";
import {
	type Entry,
	type FeedContent,
	type FeedFormat,
	feedContents,
	feedFormats,
	inOrder,
	lastChange,
	writable,
} from "./rules.ts";
import { mostEntries, readFeed } from "./store.ts";

/** As much as a feed reader shows in its list. */
const summaryLength = 300;

const titles: Readonly<Record<FeedContent, string>> = { all: "", practices: ": practices", summaries: ": summaries" };
const pages: Readonly<Record<FeedContent, string>> = { all: "/", practices: "/shared", summaries: "/shared/summaries" };
const types: Readonly<Record<FeedFormat, string>> = {
	atom: "application/atom+xml; charset=utf-8",
	json: "application/feed+json; charset=utf-8",
};

const practiceEntry = (services: Services, practice: PublicPractice): Entry => ({
	id: recordIdOf(services.site, practice.id),
	url: `${services.config.origin}/shared/practices/${practice.id}`,
	title: writable(practice.title),
	language: practice.language,
	summary: writable(plainExcerpt(practice.situation, summaryLength)),
	html: writable(renderedMarkdown(practiceMarkdown(practice), { under: 1, base: services.config.origin })),
	author: practice.author === null ? null : writable(practice.author),
	tags: practice.tags.map(writable),
	published: practice.createdAt,
	updated: practice.updatedAt,
});

const summaryEntry = (services: Services, summary: PublicSummary): Entry => ({
	id: recordIdOf(services.site, summary.id),
	url: `${services.config.origin}/shared/summaries/${summary.id}`,
	title: writable(summary.title),
	language: summary.language,
	summary: writable(plainExcerpt(summary.body, summaryLength)),
	html: writable(renderedMarkdown(summary.body, { under: 1, base: services.config.origin })),
	author: null,
	tags: [],
	published: summary.publishedAt,
	updated: Math.max(summary.publishedAt, summary.updatedAt),
});

const answer = async (services: Services, content: FeedContent, format: FeedFormat): Promise<Response> => {
	const [read, card] = await Promise.all([
		readFeed(services.db, content, services.clock()),
		services.card.load(),
		loadMarkdown(),
	]);
	const entries = inOrder(
		[
			...read.practices.map((practice) => practiceEntry(services, practice)),
			...read.summaries.map((summary) => summaryEntry(services, summary)),
		],
		mostEntries,
	);
	const updated = lastChange(entries);
	const { origin } = services.config;
	const feed = {
		content,
		title: writable(`${card.name}${titles[content]}`),
		subtitle: writable(card.tagline),
		language: card.language,
		origin,
		page: `${origin}${pages[content]}`,
		updated,
		entries,
	};
	return new Response(format === "atom" ? atomText(feed) : jsonText(feed), {
		headers: {
			"content-type": types[format],
			// An empty feed never changed, and has no date to tell.
			...(updated === 0 ? {} : { "last-modified": new Date(updated).toUTCString() }),
			"access-control-allow-origin": "*",
		},
	});
};

/** Feeds of what is shared with anyone: of all, of practices, of summaries, as Atom and as JSON Feed. */
export const feedsRoutes: CommunityRoute[] = feedContents.flatMap((content) =>
	feedFormats.map((format) =>
		document(
			{
				path: `/feeds/${content}.${format}`,
				area: "feed",
				may: "site.visit",
				summary: `A feed of ${content === "all" ? "all that is shared publicly" : `public ${content}`} (${format})`,
				kept: true,
			},
			async ({ services }) => ok(await answer(services, content, format)),
		),
	),
);
