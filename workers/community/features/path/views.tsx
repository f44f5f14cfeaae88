import { Actions, LinkButton } from "#web/components/button.tsx";
import { CalendarDay } from "#web/components/calendar-day.tsx";
import { Heading } from "#web/components/heading.tsx";
import { NextStep } from "#web/components/notice.tsx";
import { Facts, PageHead } from "#web/components/page-head.tsx";
import { PersonLine } from "#web/components/person.tsx";
import { Cards } from "#web/components/practice-card.tsx";
import { Details, Section } from "#web/components/sections.tsx";
import { Time } from "#web/components/time.tsx";
import { plainExcerpt } from "#web/excerpt.ts";
import { type LifeStage, lifeStageHints, lifeStages, lifeStageWords } from "../chapter/rules.ts";
import { type Question, questions } from "./questions.ts";
import { reached } from "./rules.ts";
import { type Step, steps } from "./steps.ts";
import type { Answer, PathRead, StepState } from "./store.ts";

/** Enough of an answer to want to read it whole. */
const excerptLength = 220;

const whoSaid = (state: StepState | undefined) =>
	state?.personId ? (
		<PersonLine person={{ name: state.name || "Somebody who left", href: `/people/${state.personId}` }} />
	) : null;

const Reached = ({ state }: { state: StepState | undefined }) =>
	state?.doneAt ? (
		<>
			<p dir="auto">“{state.note}”</p>
			<Facts items={[whoSaid(state), <Time at={state.doneAt} />]} />
		</>
	) : null;

const QuestionCard = ({ question, path, writes }: { question: Question; path: PathRead; writes: boolean }) => {
	const answers = path.answers.filter((one) => one.question === question.key);
	const href = `/path/questions/${question.key}`;
	return (
		<article class="card">
			<Heading>
				<a href={href}>{question.asks}</a>
			</Heading>
			{answers.length === 0 ? <p class="quiet">Nobody has answered yet.</p> : null}
			{answers.map((one) => (
				<p>
					<span dir="auto">{plainExcerpt(one.text, excerptLength)}</span>{" "}
					<span class="quiet">
						— <bdi>{one.name || "Somebody who left"}</bdi>
					</span>
				</p>
			))}
			{writes ? (
				<p>
					<a href={href}>{path.mine.includes(question.key) ? "Read all, or change what you said" : "Answer"}</a>
				</p>
			) : null}
		</article>
	);
};

const StepLine = ({ step, state, writes }: { step: Step; state: StepState | undefined; writes: boolean }) => (
	<li>
		{writes ? <a href={`/path/steps/${step.key}`}>{step.does}</a> : step.does}
		<Facts
			items={[
				state?.doneAt ? (
					<>
						Done <Time at={state.doneAt} />
					</>
				) : state?.plannedFor ? (
					<>
						Planned for <CalendarDay day={state.plannedFor} />
					</>
				) : null,
				state?.personId ? <>{whoSaid(state)} looks after it</> : null,
			]}
		/>
		<p class="quiet" dir="auto">
			{state?.note || step.hint}
		</p>
	</li>
);

const OfStage = ({ stage, path, writes }: { stage: LifeStage; path: PathRead; writes: boolean }) => (
	<>
		<Reached state={path.steps.find(({ step }) => step === reached(stage))} />
		<Section title="To talk about">
			<Cards>
				{questions
					.filter((one) => one.stage === stage)
					.map((question) => (
						<QuestionCard question={question} path={path} writes={writes} />
					))}
			</Cards>
		</Section>
		<Section title="To do">
			<ul class="lines">
				{steps
					.filter((one) => one.stage === stage)
					.map((step) => (
						<StepLine step={step} state={path.steps.find((one) => one.step === step.key)} writes={writes} />
					))}
			</ul>
		</Section>
	</>
);

type PathProps = { path: PathRead; writes: boolean; drafts: boolean; decides: boolean };

/** What one naturally does now: answer what one hasn't, then write the charter together, then bring others in. */
const Next = ({ path, writes, drafts, decides }: PathProps) => {
	const open = questions.find((one) => one.stage === path.stage && !path.mine.includes(one.key));
	if (writes && open) return <NextStep href={`/path/questions/${open.key}`} label={open.asks} />;
	if (path.charter !== null) return <NextStep href="/charter" label="Read the charter that came of it" />;
	if (drafts)
		return (
			<NextStep href="/charter/draft" label="Draft a charter from what was said">
				The answers are gathered for you; you make a first version of them.
			</NextStep>
		);
	return decides ? (
		<NextStep href="/steward/invitations" label="Invite others into the conversation" />
	) : (
		<NextStep href="/people" label="See who is here" />
	);
};

export const PathPage = (props: PathProps) => {
	const { path, writes, decides } = props;
	return (
		<>
			<PageHead
				title="Our path"
				kicker={lifeStageWords[path.stage]}
				lead="A community grows out of conversations that people want to have. These are the questions for where you are now."
			/>
			<OfStage stage={path.stage} path={path} writes={writes} />
			<Section title="The whole path">
				{lifeStages.map((stage) =>
					stage === path.stage ? (
						<p aria-current="step">
							<strong>{lifeStageWords[stage]}</strong>: you are here. {lifeStageHints[stage]}
						</p>
					) : (
						<Details summary={`${lifeStageWords[stage]}: ${lifeStageHints[stage]}`}>
							<OfStage stage={stage} path={path} writes={writes} />
						</Details>
					),
				)}
				<Actions>
					{path.charter === null ? null : <LinkButton href="/charter">Read our charter</LinkButton>}
					{decides ? <LinkButton href="/path/stage">Say that you have come further</LinkButton> : null}
				</Actions>
			</Section>
			<Next {...props} />
		</>
	);
};

export const AnswerList = ({ answers, viewerId }: { answers: readonly Answer[]; viewerId: string }) => (
	<>
		{answers.map((one) => (
			<article class="card">
				<p dir="auto">{one.text}</p>
				<Facts
					items={[
						<PersonLine person={{ name: one.name || "Somebody who left", href: `/people/${one.personId}` }} />,
						one.personId === viewerId ? "what you said" : null,
						<Time at={one.updatedAt} />,
					]}
				/>
			</article>
		))}
	</>
);
