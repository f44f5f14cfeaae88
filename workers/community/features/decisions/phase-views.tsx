import { Submit } from "#web/components/button.tsx";
import { CalendarDay } from "#web/components/calendar-day.tsx";
import { Field, Hidden } from "#web/components/field.tsx";
import { Form } from "#web/components/form.tsx";
import { Notice } from "#web/components/notice.tsx";
import { Facts } from "#web/components/page-head.tsx";
import { Details, Section } from "#web/components/sections.tsx";
import { type FormErrors, type FormValues, typed } from "#web/form-values.ts";
import { mayKeep } from "./review-rules.ts";
import { isOpen, isOver, nextPhase, openPhases, openWords, type Part, phaseWords, wantedNow } from "./rules.ts";
import { heardUntil } from "./silence-rules.ts";
import type { DecisionRead } from "./store.ts";

/** The form of the page that was sent and came back, with what was typed into it. */
export type Tried = {
	readonly form:
		| "entry"
		| "answer"
		| "withdraw-objection"
		| "voice"
		| "move"
		| "version"
		| "decide"
		| "withdraw"
		| "keep";
	readonly values: FormValues;
	readonly errors: FormErrors;
};

/** What was typed, for the form that was sent, and for no other on the page. */
export const typedInto = (tried: Tried | undefined, form: Tried["form"]) =>
	tried?.form === form ? { values: tried.values, errors: tried.errors } : {};

type NowProps = { decision: DecisionRead; part: Part; writes: boolean; today: string };

const shown = [...openPhases, "decided"] as const;

/** Which phase it is, until when, and what is wanted from the reader: all that one needs at a glance. */
export const PhaseNow = ({ decision, part, writes, today }: NowProps) => {
	const { phase, phaseUntil, reviewOn } = decision;
	return (
		<>
			<Notice
				kind={phase === "decided" ? "good" : "info"}
				title={
					<>
						{phaseWords[phase].label}
						{phaseUntil === null ? null : (
							<>
								, until <CalendarDay day={phaseUntil} />
							</>
						)}
					</>
				}
			>
				<p dir="auto">
					{writes && !decision.groupClosed ? wantedNow(decision, part) : phaseWords[phase].hint}
					{isOpen(phase) && phaseUntil !== null && isOver(phaseUntil, today) && part !== "other"
						? " That day is over: go on when it is time."
						: ""}
				</p>
				{phase === "decided" && reviewOn ? (
					<p>
						{reviewOn <= today ? "It was to be looked at again on " : "It holds until it is looked at again, on "}
						<CalendarDay day={reviewOn} />.
					</p>
				) : null}
				{phase === "withdrawn" ? null : (
					<Facts
						items={shown.map((one) =>
							one === phase ? <strong aria-current="step">{phaseWords[one].label}</strong> : phaseWords[one].label,
						)}
					/>
				)}
			</Notice>
			{isOpen(phase) ? (
				<Details summary="How a decision by consent goes">
					<ol>
						{shown.map((one) => (
							<li>
								<strong>{phaseWords[one].label}.</strong> {phaseWords[one].hint}
							</li>
						))}
					</ol>
					<p>
						Nobody is outvoted, and nobody has a veto: an objection has a reason, and the reason is taken in or its
						owner lets it go. Nothing moves on by itself.
					</p>
				</Details>
			) : null}
		</>
	);
};

/** Whether the page still has the form that was sent. */
const isThere = ({ form, values }: Tried, decision: DecisionRead, now: number): boolean => {
	const { phase } = decision;
	if (form === "answer") return phase === "questions" && typed(values, "replyTo") !== "";
	if (form === "version") return phase === "reactions" || phase === "objections";
	if (form === "decide") return phase === "objections";
	if (form === "keep") return mayKeep(decision, now).ok;
	if (form === "move") return nextPhase(phase) !== undefined;
	// What is a button alone has nowhere of its own to say what went wrong.
	return form !== "voice" && form !== "withdraw-objection" && isOpen(phase);
};

/** What was typed into a form that is gone, because the phase went on meanwhile: nobody's words are lost. */
export const Kept = ({ tried, decision, now }: { tried?: Tried; decision: DecisionRead; now: number }) => {
	if (!tried || isThere(tried, decision, now)) return null;
	const text = [typed(tried.values, "text"), typed(tried.values, "word")].find(Boolean);
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

type MoveProps = { decision: DecisionRead; now: number; tried?: Tried };

/** The button that opens the next phase, for who minds them. */
export const MoveOn = ({ decision, now, tried }: MoveProps) => {
	const to = nextPhase(decision.phase);
	if (!to) return null;
	return (
		<Section title={`Next: ${phaseWords[to].label.toLowerCase()}`} id="next" lead={phaseWords[to].hint}>
			<Form action={`/decisions/${decision.id}/move`} id="move" {...typedInto(tried, "move")}>
				<Hidden name="from" value={decision.phase} />
				<Field
					name="until"
					label="Until when"
					hint={
						to === "objections"
							? "Before that day is over it is decided only if everybody has spoken, as in a meeting."
							: "So that nobody has to hurry. In a meeting, leave it empty."
					}
					type="date"
					value={to === "objections" ? heardUntil(null, now) : undefined}
					optional={to !== "objections"}
				/>
				<Submit look="quiet">{openWords[decision.phase]}</Submit>
			</Form>
		</Section>
	);
};
