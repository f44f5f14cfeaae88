/** A field of a record of which nothing else is known: its name, and what it says as plain text. */
export type PlainField = { readonly name: string; readonly text: string };

/** Fields that are shown of something unknown, and the depth to which it is looked into. */
const mostFields = 60;
const deepest = 4;

const said = (value: unknown): string | null =>
	typeof value === "string" ? value : typeof value === "number" || typeof value === "boolean" ? String(value) : null;

/** Whatever a record of an unknown kind holds, as names and plain text, in the order in which it came. */
export const plainFields = (content: Readonly<Record<string, unknown>>, under = "", depth = 0): PlainField[] =>
	Object.entries(content)
		.flatMap(([key, value]): PlainField[] => {
			const name = under ? `${under}, ${key}` : key;
			const text = said(value);
			if (text !== null) return text.trim() === "" ? [] : [{ name, text }];
			if (Array.isArray(value) && value.every((one) => said(one) !== null)) {
				return value.length === 0 ? [] : [{ name, text: value.map(said).join("; ") }];
			}
			if (typeof value !== "object" || value === null || depth >= deepest) return [];
			return plainFields(value as Record<string, unknown>, name, depth + 1);
		})
		.slice(0, mostFields);
