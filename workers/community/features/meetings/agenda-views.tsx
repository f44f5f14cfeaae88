import { Actions, PostButton, Submit } from "#web/components/button.tsx";
import { Select } from "#web/components/choices.tsx";
import { Field, Hidden, TextArea } from "#web/components/field.tsx";
import { Form } from "#web/components/form.tsx";
import { NextStep } from "#web/components/notice.tsx";
import { PageHead } from "#web/components/page-head.tsx";
import { Details, Section } from "#web/components/sections.tsx";
import { type FormErrors, type FormValues, typed } from "#web/form-values.ts";
import { WantedBy } from "./agenda-read-views.tsx";
import type { ItemRead } from "./agenda-store.ts";
import { itemKinds, kindWords, longestNote, longestTitle, parts, partWords } from "./rules.ts";
import type { MeetingRead, Named } from "./store.ts";

type Props = {
	meeting: MeetingRead;
	agenda: readonly ItemRead[];
	people: readonly Named[];
	/** The id of the item that may be added. */
	newId: string;
	values?: FormValues;
	errors?: FormErrors;
};

const choices = (people: readonly Named[]) => people.map(({ id, name }) => ({ value: id, label: name }));

const noTime = "0 leaves it open.";

type Typed = Pick<Props, "values" | "errors">;
type ItemProps = Typed & { item: ItemRead; meeting: MeetingRead; people: readonly Named[] };

const ItemForm = ({ item, meeting, people, values, errors }: ItemProps) => (
	<li>
		<strong dir="auto">{item.title}</strong>
		<WantedBy names={item.wantedBy} />
		<Details summary="Change it, move it or take it off" open={errors !== undefined}>
			<Form action={`/meetings/${meeting.id}/agenda/change`} id={item.id} values={values} errors={errors}>
				<Hidden name="item" value={item.id} />
				<Field
					name="minutes"
					label="How many minutes"
					hint={noTime}
					type="number"
					inputmode="numeric"
					value={String(item.minutes)}
				/>
				<Select
					name="person"
					label={item.kind === "introduction" ? "Who is it?" : "Who leads it?"}
					empty="Nobody in particular"
					value={item.personId ?? ""}
					choices={choices(people)}
					optional
				/>
				<Actions>
					<Submit name="do" value="save">
						Save
					</Submit>
					<Submit look="quiet" name="do" value="earlier">
						Earlier
					</Submit>
					<Submit look="quiet" name="do" value="later">
						Later
					</Submit>
					<Submit look="quiet" name="do" value="off">
						Take it off
					</Submit>
				</Actions>
			</Form>
		</Details>
	</li>
);

const TakenOff = ({ meeting, agenda }: Pick<Props, "meeting" | "agenda">) => {
	const off = agenda.filter(({ state }) => state === "off");
	return off.length === 0 ? null : (
		<Section title="Taken off" lead="These stay off when the agenda is drafted again.">
			<ul>
				{off.map((item) => (
					<li>
						<span dir="auto">{item.title}</span>{" "}
						<PostButton
							action={`/meetings/${meeting.id}/agenda/change`}
							fields={{
								...{ itemId: item.id, do: "on", minutes: String(item.minutes) },
								personId: item.personId ?? "",
							}}
						>
							Put it back
						</PostButton>
					</li>
				))}
			</ul>
		</Section>
	);
};

export const AgendaPage = ({ meeting, agenda, people, newId, values, errors }: Props) => {
	// What was typed belongs to one of the forms: an item's own, or else the one that adds something.
	const changed = agenda.find(({ id, state }) => state === "on" && id === typed(values ?? {}, "item"));
	const typedIn = { values, errors };
	return (
		<>
			<PageHead
				title="Make the agenda"
				lead="It drafts itself: who is new, what was promised, the topics that most of you want, and the questions of every meeting. You add, move and take off; a topic that you take off is on the board again."
				trail={[
					{ href: "/meetings", label: "Meetings" },
					{ href: `/meetings/${meeting.id}`, label: meeting.title },
				]}
			/>
			{parts.map((part) => (
				<Section title={partWords[part]}>
					<ol>
						{agenda
							.filter((item) => item.part === part && item.state === "on")
							.map((item) => (
								<ItemForm item={item} meeting={meeting} people={people} {...(item === changed ? typedIn : {})} />
							))}
					</ol>
				</Section>
			))}
			<TakenOff meeting={meeting} agenda={agenda} />
			<Section title="Add something">
				<Form action={`/meetings/${meeting.id}/agenda`} {...(changed ? {} : typedIn)}>
					<Hidden name="id" value={newId} />
					<Field name="title" label="What is it?" most={longestTitle} />
					<Select
						name="part"
						label="In which part?"
						value="learn"
						choices={parts.map((value) => ({ value, label: partWords[value] }))}
					/>
					<Select
						name="kind"
						label="What kind of thing?"
						value="other"
						choices={itemKinds.map((value) => ({ value, label: kindWords[value] }))}
					/>
					<TextArea name="note" label="A note" most={longestNote} rows={2} optional />
					<Field name="minutes" label="How many minutes" hint={noTime} type="number" inputmode="numeric" value="0" />
					<Select name="person" label="Who leads it?" empty="Nobody in particular" choices={choices(people)} optional />
					<Submit look="main">Add it</Submit>
				</Form>
			</Section>
			<Section
				title="Draft it again"
				lead="Brings in who and what has come since: newcomers, and what people said that they will do. What you changed stays."
			>
				<PostButton action={`/meetings/${meeting.id}/agenda/draft`}>Draft it again</PostButton>
			</Section>
			<NextStep href="/topics" label="Pick a topic from the board" />
		</>
	);
};
