import type { TestSite } from "./network.ts";

/** What `communityRoutes` and `federationRoutes` say of each address. */
export type Described = { readonly area: string; readonly method: string; readonly path: string };

/** A page that was found: its route's path, and one address of it. */
export type Found = { readonly path: string; readonly href: string };

/** As many addresses of one route are read in search of further links; people of a demo have a few dozen things each. */
const readOfEach = 8;

const asPattern = (path: string): RegExp => new RegExp(`^${path.replace(/:[a-zA-Z]+/g, "[^/]+")}$`);

/** The route that a Worker would choose for this address, in the order of its list. */
const routeFinder = (routes: readonly Described[]) => {
	const reading = routes
		.filter(({ method }) => method === "GET")
		.map((route) => ({ route, pattern: asPattern(route.path) }));
	return (pathname: string): Described | undefined => reading.find(({ pattern }) => pattern.test(pathname))?.route;
};

const entities: Readonly<Record<string, string>> = { "&amp;": "&", "&#39;": "'", "&quot;": '"' };

const linksIn = (html: string): string[] =>
	[...html.matchAll(/<a [^>]*?href="([^"]*)"/g)].map(([, href = ""]) =>
		href.replace(/&(amp|#39|quot);/g, (one) => entities[one] ?? one),
	);

/**
 * Follows links from the first page as somebody with these cookies would, and gives an address or two of each page's
 * route: the first that was met, and the one with the most on it.
 */
export const crawl = async (
	site: TestSite,
	routes: readonly Described[],
	cookie: string,
	begin: readonly string[] = ["/"],
): Promise<Found[]> => {
	const routeOf = routeFinder(routes);
	const waiting = begin.map((href) => new URL(href, site.origin).href);
	const met = new Set(waiting);
	const of = new Map<string, { read: number; first: string; fullest: string; size: number }>();
	for (let href = waiting.shift(); href !== undefined; href = waiting.shift()) {
		const route = routeOf(new URL(href).pathname);
		if (route?.area !== "page") continue;
		const known = of.get(route.path);
		if (known && known.read >= readOfEach) continue;
		const answer = await site.fetch(href, cookie === "" ? {} : { headers: { cookie } });
		const html = await answer.text();
		if (answer.status >= 300 && answer.status < 400) {
			of.set(route.path, known ?? { read: 0, first: href, fullest: href, size: 0 });
		} else {
			of.set(route.path, {
				read: (known?.read ?? 0) + 1,
				first: known?.first ?? href,
				fullest: known && known.size >= html.length ? known.fullest : href,
				size: Math.max(known?.size ?? 0, html.length),
			});
		}
		for (const link of linksIn(html)) {
			const next = new URL(link, href);
			next.hash = "";
			if (next.origin !== site.origin || met.has(next.href)) continue;
			met.add(next.href);
			waiting.push(next.href);
		}
	}
	return [...of].flatMap(([path, { first, fullest }]) =>
		[...new Set([first, fullest])].map((href) => ({ path, href })),
	);
};
