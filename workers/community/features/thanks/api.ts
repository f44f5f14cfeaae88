import { newId } from "#core/id.ts";
import { ok } from "#core/result.ts";
import { listPage } from "#web/list-page.ts";
import { personOf } from "#web/viewer.ts";
import { api, type CommunityRoute } from "../../routes.ts";
import { giveThanks, takeThanksBack } from "./actions.ts";
import { givenAnswer, newBody, thanksListAnswer, thanksOut, thanksQuery } from "./contract.ts";
import { readThanks, thanksCursor } from "./store.ts";

export const thanksApi: CommunityRoute[] = [
	api(
		{
			method: "GET",
			path: "/api/thanks",
			may: "help.read",
			summary: "The thanks that the caller was given, or gave, latest first",
			query: thanksQuery,
			answer: thanksListAnswer,
		},
		async ({ query, services, viewer }) => {
			const rows = await readThanks(services.db, personOf(viewer).id, query.way ?? "received", query);
			const { items, next } = listPage(rows, query.limit, thanksCursor);
			return ok({ items: items.map(thanksOut), next });
		},
	),
	api(
		{
			method: "POST",
			path: "/api/thanks",
			may: "help.write",
			summary: "Thank somebody",
			body: newBody,
			answer: givenAnswer,
			status: 201,
		},
		({ body, services, viewer }) =>
			giveThanks(services, personOf(viewer), { ...body, id: body.id ?? newId("thanks", services) }),
	),
	api(
		{ method: "DELETE", path: "/api/thanks/:id", may: "help.write", summary: "Take one’s thanks back" },
		({ params, services, viewer }) => takeThanksBack(services, personOf(viewer), params.id),
	),
];
