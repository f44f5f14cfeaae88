import * as z from "zod";
import { newId } from "#core/id.ts";
import { ok } from "#core/result.ts";
import { listPage, listQuery } from "#web/list-page.ts";
import { personOf } from "#web/viewer.ts";
import { api, type CommunityRoute } from "../../routes.ts";
import { textsOf } from "../adoptions/rules.ts";
import { comparisonOut } from "../practices/answers.ts";
import { noPractice } from "../practices/rules.ts";
import { noProposal, propose, withdrawProposal } from "./actions.ts";
import {
	decideBody,
	ownQuery,
	proposalBodyLimit,
	proposalOut,
	proposalPageAnswer,
	proposalsAnswer,
	proposeBody,
	proposedAnswer,
} from "./contract.ts";
import { decideProposal } from "./decide-actions.ts";
import { comparedProposal } from "./shown.ts";
import { proposalCursor, readProposal, readProposals, readProposalsOf } from "./store.ts";

export const proposalApi: CommunityRoute[] = [
	api(
		{
			method: "GET",
			path: "/api/practices/:id/proposals",
			may: "practice.read",
			summary: "Versions proposed of a practice, latest first",
			query: z.object(listQuery),
			answer: proposalsAnswer,
		},
		async ({ params, query, services, viewer }) => {
			const found = await readProposalsOf(services.db, personOf(viewer).id, params.id, query);
			if (!found) return noPractice;
			const { items, next } = listPage(found.proposals, query.limit, proposalCursor);
			return ok({ items: items.map(proposalOut), next });
		},
	),
	api(
		{
			method: "POST",
			path: "/api/practices/:id/proposals",
			may: "practice.write",
			summary: "Propose a new version of a practice, out of what was learned",
			body: proposeBody,
			bodyLimit: proposalBodyLimit,
			answer: proposedAnswer,
			status: 201,
		},
		({ body, params, services, viewer }) =>
			propose(services, personOf(viewer), params.id, {
				...body,
				id: body.id ?? newId("proposal", services),
				texts: textsOf(body),
			}),
	),
	api(
		{
			method: "GET",
			path: "/api/proposals",
			may: "practice.read",
			summary: "Proposed versions that wait for the caller’s word, or the caller’s own; latest first",
			query: ownQuery,
			answer: proposalsAnswer,
		},
		async ({ query, services, viewer }) => {
			const rows = await readProposals(services.db, personOf(viewer).id, query.whose ?? "waiting", query);
			const { items, next } = listPage(rows, query.limit, proposalCursor);
			return ok({ items: items.map(proposalOut), next });
		},
	),
	api(
		{
			method: "GET",
			path: "/api/proposals/:id",
			may: "practice.read",
			summary: "A proposed version, compared with the practice as it is now",
			answer: proposalPageAnswer,
		},
		async ({ params, services, viewer }) => {
			const found = await readProposal(services.db, personOf(viewer).id, params.id);
			if (!found) return noProposal;
			const { comparison, clashing } = comparedProposal(found);
			return ok({
				proposal: proposalOut(found.proposal),
				latest: found.practice.version,
				comparison: comparisonOut(comparison),
				clashing: [...clashing],
			});
		},
	),
	api(
		{
			method: "POST",
			path: "/api/proposals/:id/decision",
			may: "practice.write",
			summary: "Take a proposal in as a new version, or decline it with a word",
			body: decideBody,
			readAgain: "/api/proposals/:id",
		},
		({ body, params, services, viewer }) => decideProposal(services, personOf(viewer), params.id, body),
	),
	api(
		{
			method: "DELETE",
			path: "/api/proposals/:id",
			may: "practice.write",
			summary: "Withdraw a proposal of one’s own",
			readAgain: "/api/proposals/:id",
		},
		({ params, services, viewer }) => withdrawProposal(services, personOf(viewer), params.id),
	),
];
