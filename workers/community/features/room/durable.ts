import { drizzle } from "drizzle-orm/d1";
import { type Clock, second } from "#core/clock.ts";
import { randomText, webRandom } from "#core/id.ts";
import type { Db } from "#exchange/site.ts";
import { meetingHeader, personHeader, type Told, writesHeader } from "../../rooms.ts";
import { type Attached, type LiveRoom, liveRoom, type Socket } from "./live.ts";

/** Pages between two merges read what waits; this keeps it at what a few people type in a moment. */
const mergeAfter = 20 * second;

/** Several windows for each of more people than meet; of one person as many as nobody opens, so that there is room for all. */
const mostConnections = 500;
const mostOfOne = 20;

/** A laptop that was closed shows no other sign: browsers ask this, and are answered without anybody waking up. */
const areYouThere = ["ping", "pong"] as const;

const socketOf = (socket: WebSocket): Socket => {
	/** Whoever has gone in this moment finds everything when they are back. */
	const unlessGone = (deed: () => void) => {
		try {
			deed();
		} catch {}
	};
	return {
		who: socket.deserializeAttachment() as Attached,
		send: (message) => unlessGone(() => socket.send(message)),
		close: (code, reason) => unlessGone(() => socket.close(code, reason)),
	};
};

/** A meeting's room as a Durable Object keeps it: asleep between two messages, with its connections open. */
export const durableRoom = (ctx: DurableObjectState, database: D1Database, clock: Clock) => {
	const db = drizzle(database) as Db;
	let room: LiveRoom | undefined;
	ctx.setWebSocketAutoResponse(new WebSocketRequestResponsePair(...areYouThere));

	const mergeLater = async () => {
		if ((await ctx.storage.getAlarm()) === null) await ctx.storage.setAlarm(clock() + mergeAfter);
	};
	/** An alarm and a message after sleep don't say which meeting this is, so it is written down. */
	const roomOf = async (named?: string | null): Promise<LiveRoom> => {
		if (room) return room;
		const meetingId = named ?? (await ctx.storage.get<string>("meeting")) ?? "";
		if (named) await ctx.storage.put("meeting", named);
		const sockets = () => ctx.getWebSockets().map(socketOf);
		room ??= liveRoom({ db, clock, meetingId, sockets, mergeLater });
		return room;
	};

	const join = ({ headers }: Request): Response => {
		const personId = headers.get(personHeader) ?? "";
		const open = ctx.getWebSockets();
		const own = open.filter((one) => (one.deserializeAttachment() as Attached | null)?.personId === personId);
		if (open.length >= mostConnections || own.length >= mostOfOne) return new Response(null, { status: 503 });
		const { 0: theirs, 1: ours } = new WebSocketPair();
		const who: Attached = {
			key: randomText(webRandom, 16),
			personId,
			writes: headers.get(writesHeader) === "true",
			since: clock(),
		};
		ctx.acceptWebSocket(ours);
		ours.serializeAttachment(who);
		return new Response(null, { status: 101, webSocket: theirs });
	};

	return {
		/** What the Worker asks: to be told something, or to take somebody in. */
		fetch: async (request: Request): Promise<Response> => {
			const own = await roomOf(request.headers.get(meetingHeader));
			if (request.method === "GET") return join(request);
			await own.tell((await request.json()) as Told);
			return new Response(null, { status: 204 });
		},
		hear: async (socket: WebSocket, message: string | ArrayBuffer): Promise<void> =>
			(await roomOf()).hear(socketOf(socket), typeof message === "string" ? message : ""),
		merge: async (): Promise<void> => (await roomOf()).merge(),
	};
};

export type DurableRoom = ReturnType<typeof durableRoom>;
