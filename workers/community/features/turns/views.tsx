import { Actions, LinkButton, PostButton, Submit } from "#web/components/button.tsx";
import { Select } from "#web/components/choices.tsx";
import { Form } from "#web/components/form.tsx";
import { NextStep } from "#web/components/notice.tsx";
import { Facts, PageHead } from "#web/components/page-head.tsx";
import { PersonLine } from "#web/components/person.tsx";
import { Section } from "#web/components/sections.tsx";
import { Time } from "#web/components/time.tsx";
import type { FormErrors, FormValues } from "#web/form-values.ts";
import type { MeetingRead } from "../meetings/store.ts";
import { MeetingTime } from "../meetings/time-views.tsx";
import { askedWords } from "../requests/rules.ts";
import { type Candidate, roleWords, type Suggested, type TurnRole, turnRoles } from "./rules.ts";
import type { TurnInMeeting } from "./store.ts";

const stateWords: Readonly<Record<TurnInMeeting["state"], string>> = {
	offered: "offered, not answered yet",
	taken: "takes it",
	declined: "not this time",
	done: "had it",
};

const Who = ({ id, name }: { id: string; name: string }) => <PersonLine person={{ name, href: `/people/${id}` }} />;

const Given = ({ turns, meeting, role }: { turns: readonly TurnInMeeting[]; meeting: MeetingRead; role: TurnRole }) => {
	const own = turns.filter((one) => one.role === role);
	const { facilitatorId, facilitatorName } = meeting;
	const facilitates = role === "facilitate" && facilitatorId && !own.some(({ personId }) => personId === facilitatorId);
	if (own.length === 0 && !facilitates) return <p class="quiet">Nobody yet.</p>;
	return (
		<ul>
			{facilitates ? (
				<li>
					<Who id={facilitatorId} name={facilitatorName ?? ""} /> facilitates
				</li>
			) : null}
			{own.map((one) => (
				<li>
					<Who id={one.personId} name={one.personName} />: {stateWords[one.state]}
				</li>
			))}
		</ul>
	);
};

type SuggestedProps = { meeting: MeetingRead; role: TurnRole; suggested: readonly Suggested[]; whole: boolean };

const MayBe = ({ meeting, role, suggested, whole }: SuggestedProps) =>
	suggested.length === 0 ? null : (
		<>
			<p>It may be the turn of:</p>
			<ul class="lines">
				{suggested.map(({ id, name, last, asked }) => (
					<li>
						<Who id={id} name={name} />
						<Facts
							items={[
								last === null ? (
									`${roleWords[role].notYet} ${whole ? "yet" : "for a long time"}`
								) : (
									<>
										{roleWords[role].last} <Time at={last} />
									</>
								),
								askedWords(asked),
							]}
						/>
						<PostButton action={`/meetings/${meeting.id}/turns`} fields={{ role, personId: id }}>
							Offer it<span class="unseen"> to {name}</span>
						</PostButton>
					</li>
				))}
			</ul>
		</>
	);

type PageProps = {
	meeting: MeetingRead;
	turns: readonly TurnInMeeting[];
	suggestions: readonly { readonly role: TurnRole; readonly suggested: readonly Suggested[] }[];
	people: readonly Candidate[];
	whole: boolean;
	/** Whether the viewer offers turns: they lead the meeting, and it is to come. */
	offers: boolean;
	values?: FormValues;
	errors?: FormErrors;
};

export const TurnsPage = ({ meeting, turns, suggestions, people, whole, offers, values, errors }: PageProps) => (
	<>
		<PageHead
			title="Whose turn is it?"
			kicker={meeting.groupName ? `Meeting of ${meeting.groupName}` : "Meeting"}
			lead="Facilitating, presenting and bringing a case go round, so that a meeting is everybody’s. Nobody has to."
			trail={[
				{ href: "/meetings", label: "Meetings" },
				{ href: `/meetings/${meeting.id}`, label: meeting.title },
			]}
			facts={[<MeetingTime of={meeting} />]}
		/>
		{suggestions.map(({ role, suggested }) => (
			<Section title={roleWords[role].title}>
				<Given turns={turns} meeting={meeting} role={role} />
				<MayBe meeting={meeting} role={role} suggested={suggested} whole={whole} />
			</Section>
		))}
		{offers && people.length > 0 ? (
			<Section title="Offer a turn to somebody else" lead="They take it, or say “not this time”. No reason is asked.">
				<Form action={`/meetings/${meeting.id}/turns`} values={values} errors={errors}>
					<Select
						name="role"
						label="Which turn?"
						choices={turnRoles.map((value) => ({ value, label: roleWords[value].title }))}
					/>
					<Select
						name="person"
						label="To whom?"
						empty="Choose somebody"
						choices={people.map(({ id, name }) => ({ value: id, label: name }))}
					/>
					<Submit>Offer it</Submit>
				</Form>
			</Section>
		) : null}
		<Actions>
			<LinkButton href="/me/turns">See what is offered to you</LinkButton>
		</Actions>
		<NextStep href={`/meetings/${meeting.id}`} label="Back to the meeting" />
	</>
);
