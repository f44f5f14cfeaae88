import * as Y from "yjs";
import { withoutUnshowable } from "#core/characters.ts";
import {
	fromBase64,
	knowsMoreThan,
	type NotePart,
	noteParts,
	notesIn,
	toBase64,
	typedHere,
	typeInto,
} from "./notes.ts";
import type { FromBrowser, FromRoom } from "./wire.ts";

/** What survives a reload, such as localStorage under a prefix. Writing there takes effect at once, or not at all. */
export type Shelf = {
	readonly all: () => readonly (readonly [key: string, value: string])[];
	readonly put: (key: string, value: string) => void;
	readonly remove: (key: string) => void;
};

export type NotesClient = {
	/** The connection is there. */
	readonly opened: () => void;
	readonly closed: () => void;
	readonly receive: (message: string) => void;
	/** Somebody made the notes of a part read so. */
	readonly type: (part: NotePart, text: string) => void;
	readonly text: (part: NotePart) => string;
	readonly doc: (part: NotePart) => Y.Doc;
	/** Sends what waits, one piece at a time. To be called every now and then. */
	readonly flush: () => void;
	/** Whether the room has been reached since the page was opened. */
	readonly reached: () => boolean;
	/** Whether all that was written here has been kept there. */
	readonly settled: () => boolean;
	/** Why something was not taken, in a sentence. */
	readonly refusal: () => string | undefined;
};

type Waiting = { readonly part: NotePart; readonly bytes: Uint8Array };

/** Pieces on the shelf before they are made one. */
const mostPieces = 30;

const shelved = ({ part, bytes }: Waiting): string => `${part} ${toBase64(bytes)}`;
const unshelved = (value: string): Waiting | undefined => {
	const [name, text = ""] = value.split(" ");
	const part = noteParts.find((one) => one === name);
	const bytes = fromBase64(text);
	return part && bytes ? { part, bytes } : undefined;
};

/**
 * One browser's side of the notes. Whatever is typed is on the shelf before anything else happens to it, and stays there
 * until the room has kept it: a reload, a lost connection or a closed laptop in between loses nothing.
 */
export const notesClient = (around: {
	readonly shelf: Shelf;
	readonly send: (message: string) => void;
	/** Different each time, also between two windows of one browser. */
	readonly newKey: () => string;
	/** Something beside the notes is different. */
	readonly changed?: () => void;
}): NotesClient => {
	const { shelf, newKey } = around;
	const docs = new Map(noteParts.map((part) => [part, new Y.Doc()]));
	const docOf = (part: NotePart): Y.Doc => docs.get(part) as Y.Doc;
	const waiting = new Map<string, Waiting>();
	const stuck = new Set<NotePart>();
	let [connected, welcomed, reached] = [false, false, false];
	let underWay: { readonly id: number; readonly part: NotePart; readonly keys: readonly string[] } | undefined;
	let ids = 0;
	let refusal: string | undefined;

	const send = (message: FromBrowser) => around.send(JSON.stringify(message));
	const keep = (one: Waiting) => {
		const key = newKey();
		shelf.put(key, shelved(one));
		waiting.set(key, one);
	};
	const drop = (keys: readonly string[]) => {
		for (const key of keys) {
			shelf.remove(key);
			waiting.delete(key);
		}
	};
	const keysOf = (part: NotePart): string[] =>
		[...waiting].filter(([key, one]) => one.part === part && !underWay?.keys.includes(key)).map(([key]) => key);
	const merged = (keys: readonly string[]): Uint8Array =>
		Y.mergeUpdates(keys.map((key) => waiting.get(key)?.bytes ?? new Uint8Array([0, 0])));

	for (const part of noteParts)
		docOf(part).on("update", (bytes: Uint8Array, origin: unknown) => {
			if (origin !== typedHere) return;
			keep({ part, bytes });
			const keys = keysOf(part);
			if (keys.length <= mostPieces) return;
			keep({ part, bytes: merged(keys) });
			drop(keys);
		});
	for (const [key, value] of shelf.all()) {
		const one = unshelved(value);
		if (!one) continue;
		Y.applyUpdate(docOf(one.part), one.bytes);
		waiting.set(key, one);
	}

	const hello = () => {
		welcomed = false;
		underWay = undefined;
		const have = noteParts.map((part) => [part, toBase64(Y.encodeStateVector(docOf(part)))]);
		send({ t: "hello", have: Object.fromEntries(have) });
	};
	const flush = () => {
		if (!connected || !welcomed || underWay) return;
		const part = noteParts.find((one) => !stuck.has(one) && keysOf(one).length > 0);
		if (!part) return;
		const keys = keysOf(part);
		underWay = { id: ++ids, part, keys };
		send({ t: "update", id: ids, part, bytes: toBase64(merged(keys)) });
	};
	const take = (part: NotePart, bytes: string) =>
		Y.applyUpdate(docOf(part), fromBase64(bytes) ?? new Uint8Array([0, 0]));

	const welcome = (parts: Extract<FromRoom, { t: "welcome" }>["parts"]) => {
		for (const part of noteParts) {
			const doc = docOf(part);
			take(part, parts[part].lack);
			const theirs = fromBase64(parts[part].have) ?? new Uint8Array([0]);
			// Something that came from others, or was sent before, and that the room has lost since.
			if (knowsMoreThan(doc, theirs)) keep({ part, bytes: Y.encodeStateAsUpdate(doc, theirs) });
		}
		[welcomed, reached] = [true, true];
		flush();
	};

	return {
		opened: () => {
			connected = true;
			hello();
		},
		closed: () => {
			[connected, welcomed] = [false, false];
			underWay = undefined;
		},
		receive: (text) => {
			const message = JSON.parse(text) as FromRoom;
			if (message.t === "welcome") welcome(message.parts);
			else if (message.t === "update") take(message.part, message.bytes);
			else if (message.t === "again") hello();
			else if (message.t === "changed") around.changed?.();
			else if (message.id === underWay?.id) {
				if (message.t === "kept") drop(underWay.keys);
				else {
					stuck.add(underWay.part);
					refusal = message.why;
				}
				underWay = undefined;
				flush();
			}
		},
		type: (part, text) => typeInto(docOf(part), withoutUnshowable(text)),
		text: (part) => notesIn(docOf(part)).toString(),
		doc: docOf,
		flush,
		reached: () => reached,
		settled: () => waiting.size === 0,
		refusal: () => refusal,
	};
};
