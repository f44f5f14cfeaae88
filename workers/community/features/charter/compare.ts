import {
	asWritten,
	compareTexts,
	kindOfChange,
	type Part as Piece,
	type Saying,
	wordsIn,
} from "../practices/compare.ts";
import { type CharterText, differing, type Part, partWords } from "./rules.ts";

/** What differs between two texts of the charter: `words` sums it up, `parts` holds each that differs, piece by piece. */
export type CharterComparison = {
	readonly words: readonly string[];
	readonly parts: readonly { readonly part: Part; readonly label: string; readonly pieces: readonly Piece[] }[];
};

export const compareCharters = (
	from: CharterText,
	to: CharterText,
	language: string,
	say: Saying = asWritten,
): CharterComparison => {
	const segmenter = wordsIn(language);
	const changed = differing(from, to).map((part) => ({
		part,
		label: partWords[part].label,
		a: say(from[part]),
		b: say(to[part]),
	}));
	return {
		words: changed.map(({ a, b, label }) => kindOfChange(a, b, label)),
		parts: changed
			.filter(({ a, b }) => a !== b)
			.map(({ part, label, a, b }) => ({ part, label, pieces: compareTexts(a, b, segmenter) })),
	};
};
