import { ok } from "#core/result.ts";
import { listPage } from "#web/list-page.ts";
import { personOf } from "#web/viewer.ts";
import { api, type CommunityRoute } from "../../routes.ts";
import { mayLead, noMeeting } from "../meetings/rules.ts";
import { declineTurn, offerTurn, takeTurn } from "./actions.ts";
import {
	answerBody,
	mineAnswer,
	mineAsked,
	offerBody,
	offeredAnswer,
	turnOut,
	turnsAnswer,
	turnsOut,
} from "./contract.ts";
import { isAhead } from "./rules.ts";
import { readMyTurns, readTurns, turnCursor } from "./store.ts";

export const turnApi: CommunityRoute[] = [
	api(
		{
			method: "GET",
			path: "/api/meetings/:id/turns",
			may: "meeting.read",
			summary: "Who takes which turn in a meeting, and whose it may be",
			answer: turnsAnswer,
		},
		async ({ params, services, viewer }) => {
			const who = personOf(viewer);
			const now = services.clock();
			const found = await readTurns(services.db, who.id, params.id, now);
			return found ? ok(turnsOut(found, mayLead(who, found.meeting), isAhead(found.meeting, now))) : noMeeting;
		},
	),
	api(
		{
			method: "POST",
			path: "/api/meetings/:id/turns",
			may: "meeting.join",
			summary: "Offer somebody a turn in a meeting",
			body: offerBody,
			answer: offeredAnswer,
			status: 201,
		},
		({ body, params, services, viewer }) => offerTurn(services, personOf(viewer), params.id, body),
	),
	api(
		{
			method: "GET",
			path: "/api/me/turns",
			may: "self.read",
			summary: "The turns that were offered to the caller, latest first",
			query: mineAsked,
			answer: mineAnswer,
		},
		async ({ query, services, viewer }) => {
			const rows = await readMyTurns(services.db, personOf(viewer).id, services.clock(), query);
			const { items, next } = listPage(rows, query.limit, turnCursor);
			return ok({ items: items.map(turnOut), next });
		},
	),
	api(
		{
			method: "PUT",
			path: "/api/me/turns/:id",
			may: "meeting.join",
			summary: "Take a turn, or decline it; no reason is asked",
			body: answerBody,
		},
		({ body, params, services, viewer }) =>
			body.answer === "take"
				? takeTurn(services, personOf(viewer), params.id, body.title)
				: declineTurn(services, personOf(viewer), params.id),
	),
];
