import { problem } from "#core/problem.ts";
import { ok } from "#core/result.ts";
import { personOf } from "#web/viewer.ts";
import { permits } from "../../permissions.ts";
import { type CommunityRoute, document } from "../../routes.ts";
import { comeIn } from "./actions.ts";
import { noRoom, notesClosed } from "./rules.ts";
import { readRoomState } from "./store.ts";

/** Where a browser connects to a meeting's room. Who it is and what they may is decided here; the room believes it. */
export const liveRoute: CommunityRoute = document(
	{
		area: "document",
		path: "/meetings/:id/room/live",
		may: "meeting.read",
		summary: "A meeting’s room as a WebSocket",
	},
	async ({ services, viewer, params: { id }, c }) => {
		const who = personOf(viewer);
		const { db, config, rooms } = services;
		if (c.req.header("upgrade")?.toLowerCase() !== "websocket")
			return ok(new Response("Connect here with a WebSocket.\n", { status: 426, headers: { upgrade: "websocket" } }));
		// Browsers ask no permission for a WebSocket to another site, and send the cookies along.
		const from = c.req.header("origin");
		if (from !== undefined && from !== config.origin)
			return problem("forbidden", "Connect from a page of this site.", { reason: "cross-site" });
		const state = await readRoomState(db, who.id, id);
		if (!state) return noRoom;
		if (!state.notesShown) return notesClosed;
		const joins = permits(viewer, "meeting.join");
		if (joins) await comeIn(services, who, id);
		const socket = await rooms?.join(id, {
			id: who.id,
			writes: joins && state.state !== "cancelled" && !state.notesClosed,
		});
		if (!socket) return problem("not-found", "This site’s meetings have no live rooms. Reload the page instead.");
		return ok(new Response(null, { status: 101, webSocket: socket }));
	},
);
