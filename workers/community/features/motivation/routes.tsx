import * as z from "zod";
import { newId } from "#core/id.ts";
import { ok } from "#core/result.ts";
import { type Typed, typed } from "#web/form-values.ts";
import { firstPage, listPage, listQuery, nextHref } from "#web/list-page.ts";
import { backTo } from "#web/route.ts";
import { personOf } from "#web/viewer.ts";
import { type At, Frame } from "../../frame.tsx";
import { type CommunityRoute, form, page } from "../../routes.ts";
import { askEvery, sayMotivation, showMotivationTo } from "./actions.ts";
import { motivationApi } from "./api.ts";
import { newForm, shownForm, waysForm } from "./contract.ts";
import { isDue } from "./rules.ts";
import { motivationCursor, readMonths, readMotivationPage } from "./store.ts";
import { MotivationPage, WaysPage } from "./views.tsx";

const here = "/me/motivation";

const ownPage = async (at: At, typedIn: Typed = {}, place = firstPage) => {
	const { services, viewer } = at;
	const { answers, asked } = await readMotivationPage(services.db, personOf(viewer).id, place);
	const { items, next } = listPage(answers, place.limit, motivationCursor);
	const latest = place.after ? undefined : items[0];
	return ok(
		<Frame at={at} title="What brings you here" current="/me">
			<MotivationPage
				{...typedIn}
				id={typed(typedIn.values ?? {}, "id") || newId("motivation", services)}
				latest={latest}
				earlier={latest ? items.slice(1) : items}
				due={asked !== undefined && isDue(asked, services.clock())}
				next={nextHref(`${here}?limit=${place.limit}`, next)}
				first={place.after ? here : undefined}
			/>
		</Frame>,
	);
};

const waysPage = async (at: At, typedIn: Typed & { saved?: boolean } = {}) => {
	const months = await readMonths(at.services.db);
	return ok(
		<Frame at={at} title="How we do things" current="/steward">
			<WaysPage {...typedIn} saved={typedIn.saved === true} months={months} />
		</Frame>,
	);
};

export const motivationRoutes: CommunityRoute[] = [
	page(
		{ path: here, may: "self.manage", summary: "What brings one here, now and before", query: z.object(listQuery) },
		(input) => ownPage(input, {}, input.query),
	),
	form(
		{
			path: here,
			may: "self.manage",
			summary: "Say what brings one here",
			body: newForm,
			again: (input, values, errors) => ownPage(input, { values, errors }),
		},
		async ({ services, viewer, body }) => backTo(await sayMotivation(services, personOf(viewer), body), here),
	),
	form(
		{
			path: "/me/motivation/shown",
			may: "self.manage",
			summary: "Say who may read what brings one here",
			body: shownForm,
		},
		async ({ services, viewer, body }) => backTo(await showMotivationTo(services, personOf(viewer), body.shown), here),
	),
	page(
		{
			path: "/steward/chapter/ways",
			may: "chapter.manage",
			summary: "What the site does by itself in this chapter",
			query: z.object({ saved: z.string().optional() }),
		},
		(input) => waysPage(input, { saved: input.query.saved !== undefined }),
	),
	form(
		{
			path: "/steward/chapter/ways",
			may: "chapter.manage",
			summary: "Set what the site does by itself in this chapter",
			body: waysForm,
			again: (input, values, errors) => waysPage(input, { values, errors }),
		},
		async ({ services, body }) =>
			backTo(await askEvery(services, body.motivationMonths), "/steward/chapter/ways?saved"),
	),
	...motivationApi,
];
