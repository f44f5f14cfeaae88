import { Submit } from "#web/components/button.tsx";
import { RadioChoices } from "#web/components/choices.tsx";
import { Field, Hidden, TextArea } from "#web/components/field.tsx";
import { Form } from "#web/components/form.tsx";
import { LanguageChoice } from "#web/components/language-choice.tsx";
import { NextStep } from "#web/components/notice.tsx";
import { PageHead } from "#web/components/page-head.tsx";
import type { Typed } from "#web/form-values.ts";
import type { CycleChoices } from "../cycle/form-store.ts";
import { GroupChoice } from "../cycle/group-choice.tsx";
import { CameFrom } from "../cycle/views.tsx";
import { formats, formatWords, longestText, longestTitle } from "./rules.ts";

const trail = [{ href: "/topics", label: "Topics" }];

type NewProps = Typed & { id: string; choices: CycleChoices; group?: string; language: string };

export const NewTopicForm = ({ id, choices, group, language, values, errors }: NewProps) => (
	<>
		<PageHead
			title="Raise a topic"
			lead="Something that you would like to learn with the others. You needn’t be able to lead it."
			trail={trail}
		/>
		<Form action="/topics/new" values={values} errors={errors}>
			<Hidden name="id" value={id} />
			<CameFrom source={choices.source} />
			<Field
				name="title"
				label="What is it about?"
				value={choices.source?.title.slice(0, longestTitle)}
				most={longestTitle}
			/>
			<TextArea
				name="text"
				label="Why, and what would help?"
				value={choices.source?.body.slice(0, longestText)}
				most={longestText}
				optional
			/>
			<RadioChoices
				name="format"
				label="How would you like to learn about it?"
				value="dialogue"
				choices={formats.map((value) => ({ value, ...formatWords[value] }))}
			/>
			<LanguageChoice value={choices.source?.language ?? language} />
			<GroupChoice groups={choices.groups} value={group} label="Who hears of it, and may take it up" />
			<Submit look="main">Raise it</Submit>
		</Form>
		<NextStep href="/topics" label="See what others have raised" />
	</>
);
