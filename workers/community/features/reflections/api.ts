import { newId } from "#core/id.ts";
import { ok } from "#core/result.ts";
import { listPage } from "#web/list-page.ts";
import { personOf } from "#web/viewer.ts";
import { api, type CommunityRoute } from "../../routes.ts";
import { changeReflection, removeReflection, writeDown } from "./actions.ts";
import {
	changeBody,
	filterQuery,
	newBody,
	reflectionAnswer,
	reflectionBodyLimit,
	reflectionOut,
	reflectionsAnswer,
	savedAnswer,
} from "./contract.ts";
import { noReflection } from "./rules.ts";
import { readReflection, readReflections, reflectionCursor } from "./store.ts";

export const reflectionApi: CommunityRoute[] = [
	api(
		{
			method: "GET",
			path: "/api/reflections",
			may: "cycle.read",
			summary: "Reflections that the caller may read, latest first",
			query: filterQuery,
			answer: reflectionsAnswer,
		},
		async ({ query, services, viewer }) => {
			const filter = { mine: query.whose === "mine", group: query.group };
			const rows = await readReflections(services.db, personOf(viewer).id, filter, query);
			const { items, next } = listPage(rows, query.limit, reflectionCursor);
			return ok({ items: items.map(reflectionOut), next });
		},
	),
	api(
		{
			method: "POST",
			path: "/api/reflections",
			may: "cycle.write",
			summary: "Write down a reflection",
			body: newBody,
			bodyLimit: reflectionBodyLimit,
			answer: savedAnswer,
			status: 201,
		},
		({ body, services, viewer }) =>
			writeDown(services, personOf(viewer), {
				...body,
				id: body.id ?? newId("reflection", services),
				groupId: body.group,
			}),
	),
	api(
		{
			method: "GET",
			path: "/api/reflections/:id",
			may: "cycle.read",
			summary: "A reflection",
			answer: reflectionAnswer,
		},
		async ({ params, services, viewer }) => {
			const found = await readReflection(services.db, personOf(viewer).id, params.id);
			return found ? ok(reflectionOut(found)) : noReflection;
		},
	),
	api(
		{
			method: "PUT",
			path: "/api/reflections/:id",
			may: "cycle.write",
			summary: "Save other words, or let more or fewer people read them",
			body: changeBody,
			bodyLimit: reflectionBodyLimit,
			answer: savedAnswer,
			readAgain: "/api/reflections/:id",
		},
		({ body, params, services, viewer }) =>
			changeReflection(services, personOf(viewer), params.id, { ...body, groupId: body.group }),
	),
	api(
		{
			method: "DELETE",
			path: "/api/reflections/:id",
			may: "cycle.write",
			summary: "Delete a reflection",
			readAgain: "/api/reflections/:id",
		},
		({ params, services, viewer }) => removeReflection(services, personOf(viewer), params.id),
	),
];
