import { Select } from "#web/components/choices.tsx";
import { ownCircle } from "../groups/circle-actions.ts";
import type { Choice } from "./store.ts";

/** For something that begins with its maker alone, who then invites. */
export const inOwnCircle = { value: ownCircle, label: "Only those whom I invite" };

type GroupChoiceProps = {
	/** The groups that the writer is in; without any there is nothing to choose. */
	groups: readonly Choice[];
	value?: string;
	label?: string;
	hint?: string;
	/** What it is called to choose none of them. */
	whole?: string;
	/** Whether it may also be for those alone whom the writer invites. */
	circle?: boolean;
};

/** For whom something new is meant: the whole chapter, or one of the writer's groups and nobody outside it. */
export const GroupChoice = ({
	groups,
	value,
	label = "Who can see it",
	hint,
	whole = "Everyone in this chapter",
	circle = false,
}: GroupChoiceProps) =>
	groups.length > 0 || circle ? (
		<Select
			name="group"
			label={label}
			hint={hint}
			value={value}
			empty={whole}
			optional
			choices={[
				...groups.map((one) => ({ value: one.id, label: `Only the group ${one.name}` })),
				...(circle ? [inOwnCircle] : []),
			]}
		/>
	) : null;
