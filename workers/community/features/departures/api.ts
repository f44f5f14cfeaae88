import { ok } from "#core/result.ts";
import { personOf } from "#web/viewer.ts";
import { api, type CommunityRoute, document } from "../../routes.ts";
import {
	answerDeparture,
	callOffDeparture,
	departureArchive,
	newDepartureId,
	packDeparture,
	proposeDeparture,
	settleDeparture,
} from "./actions.ts";
import { answerBody, departureAnswer, departureOut, proposeBody, proposedAnswer, settleBody } from "./contract.ts";
import { noDeparture } from "./rules.ts";
import { readDeparting } from "./store.ts";

export const departureApi: CommunityRoute[] = [
	api(
		{
			method: "GET",
			path: "/api/groups/:id/departure",
			may: "group.read",
			summary: "How a group becomes a chapter, for its members",
			answer: departureAnswer,
		},
		async ({ services, viewer, params }) => {
			const found = await readDeparting(services.db, personOf(viewer).id, params.id);
			const departure = found && departureOut(found);
			return departure ? ok(departure) : noDeparture;
		},
	),
	api(
		{
			method: "POST",
			path: "/api/groups/:id/departure",
			may: "group.write",
			summary: "Ask everybody in a group whether it becomes a chapter of its own",
			body: proposeBody,
			answer: proposedAnswer,
			status: 201,
		},
		({ services, viewer, params, body }) =>
			proposeDeparture(services, personOf(viewer), params.id, { ...body, id: body.id ?? newDepartureId(services) }),
	),
	api(
		{
			method: "PUT",
			path: "/api/groups/:id/departure/answer",
			may: "self.manage",
			summary: "Say whether one goes along, and whether one’s words do",
			body: answerBody,
		},
		({ services, viewer, params, body }) => answerDeparture(services, personOf(viewer), params.id, body),
	),
	api(
		{
			method: "POST",
			path: "/api/groups/:id/departure/pack",
			may: "group.write",
			summary: "Everybody was asked: the archive is packed",
		},
		({ services, viewer, params }) => packDeparture(services, personOf(viewer), params.id),
	),
	document(
		{
			path: "/api/groups/:id/departure/archive",
			area: "document",
			may: "group.write",
			summary: "What goes along, as a ZIP archive for an empty site",
		},
		async ({ services, viewer, params }) => {
			const made = await departureArchive(services, personOf(viewer), params.id);
			if (!made.ok) return made;
			const headers = {
				"content-type": "application/zip",
				"content-disposition": 'attachment; filename="chapter.zip"',
				"cache-control": "no-store",
			};
			return ok(new Response(made.value, { headers }));
		},
	),
	api(
		{
			method: "PUT",
			path: "/api/groups/:id/departure/origin",
			may: "group.write",
			summary: "Say where the new chapter stands",
			body: settleBody,
		},
		({ services, viewer, params, body }) => settleDeparture(services, personOf(viewer), params.id, body.origin),
	),
	api(
		{
			method: "DELETE",
			path: "/api/groups/:id/departure",
			may: "group.write",
			summary: "Call it off: the group stays where it is",
		},
		({ services, viewer, params }) => callOffDeparture(services, personOf(viewer), params.id),
	),
];
