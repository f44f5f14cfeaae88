import { Actions, LinkButton, Submit } from "#web/components/button.tsx";
import { RadioChoices, Select } from "#web/components/choices.tsx";
import { DangerForm } from "#web/components/danger-form.tsx";
import { Hidden, TextArea } from "#web/components/field.tsx";
import { Form } from "#web/components/form.tsx";
import { NextStep, Notice } from "#web/components/notice.tsx";
import { Facts, PageHead } from "#web/components/page-head.tsx";
import { PersonLine } from "#web/components/person.tsx";
import { Prose } from "#web/components/prose.tsx";
import { Section } from "#web/components/sections.tsx";
import { Time } from "#web/components/time.tsx";
import { plainExcerpt } from "#web/excerpt.ts";
import type { Typed } from "#web/form-values.ts";
import type { Choice } from "../cycle/store.ts";
import { CameOfIt, FoldedGestures } from "../cycle/views.tsx";
import { ReportLink } from "../moderation/door.tsx";
import { ThankedFor } from "../thanks/views.tsx";
import type { AgainAndAgain, AnswerRead } from "./answer-store.ts";
import { trail } from "./form-views.tsx";
import { longestAnswer, longestHelped } from "./rules.ts";
import type { QuestionRead } from "./store.ts";

type AnswerProps = { one: AnswerRead; question: QuestionRead; me: string; writes: boolean };

const Answer = ({ one, question, me, writes }: AnswerProps) => (
	<article class="card" id={one.id}>
		<Facts
			items={[
				<PersonLine person={{ name: one.personName, href: `/people/${one.personId}` }} />,
				<Time at={one.createdAt} />,
				one.updatedAt > one.createdAt ? "changed since" : null,
				question.helpedBy === one.id ? <strong>This helped</strong> : null,
				one.personId === me ? null : <ReportLink id={one.id} />,
			]}
		/>
		<Prose text={one.text} language={question.language} />
		{one.practiceId ? (
			<p>
				<span class="quiet">See the practice</span>{" "}
				<a href={`/practices/${one.practiceId}`} dir="auto">
					{one.practiceTitle}
				</a>
			</p>
		) : null}
		<CameOfIt made={one.cameOf} />
		{writes && one.personId === me ? (
			<p>
				<a href={`/answers/${one.id}/edit`}>Change it, or take it back</a>
			</p>
		) : null}
		<ThankedFor id={one.id} names={one.thankedBy} mayThank={writes && one.personId !== me} />
		{writes ? <FoldedGestures kind="answer" id={one.id} /> : null}
	</article>
);

export const Answers = (props: {
	answers: readonly AnswerRead[];
	question: QuestionRead;
	me: string;
	writes: boolean;
}) =>
	props.answers.length === 0 ? null : (
		<Section title="Answers">
			{props.answers.map((one) => (
				<Answer one={one} question={props.question} me={props.me} writes={props.writes} />
			))}
		</Section>
	);

const Practices = ({ practices, value }: { practices: readonly Choice[]; value?: string }) =>
	practices.length > 0 ? (
		<Select
			name="practice"
			label="Does a practice say it?"
			hint="Those that fit the question, and your own."
			value={value}
			empty="None"
			optional
			choices={practices.map((one) => ({ value: one.id, label: one.name }))}
		/>
	) : null;

type AnswerFormProps = Typed & { id: string; question: QuestionRead; practices: readonly Choice[] };

export const AnswerForm = ({ id, question, practices, values, errors }: AnswerFormProps) => (
	<Section title="Can you help?" lead="What you have seen or tried counts more than what one should do.">
		<Form action={`/questions/${question.id}/answers`} id="answer" values={values} errors={errors}>
			<Hidden name="id" value={id} />
			<TextArea name="text" label="Your answer" rows={6} most={longestAnswer} />
			<Practices practices={practices} />
			<Submit look="main">Answer</Submit>
		</Form>
	</Section>
);

type EditProps = Typed & { answer: AnswerRead; question: QuestionRead; practices: readonly Choice[] };

export const EditAnswerForm = ({ answer, question, practices, values, errors }: EditProps) => {
	const back = `/questions/${question.id}#${answer.id}`;
	return (
		<>
			<PageHead
				title="Change your answer"
				trail={[...trail, { href: `/questions/${question.id}`, label: question.title }]}
			/>
			<Form action={`/answers/${answer.id}/edit`} values={values} errors={errors}>
				<TextArea name="text" label="Your answer" value={answer.text} rows={8} most={longestAnswer} />
				<Practices practices={practices} value={answer.practiceId ?? undefined} />
				<Actions>
					<Submit look="main">Save</Submit>
					<LinkButton href={back}>Leave it as it was</LinkButton>
				</Actions>
			</Form>
			<Section title="Take it back">
				<DangerForm
					action={`/answers/${answer.id}/withdraw`}
					consequences={["Your answer goes, for good. What whoever asked says of it stays in their own words."]}
					deed="Take it back"
					back={back}
				/>
			</Section>
			<NextStep href={back} label="Back to the question" />
		</>
	);
};

type CloseProps = Typed & { question: QuestionRead; answers: readonly AnswerRead[] };

/** As much of an answer as tells it from the others. */
const hintLength = 90;

export const CloseForm = ({ question, answers, values, errors }: CloseProps) => (
	<Section
		title={question.state === "open" ? "Has something helped?" : "Say it better"}
		lead="Close it with what helped, so that whoever asks the same finds it. That nothing did is worth knowing too."
	>
		<Form action={`/questions/${question.id}/close`} id="close" values={values} errors={errors}>
			{answers.length > 0 ? (
				<RadioChoices
					name="helpedBy"
					label="Which answer helped?"
					value={question.helpedBy ?? ""}
					choices={[
						...answers.map((one) => ({
							value: one.id,
							label: <span dir="auto">{`${one.personName}: ${plainExcerpt(one.text, hintLength)}`}</span>,
						})),
						{ value: "", label: "None of these" },
					]}
				/>
			) : null}
			<TextArea
				name="helped"
				label="What helped, in your words"
				value={question.helped}
				rows={3}
				most={longestHelped}
				optional
			/>
			<Submit look={question.state === "open" ? "main" : "quiet"}>
				{question.state === "open" ? "Close it" : "Save"}
			</Submit>
		</Form>
	</Section>
);

/** What answers a question again and again is worth a practice. */
export const WriteItDown = ({ again }: { again: AgainAndAgain }) => (
	<Notice kind="good" title="This has helped before.">
		<p>
			An answer of the same person helped with{" "}
			{again.questions.slice(1).map(({ questionId, title }, i) => (
				<>
					{i > 0 ? ", " : ""}
					<a href={`/questions/${questionId}`} dir="auto">
						{title}
					</a>
				</>
			))}
			. What answers a question again and again can help people who never ask.
		</p>
		<p>
			<a href={`/practices/new?from=${again.answerId}`}>Write it down as a practice</a>
		</p>
	</Notice>
);
