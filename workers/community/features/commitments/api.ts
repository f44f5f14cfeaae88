import { newId } from "#core/id.ts";
import { ok } from "#core/result.ts";
import { listPage } from "#web/list-page.ts";
import { personOf } from "#web/viewer.ts";
import { api, type CommunityRoute } from "../../routes.ts";
import { changeCommitment, makeCommitment, noCommitment, takeAway, tellCommitment } from "./actions.ts";
import {
	changeBody,
	commitmentAnswer,
	commitmentOut,
	commitmentsAnswer,
	endBody,
	filterQuery,
	madeAnswer,
	newBody,
} from "./contract.ts";
import { commitmentCursor, readCommitment, readCommitments } from "./store.ts";

export const commitmentApi: CommunityRoute[] = [
	api(
		{
			method: "GET",
			path: "/api/commitments",
			may: "cycle.read",
			summary: "Commitments: the open ones first, then the latest",
			query: filterQuery,
			answer: commitmentsAnswer,
		},
		async ({ query, services, viewer }) => {
			const { group, whose = "mine", state } = query;
			const filter = { whose: group ? { group } : whose, state };
			const rows = await readCommitments(services.db, personOf(viewer).id, filter, query);
			const { items, next } = listPage(rows, query.limit, commitmentCursor);
			return ok({ items: items.map(commitmentOut), next });
		},
	),
	api(
		{
			method: "POST",
			path: "/api/commitments",
			may: "cycle.write",
			summary: "Say what one will put into practice",
			body: newBody,
			answer: madeAnswer,
			status: 201,
		},
		({ body, services, viewer }) =>
			makeCommitment(services, personOf(viewer), { ...body, id: body.id ?? newId("commitment", services) }),
	),
	api(
		{
			method: "GET",
			path: "/api/commitments/:id",
			may: "cycle.read",
			summary: "A commitment",
			answer: commitmentAnswer,
		},
		async ({ params, services, viewer }) => {
			const found = await readCommitment(services.db, personOf(viewer).id, params.id);
			return found ? ok(commitmentOut(found)) : noCommitment;
		},
	),
	api(
		{
			method: "PUT",
			path: "/api/commitments/:id",
			may: "cycle.write",
			summary: "Say otherwise what one will do, while it is open",
			body: changeBody,
			readAgain: "/api/commitments/:id",
		},
		({ body, params, services, viewer }) => changeCommitment(services, personOf(viewer), params.id, body),
	),
	api(
		{
			method: "PUT",
			path: "/api/commitments/:id/ending",
			may: "cycle.write",
			summary: "Say what became of it, and what was learned",
			body: endBody,
			readAgain: "/api/commitments/:id",
		},
		({ body, params, services, viewer }) => tellCommitment(services, personOf(viewer), params.id, body),
	),
	api(
		{
			method: "DELETE",
			path: "/api/commitments/:id",
			may: "cycle.write",
			summary: "Take an open commitment away",
			readAgain: "/api/commitments/:id",
		},
		({ params, services, viewer }) => takeAway(services, personOf(viewer), params.id),
	),
];
