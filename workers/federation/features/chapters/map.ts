import { geoNaturalEarth1, geoPath } from "d3-geo";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import land110 from "world-atlas/land-110m.json" with { type: "json" };

/**
 * The world, drawn once an isolate: loaded by dynamic import, because only the map needs it. Without Antarctica and the
 * northernmost ice there is more room for where people live.
 */
const width = 960;
const north = 79;
const south = -56;

const projection = geoNaturalEarth1().fitWidth(width, { type: "Sphere" });
const edge = (latitude: number): number => projection([0, latitude])?.[1] ?? 0;
const top = edge(north);
const height = Math.round(edge(south) - top);
const [across, down] = projection.translate();
projection.translate([across, down - top]).clipExtent([
	[0, 0],
	[width, height],
]);

const topology = land110 as unknown as Topology<{ land: GeometryCollection }>;

/** Whole units are fine enough at this size, and half the bytes. */
const land = geoPath(projection).digits(0)(feature(topology, topology.objects.land)) ?? "";

export const world = { width, height, land };

/** Where a place lies in the drawing; null beyond its edges. */
export const projected = (point: readonly [longitude: number, latitude: number]): { x: number; y: number } | null => {
	const at = projection([point[0], point[1]]);
	if (!at) return null;
	const [x, y] = at;
	return x >= 0 && x <= width && y >= 0 && y <= height ? { x: Math.round(x), y: Math.round(y) } : null;
};
