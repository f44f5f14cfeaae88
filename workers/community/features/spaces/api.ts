import { newId } from "#core/id.ts";
import { ok } from "#core/result.ts";
import { listPage } from "#web/list-page.ts";
import { personOf } from "#web/viewer.ts";
import { api, type CommunityRoute } from "../../routes.ts";
import { foundedAnswer, groupOut, groupsAnswer } from "../groups/contract.ts";
import { changeSpace, joinSpace, makeGroupOf, makeSpace, prolongSpace } from "./actions.ts";
import { changeBody, groupBody, moreBody, newBody, spacesQuery } from "./contract.ts";
import { readSpacePage } from "./store.ts";

export const spaceApi: CommunityRoute[] = [
	api(
		{
			method: "GET",
			path: "/api/spaces",
			may: "group.read",
			summary: "Spaces that run, by the day on which they end; each is a group too",
			query: spacesQuery,
			answer: groupsAnswer,
		},
		async ({ query, services, viewer }) => {
			const rows = await readSpacePage(services.db, personOf(viewer).id, query.over === "yes", query);
			const { items, next } = listPage(rows, query.limit, (row) => ({ key: row.endsOn ?? "", id: row.id }));
			return ok({ items: items.map(groupOut), next });
		},
	),
	api(
		{
			method: "POST",
			path: "/api/spaces",
			may: "group.write",
			summary: "Make a space with all of its sessions",
			body: newBody,
			answer: foundedAnswer,
			status: 201,
		},
		({ body, services, viewer }) =>
			makeSpace(services, personOf(viewer), { ...body, id: body.id ?? newId("group", services) }),
	),
	api(
		{
			method: "PUT",
			path: "/api/spaces/:id",
			may: "group.write",
			summary: "Change what a space asks, and until when people may join",
			body: changeBody,
		},
		({ body, params, services, viewer }) => changeSpace(services, personOf(viewer), params.id, body),
	),
	api(
		{
			method: "POST",
			path: "/api/spaces/:id/join",
			may: "group.write",
			summary: "Join a space while its door is open",
		},
		({ params, services, viewer }) => joinSpace(services, personOf(viewer), params.id),
	),
	api(
		{
			method: "PUT",
			path: "/api/spaces/:id/end",
			may: "group.write",
			summary: "Give a space more time, with a reason",
			body: moreBody,
		},
		({ body, params, services, viewer }) =>
			prolongSpace(services, personOf(viewer), params.id, { ...body, saidId: newId("progress", services) }),
	),
	api(
		{
			method: "POST",
			path: "/api/spaces/:id/group",
			may: "group.write",
			summary: "Go on as a working group: one act of any of its people, also once the space has ended",
			body: groupBody,
		},
		({ body, params, services, viewer }) =>
			makeGroupOf(services, personOf(viewer), params.id, { ...body, saidId: newId("progress", services) }),
	),
];
