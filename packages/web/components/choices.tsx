import type { Child } from "hono/jsx";
import { typed, typedAll } from "../form-values.ts";
import { FieldFrame, useField } from "./form.tsx";

export type Choice = { readonly value: string; readonly label: Child; readonly hint?: Child };

type ChoiceProps = {
	name: string;
	label: Child;
	hint?: Child;
	choices: readonly Choice[];
};

/** One of many, where a list of radio buttons would be long. It always shows an answer, so nobody is told that it may be left. */
export const Select = (props: ChoiceProps & { value?: string; optional?: boolean; empty?: string }) => {
	const { id, values, error, aria } = useField(props.name, props.hint);
	const chosen = props.name in values ? typed(values, props.name) : props.value;
	return (
		<FieldFrame id={id} label={props.label} hint={props.hint} error={error}>
			<select id={id} name={props.name} required={!props.optional} {...aria}>
				{props.empty !== undefined ? <option value="">{props.empty}</option> : null}
				{props.choices.map(({ value, label }) => (
					<option value={value} selected={value === chosen}>
						{label}
					</option>
				))}
			</select>
		</FieldFrame>
	);
};

type Ticked = ChoiceProps & { type: "radio" | "checkbox"; chosen: readonly string[] };

const Ticks = ({ name, label, hint, choices, type, chosen }: Ticked) => {
	const { id, error, aria } = useField(name, hint);
	return (
		<fieldset class={error ? "field wrong" : "field"} aria-describedby={aria["aria-describedby"]}>
			<legend>{label}</legend>
			{hint ? (
				<p class="hint" id={`${id}-hint`}>
					{hint}
				</p>
			) : null}
			{choices.map((choice, index) => (
				<label class="tick">
					{/* The first carries the field's id, so that the list of errors leads to it. */}
					<input
						type={type}
						name={name}
						value={choice.value}
						id={index === 0 ? id : undefined}
						checked={chosen.includes(choice.value)}
					/>
					<span>
						{choice.label}
						{choice.hint ? <span class="hint">{choice.hint}</span> : null}
					</span>
				</label>
			))}
			{error ? (
				<p class="error" id={`${id}-error`}>
					{error}
				</p>
			) : null}
		</fieldset>
	);
};

/** One of a few, all in sight. */
export const RadioChoices = (props: ChoiceProps & { value?: string }) => {
	const { values } = useField(props.name);
	const chosen = props.name in values ? typed(values, props.name) : props.value;
	return <Ticks {...props} type="radio" chosen={chosen === undefined ? [] : [chosen]} />;
};

/** None, one or several. Nothing ticked is an answer too, so `chosen` counts only in a form that wasn’t sent yet. */
export const CheckChoices = (props: ChoiceProps & { chosen?: readonly string[] }) => {
	const { values } = useField(props.name);
	const fresh = Object.keys(values).length === 0;
	return <Ticks {...props} type="checkbox" chosen={fresh ? (props.chosen ?? []) : typedAll(values, props.name)} />;
};

/** A single yes. */
export const Tick = (props: { name: string; label: Child; hint?: Child; ticked?: boolean }) => {
	const { id, values, error, aria } = useField(props.name, props.hint);
	const fresh = Object.keys(values).length === 0;
	return (
		<div class={error ? "field wrong" : "field"}>
			<label class="tick">
				<input
					type="checkbox"
					name={props.name}
					value="yes"
					id={id}
					checked={fresh ? props.ticked === true : typed(values, props.name) !== ""}
					{...aria}
				/>
				<span>
					{props.label}
					{props.hint ? (
						<span class="hint" id={`${id}-hint`}>
							{props.hint}
						</span>
					) : null}
				</span>
			</label>
			{error ? (
				<p class="error" id={`${id}-error`}>
					{error}
				</p>
			) : null}
		</div>
	);
};
