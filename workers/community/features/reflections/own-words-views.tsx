import { Submit } from "#web/components/button.tsx";
import { RadioChoices, Select } from "#web/components/choices.tsx";
import { Notice } from "#web/components/notice.tsx";
import { Prose } from "#web/components/prose.tsx";
import { Section } from "#web/components/sections.tsx";
import { type FormValues, typed } from "#web/form-values.ts";
import type { Choice } from "../cycle/store.ts";

/** How what somebody writes in their own name will read. */
export const Preview = ({ values = {} }: { values?: FormValues }) => (
	<section class="preview" id="preview" aria-label="Preview">
		<Notice title="This is how it will read. Nothing is saved yet." live />
		<Prose text={typed(values, "text")} language={typed(values, "language")} />
	</section>
);

export const PreviewButton = () => (
	<Submit look="quiet" name="intent" value="preview">
		See how it reads
	</Submit>
);

type ReadersProps = {
	groups: readonly Choice[];
	audience: string;
	group?: string;
	/** Who reads it beyond the chapter, where it is shared there: it may stay so. */
	beyond?: string;
};

/** Who may read it: its writer alone, one of their groups, or everyone here. */
export const Readers = ({ groups, audience, group, beyond }: ReadersProps) => (
	<>
		<RadioChoices
			name="audience"
			label="Who may read it"
			value={audience}
			choices={[
				{
					value: "private",
					label: "You alone",
					hint: "Nobody else finds it, stewards neither. It goes when you leave.",
				},
				...(groups.length > 0 ? [{ value: "group", label: "One of your groups", hint: "And nobody outside it." }] : []),
				{ value: "chapter", label: "Everyone in this chapter" },
				...(beyond ? [{ value: audience, label: `As now: ${beyond}` }] : []),
			]}
		/>
		{groups.length > 0 ? (
			<Select
				name="group"
				label="Which group"
				hint="Where you chose a group above."
				value={group}
				empty="None"
				optional
				choices={groups.map((one) => ({ value: one.id, label: one.name }))}
			/>
		) : null}
	</>
);

type Lying = { readonly groupId: string | null; readonly groupName: string | null };

/** The groups to choose from. Words in a group that their writer has left, or that is closed, stay there until they choose otherwise. */
export const groupsFor = (groups: readonly Choice[], { groupId, groupName }: Lying): readonly Choice[] =>
	groupId && !groups.some(({ id }) => id === groupId) ? [...groups, { id: groupId, name: groupName ?? "" }] : groups;

/** What was saved elsewhere meanwhile, beside what the reader has typed. */
export const SavedMeanwhile = ({ now }: { now: { readonly text: string; readonly language: string } }) => (
	<Section
		title="Saved meanwhile"
		id="saved"
		lead="What you typed is in the form below. Take over what you want to keep of this, then save."
	>
		<pre class="source" dir="auto" lang={now.language} tabindex={0}>
			{now.text}
		</pre>
	</Section>
);
