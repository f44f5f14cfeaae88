import { languageName } from "#core/language-name.ts";
import { type Drawing, Figure } from "#web/components/figure.tsx";
import { Table } from "#web/components/table.tsx";
import { stageName } from "../../../chapter-card.ts";
import { chapterHref, type Drawn, type DrawnMap } from "../draw.ts";
import { dotRadius } from "../map-labels.ts";
import type { ChapterEntry } from "../rules.ts";

const ChapterTable = ({ chapters }: { chapters: readonly ChapterEntry[] }) => (
	<Table
		caption="Chapters"
		columns={[
			{
				head: "Chapter",
				cell: (chapter) => <a href={chapterHref(chapter.origin)}>{chapter.name}</a>,
			},
			{ head: "Place", cell: (chapter) => chapter.card.place },
			{ head: "Languages", cell: (chapter) => chapter.card.languages.map(languageName).join(", ") },
			{ head: "Life stage", cell: (chapter) => stageName(chapter.card.lifeStage) },
		]}
		rows={chapters}
	/>
);

const Land = ({ drawn }: { drawn: DrawnMap }) => (
	<>
		<path class="land" d={drawn.land} />
		{drawn.dots.map((dot) => (
			<a href={dot.href} aria-label={dot.name}>
				<title>{dot.name}</title>
				<circle class="fill" cx={dot.x.toFixed(1)} cy={dot.y.toFixed(1)} r={dotRadius} />
				{dot.label ? (
					<text x={dot.label.x.toFixed(1)} y={dot.label.y.toFixed(1)} text-anchor={dot.label.anchor} class="halo">
						{dot.name}
					</text>
				) : null}
			</a>
		))}
	</>
);

const drawing = (drawn: DrawnMap): Drawing => ({ ...drawn, children: <Land drawn={drawn} /> });

/** Where the chapters are: one dot each, with its name where there is room, and a table behind it. */
export const ChapterMap = ({ drawn, chapters }: { drawn: Drawn; chapters: readonly ChapterEntry[] }) => (
	<Figure
		title="Where the chapters are"
		description="A map with one dot for each chapter that says where it is."
		wide={drawing(drawn.wide)}
		narrow={drawing(drawn.narrow)}
		shrinks
		table={<ChapterTable chapters={chapters} />}
	/>
);
