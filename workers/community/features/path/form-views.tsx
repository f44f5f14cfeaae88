import { Submit } from "#web/components/button.tsx";
import { RadioChoices, Tick } from "#web/components/choices.tsx";
import { Field, Hidden, TextArea } from "#web/components/field.tsx";
import { Form } from "#web/components/form.tsx";
import { EmptyState, NextStep } from "#web/components/notice.tsx";
import { PageHead } from "#web/components/page-head.tsx";
import { Pager } from "#web/components/pager.tsx";
import { Cards } from "#web/components/practice-card.tsx";
import { Section } from "#web/components/sections.tsx";
import type { FormErrors, FormValues } from "#web/form-values.ts";
import { type LifeStage, lifeStageHints, lifeStages, lifeStageWords } from "../chapter/rules.ts";
import { type Question, questions } from "./questions.ts";
import { likelyNext, longestAnswer, longestNote } from "./rules.ts";
import type { Step } from "./steps.ts";
import type { Answer, StepState } from "./store.ts";
import { AnswerList } from "./views.tsx";

type Typed = { values?: FormValues; errors?: FormErrors };
const trail = [{ href: "/path", label: "Our path" }];

type QuestionProps = Typed & {
	question: Question;
	answers: readonly Answer[];
	/** What the viewer said, if anything. */
	own?: string;
	writes: boolean;
	viewerId: string;
	next?: string;
	first?: string;
};

const following = ({ key, stage }: Question): Question | undefined => {
	const here = questions.filter((one) => one.stage === stage);
	return here[here.findIndex((one) => one.key === key) + 1];
};

export const QuestionPage = (props: QuestionProps) => {
	const { question, answers, own, writes, viewerId, values, errors } = props;
	const then = following(question);
	return (
		<>
			<PageHead
				title={question.asks}
				kicker={lifeStageWords[question.stage]}
				lead={question.hint || undefined}
				trail={trail}
			/>
			{writes ? (
				<Form action={`/path/questions/${question.key}`} values={values} errors={errors}>
					<TextArea
						name="text"
						label={own ? "What you said" : "What do you say?"}
						hint="A few lines, as you would say them. Everybody in the chapter reads them, and you can change them; left empty, they are gone."
						value={own}
						most={longestAnswer}
						optional
					/>
					<Submit look="main">{own ? "Save" : "Say it"}</Submit>
				</Form>
			) : null}
			<Section title="What was said">
				{answers.length === 0 ? (
					<EmptyState title="Nobody has answered yet.">
						<p>The first answer need not be a good one. It makes the second easier.</p>
					</EmptyState>
				) : (
					<Cards>
						<AnswerList answers={answers} viewerId={viewerId} />
					</Cards>
				)}
				<Pager next={props.next} first={props.first} what="Further answers" />
			</Section>
			{then ? (
				<NextStep href={`/path/questions/${then.key}`} label={then.asks} />
			) : (
				<NextStep href="/path" label="Back to the path" />
			)}
		</>
	);
};

type StepProps = Typed & { step: Step; state?: StepState; viewerId: string };

export const StepPage = ({ step, state, viewerId, values, errors }: StepProps) => (
	<>
		<PageHead title={step.does} kicker={lifeStageWords[step.stage]} lead={step.hint} trail={trail} />
		{state?.personId && state.personId !== viewerId ? (
			<p>
				<bdi>{state.name || "Somebody who left"}</bdi> looks after it. If you take it over, tell them.
			</p>
		) : null}
		<Form action={`/path/steps/${step.key}`} values={values} errors={errors}>
			<TextArea
				name="note"
				label="What do you have in mind, or what came of it?"
				value={state?.note}
				most={longestNote}
				optional
			/>
			<Field
				name="plannedFor"
				label="For which day is it planned?"
				type="date"
				value={state?.plannedFor ?? ""}
				optional
			/>
			<Tick name="mine" label="I look after it" ticked={state?.personId === viewerId} />
			<Tick name="done" label="It is done" ticked={Boolean(state?.doneAt)} />
			<Submit look="main">Save</Submit>
		</Form>
		<NextStep href="/path" label="Back to the path" />
	</>
);

export const StagePage = ({ stage, values, errors }: Typed & { stage: LifeStage }) => (
	<>
		<PageHead
			title="Where are we now?"
			lead="Nothing opens or closes with it, but everybody sees it, and so do visitors. You can come back to an earlier stage."
			trail={trail}
		/>
		<Form action="/path/stage" values={values} errors={errors}>
			<Hidden name="from" value={stage} />
			<RadioChoices
				name="to"
				label={`So far: ${lifeStageWords[stage].toLowerCase()}. From now on:`}
				value={likelyNext(stage)}
				choices={lifeStages.map((one) => ({ value: one, label: lifeStageWords[one], hint: lifeStageHints[one] }))}
			/>
			<TextArea name="word" label="A word to the others" hint="What makes you say so?" most={longestNote} rows={3} />
			<Submit look="main">Say so</Submit>
		</Form>
		<NextStep href="/path" label="Back to the path" />
	</>
);
