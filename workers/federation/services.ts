import type { SiteConfig } from "#site/config.ts";
import { type Outside, type SiteServices, siteServices } from "#site/services.ts";
import { networkCard } from "./card.ts";

/** What actions and pages of a network are given. */
export type Services = SiteServices;

/** It keeps, indexes and relays what its members share; it derives no rows of its own from any kind. */
export const makeServices = (config: SiteConfig, database: D1Database, outside: Outside): Services =>
	siteServices(
		{ config, database, outside },
		{
			kind: "federation",
			handlers: async () => ({}),
			swept: () => [],
			openToApplications: true,
			card: (db, origin) => networkCard(db, outside.clock, origin),
		},
	);
