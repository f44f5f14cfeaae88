/** The middle of some measurements: one garbage collection doesn't move it. */
export const median = (values: readonly number[]): number => {
	const sorted = [...values].sort((a, b) => a - b);
	const middle = Math.floor(sorted.length / 2);
	const upper = sorted[middle] ?? Number.NaN;
	return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
};

/**
 * Measures contenders in turn, round after round, so that a slow moment of the machine meets all of them, and gives each
 * one's median. A first round warms up and isn't counted.
 */
export const inTurn = async <Name extends string>(
	contenders: Readonly<Record<Name, () => Promise<number>>>,
	rounds: number,
): Promise<Record<Name, number>> => {
	const names = Object.keys(contenders) as Name[];
	const measured = new Map<Name, number[]>(names.map((name) => [name, []]));
	for (let round = 0; round <= rounds; round++) {
		for (const name of round % 2 === 0 ? names : names.toReversed()) {
			const value = await contenders[name]();
			if (round > 0) measured.get(name)?.push(value);
		}
	}
	return Object.fromEntries([...measured].map(([name, values]) => [name, median(values)])) as Record<Name, number>;
};
