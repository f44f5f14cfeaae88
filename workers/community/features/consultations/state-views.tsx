import { CalendarDay } from "#web/components/calendar-day.tsx";
import { Notice } from "#web/components/notice.tsx";
import { Facts } from "#web/components/page-head.tsx";
import { Details } from "#web/components/sections.tsx";
import { type FormErrors, type FormValues, typed } from "#web/form-values.ts";
import { isOver, isOverdue, type Part, type State, stateWords, wantedNow } from "./rules.ts";
import type { ConsultationRead } from "./store.ts";

/** The form of the page that was sent and came back, with what was typed into it. */
export type Tried = {
	readonly form: "voice" | "answer" | "stance" | "publish" | "report" | "withdraw";
	readonly values: FormValues;
	readonly errors: FormErrors;
};

/** What was typed, for the form that was sent, and for no other on the page. */
export const typedInto = (tried: Tried | undefined, form: Tried["form"]) =>
	tried?.form === form ? { values: tried.values, errors: tried.errors } : {};

const way = ["open", "drafted", "answered", "reported"] as const satisfies readonly State[];

type NowProps = { consultation: ConsultationRead; part: Part; writes: boolean; today: string };

/** How far it is, until when, and what is wanted from the reader. What is owed and late is said plainly. */
export const StateNow = ({ consultation, part, writes, today }: NowProps) => {
	const { state, openUntil, reportDue, sponsorName } = consultation;
	const late = isOverdue(consultation, today);
	return (
		<>
			<Notice
				kind={late ? "warn" : state === "reported" ? "good" : "info"}
				title={
					late ? (
						<>
							Overdue since <CalendarDay day={reportDue} />
						</>
					) : (
						<>
							{stateWords[state].label}
							{state === "open" && !isOver(openUntil, today) ? (
								<>
									{" "}
									until <CalendarDay day={openUntil} />
								</>
							) : null}
						</>
					)
				}
			>
				<p dir="auto">
					{late && part !== "sponsor"
						? `${sponsorName} was to say by then what was done with the answer, and hasn’t.`
						: writes
							? wantedNow(consultation, part, today)
							: stateWords[state].hint}
				</p>
				{late && part !== "sponsor" ? (
					<p>
						Perhaps something came in between.{" "}
						{writes ? <a href={`/conversations/about/${consultation.id}`}>Ask kindly how it stands</a> : null}
					</p>
				) : null}
				{state === "reported" || state === "withdrawn" || late ? null : (
					<p>
						What was done with the answer is told by <CalendarDay day={reportDue} />.
					</p>
				)}
				{state === "withdrawn" ? null : (
					<Facts
						items={way.map((one) =>
							one === state ? <strong aria-current="step">{stateWords[one].label}</strong> : stateWords[one].label,
						)}
					/>
				)}
			</Notice>
			{state === "open" || state === "drafted" ? (
				<Details summary="How a consultation goes">
					<ol>
						{way.map((one) => (
							<li>
								<strong>{stateWords[one].label}.</strong> {stateWords[one].hint}
							</li>
						))}
					</ol>
					<p>Who asks doesn’t write the answer, and it is never read without those who see it otherwise.</p>
				</Details>
			) : null}
		</>
	);
};

/** What was typed into a form that is gone, because it went on meanwhile: nobody's words are lost. */
export const Kept = ({ tried, there }: { tried?: Tried; there: boolean }) => {
	if (!tried || there) return null;
	const text = ["text", "why", "done", "notDone", "word"].map((name) => typed(tried.values, name)).filter(Boolean);
	return (
		<div class="notice warn" role="alert">
			{Object.values(tried.errors).map((message) => (
				<p>{message}</p>
			))}
			{text.length > 0 ? (
				<>
					<p>
						<strong>What you wrote:</strong>
					</p>
					{text.map((one) => (
						<blockquote dir="auto">{one}</blockquote>
					))}
				</>
			) : null}
		</div>
	);
};
