import { hostOf } from "#core/host.ts";
import { type Placed, placeLabels } from "./map-labels.ts";
import { type ChapterEntry, pointOf } from "./rules.ts";

/** As many dots as a map of the world can bear. */
export const mostOnMap = 300;

export type Drawn = {
	readonly width: number;
	readonly height: number;
	/** The outline of the land, as an SVG path. */
	readonly land: string;
	readonly dots: readonly (Placed & { readonly href: string })[];
};

export const chapterHref = (origin: string): string => `/chapters/${encodeURIComponent(hostOf(origin))}`;

/** The chapters on the world's map; null when none of them says where it is. */
export const drawMap = async (chapters: readonly ChapterEntry[]): Promise<Drawn | null> => {
	if (chapters.every((chapter) => pointOf(chapter) === null)) return null;
	const { projected, world } = await import("./map.ts");
	const shown = chapters.flatMap((chapter) => {
		const point = pointOf(chapter);
		const at = point && projected(point);
		return at ? [{ ...at, name: chapter.name, href: chapterHref(chapter.origin) }] : [];
	});
	const dots = placeLabels(shown, world).map((placed, i) => ({ ...placed, href: shown[i]?.href ?? "/chapters" }));
	return { ...world, dots };
};
