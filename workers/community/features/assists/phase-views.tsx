import { Submit } from "#web/components/button.tsx";
import { CalendarDay } from "#web/components/calendar-day.tsx";
import { Field, Hidden } from "#web/components/field.tsx";
import { Form } from "#web/components/form.tsx";
import { Notice } from "#web/components/notice.tsx";
import { Facts } from "#web/components/page-head.tsx";
import { Details, Section } from "#web/components/sections.tsx";
import { type FormErrors, type FormValues, typed } from "#web/form-values.ts";
import { dayOf, isOver, nextPhase, openWords, type Part, phases, phaseWords, wantedNow } from "./rules.ts";
import type { AssistRead } from "./store.ts";

/** The form of the page that was sent and came back, with what was typed into it. */
export type Tried = {
	readonly form: "entry" | "answer" | "move" | "take-away" | "outcome";
	readonly values: FormValues;
	readonly errors: FormErrors;
};

/** What was typed, for the form that was sent, and for no other on the page. */
export const typedInto = (tried: Tried | undefined, form: Tried["form"]) =>
	tried?.form === form ? { values: tried.values, errors: tried.errors } : {};

type NowProps = { assist: AssistRead; part: Part; writes: boolean; now: number };

/** Which phase it is, by when, and what is wanted from the reader: all that one needs at a glance. */
export const PhaseNow = ({ assist, part, writes, now }: NowProps) => {
	const { phase, phaseUntil } = assist;
	return (
		<>
			<Notice
				title={
					<>
						{phaseWords[phase].label}
						{phaseUntil === null ? null : (
							<>
								, until <CalendarDay day={dayOf(phaseUntil)} />
							</>
						)}
					</>
				}
			>
				<p dir="auto">
					{writes && !assist.groupClosed ? wantedNow(assist, part) : phaseWords[phase].hint}
					{isOver(phaseUntil, now) && part !== "other" ? " That day is over: open the next phase when it is time." : ""}
				</p>
				<Facts
					items={phases.map((one) =>
						one === phase ? <strong aria-current="step">{phaseWords[one].label}</strong> : phaseWords[one].label,
					)}
				/>
			</Notice>
			<Details summary="How a peer assist goes">
				<ol>
					{phases.map((one) => (
						<li>
							<strong>{phaseWords[one].label}.</strong> {phaseWords[one].hint}
						</li>
					))}
				</ol>
				<p>
					Nothing moves on by itself. Whoever brought it, or minds the phases, opens the next one; when a day was set
					for it, they are reminded once.
				</p>
			</Details>
		</>
	);
};

/** Whether the page still has the form that was sent. */
const isThere = ({ form, values }: Tried, { phase }: AssistRead): boolean => {
	if (form === "answer") return phase === "questions" && typed(values, "replyTo") !== "";
	if (form === "entry") return phase === "questions" || phase === "suggestions";
	if (form === "move") return nextPhase(phase) !== undefined;
	return form === "take-away"
		? phase === "take-away" || phase === "outcome"
		: phase === "outcome" || phase === "closed";
};

/** What was typed into a form that is gone, because the phase went on meanwhile: nobody's words are lost. */
export const Kept = ({ tried, assist }: { tried?: Tried; assist: AssistRead }) => {
	if (!tried || isThere(tried, assist)) return null;
	const text = [typed(tried.values, "text"), typed(tried.values, "takeAway"), typed(tried.values, "outcome")].find(
		Boolean,
	);
	return (
		<div class="notice warn" role="alert">
			{Object.values(tried.errors).map((message) => (
				<p>{message}</p>
			))}
			{text ? (
				<>
					<p>
						<strong>What you wrote:</strong>
					</p>
					<blockquote dir="auto">{text}</blockquote>
				</>
			) : null}
		</div>
	);
};

/** The button that opens the next phase, for who minds them. */
export const MoveOn = ({ assist, tried }: { assist: AssistRead; tried?: Tried }) => {
	const to = nextPhase(assist.phase);
	if (!to || assist.groupClosed) return null;
	return (
		<Section title={`Next: ${phaseWords[to].label.toLowerCase()}`} id="next" lead={phaseWords[to].hint}>
			<Form action={`/assists/${assist.id}/move`} id="move" {...typedInto(tried, "move")}>
				<Hidden name="from" value={assist.phase} />
				{to === "take-away" ? null : (
					<Field
						name="until"
						label="Until when"
						hint="For one over some days. You are reminded once when the day is over. In a meeting, leave it empty."
						type="date"
						optional
					/>
				)}
				<Submit look={assist.phase === "frame" ? "main" : "quiet"}>{openWords[assist.phase]}</Submit>
			</Form>
		</Section>
	);
};
