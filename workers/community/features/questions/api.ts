import { newId } from "#core/id.ts";
import { ok } from "#core/result.ts";
import { listPage } from "#web/list-page.ts";
import { personOf } from "#web/viewer.ts";
import { api, type CommunityRoute } from "../../routes.ts";
import { askQuestion, changeQuestion, closeQuestion, openAgain, withdrawQuestion } from "./actions.ts";
import { answerApi } from "./answer-api.ts";
import {
	answerOut,
	changeBody,
	closeBody,
	filterQuery,
	helperOut,
	helpersAnswer,
	knownAnswer,
	knownOut,
	knownQuery,
	madeAnswer,
	newBody,
	questionBodyLimit,
	questionOut,
	questionPageAnswer,
	questionsAnswer,
} from "./contract.ts";
import { readAskForm, readHelpersPage, readWithAnswers } from "./page-store.ts";
import { noQuestion } from "./rules.ts";
import { questionCursor, readQuestions } from "./store.ts";

const reading: CommunityRoute[] = [
	api(
		{
			method: "GET",
			path: "/api/questions",
			may: "help.read",
			summary: "Questions that the caller may read, the open ones first",
			query: filterQuery,
			answer: questionsAnswer,
		},
		async ({ query, services, viewer }) => {
			const filter = { mine: query.whose === "mine", group: query.group, state: query.state };
			const rows = await readQuestions(services.db, personOf(viewer).id, filter, query);
			const { items, next } = listPage(rows, query.limit, questionCursor);
			return ok({ items: items.map(questionOut), next });
		},
	),
	api(
		{
			method: "GET",
			path: "/api/known",
			may: "help.read",
			summary: "What is known already that fits a question: practices, and closed questions with what helped",
			query: knownQuery,
			answer: knownAnswer,
		},
		async ({ query, services, viewer }) => {
			const { known } = await readAskForm(services.db, personOf(viewer).id, "", query.title);
			return ok({ items: known.map(knownOut) });
		},
	),
	api(
		{
			method: "GET",
			path: "/api/questions/:id",
			may: "help.read",
			summary: "A question with its answers",
			answer: questionPageAnswer,
		},
		async ({ params, services, viewer }) => {
			const found = await readWithAnswers(services.db, personOf(viewer).id, params.id);
			return found ? ok({ ...questionOut(found.question), answers: found.answers.map(answerOut) }) : noQuestion;
		},
	),
	api(
		{
			method: "GET",
			path: "/api/questions/:id/helpers",
			may: "help.write",
			summary: "Who might know, why, and how often each was asked lately; by name",
			answer: helpersAnswer,
		},
		async ({ params, services, viewer }) => {
			const found = await readHelpersPage(services.db, personOf(viewer).id, params.id, services.clock());
			return found ? ok({ items: found.helpers.map(helperOut) }) : noQuestion;
		},
	),
];

const writing: CommunityRoute[] = [
	api(
		{
			method: "POST",
			path: "/api/questions",
			may: "help.write",
			summary: "Ask the chapter, or a group",
			body: newBody,
			bodyLimit: questionBodyLimit,
			answer: madeAnswer,
			status: 201,
		},
		({ body, services, viewer }) =>
			askQuestion(services, personOf(viewer), { ...body, id: body.id ?? newId("question", services) }),
	),
	api(
		{
			method: "PUT",
			path: "/api/questions/:id",
			may: "help.write",
			summary: "Put an open question in better words",
			body: changeBody,
			bodyLimit: questionBodyLimit,
			readAgain: "/api/questions/:id",
		},
		({ body, params, services, viewer }) => changeQuestion(services, personOf(viewer), params.id, body),
	),
	api(
		{
			method: "PUT",
			path: "/api/questions/:id/closing",
			may: "help.write",
			summary: "Close a question with what helped, or say that better",
			body: closeBody,
			bodyLimit: questionBodyLimit,
			readAgain: "/api/questions/:id",
		},
		({ body, params, services, viewer }) => closeQuestion(services, personOf(viewer), params.id, body),
	),
	api(
		{
			method: "DELETE",
			path: "/api/questions/:id/closing",
			may: "help.write",
			summary: "Open a closed question again",
			readAgain: "/api/questions/:id",
		},
		({ params, services, viewer }) => openAgain(services, personOf(viewer), params.id),
	),
	api(
		{
			method: "DELETE",
			path: "/api/questions/:id",
			may: "help.write",
			summary: "Take a question back that nobody has answered",
			readAgain: "/api/questions/:id",
		},
		({ params, services, viewer }) => withdrawQuestion(services, personOf(viewer), params.id),
	),
];

export const questionApi: CommunityRoute[] = [...reading, ...writing, ...answerApi];
