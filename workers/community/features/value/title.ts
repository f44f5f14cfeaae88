import { plainExcerpt } from "#web/excerpt.ts";

/** As much of it as reads well in a list. */
const begun = 100;

/** What a story is called: the title that it was given, or how it begins. */
export const titleOf = ({ title, text }: { readonly title: string; readonly text: string }): string => {
	if (title.trim() !== "") return title.trim();
	const excerpt = plainExcerpt(text, begun);
	return /^.{12,}?[.!?。！？](?=\s)/u.exec(excerpt)?.[0] ?? excerpt;
};
