import { Submit } from "#web/components/button.tsx";
import { RadioChoices, Select } from "#web/components/choices.tsx";
import { Form } from "#web/components/form.tsx";
import { LanguageChoice } from "#web/components/language-choice.tsx";
import { Details, Section } from "#web/components/sections.tsx";
import { TimeZoneChoice } from "#web/components/time-zone-choice.tsx";
import type { Typed } from "#web/form-values.ts";
import { GroupChoice } from "../cycle/group-choice.tsx";
import { roleHints, roleWords } from "../people/rules.ts";
import { fieldWords, type TableKind, tableFields } from "./columns-rules.ts";
import { invitedRoles } from "./options-rules.ts";
import type { OwnGroup, RunRead } from "./store.ts";

type Props = Typed & { run: RunRead; groups: readonly OwnGroup[]; wholeChapter: boolean; others: boolean };

/** Which column is which: guessed from what they are called, and chosen otherwise where the guess is wrong. */
const Columns = ({ run, kind }: { run: RunRead; kind: TableKind }) => {
	const head = run.content?.from === "table" ? run.content.head : null;
	if (head === null) return null;
	const choices = head.map((label, i) => ({ value: String(i), label }));
	return (
		<Details summary="Which column is which" open={tableFields[kind].every((field) => !run.options[field])}>
			{tableFields[kind].map((field) => (
				<Select
					name={field}
					label={fieldWords[field]}
					value={run.options[field]}
					empty="In no column"
					optional
					choices={choices}
				/>
			))}
		</Details>
	);
};

const Asked = ({ run }: { run: RunRead }) => (
	<>
		<RadioChoices
			name="how"
			label="How do they hear of it?"
			value={run.options.how}
			choices={[
				{
					value: "link",
					label: "I tell them myself",
					hint: "You get one link, good for as many people as are new here, and pass it on.",
				},
				{
					value: "letters",
					label: "A letter to each",
					hint: "In your name. Whoever opens its link comes in; nobody else does.",
				},
			]}
		/>
		<RadioChoices
			name="role"
			label="They come in as"
			value={run.options.role}
			choices={invitedRoles.map((role) => ({ value: role, label: roleWords[role], hint: roleHints[role] }))}
		/>
	</>
);

/** Who reads it. What only its writer reads comes first: nothing is wider than somebody chose. */
const Readers = ({ run, groups, alone }: { run: RunRead; groups: readonly OwnGroup[]; alone: string }) => (
	<>
		<RadioChoices
			name="audience"
			label="Who can read it?"
			value={run.options.audience}
			choices={[
				{ value: "private", label: alone },
				...(groups.length > 0 ? [{ value: "group", label: "One of my groups" }] : []),
				{ value: "chapter", label: "Everyone in this chapter" },
			]}
		/>
		<GroupChoice groups={groups} value={run.options.group} label="Which group" whole="None" />
	</>
);

const Documents = ({ run, groups }: { run: RunRead; groups: readonly OwnGroup[] }) => (
	<>
		<RadioChoices
			name="form"
			label="What do they become?"
			hint="A document whose head says “kind: practice”, “reflection” or “study” becomes that."
			value={run.options.form}
			choices={[
				{
					value: "practice",
					label: "Practices",
					hint: "Drafts that only you see, by their headings. You share each when it is ready.",
				},
				{ value: "reflection", label: "Reflections", hint: "As they are." },
				{
					value: "study",
					label: "Studies",
					hint: "By their headings. Studies are read by a group or by the chapter, so choose below.",
				},
			]}
		/>
		<Readers run={run} groups={groups} alone="Only I" />
		<LanguageChoice value={run.options.language ?? "en"} label="Their language, where they don’t say" />
	</>
);

const Posts = ({ run, groups, others }: Omit<Props, "wholeChapter">) => (
	<>
		<Columns run={run} kind="posts" />
		{others ? (
			<RadioChoices
				name="as"
				label="What do they become?"
				value={run.options.as}
				choices={[
					{
						value: "conversations",
						label: "Conversations",
						hint: "One for each topic. Who is here under the same address is their author; others are named in words.",
					},
					{ value: "reflections", label: "Reflections of mine", hint: "For what you wrote yourself, such as a blog." },
				]}
			/>
		) : null}
		{run.options.as === "conversations" ? (
			<GroupChoice groups={groups} value={run.options.group} label="Who can read them?" />
		) : (
			<>
				<Readers run={run} groups={groups} alone="Only I" />
				<LanguageChoice value={run.options.language ?? "en"} label="Their language" />
			</>
		)}
	</>
);

const Meetings = ({ run, groups, wholeChapter }: Pick<Props, "run" | "groups" | "wholeChapter">) => (
	<>
		{wholeChapter ? (
			<GroupChoice
				groups={groups}
				value={run.options.group}
				label="Whose meetings are they?"
				whole="The whole chapter’s"
			/>
		) : (
			<Select
				name="group"
				label="Whose meetings are they?"
				value={run.options.group}
				choices={groups.map(({ id, name }) => ({ value: id, label: name }))}
			/>
		)}
		<TimeZoneChoice label="The time zone of those that name none" value={run.options.timeZone} optional />
	</>
);

/** What is chosen before anything is taken in. */
export const ChoicesForm = (props: Props) => {
	const { run, groups } = props;
	return (
		<Section title="How it is read, and for whom">
			<Form action={`/bring/${run.id}`} values={props.values} errors={props.errors}>
				{run.kind === "people" ? (
					<>
						<Columns run={run} kind="people" />
						<Asked run={run} />
					</>
				) : null}
				{run.kind === "documents" ? <Documents run={run} groups={groups} /> : null}
				{run.kind === "meetings" ? <Meetings {...props} /> : null}
				{run.kind === "posts" ? <Posts {...props} /> : null}
				<Submit look="quiet">Look at it again</Submit>
			</Form>
		</Section>
	);
};
