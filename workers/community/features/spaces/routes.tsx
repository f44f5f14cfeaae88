import { newId } from "#core/id.ts";
import { ok, type Result } from "#core/result.ts";
import { type Typed, typed } from "#web/form-values.ts";
import type { Html } from "#web/html.ts";
import { listPage, nextHref } from "#web/list-page.ts";
import { backTo, redirect } from "#web/route.ts";
import { personOf } from "#web/viewer.ts";
import { type At, Frame } from "../../frame.tsx";
import { permits } from "../../permissions.ts";
import { type CommunityRoute, form, page } from "../../routes.ts";
import type { GroupInList } from "../groups/store.ts";
import { changeSpace, joinSpace, makeGroupOf, makeSpace, prolongSpace } from "./actions.ts";
import { spaceApi } from "./api.ts";
import { changeForm, groupForm, moreForm, newForm, spacesQuery } from "./contract.ts";
import { BecomeGroupForm, ChangeSpaceForm, MoreTimeForm, NewSpaceForm } from "./form-views.tsx";
import { isRunning, mayBecomeGroup, mayTend, noSpace, notTending } from "./rules.ts";
import { readSpace, readSpacePage, readZones } from "./store.ts";
import { SpaceList } from "./views.tsx";

const newPage = async (at: At, typedIn: Typed = {}) => {
	const { services, viewer } = at;
	const zones = await readZones(services.db, personOf(viewer).id);
	return ok(
		<Frame at={at} title="Make a space" current="/spaces">
			<NewSpaceForm {...typedIn} id={typed(typedIn.values ?? {}, "id") || newId("group", services)} zones={zones} />
		</Frame>,
	);
};

type Said = { readonly space: GroupInList; readonly id: string };

/** A page on one space, for whoever `check` lets; with an id for what is said on it. */
const onSpace = async (
	at: At,
	id: string,
	typedIn: Typed,
	of: { title: string; check: (space: GroupInList) => Result<void>; show: (said: Said) => Html },
) => {
	const space = await readSpace(at.services.db, personOf(at.viewer).id, id);
	if (!space) return noSpace;
	const may = of.check(space);
	if (!may.ok) return may;
	const said = typed(typedIn.values ?? {}, "id") || newId("progress", at.services);
	return ok(
		<Frame at={at} title={of.title} current="/spaces">
			{of.show({ space, id: said })}
		</Frame>,
	);
};

const tending = (at: At) => (space: GroupInList) => {
	const running = isRunning(space);
	if (!running.ok) return running;
	return mayTend(personOf(at.viewer), space) ? ok(undefined) : notTending;
};

const editPage = (at: At, id: string, typedIn: Typed = {}) =>
	onSpace(at, id, typedIn, {
		title: "What the space asks",
		check: tending(at),
		show: ({ space }) => <ChangeSpaceForm {...typedIn} space={space} />,
	});

const morePage = (at: At, id: string, typedIn: Typed = {}) =>
	onSpace(at, id, typedIn, {
		title: "Give it more time",
		check: tending(at),
		show: (said) => <MoreTimeForm {...typedIn} {...said} />,
	});

const groupPage = (at: At, id: string, typedIn: Typed = {}) =>
	onSpace(at, id, typedIn, {
		title: "Go on as a working group?",
		check: mayBecomeGroup,
		show: (said) => <BecomeGroupForm {...typedIn} {...said} />,
	});

export const spaceRoutes: CommunityRoute[] = [
	page({ path: "/spaces", may: "group.read", summary: "Spaces", query: spacesQuery }, async (input) => {
		const { services, viewer, query, c } = input;
		const over = query.over === "yes";
		const rows = await readSpacePage(services.db, personOf(viewer).id, over, query);
		const { items, next } = listPage(rows, query.limit, (row) => ({ key: row.endsOn ?? "", id: row.id }));
		return ok(
			<Frame at={input} title="Spaces" current="/spaces">
				<SpaceList
					spaces={items}
					over={over}
					mayWrite={permits(viewer, "group.write")}
					next={nextHref(c.req.url, next)}
					first={query.after ? (over ? "/spaces?over=yes" : "/spaces") : undefined}
				/>
			</Frame>,
		);
	}),
	page({ path: "/spaces/new", may: "group.write", summary: "Make a space" }, (input) => newPage(input)),
	form(
		{
			path: "/spaces/new",
			may: "group.write",
			summary: "Make a space with all of its sessions",
			body: newForm,
			again: (input, values, errors) => newPage(input, { values, errors }),
		},
		async ({ body, services, viewer }) => {
			const made = await makeSpace(services, personOf(viewer), body);
			return made.ok ? ok(redirect(`/groups/${made.value.id}`)) : made;
		},
	),
	form(
		{ path: "/spaces/:id/join", may: "group.write", summary: "Join a space" },
		async ({ services, viewer, params }) =>
			backTo(await joinSpace(services, personOf(viewer), params.id), `/groups/${params.id}`),
	),
	page({ path: "/spaces/:id/edit", may: "group.write", summary: "Change what a space asks" }, (input) =>
		editPage(input, input.params.id),
	),
	form(
		{
			path: "/spaces/:id/edit",
			may: "group.write",
			summary: "Change what a space asks",
			body: changeForm,
			again: (input, values, errors) => editPage(input, input.params.id, { values, errors }),
		},
		async ({ body, services, viewer, params }) =>
			backTo(await changeSpace(services, personOf(viewer), params.id, body), `/groups/${params.id}`),
	),
	page({ path: "/spaces/:id/end", may: "group.write", summary: "Give a space more time" }, (input) =>
		morePage(input, input.params.id),
	),
	form(
		{
			path: "/spaces/:id/end",
			may: "group.write",
			summary: "Give a space more time",
			body: moreForm,
			again: (input, values, errors) => morePage(input, input.params.id, { values, errors }),
		},
		async ({ body, services, viewer, params }) => {
			const { id: saidId, ...more } = body;
			return backTo(
				await prolongSpace(services, personOf(viewer), params.id, { ...more, saidId }),
				`/groups/${params.id}`,
			);
		},
	),
	page({ path: "/spaces/:id/group", may: "group.write", summary: "A space becomes a working group" }, (input) =>
		groupPage(input, input.params.id),
	),
	form(
		{
			path: "/spaces/:id/group",
			may: "group.write",
			summary: "A space becomes a working group",
			body: groupForm,
			again: (input, values, errors) => groupPage(input, input.params.id, { values, errors }),
		},
		async ({ body, services, viewer, params }) => {
			const said = { word: body.word, saidId: body.id };
			return backTo(await makeGroupOf(services, personOf(viewer), params.id, said), `/groups/${params.id}`);
		},
	),
	...spaceApi,
];
