import { Actions, PostButton, Submit } from "#web/components/button.tsx";
import { CheckChoices } from "#web/components/choices.tsx";
import { Form } from "#web/components/form.tsx";
import { PersonLine } from "#web/components/person.tsx";
import { Details, Section } from "#web/components/sections.tsx";
import { mayBegin } from "./rules.ts";
import type { Here, RoomState } from "./store.ts";

type Others = { expected: readonly Here[]; guests: readonly Here[] };

const choicesOf = (people: readonly Here[]) =>
	people.map((one) => ({ value: one.id, label: <span dir="auto">{one.name}</span> }));

/** Who sits in the room without a screen is there too: whoever runs the meeting says so. */
const OthersHere = ({ id, expected, guests }: Others & { id: string }) => (
	<Details summary="Who else is in the room?">
		<Form action={`/meetings/${id}/room/here`} id="others">
			{expected.length > 0 ? (
				<CheckChoices name="people" label="They said that they come" choices={choicesOf(expected)} />
			) : null}
			{guests.length > 0 ? <CheckChoices name="people" label="Guests" choices={choicesOf(guests)} /> : null}
			<Actions>
				<Submit look="quiet">They are here</Submit>
			</Actions>
		</Form>
	</Details>
);

type HereProps = {
	state: RoomState;
	here: readonly Here[];
	/** Who said that they come, and hasn't yet. */
	expected: readonly Here[];
	guests: readonly Here[];
	joins: boolean;
	leads: boolean;
	now: number;
};

/** Who is here, and the button by which one says so oneself. */
export const WhoIsHere = (props: HereProps) => {
	const { state, here, expected, guests, joins, leads, now } = props;
	const open = state.state === "planned" || state.state === "running";
	return (
		<Section title={open ? "Who is here" : "Who was here"}>
			{here.length === 0 ? (
				<p class="quiet">{open ? "Nobody yet." : "Nobody has said so."}</p>
			) : (
				<p>
					{here.map(({ id, name }, i) => (
						<>
							{i > 0 ? ", " : ""}
							<PersonLine person={{ name, href: `/people/${id}` }} />
						</>
					))}
				</p>
			)}
			{joins && open && state.came === null && mayBegin(state.startsAt, now) ? (
				<PostButton action={`/meetings/${state.id}/room/here`} look="main">
					I am here
				</PostButton>
			) : null}
			{leads && open && expected.length + guests.length > 0 && mayBegin(state.startsAt, now) ? (
				<OthersHere id={state.id} expected={expected} guests={guests} />
			) : null}
		</Section>
	);
};
