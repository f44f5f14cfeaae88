/** How often two people have met before: `met(a, b)` is the same as `met(b, a)`. */
export type Met = (a: string, b: string) => number;

/** Two or three at a table. */
export type TableSize = 2 | 3;

/**
 * How many sit at each table: as wished, but nobody alone. Of pairs one becomes a trio where somebody would be left over;
 * of trios one or two become pairs.
 */
export const tableSizes = (people: number, size: TableSize): number[] => {
	if (people < 2) return [];
	if (size === 2) {
		const tables = Array<number>(Math.floor(people / 2)).fill(2);
		return people % 2 === 0 ? tables : [3, ...tables.slice(1)];
	}
	const pairs = (3 - (people % 3)) % 3;
	return [...Array<number>((people - 2 * pairs) / 3).fill(3), ...Array<number>(pairs).fill(2)];
};

const costOf = (table: readonly string[], met: Met): number =>
	table.reduce((sum, a, i) => sum + table.slice(i + 1).reduce((inner, b) => inner + met(a, b), 0), 0);

/** Fills table by table: whoever comes first in order, with those whom the table has met least. */
const seated = (people: readonly string[], sizes: readonly number[], met: Met): string[][] => {
	const waiting = [...people];
	return sizes.map((size) => {
		const table = waiting.splice(0, 1);
		while (table.length < size && waiting.length > 0) {
			const known = (one: string) => table.reduce((sum, other) => sum + met(one, other), 0);
			const least = waiting.reduce((best, one) => (known(one) < known(best) ? one : best));
			table.push(...waiting.splice(waiting.indexOf(least), 1));
		}
		return table;
	});
};

const swapped = (table: readonly string[], out: string, come: string): string[] =>
	table.map((one) => (one === out ? come : one));

/** Changes two people's places where that mixes better; false when no such change is left. */
const improve = (tables: string[][], met: Met): boolean => {
	for (let i = 0; i < tables.length; i++)
		for (let j = i + 1; j < tables.length; j++) {
			const [left = [], right = []] = [tables[i], tables[j]];
			const before = costOf(left, met) + costOf(right, met);
			for (const a of left)
				for (const b of right) {
					const [one, other] = [swapped(left, a, b), swapped(right, b, a)];
					if (costOf(one, met) + costOf(other, met) >= before) continue;
					tables[i] = one;
					tables[j] = other;
					return true;
				}
		}
	return false;
};

/**
 * Pairs or trios that mix people who have met least (DOMAIN, D4). Everybody sits at one table; no two could change places
 * so that it would mix better. The same people and the same past give the same tables.
 */
export const mixed = (people: readonly string[], size: TableSize, met: Met): string[][] => {
	const everybody = [...new Set(people)].sort();
	const tables = seated(everybody, tableSizes(everybody.length, size), met);
	// Each change lowers a sum of whole numbers that can't go below nothing, so this ends.
	while (improve(tables, met));
	return tables;
};

/** Having talked in a pair weighs more than having been in one meeting. */
const pairWeight = 10;

export type PastPair = { readonly a: string; readonly b: string; readonly times: number };

/** How often people met, out of who sat together and who was in the same meetings. */
export const metFrom = (paired: readonly PastPair[], attended: readonly PastPair[]): Met => {
	const times = new Map<string, number>();
	const key = (a: string, b: string) => (a < b ? `${a} ${b}` : `${b} ${a}`);
	const add = (weight: number) => (one: PastPair) =>
		times.set(key(one.a, one.b), (times.get(key(one.a, one.b)) ?? 0) + weight * one.times);
	paired.forEach(add(pairWeight));
	attended.forEach(add(1));
	return (a, b) => times.get(key(a, b)) ?? 0;
};
