import { mostNamed } from "./rules.ts";

export type Nameable = { readonly id: string; readonly name: string };

/** Not within a word, so that an e-mail address names nobody. */
const at = /(?<![\p{L}\p{N}._-])@(?=\p{L})/gu;

/** Names have up to this many words. */
const mostWords = 6;

const placesIn = (text: string): string[] =>
	Array.from(text.matchAll(at), ({ index }) => text.slice(index + 1, index + 1 + 200)).slice(0, mostNamed);

const firstWord = (rest: string): string => /^[\p{L}\p{M}'’.-]+/u.exec(rest)?.[0].replace(/[.'’-]+$/u, "") ?? "";

export type SpokenNames = {
	/** Everything behind an `@` that could be a whole name. */
	readonly whole: readonly string[];
	/** The word behind each `@`, which may be a first name. */
	readonly first: readonly string[];
};

/** What in a text may be people's names: the words behind each `@`. */
export const namesIn = (text: string): SpokenNames => {
	const [whole, first] = [new Set<string>(), new Set<string>()];
	for (const rest of placesIn(text)) {
		first.add(firstWord(rest));
		const words = rest.split(/\n/)[0]?.split(" ") ?? [];
		for (let n = 1; n <= Math.min(mostWords, words.length); n++) {
			const phrase = words.slice(0, n).join(" ");
			whole.add(phrase);
			whole.add(phrase.replace(/[^\p{L}\p{M}\p{N}]+$/u, ""));
		}
	}
	return { whole: [...whole].filter(Boolean), first: [...first].filter(Boolean) };
};

const goesOn = /^[\p{L}\p{M}\p{N}]/u;

/**
 * Who of these is named in a text: by the longest name that fits, whoever bears it, or by a first name that only one of
 * them has.
 */
export const namedIn = (text: string, people: readonly Nameable[]): string[] => {
	const longestFirst = [...people].sort((a, b) => b.name.length - a.name.length);
	const found = new Set<string>();
	for (const rest of placesIn(text)) {
		const whole = longestFirst.find(({ name }) => rest.startsWith(name) && !goesOn.test(rest.slice(name.length)));
		if (whole) {
			for (const { id, name } of people) if (name === whole.name) found.add(id);
			continue;
		}
		const first = firstWord(rest);
		const [one, another] = people.filter(({ name }) => name.startsWith(`${first} `));
		if (one && !another) found.add(one.id);
	}
	return [...found];
};
