import { firstWords } from "../reflections/own-words.ts";

type Told = { readonly title: string; readonly text: string };

/** What a story is called: the title that it was given, or how it begins. */
export const titleOf = ({ title, text }: Told): string => title.trim() || firstWords(text);

/** The words of a story in which somebody may be named. */
export const wordsOf = ({ title, text }: Told): string => `${title}\n${text}`;

/** What a story says beyond its title: nothing twice where it is called by how it begins. */
export const beyondTitle = ({ title, text }: Told): string => {
	if (text.startsWith(title)) return text.slice(title.length).trimStart();
	return text.length <= title.length + 4 && text.startsWith(title.replace(/…$/, "")) ? "" : text;
};
