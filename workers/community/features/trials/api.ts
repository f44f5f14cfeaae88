import * as z from "zod";
import { newId } from "#core/id.ts";
import { ok } from "#core/result.ts";
import { outcomes } from "#protocol/content.ts";
import { unlessEmpty } from "#web/form-fields.ts";
import { listPage, listQuery } from "#web/list-page.ts";
import { personOf } from "#web/viewer.ts";
import { api, type CommunityRoute } from "../../routes.ts";
import { toTry } from "../practices/reading-actions.ts";
import { beginTrial, giveUpTrial, noTrial, reportTrial } from "./actions.ts";
import { beginBody, begunAnswer, reportBody, trialAnswer, trialOut, trialsAnswer } from "./contract.ts";
import { readOwnTrials, readPracticeTrials, readToldTrials, readTrial, type TrialRead } from "./store.ts";

export const toldCursor = (row: TrialRead) => ({ key: row.reportedAt ?? 0, id: row.id });
const cursorOf = (row: TrialRead) => ({ key: row.startedAt, id: row.id });

const ownQuery = z.object({
	whose: z
		.enum(["mine", "chapter"])
		.default("mine")
		.meta({ description: "The caller’s own; or all of which somebody told, latest told first." }),
	outcome: unlessEmpty(z.enum(outcomes)).meta({ description: "With `chapter`: only those that came to this." }),
	open: z.enum(["true", "false"]).optional().meta({ description: "With `mine`: only what waits for a report." }),
	...listQuery,
});

export const trialApi: CommunityRoute[] = [
	api(
		{
			method: "GET",
			path: "/api/practices/:id/trials",
			may: "practice.read",
			summary: "Trials of a practice, latest first",
			query: z.object(listQuery),
			answer: trialsAnswer,
		},
		async ({ params, query, services, viewer }) => {
			const who = personOf(viewer);
			const found = await readPracticeTrials(services.db, who.id, params.id, query);
			const practice = toTry(found.practice);
			if (!practice.ok) return practice;
			const { items, next } = listPage(found.trials, query.limit, cursorOf);
			return ok({ items: items.map(trialOut), next });
		},
	),
	api(
		{
			method: "POST",
			path: "/api/practices/:id/trials",
			may: "trial.write",
			summary: "Say that one will try it",
			body: beginBody,
			answer: begunAnswer,
			status: 201,
		},
		({ body, params, services, viewer }) =>
			beginTrial(services, personOf(viewer), params.id, { ...body, id: body.id ?? newId("trial", services) }),
	),
	api(
		{
			method: "GET",
			path: "/api/trials",
			may: "practice.read",
			summary: "One’s own trials, or what others told of theirs; latest first",
			query: ownQuery,
			answer: trialsAnswer,
		},
		async ({ query, services, viewer }) => {
			if (query.whose === "chapter") {
				const told = await readToldTrials(services.db, personOf(viewer).id, query);
				const page = listPage(told, query.limit, toldCursor);
				return ok({ items: page.items.map(trialOut), next: page.next });
			}
			const rows = await readOwnTrials(services.db, personOf(viewer).id, { ...query, open: query.open === "true" });
			const { items, next } = listPage(rows, query.limit, cursorOf);
			return ok({ items: items.map(trialOut), next });
		},
	),
	api(
		{ method: "GET", path: "/api/trials/:id", may: "practice.read", summary: "A trial", answer: trialAnswer },
		async ({ params, services, viewer }) => {
			const trial = await readTrial(services.db, personOf(viewer).id, params.id);
			return trial ? ok(trialOut(trial)) : noTrial;
		},
	),
	api(
		{
			method: "PUT",
			path: "/api/trials/:id/report",
			may: "trial.write",
			summary: "Tell what happened",
			body: reportBody,
			answer: trialAnswer,
		},
		async ({ body, params, services, viewer }) => {
			const told = await reportTrial(services, personOf(viewer), params.id, body);
			return told.ok ? ok(trialOut(told.value)) : told;
		},
	),
	api(
		{ method: "DELETE", path: "/api/trials/:id", may: "trial.write", summary: "Give a trial up" },
		async ({ params, services, viewer }) => {
			const done = await giveUpTrial(services, personOf(viewer), params.id);
			return done.ok ? ok(undefined) : done;
		},
	),
];
