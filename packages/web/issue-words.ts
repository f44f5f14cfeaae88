import type * as z from "zod";

type Issue = z.core.$ZodRawIssue;

/**
 * The sentence for a value that a schema refuses and has no words of its own for: what to send instead, of which field.
 * Given to Zod as its error map.
 */
export const issueWords = (issue: Issue): string => sentence(issue, nameOf(issue.path));

/** The same, to stand beside the field of a form. */
export const fieldWords = (issue: Issue): string => sentence(issue, "This");

/** For whoever wrote, or pasted, a character that no page can show. */
export const unshowableWords = (character: string): string =>
	`This text holds a character that can’t be shown: ${character}.`;

const sentence = (issue: Issue, name: string): string => {
	switch (issue.code) {
		case "invalid_type": {
			const wanted = typeWords(issue.expected, issue.schema);
			return issue.input === undefined ? `${name} is missing. It must be ${wanted}.` : `${name} must be ${wanted}.`;
		}
		case "too_big":
			return sizeWords(name, issue.origin, `at most ${issue.maximum}`, issue.schema);
		case "too_small":
			if (issue.origin === "string" && Number(issue.minimum) === 1) return `${name} must not be empty.`;
			return sizeWords(name, issue.origin, `at least ${issue.minimum}`, issue.schema);
		case "invalid_format":
			return `${name} must be ${formats[issue.format] ?? "written as the description of the API says"}.`;
		case "invalid_value":
			return `${name} must be ${oneOf(issue.values.map(String))}.`;
		case "unrecognized_keys": {
			const many = issue.keys.length > 1;
			const where = issue.path && issue.path.length > 0 ? ` in ${name}` : "";
			return `${listed(issue.keys.map(quoted), "and")} ${many ? "are" : "is"} not known here. The fields${where} are ${listed(fieldsOf(issue.schema), "and")}.`;
		}
		case "not_multiple_of":
			return `${name} must be a multiple of ${issue.divisor}.`;
		default:
			return `${name} doesn’t fit. Write it as the description of the API says.`;
	}
};

const nameOf = (path: readonly PropertyKey[] | undefined): string =>
	path && path.length > 0 ? path.map(String).join(".") : "What you sent";

const quoted = (word: string): string => `“${word}”`;

const listed = (words: readonly string[], last: "and" | "or"): string =>
	words.length < 2 ? (words[0] ?? "") : `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1)}`;

const oneOf = (values: readonly string[]): string =>
	values.length === 1 ? (values[0] ?? "") : `one of ${listed(values, "or")}`;

const types: Readonly<Record<string, string>> = {
	string: "text",
	boolean: "true or false",
	array: "a list",
	object: "an object",
	record: "an object",
	null: "null",
};

const typeWords = (expected: string, schema: z.core.$ZodType | undefined): string =>
	expected === "number" || expected === "int"
		? numberWords(schema)
		: (formats[(schema as { readonly format?: string } | undefined)?.format ?? ""] ?? types[expected] ?? expected);

/** Bounds at which a number stops being exact are nobody's wish. */
const bound = (value: unknown): number | undefined =>
	typeof value === "number" && Number.isFinite(value) && Math.abs(value) < Number.MAX_SAFE_INTEGER ? value : undefined;

/** Which numbers a schema takes: "a whole number from 1 to 100". */
const numberWords = (schema: z.core.$ZodType | undefined): string => {
	const { minValue, maxValue, isInt } = (schema ?? {}) as Partial<z.ZodNumber>;
	const [least, most] = [bound(minValue), bound(maxValue)];
	const kind = isInt ? "a whole number" : "a number";
	if (least !== undefined && most !== undefined) return `${kind} from ${least} to ${most}`;
	if (least !== undefined) return `${kind} of at least ${least}`;
	return most === undefined ? kind : `${kind} of at most ${most}`;
};

const sizeWords = (name: string, origin: string, size: string, schema: z.core.$ZodType | undefined): string => {
	if (origin === "string") return `${name} must have ${size} characters.`;
	if (origin === "array") return `${name} must have ${size} entries.`;
	return `${name} must be ${numberWords(schema)}.`;
};

const formats: Readonly<Record<string, string>> = {
	email: "an e-mail address, such as name@example.org",
	url: "a web address, such as https://example.org",
	datetime: "a moment with its zone, such as 2026-10-31T09:30:00Z",
	date: "a day, such as 2026-10-31",
};

const fieldsOf = (schema: z.core.$ZodType | undefined): string[] => {
	const def = schema?._zod.def as { readonly shape?: object } | undefined;
	return Object.keys(def?.shape ?? {});
};
