import { PostButton, Submit } from "#web/components/button.tsx";
import { RadioChoices } from "#web/components/choices.tsx";
import { Form } from "#web/components/form.tsx";
import { EmptyState, NextStep, Notice } from "#web/components/notice.tsx";
import { PageHead } from "#web/components/page-head.tsx";
import { Section } from "#web/components/sections.tsx";
import { Time } from "#web/components/time.tsx";
import type { Typed } from "#web/form-values.ts";
import type { Talk } from "../conversations/about-store.ts";
import { ConversationAbout } from "../conversations/about-views.tsx";
import { Anonymity, listOf, talkWords, trailOf } from "./common-views.tsx";
import { Spreads } from "./result-views.tsx";
import { steps, stepWords } from "./rules.ts";
import type { Seen } from "./seen-actions.ts";

const AnswerForm = ({ pulse, values, errors }: Typed & { pulse: Seen }) => (
	<Form action={`/pulses/${pulse.id}/answer`} id="answer" values={values} errors={errors}>
		{pulse.questions.map((question, i) => (
			<RadioChoices
				name={`answer${i + 1}`}
				label={<span dir="auto">{question}</span>}
				choices={steps.map((step) => ({ value: step, label: stepWords[step] }))}
			/>
		))}
		<p class="quiet">
			No name goes with it.{" "}
			{pulse.answered ? "This takes the place of what you answered before." : "You can answer anew until it closes."}
		</p>
		<Submit look="main">{pulse.answered ? "Answer it anew" : "Answer"}</Submit>
	</Form>
);

type PageProps = Typed & {
	pulse: Seen;
	talk: Talk | undefined;
	answers: boolean;
	mayClose: boolean;
	mayTalk: boolean;
	/** Whether its day is over and it is about to be counted. */
	over: boolean;
};

const Open = (props: PageProps) => {
	const { pulse, answers, over } = props;
	if (over) return <Notice title="Its day is over. It is counted within the hour." />;
	return (
		<>
			{pulse.answered ? <Notice kind="good" live title="You have answered. Thank you." /> : null}
			{answers ? (
				<AnswerForm {...props} />
			) : (
				<>
					<p>Members answer these, without a name. You read with them what comes of it.</p>
					<ul>
						{pulse.questions.map((question) => (
							<li dir="auto">{question}</li>
						))}
					</ul>
				</>
			)}
		</>
	);
};

const Closed = ({ pulse }: PageProps) =>
	pulse.counts ? (
		<Spreads questions={pulse.questions} counts={pulse.counts} />
	) : (
		<EmptyState title="Fewer than five people answered.">
			<p>So nothing was counted, and what was answered is gone. Perhaps it is easier to talk about first.</p>
		</EmptyState>
	);

export const PulsePage = (props: PageProps) => {
	const { pulse, talk } = props;
	const open = pulse.state === "open";
	return (
		<>
			<PageHead
				title={open ? "One minute for trust" : "What the pulse showed"}
				kicker={pulse.groupName ?? "The whole chapter"}
				trail={trailOf(pulse.groupId, pulse.groupName)}
				facts={
					open
						? [
								<>
									Open until <Time at={pulse.closesAt} style="datetime" />
								</>,
							]
						: [
								<>
									Closed on <Time at={pulse.closedAt ?? 0} />
								</>,
							]
				}
			/>
			{open ? <Open {...props} /> : <Closed {...props} />}
			{props.mayClose && open ? (
				<Section
					title="Close it now"
					lead="What was answered is counted, where five or more did. It can’t be opened again."
				>
					<PostButton action={`/pulses/${pulse.id}/close`}>Close the pulse</PostButton>
				</Section>
			) : null}
			{talk ? <p class="quiet">{talkWords}</p> : null}
			<ConversationAbout talk={talk} writes={props.mayTalk} />
			<Anonymity />
			<NextStep href={listOf(pulse.groupId)} label={open ? "See earlier pulses" : "See how it changed over time"} />
		</>
	);
};
