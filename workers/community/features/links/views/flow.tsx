import { CheckChoices } from "#web/components/choices.tsx";
import { Field, TextArea } from "#web/components/field.tsx";
import { Definitions } from "#web/components/sections.tsx";
import { type Flow, flowKinds, flowKindWords, flowWords, tickedKinds } from "../rules.ts";

const kindChoices = flowKinds.map((value) => ({ value, label: flowKindWords[value] }));

/** What we send, and what we would like to receive. `flows` are shown where nothing was ticked yet. */
export const FlowFields = ({ flows, name }: { flows?: { sends: Flow; wants: Flow }; name: string }) => (
	<>
		<CheckChoices
			name="sendsKinds"
			label={`What may go to ${name}`}
			hint="Of what is shared with the network or with everyone. With all ticked, kinds that come later go too."
			choices={kindChoices}
			chosen={flows ? tickedKinds(flows.sends) : flowKinds}
		/>
		<Field
			name="sendsTopics"
			label="Only on these topics"
			hint="Parted by commas. Left empty: on all."
			value={flows?.sends.topics?.join(", ")}
			optional
		/>
		<CheckChoices
			name="wantsKinds"
			label={`What we would like from ${name}`}
			choices={kindChoices}
			chosen={flows ? tickedKinds(flows.wants) : flowKinds}
		/>
		<Field
			name="wantsTopics"
			label="Only on these topics"
			hint="Parted by commas. Left empty: on all."
			value={flows?.wants.topics?.join(", ")}
			optional
		/>
	</>
);

export const NoteField = ({ name }: { name: string }) => (
	<TextArea
		name="note"
		label={`A word to ${name}`}
		hint="Who you are, and why. It is read by people there."
		rows={3}
		most={1_000}
		optional
	/>
);

/** What flows each way, in words: what one side offers, and the other would like. */
export const FlowTable = (props: { name: string; sends: Flow; wants: Flow; theirSends: Flow; theirWants: Flow }) => (
	<Definitions
		items={[
			[
				`From us to ${props.name}`,
				`We offer ${flowWords(props.sends)}; they would like ${flowWords(props.theirWants)}.`,
			],
			[
				`From ${props.name} to us`,
				`They offer ${flowWords(props.theirSends)}; we would like ${flowWords(props.wants)}.`,
			],
		]}
	/>
);
