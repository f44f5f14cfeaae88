import { valueWords } from "#site/value-words.ts";
import { Actions, Submit } from "#web/components/button.tsx";
import { CheckChoices, RadioChoices, Select } from "#web/components/choices.tsx";
import { Field, Hidden, TextArea } from "#web/components/field.tsx";
import { Form } from "#web/components/form.tsx";
import { LanguageChoice } from "#web/components/language-choice.tsx";
import { NextStep } from "#web/components/notice.tsx";
import { PageHead } from "#web/components/page-head.tsx";
import type { Previewed } from "#web/preview.ts";
import type { Choice } from "../cycle/store.ts";
import { Preview, PreviewButton, Readers } from "../reflections/own-words-views.tsx";
import type { Named } from "../search/named-store.ts";
import { kindName } from "../search/rules.ts";
import type { StoryChoices } from "./choices-store.ts";
import { guides, longestStory, longestTitle, type ValueKind, valueKinds } from "./rules.ts";

export const trail = [{ href: "/value", label: "What it led to" }];

/** Each kind of value with the question that it answers, and how an answer may begin. */
const KindOfValue = ({ value }: { value?: ValueKind }) => (
	<RadioChoices
		name="value"
		label="What kind of story is it?"
		hint="The first four build on one another. Tell one of them; another may tell the next."
		value={value}
		choices={valueKinds.map((kind) => ({
			value: kind,
			label: (
				<>
					{valueWords[kind].told} <span class="quiet">· {valueWords[kind].name.toLowerCase()}</span>
				</>
			),
			hint: (
				<>
					{guides[kind].asked} <q>{guides[kind].begins}</q>
				</>
			),
		}))}
	/>
);

type FieldsProps = {
	groups: readonly Choice[];
	language: string;
	value?: ValueKind;
	title?: string;
	text?: string;
	audience: string;
	group?: string;
	/** Who reads it beyond the chapter, where it is shared there: it may stay so. */
	beyond?: string;
};

export const Fields = ({ groups, language, value, title, text, audience, group, beyond }: FieldsProps) => (
	<>
		<KindOfValue value={value} />
		<TextArea
			name="text"
			label="In your own words"
			hint={
				value ? (
					<>
						It may begin: <q>{guides[value].begins}</q> A few sentences are enough.
					</>
				) : (
					"A few sentences are enough: what happened, and why it matters to you."
				)
			}
			value={text}
			rows={9}
			most={longestStory}
		/>
		<Field
			name="title"
			label="What it is called"
			hint="Left empty, it is called by how it begins."
			value={title}
			most={longestTitle}
			optional
		/>
		<Readers groups={groups} audience={audience} group={group} beyond={beyond} />
		<LanguageChoice value={language} />
	</>
);

/** What the writer took part in lately, what the form was opened from first. */
const TellsOf = ({ choices: { source, tookPart } }: { choices: StoryChoices }) => {
	const offered: Named[] = [...(source ? [source] : []), ...tookPart.filter(({ id }) => id !== source?.id)];
	return offered.length === 0 ? null : (
		<CheckChoices
			name="from"
			label="What does it tell of?"
			hint="What you took part in lately. For something else, begin from its page: “Tell what it led to”."
			chosen={source ? [source.id] : []}
			choices={offered.map((one) => ({
				value: one.id,
				label: (
					<>
						<span class="quiet">{kindName(one.kind)}:</span>{" "}
						<span dir="auto" lang={one.language ?? undefined}>
							{one.title}
						</span>
					</>
				),
			}))}
		/>
	);
};

type NewProps = Previewed & {
	id: string;
	choices: StoryChoices;
	value?: ValueKind;
	group?: string;
	indicator?: string;
	language: string;
};

export const NewStoryForm = (props: NewProps) => {
	const { id, choices, value, group, indicator, language, values, errors, preview } = props;
	const { groups, source, watched } = choices;
	const chosen = groups.find((one) => one.id === (group ?? source?.container))?.id;
	return (
		<>
			<PageHead
				title="Tell what it led to"
				lead="What you did together, and what came of it. Small is fine, and so is what came otherwise."
				trail={trail}
			/>
			{preview ? <Preview values={values} /> : null}
			<Form action="/value/new" values={values} errors={errors}>
				<Hidden name="id" value={id} />
				<TellsOf choices={choices} />
				<Fields
					groups={groups}
					language={source?.language ?? language}
					value={value}
					audience={chosen ? "group" : "chapter"}
					group={chosen}
				/>
				{watched.length > 0 ? (
					<Select
						name="indicator"
						label="Does it speak to something that we watch?"
						value={indicator}
						empty="No, or not that I know"
						optional
						choices={watched.map((one) => ({ value: one.id, label: one.name }))}
					/>
				) : null}
				<Actions>
					<Submit look="main" name="intent" value="save">
						Tell it
					</Submit>
					<PreviewButton />
				</Actions>
			</Form>
			<NextStep href="/value" label="Read what others tell" />
		</>
	);
};
