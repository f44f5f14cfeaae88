import { isoOf } from "#core/clock.ts";
import { Actions, Submit } from "#web/components/button.tsx";
import { RadioChoices } from "#web/components/choices.tsx";
import { Hidden, TextArea } from "#web/components/field.tsx";
import { Form } from "#web/components/form.tsx";
import { Facts } from "#web/components/page-head.tsx";
import { PersonLine } from "#web/components/person.tsx";
import { Cards } from "#web/components/practice-card.tsx";
import { Prose } from "#web/components/prose.tsx";
import { Definitions, Details, Section } from "#web/components/sections.tsx";
import { Time } from "#web/components/time.tsx";
import { ReportLink } from "../moderation/door.tsx";
import { dissentsOf, longestAnswer, longestWhy, mayAnswer, mayPublish, mayStance, type Part } from "./rules.ts";
import { type Tried, typedInto } from "./state-views.tsx";
import type { ConsultationRead, VoiceRead } from "./store.ts";

export type AnswerProps = {
	consultation: ConsultationRead;
	voices: readonly VoiceRead[];
	silent: readonly string[];
	part: Part;
	viewerId: string;
	/** Whether the viewer may write here now. */
	mayWrite: boolean;
	today: string;
	now: number;
	tried?: Tried;
};

/** The dissent, which stands wherever the answer does. */
export const Dissent = ({ consultation, viewerId }: { consultation: ConsultationRead; viewerId: string }) => {
	const dissents = dissentsOf(consultation);
	if (dissents.length === 0) return <p class="quiet">Nobody dissented.</p>;
	return (
		<Section title="Who sees it otherwise" id="dissent">
			<Cards>
				{dissents.map(({ said, id, name, text, hidden }) => (
					<article class="card">
						<Prose text={text} />
						<Facts
							items={[
								<PersonLine person={{ name, href: `/people/${id}` }} />,
								<ReportLink id={said} hidden={hidden === 1} own={id === viewerId} />,
							]}
						/>
					</article>
				))}
			</Cards>
		</Section>
	);
};

const StanceForm = ({ consultation, voices, viewerId, tried }: AnswerProps) => {
	const mine = voices.find(({ personId, kind }) => personId === viewerId && kind !== "voice");
	return (
		<Details
			summary={mine ? "Say otherwise whether it is yours" : "Is this answer yours, too?"}
			open={!mine || tried?.form === "stance"}
		>
			<Form action={`/consultations/${consultation.id}/stance`} id="stance" {...typedInto(tried, "stance")}>
				<Hidden name="of" value={isoOf(consultation.answeredAt ?? 0)} />
				<RadioChoices
					name="says"
					label="Is this answer yours, too?"
					value={mine?.kind}
					choices={[
						{ value: "agree", label: "Yes, I can stand behind it" },
						{ value: "dissent", label: "No, I see it otherwise" },
					]}
				/>
				<TextArea
					name="why"
					label="If not: why?"
					hint="Say it where it isn’t. It is read beside the answer, under your name, wherever the answer is."
					value={mine?.kind === "dissent" ? mine.text : ""}
					rows={3}
					most={longestWhy}
					optional
				/>
				<Submit look={mine ? "quiet" : "main"}>Say so</Submit>
			</Form>
		</Details>
	);
};

const AnswerForm = ({ consultation, tried }: AnswerProps) => {
	const { id, answer, answeredAt, state } = consultation;
	return (
		<Form action={`/consultations/${id}/answer`} id="answering" {...typedInto(tried, "answer")}>
			<Hidden name="base" value={answeredAt === null ? "" : isoOf(answeredAt)} />
			<TextArea
				name="text"
				label="The answer"
				hint="What you hear in the voices, in words that they would recognise; not what you think yourself. Who sees it otherwise stands beside it."
				value={answer}
				rows={8}
				most={longestAnswer}
			/>
			<Submit look={state === "open" ? "main" : "quiet"}>
				{state === "open" ? "This is what I hear" : "Write it so, and ask again"}
			</Submit>
		</Form>
	);
};

const Publishing = (props: AnswerProps) => {
	const { consultation, part, silent, now } = props;
	const may = mayPublish(consultation, part, silent, now);
	return (
		<Section title="Publish it" id="publish">
			{may.ok ? (
				<Form action={`/consultations/${consultation.id}/publish`} id="publishing">
					<Hidden name="of" value={isoOf(consultation.answeredAt ?? 0)} />
					<p>From then on it stays as it is, with its dissent beside it, and {consultation.sponsorName} is told.</p>
					<Actions>
						<Submit look="main">Publish the answer</Submit>
					</Actions>
				</Form>
			) : (
				<p class="quiet" dir="auto">
					{may.error.message}
				</p>
			)}
		</Section>
	);
};

/** The one answer with its dissent, and what is done about it by whom. */
export const Answer = (props: AnswerProps) => {
	const { consultation, voices, part, mayWrite, today, tried } = props;
	const { state, answer, language, answeredBy, answeredByName, publishedAt } = consultation;
	const writes = mayWrite && mayAnswer(consultation, part, today).ok;
	if (answer === "") {
		if (!writes) return null;
		return (
			<Section title="The answer" id="answer" lead="One answer, out of all the voices below.">
				<AnswerForm {...props} />
			</Section>
		);
	}
	const agree = voices.filter(({ kind }) => kind === "agree");
	return (
		<Section title={state === "drafted" ? "The answer, to be agreed" : "The answer"} id="answer">
			<Prose text={answer} language={language} />
			<Definitions
				items={[
					[
						"Written down by",
						answeredBy ? <PersonLine person={{ name: answeredByName ?? "", href: `/people/${answeredBy}` }} /> : null,
					],
					["Published", publishedAt === null ? null : <Time at={publishedAt} />],
					[
						"It is theirs, too",
						agree.length > 0 ? (
							<Facts
								items={agree.map((one) => (
									<PersonLine person={{ name: one.personName, href: `/people/${one.personId}` }} />
								))}
							/>
						) : null,
					],
				]}
			/>
			<Dissent consultation={consultation} viewerId={props.viewerId} />
			{mayWrite && mayStance(consultation, part).ok ? <StanceForm {...props} /> : null}
			{writes ? (
				<Details summary="Write it otherwise" open={tried?.form === "answer"}>
					<AnswerForm {...props} />
				</Details>
			) : null}
			{mayWrite && part === "minder" && state === "drafted" ? <Publishing {...props} /> : null}
		</Section>
	);
};
