import { Audience } from "#web/components/audience.tsx";
import { Submit } from "#web/components/button.tsx";
import { TextArea } from "#web/components/field.tsx";
import { Form } from "#web/components/form.tsx";
import { NextStep } from "#web/components/notice.tsx";
import { Facts, PageHead } from "#web/components/page-head.tsx";
import { PersonLine } from "#web/components/person.tsx";
import { Cards } from "#web/components/practice-card.tsx";
import { Prose } from "#web/components/prose.tsx";
import { Details, Section } from "#web/components/sections.tsx";
import { Time } from "#web/components/time.tsx";
import { ConversationAbout, isHidden } from "../conversations/about-views.tsx";
import { NextGestures, Threads } from "../cycle/views.tsx";
import { ReportLink } from "../moderation/door.tsx";
import { Answer } from "./answer-views.tsx";
import { trail } from "./form-views.tsx";
import type { ConsultationWithAll } from "./page-store.ts";
import {
	dayOf,
	longestReport,
	longestVoice,
	longestWhy,
	mayAnswer,
	mayReport,
	mayStance,
	mayVoice,
	mayWithdraw,
	type Part,
} from "./rules.ts";
import { Kept, StateNow, type Tried, typedInto } from "./state-views.tsx";
import type { ConsultationRead } from "./store.ts";

type PageProps = ConsultationWithAll & {
	part: Part;
	viewerId: string;
	/** Whether the viewer may write here at all. */
	writes: boolean;
	now: number;
	tried?: Tried;
};

type Inner = PageProps & { mayWrite: boolean; today: string };

/** Who asks; for whom, where it is somebody outside. */
export const askedBy = (one: ConsultationRead) => (
	<>
		asked by <PersonLine person={{ name: one.sponsorName, href: `/people/${one.sponsorId}` }} />
		{one.onBehalfOf ? (
			<>
				{" "}
				for <span dir="auto">{one.onBehalfOf}</span>
			</>
		) : null}
	</>
);

const ReportForm = ({ consultation, tried }: Inner) => {
	const { done, notDone } = consultation;
	return (
		<Form action={`/consultations/${consultation.id}/report`} id="reporting" {...typedInto(tried, "report")}>
			<TextArea name="done" label="What was done with the answer" value={done} rows={5} most={longestReport} />
			<TextArea
				name="notDone"
				label="What was not done, and why"
				hint="The honest reason: they gave you their thought. If nothing was left out, say that."
				value={notDone}
				rows={4}
				most={longestReport}
			/>
			<Submit look={consultation.state === "answered" ? "main" : "quiet"}>Tell them</Submit>
		</Form>
	);
};

/** What was done with the answer, told by who asked. */
const Reported = (props: Inner) => {
	const { consultation, part, mayWrite, tried } = props;
	const { state, done, notDone, word, language, sponsorName, reportedAt } = consultation;
	const mine = mayWrite && mayReport(consultation, part).ok;
	if (state === "withdrawn")
		return (
			<Section title="Why it is not asked any more">
				<Prose text={word} language={language} />
			</Section>
		);
	if (state !== "reported")
		return mine ? (
			<Section title="What did you do with it?" id="report">
				<ReportForm {...props} />
			</Section>
		) : null;
	return (
		<Section title="What was done with it" id="report">
			<Prose text={done} language={language} />
			<Section title="What was not, and why">
				<Prose text={notDone} language={language} />
			</Section>
			<Facts items={[<span dir="auto">{sponsorName}</span>, reportedAt === null ? null : <Time at={reportedAt} />]} />
			{mine ? (
				<Details summary="Tell it better, or tell what came later" open={tried?.form === "report"}>
					<ReportForm {...props} />
				</Details>
			) : null}
		</Section>
	);
};

const Voices = ({ consultation, voices, part, viewerId, mayWrite, today, tried }: Inner) => {
	const said = voices.filter(({ kind }) => kind === "voice");
	const mine = said.find(({ personId }) => personId === viewerId);
	return (
		<Section title="The voices" id="voices">
			{said.length > 0 ? (
				<Cards>
					{said.map((one) => (
						<article class="card" id={one.id}>
							<Prose text={one.text} />
							<Facts
								items={[
									<PersonLine person={{ name: one.personName, href: `/people/${one.personId}` }} />,
									<Time at={one.updatedAt} style="relative" />,
									<ReportLink id={one.id} hidden={one.hidden === 1} own={one === mine} />,
								]}
							/>
						</article>
					))}
				</Cards>
			) : (
				<p class="quiet">Nobody has said anything yet.</p>
			)}
			{mayWrite && mayVoice(consultation, part, today).ok ? (
				<Details summary={mine ? "Say it otherwise" : "Give your voice"} open={!mine || tried?.form === "voice"}>
					<Form action={`/consultations/${consultation.id}/voice`} id="say" {...typedInto(tried, "voice")}>
						<TextArea
							name="text"
							label="What do you say?"
							hint="What you see from where you stand. You can change it until the day is over."
							value={mine?.text}
							rows={4}
							most={longestVoice}
						/>
						<Submit look={mine ? "quiet" : "main"}>{mine ? "Save it so" : "Give my voice"}</Submit>
					</Form>
				</Details>
			) : null}
		</Section>
	);
};

const isThere = ({ tried, consultation, part, today }: Inner): boolean => {
	switch (tried?.form) {
		case "voice":
			return mayVoice(consultation, part, today).ok;
		case "answer":
			return mayAnswer(consultation, part, today).ok;
		case "stance":
			return mayStance(consultation, part).ok;
		case "report":
			return mayReport(consultation, part).ok;
		case "withdraw":
			return mayWithdraw(consultation, part).ok;
		default:
			return false;
	}
};

export const ConsultationPage = (page: PageProps) => {
	const { consultation, threads, part, writes, tried, now } = page;
	const { id, state, language } = consultation;
	const props = { ...page, mayWrite: writes && !consultation.groupClosed, today: dayOf(now) };
	return (
		<>
			<PageHead
				title={consultation.title}
				kicker="Consultation"
				trail={trail}
				language={language}
				facts={[askedBy(consultation), <Time at={consultation.createdAt} />]}
			/>
			<StateNow {...props} writes={props.mayWrite} />
			<Kept tried={tried} there={isThere(props)} />
			<Section title="What is asked">
				<Prose text={consultation.text} language={language} />
			</Section>
			<Reported {...props} />
			<Answer {...props} />
			<Voices {...props} />
			<Threads threads={threads} />
			<ConversationAbout talk={props.talk} writes={writes} />
			{writes && (state === "answered" || state === "reported") ? <NextGestures kind="consultation" id={id} /> : null}
			{props.mayWrite && mayWithdraw(consultation, part).ok ? (
				<Details summary="Ask no more" open={tried?.form === "withdraw"}>
					<Form action={`/consultations/${id}/withdraw`} id="withdrawing" {...typedInto(tried, "withdraw")}>
						<TextArea name="word" label="Why" hint="Who gave a voice is told." rows={3} most={longestWhy} />
						<Submit look="quiet">Ask no more</Submit>
					</Form>
				</Details>
			) : null}
			<p>
				<Audience
					hidden={isHidden(props.talk)}
					audience={
						consultation.groupId ? { scope: "group", name: consultation.groupName ?? "" } : { scope: "chapter" }
					}
				/>
			</p>
			<NextStep href="/consultations" label="See what else the community is asked" />
		</>
	);
};
