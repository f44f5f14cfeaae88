import * as Y from "yjs";
import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import { anew, runGuarded } from "#exchange/guard.ts";
import { runBatch } from "#exchange/site.ts";
import type { Person } from "#web/viewer.ts";
import type { Services } from "../../services.ts";
import { docFrom, longestNotes, type NotePart, noteParts, notesIn, paragraphUpdate, toBase64 } from "./notes.ts";
import { type Kept, mergeStatements, nothingSince, readKept, writing } from "./notes-store.ts";
import { noRoom, notesClosed } from "./rules.ts";
import { readRoomState } from "./store.ts";

type Around = Pick<Services, "db" | "clock">;

const mergeOne = async ({ db, clock }: Around, meetingId: string, part: NotePart, kept: Kept): Promise<boolean> => {
	const { pieces, waiting, last } = kept;
	if (waiting === 0) return true;
	const doc = docFrom(pieces);
	const merged = { state: toBase64(Y.encodeStateAsUpdate(doc)), text: notesIn(doc).toString() };
	return runGuarded(db, mergeStatements(db, { meetingId, part, ...merged, waiting, last, now: clock() }));
};

/**
 * Makes one state of what was written since last time, part by part. Where somebody else merges at the same moment theirs
 * stands, and whatever was written meanwhile waits for the next time: nothing is dropped either way.
 */
export const mergeNotes = async (around: Around, meetingId: string): Promise<void> => {
	const kept = await readKept(around.db, meetingId);
	for (const part of noteParts) await mergeOne(around, meetingId, part, kept[part]);
};

/** Pieces that are read with each page, until a page is better off without them. */
const mostWaiting = 20;

type Paragraph = { readonly form: number; readonly part: NotePart; readonly text: string };

/** Adds a paragraph to the notes of a part, behind whatever is there by then. The same form adds it once. */
export const addParagraph = async (
	services: Pick<Services, "db" | "clock" | "rooms">,
	who: Person,
	meetingId: string,
	{ form, part, text }: Paragraph,
): Promise<Result<void>> => {
	const { db, clock, rooms } = services;
	const state = await readRoomState(db, who.id, meetingId);
	if (!state) return noRoom;
	if (state.state === "cancelled") return problem("conflict", "This meeting was cancelled.");
	if (state.notesClosed) return notesClosed;
	return anew(async () => {
		const kept = (await readKept(db, meetingId))[part];
		const doc = docFrom(kept.pieces);
		const update = paragraphUpdate(doc, form, text);
		if (!update) return ok(undefined);
		if (notesIn(doc).length > longestNotes)
			return problem("too-large", "These notes are as long as notes can be.", { field: "text" });
		const bytes = toBase64(update);
		await runBatch(db, [
			nothingSince(db, meetingId, part, kept.last),
			...writing(db, { meetingId, personId: who.id, part, bytes, at: clock() }),
		]);
		if (kept.waiting >= mostWaiting) await mergeNotes(services, meetingId);
		await rooms?.tell(meetingId, { part, bytes });
		return ok(undefined);
	});
};
