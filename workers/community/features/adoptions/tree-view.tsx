import { Figure } from "#web/components/figure.tsx";
import { Outcome, type OutcomeValue, outcomeWords } from "#web/components/outcome.tsx";
import { Table } from "#web/components/table.tsx";
import { Time } from "#web/components/time.tsx";
import { card, titleLines } from "./tree-card.ts";
import type { PlacedFamily } from "./tree-layout.ts";
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

/** A practice's family across chapters, with what became of it in each, as a picture and as a table. */
export const FamilyTree = (props: FamilyProps) => (
	<Figure
		id="family"
		title="Where this practice has gone, and what became of it"
		description="Each card is one chapter’s form of the practice, with its outcome there. Lines lead from a practice to those that were made from it."
		width={props.placed.width}
		height={props.placed.height}
		table={<FamilyTable {...props} />}
	>
		{props.placed.lines.map((line) => (
			<path class="stroke" d={line.path} />
		))}
		{props.placed.nodes.map(({ node, x, y }) => (
			<a href={props.linkOf(node)}>
				<g transform={`translate(${x} ${y})`}>
					<rect class="ground" width={card.width} height={card.height} rx="3" />
					{node.id === props.here ? <rect class="fill" width="5" height={card.height} /> : null}
					{titleLines(node.title || "Not shared with us").map((line, i) => (
						<text x="14" y={21 + i * 17}>
							{line}
						</text>
					))}
					<text x="14" y={card.height - 30} class="quiet">
						{chapterOf(node, props)}
					</text>
					<text x="14" y={card.height - 11}>
						{wordOf(node)}
					</text>
				</g>
			</a>
		))}
	</Figure>
);
