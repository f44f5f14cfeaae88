import { newId } from "#core/id.ts";
import { ok } from "#core/result.ts";
import { personOf } from "#web/viewer.ts";
import { api, type CommunityRoute } from "../../routes.ts";
import { answerQuestion, changeAnswer, withdrawAnswer } from "./answer-actions.ts";
import { answerBody, answerChangeBody, madeAnswer, questionBodyLimit } from "./contract.ts";

export const answerApi: CommunityRoute[] = [
	api(
		{
			method: "POST",
			path: "/api/questions/:id/answers",
			may: "help.write",
			summary: "Answer an open question",
			body: answerBody,
			bodyLimit: questionBodyLimit,
			answer: madeAnswer,
			status: 201,
		},
		({ body, params, services, viewer }) =>
			answerQuestion(services, personOf(viewer), params.id, {
				id: body.id ?? newId("answer", services),
				text: body.text,
				practiceId: body.practice,
			}),
	),
	api(
		{
			method: "PUT",
			path: "/api/answers/:id",
			may: "help.write",
			summary: "Put one’s answer in better words",
			body: answerChangeBody,
			bodyLimit: questionBodyLimit,
		},
		async ({ body, params, services, viewer }) => {
			const told = { text: body.text, practiceId: body.practice };
			const done = await changeAnswer(services, personOf(viewer), params.id, told);
			return done.ok ? ok(undefined) : done;
		},
	),
	api(
		{ method: "DELETE", path: "/api/answers/:id", may: "help.write", summary: "Take one’s answer back" },
		async ({ params, services, viewer }) => {
			const done = await withdrawAnswer(services, personOf(viewer), params.id);
			return done.ok ? ok(undefined) : done;
		},
	),
];
