import type { Db } from "#exchange/site.ts";
import { feedPublic } from "../chapter/public-store.ts";
import type { FeedContent } from "./rules.ts";

/** As many as a reader who looks in once a month may have missed. */
export const mostEntries = 30;

/** What a feed is made from: only what is shared with anyone. One round trip. */
export const readFeed = (db: Db, content: FeedContent, now: number) =>
	feedPublic(db, now, {
		practices: content === "summaries" ? 0 : mostEntries,
		summaries: content === "practices" ? 0 : mostEntries,
	});
