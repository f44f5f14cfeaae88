/**
 * Routes that are loaded together, with the first request that falls to them: what a request doesn't need isn't parsed
 * for it, and the Worker starts as fast with thirty features as with three.
 */
export type Feature<R> = {
	/** What its addresses begin with, `:x` standing for any one segment. Of all features the longest beginning counts. */
	readonly at: readonly `/${string}`[];
	readonly load: () => Promise<readonly R[]>;
};

const segmentsOf = (path: string): readonly string[] => path.slice(1).split("/");
const isAny = (segment: string): boolean => segment.startsWith(":");

/** Tells which feature an address belongs to, without loading any. */
export const featureFinder = <R>(features: readonly Feature<R>[]) => {
	const table = features
		.flatMap((feature) => feature.at.map((at) => ({ feature, segments: segmentsOf(at) })))
		.sort(
			(a, b) =>
				b.segments.length - a.segments.length || a.segments.filter(isAny).length - b.segments.filter(isAny).length,
		);
	return (path: string): Feature<R> | undefined => {
		const asked = segmentsOf(path);
		return table.find(({ segments }) =>
			segments.every((segment, i) => segment === asked[i] || (isAny(segment) && Boolean(asked[i]))),
		)?.feature;
	};
};

/** Every route there is, for what describes or tests them all. */
export const allRoutes = async <R>(features: readonly Feature<R>[]): Promise<R[]> =>
	(await Promise.all(features.map(({ load }) => load()))).flat();
