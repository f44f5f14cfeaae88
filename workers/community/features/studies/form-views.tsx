import { Actions, LinkButton, Submit } from "#web/components/button.tsx";
import { DangerForm } from "#web/components/danger-form.tsx";
import { Field, Hidden, TextArea } from "#web/components/field.tsx";
import { Form } from "#web/components/form.tsx";
import { LanguageChoice } from "#web/components/language-choice.tsx";
import { NextStep } from "#web/components/notice.tsx";
import { PageHead } from "#web/components/page-head.tsx";
import { Section } from "#web/components/sections.tsx";
import type { Typed } from "#web/form-values.ts";
import type { CycleChoices } from "../cycle/form-store.ts";
import { GroupChoice } from "../cycle/group-choice.tsx";
import { CameFrom } from "../cycle/views.tsx";
import { longestQuestion, longestSources, longestText, longestTitle, parts, partWords, sourcesTyped } from "./rules.ts";
import type { StudyRead } from "./store.ts";
import { StudyWords } from "./views.tsx";

const Fields = (props: { now?: StudyRead; question?: string; language: string }) => (
	<>
		<TextArea
			name="question"
			label="What do you want to find out?"
			hint="One question that somebody else would also like to know the answer of."
			value={props.now?.question ?? props.question}
			rows={3}
			most={longestQuestion}
		/>
		<Field name="title" label="Title" value={props.now?.title} most={longestTitle} />
		{parts.map((part) => (
			<TextArea
				name={part}
				label={partWords[part].label}
				hint={partWords[part].hint}
				value={props.now?.[part]}
				most={longestText}
				optional
			/>
		))}
		<TextArea
			name="sources"
			label="Sources"
			hint="One a line: its title, and at the end its DOI (such as 10.1136/bmjqs-2011-000226) or its web address."
			value={props.now ? sourcesTyped(props.now.sources) : undefined}
			rows={4}
			most={longestSources}
			optional
		/>
		<p class="hint">
			You can use Markdown: a blank line begins a paragraph, **two stars** make it strong, “- ” begins a list.
		</p>
		<LanguageChoice value={props.now?.language ?? props.language} />
	</>
);

type NewProps = Typed & { id: string; choices: CycleChoices; group: string | undefined; language: string };

export const NewStudyForm = ({ id, choices, group, language, values, errors }: NewProps) => {
	const { groups, source } = choices;
	const chosen = groups.find((one) => one.id === (group || source?.container))?.id;
	const asked = source && ["question", "reflection", "topic"].includes(source.kind) ? source.body : undefined;
	return (
		<>
			<PageHead
				title="Begin a study"
				lead="A question, and how you look into it. What you find can follow in weeks; it is read here from the start."
				trail={[{ href: "/studies", label: "Studies" }]}
			/>
			<Form action="/studies/new" values={values} errors={errors} files>
				<Hidden name="id" value={id} />
				<CameFrom source={source} />
				<Fields
					question={asked && asked.length <= longestQuestion ? asked : undefined}
					language={source?.language ?? language}
				/>
				<GroupChoice groups={groups} value={chosen} hint="You can let more people see it afterwards." />
				<Actions>
					<Submit look="main">Begin it</Submit>
					<LinkButton href="/studies">Not now</LinkButton>
				</Actions>
			</Form>
			<NextStep href="/studies" label="See what others look into" />
		</>
	);
};

type EditProps = Typed & { now: StudyRead; conflict: boolean };

export const EditStudyForm = ({ now, conflict, values, errors }: EditProps) => (
	<>
		<PageHead
			title="Write on"
			lead={now.title}
			language={now.language}
			trail={[
				{ href: "/studies", label: "Studies" },
				{ href: `/studies/${now.id}`, label: now.title },
			]}
		/>
		{conflict ? (
			<Section
				title="Saved meanwhile"
				id="saved"
				lead="What you typed is in the form below. Take over what you want to keep of this, then save."
			>
				<StudyWords study={now} />
			</Section>
		) : null}
		<Form action={`/studies/${now.id}/edit`} values={values} errors={errors} files>
			<Hidden name="base" value={String(now.version)} />
			<Fields now={now} language={now.language} />
			<Actions>
				<Submit look="main">Save</Submit>
				<LinkButton href={`/studies/${now.id}`}>Leave it as it was</LinkButton>
			</Actions>
		</Form>
		<NextStep href={`/studies/${now.id}`} label="Back to the study" />
	</>
);

export const DeleteStudyForm = ({ now }: { now: StudyRead }) => (
	<>
		<PageHead
			title="Delete this study?"
			lead={now.title}
			language={now.language}
			trail={[{ href: `/studies/${now.id}`, label: now.title }]}
		/>
		<DangerForm
			action={`/studies/${now.id}/delete`}
			consequences={[
				"Its words go, for good. Whoever received it elsewhere is asked to remove it.",
				"The practices and trials that it looks at stay, and no longer show it.",
			]}
			deed="Delete it"
			back={`/studies/${now.id}`}
		/>
	</>
);
