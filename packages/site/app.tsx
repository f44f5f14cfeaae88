import type { Hono } from "hono";
import { viewerOf } from "#account/viewer.ts";
import { createApp } from "#web/app.ts";
import { PageHead } from "#web/components/page-head.tsx";
import type { Feature } from "#web/feature.ts";
import type { Html } from "#web/html.ts";
import { mount, type Rules, wrongMethod } from "#web/mount.ts";
import { publicCache } from "#web/public-cache.ts";
import { type Route, redirect } from "#web/route.ts";
import { securityHeaders } from "#web/security.ts";
import type { FramePropsOf } from "./frame.tsx";
import { healthz, type Journal } from "./health.ts";
import type { SiteServices } from "./services.ts";

/** What the app of one kind of site is made of. */
type AppParts<S, A extends string> = Pick<Rules<S, A>, "permits" | "whoMay" | "refuses" | "seenAs"> & {
	readonly features: readonly Feature<Route<S, A>>[];
	readonly frame: (page: FramePropsOf<S>) => Html;
	readonly migrations: Journal;
};

/** What answers every request to a site. */
export type SiteApp = Pick<Hono, "fetch">;

/** Pages and the API find the site's card read; of a site that nobody has claimed yet the first page leads to its setup. */
const readCard = async <S extends SiteServices, A extends string>({ card }: S, { area, path }: Route<S, A>) => {
	if (area !== "page" && area !== "api") return;
	const { claimed } = await card.load();
	return !claimed && area === "page" && path === "/" ? redirect("/setup") : undefined;
};

/** The app of one site, with what it keeps between requests. */
export const siteApp = <S extends SiteServices, A extends string>(
	services: S,
	{ features, frame: Frame, migrations, ...rules }: AppParts<S, A>,
): SiteApp => {
	const { clock, log } = services;
	const cache = publicCache(clock, securityHeaders(services.config.origin));
	const app = createApp<S>({
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
	app.all("/exchange/*", async (c) => {
		const { serveExchange } = await import("#exchange/serve.ts");
		return serveExchange(services.site, c.req.raw, c.var.requestId);
	});
	app.all("/healthz", (c) =>
		["GET", "HEAD"].includes(c.req.method)
			? healthz(services, migrations)
			: wrongMethod(c, { allowed: ["GET", "HEAD"], area: "document" }),
	);
	mount(app, features, { ...rules, before: readCard, cache: () => cache });
	return { fetch: (request, ...rest) => cache.atOnce(request) ?? app.fetch(request, ...rest) };
};
