import { valueWords } from "#site/value-words.ts";
import { type Drawing, Figure } from "#web/components/figure.tsx";
import { PersonLine } from "#web/components/person.tsx";
import { Table } from "#web/components/table.tsx";
import { kindName } from "../search/rules.ts";
import { card, fitted, slip, twoLines } from "./card.ts";
import { type Piece, type PlacedMap, placeMap } from "./layout.ts";
import { type MapNode, type Thread, untold } from "./rules.ts";

type Size = { readonly width: number; readonly height: number; readonly letters: number };
const wideCard: Size = { ...card, letters: 20 };
const narrowCard: Size = { ...slip, letters: 44 };

const hrefOf = (piece: Piece): string =>
	piece.what === "node"
		? piece.node.href
		: piece.what === "watched"
			? `/value/indicators/${piece.id}`
			: piece.broken.node.href;

const kickerOf = (piece: Piece): string => {
	if (piece.what === "watched") return "What we watch";
	if (piece.what === "break") return "Nobody has told yet";
	return piece.node.value ? valueWords[piece.node.value].told : kindName(piece.node.kind);
};

const titleOf = (piece: Piece): string =>
	piece.what === "node" ? piece.node.title : piece.what === "watched" ? piece.name : untold[piece.broken.next];

const byOf = (piece: Piece): string => (piece.what === "node" && piece.node.value ? (piece.node.by?.name ?? "") : "");

const Card = ({ piece, size }: { piece: Piece; size: Size }) => {
	const open = piece.what === "break";
	const done = piece.what === "node" && piece.node.value === null;
	return (
		<>
			<rect
				class="ground"
				width={size.width}
				height={size.height}
				rx={done ? 3 : 12}
				stroke-dasharray={open ? "4 4" : undefined}
			/>
			{done ? <rect class="fill" width="4" height={size.height} /> : null}
			<text x="12" y="20" class="quiet">
				{fitted(kickerOf(piece), size.letters)}
			</text>
			{twoLines(titleOf(piece), size.letters).map((line, i) => (
				<text x="12" y={38 + i * 17} class={open ? "quiet" : "strong"}>
					{line}
				</text>
			))}
			{size.height > 70 && byOf(piece) ? (
				<text x="12" y={size.height - 10} class="quiet">
					{fitted(byOf(piece), size.letters)}
				</text>
			) : null}
		</>
	);
};

const drawing = ({ placed, lines, heads, width, height }: PlacedMap, size: Size): Drawing => ({
	width,
	height,
	children: (
		<>
			{heads.map(({ x, label }) => (
				<text x={x} y="18" class="quiet">
					{label}
				</text>
			))}
			{lines.map(({ path, open }) => (
				<path class="stroke" d={path} stroke-dasharray={open ? "4 4" : undefined} />
			))}
			{placed.map(({ piece, x, y }) => (
				<a href={hrefOf(piece)}>
					<g transform={`translate(${x} ${y})`}>
						<Card piece={piece} size={size} />
					</g>
				</a>
			))}
		</>
	),
});

const rowsOf = (threads: readonly Thread[], depth = 0): { readonly node: MapNode; readonly depth: number }[] =>
	threads.flatMap(({ node, ledTo }) => [{ node, depth }, ...rowsOf(ledTo, depth + 1)]);

const MapTable = ({ threads }: { threads: readonly Thread[] }) => {
	const rows = rowsOf(threads);
	const titles = new Map(rows.map(({ node }) => [node.id, node.title]));
	return (
		<Table
			caption="What led to what"
			columns={[
				{
					head: "What",
					cell: ({ node, depth }) => (
						<>
							{"— ".repeat(depth)}
							<a href={node.href} lang={node.language ?? undefined}>
								{node.title}
							</a>
						</>
					),
				},
				{ head: "It tells", cell: ({ node }) => (node.value ? valueWords[node.value].told : kindName(node.kind)) },
				{
					head: "By",
					cell: ({ node }) =>
						node.by ? <PersonLine person={{ name: node.by.name, href: `/people/${node.by.id}` }} /> : "",
				},
				{
					head: "It came of",
					cell: ({ node }) =>
						node.sources
							.map((id) => titles.get(id))
							.filter(Boolean)
							.join("; "),
				},
				{ head: "It speaks to", cell: ({ node }) => node.speaksTo.map(({ name }) => name).join("; ") },
			]}
			rows={rows}
		/>
	);
};

/** How what was done led to a difference, as a picture and as a table. */
export const StoryMap = ({ threads, viewerId }: { threads: readonly Thread[]; viewerId: string }) => {
	const { wide, narrow } = placeMap(threads, viewerId);
	return (
		<Figure
			title="How one thing led to another"
			description="From what was done, on the left, lines lead to the stories of what it was like, what was taken from it, how it was used and what difference it made. A broken line ends where nobody has told what came next."
			wide={drawing(wide, wideCard)}
			narrow={drawing(narrow, narrowCard)}
			table={<MapTable threads={threads} />}
		/>
	);
};
