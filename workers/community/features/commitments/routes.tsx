import { newId } from "#core/id.ts";
import { ok } from "#core/result.ts";
import { type Typed, typed } from "#web/form-values.ts";
import { listPage, nextHref } from "#web/list-page.ts";
import { backTo, redirect } from "#web/route.ts";
import { personOf } from "#web/viewer.ts";
import { type At, Frame } from "../../frame.tsx";
import { permits } from "../../permissions.ts";
import { type CommunityRoute, form, page } from "../../routes.ts";
import { choicesFor } from "../cycle/actions.ts";
import { openedWith } from "../cycle/contract.ts";
import { changeCommitment, makeCommitment, noCommitment, takeAway, tellCommitment } from "./actions.ts";
import { commitmentApi } from "./api.ts";
import { changeForm, endForm, filterQuery, newForm, toldQuery } from "./contract.ts";
import { ChangeCommitmentForm, NewCommitmentForm } from "./form-views.tsx";
import { CommitmentList } from "./list-views.tsx";
import { commitmentCursor, readCommitment, readCommitmentPage, readCommitmentsPage, type Whose } from "./store.ts";
import { CommitmentPage } from "./views.tsx";

const newPage = async (at: At, from: string, group: string | undefined, typedIn: Typed = {}) => {
	const { services, viewer } = at;
	const choices = await choicesFor(services, personOf(viewer), from);
	const id = typed(typedIn.values ?? {}, "id") || newId("commitment", services);
	return ok(
		<Frame at={at} title="What will you do?" current="/commitments">
			<NewCommitmentForm
				{...typedIn}
				id={id}
				choices={choices}
				group={group ?? choices.source?.container ?? undefined}
				language={services.card.now().language}
			/>
		</Frame>,
	);
};

const onePage = async (at: At, id: string, typedIn: Typed = {}) => {
	const { services, viewer } = at;
	const who = personOf(viewer);
	const found = await readCommitmentPage(services.db, who.id, id);
	if (!found) return noCommitment;
	return ok(
		<Frame at={at} title="A commitment" current="/commitments">
			<CommitmentPage
				{...typedIn}
				{...found}
				mine={found.commitment.personId === who.id}
				writes={permits(viewer, "cycle.write")}
			/>
		</Frame>,
	);
};

const editPage = async (at: At, id: string, typedIn: Typed = {}) => {
	const who = personOf(at.viewer);
	const found = await readCommitment(at.services.db, who.id, id);
	if (!found || found.personId !== who.id) return noCommitment;
	if (found.state !== "open") return ok(redirect(`/commitments/${id}`));
	return ok(
		<Frame at={at} title="Say it otherwise" current="/commitments">
			<ChangeCommitmentForm {...typedIn} commitment={found} />
		</Frame>,
	);
};

export const commitmentRoutes: CommunityRoute[] = [
	page({ path: "/commitments", may: "cycle.read", summary: "Commitments", query: filterQuery }, async (input) => {
		const { query, services, viewer, c } = input;
		const { group, whose: named = "mine", state } = query;
		const whose: Whose = group ? { group } : named;
		const found = await readCommitmentsPage(services.db, personOf(viewer).id, { whose, state }, query);
		const { items, next } = listPage(found.commitments, query.limit, commitmentCursor);
		const here = group ? `/commitments?group=${encodeURIComponent(group)}` : `/commitments?whose=${named}`;
		return ok(
			<Frame at={input} title="Commitments" current="/commitments">
				<CommitmentList
					commitments={items}
					whose={whose}
					groups={found.groups}
					writes={permits(viewer, "cycle.write")}
					next={nextHref(c.req.url, next)}
					first={query.after ? here : undefined}
				/>
			</Frame>,
		);
	}),
	page(
		{
			path: "/commitments/new",
			may: "cycle.write",
			summary: "Say what one will put into practice",
			query: openedWith,
		},
		(input) => newPage(input, input.query.from, input.query.group),
	),
	form(
		{
			path: "/commitments/new",
			may: "cycle.write",
			summary: "Say what one will put into practice",
			body: newForm,
			again: (input, values, errors) => newPage(input, typed(values, "from"), undefined, { values, errors }),
		},
		async ({ body, services, viewer }) => {
			const made = await makeCommitment(services, personOf(viewer), body);
			return made.ok ? ok(redirect(`/commitments/${made.value.id}`)) : made;
		},
	),
	page({ path: "/commitments/:id", may: "cycle.read", summary: "A commitment", query: toldQuery }, (input) =>
		onePage(input, input.params.id, input.query.became ? { values: { state: input.query.became } } : {}),
	),
	form(
		{
			path: "/commitments/:id/tell",
			may: "cycle.write",
			summary: "Say what became of it, and what was learned",
			body: endForm,
			again: (input, values, errors) => onePage(input, input.params.id, { values, errors }),
		},
		async ({ body, services, viewer, params }) =>
			backTo(await tellCommitment(services, personOf(viewer), params.id, body), `/commitments/${params.id}`),
	),
	page({ path: "/commitments/:id/edit", may: "cycle.write", summary: "Say it otherwise" }, (input) =>
		editPage(input, input.params.id),
	),
	form(
		{
			path: "/commitments/:id/edit",
			may: "cycle.write",
			summary: "Say it otherwise",
			body: changeForm,
			again: (input, values, errors) => editPage(input, input.params.id, { values, errors }),
		},
		async ({ body, services, viewer, params }) =>
			backTo(await changeCommitment(services, personOf(viewer), params.id, body), `/commitments/${params.id}`),
	),
	form(
		{ path: "/commitments/:id/take-away", may: "cycle.write", summary: "Take an open commitment away" },
		async ({ services, viewer, params }) =>
			backTo(await takeAway(services, personOf(viewer), params.id), "/commitments"),
	),
	...commitmentApi,
];
