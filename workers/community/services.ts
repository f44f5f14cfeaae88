import type { SiteConfig } from "#site/config.ts";
import { type Outside, type SiteServices, siteServices } from "#site/services.ts";
import { type ChapterCard, chapterCard } from "./card.ts";
import type { AuthorNameJob } from "./jobs/job.ts";
import { swept } from "./swept.ts";

/** What actions and pages of a chapter are given. */
export type Services = SiteServices<ChapterCard, AuthorNameJob>;

export const makeServices = (config: SiteConfig, database: D1Database, outside: Outside<AuthorNameJob>): Services =>
	siteServices(
		{ config, database, outside },
		{
			kind: "chapter",
			handlers: async () => (await import("./handlers.ts")).handlers,
			swept,
			openToApplications: false,
			card: (db, origin) => chapterCard(db, outside.clock, origin),
		},
	);
