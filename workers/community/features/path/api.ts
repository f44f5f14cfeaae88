import * as z from "zod";
import { problem } from "#core/problem.ts";
import { ok } from "#core/result.ts";
import { listPage, listQuery } from "#web/list-page.ts";
import { personOf } from "#web/viewer.ts";
import { api, type CommunityRoute } from "../../routes.ts";
import { answerQuestion, moveOn, noQuestion, planStep } from "./actions.ts";
import { answerBody, answerOut, answersAnswer, moveBody, pathAnswer, pathOut, stepBody } from "./contract.ts";
import { questionWith } from "./questions.ts";
import { type Answer, readAnswers, readPath } from "./store.ts";

export const answerCursor = (row: Answer) => ({ key: row.createdAt, id: row.personId });

export const noChapter = problem("not-found", "This site has not been claimed yet.");

export const pathApi: CommunityRoute[] = [
	api(
		{
			method: "GET",
			path: "/api/path",
			may: "charter.read",
			summary: "Where the chapter is on its path, its questions and steps",
			answer: pathAnswer,
		},
		async ({ services, viewer }) => {
			const path = await readPath(services.db, personOf(viewer).id);
			return path ? ok(pathOut(path)) : noChapter;
		},
	),
	api(
		{
			method: "GET",
			path: "/api/path/answers/:question",
			may: "charter.read",
			summary: "What members answered to a question of the path, first answer first",
			query: z.object(listQuery),
			answer: answersAnswer,
		},
		async ({ services, viewer, params, query }) => {
			if (!questionWith(params.question)) return noQuestion;
			const { answers } = await readAnswers(services.db, personOf(viewer).id, params.question, query);
			const { items, next } = listPage(answers, query.limit, answerCursor);
			return ok({ items: items.map(answerOut), next });
		},
	),
	api(
		{
			method: "PUT",
			path: "/api/path/answers/:question",
			may: "charter.write",
			summary: "Answer a question of the path, or change what one said",
			body: answerBody,
		},
		({ services, viewer, params, body }) => answerQuestion(services, personOf(viewer), params.question, body.text),
	),
	api(
		{
			method: "PUT",
			path: "/api/path/steps/:step",
			may: "charter.write",
			summary: "Say what is planned for a step of the path, who looks after it, and whether it is done",
			body: stepBody,
		},
		({ services, viewer, params, body }) => planStep(services, personOf(viewer), params.step, body),
	),
	api(
		{
			method: "PUT",
			path: "/api/path/stage",
			may: "charter.decide",
			summary: "Say where the chapter is now",
			body: moveBody,
		},
		({ services, viewer, body }) => moveOn(services, personOf(viewer), body),
	),
];
