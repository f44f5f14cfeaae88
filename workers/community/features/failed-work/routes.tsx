import * as z from "zod";
import { isoOf } from "#core/clock.ts";
import { ok } from "#core/result.ts";
import { listOf, listQuery, nextHref } from "#web/list-page.ts";
import { redirect } from "#web/route.ts";
import { Frame } from "../../frame.tsx";
import { api, type CommunityRoute, form, page } from "../../routes.ts";
import { letGo, listFailed, tryAgain } from "./actions.ts";
import { jobWords } from "./rules.ts";
import { FailedPage } from "./views.tsx";

const failedAnswer = listOf(
	z.object({ id: z.string(), what: z.string(), error: z.string(), at: z.string() }).meta({ id: "FailedWork" }),
);

/** Work in the background that failed for good: seen, tried again, or let go. */
export const failedWorkRoutes: CommunityRoute[] = [
	page(
		{ path: "/steward/failed", may: "jobs.manage", summary: "Work that failed", query: z.object(listQuery) },
		async (input) => {
			const { items, next } = await listFailed(input.services, input.query);
			return ok(
				<Frame at={input} title="Work that failed" current="/steward">
					<FailedPage rows={items} next={nextHref(input.c.req.url, next)} />
				</Frame>,
			);
		},
	),
	form(
		{ path: "/steward/failed/:id/again", may: "jobs.manage", summary: "Try failed work again" },
		async ({ services, params }) => {
			const done = await tryAgain(services, params.id);
			return done.ok ? ok(redirect("/steward/failed")) : done;
		},
	),
	form(
		{ path: "/steward/failed/:id/drop", may: "jobs.manage", summary: "Let failed work go" },
		async ({ services, params }) => {
			const done = await letGo(services, params.id);
			return done.ok ? ok(redirect("/steward/failed")) : done;
		},
	),
	api(
		{
			method: "GET",
			path: "/api/failed-work",
			may: "jobs.manage",
			summary: "Work in the background that failed for good",
			query: z.object(listQuery),
			answer: failedAnswer,
		},
		async ({ services, query }) => {
			const { items, next } = await listFailed(services, query);
			const told = items.map(({ id, job, error, at }) => ({ id, what: jobWords(job), error, at: isoOf(at) }));
			return ok({ items: told, next });
		},
	),
	api(
		{ method: "POST", path: "/api/failed-work/:id/again", may: "jobs.manage", summary: "Try failed work again" },
		async ({ services, params }) => {
			const done = await tryAgain(services, params.id);
			return done.ok ? ok(undefined) : done;
		},
	),
	api(
		{ method: "DELETE", path: "/api/failed-work/:id", may: "jobs.manage", summary: "Let failed work go" },
		async ({ services, params }) => {
			const done = await letGo(services, params.id);
			return done.ok ? ok(undefined) : done;
		},
	),
];
