import type { Feature } from "#web/feature.ts";
import { chapterRoutes } from "./features/chapters/routes.tsx";
import { homeRoutes } from "./features/home/routes.tsx";
import { recordRoutes } from "./features/records/routes.tsx";
import { passkeyRoutes } from "./features/sign-in/passkeys-api.ts";
import type { FederationRoute } from "./routes.ts";

/** Every address that people and programs can ask for, by feature. The exchange's own are served by `serveExchange`. */
export const features: readonly Feature<FederationRoute>[] = [
	// What most visits are for is there from the start; everything else comes with the first request for it, in one step.
	{ at: ["/"], load: async () => homeRoutes },
	{ at: ["/chapters"], load: async () => chapterRoutes },
	{ at: ["/practices", "/summaries", "/people", "/search", "/record"], load: async () => recordRoutes },
	{ at: ["/api/me/passkeys", "/api/sign-in/passkey"], load: async () => passkeyRoutes },

	{ at: ["/setup"], load: async () => (await import("./features/setup/routes.tsx")).setupRoutes },
	{
		at: [
			"/sign-in",
			"/sign-out",
			"/me/sessions",
			"/me/passkeys",
			"/me/tokens",
			"/dev",
			"/registry/failed",
			"/api/sign-in",
			"/api/dev",
			"/api/preview",
			"/api/me/sessions",
			"/api/me/tokens",
			"/api/failed-work",
		],
		load: async () => (await import("./features/sign-in/routes.tsx")).signInRoutes,
	},
	{ at: ["/me", "/api/me"], load: async () => (await import("./features/account/routes.tsx")).accountRoutes },
	{ at: ["/registry"], load: async () => (await import("./features/registry/routes.tsx")).registryRoutes },
	{
		at: ["/api/registry", "/api/invitations"],
		load: async () => (await import("./features/registry/api.ts")).registryApi,
	},
	{
		at: ["/coordinators", "/api/coordinators"],
		load: async () => (await import("./features/coordinators/routes.tsx")).coordinatorRoutes,
	},
	{ at: ["/api/home"], load: async () => (await import("./features/home/api.ts")).homeApi },
	{ at: ["/network"], load: async () => (await import("./features/network/routes.tsx")).networkRoutes },
	{ at: ["/api/network"], load: async () => (await import("./features/network/api.ts")).networkApi },
	{ at: ["/api/chapters"], load: async () => (await import("./features/chapters/api.ts")).chapterApi },
	{ at: ["/api/records", "/api/record"], load: async () => (await import("./features/records/api.ts")).recordApi },
	{
		at: ["/registry/key", "/api/site-keys"],
		load: async () => (await import("./features/sign-in/key-routes.ts")).siteKeyRoutes,
	},
	{
		at: ["/actor", "/.well-known", "/nodeinfo", "/openapi.json"],
		load: async () => (await import("./features/documents/routes.ts")).documentRoutes,
	},
];
