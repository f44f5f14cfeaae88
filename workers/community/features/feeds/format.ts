import { generateAtomFeed, generateJsonFeed } from "feedsmith";
import type { Entry, FeedContent } from "./rules.ts";

/** The feed as a whole. */
export type Feed = {
	readonly content: FeedContent;
	readonly title: string;
	readonly subtitle: string;
	readonly language: string;
	readonly origin: string;
	/** The page that shows the same. */
	readonly page: string;
	readonly updated: number;
	readonly entries: readonly Entry[];
};

const addressOf = (feed: Feed, format: string): string => `${feed.origin}/feeds/${feed.content}.${format}`;

const atomEntry = (entry: Entry) => ({
	id: entry.id,
	title: { value: entry.title },
	updated: new Date(entry.updated),
	published: new Date(entry.published),
	links: [{ href: entry.url, rel: "alternate", type: "text/html", hreflang: entry.language }],
	...(entry.author === null ? {} : { authors: [{ name: entry.author }] }),
	categories: entry.tags.map((term) => ({ term })),
	...(entry.summary === "" ? {} : { summary: { value: entry.summary } }),
	content: { value: entry.html, type: "html", xml: { lang: entry.language } },
	xml: { lang: entry.language },
});

/** Atom (RFC 4287). */
export const atomText = (feed: Feed): string =>
	generateAtomFeed({
		id: addressOf(feed, "atom"),
		title: { value: feed.title },
		...(feed.subtitle === "" ? {} : { subtitle: { value: feed.subtitle } }),
		updated: new Date(feed.updated),
		authors: [{ name: feed.title, uri: `${feed.origin}/` }],
		links: [
			{ href: addressOf(feed, "atom"), rel: "self", type: "application/atom+xml" },
			{ href: feed.page, rel: "alternate", type: "text/html" },
		],
		entries: feed.entries.map(atomEntry),
		xml: { lang: feed.language },
	});

/** JSON Feed 1.1. */
export const jsonText = (feed: Feed): string => {
	const generated = generateJsonFeed({
		title: feed.title,
		...(feed.subtitle === "" ? {} : { description: feed.subtitle }),
		home_page_url: feed.page,
		feed_url: addressOf(feed, "json"),
		language: feed.language,
		authors: [{ name: feed.title, url: `${feed.origin}/` }],
		items: feed.entries.map(jsonItem),
	});
	// The library leaves an empty list out, but a feed must have one.
	return JSON.stringify({ items: [], ...(generated as object) });
};

const jsonItem = (entry: Entry) => ({
	id: entry.id,
	url: entry.url,
	title: entry.title,
	content_html: entry.html,
	...(entry.summary === "" ? {} : { summary: entry.summary }),
	date_published: new Date(entry.published),
	date_modified: new Date(entry.updated),
	language: entry.language,
	tags: [...entry.tags],
	...(entry.author === null ? {} : { authors: [{ name: entry.author }] }),
});
