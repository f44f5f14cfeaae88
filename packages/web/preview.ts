import { type FormValues, type Typed, typed } from "./form-values.ts";

/** What a form comes back with when it fails, or beside a preview of what was typed. */
export type Previewed = Typed & { readonly preview?: boolean };

/** Whether the reader asked to see how it will read, before anything is saved. */
export const wantsPreview = (values: FormValues): boolean => typed(values, "intent") === "preview";

/** What was typed, for the form that comes back beside its preview. */
export const previewValues = (body: object): FormValues =>
	Object.fromEntries(
		Object.entries(body).map(([name, value]) => [name, Array.isArray(value) ? value.map(String) : String(value)]),
	);
