import { ok } from "#core/result.ts";
import { readAgainAt } from "#web/read-again.ts";
import { personOf } from "#web/viewer.ts";
import { api, type CommunityRoute } from "../../routes.ts";
import { beginMeeting, comeIn, endMeeting, moveMeeting } from "./actions.ts";
import { hereBody, moveBody, noteBody, pairsBody, roomAnswer, roomOut } from "./contract.ts";
import { addParagraph } from "./notes-actions.ts";
import { endPairs, makePairs } from "./pairs-actions.ts";
import { noRoom } from "./rules.ts";
import { readRoom } from "./store.ts";

const again = (id: string): `/api/${string}` => `/api/meetings/${id}/room`;
const may = "meeting.join" as const;

export const roomApi: CommunityRoute[] = [
	api(
		{
			method: "GET",
			path: "/api/meetings/:id/room",
			may: "meeting.read",
			summary: "The room of a meeting: where it is, who is here, the notes, the pairs",
			answer: roomAnswer,
		},
		async ({ params, services, viewer }) => {
			const found = await readRoom(services.db, personOf(viewer).id, params.id);
			return found ? ok(roomOut(found)) : noRoom;
		},
	),
	api(
		{
			method: "POST",
			path: "/api/meetings/:id/room/here",
			may,
			summary: "Say that one is here, or that others are",
			body: hereBody,
		},
		({ body, params, services, viewer }) => comeIn(services, personOf(viewer), params.id, body.people),
	),
	api(
		{ method: "POST", path: "/api/meetings/:id/room/begin", may, summary: "Begin a meeting" },
		async ({ params, services, viewer }) =>
			readAgainAt(again(params.id), await beginMeeting(services, personOf(viewer), params.id)),
	),
	api(
		{
			method: "PUT",
			path: "/api/meetings/:id/room/place",
			may,
			summary: "Go on to another part or item of the agenda",
			body: moveBody,
		},
		async ({ body: { part, itemId, seen }, params, services, viewer }) =>
			readAgainAt(
				again(params.id),
				await moveMeeting(services, personOf(viewer), params.id, { to: { part, itemId }, seen }),
			),
	),
	api(
		{ method: "POST", path: "/api/meetings/:id/room/end", may, summary: "End a meeting" },
		async ({ params, services, viewer }) =>
			readAgainAt(again(params.id), await endMeeting(services, personOf(viewer), params.id)),
	),
	api(
		{
			method: "POST",
			path: "/api/meetings/:id/room/notes",
			may,
			summary: "Add a paragraph to the notes of a part",
			body: noteBody,
		},
		({ body, params, services, viewer }) => {
			const form = body.form ?? new DataView(services.random(4).slice().buffer).getUint32(0);
			return addParagraph(services, personOf(viewer), params.id, { ...body, form: Math.max(1, form) });
		},
	),
	api(
		{
			method: "POST",
			path: "/api/meetings/:id/room/pairs",
			may,
			summary: "Make pairs or trios of those who are here, mixing who has met least",
			body: pairsBody,
		},
		async ({ body, params, services, viewer }) =>
			readAgainAt(again(params.id), await makePairs(services, personOf(viewer), params.id, body)),
	),
	api(
		{ method: "POST", path: "/api/meetings/:id/room/pairs/end", may, summary: "Call the pairs back" },
		async ({ params, services, viewer }) =>
			readAgainAt(again(params.id), await endPairs(services, personOf(viewer), params.id)),
	),
];
