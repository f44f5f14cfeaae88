import * as Y from "yjs";
import { type NotePart, notesIn } from "#community/features/room/notes.ts";
import type { NotesClient } from "#community/features/room/notes-client.ts";

/** A text area in which everybody writes. */
export type WritingPlace = {
	/** To be called around whatever others may have changed: keeps the caret at the words where it was. */
	readonly before: () => void;
	readonly after: () => void;
};

type Of = {
	readonly client: NotesClient;
	readonly part: NotePart;
	readonly writes: boolean;
	readonly hold: (on: boolean) => void;
};

/** Puts a text area in the place of what one reads and of the form for a paragraph. */
export const writingPlace = (section: HTMLElement, { client, part, writes, hold }: Of): WritingPlace => {
	const doc = client.doc(part);
	const notes = notesIn(doc);
	const area = document.createElement("textarea");
	area.id = `live-${part}`;
	area.rows = 8;
	area.dir = "auto";
	area.readOnly = !writes;
	area.value = client.text(part);
	const label = document.createElement("label");
	label.htmlFor = area.id;
	label.className = "unseen";
	label.textContent = `Notes of everybody here: ${section.dataset.label}`;
	const field = document.createElement("div");
	field.className = "field";
	field.append(label, area);
	const plain = section.querySelector<HTMLElement>("[data-plain]");
	plain?.before(field);
	// A paragraph that somebody has begun in the form stays in sight.
	const begun = plain?.querySelector("textarea");
	if (plain && !begun?.value) plain.hidden = true;

	let carets: Y.RelativePosition[] = [];
	const show = () => {
		const text = client.text(part);
		if (area.value === text) return;
		const { scrollTop } = area;
		area.value = text;
		const [start, end] = carets.map((caret) => Y.createAbsolutePositionFromRelativePosition(caret, doc)?.index ?? 0);
		// Elsewhere on the page nobody is writing here, and setting a caret would draw the page to it.
		if (document.activeElement === area) area.setSelectionRange(start ?? 0, end ?? 0);
		area.scrollTop = scrollTop;
	};
	/** A caret stays behind the character that it stands behind, whatever others write there; what is selected stays selected. */
	const before = () => {
		const { selectionStart: start, selectionEnd: end } = area;
		const at = (index: number, side: number) => Y.createRelativePositionFromTypeIndex(notes, index, side);
		carets = [at(start, start === end ? -1 : 0), at(end, -1)];
	};
	area.addEventListener("input", () => {
		client.type(part, area.value);
		before();
		show(); // without characters that can't be shown
	});
	area.addEventListener("compositionstart", () => hold(true));
	area.addEventListener("compositionend", () => {
		client.type(part, area.value);
		hold(false);
	});
	area.addEventListener("blur", () => hold(false));
	return { before, after: show };
};
