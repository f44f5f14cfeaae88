import type * as z from "zod";
import { unshowableIn, withoutUnshowable, withPlainLineEnds } from "#core/characters.ts";
import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import { unshowableWords } from "./issue-words.ts";

/** What was typed into a form, field by field, as text: several of one name are an array. Given back when it fails. */
export type FormValues = Readonly<Record<string, string | readonly string[]>>;

/** A sentence for each field that isn't right yet; `form` holds what is about the whole. */
export type FormErrors = Readonly<Record<string, string>>;

/** What a form comes back with when it fails, and nothing when it is opened. */
export type Typed = { readonly values?: FormValues; readonly errors?: FormErrors };

/** What `body` schemas of forms see: text, and files where the form has them. */
type FormBody = Readonly<Record<string, string | File | readonly (string | File)[]>>;

/** No form of ours has more fields; what a stranger sends beyond it would only cost time. */
const mostFields = 300;

const collect = (entries: Iterable<[string, string | File]>): Result<FormBody> => {
	// Without a prototype, so that a field named `__proto__` is a field like any other.
	const body: Record<string, string | File | (string | File)[]> = Object.create(null);
	let fields = 0;
	for (const [name, value] of entries) {
		if (++fields > mostFields) return problem("too-large", "This form has too many fields.");
		const sent = typeof value === "string" ? withPlainLineEnds(value.replaceAll("\r\n", "\n")) : value;
		const before = body[name];
		body[name] = before === undefined ? sent : Array.isArray(before) ? [...before, sent] : [before, sent];
	}
	return ok(body);
};

/** Reads an urlencoded or multipart body. */
export const readForm = async (
	bytes: Uint8Array<ArrayBuffer>,
	contentType: string | undefined,
): Promise<Result<FormBody>> => {
	const type = contentType?.split(";")[0]?.trim().toLowerCase() ?? "";
	if (type === "application/x-www-form-urlencoded" || (type === "" && bytes.length === 0))
		return collect(new URLSearchParams(new TextDecoder().decode(bytes)));
	if (type !== "multipart/form-data") return problem("invalid", "This form was sent in a way that we can't read.");
	try {
		const data = await new Response(bytes, { headers: { "content-type": contentType ?? "" } }).formData();
		const entries: [string, string | File][] = [];
		data.forEach((value, name) => {
			entries.push([name, value]);
		});
		return collect(entries);
	} catch {
		return problem("invalid", "This form arrived damaged. Send it once more.");
	}
};

/** The fields that hold a character which can't be shown, each with a sentence that says so; undefined where none does. */
export const unshowableErrors = (values: FormValues): FormErrors | undefined => {
	const errors: Record<string, string> = Object.create(null);
	for (const [name, value] of Object.entries(values)) {
		const character = unshowableIn(typeof value === "string" ? value : value.join("\n"));
		if (character)
			errors[name] = `${unshowableWords(character)} Here it is without; look at it, and send it once more.`;
	}
	return Object.keys(errors).length > 0 ? errors : undefined;
};

/** What was typed, but for the characters that can't be shown. */
export const showableValues = (values: FormValues): FormValues => {
	const shown: Record<string, string | readonly string[]> = Object.create(null);
	for (const [name, value] of Object.entries(values))
		shown[name] = typeof value === "string" ? withoutUnshowable(value) : value.map(withoutUnshowable);
	return shown;
};

/** What can be shown again: files can't be put back into a file field, so only text stays. */
export const typedValues = (body: FormBody): FormValues => {
	const values: Record<string, string | string[]> = Object.create(null);
	for (const [name, value] of Object.entries(body)) {
		if (typeof value === "string") values[name] = value;
		else if (Array.isArray(value)) values[name] = value.filter((one): one is string => typeof one === "string");
	}
	return values;
};

/** The first sentence about each field. */
export const formErrors = (error: z.ZodError): FormErrors => {
	const errors: Record<string, string> = Object.create(null);
	for (const issue of error.issues) {
		const field = String(issue.path[0] ?? "form");
		errors[field] ??= issue.message;
	}
	return errors;
};

/** One value of a field as text, for an input's `value`. */
export const typed = (values: FormValues, name: string): string => {
	const value = values[name];
	return typeof value === "string" ? value : (value?.[0] ?? "");
};

/** All values of a field, for checkboxes. */
export const typedAll = (values: FormValues, name: string): readonly string[] => {
	const value = values[name];
	return typeof value === "string" ? [value] : (value ?? []);
};
