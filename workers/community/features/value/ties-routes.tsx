import { ok } from "#core/result.ts";
import type { Typed } from "#web/form-values.ts";
import { backTo } from "#web/route.ts";
import { personOf } from "#web/viewer.ts";
import { type At, Frame } from "../../frame.tsx";
import { type CommunityRoute, form, page } from "../../routes.ts";
import { readStoryTies } from "./choices-store.ts";
import { fromForm, speaksForm, speaksNoMoreForm } from "./contract.ts";
import { noStory } from "./rules.ts";
import { speaksNoMore, speaksTo, tellsNotOf, tellsOf } from "./ties-actions.ts";
import { StoryTies } from "./ties-views.tsx";

const tiesPage = async (at: At, id: string, typedIn: Typed = {}) => {
	const who = personOf(at.viewer);
	const found = await readStoryTies(at.services.db, who.id, id);
	if (!found || found.story.authorId !== who.id) return noStory;
	return ok(
		<Frame at={at} title="What it tells of" current="/value">
			<StoryTies {...typedIn} {...found} />
		</Frame>,
	);
};

const one = "/value/stories/:id" as const;

/** What a story tells of, and what it says of what is watched. */
export const tiesRoutes: CommunityRoute[] = [
	page({ path: `${one}/ties`, may: "cycle.write", summary: "What a story tells of" }, (input) =>
		tiesPage(input, input.params.id),
	),
	form(
		{
			path: `${one}/sources`,
			may: "cycle.write",
			summary: "Say what else a story tells of",
			body: fromForm,
			again: (input, values, errors) => tiesPage(input, input.params.id, { values, errors }),
		},
		async ({ body, services, viewer, params }) =>
			backTo(await tellsOf(services, personOf(viewer), params.id, body.from), `/value/stories/${params.id}/ties`),
	),
	form(
		{
			path: `${one}/sources/remove`,
			may: "cycle.write",
			summary: "Say that a story doesn’t tell of something",
			body: fromForm,
			again: (input) => tiesPage(input, input.params.id),
		},
		async ({ body, services, viewer, params }) =>
			backTo(await tellsNotOf(services, personOf(viewer), params.id, body.from), `/value/stories/${params.id}/ties`),
	),
	form(
		{
			path: `${one}/indicators`,
			may: "cycle.write",
			summary: "Say what a story says of an indicator",
			body: speaksForm,
			again: (input, values, errors) => tiesPage(input, input.params.id, { values, errors }),
		},
		async ({ body, services, viewer, params }) =>
			backTo(await speaksTo(services, personOf(viewer), params.id, body), `/value/stories/${params.id}/ties`),
	),
	form(
		{
			path: `${one}/indicators/remove`,
			may: "cycle.write",
			summary: "Say that a story doesn’t speak to an indicator",
			body: speaksNoMoreForm,
			again: (input) => tiesPage(input, input.params.id),
		},
		async ({ body, services, viewer, params }) =>
			backTo(
				await speaksNoMore(services, personOf(viewer), params.id, body.indicator),
				`/value/stories/${params.id}/ties`,
			),
	),
];
