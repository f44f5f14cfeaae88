/** A language's name in that language, or its tag where nobody has one. */
export const languageName = (tag: string): string => {
	try {
		return new Intl.DisplayNames([tag], { type: "language" }).of(tag) ?? tag;
	} catch {
		return tag;
	}
};
