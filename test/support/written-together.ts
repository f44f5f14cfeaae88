import { DatabaseSync } from "node:sqlite";
import { drizzle } from "drizzle-orm/d1";
import { meeting as meetingTable } from "#community/db/meetings.ts";
import { type LiveRoom, liveRoom, type Socket } from "#community/features/room/live.ts";
import { addParagraph } from "#community/features/room/notes-actions.ts";
import { type NotesClient, notesClient, type Shelf } from "#community/features/room/notes-client.ts";
import type { Rooms } from "#community/rooms.ts";
import type { Db } from "#exchange/site.ts";
import { person } from "#identity/tables.ts";
import { migrate } from "#scripts/support/migrate.ts";
import { SqliteD1 } from "#scripts/support/sqlite-d1.ts";
import type { Person } from "#web/viewer.ts";

/** One connection between a browser and the room; what is under way on it is lost with it. */
type Connection = { readonly up: string[]; readonly down: string[]; readonly socket: Socket; broken: boolean };
type Browser = { client: NotesClient; connection?: Connection; readonly shelf: Map<string, string> };

/** A meeting in which a test decides what happens, when each message arrives, and what breaks. */
export type Meeting = Awaited<ReturnType<typeof newMeeting>>;

const part = "learn";
const sqlite = new DatabaseSync(":memory:");
migrate(sqlite, "community");
/** Answers as late as a test wants, so that others come in between. */
class SlowD1 extends SqliteD1 {
	waits: readonly number[] = [0];
	#asked = 0;
	override async batch<T = unknown>(statements: D1PreparedStatement[]): Promise<D1Result<T>[]> {
		const turns = this.waits[this.#asked++ % this.waits.length] ?? 0;
		for (let turn = 0; turn < turns; turn++) await undefined;
		return super.batch<T>(statements);
	}
}
const database = new SlowD1(sqlite);
const db = drizzle(database) as unknown as Db;
let [meetings, keys, characters] = [0, 0, 0];
const now = Date.UTC(2026, 9, 20, 18);

const personNamed = (i: number): Person => ({
	...{ kind: "person", id: `person_${i}`, name: `Person ${i}`, role: "member", via: "session", scopes: [] },
});

const shelfOn = (shelf: Map<string, string>): Shelf => ({
	all: () => [...shelf],
	put: (key, value) => void shelf.set(key, value),
	remove: (key) => void shelf.delete(key),
});

/** A character that nobody has typed before; every third one takes two code units. */
const newCharacter = (): string => {
	characters++;
	return String.fromCodePoint((characters % 3 === 0 ? 0x20000 : 0x4e00) + (characters % 20_000));
};

/** The last browser shares its shelf with the first: two windows of one person. */
export const newMeeting = async (browsers: number, waits: readonly number[]) => {
	database.waits = waits;
	const meetingId = `meeting_${++meetings}`;
	if (meetings === 1)
		for (let i = 0; i < browsers; i++)
			await db
				.insert(person)
				.values({ ...personNamed(i), email: `${i}@example.org`, role: "member", state: "active", joinedAt: 0 });
	await db.insert(meetingTable).values({
		...{
			id: meetingId,
			title: "Together",
			startsLocal: "2026-10-20T17:30",
			timeZone: "UTC",
			startsAt: now,
			endsAt: now,
		},
		...{ state: "running", createdBy: "person_0", createdAt: now, updatedAt: now },
	});
	const written = new Set<string>();
	const underWay: Promise<unknown>[] = [];
	let failIn = Number.POSITIVE_INFINITY;
	database.beforeStatement = () => {
		if (failIn-- > 0) return;
		failIn = Number.POSITIVE_INFINITY;
		throw new Error("the database is away");
	};

	const connections = new Set<Connection>();
	const newRoom = (): LiveRoom =>
		liveRoom({
			...{ db, meetingId },
			clock: () => now,
			sockets: () => [...connections].map(({ socket }) => socket),
			mergeLater: async () => {},
		});
	let room = newRoom();

	const open = (browser: Browser): void => {
		browser.client = notesClient({
			shelf: shelfOn(browser.shelf),
			send: (message) => void browser.connection?.up.push(message),
			newKey: () => `key ${++keys}`,
		});
	};
	const shelves = Array.from({ length: browsers }, () => new Map<string, string>());
	const all = Array.from({ length: browsers }, (_, i): Browser => {
		const browser = { shelf: shelves[i % (browsers - 1)] } as Browser;
		open(browser);
		return browser;
	});
	const at = (i: number): Browser => all[i] as Browser;
	const drop = (browser: Browser) => {
		if (!browser.connection) return;
		connections.delete(browser.connection);
		browser.connection = undefined;
		browser.client.closed();
	};
	const connect = (i: number) => {
		const browser = at(i);
		if (browser.connection) return;
		const down: string[] = [];
		const who = { key: `connection ${++keys}`, personId: personNamed(i).id, writes: true, since: now };
		const socket: Socket = {
			who,
			send: (message) => void down.push(message),
			close: () => {
				connection.broken = true;
				connections.delete(connection);
			},
		};
		const connection: Connection = { up: [], down, socket, broken: false };
		browser.connection = connection;
		connections.add(connection);
		browser.client.opened();
	};
	/** Not waited for: what others send arrives while this one is still being written down. */
	const send = (i: number) => {
		const message = at(i).connection?.up.shift();
		const socket = at(i).connection?.socket;
		if (message && socket) underWay.push(room.hear(socket, message).catch(() => {}));
	};
	const receive = (i: number) => {
		const { connection, client } = at(i);
		const message = connection?.down.shift();
		if (message !== undefined) client.receive(message);
		else if (connection?.broken) drop(at(i));
	};
	const settle = async () => {
		await Promise.all(underWay.splice(0));
	};
	const everybody = (deed: (i: number) => void) => all.forEach((_, i) => void deed(i));

	type Typed = { readonly at: number; readonly remove: number; readonly insert: number };
	const type = (i: number, { at: place, remove, insert }: Typed) => {
		const before = [...at(i).client.text(part)];
		const from = Math.min(place, before.length);
		const typed = Array.from({ length: insert }, newCharacter);
		for (const character of typed) written.add(character);
		for (const character of before.splice(from, remove, ...typed)) written.delete(character);
		at(i).client.type(part, before.join(""));
	};
	const talk = async (i: number) => {
		connect(i);
		at(i).client.flush();
		for (let round = 0; round < 3; round++) {
			send(i);
			await settle();
			for (let many = 0; many < 20; many++) receive(i);
		}
	};
	const reload = (i: number) => {
		drop(at(i));
		open(at(i));
	};
	const merge = () => void underWay.push(room.merge().catch(() => {}));

	return {
		type: async (i: number, typed: Typed) => type(i, typed),
		connect: async (i: number) => connect(i),
		/** As it is on a good day: says what there is to say, and hears the answers. */
		talk,
		/** Somebody writes and closes their laptop, while the database is away for a moment. */
		lastWords: async (i: number, after: number) => {
			type(i, { at: 0, remove: 0, insert: 1 });
			failIn = after;
			await talk(i);
			reload(i);
			failIn = Number.POSITIVE_INFINITY;
		},
		/** Two merge at once, and somebody writes meanwhile. */
		mergeTwice: async (i: number) => {
			await talk(i);
			type(i, { at: 0, remove: 0, insert: 1 });
			merge();
			at(i).client.flush();
			send(i);
			for (let turn = 0; turn < 12; turn++) await undefined;
			merge();
		},
		flush: async (i: number) => at(i).client.flush(),
		send: async (i: number) => send(i),
		receive: async (i: number) => receive(i),
		drop: async (i: number) => drop(at(i)),
		reload: async (i: number) => reload(i),
		/** Somebody without scripts adds a paragraph; twice at once, as impatient people do. */
		form: async (i: number) => {
			const text = newCharacter();
			const paragraph = { form: ++keys, part, text } as const;
			const rooms: Rooms = { tell: (_, told) => room.tell(told), join: async () => null };
			const add = () => addParagraph({ db, clock: () => now, rooms }, personNamed(i), meetingId, paragraph);
			const done = await Promise.all([add(), add()].map((adding) => adding.catch(() => undefined)));
			if (done.some((one) => one?.ok) || (await add()).ok) written.add(text);
		},
		/** The room is put to sleep, with its connections open; or it goes down, and they with it. */
		sleep: async () => {
			await settle();
			room = newRoom();
		},
		crash: async () => {
			everybody((i) => drop(at(i)));
			room = newRoom();
		},
		restoreBackup: async () => {
			everybody((i) => drop(at(i)));
			await database.exec("delete from meeting_note");
			room = newRoom();
		},
		merge: async () => merge(),
		fail: async (after: number) => {
			failIn = after;
		},
		settle,
		everybodyBack: async () => {
			failIn = Number.POSITIVE_INFINITY;
			for (let round = 0; round < 12; round++) {
				everybody(connect);
				everybody((i) => at(i).client.flush());
				for (let i = 0; i < 8; i++) {
					everybody(send);
					await settle();
					everybody((one) => {
						for (let many = 0; many < 60; many++) receive(one);
					});
				}
			}
			await room.merge();
		},
		outcome: async () => {
			const note = sqlite.prepare("select text from meeting_note where meeting_id = ?").get(meetingId);
			const left = sqlite.prepare("select count(*) as n from note_update where meeting_id = ?").get(meetingId);
			return {
				texts: all.map(({ client }) => client.text(part)),
				merged: String(note?.text ?? ""),
				kept: Number(left?.n) + shelves.reduce((sum, { size }) => sum + size, 0),
				written,
				refusals: all.map(({ client }) => client.refusal()).filter((one) => one !== undefined),
			};
		},
	};
};
