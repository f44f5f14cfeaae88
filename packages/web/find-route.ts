import { tryDecodeURIComponent } from "hono/utils/url";
import { type Feature, featureFinder } from "./feature.ts";
import type { Area, Method, Route } from "./route.ts";

/** What lies at an address: a route, or only routes of other methods, or nothing. */
export type Found<S, A extends string> =
	| { readonly route: Route<S, A>; readonly params: Readonly<Record<string, string>> }
	| { readonly allowed: readonly string[]; readonly area: Area }
	| null;

type Pattern<S, A extends string> = { readonly route: Route<S, A>; readonly matches: RegExp };

/** Our paths are words and `:names`; each name stands for one whole segment. */
const patternOf = <S, A extends string>(route: Route<S, A>): Pattern<S, A> => {
	const source = route.path.replaceAll(".", "\\.").replace(/:(\w+)/g, "(?<$1>[^/]+)");
	return { route, matches: new RegExp(`^${source}$`) };
};

const paramsIn = (groups: Readonly<Record<string, string>> = {}): Record<string, string> =>
	Object.fromEntries(Object.entries(groups).map(([name, value]) => [name, tryDecodeURIComponent(value)]));

/** A route that is read answers HEAD too, without a body. */
export const withHead = (methods: readonly Method[]): string[] => [
	...new Set(methods.flatMap((method) => (method === "GET" ? ["GET", "HEAD"] : [method]))),
];

/** Finds routes by method and path, loading the one feature that the path belongs to. The first that fits counts. */
export const routeFinder = <S, A extends string>(features: readonly Feature<Route<S, A>>[]) => {
	const featureAt = featureFinder(features);
	const loaded = new Map<Feature<Route<S, A>>, readonly Pattern<S, A>[]>();

	const patternsAt = async (path: string): Promise<readonly Pattern<S, A>[]> => {
		const feature = featureAt(path);
		if (!feature) return [];
		const known = loaded.get(feature) ?? (await feature.load()).map(patternOf);
		loaded.set(feature, known);
		return known;
	};

	return async (asked: string, path: string): Promise<Found<S, A>> => {
		const method = asked === "HEAD" ? "GET" : asked;
		const here = (await patternsAt(path)).filter(({ matches }) => matches.test(path));
		const found = here.find(({ route }) => route.method === method);
		if (found) return { route: found.route, params: paramsIn(found.matches.exec(path)?.groups) };
		const [first] = here;
		return first ? { allowed: withHead(here.map(({ route }) => route.method)), area: first.route.area } : null;
	};
};
