import { hostOf } from "#core/host.ts";
import { type Placed, placeLabels } from "./map-labels.ts";
import { type ChapterEntry, pointOf } from "./rules.ts";

/** As many dots as a map of the world can bear. */
export const mostOnMap = 300;

/** A page's whole width, and a telephone's: there the same names need another place. */
const rooms = {
	wide: { width: 960, lowest: 320, highest: 520, margin: 70 },
	narrow: { width: 400, lowest: 260, highest: 440, margin: 36 },
} as const;

export type DrawnMap = {
	readonly width: number;
	readonly height: number;
	/** The outline of the land, as an SVG path. */
	readonly land: string;
	readonly dots: readonly (Placed & { readonly href: string })[];
};

export type Drawn = { readonly wide: DrawnMap; readonly narrow: DrawnMap };

export const chapterHref = (origin: string): string => `/chapters/${encodeURIComponent(hostOf(origin))}`;

/** The chapters on the part of the world's map that holds them; null when none of them says where it is. */
export const drawMap = async (chapters: readonly ChapterEntry[]): Promise<Drawn | null> => {
	const located = chapters.flatMap((chapter) => {
		const point = pointOf(chapter);
		return point === null ? [] : [{ point, name: chapter.name, href: chapterHref(chapter.origin) }];
	});
	if (located.length === 0) return null;
	const { terrainOf } = await import("./map.ts");
	const places = located.map(({ point }) => point);
	const draw = (room: (typeof rooms)["wide" | "narrow"]): DrawnMap => {
		const { spots, ...terrain } = terrainOf(places, room);
		const named = located.map(({ name }, i) => ({ ...(spots[i] ?? { x: 0, y: 0 }), name }));
		const dots = placeLabels(named, terrain).map((dot, i) => ({ ...dot, href: located[i]?.href ?? "/chapters" }));
		return { ...terrain, dots };
	};
	return { wide: draw(rooms.wide), narrow: draw(rooms.narrow) };
};
