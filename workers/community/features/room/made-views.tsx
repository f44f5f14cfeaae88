import { Actions, Submit } from "#web/components/button.tsx";
import { Select } from "#web/components/choices.tsx";
import { Field, Hidden, TextArea } from "#web/components/field.tsx";
import { Form } from "#web/components/form.tsx";
import { LanguageChoice } from "#web/components/language-choice.tsx";
import { Details, Section } from "#web/components/sections.tsx";
import { shortForm } from "#web/excerpt.ts";
import type { Typed } from "#web/form-values.ts";
import { longestCommitment } from "../commitments/rules.ts";
import type { Thread } from "../cycle/store.ts";
import { NamedLink } from "../search/named-views.tsx";
import { formats, formatWords, longestTitle } from "../topics/rules.ts";
import type { Promised } from "./store.ts";

/** What people said in this meeting that they will do, and what else came of it. */
export const Made = ({ promised, threads }: { promised: readonly Promised[]; threads: readonly Thread[] }) => (
	<Section title="What we take with us">
		{promised.length + threads.length === 0 ? (
			<p class="quiet">Nothing yet. What somebody will try, and what you want to learn next, stands here for all.</p>
		) : null}
		{promised.length > 0 ? (
			<ul>
				{promised.map(({ id, text, language, name }) => (
					<li>
						<span dir="auto">{name}</span>:{" "}
						<a href={`/commitments/${id}`} dir="auto" lang={language}>
							{shortForm(text)}
						</a>
					</li>
				))}
			</ul>
		) : null}
		{threads.length > 0 ? (
			<ul>
				{threads.map((thread) => (
					<li>
						<NamedLink thing={thread} />
					</li>
				))}
			</ul>
		) : null}
	</Section>
);

type FormProps = Typed & { meetingId: string; id: string; language: string };

export const PromiseForm = ({ meetingId, id, language, values, errors }: FormProps) => (
	<Details summary="Say what you will put into practice" open={errors !== undefined}>
		<Form action={`/meetings/${meetingId}/room/promise`} id="promise" values={values} errors={errors}>
			<Hidden name="id" value={id} />
			<TextArea
				name="text"
				label="What will you do?"
				hint="It comes back to you in the next meeting."
				rows={2}
				most={longestCommitment}
			/>
			<LanguageChoice value={language} />
			<Actions>
				<Submit look="main">I will do this</Submit>
			</Actions>
		</Form>
	</Details>
);

export const TopicForm = ({ meetingId, id, language, values, errors }: FormProps) => (
	<Details summary="Raise what to learn next" open={errors !== undefined}>
		<Form action={`/meetings/${meetingId}/room/topic`} id="topic" values={values} errors={errors}>
			<Hidden name="id" value={id} />
			<Field name="title" label="What is it about?" most={longestTitle} />
			<Select
				name="format"
				label="How would you like to learn about it?"
				value="dialogue"
				choices={formats.map((value) => ({ value, label: formatWords[value].label }))}
			/>
			<LanguageChoice value={language} />
			<Actions>
				<Submit look="main">Raise it</Submit>
			</Actions>
		</Form>
	</Details>
);
