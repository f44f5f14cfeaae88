import { type Drawing, Figure } from "#web/components/figure.tsx";
import { Outcome, OutcomeMark, type OutcomeValue, outcomeWords } from "#web/components/outcome.tsx";
import { Table } from "#web/components/table.tsx";
import { Time } from "#web/components/time.tsx";
import { card, oneLine, titleLines } from "./tree-card.ts";
import type { PlacedCards, PlacedFamily } from "./tree-layout.ts";
import { type FamilyNode, familyRows } from "./tree-rules.ts";

export type FamilyProps = {
	readonly family: readonly FamilyNode[];
	readonly placed: PlacedFamily;
	/** The practice whose page this is. */
	readonly here: string;
	/** This chapter's own name, and where it lies. */
	readonly home: { readonly origin: string; readonly name: string };
	readonly linkOf: (node: FamilyNode) => string;
};

const chapterOf = (node: FamilyNode, { home }: FamilyProps): string =>
	node.origin === home.origin ? home.name : (node.chapter ?? new URL(node.origin).host);

const wordOf = (node: FamilyNode): string => (node.status ? outcomeWords[node.status as OutcomeValue] : "No word yet");

const FamilyTable = (props: FamilyProps) => (
	<Table
		caption="Everybody in this practice’s family"
		columns={[
			{
				head: "Practice",
				cell: ({ node, depth }) => (
					<>
						{"— ".repeat(depth)}
						{node.title ? <a href={props.linkOf(node)}>{node.title}</a> : "A practice that isn’t shared with us"}
						{node.id === props.here ? " (this one)" : ""}
					</>
				),
			},
			{ head: "Chapter", cell: ({ node }) => chapterOf(node, props) },
			{ head: "From version", cell: ({ node }) => node.parentVersion ?? "", number: true },
			{
				head: "Outcome there",
				cell: ({ node }) => (node.status ? <Outcome value={node.status as OutcomeValue} /> : wordOf(node)),
			},
			{ head: "What they changed", cell: ({ node }) => node.changed },
			{ head: "Since", cell: ({ node }) => <Time at={node.since} style="date" /> },
		]}
		rows={familyRows(props.family)}
	/>
);

const Card = ({ node, family }: { node: FamilyNode; family: FamilyProps }) => (
	<>
		<rect class="ground" width={card.width} height={card.height} rx="3" />
		{node.id === family.here ? <rect class="fill" width="5" height={card.height} /> : null}
		{titleLines(node.title || "Not shared with us").map((line, i) => (
			<text x="16" y={23 + i * 17} class="strong">
				{line}
			</text>
		))}
		<text x="16" y={card.height - 33} class="quiet">
			{oneLine(chapterOf(node, family))}
		</text>
		{node.status ? <OutcomeMark value={node.status as OutcomeValue} x={16} y={card.height - 25} /> : null}
		<text x={node.status ? 37 : 16} y={card.height - 12} class={node.status ? undefined : "quiet"}>
			{wordOf(node)}
		</text>
	</>
);

const drawing = ({ width, height, lines, nodes }: PlacedCards, family: FamilyProps): Drawing => ({
	width,
	height,
	children: (
		<>
			{lines.map((line) => (
				<path class="stroke" d={line} />
			))}
			{nodes.map(({ node, x, y }) => (
				<a href={family.linkOf(node)}>
					<g transform={`translate(${x} ${y})`}>
						<Card node={node} family={family} />
					</g>
				</a>
			))}
		</>
	),
});

/** A practice's family across chapters, with what became of it in each, as a picture and as a table. */
export const FamilyTree = (family: FamilyProps) => (
	<Figure
		title="Where this practice has gone, and what became of it"
		description="Each card is one chapter’s form of the practice, with its outcome there. Lines lead from a practice to those that were made from it."
		wide={drawing(family.placed.wide, family)}
		narrow={drawing(family.placed.narrow, family)}
		table={<FamilyTable {...family} />}
	/>
);
