import type { Clock } from "./clock.ts";

/** Fills a new array of `length` bytes with randomness. */
export type Random = (length: number) => Uint8Array;

export const webRandom: Random = (length) => crypto.getRandomValues(new Uint8Array(length));

const alphabet = "0123456789abcdefghjkmnpqrstvwxyz";

/** 48 bits of time as ten Crockford base32 letters, so that ids sort by their making. */
export const timePart = (ms: number): string => {
	let rest = ms;
	let text = "";
	for (let i = 0; i < 10; i++) {
		text = (alphabet[rest % 32] ?? "") + text;
		rest = Math.floor(rest / 32);
	}
	return text;
};

/** `length` letters of 5 random bits each. */
export const randomText = (random: Random, length: number): string => {
	let text = "";
	for (const byte of random(length)) text += alphabet[byte & 31];
	return text;
};

/** A time-ordered id that carries its kind: `practice_01jcz3v5k0` followed by 60 random bits. */
export const newId = (kind: string, by: { clock: Clock; random: Random }): string =>
	`${kind}_${timePart(by.clock())}${randomText(by.random, 12)}`;

/** When a time-ordered id was made; undefined for any other. */
export const madeAt = (id: string): number | undefined => {
	const letters = /_([0-9a-hjkmnp-tv-z]{10})[0-9a-hjkmnp-tv-z]{12}$/.exec(id)?.[1];
	return letters === undefined ? undefined : [...letters].reduce((ms, letter) => ms * 32 + alphabet.indexOf(letter), 0);
};
