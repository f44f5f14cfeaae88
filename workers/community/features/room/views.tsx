import { NextStep, Notice } from "#web/components/notice.tsx";
import { PageHead } from "#web/components/page-head.tsx";
import { PersonLine } from "#web/components/person.tsx";
import type { FormErrors, FormValues } from "#web/form-values.ts";
import { MeetingTime } from "../meetings/time-views.tsx";
import { WhoIsHere } from "./here-views.tsx";
import { Made, PromiseForm, TopicForm } from "./made-views.tsx";
import { noteParts } from "./notes.ts";
import { Notes, NotesClosed } from "./notes-views.tsx";
import { Now } from "./now-views.tsx";
import { MakePairs, Pairs } from "./pairs-views.tsx";
import type { RoomRead } from "./store.ts";

type RoomProps = RoomRead & {
	/** What was typed into one of the forms, by the last part of its address; what was wrong with a button, too. */
	typed?: { readonly form: string; readonly values: FormValues; readonly errors: FormErrors };
	now: number;
	viewerId: string;
	/** Whether the viewer takes part, and whether they run it. */
	joins: boolean;
	leads: boolean;
	language: string;
	newIds: { readonly commitment: string; readonly topic: string };
	newNumber: () => number;
};

const buttons: ReadonlySet<string> = new Set(["here", "begin", "move", "end", "pairs-end"]);

/** What a button was refused for: somebody else was faster, and this is what is so now. */
const Refused = ({ typed }: Pick<RoomProps, "typed">) =>
	typed && buttons.has(typed.form) ? (
		<Notice kind="warn" live title="That came too late.">
			<p>{Object.values(typed.errors).join(" ")}</p>
		</Notice>
	) : null;

/**
 * The room of a meeting: one page that everybody has open. Each part that others may change stands in an element with
 * `data-live`, which room.ts reads anew; forms stand outside of these, so that nothing is pulled away from under a hand.
 */
export const RoomPage = (props: RoomProps) => {
	const { state, items, here, expected, guests, notes, round, promised, threads, typed, now, viewerId, joins, leads } =
		props;
	const { id } = state;
	const over = state.state === "held" || state.state === "cancelled";
	const writes = joins && state.state !== "cancelled";
	const notesOpen = state.notesClosed === 0;
	const of = (form: string) => (typed?.form === form ? { values: typed.values, errors: typed.errors } : {});
	return (
		<>
			<PageHead
				title={state.title}
				kicker={state.groupName ? `Meeting room of ${state.groupName}` : "Meeting room"}
				trail={[
					{ href: "/meetings", label: "Meetings" },
					{ href: `/meetings/${id}`, label: state.title },
				]}
				facts={[
					<MeetingTime of={state} />,
					state.place ? <span dir="auto">{state.place}</span> : null,
					state.link ? <a href={state.link}>Join from afar</a> : null,
					state.facilitatorName ? (
						<>
							facilitated by{" "}
							<PersonLine person={{ name: state.facilitatorName, href: `/people/${state.facilitatorId}` }} />
						</>
					) : null,
				]}
			/>
			<Refused typed={typed} />
			<p
				class="quiet"
				role="status"
				id="room-said"
				data-room={id}
				data-person={viewerId}
				data-writes={String(writes && notesOpen)}
				data-over={String(over)}
			>
				{over ? "" : "Reload this page to see what others have written."}
			</p>
			<div id="room-now" data-live data-part={state.part ?? ""}>
				<Now state={state} items={items} leads={leads} now={now} />
			</div>
			<div id="room-here" data-live>
				<WhoIsHere
					state={state}
					here={here}
					expected={expected}
					guests={guests}
					joins={joins}
					leads={leads}
					now={now}
				/>
			</div>
			<div id="room-pairs" data-live data-part={round && round.endedAt !== null ? "debrief" : ""}>
				<Pairs id={id} round={round} viewerId={viewerId} leads={leads && state.state === "running"} over={over} />
				{leads && state.state === "running" ? <MakePairs id={id} round={round} here={here} {...of("pairs")} /> : null}
			</div>
			{notesOpen ? null : <NotesClosed shown={state.notesShown === 1} />}
			<section aria-label="Notes">
				{(state.notesShown ? noteParts : []).map((part) => (
					<Notes
						meetingId={id}
						part={part}
						text={notes[part]}
						open={(!over && part === (state.part ?? "reflect")) || notes[part] !== ""}
						writes={writes && notesOpen}
						over={over}
						number={props.newNumber()}
						{...of(`notes-${part}`)}
					/>
				))}
			</section>
			<div id="room-made" data-live>
				<Made promised={promised} threads={threads} />
			</div>
			{writes ? (
				<>
					<PromiseForm meetingId={id} id={props.newIds.commitment} language={props.language} {...of("promise")} />
					<TopicForm meetingId={id} id={props.newIds.topic} language={props.language} {...of("topic")} />
				</>
			) : null}
			<div id="room-after" data-live>
				{state.state === "held" ? (
					<NextStep href={`/meetings/${id}/minutes`} label="Read the minutes" />
				) : (
					<NextStep href={`/meetings/${id}`} label="Back to the meeting" />
				)}
			</div>
			<script src="/assets/room.js" defer />
		</>
	);
};
