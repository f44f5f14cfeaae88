import type { Hono } from "hono";
import { viewerOf } from "#account/viewer.ts";
import { ok } from "#core/result.ts";
import { createApp } from "#web/app.ts";
import { PageHead } from "#web/components/page-head.tsx";
import { mount } from "#web/mount.ts";
import { publicCache } from "#web/public-cache.ts";
import { redirect, type WebEnv } from "#web/route.ts";
import { accountRoutes } from "./features/account/routes.tsx";
import { adoptionRoutes } from "./features/adoptions/routes.tsx";
import { chapterRoutes } from "./features/chapter/routes.tsx";
import { consentRoutes } from "./features/consents/routes.tsx";
import { destinationRoutes } from "./features/destinations/routes.tsx";
import { disclosureRoutes } from "./features/disclosures/routes.tsx";
import { documentRoutes } from "./features/documents/routes.ts";
import { feedsRoutes } from "./features/feeds/routes.ts";
import { groupRoutes } from "./features/groups/routes.tsx";
import { homeRoutes } from "./features/home/routes.tsx";
import { introductionRoutes } from "./features/introductions/routes.tsx";
import { joinRequestsRoutes } from "./features/join-requests/routes.tsx";
import { linkRoutes } from "./features/links/routes.tsx";
import { memberInvitationsRoutes } from "./features/member-invitations/routes.tsx";
import { offerRoutes } from "./features/offers/routes.tsx";
import { peopleRoutes } from "./features/people/routes.tsx";
import { peopleElsewhereRoutes } from "./features/people-elsewhere/routes.tsx";
import { practiceRoutes } from "./features/practices/routes.tsx";
import { remoteRoutes } from "./features/remote/routes.tsx";
import { searchRoutes } from "./features/search/routes.tsx";
import { setupRoutes } from "./features/setup/routes.tsx";
import { signInRoutes } from "./features/sign-in/routes.tsx";
import { streamRoutes } from "./features/stream/routes.tsx";
import { summariesRoutes } from "./features/summaries/routes.tsx";
import { trialRoutes } from "./features/trials/routes.tsx";
import { Frame } from "./frame.tsx";
import { healthz } from "./health.ts";
import { permits, whoMay } from "./permissions.ts";
import type { CommunityRoute } from "./routes.ts";
import type { Services } from "./services.ts";

/** Every address that people and programs can ask for. The exchange's own are served by `serveExchange`. */
export const communityRoutes: readonly CommunityRoute[] = [
	...setupRoutes,
	...signInRoutes,
	...accountRoutes,
	...memberInvitationsRoutes,
	...joinRequestsRoutes,
	...consentRoutes,
	...destinationRoutes,
	...disclosureRoutes,
	...introductionRoutes,
	...linkRoutes,
	...peopleElsewhereRoutes,
	...remoteRoutes,
	...streamRoutes,
	...adoptionRoutes,
	...homeRoutes,
	...chapterRoutes,
	...offerRoutes,
	...summariesRoutes,
	...feedsRoutes,
	...practiceRoutes,
	...trialRoutes,
	...groupRoutes,
	...searchRoutes,
	// Last, because `/people/:id` would take the addresses of others below /people.
	...peopleRoutes,
	...documentRoutes(() => communityRoutes),
];

/** The handlers of pages and of the API find the chapter's card read; a site without one leads to its setup. */
const carded = (route: CommunityRoute): CommunityRoute => {
	if (route.area === "api") {
		const run: typeof route.run = async (input) => {
			await input.services.card.load();
			return route.run(input);
		};
		return { ...route, run };
	}
	if (route.area !== "page") return route;
	const { again } = route;
	return {
		...route,
		run: async (input) => {
			const { claimed } = await input.services.card.load();
			return !claimed && route.path === "/" ? ok(redirect("/setup")) : route.run(input);
		},
		again:
			again &&
			(async (input, values, errors) => {
				await input.services.card.load();
				return again(input, values, errors);
			}),
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
	mount(app, communityRoutes.map(carded), { permits, whoMay, cache: () => cache });
	return app;
};
