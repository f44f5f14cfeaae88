import { newId } from "#core/id.ts";
import { ok } from "#core/result.ts";
import { listPage } from "#web/list-page.ts";
import { personOf } from "#web/viewer.ts";
import { api, type CommunityRoute } from "../../routes.ts";
import { answerPrompt, opened, ownAnswer, removeAnswer, rewriteAnswer } from "./actions.ts";
import {
	changeBody,
	madeAnswer,
	newBody,
	ownAnswerAnswer,
	ownAnswersAnswer,
	ownQuery,
	promptsAnswer,
} from "./contract.ts";
import { prompts } from "./rules.ts";
import { answerCursor, readOwnAnswers } from "./store.ts";

export const promptApi: CommunityRoute[] = [
	api(
		{
			method: "GET",
			path: "/api/prompts",
			may: "self.read",
			summary: "Questions that one asks oneself",
			answer: promptsAnswer,
		},
		async () => ok({ items: [...prompts] }),
	),
	api(
		{
			method: "GET",
			path: "/api/me/prompts",
			may: "self.read",
			summary: "What one wrote to them, latest first; nobody else can read it",
			query: ownQuery,
			answer: ownAnswersAnswer,
		},
		async ({ query, services, viewer }) => {
			const rows = await readOwnAnswers(services.db, personOf(viewer).id, query);
			const { items, next } = listPage(rows, query.limit, answerCursor);
			return ok({ items: await opened(services, items), next });
		},
	),
	api(
		{
			method: "GET",
			path: "/api/me/prompts/:id",
			may: "self.read",
			summary: "One of one's own answers",
			answer: ownAnswerAnswer,
		},
		({ params, services, viewer }) => ownAnswer(services, personOf(viewer), params.id),
	),
	api(
		{
			method: "POST",
			path: "/api/me/prompts",
			may: "self.manage",
			summary: "Answer a question that one asks oneself",
			body: newBody,
			answer: madeAnswer,
			status: 201,
		},
		({ body, services, viewer }) =>
			answerPrompt(services, personOf(viewer), { ...body, id: body.id ?? newId("prompt", services) }),
	),
	api(
		{
			method: "PUT",
			path: "/api/me/prompts/:id",
			may: "self.manage",
			summary: "Say it otherwise",
			body: changeBody,
		},
		({ body, params, services, viewer }) => rewriteAnswer(services, personOf(viewer), params.id, body.text),
	),
	api(
		{ method: "DELETE", path: "/api/me/prompts/:id", may: "self.manage", summary: "Remove one of one's own answers" },
		({ params, services, viewer }) => removeAnswer(services, personOf(viewer), params.id),
	),
];
