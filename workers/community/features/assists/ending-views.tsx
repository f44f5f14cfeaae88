import { Submit } from "#web/components/button.tsx";
import { CalendarDay } from "#web/components/calendar-day.tsx";
import { Field, TextArea } from "#web/components/field.tsx";
import { Form } from "#web/components/form.tsx";
import { Details, Section } from "#web/components/sections.tsx";
import { type Tried, typedInto } from "./phase-views.tsx";
import { dayOf, longestTold } from "./rules.ts";
import type { AssistRead } from "./store.ts";

const AskAgain = () => (
	<Field
		name="askAgainOn"
		label="Ask me on"
		hint="The day on which you are asked what came of it. Left empty, it is in four weeks."
		type="date"
		optional
	/>
);

type EndProps = { assist: AssistRead; tried?: Tried };

const takingAway = ({ assist, tried }: EndProps) => (
	<Form action={`/assists/${assist.id}/take-away`} id="take" {...typedInto(tried, "take-away")}>
		<TextArea
			name="takeAway"
			label="What do you take away?"
			hint="What you see otherwise now, and what you will do. Thank those who asked well, too."
			value={assist.takeAway}
			most={longestTold}
		/>
		{assist.phase === "take-away" ? <AskAgain /> : null}
		<Submit look={assist.phase === "take-away" ? "main" : "quiet"}>This I take away</Submit>
	</Form>
);

/** For who brought it: what they take away, which they can say better until it is closed. */
export const TakeAwayForm = (props: EndProps) => {
	const { phase } = props.assist;
	if (phase === "take-away") return <Section title="What I take away">{takingAway(props)}</Section>;
	if (phase !== "outcome") return null;
	return (
		<Details summary="Say better what you take away" open={props.tried?.form === "take-away"}>
			{takingAway(props)}
		</Details>
	);
};

const telling = ({ assist, tried }: EndProps) => (
	<Form action={`/assists/${assist.id}/outcome`} id="told" {...typedInto(tried, "outcome")}>
		<TextArea
			name="outcome"
			label="What did you do, and what came of it?"
			hint="Also if nothing came of it, or it went wrong: that is what the others can learn from."
			value={assist.outcome}
			most={longestTold}
		/>
		{assist.phase === "outcome" ? (
			<Field
				name="askAgainOn"
				label="Ask me once more on"
				hint="If it is still going on. Left empty, the peer assist is closed with what you say."
				type="date"
				optional
			/>
		) : null}
		<Submit look={assist.phase === "outcome" ? "main" : "quiet"}>Tell it</Submit>
	</Form>
);

/** For who brought it: what came of it, at its time; told again later, better. */
export const OutcomeForm = (props: EndProps) => {
	const { phase, askAgainAt } = props.assist;
	if (phase === "outcome")
		return (
			<Section
				title="Tell what came of it"
				id="tell"
				lead={
					askAgainAt === null ? undefined : (
						<>
							You are asked on <CalendarDay day={dayOf(askAgainAt)} />. You can tell it any day before.
						</>
					)
				}
			>
				{telling(props)}
			</Section>
		);
	if (phase !== "closed") return null;
	return (
		<Details summary="Tell what came of it, or tell it better" open={props.tried?.form === "outcome"}>
			{telling(props)}
		</Details>
	);
};
