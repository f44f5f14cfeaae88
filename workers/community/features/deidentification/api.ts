import * as z from "zod";
import { newId } from "#core/id.ts";
import { ok } from "#core/result.ts";
import { listPage, listQuery } from "#web/list-page.ts";
import { personOf } from "#web/viewer.ts";
import { api, type CommunityRoute } from "../../routes.ts";
import { answerAsReader, askReader, beginWork, dropWork, markWords } from "./actions.ts";
import {
	answerBody,
	askBody,
	beginBody,
	begunAnswer,
	lineOut,
	linesAnswer,
	madeAnswer,
	markBody,
	tellBody,
	workAnswer,
	workOut,
} from "./contract.ts";
import { noWork } from "./rules.ts";
import { readWork, readWorks, workCursor } from "./store.ts";
import { tellWithoutNames } from "./telling-actions.ts";

const at = "/api/deidentifications";

export const deidentificationApi: CommunityRoute[] = [
	api(
		{
			method: "GET",
			path: at,
			may: "cycle.write",
			summary: "What the caller makes ready to be told without names, and what they were asked to read",
			query: z.object(listQuery),
			answer: linesAnswer,
		},
		async ({ query, services, viewer }) => {
			const { own, asked } = await readWorks(services.db, personOf(viewer).id, query);
			const { items, next } = listPage(own, query.limit, workCursor);
			return ok({ items: items.map(lineOut), next, asked: asked.map(lineOut) });
		},
	),
	api(
		{
			method: "POST",
			path: at,
			may: "cycle.write",
			summary: "Begin to make one’s own words ready to be told without names",
			body: beginBody,
			answer: begunAnswer,
			status: 201,
		},
		({ body, services, viewer }) =>
			beginWork(services, personOf(viewer), { id: body.id ?? newId("deidentification", services), from: body.from }),
	),
	api(
		{
			method: "GET",
			path: `${at}/:id`,
			may: "cycle.write",
			summary: "A text with its marks, and as it will read: for its writer and its second reader",
			answer: workAnswer,
		},
		async ({ params, services, viewer }) => {
			const read = await readWork(services.db, personOf(viewer).id, params.id);
			return read ? ok(workOut(read)) : noWork;
		},
	),
	api(
		{
			method: "PUT",
			path: `${at}/:id/marks`,
			may: "cycle.write",
			summary: "Say which words are replaced by what, wherever they stand",
			body: markBody,
			answer: begunAnswer,
		},
		({ body, params, services, viewer }) => markWords(services, personOf(viewer), params.id, body),
	),
	api(
		{
			method: "PUT",
			path: `${at}/:id/reader`,
			may: "cycle.write",
			summary: "Ask somebody who can read the original to read it",
			body: askBody,
			answer: begunAnswer,
		},
		({ body, params, services, viewer }) =>
			askReader(services, personOf(viewer), params.id, { base: body.base, readerId: body.reader }),
	),
	api(
		{
			method: "POST",
			path: `${at}/:id/answer`,
			may: "cycle.write",
			summary: "As second reader: approve it, give it back with a word, or decline",
			body: answerBody,
			answer: begunAnswer,
		},
		({ body, params, services, viewer }) => answerAsReader(services, personOf(viewer), params.id, body),
	),
	api(
		{
			method: "POST",
			path: `${at}/:id/result`,
			may: "cycle.write",
			summary: "Make a reflection or practice of what was approved, for the whole chapter",
			body: tellBody,
			answer: madeAnswer,
			status: 201,
		},
		({ body, params, services, viewer }) => tellWithoutNames(services, personOf(viewer), params.id, body),
	),
	api(
		{ method: "DELETE", path: `${at}/:id`, may: "cycle.write", summary: "Let go of a working copy" },
		({ params, services, viewer }) => dropWork(services, personOf(viewer), params.id),
	),
];
