import { newId } from "#core/id.ts";
import { ok } from "#core/result.ts";
import { type FormValues, type Typed, typed } from "#web/form-values.ts";
import { redirect } from "#web/route.ts";
import { personOf } from "#web/viewer.ts";
import { type At, Frame } from "../../frame.tsx";
import { type CommunityRoute, form, page } from "../../routes.ts";
import { textsOf } from "../adoptions/rules.ts";
import { openedWith } from "../cycle/contract.ts";
import { mayEdit, noPractice } from "../practices/rules.ts";
import { propose } from "./actions.ts";
import { proposalBodyLimit, proposeForm } from "./contract.ts";
import { ProposeForm } from "./form-views.tsx";
import { readProposable } from "./store.ts";

/** The version that a form was opened with, where it came back. */
const baseOf = (values: FormValues = {}): number | null => {
	const base = Number(typed(values, "base"));
	return Number.isInteger(base) && base > 0 ? base : null;
};

const proposePage = async (at: At, practiceId: string, from: string, typedIn: Typed = {}) => {
	const { services, viewer } = at;
	const who = personOf(viewer);
	const found = await readProposable(services.db, who.id, practiceId, baseOf(typedIn.values), from);
	if (!found) return noPractice;
	const { practice, base = practice, people, source } = found;
	return ok(
		<Frame at={at} title="Propose a new version" current="/practices">
			<ProposeForm
				{...typedIn}
				{...{ practice, base, source }}
				id={typed(typedIn.values ?? {}, "id") || newId("proposal", services)}
				writes={mayEdit(who.id, practice.authorId, people)}
			/>
		</Frame>,
	);
};

/** Wording a new version of a practice. */
export const proposingRoutes: CommunityRoute[] = [
	page(
		{
			path: "/practices/:id/proposals/new",
			may: "practice.write",
			summary: "Propose a new version of a practice",
			query: openedWith,
		},
		(input) => proposePage(input, input.params.id, input.query.from),
	),
	form(
		{
			path: "/practices/:id/proposals/new",
			may: "practice.write",
			summary: "Propose a new version of a practice",
			body: proposeForm,
			bodyLimit: proposalBodyLimit,
			again: (input, values, errors) => proposePage(input, input.params.id, typed(values, "from"), { values, errors }),
		},
		async ({ body, services, viewer, params }) => {
			const made = await propose(services, personOf(viewer), params.id, {
				...body,
				texts: textsOf(body),
				from: body.from || undefined,
			});
			return made.ok ? ok(redirect(`/proposals/${made.value.id}`)) : made;
		},
	),
];
