import { newId } from "#core/id.ts";
import { ok } from "#core/result.ts";
import { listPage } from "#web/list-page.ts";
import { personOf } from "#web/viewer.ts";
import { api, type CommunityRoute } from "../../routes.ts";
import { addAim, changeAim, noAim, settleAim } from "./actions.ts";
import { aimAnswer, aimOut, aimsAnswer, changeBody, filterQuery, madeAnswer, newBody, stateBody } from "./contract.ts";
import { aimCursor, readAim, readAims } from "./store.ts";

export const aimApi: CommunityRoute[] = [
	api(
		{
			method: "GET",
			path: "/api/aims",
			may: "charter.read",
			summary: "What the chapter wants to achieve",
			query: filterQuery,
			answer: aimsAnswer,
		},
		async ({ query, services, viewer }) => {
			const rows = await readAims(services.db, personOf(viewer).id, query.state ?? "open", query);
			const { items, next } = listPage(rows, query.limit, aimCursor);
			return ok({ items: items.map(aimOut), next });
		},
	),
	api(
		{
			method: "POST",
			path: "/api/aims",
			may: "charter.write",
			summary: "Write down an aim",
			body: newBody,
			answer: madeAnswer,
			status: 201,
		},
		({ body, services, viewer }) =>
			addAim(services, personOf(viewer), { ...body, id: body.id ?? newId("aim", services) }),
	),
	api(
		{ method: "GET", path: "/api/aims/:id", may: "charter.read", summary: "An aim", answer: aimAnswer },
		async ({ params, services, viewer }) => {
			const found = await readAim(services.db, personOf(viewer).id, params.id);
			return found ? ok(aimOut(found)) : noAim;
		},
	),
	api(
		{ method: "PUT", path: "/api/aims/:id", may: "charter.write", summary: "Say an aim otherwise", body: changeBody },
		({ body, params, services, viewer }) => changeAim(services, personOf(viewer), params.id, body),
	),
	api(
		{
			method: "PUT",
			path: "/api/aims/:id/state",
			may: "charter.write",
			summary: "Say that an aim was reached, is let go of, or is gone for again",
			body: stateBody,
		},
		({ body, params, services, viewer }) => settleAim(services, personOf(viewer), params.id, body.state),
	),
];
