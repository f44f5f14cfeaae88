import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";

/** The largest activity, in bytes of its canonical form: a practice of 40,000 words fits; a page of 100 fits into memory. */
export const largestActivity = 256 * 1024;
/** The activity itself is level one. Ours reach six; a deeper tree has no reader. */
export const deepestLevel = 12;
/** Longer than any list that a person would read. */
const longestList = 1_000;
const mostFields = 200;

const tooLarge = (reason: string) =>
	problem("too-large", "This record is larger or more deeply nested than a site may send.", { reason });

/** The length in UTF-8 without encoding the text when its length alone settles the matter. */
const isLongerThan = (limit: number, text: string): boolean =>
	text.length > limit || (text.length * 3 > limit && new TextEncoder().encode(text).length > limit);

/** Depth, lists, fields and size of a parsed JSON value, before anything else looks at it. Gives the value as JSON. */
export const withinBounds = (value: unknown): Result<string> => {
	let level: unknown[] = [value];
	for (let depth = 1; level.length > 0; depth++) {
		const next: unknown[] = [];
		for (const item of level) {
			if (typeof item !== "object" || item === null) continue;
			if (depth > deepestLevel) return tooLarge("too-deep");
			const children: unknown[] = Array.isArray(item) ? item : Object.values(item);
			if (children.length > (Array.isArray(item) ? longestList : mostFields)) return tooLarge("too-many-items");
			for (const child of children) if (typeof child === "object" && child !== null) next.push(child);
		}
		level = next;
	}
	const text = JSON.stringify(value) ?? "";
	return isLongerThan(largestActivity, text) ? tooLarge("too-many-bytes") : ok(text);
};
