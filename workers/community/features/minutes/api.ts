import { ok } from "#core/result.ts";
import { personOf } from "#web/viewer.ts";
import { api, type CommunityRoute } from "../../routes.ts";
import { noMeeting } from "../meetings/rules.ts";
import { chooseMinutes, gatherMinutes, sendMinutes } from "./actions.ts";
import { minutesAnswer, minutesOut, wantedAnswer, wantedBody } from "./contract.ts";
import { readWanted } from "./reader-store.ts";

export const minutesApi: CommunityRoute[] = [
	api(
		{
			method: "GET",
			path: "/api/meetings/:id/minutes",
			may: "meeting.read",
			summary: "What a meeting left",
			answer: minutesAnswer,
		},
		async ({ params, services, viewer }) => {
			const found = await gatherMinutes(services, personOf(viewer).id, params.id);
			return found ? ok(minutesOut(found)) : noMeeting;
		},
	),
	api(
		{
			method: "POST",
			path: "/api/meetings/:id/minutes/send",
			may: "meeting.join",
			summary: "Send the minutes, once, to who wants them",
		},
		({ params, services, viewer }) => sendMinutes(services, personOf(viewer), params.id),
	),
	api(
		{
			method: "GET",
			path: "/api/me/minutes",
			may: "self.read",
			summary: "Whose minutes one has mailed, and whose one could",
			answer: wantedAnswer,
		},
		async ({ services, viewer }) => ok(await readWanted(services.db, personOf(viewer).id)),
	),
	api(
		{
			method: "PUT",
			path: "/api/me/minutes",
			may: "self.manage",
			summary: "Choose whose minutes one has mailed; none to stop",
			body: wantedBody,
		},
		({ body, services, viewer }) => chooseMinutes(services, personOf(viewer), body),
	),
];
