/** A promise to oneself is a sentence or two; what one learned may be told at length. */
export const longestCommitment = 600;
export const longestLearned = 8_000;

export const endings = ["kept", "changed", "dropped"] as const;
export type Ending = (typeof endings)[number];
export type State = "open" | Ending;

/** What each state is called in a list. */
export const stateWords: Readonly<Record<State, string>> = {
	open: "Open",
	kept: "Done",
	changed: "Became something else",
	dropped: "Let go",
};

/** What its owner says, and what it means. None of them is a failure. */
export const endingSentences: Readonly<Record<Ending, { readonly label: string; readonly hint: string }>> = {
	kept: { label: "I did it", hint: "However it went." },
	changed: { label: "It became something else", hint: "You did something, and it was not quite this." },
	dropped: { label: "I let it go", hint: "Things changed, or it mattered less than it seemed. That is fine." },
};
