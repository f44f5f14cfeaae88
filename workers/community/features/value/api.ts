import { newId } from "#core/id.ts";
import { ok } from "#core/result.ts";
import { listPage } from "#web/list-page.ts";
import { personOf } from "#web/viewer.ts";
import { api, type CommunityRoute } from "../../routes.ts";
import { sourceOut } from "../cycle/contract.ts";
import { changeStory, removeStory, tellStory } from "./actions.ts";
import {
	changeBody,
	filterQuery,
	fromBody,
	namingBody,
	newBody,
	savedAnswer,
	shareBody,
	sharedAnswer,
	speaksBody,
	storiesAnswer,
	storyAnswer,
	storyBodyLimit,
	storyOut,
} from "./contract.ts";
import { readStoryPage } from "./page-store.ts";
import { noStory } from "./rules.ts";
import { answerNamedInStory, shareStory, takeBackStory } from "./sharing-actions.ts";
import { readStories, storyCursor } from "./store.ts";
import { speaksNoMore, speaksTo, tellsNotOf, tellsOf } from "./ties-actions.ts";

const one = "/api/value/stories/:id";

export const valueApi: CommunityRoute[] = [
	api(
		{
			method: "GET",
			path: "/api/value/stories",
			may: "cycle.read",
			summary: "Stories of value that the caller may read, latest first",
			query: filterQuery,
			answer: storiesAnswer,
		},
		async ({ query, services, viewer }) => {
			const { value, group, indicator } = query;
			const filter = { mine: query.whose === "mine", value, group, indicator };
			const rows = await readStories(services.db, personOf(viewer).id, filter, query);
			const { items, next } = listPage(rows, query.limit, storyCursor);
			return ok({ items: items.map(storyOut), next });
		},
	),
	api(
		{
			method: "POST",
			path: "/api/value/stories",
			may: "cycle.write",
			summary: "Tell a story of value",
			body: newBody,
			bodyLimit: storyBodyLimit,
			answer: savedAnswer,
			status: 201,
		},
		({ body, services, viewer }) =>
			tellStory(services, personOf(viewer), { ...body, id: body.id ?? newId("story", services), groupId: body.group }),
	),
	api(
		{ method: "GET", path: one, may: "cycle.read", summary: "A story of value", answer: storyAnswer },
		async ({ params, services, viewer }) => {
			const found = await readStoryPage(services.db, personOf(viewer).id, params.id);
			if (!found) return noStory;
			const on = (way: "from" | "to") => found.threads.filter((thread) => thread.way === way).map(sourceOut);
			return ok({
				...storyOut(found.story),
				tellsOf: on("from"),
				ledTo: on("to"),
				speaksTo: found.spokenTo.map(({ id, name, says }) => ({ id, name, says })),
			});
		},
	),
	api(
		{
			method: "PUT",
			path: one,
			may: "cycle.write",
			summary: "Save other words of a story, or let more or fewer people read it",
			body: changeBody,
			bodyLimit: storyBodyLimit,
			answer: savedAnswer,
			readAgain: one,
		},
		({ body, params, services, viewer }) =>
			changeStory(services, personOf(viewer), params.id, { ...body, groupId: body.group }),
	),
	api(
		{ method: "DELETE", path: one, may: "cycle.write", summary: "Delete a story of value", readAgain: one },
		({ params, services, viewer }) => removeStory(services, personOf(viewer), params.id),
	),
	api(
		{
			method: "PUT",
			path: `${one}/sources`,
			may: "cycle.write",
			summary: "Say what else a story tells of",
			body: fromBody,
		},
		({ body, params, services, viewer }) => tellsOf(services, personOf(viewer), params.id, body.from),
	),
	api(
		{
			method: "DELETE",
			path: `${one}/sources/:source`,
			may: "cycle.write",
			summary: "Say that a story doesn’t tell of something; what lies in a group keeps binding it",
		},
		({ params, services, viewer }) => tellsNotOf(services, personOf(viewer), params.id, params.source),
	),
	api(
		{
			method: "PUT",
			path: `${one}/indicators`,
			may: "cycle.write",
			summary: "Say what a story says of an indicator",
			body: speaksBody,
		},
		({ body, params, services, viewer }) => speaksTo(services, personOf(viewer), params.id, body),
	),
	api(
		{
			method: "DELETE",
			path: `${one}/indicators/:indicator`,
			may: "cycle.write",
			summary: "Say that a story doesn’t speak to an indicator",
		},
		({ params, services, viewer }) => speaksNoMore(services, personOf(viewer), params.id, params.indicator),
	),
	api(
		{
			method: "PUT",
			path: `${one}/audience`,
			may: "cycle.write",
			summary: "Share a story of value beyond the chapter",
			body: shareBody,
			answer: sharedAnswer,
		},
		({ body, services, viewer, params }) => shareStory(services, personOf(viewer), params.id, body),
	),
	api(
		{
			method: "POST",
			path: `${one}/take-back`,
			may: "cycle.write",
			summary: "Take a story of value back to the chapter",
		},
		({ services, viewer, params }) => takeBackStory(services, personOf(viewer), params.id),
	),
	api(
		{
			method: "PUT",
			path: `${one}/naming`,
			may: "self.manage",
			summary: "Say whether a story of value may be read outside with one’s name in it",
			body: namingBody,
		},
		({ body, services, viewer, params }) => answerNamedInStory(services, personOf(viewer), params.id, body.answer),
	),
];
