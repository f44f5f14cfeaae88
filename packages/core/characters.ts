/**
 * Characters that no page, feed or search result can show: the control characters but tab and line ends, U+007F, U+FFFE,
 * U+FFFF, and halves of surrogate pairs. A NUL ends a text for some of what reads it.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const unshowable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]|\p{Surrogate}/u;
const everyUnshowable = new RegExp(unshowable, "gu");

/** The first such character of a text, as people find it in tables: `U+0000`. */
export const unshowableIn = (text: string): string | undefined => {
	const found = unshowable.exec(text)?.[0];
	return found && `U+${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
};

/** The text without them. */
export const withoutUnshowable = (text: string): string => text.replace(everyUnshowable, "");

/** Word processors end lines and pages with U+000B and U+000C: whoever pastes their text means a line's end. */
export const withPlainLineEnds = (text: string): string => text.replace(/[\v\f]/g, "\n");

/** The same JSON value with each text in it, names of fields aside, changed. */
export const mapTexts = (value: unknown, change: (text: string) => string): unknown => {
	if (typeof value === "string") return change(value);
	if (Array.isArray(value)) return value.map((item) => mapTexts(item, change));
	if (typeof value !== "object" || value === null) return value;
	const changed = Object.entries(value).map(([name, inner]) => [name, mapTexts(inner, change)]);
	return Object.fromEntries(changed);
};

/** Where in a JSON value, names of fields included, the first character stands that can't be shown. */
export const findUnshowable = (value: unknown, path = ""): { character: string; path: string } | undefined => {
	if (typeof value === "string") {
		const character = unshowableIn(value);
		return character === undefined ? undefined : { character, path };
	}
	if (typeof value !== "object" || value === null) return undefined;
	for (const [name, inner] of Object.entries(value)) {
		const inName = unshowableIn(name);
		if (inName !== undefined) return { character: inName, path };
		const found = findUnshowable(inner, path === "" ? name : `${path}.${name}`);
		if (found) return found;
	}
	return undefined;
};
