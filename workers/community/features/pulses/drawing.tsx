import type { Drawing } from "#web/components/figure.tsx";
import { steps, stepWords } from "./rules.ts";

/** One bar: what stands before it, and how many said each step. */
export type Bar = { readonly label: string; readonly counts: readonly number[] };

/** The more somebody agreed, the fuller the colour: it reads in one colour, and printed without any. */
const fullness = [0.1, 0.28, 0.5, 0.75, 1] as const;

const barHeight = 26;
const apart = 44;
/** Around the bars, inside the figure's frame. */
const pad = 10;
/** Below this no number fits under its part of the bar. */
const narrowest = 14;

type Part = { readonly x: number; readonly width: number; readonly people: number; readonly fill: number };

const partsOf = (counts: readonly number[], width: number): Part[] => {
	const all = counts.reduce((sum, one) => sum + one, 0);
	let x = 0;
	return counts.flatMap((people, step) => {
		const part = { x, width: (people / all) * width, people, fill: fullness[step] ?? 1 };
		x += part.width;
		return people > 0 ? [part] : [];
	});
};

const BarDrawn = ({ bar, labelled, width }: { bar: Bar; labelled: number; width: number }) => (
	<>
		{labelled > 0 ? (
			<text x="0" y="18" class="quiet">
				{bar.label}
			</text>
		) : null}
		{partsOf(bar.counts, width - labelled).map(({ x, width: wide, people, fill }) => (
			<>
				<rect class="fill" fill-opacity={fill} x={labelled + x} width={wide} height={barHeight} />
				<rect class="stroke" x={labelled + x} width={wide} height={barHeight} />
				{wide >= narrowest ? (
					<text class="quiet" x={labelled + x + wide / 2} y={barHeight + 14} text-anchor="middle">
						{people}
					</text>
				) : null}
			</>
		))}
	</>
);

const drawn = (bars: readonly Bar[], outer: number): Drawing => {
	const width = outer - 2 * pad;
	const labelled = bars.some(({ label }) => label !== "") ? 132 : 0;
	const height = bars.length * apart + 20;
	const [first, last] = [stepWords[steps[0]], stepWords[steps[steps.length - 1] ?? "fully"]];
	return {
		width: outer,
		height: height + 2 * pad,
		children: (
			<g transform={`translate(${pad} ${pad})`}>
				{bars.map((bar, i) => (
					<g transform={`translate(0 ${i * apart})`}>
						<BarDrawn bar={bar} labelled={labelled} width={width} />
					</g>
				))}
				<text class="quiet" x={labelled} y={height - 4}>
					{first}
				</text>
				<text class="quiet" x={width} y={height - 4} text-anchor="end">
					{last}
				</text>
			</g>
		),
	};
};

/** Bars below one another, from "not at all" to "fully", for a screen and for a telephone. */
export const drawBars = (bars: readonly Bar[]): { wide: Drawing; narrow: Drawing } => ({
	wide: drawn(bars, 640),
	narrow: drawn(bars, 340),
});
