import { newId } from "#core/id.ts";
import { ok } from "#core/result.ts";
import { listPage } from "#web/list-page.ts";
import { personOf } from "#web/viewer.ts";
import { api, type CommunityRoute } from "../../routes.ts";
import { beginWatching, dropFigure, indicatorShown, noteFigure, rewordIndicator, settleIndicator } from "./actions.ts";
import {
	dayParams,
	figureBody,
	figureOut,
	figuresAnswer,
	filterQuery,
	indicatorAnswer,
	indicatorOut,
	indicatorsAnswer,
	madeAnswer,
	newBody,
	stateBody,
	valuesQuery,
	wordsBody,
} from "./contract.ts";
import { noIndicator } from "./rules.ts";
import { indicatorCursor, readIndicators, readValues, valueCursor } from "./store.ts";

const one = "/api/value/indicators/:id";

export const indicatorApi: CommunityRoute[] = [
	api(
		{
			method: "GET",
			path: "/api/value/indicators",
			may: "cycle.read",
			summary: "What the chapter watches, by name",
			query: filterQuery,
			answer: indicatorsAnswer,
		},
		async ({ query, services, viewer }) => {
			const found = await readIndicators(services.db, personOf(viewer).id, query.state ?? "watched", query);
			const { items, next } = listPage(found.indicators, query.limit, indicatorCursor);
			return ok({ items: items.map(indicatorOut), next });
		},
	),
	api(
		{
			method: "POST",
			path: "/api/value/indicators",
			may: "cycle.write",
			summary: "Choose something to watch",
			body: newBody,
			answer: madeAnswer,
			status: 201,
		},
		({ body, services, viewer }) =>
			beginWatching(services, personOf(viewer), {
				...body,
				id: body.id ?? newId("indicator", services),
				groupId: body.group,
			}),
	),
	api(
		{ method: "GET", path: one, may: "cycle.read", summary: "Something that is watched", answer: indicatorAnswer },
		async ({ params, services, viewer }) => {
			const found = await indicatorShown(services, personOf(viewer), params.id);
			return found.ok ? ok(indicatorOut(found.value)) : found;
		},
	),
	api(
		{
			method: "PUT",
			path: one,
			may: "cycle.write",
			summary: "Word anew what is watched",
			body: wordsBody,
			readAgain: one,
		},
		({ body, params, services, viewer }) => rewordIndicator(services, personOf(viewer), params.id, body),
	),
	api(
		{
			method: "PUT",
			path: `${one}/state`,
			may: "cycle.write",
			summary: "Let something go that was watched, or take it up again",
			body: stateBody,
		},
		({ body, params, services, viewer }) => settleIndicator(services, personOf(viewer), params.id, body.state),
	),
	api(
		{
			method: "GET",
			path: `${one}/values`,
			may: "cycle.read",
			summary: "The figures that were noted, latest day first",
			query: valuesQuery,
			answer: figuresAnswer,
		},
		async ({ params, query, services, viewer }) => {
			const found = await readValues(services.db, personOf(viewer).id, params.id, query);
			if (!found) return noIndicator;
			const { items, next } = listPage(found.values, query.limit, valueCursor);
			return ok({ items: items.map(figureOut), next });
		},
	),
	api(
		{
			method: "PUT",
			path: `${one}/values/:day`,
			may: "cycle.write",
			summary: "Note a figure for a day, or correct it",
			params: dayParams,
			body: figureBody,
		},
		({ body, params, services, viewer }) =>
			noteFigure(services, personOf(viewer), params.id, { ...body, day: params.day }),
	),
	api(
		{
			method: "DELETE",
			path: `${one}/values/:day`,
			may: "cycle.write",
			summary: "Take a day’s figure out again",
			params: dayParams,
		},
		({ params, services, viewer }) => dropFigure(services, personOf(viewer), params.id, params.day),
	),
];
