import { Submit } from "#web/components/button.tsx";
import { RadioChoices, Select } from "#web/components/choices.tsx";
import { Field, Hidden, TextArea } from "#web/components/field.tsx";
import { Form } from "#web/components/form.tsx";
import { NextStep } from "#web/components/notice.tsx";
import { PageHead } from "#web/components/page-head.tsx";
import { TimeZoneChoice } from "#web/components/time-zone-choice.tsx";
import type { Typed } from "#web/form-values.ts";
import { joinings, longestName, longestPurpose } from "../groups/rules.ts";
import type { GroupInList } from "../groups/store.ts";
import { longestPlace } from "../meetings/rules.ts";
import { joinsWords, longestQuestion, longestReason } from "./rules.ts";

const trail = [{ href: "/spaces", label: "Spaces" }];
const trailTo = ({ id, name }: Pick<GroupInList, "id" | "name">) => [...trail, { href: `/groups/${id}`, label: name }];

const Asked = ({ space }: { space?: GroupInList }) => (
	<>
		<TextArea
			name="question"
			label="Which question brings you together?"
			hint="One that nobody can answer alone: “How do we hear what the night shift knows?”"
			value={space?.workingOn}
			rows={3}
			most={longestQuestion}
		/>
		<RadioChoices
			name="joins"
			label="Who may come?"
			value={space?.joins ?? "start"}
			choices={joinings.map((value) => ({
				value,
				label: joinsWords[value],
				hint:
					value === "start"
						? "Then it goes on with those who are in it, who get to know one another."
						: "Whoever comes late reads what was written before.",
			}))}
		/>
	</>
);

const Sessions = ({ zones }: { zones: readonly string[] }) => (
	<>
		<Field name="startsLocal" label="The first session begins" type="datetime-local" />
		<TimeZoneChoice label="By the clock of" hint="An evening stays an evening there when clocks change." near={zones} />
		<Select
			name="every"
			label="How often?"
			value="two-weeks"
			choices={[
				{ value: "week", label: "Every week" },
				{ value: "two-weeks", label: "Every two weeks" },
				{ value: "month", label: "Every month, on the same weekday" },
			]}
		/>
		<Field
			name="sessions"
			label="How many sessions, up to twelve"
			hint="All of them are made now, and stand in everybody’s calendar."
			type="number"
			inputmode="numeric"
			value="4"
		/>
		<Field name="minutes" label="How long each, in minutes" type="number" inputmode="numeric" value="90" />
		<Field name="place" label="Place" most={longestPlace} optional />
		<Field name="link" label="A link for those who come from afar" type="url" inputmode="url" most={500} optional />
		<Field
			name="endsOn"
			label="Its last day"
			hint="Left open, the day of the last session. Then it closes by itself."
			type="date"
			optional
		/>
	</>
);

export const NewSpaceForm = ({ id, zones, values, errors }: Typed & { id: string; zones: readonly string[] }) => (
	<>
		<PageHead
			title="Make a space"
			lead="A few sessions around one question, with an end. What is written in it is read by those who are in it."
			trail={trail}
		/>
		<Form action="/spaces/new" values={values} errors={errors}>
			<Hidden name="id" value={id} />
			<Field name="name" label="What is it called?" most={longestName} />
			<TextArea
				name="purpose"
				label="What is it about, and for whom?"
				hint="Everybody in the chapter reads this."
				most={longestPurpose}
			/>
			<Asked />
			<Sessions zones={zones} />
			<Submit look="main">Make the space</Submit>
		</Form>
		<NextStep href="/spaces" label="See the spaces that there are" />
	</>
);

export const ChangeSpaceForm = ({ space, values, errors }: Typed & { space: GroupInList }) => (
	<>
		<PageHead title="What the space asks" trail={trailTo(space)} />
		<Form action={`/spaces/${space.id}/edit`} values={values} errors={errors}>
			<Asked space={space} />
			<Submit look="main">Save</Submit>
		</Form>
		<NextStep href={`/groups/${space.id}`} label="Back to the space" />
	</>
);

type SaidProps = Typed & { space: GroupInList; id: string };

export const MoreTimeForm = ({ space, id, values, errors }: SaidProps) => (
	<>
		<PageHead
			title="Give it more time"
			lead="A space is good because it ends. If it needs longer, say why."
			trail={trailTo(space)}
		/>
		<Form action={`/spaces/${space.id}/end`} values={values} errors={errors}>
			<Hidden name="id" value={id} />
			<Field name="endsOn" label="Its new last day" type="date" value={space.endsOn ?? ""} />
			<TextArea name="reason" label="Why?" hint="Those who are in it read this." rows={3} most={longestReason} />
			<Submit look="main">Go on until then</Submit>
		</Form>
		<NextStep href={`/groups/${space.id}`} label="Leave its end as it is" />
	</>
);

export const BecomeGroupForm = ({ space, id, values, errors }: SaidProps) => (
	<>
		<PageHead
			title="Go on as a working group?"
			lead="The same people, and everything that you wrote. Only the end goes away."
			trail={trailTo(space)}
		/>
		<p>
			Any one of you can do this, so talk first. It stays under the same name and address; whoever coordinates the space
			coordinates the group.
		</p>
		<Form action={`/spaces/${space.id}/group`} values={values} errors={errors}>
			<Hidden name="id" value={id} />
			<TextArea
				name="word"
				label="Why do you go on?"
				hint="It stands first in what the group tells of how it goes."
				rows={3}
				most={longestReason}
				optional
			/>
			<Submit look="main">Become a working group</Submit>
		</Form>
		<NextStep href={`/groups/${space.id}`} label="Leave it as it is" />
	</>
);
