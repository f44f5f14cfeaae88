import * as z from "zod";
import { problem } from "#core/problem.ts";
import { ok } from "#core/result.ts";
import { listOf, listPage, listQuery } from "#web/list-page.ts";
import { personOf } from "#web/viewer.ts";
import { api, type CommunityRoute } from "../../routes.ts";
import { answerWish, askToMeet, endIntroduction } from "./actions.ts";
import { answerBody, introductionAnswer, introductionOut, oneIntroductionAnswer, wishBody } from "./contract.ts";
import { findWaiting } from "./reading-actions.ts";
import { readIntroduction, readIntroductions } from "./store.ts";

const missing = problem("not-found", "There is no such introduction of yours.");

export const introductionApi: CommunityRoute[] = [
	api(
		{
			method: "GET",
			path: "/api/introductions",
			may: "self.manage",
			summary: "One’s introductions",
			query: z.object(listQuery),
			answer: listOf(introductionAnswer),
		},
		async ({ services, viewer, query }) => {
			const rows = await readIntroductions(services.db, personOf(viewer).id, query);
			const { items, next } = listPage(rows, query.limit, ({ createdAt, id }) => ({ key: createdAt, id }));
			return ok({ items: items.map(introductionOut), next });
		},
	),
	api(
		{
			method: "POST",
			path: "/api/introductions",
			may: "network.act",
			summary: "Ask to meet a person of another chapter",
			body: wishBody,
			answer: introductionAnswer,
			status: 201,
		},
		async ({ services, viewer, body }) => {
			const asked = await askToMeet(services, personOf(viewer).id, body);
			if (!asked.ok) return asked;
			const one = await readIntroduction(services.db, personOf(viewer).id, asked.value);
			return one ? ok(introductionOut(one)) : missing;
		},
	),
	api(
		{
			method: "GET",
			path: "/api/introductions/:id",
			may: "self.manage",
			summary: "One introduction, and what it waits for",
			answer: oneIntroductionAnswer,
		},
		async (input) => {
			const found = await findWaiting(input.services, personOf(input.viewer).id, input.params.id);
			return found ? ok({ ...introductionOut(found.one), waiting: found.waiting }) : missing;
		},
	),
	api(
		{
			method: "POST",
			path: "/api/introductions/:id/answer",
			may: "self.manage",
			summary: "Answer somebody who would like to meet",
			body: answerBody,
		},
		async ({ services, viewer, params, body }) => {
			const answer = { yes: body.answer === "yes", line: body.line };
			const done = await answerWish(services, personOf(viewer).id, params.id, answer);
			return done.ok ? ok(undefined) : done;
		},
	),
	api(
		{ method: "POST", path: "/api/introductions/:id/end", may: "self.manage", summary: "Take an introduction back" },
		async ({ services, viewer, params }) => {
			const done = await endIntroduction(services, personOf(viewer).id, params.id);
			return done.ok ? ok(undefined) : done;
		},
	),
];
