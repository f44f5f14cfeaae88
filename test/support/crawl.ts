import type { TestSite } from "./network.ts";

/** What the routes of a Worker say of each address. */
export type Described = { readonly area: string; readonly method: string; readonly path: string };

/** A page that was found: its route's path, one address of it, and which kinds of elements it is made of. */
export type Found = { readonly path: string; readonly href: string; readonly made: string };

/** As many addresses of one route are read in search of further links; people of a demo have a few dozen things each. */
const readOfEach = 8;

const asPattern = (path: string): RegExp => new RegExp(`^${path.replace(/:[a-zA-Z]+/g, "[^/]+")}$`);

/** The route that a Worker would choose for this address: the one that leaves the least of it open. */
const routeFinder = (routes: readonly Described[]) => {
	const reading = routes
		.filter(({ method }) => method === "GET")
		.sort((a, b) => a.path.split(":").length - b.path.split(":").length)
		.map((route) => ({ route, pattern: asPattern(route.path) }));
	return (pathname: string): Described | undefined => reading.find(({ pattern }) => pattern.test(pathname))?.route;
};

const entities: Readonly<Record<string, string>> = { "&amp;": "&", "&#39;": "'", "&quot;": '"' };

const linksIn = (html: string): string[] =>
	[...html.matchAll(/<a [^>]*?href="([^"]*)"/g)].map(([, href = ""]) =>
		href.replace(/&(amp|#39|quot);/g, (one) => entities[one] ?? one),
	);

/** Every kind of element in the body, by its name, its class and the names of its attributes. */
const elementsIn = (html: string): string => {
	const kinds = new Set<string>();
	for (const [, name, attributes = ""] of html.slice(html.indexOf("<body")).matchAll(/<([a-z]\w*)([^>]*)>/g)) {
		const names = [...attributes.matchAll(/ ([\w-]+)(?:="[^"]*")?/g)].map(([, attribute]) => attribute);
		kinds.add(`${name} ${/ (?:class|type)="[^"]*"/.exec(attributes)?.[0] ?? ""} ${names.sort().join(" ")}`);
	}
	return [...kinds].sort().join("\n");
};

/** What kind of thing an address is about: pages of one route differ by it. */
const thingIn = (href: string): string => /([a-z]+)_[0-9a-z]{20,}/.exec(href)?.[1] ?? "";

type Read = Found & { readonly size: number };

export type Crawled = {
	readonly found: readonly Found[];
	/** Links that lead to no page: from where, to where, and what is answered there. */
	readonly dead: readonly string[];
};

/**
 * Follows links from the first pages as somebody with these cookies would, where it is to `follow` them. Gives of each
 * page's route, and of each kind of thing that it shows, the one with the most on it.
 */
export const crawl = async (
	site: TestSite,
	routes: readonly Described[],
	cookie: string,
	begin: readonly string[],
	follow = true,
): Promise<Crawled> => {
	const routeOf = routeFinder(routes);
	const waiting = begin.map((href) => new URL(href, site.origin).href);
	const met = new Set(waiting);
	/** The page on which a link was met first. */
	const from = new Map<string, string>();
	const dead: string[] = [];
	const read = new Map<string, Read[]>();
	for (let href = waiting.shift(); href !== undefined; href = waiting.shift()) {
		const route = routeOf(new URL(href).pathname);
		if (route?.area !== "page") continue;
		const group = `${route.path} ${thingIn(href)}`;
		const known = read.get(group) ?? [];
		if (known.length >= readOfEach) continue;
		const answer = await site.fetch(href, cookie === "" ? {} : { headers: { cookie } });
		const html = await answer.text();
		const origin = from.get(href);
		if (answer.status >= 400 && origin !== undefined) dead.push(`${origin} leads to ${href}: ${answer.status}`);
		read.set(group, [...known, { path: route.path, href, made: elementsIn(html), size: html.length }]);
		// Letters are written to others, and lead to what only they may see.
		if (!follow || route.path === "/dev/outbox") continue;
		for (const link of linksIn(html)) {
			const next = new URL(link, href);
			next.hash = "";
			if (next.origin !== site.origin || met.has(next.href)) continue;
			met.add(next.href);
			from.set(next.href, href);
			waiting.push(next.href);
		}
	}
	const found = [...read.values()].map((all) => all.reduce((a, b) => (b.size > a.size ? b : a)));
	return { found, dead };
};
