import * as z from "zod";
import { ok } from "#core/result.ts";
import { listOf, listPage, listQuery } from "#web/list-page.ts";
import { personOf } from "#web/viewer.ts";
import { api } from "../../routes.ts";
import { inviteCoordinator, removeCoordinator, takeBack } from "./actions.ts";
import { coordinatorSchema, emailBody, expectedSchema, inviteBody } from "./contract.ts";
import { byName, byPlace } from "./lists.ts";
import { readCoordinators, readExpected } from "./store.ts";

export const coordinatorApi = [
	api(
		{
			method: "GET",
			path: "/api/coordinators",
			may: "coordinators.read",
			summary: "Who coordinates, by name",
			query: z.object(listQuery),
			answer: listOf(coordinatorSchema),
		},
		async ({ services, query }) => ok(listPage(await readCoordinators(services.db, query), query.limit, byName)),
	),
	api(
		{
			method: "GET",
			path: "/api/coordinators/invited",
			may: "coordinators.read",
			summary: "Who is invited to coordinate, latest first",
			query: z.object(listQuery),
			answer: listOf(expectedSchema),
		},
		async ({ services, query }) =>
			ok(listPage(await readExpected(services.db, services.clock(), query), query.limit, byPlace)),
	),
	api(
		{
			method: "POST",
			path: "/api/coordinators",
			may: "coordinators.manage",
			summary: "Invite a coordinator by e-mail",
			body: inviteBody,
		},
		({ services, viewer, body }) => inviteCoordinator(services, personOf(viewer).name, body),
	),
	api(
		{
			method: "DELETE",
			path: "/api/coordinators/invited/:email",
			may: "coordinators.manage",
			summary: "Take an invitation back",
			params: emailBody,
		},
		({ services, params }) => takeBack(services, params.email),
	),
	api(
		{
			method: "DELETE",
			path: "/api/coordinators/:id",
			may: "coordinators.manage",
			summary: "End somebody's time as a coordinator",
		},
		({ services, params }) => removeCoordinator(services, params.id),
	),
];
