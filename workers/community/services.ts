import type { SiteConfig } from "#site/config.ts";
import { type Outside, type SiteServices, siteServices } from "#site/services.ts";
import { type ChapterCard, chapterCard } from "./card.ts";
import { readSpokenBy } from "./db/person-letters.ts";
import type { OwnJob } from "./jobs/job.ts";
import type { Rooms } from "./rooms.ts";
import { swept } from "./swept.ts";

/** What actions and pages of a chapter are given. */
export type Services = SiteServices<ChapterCard, OwnJob> & {
	/** The rooms of meetings; where the operator gave none, meetings are held by reloading. */
	readonly rooms?: Rooms;
	/** Who is suspended may come in, to read why and to answer. */
	readonly letsSuspendedIn: true;
	readonly languagesOf: (email: string) => Promise<readonly string[]>;
};

export const makeServices = (
	config: SiteConfig,
	database: D1Database,
	outside: Outside<OwnJob> & { readonly rooms?: Rooms },
): Services => {
	const services = siteServices(
		{ config, database, outside },
		{
			kind: "chapter",
			handlers: async () => (await import("./handlers.ts")).handlers,
			swept,
			openToApplications: false,
			card: (db, origin) => chapterCard(db, outside.clock, origin),
		},
	);
	return {
		...services,
		rooms: outside.rooms,
		letsSuspendedIn: true,
		languagesOf: (email) => readSpokenBy(services.db, email),
	};
};
