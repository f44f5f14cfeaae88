import type { Child } from "hono/jsx";
import { createContext, useContext } from "../context.ts";
import type { FormErrors, FormValues } from "../form-values.ts";

type FormState = { readonly values: FormValues; readonly errors: FormErrors; readonly prefix: string };

const FormContext = createContext<FormState>({ values: {}, errors: {}, prefix: "" });

/** What was typed into a field, what is wrong with it, and the ids that tie its parts together. */
export const useField = (name: string, hint?: Child) => {
	const { values, errors, prefix } = useContext(FormContext);
	const id = `${prefix}${name}`;
	const error = errors[name];
	const described = [hint ? `${id}-hint` : "", error ? `${id}-error` : ""].filter(Boolean).join(" ");
	return {
		id,
		values,
		error,
		aria: { "aria-describedby": described || undefined, "aria-invalid": error ? ("true" as const) : undefined },
	};
};

/** Everything that isn't right yet, at the top, each a link to its field. */
const ErrorSummary = ({ errors, prefix, kept }: { errors: FormErrors; prefix: string; kept: string }) => {
	const all = Object.entries(errors);
	if (all.length === 0) return null;
	return (
		<div class="notice warn" role="alert">
			<p>
				<strong>{all.length === 1 ? "One thing isn’t right yet." : "Some things aren’t right yet."}</strong> {kept}
			</p>
			<ul>
				{all.map(([field, message]) => (
					<li>{field === "form" ? message : <a href={`#${prefix}${field}`}>{message}</a>}</li>
				))}
			</ul>
		</div>
	);
};

type FormProps = {
	action: string;
	/** What was typed before, and what was wrong with it; both empty on a fresh form. */
	values?: FormValues;
	errors?: FormErrors;
	/** Parts the ids of two forms on one page. */
	id?: string;
	/** For forms with files. */
	files?: boolean;
	/** What is said of what was typed, where the form doesn't come back with all of it. */
	kept?: string;
	/** "row": small forms whose parts stand side by side. */
	look?: "row";
	children?: Child;
};

/** A POST form. Its fields find their values and errors by name. */
export const Form = ({
	action,
	values = {},
	errors = {},
	id,
	files,
	kept = "What you wrote is still here.",
	look,
	children,
}: FormProps) => {
	const prefix = id ? `${id}-` : "f-";
	return (
		<form
			method="post"
			action={action}
			id={id}
			class={look}
			enctype={files ? "multipart/form-data" : undefined}
			novalidate
		>
			<ErrorSummary errors={errors} prefix={prefix} kept={kept} />
			<FormContext.Provider value={{ values, errors, prefix }}>{children}</FormContext.Provider>
		</form>
	);
};

/** A label, its hint, the control, and what is wrong, in this order for eye and ear. */
export const FieldFrame = (props: {
	id: string;
	label: Child;
	hint?: Child;
	error?: string;
	optional?: boolean;
	children?: Child;
}) => (
	<div class={props.error ? "field wrong" : "field"}>
		<label for={props.id}>
			{props.label}
			{props.optional ? <span class="quiet"> (if you like)</span> : null}
		</label>
		{props.hint ? (
			<p class="hint" id={`${props.id}-hint`}>
				{props.hint}
			</p>
		) : null}
		{props.children}
		{props.error ? (
			<p class="error" id={`${props.id}-error`}>
				{props.error}
			</p>
		) : null}
	</div>
);
