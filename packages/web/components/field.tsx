import type { Child } from "hono/jsx";
import { typed } from "../form-values.ts";
import { FieldFrame, useField } from "./form.tsx";

export type FieldProps = {
	name: string;
	label: Child;
	/** What to write, or why it is asked. */
	hint?: Child;
	/** Shown where nothing was typed yet. */
	value?: string;
	/** Fields are required unless they say so. */
	optional?: boolean;
	/** One of a few fields of which one is filled in. */
	either?: boolean;
	/** The most characters; the server refuses more. */
	most?: number;
};

type TextType = "text" | "email" | "url" | "search" | "date" | "datetime-local" | "number" | "tel" | "password";

/** A field of one line. */
export const Field = (
	props: FieldProps & {
		type?: TextType;
		autocomplete?: string;
		inputmode?: "numeric" | "email" | "url";
		/** Words to choose from, offered while typing. */
		suggestions?: readonly string[];
	},
) => {
	const { id, values, error, aria } = useField(props.name, props.hint);
	const list = props.suggestions ? `${id}-list` : undefined;
	return (
		<FieldFrame id={id} label={props.label} hint={props.hint} error={error} optional={props.optional}>
			<input
				id={id}
				name={props.name}
				type={props.type ?? "text"}
				value={props.name in values ? typed(values, props.name) : (props.value ?? "")}
				required={!props.optional}
				maxlength={props.most}
				autocomplete={props.autocomplete}
				inputmode={props.inputmode}
				list={list}
				dir="auto"
				{...aria}
			/>
			{props.suggestions ? (
				<datalist id={list}>
					{props.suggestions.map((word) => (
						<option value={word} />
					))}
				</datalist>
			) : null}
		</FieldFrame>
	);
};

/** A field of several lines; it grows with what is written where the browser can do so. */
export const TextArea = (props: FieldProps & { rows?: number }) => {
	const { id, values, error, aria } = useField(props.name, props.hint);
	return (
		<FieldFrame id={id} label={props.label} hint={props.hint} error={error} optional={props.optional}>
			<textarea
				id={id}
				name={props.name}
				rows={props.rows ?? 5}
				required={!props.optional && !props.either}
				maxlength={props.most}
				dir="auto"
				{...aria}
			>
				{/* A newline that follows the tag is dropped by browsers, so one is given for it. */}
				{`\n${props.name in values ? typed(values, props.name) : (props.value ?? "")}`}
			</textarea>
		</FieldFrame>
	);
};

/** What isn't shown but sent along. */
export const Hidden = ({ name, value }: { name: string; value: string }) => (
	<input type="hidden" name={name} value={value} />
);
