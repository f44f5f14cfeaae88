import { type InTongues, tongues, wordsIn } from "#core/tongues.ts";
import { helloIn } from "#identity/letters.ts";
import { introductionWords } from "./letter-words.ts";

/** In each language, because the database finds whom it goes to; `{chapter}` and `{id}` are filled in there. */
export type LetterInTongues = { readonly subject: InTongues<string>; readonly body: InTongues<string> };

const inEach = (write: (language: string) => string): InTongues<string> =>
	Object.fromEntries(tongues.map((one) => [one, write(one)])) as Record<(typeof tongues)[number], string>;

const letter = (what: "asked" | "answered", origin: string, page: string): LetterInTongues => ({
	subject: inEach((language) => wordsIn(introductionWords, language)[what].subject),
	body: inEach((language) => {
		const { said, more } = wordsIn(introductionWords, language)[what];
		return [helloIn(language), said, page, ...(more ? [more] : []), `${origin}\n`].join("\n\n");
	}),
});

/** To somebody whom somebody elsewhere would like to meet. */
export const askedLetter = (origin: string): LetterInTongues => letter("asked", origin, `${origin}/introductions`);

/** Stands for the introduction's id. */
export const whichOne = "{id}";

/** To who asked: there is an answer. */
export const answeredLetter = (origin: string): LetterInTongues =>
	letter("answered", origin, `${origin}/introductions/${whichOne}`);
