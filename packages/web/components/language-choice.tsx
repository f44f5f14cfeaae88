import { languageName } from "#core/language-name.ts";
import { createContext, useContext } from "../context.ts";
import { typed } from "../form-values.ts";
import type { Html } from "../html.ts";
import { raw, textOf } from "../jsx-runtime.ts";
import { languages } from "../languages.ts";
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

/** The language that something is written in: one of the community's, in its own name, or any other. */
export const LanguageChoice = ({ value, name = "language" }: { value: string; name?: string }) => {
	const { id, values, error, aria } = useField(name);
	const chosen = name in values ? typed(values, name) : value;
	const near = [...new Set([...useContext(CommunityLanguages), value, chosen])].filter((tag) => tag !== "");
	return (
		<FieldFrame id={id} label="The language that you write in" error={error}>
			<select id={id} name={name} required {...aria}>
				{near.map((tag) => (
					<option value={tag} selected={tag === chosen}>
						{languageName(tag)}
					</option>
				))}
				{otherLanguages()}
			</select>
		</FieldFrame>
	);
};
