import * as z from "zod";
import { clientOf } from "#account/asking.ts";
import { ok } from "#core/result.ts";
import { personOf } from "#web/viewer.ts";
import { api, type CommunityRoute } from "../../routes.ts";
import { answerJoin, askToJoin, listRequests } from "./actions.ts";
import {
	acceptBody,
	answeredAnswer,
	declineBody,
	joinBody,
	requestOut,
	requestsAnswer,
	requestsQuery,
} from "./contract.ts";

export const joinRequestsApi: CommunityRoute[] = [
	api(
		{
			method: "GET",
			path: "/api/join-requests",
			may: "people.invite",
			summary: "Who asks to join",
			query: requestsQuery,
			answer: requestsAnswer,
		},
		async ({ services, query: { state, limit, after } }) => {
			const { items, next } = await listRequests(services, state, { limit, after });
			return ok({ items: items.map(requestOut), next });
		},
	),
	api(
		{
			method: "POST",
			path: "/api/join-requests",
			may: "site.visit",
			summary: "Ask to join; the answer is the same whether or not the address is known",
			body: joinBody,
			answer: z.object({ asked: z.literal(true) }),
			status: 202,
		},
		async ({ services, body, c }) => {
			const done = await askToJoin(services, { ...body, client: clientOf(c) });
			return done.ok ? ok({ asked: true as const }) : done;
		},
	),
	api(
		{
			method: "POST",
			path: "/api/join-requests/:id/accept",
			may: "people.invite",
			summary: "Welcome who asked, with a word; a link to come in is mailed",
			body: acceptBody,
			answer: answeredAnswer,
		},
		({ services, viewer, params, body }) =>
			answerJoin(services, personOf(viewer).id, params.id, { decision: "accepted", ...body }),
	),
	api(
		{
			method: "POST",
			path: "/api/join-requests/:id/decline",
			may: "people.invite",
			summary: "Decline a request, with a word that is mailed",
			body: declineBody,
			answer: answeredAnswer,
		},
		({ services, viewer, params, body }) =>
			answerJoin(services, personOf(viewer).id, params.id, { decision: "declined", ...body }),
	),
];
