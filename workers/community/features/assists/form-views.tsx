import { Actions, LinkButton, Submit } from "#web/components/button.tsx";
import { Select } from "#web/components/choices.tsx";
import { Field, Hidden, TextArea } from "#web/components/field.tsx";
import { Form } from "#web/components/form.tsx";
import { LanguageChoice } from "#web/components/language-choice.tsx";
import { NextStep } from "#web/components/notice.tsx";
import { PageHead } from "#web/components/page-head.tsx";
import { useContext } from "#web/context.ts";
import type { Typed } from "#web/form-values.ts";
import { ReaderContext } from "#web/reader.ts";
import { GroupChoice } from "../cycle/group-choice.tsx";
import { wordsFrom } from "../cycle/opening-views.tsx";
import type { Choice } from "../cycle/store.ts";
import { CameFrom } from "../cycle/views.tsx";
import { meetingChoices } from "../meetings/time-views.tsx";
import type { AssistChoices } from "./form-store.ts";
import { longestFrame, longestTitle } from "./rules.ts";
import type { AssistRead } from "./store.ts";

export const trail = [{ href: "/assists", label: "Peer assists" }];

type WordsProps = {
	title?: string;
	situation?: string;
	wanted?: string;
	language: string;
	people: readonly Choice[];
	facilitatorId?: string;
};

const Words = (props: WordsProps) => (
	<>
		<Field name="title" label="The case, in a line" value={props.title} most={longestTitle} />
		<TextArea
			name="situation"
			label="What do the others need to know?"
			hint="What happened, who is in it, what you have tried. Half a page is plenty: the questions bring out the rest."
			value={props.situation}
			rows={8}
			most={longestFrame}
		/>
		<TextArea
			name="wanted"
			label="What would you like help with?"
			hint="One question that is really yours. “What would you do in my place when …?”"
			value={props.wanted}
			rows={3}
			most={longestFrame}
		/>
		<LanguageChoice value={props.language} />
		<Select
			name="facilitator"
			label="Who minds the phases with you"
			hint="Both of you can open the next phase. In a meeting it helps to have somebody else look at the clock."
			value={props.facilitatorId}
			empty="I do it myself"
			optional
			choices={props.people.map(({ id, name }) => ({ value: id, label: name }))}
		/>
	</>
);

type NewProps = Typed & { id: string; choices: AssistChoices; group?: string; language: string };

export const NewAssistForm = ({ id, choices, group, language, values, errors }: NewProps) => {
	const { source } = choices;
	const told = wordsFrom(source);
	return (
		<>
			<PageHead
				title="Ask for a peer assist"
				lead="You bring something that you are stuck with. The others first only ask questions; suggestions come later, and the last word is yours."
				trail={trail}
			/>
			<Form action="/assists/new" values={values} errors={errors}>
				<Hidden name="id" value={id} />
				<CameFrom source={source} />
				<Words
					title={told?.title.slice(0, longestTitle)}
					situation={told?.body.slice(0, longestFrame)}
					language={source?.language ?? language}
					people={choices.people}
				/>
				<GroupChoice groups={choices.groups} value={group} label="Who thinks along, and can see it" circle />
				{choices.meetings.length > 0 ? (
					<Select
						name="meeting"
						label="In which meeting?"
						value={choices.meetingId}
						empty="In none: over some days, in writing"
						optional
						choices={meetingChoices(choices.meetings, useContext(ReaderContext))}
					/>
				) : null}
				<Actions>
					<Submit look="main">Bring it</Submit>
					<LinkButton href={source?.href ?? "/assists"}>Not now</LinkButton>
				</Actions>
				<p class="quiet">They can read it from now on. Questions begin when you say so.</p>
			</Form>
			<NextStep href="/assists" label="See what others are asking" />
		</>
	);
};

type ChangeProps = Typed & { assist: AssistRead; people: readonly Choice[] };

export const ChangeFrameForm = ({ assist, people, values, errors }: ChangeProps) => {
	const { id, title, situation, wanted, language, facilitatorId } = assist;
	return (
		<>
			<PageHead title="Say it otherwise" trail={[...trail, { href: `/assists/${id}`, label: title }]} />
			<Form action={`/assists/${id}/edit`} values={values} errors={errors}>
				<Words {...{ title, situation, wanted, language, people }} facilitatorId={facilitatorId ?? undefined} />
				<Actions>
					<Submit look="main">Save</Submit>
					<LinkButton href={`/assists/${id}`}>Leave it as it was</LinkButton>
				</Actions>
			</Form>
			<NextStep href={`/assists/${id}`} label="Back to it" />
		</>
	);
};
