import { Submit } from "#web/components/button.tsx";
import { CheckChoices, RadioChoices } from "#web/components/choices.tsx";
import { Field, TextArea } from "#web/components/field.tsx";
import { LanguageChoice } from "#web/components/language-choice.tsx";
import { Notice } from "#web/components/notice.tsx";
import { outcomeWords } from "#web/components/outcome.tsx";
import { Details, Section } from "#web/components/sections.tsx";
import { type FormErrors, type FormValues, typed, typedAll } from "#web/form-values.ts";
import { borrowable, type Texts } from "../adoptions/rules.ts";
import type { FormChoices } from "./form-store.ts";
import { fieldWords, longestField, longestTitle, mostTags, statuses, statusSentences } from "./rules.ts";
import type { PersonNamed, PracticeRead } from "./store.ts";
import { PracticeText } from "./text-views.tsx";

const textsTyped = (values: FormValues): Texts =>
	Object.fromEntries(borrowable.map((field) => [field, typed(values, field)])) as Texts;

/** How what is being written will read. */
export const Preview = ({ values }: { values: FormValues }) => (
	<section class="preview" id="preview" aria-label="Preview">
		<Notice title="This is how it will read. Nothing is saved yet." live />
		<Section title={typed(values, "title") || "Without a title yet"}>
			<PracticeText
				words={{
					texts: textsTyped(values),
					borrowed: [],
					takenBack: [],
					source: null,
					language: typed(values, "language"),
				}}
			/>
		</Section>
	</section>
);

export type Common = {
	choices: FormChoices;
	values?: FormValues;
	errors?: FormErrors;
	/** The reader asked how it will read. */
	preview?: boolean;
};

type FieldsProps = Common & { now?: PracticeRead; named?: readonly PersonNamed[]; language: string };

export const Fields = ({ choices, values = {}, now, named, language }: FieldsProps) => (
	<>
		<Field
			name="title"
			label="Title"
			hint="What you would call it when you tell a colleague."
			value={now?.title}
			most={longestTitle}
		/>
		{borrowable.map((field) => (
			<TextArea
				name={field}
				label={fieldWords[field].label}
				hint={
					now?.takenBack.includes(field)
						? "The words that stood here were taken back by their author. You can write your own."
						: fieldWords[field].hint
				}
				value={now?.texts[field]}
				rows={field === "whatWeDo" ? 10 : 5}
				most={longestField}
				optional
			/>
		))}
		<p class="hint">
			You can use Markdown: a blank line begins a paragraph, **two stars** make it strong, “- ” begins a list.
		</p>
		<RadioChoices
			name="status"
			label="What came of it"
			value={now?.status}
			choices={statuses.map((value) => ({ value, label: outcomeWords[value], hint: statusSentences[value] }))}
		/>
		<Field
			name="tags"
			label="Topics"
			hint={`A few words parted by commas, such as: handover, listening. At most ${mostTags}.`}
			value={now?.tags.join(", ")}
			optional
		/>
		<LanguageChoice value={now?.language ?? language} />
		{choices.people.length > 0 ? (
			<Details summary="Who was involved" open={(named?.length ?? 0) > 0 || typedAll(values, "involved").length > 0}>
				<CheckChoices
					name="involved"
					label="People who are named in it"
					hint="Each is asked. Until all said yes, the practice stays in this chapter."
					chosen={named?.map((one) => one.personId)}
					choices={choices.people
						.filter((one) => one.id !== now?.authorId)
						.map((one) => ({ value: one.id, label: <span dir="auto">{one.name}</span> }))}
				/>
			</Details>
		) : null}
	</>
);

export const PreviewButton = () => (
	<Submit look="quiet" name="intent" value="preview">
		See how it reads
	</Submit>
);
