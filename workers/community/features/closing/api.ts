import { hostOf } from "#core/host.ts";
import { ok } from "#core/result.ts";
import { listPage } from "#web/list-page.ts";
import { personOf } from "#web/viewer.ts";
import { api, type CommunityRoute } from "../../routes.ts";
import { announceClosing, planClosing, takeClosingBack } from "./actions.ts";
import {
	closingAnswer,
	closingOut,
	decideBody,
	outsideAnswer,
	outsideBody,
	peersAnswer,
	planBody,
	planBodyLimit,
	thingOut,
	thingsAnswer,
	thingsQuery,
} from "./contract.ts";
import { closeChapter } from "./day-actions.ts";
import { addOutside, decideFate, dropOutside, newOutsideId } from "./item-actions.ts";
import { noPlan } from "./rules.ts";
import { readPeers, readPlan, readThings } from "./store.ts";

export const closingApi: CommunityRoute[] = [
	api(
		{
			method: "GET",
			path: "/api/closing",
			may: "charter.read",
			summary: "How this chapter comes to its end, and what becomes of what",
			answer: closingAnswer,
		},
		async ({ services, viewer }) => {
			const { plan, items } = await readPlan(services.db, services.config.origin, personOf(viewer).id);
			return plan ? ok(closingOut(plan, items)) : noPlan;
		},
	),
	api(
		{
			method: "PUT",
			path: "/api/closing",
			may: "chapter.manage",
			summary: "Plan how the chapter closes",
			body: planBody,
			bodyLimit: planBodyLimit,
		},
		({ body, services, viewer }) => planClosing(services, personOf(viewer), body),
	),
	api(
		{
			method: "POST",
			path: "/api/closing/announce",
			may: "chapter.manage",
			summary: "Tell every member and every peer on which day the chapter closes",
		},
		({ services }) => announceClosing(services),
	),
	api(
		{
			method: "DELETE",
			path: "/api/closing",
			may: "chapter.manage",
			summary: "Take the announcement back; where there is none, drop the plan",
		},
		({ services }) => takeClosingBack(services),
	),
	api(
		{
			method: "POST",
			path: "/api/closing/close",
			may: "chapter.manage",
			summary: "Close the chapter on its day, for good",
		},
		({ services }) => closeChapter(services),
	),
	api(
		{
			method: "GET",
			path: "/api/closing/things",
			may: "chapter.manage",
			summary: "What there is of one kind, and what becomes of it",
			query: thingsQuery,
			answer: thingsAnswer,
		},
		async ({ query, services }) => {
			const { things } = await readThings(services.db, services.config.origin, query.kind, query);
			const { items, next } = listPage(things, query.limit, ({ at, id }) => ({ key: at, id }));
			return ok({ items: items.map(thingOut), next });
		},
	),
	api(
		{
			method: "PUT",
			path: "/api/closing/things/:id",
			may: "practice.write",
			summary: "Say what becomes of a thing: authors of their own, stewards of the rest",
			body: decideBody,
		},
		({ body, params, services, viewer }) => decideFate(services, personOf(viewer), params.id, body),
	),
	api(
		{
			method: "POST",
			path: "/api/closing/outside",
			may: "chapter.manage",
			summary: "Add something outside this site, and who goes on with it",
			body: outsideBody,
			answer: outsideAnswer,
			status: 201,
		},
		({ body, services, viewer }) =>
			addOutside(services, personOf(viewer), { ...body, id: body.id ?? newOutsideId(services) }),
	),
	api(
		{
			method: "DELETE",
			path: "/api/closing/outside/:id",
			may: "chapter.manage",
			summary: "Take something outside this site off the plan",
		},
		({ params, services }) => dropOutside(services, params.id),
	),
	api(
		{
			method: "GET",
			path: "/api/closing/peers",
			may: "chapter.manage",
			summary: "Which sites know that the chapter has closed, and which have confirmed what they removed",
			answer: peersAnswer,
		},
		async ({ services }) => {
			const peers = await readPeers(services.db, services.config.origin);
			return ok({
				items: peers.map(({ peer, name, told, owes, paused }) => ({
					...{ origin: peer, name: name ?? hostOf(peer), told, owes },
					resting: paused,
				})),
			});
		},
	),
];
