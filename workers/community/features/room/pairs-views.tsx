import { Actions, PostButton, Submit } from "#web/components/button.tsx";
import { CheckChoices, RadioChoices } from "#web/components/choices.tsx";
import { Field, Hidden } from "#web/components/field.tsx";
import { Form } from "#web/components/form.tsx";
import { Facts } from "#web/components/page-head.tsx";
import { PersonLine } from "#web/components/person.tsx";
import { Details, Section } from "#web/components/sections.tsx";
import { Time } from "#web/components/time.tsx";
import type { FormErrors, FormValues } from "#web/form-values.ts";
import { minutesWords } from "../meetings/rules.ts";
import { longestPrompt } from "./rules.ts";
import type { Here, Round } from "./store.ts";

const Table = ({ people, viewerId }: { people: readonly Here[]; viewerId: string }) => (
	<li>
		{people.map(({ id, name }, i) => (
			<>
				{i > 0 ? (i === people.length - 1 ? " and " : ", ") : ""}
				<PersonLine person={{ name, href: `/people/${id}` }} />
			</>
		))}
		{people.some(({ id }) => id === viewerId) ? <strong>: this is you</strong> : null}
	</li>
);

/** The pairs or trios that talk now, or that talked last. */
export const Pairs = (props: {
	id: string;
	round: Round | null;
	viewerId: string;
	leads: boolean;
	/** The meeting is over. */
	over: boolean;
}) => {
	const { id, round, viewerId, leads, over } = props;
	if (!round) return null;
	const goesOn = round.endedAt === null;
	return (
		<Section title={goesOn ? "Talk in twos and threes" : "Who talked with whom"}>
			{round.prompt ? (
				<p class="lead" dir="auto">
					{round.prompt}
				</p>
			) : null}
			{goesOn ? (
				<Facts
					items={[
						<>
							begun <Time at={round.startedAt} style="relative" />
						</>,
						round.minutes > 0 ? `for ${minutesWords(round.minutes)}` : null,
					]}
				/>
			) : over ? null : (
				<Facts items={["everybody is back"]} />
			)}
			<ol>
				{round.tables.map((people) => (
					<Table people={people} viewerId={viewerId} />
				))}
			</ol>
			{goesOn && leads ? <PostButton action={`/meetings/${id}/room/pairs/end`}>Call everybody back</PostButton> : null}
		</Section>
	);
};

type MakeProps = {
	id: string;
	round: Round | null;
	here: readonly Here[];
	values?: FormValues;
	errors?: FormErrors;
};

/** For whoever runs the meeting: who talks with whom is worked out, so that people meet whom they have met least. */
export const MakePairs = ({ id, round, here, values, errors }: MakeProps) => (
	<Details summary="Make pairs or trios" open={errors !== undefined}>
		{here.length < 2 ? (
			<p class="quiet">As soon as two people are here, they can be brought together.</p>
		) : (
			<Form action={`/meetings/${id}/room/pairs`} id="pairs" values={values} errors={errors}>
				<Hidden name="after" value={String(round?.round ?? 0)} />
				<RadioChoices
					name="size"
					label="How many talk together?"
					hint="Those come together who have met least. Nobody is left alone."
					value="2"
					choices={[
						{ value: "2", label: "Two" },
						{ value: "3", label: "Three" },
					]}
				/>
				<Field name="prompt" label="What do they talk about?" most={longestPrompt} optional />
				<Field name="minutes" label="How many minutes" type="number" inputmode="numeric" value="10" optional />
				<CheckChoices
					name="people"
					label="Who takes part"
					chosen={here.map((one) => one.id)}
					choices={here.map((one) => ({ value: one.id, label: <span dir="auto">{one.name}</span> }))}
				/>
				<Actions>
					<Submit look="main">Bring them together</Submit>
				</Actions>
			</Form>
		)}
	</Details>
);
