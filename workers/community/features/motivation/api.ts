import * as z from "zod";
import { newId } from "#core/id.ts";
import { ok } from "#core/result.ts";
import { listPage, listQuery } from "#web/list-page.ts";
import { personOf } from "#web/viewer.ts";
import { api, type CommunityRoute } from "../../routes.ts";
import { askEvery, sayMotivation, showMotivationTo } from "./actions.ts";
import { motivationsAnswer, newBody, saidAnswer, shownBody, waysAnswer, waysBody } from "./contract.ts";
import { motivationCursor, readMonths, readMotivations } from "./store.ts";

export const motivationApi: CommunityRoute[] = [
	api(
		{
			method: "GET",
			path: "/api/me/motivation",
			may: "self.read",
			summary: "What one said of what brings one here, latest first; nobody else can read it",
			query: z.object(listQuery),
			answer: motivationsAnswer,
		},
		async ({ query, services, viewer }) => {
			const rows = await readMotivations(services.db, personOf(viewer).id, query);
			return ok(listPage(rows, query.limit, motivationCursor));
		},
	),
	api(
		{
			method: "POST",
			path: "/api/me/motivation",
			may: "self.manage",
			summary: "Say what brings one here",
			body: newBody,
			answer: saidAnswer,
			status: 201,
		},
		({ body, services, viewer }) =>
			sayMotivation(services, personOf(viewer), { ...body, id: body.id ?? newId("motivation", services) }),
	),
	api(
		{
			method: "PUT",
			path: "/api/me/motivation/shown",
			may: "self.manage",
			summary: "Say who may read what one said last",
			body: shownBody,
		},
		({ body, services, viewer }) => showMotivationTo(services, personOf(viewer), body.shown),
	),
	api(
		{
			method: "GET",
			path: "/api/chapter/ways",
			may: "chapter.manage",
			summary: "What the site does by itself in this chapter",
			answer: waysAnswer,
		},
		async ({ services }) => ok({ motivationMonths: await readMonths(services.db) }),
	),
	api(
		{
			method: "PUT",
			path: "/api/chapter/ways",
			may: "chapter.manage",
			summary: "Set what the site does by itself in this chapter",
			body: waysBody,
		},
		({ body, services }) => askEvery(services, body.motivationMonths),
	),
];
