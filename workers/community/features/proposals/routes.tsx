import * as z from "zod";
import { ok } from "#core/result.ts";
import type { Typed } from "#web/form-values.ts";
import { listPage, listQuery, nextHref } from "#web/list-page.ts";
import { markdownWords } from "#web/markdown-words.ts";
import { backTo } from "#web/route.ts";
import { personOf } from "#web/viewer.ts";
import { type At, Frame } from "../../frame.tsx";
import { permits } from "../../permissions.ts";
import { type CommunityRoute, form, page } from "../../routes.ts";
import { mayEdit, noPractice } from "../practices/rules.ts";
import { noProposal, withdrawProposal } from "./actions.ts";
import { proposalApi } from "./api.ts";
import { choosingRoutes } from "./choose-routes.tsx";
import { decideForm, ownQuery } from "./contract.ts";
import { decideProposal } from "./decide-actions.ts";
import { proposingRoutes } from "./form-routes.tsx";
import { OwnProposals, ProposalsOfPractice } from "./list-views.tsx";
import { comparedProposal } from "./shown.ts";
import { proposalCursor, readProposal, readProposals, readProposalsOf } from "./store.ts";
import { ProposalPage } from "./views.tsx";

const proposalPage = async (at: At, id: string, typedIn: Typed = {}) => {
	const { services, viewer } = at;
	const who = personOf(viewer);
	const found = await readProposal(services.db, who.id, id);
	if (!found) return noProposal;
	const { proposal, practice, people, threads } = found;
	return ok(
		<Frame at={at} title={`Proposed: ${practice.title}`} current="/practices">
			<ProposalPage
				{...typedIn}
				{...{ proposal, practice, threads }}
				{...comparedProposal(found, markdownWords)}
				mine={proposal.authorId === who.id}
				decides={permits(viewer, "practice.write") && mayEdit(who.id, practice.authorId, people)}
			/>
		</Frame>,
	);
};

const reading: CommunityRoute[] = [
	page(
		{
			path: "/practices/:id/proposals",
			may: "practice.read",
			summary: "Versions proposed of a practice",
			query: z.object(listQuery),
		},
		async (input) => {
			const { services, viewer, params, query, c } = input;
			const found = await readProposalsOf(services.db, personOf(viewer).id, params.id, query);
			if (!found) return noPractice;
			const { items, next } = listPage(found.proposals, query.limit, proposalCursor);
			return ok(
				<Frame at={input} title="Proposed versions" current="/practices">
					<ProposalsOfPractice
						practice={found.practice}
						proposals={items}
						writes={permits(viewer, "practice.write") && found.practice.state === "shared"}
						next={nextHref(c.req.url, next)}
						first={query.after ? `/practices/${params.id}/proposals` : undefined}
					/>
				</Frame>,
			);
		},
	),
	page(
		{ path: "/proposals", may: "practice.read", summary: "Proposed versions that wait for me", query: ownQuery },
		async (input) => {
			const { services, viewer, query, c } = input;
			const whose = query.whose ?? "waiting";
			const rows = await readProposals(services.db, personOf(viewer).id, whose, query);
			const { items, next } = listPage(rows, query.limit, proposalCursor);
			return ok(
				<Frame at={input} title="Proposed versions" current="/practices">
					<OwnProposals
						proposals={items}
						whose={whose}
						next={nextHref(c.req.url, next)}
						first={query.after ? (whose === "mine" ? "/proposals?whose=mine" : "/proposals") : undefined}
					/>
				</Frame>,
			);
		},
	),
	page({ path: "/proposals/:id", may: "practice.read", summary: "A proposed version" }, (input) =>
		proposalPage(input, input.params.id),
	),
];

const answering: CommunityRoute[] = [
	form(
		{
			path: "/proposals/:id",
			may: "practice.write",
			summary: "Take a proposed version in, or decline it",
			body: decideForm,
			again: (input, values, errors) => proposalPage(input, input.params.id, { values, errors }),
		},
		async ({ body, services, viewer, params }) =>
			backTo(await decideProposal(services, personOf(viewer), params.id, body), `/proposals/${params.id}`),
	),
	form(
		{ path: "/proposals/:id/withdraw", may: "practice.write", summary: "Withdraw a proposed version" },
		async ({ services, viewer, params }) =>
			backTo(await withdrawProposal(services, personOf(viewer), params.id), `/proposals/${params.id}`),
	),
];

export const proposalRoutes: CommunityRoute[] = [
	...choosingRoutes,
	...proposingRoutes,
	...reading,
	...answering,
	...proposalApi,
];
