import type { Hono } from "hono";
import { viewerOf } from "#account/viewer.ts";
import { createApp } from "#web/app.ts";
import { PageHead } from "#web/components/page-head.tsx";
import { mount } from "#web/mount.ts";
import { publicCache } from "#web/public-cache.ts";
import type { WebEnv } from "#web/route.ts";
import { accountRoutes } from "./features/account/routes.tsx";
import { chapterApi } from "./features/chapters/api.ts";
import { chapterRoutes } from "./features/chapters/routes.tsx";
import { coordinatorRoutes } from "./features/coordinators/routes.tsx";
import { documentRoutes } from "./features/documents/routes.ts";
import { homeRoutes } from "./features/home/routes.tsx";
import { networkApi } from "./features/network/api.ts";
import { networkRoutes } from "./features/network/routes.tsx";
import { recordApi } from "./features/records/api.ts";
import { recordRoutes } from "./features/records/routes.tsx";
import { registryApi } from "./features/registry/api.ts";
import { registryRoutes } from "./features/registry/routes.tsx";
import { setupRoutes } from "./features/setup/routes.tsx";
import { signInRoutes } from "./features/sign-in/routes.tsx";
import { Frame } from "./frame.tsx";
import { healthz } from "./health.ts";
import { permits, whoMay } from "./permissions.ts";
import type { FederationRoute } from "./routes.ts";
import type { Services } from "./services.ts";

/** Every address that people and programs can ask for. The exchange's own are served by `serveExchange`. */
export const federationRoutes: readonly FederationRoute[] = [
	...homeRoutes,
	...chapterRoutes,
	...recordRoutes,
	...registryRoutes,
	...networkRoutes,
	...coordinatorRoutes,
	...accountRoutes,
	...setupRoutes,
	...signInRoutes,
	...chapterApi,
	...recordApi,
	...registryApi,
	...networkApi,
	...documentRoutes(() => federationRoutes),
];

/** Pages know the network's card before they are drawn. */
const framed = (route: FederationRoute): FederationRoute => {
	if (route.area !== "page") return route;
	return {
		...route,
		run: async (input) => {
			await input.services.card.load();
			return route.run(input);
		},
	};
};

/** The app of one site, with what it keeps between requests. */
export const makeApp = (services: Services): Hono<WebEnv<Services>> => {
	const { clock, log } = services;
	const cache = publicCache(clock);
	const app = createApp<Services>({
		services: () => services,
		site: ({ config, card }) => ({ origin: config.origin, language: card.now().language }),
		viewer: viewerOf,
		frame: async ({ title, children }, { viewer }) => {
			// A page that says that the database is away must not wait for it in vain.
			await services.card.load().catch(() => {});
			return (
				<Frame at={{ services, viewer }} title={title}>
					<PageHead title={title} />
					{children}
				</Frame>
			);
		},
		log,
		clock,
	});
	app.all("/exchange/*", async (c, next) => {
		const { serveExchange } = await import("#exchange/serve.ts");
		return (await serveExchange(services.site, c.req.raw)) ?? next();
	});
	app.get("/healthz", () => healthz(services));
	mount(app, federationRoutes.map(framed), { permits, whoMay, cache: () => cache });
	return app;
};
