import { Figure } from "#web/components/figure.tsx";
import { Section } from "#web/components/sections.tsx";
import { Table } from "#web/components/table.tsx";
import { Time, timeText } from "#web/components/time.tsx";
import { useContext } from "#web/context.ts";
import { ReaderContext } from "#web/reader.ts";
import { drawBars } from "./drawing.tsx";
import { type Step, spreadWords, steps, stepWords } from "./rules.ts";
import type { Seen } from "./seen-actions.ts";

/** Each picture's caption names its question, so that those who hear the page tell one from another. */
const caption = (question: string): string => `From “not at all” on the left to “fully” on the right: ${question}`;

const SpreadTable = ({ question, counts }: { question: string; counts: readonly number[] }) => (
	<Table
		caption={question}
		columns={[
			{ head: "Answer", cell: ({ step }: { step: Step; people: number }) => stepWords[step] },
			{ head: "People", cell: ({ people }) => String(people), number: true },
		]}
		rows={steps.map((step, i) => ({ step, people: counts[i] ?? 0 }))}
	/>
);

/** What came of a pulse: each question with how its answers are spread. */
export const Spreads = ({
	questions,
	counts,
}: {
	questions: readonly string[];
	counts: readonly (readonly number[])[];
}) => (
	<>
		{questions.map((question, i) => {
			const own = counts[i] ?? [];
			return (
				<Section title={question} lead={spreadWords(own)}>
					<Figure
						title={caption(question)}
						description={`${question} ${spreadWords(own)}`}
						{...drawBars([{ label: "", counts: own }])}
						shrinks
						table={<SpreadTable question={question} counts={own} />}
					/>
				</Section>
			);
		})}
	</>
);

/** A question that was asked more than once, with how it was answered each time. */
type Asked = {
	readonly question: string;
	/** Earliest first. */
	readonly results: readonly { readonly id: string; readonly at: number; readonly counts: readonly number[] }[];
};

/** The questions of some pulses, latest pulse first, that have been answered more than once. */
export const askedAgain = (pulses: readonly Seen[]): Asked[] => {
	const counted = pulses.filter(({ counts }) => counts !== null);
	const results = (question: string): Asked["results"] =>
		counted
			.flatMap(({ id, questions, counts, closedAt }) => {
				const own = counts?.[questions.indexOf(question)];
				return own ? [{ id, at: closedAt ?? 0, counts: own }] : [];
			})
			.toReversed();
	return [...new Set(counted.flatMap(({ questions }) => questions))]
		.map((question) => ({ question, results: results(question) }))
		.filter((asked) => asked.results.length > 1);
};

const TrendTable = ({ question, results }: Asked) => (
	<Table
		caption={question}
		columns={[
			{
				head: "Pulse of",
				cell: ({ id, at }: Asked["results"][number]) => (
					<a href={`/pulses/${id}`}>
						<Time at={at} />
					</a>
				),
			},
			...steps.map((step, i) => ({
				head: stepWords[step],
				cell: ({ counts }: Asked["results"][number]) => String(counts[i] ?? 0),
				number: true,
			})),
		]}
		rows={results}
	/>
);

const Trend = (asked: Asked) => {
	const { question, results } = asked;
	const reader = useContext(ReaderContext);
	const [before, now] = results.slice(-2);
	const bars = results.map(({ at, counts }) => ({ label: timeText(at, "date", reader), counts }));
	return (
		<Section
			title={question}
			lead={before && now ? `Before: ${spreadWords(before.counts)} Last: ${spreadWords(now.counts)}` : undefined}
		>
			<Figure
				title={caption(question)}
				description={`${question} ${results.map(({ at, counts }) => `${timeText(at, "date", reader)}: ${spreadWords(counts)}`).join(" ")}`}
				{...drawBars(bars)}
				shrinks
				table={<TrendTable {...asked} />}
			/>
		</Section>
	);
};

/** How the answers to the same questions changed from pulse to pulse. */
export const Trends = ({ asked }: { asked: readonly Asked[] }) => (
	<Section title="How it changed" id="trend" lead="One bar for each pulse, the last one below.">
		{asked.map((one) => (
			<Trend {...one} />
		))}
	</Section>
);
