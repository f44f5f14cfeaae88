/** Words that say nothing of what somebody wants to learn, in the languages of the first chapters. */
export const idleWords: readonly string[] =
	"about after again along among because before being better between could doing every first from have having learn learning more other others people should since some than that their them there these they thing things this those through under until using want what when where which while with within without work working would your leren werken andere beter door hebben maken mensen meer naar over voor waar wanneer willen zonder kujifunza kwamba yangu zaidi watu aprender cuando desde donde entre gente hacer mejor otras otros para porque sobre trabajo".split(
		" ",
	);

/** Shorter words are seldom what somebody wants to learn. */
export const shortestWord = 5;

const folded = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

const wordsOf = (text: string): Set<string> => {
	const all = folded(text).match(/[\p{L}\p{N}]+/gu) ?? [];
	return new Set(all.filter((word) => [...word].length >= shortestWord && !idleWords.includes(word)));
};

/** The objective that shares most words with a text; undefined where none does. */
export const touched = (objectives: readonly string[], text: string): string | undefined => {
	const held = wordsOf(text);
	let best: { objective: string; shared: number } | undefined;
	for (const objective of objectives) {
		const shared = [...wordsOf(objective)].filter((word) => held.has(word)).length;
		if (shared > (best?.shared ?? 0)) best = { objective, shared };
	}
	return best?.objective;
};
