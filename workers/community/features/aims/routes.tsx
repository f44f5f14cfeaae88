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
import { addAim, changeAim, noAim, settleAim } from "./actions.ts";
import { aimApi } from "./api.ts";
import { editForm, filterQuery, newForm, newQuery, stateForm } from "./contract.ts";
import { EditAimForm, NewAimForm } from "./form-views.tsx";
import { AimList } from "./list-views.tsx";
import { mayChange } from "./rules.ts";
import { aimCursor, readAim, readAimPage, readAimsPage } from "./store.ts";
import { AimPage } from "./views.tsx";

const newPage = async (at: At, from: string, title: string | undefined, typedIn: Typed = {}) => {
	const { services, viewer } = at;
	const { source } = await choicesFor(services, personOf(viewer), from);
	return ok(
		<Frame at={at} title="Write down an aim" current="/aims">
			<NewAimForm
				{...typedIn}
				id={typed(typedIn.values ?? {}, "id") || newId("aim", services)}
				source={source}
				title={title}
			/>
		</Frame>,
	);
};

const onePage = async (at: At, id: string, typedIn: Typed = {}) => {
	const { services, viewer } = at;
	const who = personOf(viewer);
	const found = await readAimPage(services.db, who.id, id);
	if (!found) return noAim;
	const writes = permits(viewer, "charter.write");
	return ok(
		<Frame at={at} title={found.aim.title} current="/aims">
			<AimPage
				{...typedIn}
				{...found}
				writes={writes}
				mayTalk={permits(viewer, "talk.write")}
				changes={writes && mayChange(who, found.aim)}
			/>
		</Frame>,
	);
};

const editPage = async (at: At, id: string, typedIn: Typed = {}) => {
	const who = personOf(at.viewer);
	const found = await readAim(at.services.db, who.id, id);
	if (!found || !mayChange(who, found)) return noAim;
	return ok(
		<Frame at={at} title="Say it otherwise" current="/aims">
			<EditAimForm {...typedIn} aim={found} />
		</Frame>,
	);
};

export const aimRoutes: CommunityRoute[] = [
	page(
		{ path: "/aims", may: "charter.read", summary: "What the chapter wants to achieve", query: filterQuery },
		async (input) => {
			const { query, services, viewer, c } = input;
			const state = query.state ?? "open";
			const found = await readAimsPage(services.db, personOf(viewer).id, state, query);
			const { items, next } = listPage(found.aims, query.limit, aimCursor);
			return ok(
				<Frame at={input} title="Aims" current="/aims">
					<AimList
						aims={items}
						state={state}
						onCard={found.onCard}
						writes={permits(viewer, "charter.write")}
						next={nextHref(c.req.url, next)}
						first={query.after ? `/aims?state=${state}` : undefined}
					/>
				</Frame>,
			);
		},
	),
	page({ path: "/aims/new", may: "charter.write", summary: "Write down an aim", query: newQuery }, (input) =>
		newPage(input, input.query.from, input.query.title),
	),
	form(
		{
			path: "/aims/new",
			may: "charter.write",
			summary: "Write down an aim",
			body: newForm,
			again: (input, values, errors) => newPage(input, typed(values, "from"), undefined, { values, errors }),
		},
		async ({ body, services, viewer }) => {
			const made = await addAim(services, personOf(viewer), { ...body, from: body.from || undefined });
			return made.ok ? ok(redirect(`/aims/${made.value.id}`)) : made;
		},
	),
	page({ path: "/aims/:id", may: "charter.read", summary: "An aim" }, (input) => onePage(input, input.params.id)),
	page({ path: "/aims/:id/edit", may: "charter.write", summary: "Say an aim otherwise" }, (input) =>
		editPage(input, input.params.id),
	),
	form(
		{
			path: "/aims/:id/edit",
			may: "charter.write",
			summary: "Say an aim otherwise",
			body: editForm,
			again: (input, values, errors) => editPage(input, input.params.id, { values, errors }),
		},
		async ({ body, services, viewer, params }) =>
			backTo(await changeAim(services, personOf(viewer), params.id, body), `/aims/${params.id}`),
	),
	form(
		{
			path: "/aims/:id/state",
			may: "charter.write",
			summary: "Say that an aim was reached, is let go of, or is gone for again",
			body: stateForm,
			again: (input, values, errors) => onePage(input, input.params.id, { values, errors }),
		},
		async ({ body, services, viewer, params }) =>
			backTo(await settleAim(services, personOf(viewer), params.id, body.state), `/aims/${params.id}`),
	),
	...aimApi,
];
