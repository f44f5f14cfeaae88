import { newId } from "#core/id.ts";
import { ok } from "#core/result.ts";
import { type Typed, typed } from "#web/form-values.ts";
import { listPage, nextHref } from "#web/list-page.ts";
import { markdownWords } from "#web/markdown-words.ts";
import { backTo, redirect } from "#web/route.ts";
import { personOf } from "#web/viewer.ts";
import { type At, Frame } from "../../frame.tsx";
import { permits } from "../../permissions.ts";
import { type CommunityRoute, form, page } from "../../routes.ts";
import { compareCharters } from "./compare.ts";
import { charterBodyLimit, decisionForm, fromQuery, proposalForm, proposalsQuery } from "./contract.ts";
import { ProposePage } from "./form-views.tsx";
import { decide, propose, withdrawProposal } from "./proposal-actions.ts";
import { proposalCursor } from "./proposal-api.ts";
import { readProposal, readProposals } from "./proposal-store.ts";
import { ProposalList, ProposalPage } from "./proposal-views.tsx";
import { applied, dayOf, isDue, noProposal } from "./rules.ts";
import { readCurrent } from "./store.ts";
import { NoCharterPage } from "./views.tsx";

/** The form with the charter as it is now; with `from`, with what an earlier proposal changed put into it. */
const proposePage = async (at: At, from: string | undefined, typedIn: Typed = {}) => {
	const { db } = at.services;
	const earlier = from === undefined ? undefined : await readProposal(db, from);
	if (from !== undefined && !earlier) return noProposal;
	const now = earlier?.now ?? (await readCurrent(db));
	const values = typedIn.values ?? {};
	return ok(
		<Frame at={at} title="Propose a change" current="/charter">
			{now ? (
				<ProposePage
					{...typedIn}
					id={typed(values, "id") || newId("proposal", at.services)}
					basedOn={Number(typed(values, "base")) || now.version}
					text={earlier ? applied(earlier.base, earlier.proposal, earlier.now).text : now}
					reason={earlier?.proposal.reason}
				/>
			) : (
				<NoCharterPage drafts={false} />
			)}
		</Frame>,
	);
};

const proposalPage = async (at: At, id: string, typedIn: Typed = {}) => {
	const { services, viewer } = at;
	const found = await readProposal(services.db, id);
	if (!found) return noProposal;
	const { proposal, base, now } = found;
	const { language } = services.card.now();
	const stale = proposal.state === "open" && proposal.basedOn !== now.version;
	const { text, clashing } = applied(base, proposal, now);
	const due = isDue(now.reviewOn, dayOf(services.clock()));
	return ok(
		<Frame at={at} title="A change to the charter" current="/charter">
			<ProposalPage
				{...typedIn}
				found={found}
				meant={compareCharters(base, proposal, language, markdownWords)}
				today={stale ? compareCharters(now, text, language, markdownWords) : null}
				clashing={stale ? clashing : []}
				language={language}
				mine={proposal.authorId === personOf(viewer).id}
				writes={permits(viewer, "charter.write")}
				decides={permits(viewer, "charter.decide")}
				reviewOn={due ? "" : (now.reviewOn ?? "")}
			/>
		</Frame>,
	);
};

export const proposalRoutes: CommunityRoute[] = [
	page(
		{
			path: "/charter/propose",
			may: "charter.write",
			summary: "Propose a change to the charter",
			query: fromQuery,
		},
		(input) => proposePage(input, input.query.from),
	),
	form(
		{
			path: "/charter/propose",
			may: "charter.write",
			summary: "Propose a change to the charter",
			body: proposalForm,
			bodyLimit: charterBodyLimit,
			again: (input, values, errors) => proposePage(input, undefined, { values, errors }),
		},
		async ({ services, viewer, body }) => {
			const made = await propose(services, personOf(viewer), body);
			return made.ok ? ok(redirect(`/charter/proposals/${made.value.id}`)) : made;
		},
	),
	page(
		{
			path: "/charter/proposals",
			may: "charter.read",
			summary: "Proposals to the charter",
			query: proposalsQuery,
		},
		async (input) => {
			const { services, query, c } = input;
			const state = query.state ?? "open";
			const rows = await readProposals(services.db, state, query);
			const { items, next } = listPage(rows, query.limit, proposalCursor);
			return ok(
				<Frame at={input} title="Proposals to the charter" current="/charter">
					<ProposalList
						state={state}
						proposals={items}
						next={nextHref(c.req.url, next)}
						first={query.after ? `/charter/proposals?state=${state}` : undefined}
					/>
				</Frame>,
			);
		},
	),
	page({ path: "/charter/proposals/:id", may: "charter.read", summary: "A proposal to the charter" }, (input) =>
		proposalPage(input, input.params.id),
	),
	form(
		{
			path: "/charter/proposals/:id/decide",
			may: "charter.decide",
			summary: "Adopt or decline a proposal",
			body: decisionForm,
			again: (input, values, errors) => proposalPage(input, input.params.id, { values, errors }),
		},
		async ({ services, viewer, params, body }) =>
			backTo(
				await decide(services, personOf(viewer), params.id, body),
				body.decision === "adopt" ? "/charter" : `/charter/proposals/${params.id}`,
			),
	),
	form(
		{ path: "/charter/proposals/:id/withdraw", may: "charter.write", summary: "Take one's own proposal back" },
		async ({ services, viewer, params }) =>
			backTo(await withdrawProposal(services, personOf(viewer), params.id), "/charter/proposals"),
	),
];
