import * as Y from "yjs";
import * as z from "zod";
import { type Clock, hour } from "#core/clock.ts";
import { runGuarded } from "#exchange/guard.ts";
import type { Db } from "#exchange/site.ts";
import type { Told } from "../../rooms.ts";
import {
	docFrom,
	fromBase64,
	largestState,
	largestUpdate,
	type NotePart,
	noteParts,
	takeIn,
	toBase64,
} from "./notes.ts";
import { mergeNotes } from "./notes-actions.ts";
import { readKept, readReaders, writing } from "./notes-store.ts";
import { paceOf } from "./pace.ts";
import { type FromRoom, tooFast } from "./wire.ts";

/** Who is at the other end of a connection, as the Worker has checked. */
export type Attached = {
	/** Tells this connection from every other. */
	readonly key: string;
	readonly personId: string;
	readonly writes: boolean;
	/** When the connection was made. */
	readonly since: number;
};
export type Socket = {
	readonly who: Attached;
	readonly send: (message: string) => void;
	readonly close: (code: number, reason: string) => void;
};

/** A connection is made anew this often, so that a session that was ended is noticed. */
const longestConnection = hour;
const tooOld = 4001;
const outside = 4003;
const failed = 1011;

/** Told with the code; the browser has kept what it sent, and sends it again. */
const slower = "Too much at once. What you wrote is kept in your browser, and comes in by itself.";

const bytes = z.string().max(2 * largestUpdate);
const message = z.discriminatedUnion("t", [
	z.object({ t: z.literal("hello"), have: z.partialRecord(z.enum(noteParts), z.string().max(20_000)) }),
	z.object({ t: z.literal("update"), id: z.int(), part: z.enum(noteParts), bytes }),
]);
type Update = Extract<z.output<typeof message>, { t: "update" }>;

/** An update in base64 with what stands around it, or what one has of all parts. */
const longestMessage = 2 * largestUpdate + 100_000;

const read = (text: string) => {
	if (text.length > longestMessage) return undefined;
	try {
		return message.safeParse(JSON.parse(text)).data;
	} catch {
		return undefined;
	}
};

const why = {
	"too-long": "These notes are as long as notes can be.",
	damaged: "This could not be read, and was not added.",
	outside: "You can’t write in this meeting any more.",
} as const;

/** What a browser lacks of notes that says what it has. Of one that says so unreadably: all of them. */
const lackedBy = (doc: Y.Doc, have: string | undefined): Uint8Array => {
	const theirs = fromBase64(have ?? "");
	try {
		if (theirs && theirs.length > 0) return Y.encodeStateAsUpdate(doc, theirs);
	} catch {}
	return Y.encodeStateAsUpdate(doc);
};

/** The notes of a part as they stand, with the bytes that they take. */
type Part = { readonly doc: Y.Doc; size: number };
type Parts = ReadonlyMap<NotePart, Part>;

/**
 * The room of one meeting: it writes down what one browser sends, and hands it to the others. The database holds the truth;
 * what is held here is a copy, thrown away whenever it might be wrong.
 */
export const liveRoom = (around: {
	readonly db: Db;
	readonly clock: Clock;
	readonly meetingId: string;
	readonly sockets: () => readonly Socket[];
	/** Has the notes merged in a while. */
	readonly mergeLater: () => Promise<void>;
}) => {
	const { db, clock, meetingId, sockets } = around;
	let known: Parts | undefined;
	const bearable = paceOf(clock);
	const say = (socket: Socket, what: FromRoom) => socket.send(JSON.stringify(what));

	/** Reads anew what is kept: also what was written past this room. */
	const load = async (): Promise<Parts> => {
		const kept = await readKept(db, meetingId);
		const of = (part: NotePart): Part => {
			const { pieces } = kept[part];
			return { doc: docFrom(pieces), size: pieces.reduce((sum, { length }) => sum + length, 0) };
		};
		known = new Map(noteParts.map((part) => [part, of(part)]));
		return known;
	};

	/** The connections whose people may still see the meeting; the others are closed. */
	const present = async (): Promise<Socket[]> => {
		const all = sockets();
		const readers = await readReaders(
			db,
			meetingId,
			all.map(({ who }) => who.personId),
		);
		return all.filter((socket) => {
			const old = clock() - socket.who.since > longestConnection;
			if (!readers.has(socket.who.personId)) socket.close(outside, "outside");
			else if (old) socket.close(tooOld, "again");
			else return true;
			return false;
		});
	};

	const hand = async (part: NotePart, update: string, from?: Socket): Promise<void> => {
		for (const socket of await present())
			if (socket.who.key !== from?.who.key) say(socket, { t: "update", part, bytes: update });
	};

	const welcome = async (socket: Socket, have: Readonly<Partial<Record<NotePart, string>>>): Promise<void> => {
		const parts = await load();
		if (!(await present()).some(({ who }) => who.key === socket.who.key)) return;
		const of = (part: NotePart) => {
			const doc = parts.get(part)?.doc ?? new Y.Doc();
			return { lack: toBase64(lackedBy(doc, have[part])), have: toBase64(Y.encodeStateVector(doc)) };
		};
		const all = noteParts.map((part) => [part, of(part)] as const);
		say(socket, { t: "welcome", parts: Object.fromEntries(all) as Record<NotePart, ReturnType<typeof of>> });
	};

	const take = async (socket: Socket, { id, part, bytes: sent }: Update): Promise<void> => {
		const refuse = (reason: keyof typeof why) => say(socket, { t: "refused", id, why: why[reason] });
		if (!socket.who.writes) return refuse("outside");
		const update = fromBase64(sent);
		if (!update) return refuse("damaged");
		const at = (known ?? (await load())).get(part);
		const taken = at ? takeIn(at.doc, update) : "damaged";
		if (at) at.size += sent.length;
		if (taken !== "taken" || !at || at.size > 2 * largestState) {
			known = undefined;
			if (taken === "lacking") return say(socket, { t: "again" });
			return refuse(taken === "taken" ? "too-long" : taken);
		}
		const { personId } = socket.who;
		const kept = await runGuarded(db, writing(db, { meetingId, personId, part, bytes: sent, at: clock() }));
		if (!kept) {
			known = undefined;
			return refuse("outside");
		}
		say(socket, { t: "kept", id });
		await hand(part, sent, socket);
		await around.mergeLater();
	};

	return {
		/** A message from a browser. What it can't do anything with ends the connection, which is then made anew. */
		hear: async (socket: Socket, text: string): Promise<void> => {
			if (!bearable(socket.who.personId, text.length)) return socket.close(tooFast, slower);
			const said = read(text);
			if (!said) return socket.close(failed, "unreadable");
			try {
				await (said.t === "hello" ? welcome(socket, said.have) : take(socket, said));
			} catch (cause) {
				// Others may not have been handed what was kept: all of them begin anew, and compare.
				known = undefined;
				for (const one of sockets()) one.close(failed, "again");
				throw cause;
			}
		},
		/** What was done past this room, told by the Worker. */
		tell: async (told: Told): Promise<void> => {
			if (told === "changed") {
				// What is different may be who still reads here.
				for (const socket of await present()) say(socket, { t: "changed" });
				return;
			}
			const { part, bytes: update } = told;
			const doc = known?.get(part)?.doc;
			if (doc) Y.applyUpdate(doc, fromBase64(update) ?? new Uint8Array([0, 0]));
			await hand(part, update);
			await around.mergeLater();
		},
		merge: async (): Promise<void> => {
			await mergeNotes(around, meetingId);
			known = undefined;
		},
	};
};

export type LiveRoom = ReturnType<typeof liveRoom>;
