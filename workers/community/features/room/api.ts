import { ok } from "#core/result.ts";
import { personOf } from "#web/viewer.ts";
import { api, type CommunityRoute } from "../../routes.ts";
import { beginMeeting, comeIn, endMeeting, moveMeeting } from "./actions.ts";
import { hereBody, moveBody, noteBody, pairsBody, roomAnswer, roomOut } from "./contract.ts";
import { addParagraph } from "./notes-actions.ts";
import { endPairs, makePairs } from "./pairs-actions.ts";
import { noRoom } from "./rules.ts";
import { readRoom } from "./store.ts";

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
		{
			method: "POST",
			path: "/api/meetings/:id/room/begin",
			may,
			summary: "Begin a meeting",
			readAgain: "/api/meetings/:id/room",
		},
		({ params, services, viewer }) => beginMeeting(services, personOf(viewer), params.id),
	),
	api(
		{
			method: "PUT",
			path: "/api/meetings/:id/room/place",
			may,
			summary: "Go on to another part or item of the agenda",
			body: moveBody,
			readAgain: "/api/meetings/:id/room",
		},
		({ body: { part, itemId, seen }, params, services, viewer }) =>
			moveMeeting(services, personOf(viewer), params.id, { to: { part, itemId }, seen }),
	),
	api(
		{
			method: "POST",
			path: "/api/meetings/:id/room/end",
			may,
			summary: "End a meeting",
			readAgain: "/api/meetings/:id/room",
		},
		({ params, services, viewer }) => endMeeting(services, personOf(viewer), params.id),
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
			readAgain: "/api/meetings/:id/room",
		},
		({ body, params, services, viewer }) => makePairs(services, personOf(viewer), params.id, body),
	),
	api(
		{
			method: "POST",
			path: "/api/meetings/:id/room/pairs/end",
			may,
			summary: "Call the pairs back",
			readAgain: "/api/meetings/:id/room",
		},
		({ params, services, viewer }) => endPairs(services, personOf(viewer), params.id),
	),
];
