import type { FeedLink } from "#web/layout.tsx";

/** The feeds that public pages point to. */
export const publicFeeds: readonly FeedLink[] = [
	{ href: "/feeds/all.atom", title: "All news (Atom)", type: "atom" },
	{ href: "/feeds/all.json", title: "All news (JSON)", type: "json" },
];

export const practiceFeeds: readonly FeedLink[] = [
	{ href: "/feeds/practices.atom", title: "Practices (Atom)", type: "atom" },
	{ href: "/feeds/practices.json", title: "Practices (JSON)", type: "json" },
];

export const summaryFeeds: readonly FeedLink[] = [
	{ href: "/feeds/summaries.atom", title: "Summaries (Atom)", type: "atom" },
	{ href: "/feeds/summaries.json", title: "Summaries (JSON)", type: "json" },
];
