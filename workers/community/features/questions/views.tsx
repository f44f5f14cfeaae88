import { Actions, LinkButton, PostButton } from "#web/components/button.tsx";
import { NextStep, Notice } from "#web/components/notice.tsx";
import { Facts, PageHead } from "#web/components/page-head.tsx";
import { Prose } from "#web/components/prose.tsx";
import { Section } from "#web/components/sections.tsx";
import { Time } from "#web/components/time.tsx";
import type { FormErrors, FormValues } from "#web/form-values.ts";
import { ConversationAbout } from "../conversations/about-views.tsx";
import { NextGestures, Threads } from "../cycle/views.tsx";
import { AnswerForm, Answers, CloseForm, WriteItDown } from "./answer-views.tsx";
import { trail } from "./form-views.tsx";
import { Asked } from "./helper-views.tsx";
import { KnownList } from "./known-views.tsx";
import { Asker } from "./list-views.tsx";
import type { QuestionWithAll } from "./page-store.ts";

export type Failed = { form: "answer" | "close"; values: FormValues; errors: FormErrors };

type PageProps = QuestionWithAll & {
	me: string;
	writes: boolean;
	mayTalk: boolean;
	/** Whether it is time to ask the reader what came of what helped. */
	asksAgain: boolean;
	/** An id for the answer that the reader may write. */
	answerId: string;
	/** The form that came back. */
	failed?: Failed;
};

/** To whom was asked, above everything else. */
const ToYou = ({ asked, me }: Pick<PageProps, "asked" | "me">) => {
	const mine = asked.find(({ toId, state }) => toId === me && state === "waiting");
	return mine ? (
		<Notice title={<>{mine.fromName} thinks that you might know.</>}>
			<p>Answer below if you like. If you can’t this time, no reason is needed.</p>
			<PostButton action={`/requests/${mine.id}/decline`}>I can’t this time</PostButton>
		</Notice>
	) : null;
};

const Helped = ({ question, answers }: Pick<PageProps, "question" | "answers">) => {
	const by = answers.find(({ id }) => id === question.helpedBy);
	return question.state === "open" ? null : (
		<Section title="What helped">
			{question.helped ? <Prose text={question.helped} language={question.language} /> : null}
			<Facts
				items={[
					question.helped ? <span dir="auto">in {question.askerName}’s words</span> : null,
					by ? (
						<a href={`#${by.id}`} dir="auto">
							{by.personName}’s answer helped
						</a>
					) : null,
				]}
			/>
			{question.helped || by ? null : <p>An answer did, and whoever wrote it took it back.</p>}
		</Section>
	);
};

/** After a while, to whoever asked. That nothing came of it is worth a line, too. */
const AskedAgain = ({ question }: Pick<PageProps, "question">) => (
	<Notice title="What came of it?">
		<p>
			You closed this <Time at={question.closedAt ?? question.updatedAt} />. Whoever asks the same would like to know
			how it went since: what you tried, what surprised you, that it didn’t help after all.
		</p>
		<Actions>
			<LinkButton href={`/reflections/new?from=${question.helpedBy}`}>Reflect on it</LinkButton>
			<LinkButton href={`/trials/new?from=${question.helpedBy}`}>Try a practice</LinkButton>
			<LinkButton href="#close">Say better what helped</LinkButton>
		</Actions>
	</Notice>
);

export const QuestionPage = (props: PageProps) => {
	const { question, answers, threads, asked, known, again, practices, me, writes, answerId, failed } = props;
	const open = question.state === "open";
	const mine = writes && question.askerId === me;
	const typedIn = (form: Failed["form"]) =>
		failed?.form === form ? { values: failed.values, errors: failed.errors } : {};
	return (
		<>
			<PageHead
				title={question.title}
				kicker={open ? "Question" : "Question · closed"}
				trail={trail}
				language={question.language}
				facts={[
					<Asker of={question} />,
					<Time at={question.createdAt} />,
					question.groupName ? <span dir="auto">Only the group {question.groupName} reads it</span> : null,
				]}
			/>
			{writes && open ? <ToYou asked={asked} me={me} /> : null}
			{question.text ? <Prose text={question.text} language={question.language} /> : null}
			<Helped question={question} answers={answers} />
			{mine && props.asksAgain ? <AskedAgain question={question} /> : null}
			{writes && again ? <WriteItDown again={again} /> : null}
			<Answers answers={answers} question={question} me={me} writes={writes} />
			{writes && open ? (
				<Actions>
					<LinkButton href={`/questions/${question.id}/people`} look={mine ? "main" : "quiet"}>
						Who might know?
					</LinkButton>
					{mine ? <LinkButton href={`/questions/${question.id}/edit`}>Put it in better words</LinkButton> : null}
				</Actions>
			) : null}
			{mine && !open ? <PostButton action={`/questions/${question.id}/open`}>Open it again</PostButton> : null}
			{writes && open && !mine ? (
				<AnswerForm id={answerId} question={question} practices={practices} {...typedIn("answer")} />
			) : null}
			{mine ? <CloseForm question={question} answers={answers} {...typedIn("close")} /> : null}
			<Asked asked={asked} />
			<KnownList
				known={known}
				title="What is known that fits"
				lead="From practices, and from questions that were closed."
			/>
			<Threads threads={threads} />
			<ConversationAbout talk={props.talk} writes={props.mayTalk} />
			{writes ? <NextGestures kind="question" id={question.id} /> : null}
			<NextStep href="/questions" label="See what others would like to know" />
		</>
	);
};
