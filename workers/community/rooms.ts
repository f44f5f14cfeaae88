import type { Log } from "#core/log.ts";
import type { NotePart } from "./features/room/notes.ts";

/** What a meeting's room is told of: an update to the notes that went past it, or that anything else is different. */
export type Told = { readonly part: NotePart; readonly bytes: string } | "changed";

/** The rooms of meetings, where what happens is seen by all at once. A site without them is used by reloading. */
export type Rooms = {
	/** Tells a room. Nothing depends on its hearing: whoever reloads sees what is there. */
	readonly tell: (meetingId: string, told: Told) => Promise<void>;
	/** Hands a WebSocket on. Who it is was checked before: the room believes what it is told here. */
	readonly join: (
		meetingId: string,
		who: { readonly id: string; readonly writes: boolean },
	) => Promise<WebSocket | null>;
};

export const meetingHeader = "x-meeting";
export const personHeader = "x-person";
export const writesHeader = "x-writes";

/** Rooms that are Durable Objects, one for each meeting, by its id. */
export const durableRooms = (namespace: DurableObjectNamespace, log: Log): Rooms => {
	const ask = (meetingId: string, request: Request): Promise<Response> => {
		request.headers.set(meetingHeader, meetingId);
		return namespace.get(namespace.idFromName(meetingId)).fetch(request);
	};
	return {
		tell: async (meetingId, told) => {
			try {
				await ask(meetingId, new Request("https://room/", { method: "POST", body: JSON.stringify(told) }));
			} catch (cause) {
				log("room-not-told", { meetingId, message: String(cause) });
			}
		},
		join: async (meetingId, { id, writes }) => {
			const headers = { upgrade: "websocket", [personHeader]: id, [writesHeader]: String(writes) };
			return (await ask(meetingId, new Request("https://room/", { headers }))).webSocket;
		},
	};
};
