import { Submit } from "#web/components/button.tsx";
import { Select } from "#web/components/choices.tsx";
import { Field, Hidden, TextArea } from "#web/components/field.tsx";
import { Form } from "#web/components/form.tsx";
import { NextStep } from "#web/components/notice.tsx";
import { PageHead } from "#web/components/page-head.tsx";
import { TimeZoneChoice } from "#web/components/time-zone-choice.tsx";
import type { Typed } from "#web/form-values.ts";
import { inOwnCircle } from "../cycle/group-choice.tsx";
import { longestNote, longestPlace, longestPurpose, longestTitle, rhythms, rhythmWords } from "./rules.ts";
import type { MeetingRead, Named } from "./store.ts";

const trail = [{ href: "/meetings", label: "Meetings" }];
const choices = (people: readonly Named[]) => people.map(({ id, name }) => ({ value: id, label: name }));

const usualMinutes = "120";

type WordsProps = {
	one?: MeetingRead;
	people: readonly Named[];
	/** Where this chapter met lately. */
	zones?: readonly string[];
};

const Words = ({ one, people, zones }: WordsProps) => (
	<>
		<Field name="title" label="What is it called?" value={one?.title} most={longestTitle} />
		<TextArea
			name="purpose"
			label="What is it for?"
			hint="Somebody who comes for the first time reads this."
			value={one?.purpose}
			most={longestPurpose}
			optional
		/>
		<Field name="startsLocal" label="It begins" type="datetime-local" value={one?.startsLocal} />
		<TimeZoneChoice
			label="By the clock of"
			hint="An evening stays an evening there when clocks change."
			value={one?.timeZone}
			near={zones}
		/>
		<Field
			name="minutes"
			label="How long, in minutes"
			type="number"
			inputmode="numeric"
			value={one ? String((one.endsAt - one.startsAt) / 60_000) : usualMinutes}
		/>
		<Field name="place" label="Place" value={one?.place} most={longestPlace} optional />
		<Field
			name="link"
			label="A link for those who come from afar"
			type="url"
			inputmode="url"
			value={one?.link}
			most={500}
			optional
		/>
		<Select
			name="host"
			label="Who hosts it?"
			empty="Nobody yet"
			value={one?.hostId ?? ""}
			choices={choices(people)}
			optional
		/>
		<Select
			name="facilitator"
			label="Who facilitates it?"
			empty="Nobody yet"
			value={one?.facilitatorId ?? ""}
			choices={choices(people)}
			optional
		/>
	</>
);

type CallProps = Typed & {
	id: string;
	people: readonly Named[];
	groups: readonly Named[];
	/** The group for which it was opened; "" for the whole chapter. */
	group: string;
	/** Whether the viewer may call a meeting of the whole chapter. */
	whole: boolean;
	zones: readonly string[];
};

export const CallForm = ({ id, people, groups, group, whole, zones, values, errors }: CallProps) => (
	<>
		<PageHead
			title="Call a meeting"
			lead="One meeting, or a series whose next meeting is then always planned. The agenda drafts itself."
			trail={trail}
		/>
		<Form action="/meetings/new" values={values} errors={errors}>
			<Hidden name="id" value={id} />
			<Select
				name="group"
				label="For whom?"
				value={group}
				choices={[...(whole ? [{ value: "", label: "The whole chapter" }] : []), ...choices(groups), inOwnCircle]}
				optional={whole}
			/>
			<Words people={people} zones={zones} />
			<Select
				name="every"
				label="Does it come again?"
				value="once"
				choices={[
					{ value: "once", label: "No, only this once" },
					...rhythms.map((value) => ({ value, label: rhythmWords[value] })),
				]}
			/>
			<Field
				name="until"
				label="Last day of a series"
				hint="Left open, it goes on until you end it."
				type="date"
				optional
			/>
			<Submit look="main">Call it</Submit>
		</Form>
		<NextStep href="/meetings" label="See what is planned already" />
	</>
);

export const ChangeForm = ({
	meeting,
	people,
	values,
	errors,
}: Typed & { meeting: MeetingRead; people: readonly Named[] }) => (
	<>
		<PageHead
			title="Change the meeting"
			lead="Calendars that know it will move it too."
			trail={[...trail, { href: `/meetings/${meeting.id}`, label: meeting.title }]}
		/>
		<Form action={`/meetings/${meeting.id}/edit`} values={values} errors={errors}>
			<Words one={meeting} people={people} />
			<Submit look="main">Save</Submit>
		</Form>
		<NextStep href={`/meetings/${meeting.id}`} label="Back to the meeting" />
	</>
);

export const CancelForm = ({ meeting, values, errors }: Typed & { meeting: MeetingRead }) => (
	<>
		<PageHead
			title="Cancel the meeting?"
			lead="It stays in the list with your word. Topics that it had taken up go back to the board."
			trail={[...trail, { href: `/meetings/${meeting.id}`, label: meeting.title }]}
		/>
		<Form action={`/meetings/${meeting.id}/cancel`} values={values} errors={errors}>
			<TextArea
				name="word"
				label="A word to those who wanted to come"
				hint="Why, or what instead."
				most={longestNote}
				rows={3}
			/>
			<Submit look="danger">Cancel the meeting</Submit>
		</Form>
		<NextStep href={`/meetings/${meeting.id}`} label="No, back to the meeting" />
	</>
);
