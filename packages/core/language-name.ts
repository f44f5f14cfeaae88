import { kept } from "./kept.ts";

const names = kept<string>(200);

const named = (tag: string): string => {
	try {
		return new Intl.DisplayNames([tag], { type: "language" }).of(tag) ?? tag;
	} catch {
		return tag;
	}
};

/** A language's name in that language, or its tag where nobody has one. */
export const languageName = (tag: string): string => names(tag, () => named(tag));
