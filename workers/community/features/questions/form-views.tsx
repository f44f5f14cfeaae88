import { Actions, LinkButton, Submit } from "#web/components/button.tsx";
import { DangerForm } from "#web/components/danger-form.tsx";
import { Field, Hidden, TextArea } from "#web/components/field.tsx";
import { Form } from "#web/components/form.tsx";
import { LanguageChoice } from "#web/components/language-choice.tsx";
import { NextStep } from "#web/components/notice.tsx";
import { PageHead } from "#web/components/page-head.tsx";
import { Section } from "#web/components/sections.tsx";
import type { Typed } from "#web/form-values.ts";
import { GroupChoice } from "../cycle/group-choice.tsx";
import type { Choice, Source } from "../cycle/store.ts";
import { CameFrom } from "../cycle/views.tsx";
import type { Known } from "./fitting-store.ts";
import { KnownList } from "./known-views.tsx";
import { longestText, longestTitle } from "./rules.ts";
import type { QuestionRead } from "./store.ts";

export const trail = [{ href: "/questions", label: "Questions" }];

type BeginProps = { source: Source | undefined; group?: string };

/** The first step: what it is about, in a line, so that the second can show what is known already. */
export const BeginQuestion = ({ source, group }: BeginProps) => (
	<>
		<PageHead
			title="Ask a question"
			lead="Something that you would like to know from the others. A line is enough to begin with."
			trail={trail}
		/>
		<form method="get" action="/questions/new">
			{group ? <Hidden name="group" value={group} /> : null}
			<CameFrom source={source} />
			<Field
				name="title"
				label="What is your question?"
				hint="In a line, as you would ask it across a table."
				most={longestTitle}
			/>
			<Submit look="main">Go on</Submit>
		</form>
		<NextStep href="/questions" label="See what others would like to know" />
	</>
);

const Words = ({ title, text, language }: Omit<AskProps, "id" | "groups" | "source" | "known" | "group">) => (
	<>
		<Field name="title" label="What is your question?" value={title} most={longestTitle} />
		<TextArea
			name="text"
			label="What should others know to help you?"
			hint="Where you meet it, what you have tried, what would already help."
			value={text}
			most={longestText}
			optional
		/>
		<LanguageChoice value={language} />
	</>
);

type AskProps = Typed & {
	id: string;
	title: string;
	text?: string;
	language: string;
	groups: readonly Choice[];
	group?: string;
	source: Source | undefined;
	known: readonly Known[];
};

export const AskQuestionForm = ({ id, groups, group, source, known, values, errors, ...words }: AskProps) => (
	<>
		<PageHead title="Ask a question" trail={trail} />
		<KnownList
			known={known}
			title="What is known already"
			lead="Perhaps one of these helps. If not, ask all the same: your question is another one."
		/>
		<Section title="Your question">
			<Form action="/questions/new" values={values} errors={errors}>
				<Hidden name="id" value={id} />
				<CameFrom source={source} />
				<Words {...words} />
				<GroupChoice groups={groups} value={group} label="Whom do you ask?" />
				<Submit look="main">Ask it</Submit>
			</Form>
		</Section>
		<NextStep href="/questions" label="See what others would like to know" />
	</>
);

export const EditQuestionForm = ({ question, values, errors }: Typed & { question: QuestionRead }) => (
	<>
		<PageHead
			title="Put it in better words"
			trail={[...trail, { href: `/questions/${question.id}`, label: question.title }]}
		/>
		<Form action={`/questions/${question.id}/edit`} values={values} errors={errors}>
			<Words title={question.title} text={question.text} language={question.language} />
			<Actions>
				<Submit look="main">Save</Submit>
				<LinkButton href={`/questions/${question.id}`}>Leave it as it was</LinkButton>
			</Actions>
		</Form>
		{question.answeredBy.length === 0 ? (
			<Section title="Take it back">
				<DangerForm
					action={`/questions/${question.id}/withdraw`}
					consequences={["Your question goes, for good.", "Whoever was asked about it isn’t any more."]}
					deed="Take it back"
					back={`/questions/${question.id}`}
				/>
			</Section>
		) : null}
		<NextStep href={`/questions/${question.id}`} label="Back to the question" />
	</>
);
