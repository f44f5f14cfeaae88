import type { Child } from "hono/jsx";

/** SVG elements, drawn with attributes and the classes of style.css, and the size that they were drawn for. */
export type Drawing = { readonly width: number; readonly height: number; readonly children: Child };

type FigureProps = {
	title: string;
	/** What the picture shows, for who can't see it. */
	description: string;
	/** The same drawn twice: for a screen, and for a telephone held upright. One is shown. */
	wide: Drawing;
	narrow: Drawing;
	/** Where the page is narrower than the drawing, that scrolls in its own box, unless it still reads when it `shrinks`. */
	shrinks?: boolean;
	/** The same in a table: for reading it out, and for taking it along. */
	table: Child;
};

type DrawnProps = Pick<FigureProps, "description" | "shrinks"> & { drawing: Drawing; shown: "for-wide" | "for-narrow" };

const Drawn = ({ drawing: { width, height, children }, description, shrinks, shown }: DrawnProps) => (
	// biome-ignore lint/a11y/useSemanticElements: a drawing holds links, so it is a group; a fieldset can't be drawn in.
	<svg
		viewBox={`0 0 ${width} ${height}`}
		width={width}
		height={height}
		class={shrinks ? `${shown} shrinks` : shown}
		role="group"
		aria-label={description}
	>
		{children}
	</svg>
);

/** A picture drawn as SVG, with the table that says the same. Links inside it stay links. */
export const Figure = ({ title, description, wide, narrow, shrinks, table }: FigureProps) => (
	<figure>
		<section class="scroll" tabindex={0} aria-label={title}>
			<Drawn drawing={wide} description={description} shrinks={shrinks} shown="for-wide" />
			<Drawn drawing={narrow} description={description} shrinks={shrinks} shown="for-narrow" />
		</section>
		<figcaption>{title}</figcaption>
		<details>
			<summary>The same as a table</summary>
			{table}
		</details>
	</figure>
);
