import { ok } from "#core/result.ts";
import { listPage } from "#web/list-page.ts";
import { personOf } from "#web/viewer.ts";
import { api, type CommunityRoute } from "../../routes.ts";
import { askOf, declineRequest, requestDone, sayTakes } from "./actions.ts";
import { askBody, askedAnswer, requestOut, requestQuery, requestsAnswer, takesBody } from "./contract.ts";
import { readRequests, readTakes, requestCursor } from "./store.ts";

export const requestApi: CommunityRoute[] = [
	api(
		{
			method: "GET",
			path: "/api/requests",
			may: "help.read",
			summary: "What is asked of the caller, latest first",
			query: requestQuery,
			answer: requestsAnswer,
		},
		async ({ query, services, viewer }) => {
			const rows = await readRequests(services.db, personOf(viewer).id, [query.state ?? "waiting"], query);
			const { items, next } = listPage(rows, query.limit, requestCursor);
			return ok({ items: items.map(requestOut), next });
		},
	),
	api(
		{
			method: "POST",
			path: "/api/requests",
			may: "help.write",
			summary: "Ask one person for help with one thing; asked twice, it is one request",
			body: askBody,
			answer: askedAnswer,
			status: 201,
		},
		async ({ body, services, viewer }) => {
			const { about, to, reason } = body;
			const asked = await askOf(services, personOf(viewer), { aboutId: about, toId: to, reason });
			return asked.ok ? ok({ id: asked.value.id }) : asked;
		},
	),
	api(
		{
			method: "POST",
			path: "/api/requests/:id/decline",
			may: "help.write",
			summary: "Decline what one is asked, without a reason",
		},
		({ params, services, viewer }) => declineRequest(services, personOf(viewer), params.id),
	),
	api(
		{ method: "POST", path: "/api/requests/:id/done", may: "help.write", summary: "Say that one has helped" },
		({ params, services, viewer }) => requestDone(services, personOf(viewer), params.id),
	),
	api(
		{
			method: "GET",
			path: "/api/me/helping",
			may: "help.read",
			summary: "Whether the caller takes requests",
			answer: takesBody,
		},
		async ({ services, viewer }) => ok({ takesRequests: await readTakes(services.db, personOf(viewer).id) }),
	),
	api(
		{
			method: "PUT",
			path: "/api/me/helping",
			may: "help.write",
			summary: "Say whether one takes requests",
			body: takesBody,
		},
		({ body, services, viewer }) => sayTakes(services, personOf(viewer), body.takesRequests),
	),
];
