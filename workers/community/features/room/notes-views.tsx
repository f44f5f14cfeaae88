import { Actions, Submit } from "#web/components/button.tsx";
import { Hidden, TextArea } from "#web/components/field.tsx";
import { Form } from "#web/components/form.tsx";
import { Notice } from "#web/components/notice.tsx";
import { Prose } from "#web/components/prose.tsx";
import { Details } from "#web/components/sections.tsx";
import type { FormErrors, FormValues } from "#web/form-values.ts";
import type { NotePart } from "./notes.ts";
import { longestParagraph, noteWords } from "./rules.ts";

type NotesProps = {
	meetingId: string;
	part: NotePart;
	text: string;
	open: boolean;
	writes: boolean;
	/** The meeting is over: what was written is read, and adding to it is the exception. */
	over: boolean;
	/** A number for the form, by which its paragraph is known. */
	number: number;
	values?: FormValues;
	errors?: FormErrors;
};

type AddProps = Pick<NotesProps, "meetingId" | "part" | "number" | "values" | "errors">;

const Add = ({ meetingId, part, number, values, errors }: AddProps) => (
	<Form action={`/meetings/${meetingId}/room/notes`} id={`note-${part}`} values={values} errors={errors}>
		<Hidden name="form" value={String(number)} />
		<Hidden name="part" value={part} />
		<TextArea name="text" label={`Add to “${noteWords[part]}”`} rows={3} most={longestParagraph} />
		<Actions>
			<Submit look="quiet">Add it</Submit>
		</Actions>
	</Form>
);

/** In place of notes that a steward hid or removed. */
export const NotesClosed = ({ shown }: { shown: boolean }) => (
	<Notice title="Nobody writes in these notes.">
		<p>
			{shown
				? "A steward hid or removed them. What is hidden is read by those who decide about it, and by whoever called the meeting."
				: "A steward hid or removed the notes of this meeting. Everything else of it goes on."}
		</p>
	</Notice>
);

/**
 * The notes of one part. As it comes one reads it and adds a paragraph; where scripts run and the room is reached, room.ts
 * puts one text in its place in which everybody writes.
 */
export const Notes = ({ part, text, open, writes, over, ...typedIn }: NotesProps) => (
	<div id={`notes-${part}`} data-notes={part} data-label={noteWords[part]}>
		<Details summary={`Notes: ${noteWords[part]}`} open={open || typedIn.errors !== undefined}>
			<div data-plain>
				{text ? <Prose text={text} /> : <p class="quiet">Nothing written yet.</p>}
				{writes && over ? (
					<Details summary="Add what is missing" open={typedIn.errors !== undefined}>
						<Add part={part} {...typedIn} />
					</Details>
				) : writes ? (
					<Add part={part} {...typedIn} />
				) : null}
			</div>
		</Details>
	</div>
);
