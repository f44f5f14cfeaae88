import { type AudienceValue, audienceWords } from "#web/components/audience.tsx";
import { Actions, LinkButton, Submit } from "#web/components/button.tsx";
import { RadioChoices } from "#web/components/choices.tsx";
import { Hidden, TextArea } from "#web/components/field.tsx";
import { Form } from "#web/components/form.tsx";
import { LanguageChoice } from "#web/components/language-choice.tsx";
import { NextStep } from "#web/components/notice.tsx";
import { PageHead } from "#web/components/page-head.tsx";
import { typed } from "#web/form-values.ts";
import type { Previewed } from "#web/preview.ts";
import type { CycleChoices } from "../cycle/form-store.ts";
import type { Choice } from "../cycle/store.ts";
import { CameFrom } from "../cycle/views.tsx";
import { groupsFor, Preview, PreviewButton, Readers, SavedMeanwhile } from "./own-words-views.tsx";
import { isWider, longestReflection, type Question, questions, questionWords } from "./rules.ts";
import type { ReflectionRead } from "./store.ts";

type FieldsProps = {
	groups: readonly Choice[];
	language: string;
	question?: Question;
	text?: string;
	audience: string;
	group?: string;
	/** Who reads it beyond the chapter, where it is shared there: it may stay so. */
	beyond?: string;
};

const Fields = ({ groups, language, question, text, audience, group, beyond }: FieldsProps) => (
	<>
		<RadioChoices
			name="question"
			label="What is it about?"
			value={question}
			choices={questions.map((value) => ({ value, label: questionWords[value].asked }))}
		/>
		<TextArea
			name="text"
			label="In your own words"
			hint="A sentence or several pages. You can use Markdown: a blank line begins a paragraph, **two stars** make it strong."
			value={text}
			rows={10}
			most={longestReflection}
		/>
		<Readers groups={groups} audience={audience} group={group} beyond={beyond} />
		<LanguageChoice value={language} />
	</>
);

type NewProps = Previewed & { id: string; choices: CycleChoices; group?: string; language: string };

export const NewReflectionForm = ({ id, choices, group, language, values, errors, preview }: NewProps) => {
	const { groups, source } = choices;
	const chosen = groups.find((one) => one.id === (group ?? source?.container))?.id;
	return (
		<>
			<PageHead
				title="Write down a reflection"
				lead="What you noticed, before it is gone. It can stay with you alone, and something can come of it later."
				trail={[{ href: "/reflections", label: "Reflections" }]}
			/>
			{preview ? <Preview values={values} /> : null}
			<Form action="/reflections/new" values={values} errors={errors}>
				<Hidden name="id" value={id} />
				<CameFrom source={source} />
				<Fields
					groups={groups}
					language={source?.language ?? language}
					audience={chosen ? "group" : "private"}
					group={chosen}
				/>
				<Actions>
					<Submit look="main" name="intent" value="save">
						Keep it
					</Submit>
					<PreviewButton />
				</Actions>
			</Form>
			<NextStep href="/reflections" label="Read what others reflect on" />
		</>
	);
};

type EditProps = Previewed & {
	now: ReflectionRead;
	groups: readonly Choice[];
	/** Whether what was typed was typed on an older version. */
	conflict: boolean;
	seenBy: AudienceValue;
};

export const EditReflectionForm = ({ now, groups, conflict, seenBy, values, errors, preview }: EditProps) => {
	return (
		<>
			<PageHead
				title="Change a reflection"
				trail={[
					{ href: "/reflections", label: "Reflections" },
					{ href: `/reflections/${now.id}`, label: questionWords[now.question].told },
				]}
			/>
			{conflict ? <SavedMeanwhile now={now} /> : null}
			{preview ? <Preview values={values} /> : null}
			<Form action={`/reflections/${now.id}/edit`} values={values} errors={errors}>
				<Hidden name="base" value={preview && !conflict ? typed(values ?? {}, "base") : String(now.version)} />
				<Fields
					groups={groupsFor(groups, now)}
					language={now.language}
					question={now.question}
					text={now.text}
					audience={now.audience}
					group={now.groupId ?? undefined}
					beyond={isWider(now.audience) ? audienceWords(seenBy) : undefined}
				/>
				<Actions>
					<Submit look="main" name="intent" value="save">
						Save
					</Submit>
					<PreviewButton />
					<LinkButton href={`/reflections/${now.id}`}>Leave it as it was</LinkButton>
				</Actions>
			</Form>
			<NextStep href={`/reflections/${now.id}`} label="Back to it" />
		</>
	);
};
