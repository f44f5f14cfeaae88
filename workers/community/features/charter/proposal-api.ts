import { newId } from "#core/id.ts";
import { ok } from "#core/result.ts";
import { listPage } from "#web/list-page.ts";
import { personOf } from "#web/viewer.ts";
import { api, type CommunityRoute } from "../../routes.ts";
import {
	charterBodyLimit,
	decisionBody,
	listedOut,
	madeAnswer,
	proposalAnswer,
	proposalBody,
	proposalOut,
	proposalsAnswer,
	proposalsQuery,
} from "./contract.ts";
import { decide, propose, withdrawProposal } from "./proposal-actions.ts";
import { type ProposalInList, readProposal, readProposals } from "./proposal-store.ts";
import { noProposal } from "./rules.ts";

export const proposalCursor = (row: ProposalInList) => ({ key: row.createdAt, id: row.id });

export const proposalApi: CommunityRoute[] = [
	api(
		{
			method: "GET",
			path: "/api/charter/proposals",
			may: "charter.read",
			summary: "What is proposed to the charter, first proposed first; open ones unless `state` says otherwise",
			query: proposalsQuery,
			answer: proposalsAnswer,
		},
		async ({ services, query }) => {
			const rows = await readProposals(services.db, query.state ?? "open", query);
			const { items, next } = listPage(rows, query.limit, proposalCursor);
			return ok({ items: items.map(listedOut), next });
		},
	),
	api(
		{
			method: "POST",
			path: "/api/charter/proposals",
			may: "charter.write",
			summary: "Propose a change to the charter",
			body: proposalBody,
			bodyLimit: charterBodyLimit,
			answer: madeAnswer,
			status: 201,
		},
		({ services, viewer, body }) =>
			propose(services, personOf(viewer), { ...body, id: body.id ?? newId("proposal", services) }),
	),
	api(
		{
			method: "GET",
			path: "/api/charter/proposals/:id",
			may: "charter.read",
			summary: "A proposal to the charter",
			answer: proposalAnswer,
		},
		async ({ services, params }) => {
			const found = await readProposal(services.db, params.id);
			return found ? ok(proposalOut(found)) : noProposal;
		},
	),
	api(
		{
			method: "POST",
			path: "/api/charter/proposals/:id/decision",
			may: "charter.decide",
			summary: "Adopt or decline a proposal",
			body: decisionBody,
		},
		({ services, viewer, params, body }) => decide(services, personOf(viewer), params.id, body),
	),
	api(
		{
			method: "DELETE",
			path: "/api/charter/proposals/:id",
			may: "charter.write",
			summary: "Take one's own proposal back",
		},
		({ services, viewer, params }) => withdrawProposal(services, personOf(viewer), params.id),
	),
];
