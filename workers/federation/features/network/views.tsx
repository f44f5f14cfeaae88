import { isoOf } from "#core/clock.ts";
import { Submit } from "#web/components/button.tsx";
import { Select } from "#web/components/choices.tsx";
import { Field, Hidden, TextArea } from "#web/components/field.tsx";
import { Form } from "#web/components/form.tsx";
import { LanguageChoice, LanguagesChoice } from "#web/components/language-choice.tsx";
import { NextStep, Notice } from "#web/components/notice.tsx";
import { PageHead } from "#web/components/page-head.tsx";
import type { FormErrors, FormValues } from "#web/form-values.ts";
import { accents } from "#web/layout.tsx";
import type { Card } from "./rules.ts";

const accentNames: Readonly<Record<(typeof accents)[number], string>> = {
	ink: "Ink blue",
	forest: "Forest green",
	wine: "Wine red",
	ochre: "Ochre",
	teal: "Teal",
	plum: "Plum",
	slate: "Slate",
	clay: "Clay",
};

type CardPageProps = {
	card: Card & { readonly updatedAt: number };
	values?: FormValues;
	errors?: FormErrors;
	saved?: boolean;
};

/** The form for what the network says of itself. */
export const CardPage = ({ card, values, errors, saved }: CardPageProps) => (
	<>
		<PageHead
			title="What this network says of itself"
			lead="Visitors and chapters that think of joining read this on the first page."
		/>
		{saved ? (
			<Notice kind="good" live>
				<p>Saved. Visitors see it within a quarter of a minute.</p>
			</Notice>
		) : null}
		<Form action="/network" values={values} errors={errors}>
			<Hidden name="base" value={isoOf(card.updatedAt)} />
			<Field name="name" label="Name" value={card.name} most={120} />
			<Field
				name="tagline"
				label="In one sentence"
				hint="What brings these chapters together?"
				value={card.tagline}
				most={300}
				optional
			/>
			<TextArea
				name="about"
				label="About the network"
				hint="Why it exists, what chapters exchange, who looks after it. Markdown works here."
				value={card.about}
				most={20_000}
				rows={9}
				optional
			/>
			<TextArea
				name="howToJoin"
				label="How a chapter joins"
				hint="What you would like to hear from a chapter that asks, and how long an answer takes. The address to paste is added by itself."
				value={card.howToJoin}
				most={4_000}
				optional
			/>
			<LanguageChoice value={card.languages[0] ?? ""} label="The language that these pages speak" />
			<LanguagesChoice label="Others that the network speaks" chosen={card.languages.slice(1)} />
			<Select
				name="accent"
				label="Colour"
				value={card.accent}
				choices={accents.map((accent) => ({ value: accent, label: accentNames[accent] }))}
			/>
			<Submit>Save</Submit>
		</Form>
		<NextStep href="/" label="See the first page" />
	</>
);
