import * as Y from "yjs";
import { unshowableIn } from "#core/characters.ts";

/** What is written down together: in each part of a meeting, and after pairs and trios. */
export const noteParts = ["reflect", "learn", "next", "debrief"] as const;
export type NotePart = (typeof noteParts)[number];

/** Twenty pages for one part of one evening. */
export const longestNotes = 40_000;
/** What one comes back with who wrote a whole evening without a connection, in bytes. */
export const largestUpdate = 200_000;
/** With all that was ever written and deleted; a row of D1 takes 2 MB, in base64, with the text beside it. */
export const largestState = 900_000;

export const toBase64 = (bytes: Uint8Array): string => {
	let text = "";
	// In pieces, because a call takes only so many arguments.
	for (let at = 0; at < bytes.length; at += 8_192) text += String.fromCharCode(...bytes.subarray(at, at + 8_192));
	return btoa(text);
};

/** Undefined where it isn't base64. */
export const fromBase64 = (text: string): Uint8Array | undefined => {
	try {
		return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
	} catch {
		return undefined;
	}
};

/** The one text that a document of notes holds. */
export const notesIn = (doc: Y.Doc): Y.Text => doc.getText("notes");

/** A document made of what was kept of it, in base64 and in any order. */
export const docFrom = (updates: readonly string[]): Y.Doc => {
	const doc = new Y.Doc();
	for (const update of updates) Y.applyUpdate(doc, fromBase64(update) ?? new Uint8Array([0, 0]));
	return doc;
};

type Edit = { readonly at: number; readonly remove: number; readonly insert: string };

const isHalf = (text: string, at: number): boolean => {
	const [before, after] = [text.charCodeAt(at - 1), text.charCodeAt(at)];
	return before >= 0xd800 && before < 0xdc00 && after >= 0xdc00 && after < 0xe000;
};

/** The one change that makes `after` of `before`. It never parts the two halves of a character outside the BMP. */
export const editBetween = (before: string, after: string): Edit => {
	const most = Math.min(before.length, after.length);
	let start = 0;
	while (start < most && before[start] === after[start]) start++;
	if (isHalf(before, start) || isHalf(after, start)) start--;
	let end = 0;
	while (end < most - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
	if (isHalf(before, before.length - end) || isHalf(after, after.length - end)) end--;
	return { at: start, remove: before.length - start - end, insert: after.slice(start, after.length - end) };
};

/** Marks changes of a document that were typed here. */
export const typedHere = "typed";

/** Makes the notes read `after`, by as small a change as does it. */
export const typeInto = (doc: Y.Doc, after: string): void => {
	const notes = notesIn(doc);
	const { at, remove, insert } = editBetween(notes.toString(), after);
	if (remove === 0 && insert === "") return;
	doc.transact(() => {
		if (remove > 0) notes.delete(at, remove);
		if (insert !== "") notes.insert(at, insert);
	}, typedHere);
};

/** Whether a document holds something that a state vector doesn't know of. */
export const knowsMoreThan = (doc: Y.Doc, vector: Uint8Array): boolean => {
	const known = Y.decodeStateVector(vector);
	return [...Y.decodeStateVector(Y.encodeStateVector(doc))].some(([client, clock]) => clock > (known.get(client) ?? 0));
};

/** More windows than one evening has, each of which is a writer of its own to Yjs: a list of them all is sent around. */
const mostWriters = 2_000;
/** No hand writes further than this, and beyond the whole numbers of JavaScript nobody could read on. */
const furthest = 2 ** 31;

/**
 * Whether an update holds as much as it says, read piece by piece: applied unseen, a claim of millions would be given the
 * room for them at once, which is more than a room has.
 */
const isSound = (update: Uint8Array): boolean =>
	Y.decodeUpdate(update).structs.every(({ id, length }) => id.clock + length < furthest);

/** What came of taking an update in. `lacking`: it builds on something that isn't there. */
type Taken = "taken" | "lacking" | "damaged" | "too-long";

/** Takes an update into a document. Where it answers anything but `taken`, the document is to be thrown away. */
export const takeIn = (doc: Y.Doc, update: Uint8Array): Taken => {
	if (update.length > largestUpdate) return "too-long";
	try {
		if (!isSound(update)) return "damaged";
		Y.applyUpdate(doc, update);
	} catch {
		return "damaged";
	}
	if (doc.store.clients.size > mostWriters) return "too-long";
	if (doc.store.pendingStructs !== null || doc.store.pendingDs !== null) return "lacking";
	const text = notesIn(doc).toString();
	if (text.length > longestNotes) return "too-long";
	return unshowableIn(text) === undefined && [...doc.share.keys()].every((name) => name === "notes")
		? "taken"
		: "damaged";
};

/** A form's paragraph as an update to notes. `form` is its number: the same form changes the notes once. */
export const paragraphUpdate = (doc: Y.Doc, form: number, paragraph: string): Uint8Array | undefined => {
	if (Y.decodeStateVector(Y.encodeStateVector(doc)).has(form)) return undefined;
	const before = Y.encodeStateVector(doc);
	doc.clientID = form;
	const notes = notesIn(doc);
	const text = notes.toString().replace(/\n+$/, "");
	const gap = text === "" ? "" : "\n\n".slice(notes.length - text.length);
	notes.insert(notes.length, `${gap}${paragraph}`);
	return Y.encodeStateAsUpdate(doc, before);
};
