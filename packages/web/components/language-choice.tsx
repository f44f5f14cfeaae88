import { languageName } from "#core/language-name.ts";
import { createContext, useContext } from "../context.ts";
import { typed, typedAll } from "../form-values.ts";
import type { Html } from "../html.ts";
import { raw, textOf } from "../jsx-runtime.ts";
import { languages } from "../languages.ts";
import { CheckChoices } from "./choices.tsx";
import { FieldFrame, useField } from "./form.tsx";

/** The languages that this community writes in, its own first; the frame of a site's pages provides them. */
export const CommunityLanguages = createContext<readonly string[]>([]);

let others: Html | undefined;
/** The same on every page, so written once: nobody finds theirs missing, and those who share none with us find it by name. */
const otherLanguages = (): Html => {
	others ??= raw(
		textOf(
			<optgroup label="Another language">
				{languages.map(([tag, name]) => (
					<option value={tag}>{name}</option>
				))}
			</optgroup>,
		),
	);
	return others;
};

/** The options of a list: `near` and the community's languages in their own names, then any other. */
export const LanguageOptions = ({ chosen, near = [] }: { chosen: string; near?: readonly string[] }) => (
	<>
		{[...new Set([...useContext(CommunityLanguages), ...near, chosen])]
			.filter((tag) => tag !== "")
			.map((tag) => (
				<option value={tag} selected={tag === chosen}>
					{languageName(tag)}
				</option>
			))}
		{otherLanguages()}
	</>
);

type OneProps = { value: string; name?: string; label?: string; hint?: string };

/** One language: of those that the community writes in, or any other. */
export const LanguageChoice = ({
	value,
	name = "language",
	label = "The language that you write in",
	hint,
}: OneProps) => {
	const { id, values, error, aria } = useField(name, hint);
	const chosen = name in values ? typed(values, name) : value;
	return (
		<FieldFrame id={id} label={label} hint={hint} error={error}>
			<select id={id} name={name} required {...aria}>
				<LanguageOptions chosen={chosen} near={[value]} />
			</select>
		</FieldFrame>
	);
};

type SeveralProps = { chosen: readonly string[]; label: string; hint?: string; name?: string };

/** None, one or several: the community's and those that were chosen to tick, any other from a list. */
export const LanguagesChoice = ({ chosen, label, hint, name = "languages" }: SeveralProps) => {
	const { id, values } = useField(name);
	const sent = typedAll(values, name).filter((tag) => tag !== "");
	const near = [...new Set([...useContext(CommunityLanguages), ...chosen, ...sent])];
	return (
		<>
			<CheckChoices
				name={name}
				label={label}
				hint={hint}
				chosen={chosen}
				choices={near.map((tag) => ({ value: tag, label: <span lang={tag}>{languageName(tag)}</span> }))}
			/>
			<FieldFrame id={`${id}-other`} label="One more" hint="Save, and there is room for the next." optional>
				<select id={`${id}-other`} name={name} aria-describedby={`${id}-other-hint`}>
					<option value="">None of these</option>
					{otherLanguages()}
				</select>
			</FieldFrame>
		</>
	);
};
