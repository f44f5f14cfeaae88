import type { Child } from "hono/jsx";

type FigureProps = {
	/** Parts the ids of several figures on a page. */
	id: string;
	title: string;
	/** What the picture shows, for who can't see it. */
	description: string;
	/** The size of the drawing. Where the page is narrower it scrolls in its own box, unless it still reads when it `shrinks`. */
	width: number;
	height: number;
	shrinks?: boolean;
	/** The same in a table: for reading it out, and for taking it along. */
	table: Child;
	/** SVG elements, drawn with attributes and the classes of style.css. */
	children?: Child;
};

/** A picture drawn as SVG, with the table that says the same. Links inside it stay links. */
export const Figure = ({ id, title, description, width, height, shrinks, table, children }: FigureProps) => (
	<figure>
		<section class="scroll" tabindex={0} aria-label={title}>
			{/* biome-ignore lint/a11y/useSemanticElements: a drawing holds links, so it is a group; a fieldset can't be drawn in. */}
			<svg
				viewBox={`0 0 ${width} ${height}`}
				width={width}
				height={height}
				class={shrinks ? "shrinks" : undefined}
				role="group"
				aria-labelledby={`${id}-title ${id}-desc`}
			>
				<title id={`${id}-title`}>{title}</title>
				<desc id={`${id}-desc`}>{description}</desc>
				{children}
			</svg>
		</section>
		<figcaption>{title}</figcaption>
		<details>
			<summary>The same as a table</summary>
			{table}
		</details>
	</figure>
);
