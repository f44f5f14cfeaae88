import { geoNaturalEarth1, geoPath } from "d3-geo";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import land110 from "world-atlas/land-110m.json" with { type: "json" };

/** Loaded by dynamic import, because only the map needs it. */
const topology = land110 as unknown as Topology<{ land: GeometryCollection }>;
const land = feature(topology, topology.objects.land);

type Place = readonly [longitude: number, latitude: number];

/** The room that a map may take, and what it keeps free around the outermost chapters. */
export type Room = {
	readonly width: number;
	readonly lowest: number;
	readonly highest: number;
	readonly margin: number;
};

export type Terrain = {
	readonly width: number;
	readonly height: number;
	/** The outline of the land, as an SVG path. */
	readonly land: string;
	/** Where each place lies in the drawing, in the order given. */
	readonly spots: readonly { readonly x: number; readonly y: number }[];
};

/** Beyond this (the whole world is some 170 to a thousand units) the outline of the land is too coarse to tell where one is. */
const closest = 900;

/** The land is cut this far outside the picture, so that the cut has no outline in it. */
const edge = 4;

/** The part of the world that holds all of these places, as large as the room allows. */
const fitted = (places: readonly Place[], { width, lowest, highest, margin }: Room) => {
	const projection = geoNaturalEarth1();
	const all = { type: "MultiPoint" as const, coordinates: places.map(([x, y]) => [x, y]) };
	projection.fitExtent(
		[
			[margin, margin],
			[width - margin, highest - margin],
		],
		all,
	);
	if (!(projection.scale() < closest)) projection.scale(closest);
	projection.translate([0, 0]);
	const [[left, top], [right, bottom]] = geoPath(projection).bounds(all);
	const height = Math.round(Math.min(highest, Math.max(lowest, bottom - top + margin * 2)));
	projection.translate([(width - left - right) / 2, (height - top - bottom) / 2]).clipExtent([
		[-edge, -edge],
		[width + edge, height + edge],
	]);
	return { projection, height };
};

/** Drawing the land takes milliseconds, and chapters seldom move: what was drawn last is kept in the isolate. */
const mostKept = 8;
const kept = new Map<string, Terrain>();

export const terrainOf = (places: readonly Place[], room: Room): Terrain => {
	const key = JSON.stringify([places, room]);
	const known = kept.get(key);
	if (known) return known;
	const { projection, height } = fitted(places, room);
	const drawn = {
		width: room.width,
		height,
		// Whole units are fine enough at this size, and half the bytes.
		land: geoPath(projection).digits(0)(land) ?? "",
		spots: places.map(([longitude, latitude]) => {
			const [x = 0, y = 0] = projection([longitude, latitude]) ?? [];
			return { x: Math.round(x), y: Math.round(y) };
		}),
	};
	if (kept.size >= mostKept) kept.clear();
	kept.set(key, drawn);
	return drawn;
};
