import * as z from "zod";
import { newId } from "#core/id.ts";
import { problem } from "#core/problem.ts";
import { ok } from "#core/result.ts";
import { listPage, listQuery } from "#web/list-page.ts";
import { personOf } from "#web/viewer.ts";
import { api, type CommunityRoute } from "../../routes.ts";
import { noGroup } from "./actions.ts";
import { readGroupForWork, readGroupProgress } from "./store.ts";
import { changeWork, noProgress, takeProgressAway, tellProgress } from "./work-actions.ts";
import {
	progressAnswer,
	progressBody,
	progressListAnswer,
	progressOut,
	toldAnswer,
	workAnswer,
	workBody,
	workOut,
} from "./work-contract.ts";
import { progressCursor, readProgress } from "./work-store.ts";

export const workApi: CommunityRoute[] = [
	api(
		{
			method: "GET",
			path: "/api/groups/:id/work",
			may: "group.read",
			summary: "What a group works on, with what, and which aims it takes up",
			answer: workAnswer,
		},
		async ({ params, services, viewer }) => {
			const found = await readGroupForWork(services.db, personOf(viewer).id, params.id);
			return found ? ok(workOut(found.work)) : noGroup;
		},
	),
	api(
		{
			method: "PUT",
			path: "/api/groups/:id/work",
			may: "group.write",
			summary: "Say what a group works on, with what, and which aims it takes up",
			body: workBody,
		},
		async ({ body, params, services, viewer }) => {
			const done = await changeWork(services, personOf(viewer), params.id, body);
			return done.ok ? ok(undefined) : done;
		},
	),
	api(
		{
			method: "GET",
			path: "/api/groups/:id/progress",
			may: "group.read",
			summary: "What a group has come to, latest first, for its members",
			query: z.object(listQuery),
			answer: progressListAnswer,
		},
		async ({ params, query, services, viewer }) => {
			const found = await readGroupProgress(services.db, personOf(viewer).id, params.id, query);
			if (!found) return noGroup;
			if (!found.group.mine) return problem("forbidden", "Its members know what a group has come to.");
			const { items, next } = listPage(found.progress, query.limit, progressCursor);
			return ok({ items: items.map(progressOut), next });
		},
	),
	api(
		{
			method: "POST",
			path: "/api/groups/:id/progress",
			may: "group.write",
			summary: "Tell what a group has come to",
			body: progressBody,
			answer: toldAnswer,
			status: 201,
		},
		({ body, params, services, viewer }) =>
			tellProgress(services, personOf(viewer), params.id, { ...body, id: body.id ?? newId("progress", services) }),
	),
];

export const progressApi: CommunityRoute[] = [
	api(
		{
			method: "GET",
			path: "/api/progress/:id",
			may: "group.read",
			summary: "A sentence on what a group has come to",
			answer: progressAnswer,
		},
		async ({ params, services, viewer }) => {
			const found = await readProgress(services.db, personOf(viewer).id, params.id);
			return found ? ok(progressOut(found)) : noProgress;
		},
	),
	api(
		{
			method: "DELETE",
			path: "/api/progress/:id",
			may: "group.write",
			summary: "Take away a sentence that one wrote",
		},
		async ({ params, services, viewer }) => {
			const done = await takeProgressAway(services, personOf(viewer), params.id);
			return done.ok ? ok(undefined) : done;
		},
	),
];
