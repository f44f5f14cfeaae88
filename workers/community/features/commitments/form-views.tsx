import { Actions, LinkButton, Submit } from "#web/components/button.tsx";
import { Field, Hidden, TextArea } from "#web/components/field.tsx";
import { Form } from "#web/components/form.tsx";
import { LanguageChoice } from "#web/components/language-choice.tsx";
import { NextStep } from "#web/components/notice.tsx";
import { PageHead } from "#web/components/page-head.tsx";
import type { Typed } from "#web/form-values.ts";
import type { CycleChoices } from "../cycle/form-store.ts";
import { GroupChoice } from "../cycle/group-choice.tsx";
import { CameFrom } from "../cycle/views.tsx";
import { longestCommitment } from "./rules.ts";
import type { CommitmentRead } from "./store.ts";

const Words = (props: { text?: string; due?: string; language: string }) => (
	<>
		<TextArea
			name="text"
			label="What will you do?"
			hint="Small enough that you can tell whether you did it: what, where, with whom."
			value={props.text}
			rows={3}
			most={longestCommitment}
		/>
		<Field name="due" label="By when" hint="A day that you set yourself." type="date" value={props.due} optional />
		<LanguageChoice value={props.language} />
	</>
);

export const NewCommitmentForm = (
	props: Typed & { id: string; choices: CycleChoices; group?: string; language: string },
) => {
	const { id, choices, group, language, values, errors } = props;
	return (
		<>
			<PageHead
				title="What will you do?"
				lead="Something that you will put into practice. It comes back to you, and however it went, there is something in it to learn."
				trail={[{ href: "/commitments", label: "Commitments" }]}
			/>
			<Form action="/commitments/new" values={values} errors={errors}>
				<Hidden name="id" value={id} />
				<CameFrom source={choices.source} />
				<Words language={choices.source?.language ?? language} />
				<GroupChoice groups={choices.groups} value={group} />
				<Actions>
					<Submit look="main">I will do this</Submit>
					<LinkButton href={choices.source?.href ?? "/commitments"}>Not now</LinkButton>
				</Actions>
			</Form>
			<NextStep href="/commitments?whose=chapter" label="See what others will do" />
		</>
	);
};

export const ChangeCommitmentForm = ({ commitment, values, errors }: Typed & { commitment: CommitmentRead }) => (
	<>
		<PageHead
			title="Say it otherwise"
			trail={[
				{ href: "/commitments", label: "Commitments" },
				{ href: `/commitments/${commitment.id}`, label: "A commitment" },
			]}
		/>
		<Form action={`/commitments/${commitment.id}/edit`} values={values} errors={errors}>
			<Words text={commitment.text} due={commitment.due ?? ""} language={commitment.language} />
			<Actions>
				<Submit look="main">Save</Submit>
				<LinkButton href={`/commitments/${commitment.id}`}>Leave it as it was</LinkButton>
			</Actions>
		</Form>
		<NextStep href={`/commitments/${commitment.id}`} label="Back to it" />
	</>
);
