/** What became of a practice where it was tried. */
export type OutcomeValue = "worked" | "mixed" | "did-not-work" | "untried";

export const outcomeWords: Readonly<Record<OutcomeValue, string>> = {
	worked: "Worked",
	mixed: "Mixed",
	"did-not-work": "Did not work",
	untried: "Untried",
};

const Shape = ({ value }: { value: OutcomeValue }) => {
	if (value === "worked")
		return (
			<>
				<circle cx="8" cy="8" r="7" fill="currentColor" />
				<path d="M4.5 8.3 7 10.8l4.5-5.2" fill="none" class="knockout" stroke-width="1.8" />
			</>
		);
	if (value === "mixed")
		return (
			<>
				<circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" stroke-width="1.6" />
				<path d="M8 1.8a6.2 6.2 0 0 1 0 12.4z" fill="currentColor" />
			</>
		);
	if (value === "did-not-work")
		return (
			<>
				<rect x="1.8" y="1.8" width="12.4" height="12.4" fill="none" stroke="currentColor" stroke-width="1.6" />
				<path d="m5 5 6 6m0-6-6 6" fill="none" stroke="currentColor" stroke-width="1.6" />
			</>
		);
	return (
		<circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" stroke-width="1.6" stroke-dasharray="2.4 2.4" />
	);
};

/** The shape alone, within a picture. */
export const OutcomeMark = ({ value, x, y }: { value: OutcomeValue; x: number; y: number }) => (
	<svg x={x} y={y} width="16" height="16" viewBox="0 0 16 16" class={value} aria-hidden="true">
		<Shape value={value} />
	</svg>
);

/** An outcome as a word and a shape. */
export const Outcome = ({ value }: { value: OutcomeValue }) => (
	<span class={`outcome ${value}`}>
		<svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
			<Shape value={value} />
		</svg>{" "}
		{outcomeWords[value]}
	</span>
);
