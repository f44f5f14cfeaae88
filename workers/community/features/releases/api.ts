import { newId } from "#core/id.ts";
import { ok } from "#core/result.ts";
import { listPage } from "#web/list-page.ts";
import { personOf } from "#web/viewer.ts";
import { api, type CommunityRoute } from "../../routes.ts";
import { answerRelease, askRelease, takeReleaseBack } from "./actions.ts";
import {
	answerBody,
	askedOut,
	madeAnswer,
	newBody,
	releaseAnswer,
	releaseOut,
	releasesAnswer,
	releasesQuery,
} from "./contract.ts";
import { noRelease } from "./rules.ts";
import { readRelease, readReleases, releaseCursor } from "./store.ts";

export const releaseApi: CommunityRoute[] = [
	api(
		{
			method: "GET",
			path: "/api/releases",
			may: "trust.read",
			summary: "Words that the caller wishes to bring out of a group, or is asked about",
			query: releasesQuery,
			answer: releasesAnswer,
		},
		async ({ query, services, viewer }) => {
			const rows = await readReleases(services.db, personOf(viewer).id, query);
			const { items, next } = listPage(rows, query.limit, releaseCursor);
			return ok({ items: items.map(releaseOut), next });
		},
	),
	api(
		{
			method: "POST",
			path: "/api/releases",
			may: "trust.write",
			summary: "Ask everybody whose words these are whether the chapter may read them",
			body: newBody,
			answer: madeAnswer,
			status: 201,
		},
		({ body, services, viewer }) =>
			askRelease(services, personOf(viewer), { ...body, id: body.id ?? newId("release", services) }),
	),
	api(
		{
			method: "GET",
			path: "/api/releases/:id",
			may: "trust.read",
			summary: "Words that are to be brought out, and who is asked",
			answer: releaseAnswer,
		},
		async ({ params, services, viewer }) => {
			const who = personOf(viewer);
			const found = await readRelease(services.db, who.id, params.id);
			if (!found) return noRelease;
			const asked = askedOut(found.asked, found.release.askedBy === who.id);
			return ok({ ...releaseOut(found.release), asked });
		},
	),
	api(
		{
			method: "PUT",
			path: "/api/releases/:id/answer",
			may: "trust.write",
			summary: "Say whether one’s words may go out",
			body: answerBody,
		},
		({ params, body, services, viewer }) => answerRelease(services, personOf(viewer), params.id, body.answer),
	),
	api(
		{ method: "DELETE", path: "/api/releases/:id", may: "trust.write", summary: "Let the words stay where they are" },
		({ params, services, viewer }) => takeReleaseBack(services, personOf(viewer), params.id),
	),
];
