import type { Context, Hono } from "hono";
import { getCookie } from "hono/cookie";
import { Hono as Tiny } from "hono/tiny";
import type { Clock } from "#core/clock.ts";
import { randomText, webRandom } from "#core/id.ts";
import type { Log } from "#core/log.ts";
import type { Problem } from "#core/problem.ts";
import { areaOf } from "./area.ts";
import { bugResponse, type Frame, problemResponse } from "./problem-response.tsx";
import { readerOf } from "./reader.ts";
import type { Area, WebEnv } from "./route.ts";
import { isCrossSite, secure } from "./security.ts";
import { type Viewer, visitor } from "./viewer.ts";

/** What a worker gives to its app. */
export type AppOptions<S> = {
	/** Called once a request; a worker keeps what it can between requests. */
	readonly services: (c: Context) => S;
	/** The site's own address and language. */
	readonly site: (services: S) => { readonly origin: string; readonly language: string };
	/** Who is asking, by session or token. Without either it must answer `visitor` without asking the database. */
	readonly viewer: (c: Context<WebEnv<S>>, services: S) => Promise<Viewer>;
	readonly frame: Frame<S>;
	readonly log: Log;
	readonly clock: Clock;
};

/** A path for the log: links from mails carry a secret of 32 letters, ids have at most 22 in a row. */
const loggable = (path: string): string => path.replace(/[0-9a-z]{24,}/gi, "…");

/** The app that every site starts from: request id, headers, cross-site refusal, viewer, refusals. `mount` adds routes. */
export const createApp = <S>(options: AppOptions<S>): Hono<WebEnv<S>> => {
	// Features find their own routes (find-route.ts); Hono's smallest router does for the few addresses beside them.
	const app: Hono<WebEnv<S>> = new Tiny<WebEnv<S>>();

	app.use(async (c, next) => {
		const requestId = randomText(webRandom, 12);
		const services = options.services(c);
		const site = options.site(services);
		let asked: Promise<Viewer> | undefined;
		const viewer = () => (asked ??= options.viewer(c, services));
		c.set("requestId", requestId);
		c.set("services", services);
		c.set("viewer", viewer);
		const { language } = site;
		const now = options.clock();
		c.set("siteReader", { zone: "UTC", language, now });
		const sent = { zoneCookie: getCookie(c, "zone"), acceptLanguage: c.req.header("accept-language") };
		c.set("reader", readerOf(sent, { language, now }));
		c.set("refuse", (error: Problem, area: Area) => {
			options.log("refused", { code: error.code, reason: error.reason, path: loggable(c.req.path), requestId });
			return problemResponse(c, error, { area, frame: options.frame, viewer });
		});
		if (isCrossSite(c.req.raw, site.origin)) {
			const message = "This was sent from another site, so nothing was done. Please send it from a page here.";
			c.res = await c.var.refuse({ code: "forbidden", message, reason: "cross-site" }, areaOf(c.req.path));
		} else await next();
		secure(c.res.headers, { requestId, origin: site.origin });
	});

	app.notFound((c) =>
		c.var.refuse({ code: "not-found", message: "There is nothing at this address." }, areaOf(c.req.path)),
	);

	app.onError(async (error, c) => {
		const { requestId } = c.var;
		options.log("bug", {
			requestId,
			path: loggable(c.req.path),
			name: error.name,
			message: error.message,
			stack: error.stack,
		});
		// Finding out who asks may be just what failed, so the page is drawn as for a visitor.
		return bugResponse(c, { area: areaOf(c.req.path), frame: options.frame, viewer: async () => visitor });
	});

	return app;
};
