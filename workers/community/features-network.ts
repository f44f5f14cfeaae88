import type { Feature } from "#web/feature.ts";
import type { CommunityRoute } from "./routes.ts";

/** Of the addresses those that have to do with other chapters and with what this one is to the world. */
export const networkFeatures: readonly Feature<CommunityRoute>[] = [
	{
		at: ["/people/elsewhere", "/api/people-elsewhere"],
		load: async () => (await import("./features/people-elsewhere/routes.tsx")).peopleElsewhereRoutes,
	},
	{
		at: ["/introductions", "/api/introductions"],
		load: async () => (await import("./features/introductions/routes.tsx")).introductionRoutes,
	},
	{
		at: ["/shared/stories"],
		load: async () => (await import("./features/reflections/public-routes.tsx")).publicStoryRoutes,
	},
	{
		at: [
			"/network/adopt",
			"/practices/:id/adoption",
			"/family",
			"/api/adoptions",
			"/api/practices/:id/adoption",
			"/api/family",
		],
		load: async () => (await import("./features/adoptions/routes.tsx")).adoptionRoutes,
	},
	{
		at: ["/offers", "/practices/:id/offer", "/api/practices/:id/offers", "/api/offers"],
		load: async () => (await import("./features/offers/routes.tsx")).offerRoutes,
	},
	{
		at: ["/network", "/api/network", "/api/me/muted-sources"],
		load: async () => (await import("./features/stream/routes.tsx")).streamRoutes,
	},
	{
		at: ["/network/record", "/api/network/record"],
		load: async () => (await import("./features/remote/routes.tsx")).remoteRoutes,
	},
	{
		at: ["/summaries", "/api/summaries"],
		load: async () => (await import("./features/summaries/routes.tsx")).summariesRoutes,
	},
	{
		at: ["/destinations", "/api/destinations"],
		load: async () => (await import("./features/destinations/routes.tsx")).destinationRoutes,
	},
	{
		at: ["/steward/leaves", "/api/leaves", "/api/received-elsewhere"],
		load: async () => (await import("./features/disclosures/routes.tsx")).disclosureRoutes,
	},
	{
		at: ["/steward/links", "/api/links", "/api/link-invitations"],
		load: async () => (await import("./features/links/routes.tsx")).linkRoutes,
	},
	{
		at: ["/closing", "/steward/closing", "/api/closing"],
		load: async () => (await import("./features/closing/routes.tsx")).closingRoutes,
	},
	{ at: ["/steward/chapter"], load: async () => (await import("./features/chapter/routes.tsx")).chapterRoutes },
	{ at: ["/api/chapter", "/api/shared"], load: async () => (await import("./features/chapter/api.ts")).chapterApi },
	{
		at: ["/steward/key", "/api/site-keys"],
		load: async () => (await import("./features/sign-in/key-routes.ts")).siteKeyRoutes,
	},
	{ at: ["/feeds"], load: async () => (await import("./features/feeds/routes.ts")).feedsRoutes },
	{
		at: ["/actor", "/.well-known", "/nodeinfo", "/openapi.json", "/records", "/developers"],
		load: async () => (await import("./features/documents/routes.ts")).documentRoutes,
	},
];
