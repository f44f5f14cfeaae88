/** A seeded source of choices: the same seed gives the same history, on every machine. */
export type Dice = {
	/** In [0, 1). */
	readonly next: () => number;
	/** A whole number in [0, n). */
	readonly below: (n: number) => number;
	readonly chance: (probability: number) => boolean;
	readonly pick: <T>(list: readonly T[]) => T;
	readonly bytes: (length: number) => Uint8Array;
};

/** 128 bits of state from any text (xmur3, public domain). */
const stateOf = (seed: string): [number, number, number, number] => {
	let h = 1779033703 ^ seed.length;
	for (let i = 0; i < seed.length; i++) {
		h = Math.imul(h ^ seed.charCodeAt(i), 3432918353);
		h = (h << 13) | (h >>> 19);
	}
	const word = () => {
		h = Math.imul(h ^ (h >>> 16), 2246822507);
		h = Math.imul(h ^ (h >>> 13), 3266489909);
		h ^= h >>> 16;
		return h >>> 0;
	};
	return [word(), word(), word(), word()];
};

/** sfc32 (public domain): small, quick, and good enough to choose faults with. */
export const dice = (seed: string): Dice => {
	let [a, b, c, d] = stateOf(seed);
	const next = () => {
		const t = (((a + b) | 0) + d) | 0;
		d = (d + 1) | 0;
		a = b ^ (b >>> 9);
		b = (c + (c << 3)) | 0;
		c = (c << 21) | (c >>> 11);
		c = (c + t) | 0;
		return (t >>> 0) / 4294967296;
	};
	for (let i = 0; i < 12; i++) next();
	const below = (n: number) => Math.floor(next() * n);
	return {
		next,
		below,
		chance: (probability) => next() < probability,
		pick: <T>(list: readonly T[]) => list[below(list.length)] as T,
		bytes: (length) => Uint8Array.from({ length }, () => below(256)),
	};
};
