import { newId } from "#core/id.ts";
import { ok } from "#core/result.ts";
import { listPage } from "#web/list-page.ts";
import { personOf } from "#web/viewer.ts";
import { api, type CommunityRoute } from "../../routes.ts";
import { audienceBody } from "../practices/contract.ts";
import { beginStudy, changeStudy, noStudy, removeStudy } from "./actions.ts";
import { changeStudyAudience, takeStudyBack } from "./audience-actions.ts";
import {
	changeBody,
	filterQuery,
	newBody,
	savedAnswer,
	studiesAnswer,
	studyBodyLimit,
	studyOut,
	studyPageAnswer,
} from "./contract.ts";
import { readStudies, readStudyPage, studyCursor } from "./store.ts";
import { tieStudy, untieStudy } from "./ties-actions.ts";

const words: CommunityRoute[] = [
	api(
		{
			method: "GET",
			path: "/api/studies",
			may: "cycle.read",
			summary: "Studies that the caller may read, latest change first",
			query: filterQuery,
			answer: studiesAnswer,
		},
		async ({ query, services, viewer }) => {
			const filter = { mine: query.whose === "mine", group: query.group };
			const { studies } = await readStudies(services.db, personOf(viewer).id, filter, query);
			const { items, next } = listPage(studies, query.limit, studyCursor);
			return ok({ items: items.map(studyOut), next });
		},
	),
	api(
		{
			method: "POST",
			path: "/api/studies",
			may: "cycle.write",
			summary: "Begin a study",
			body: newBody,
			bodyLimit: studyBodyLimit,
			answer: savedAnswer,
			status: 201,
		},
		({ body, services, viewer }) =>
			beginStudy(services, personOf(viewer), {
				...body,
				lookedAt: body.material,
				id: body.id ?? newId("study", services),
			}),
	),
	api(
		{ method: "GET", path: "/api/studies/:id", may: "cycle.read", summary: "A study", answer: studyPageAnswer },
		async ({ params, services, viewer }) => {
			const found = await readStudyPage(services.db, personOf(viewer).id, params.id);
			if (!found) return noStudy;
			const ties = found.ties.map(({ id, kind, title, href }) => ({ id, kind, title, href }));
			return ok({ study: studyOut(found.study), ties });
		},
	),
	api(
		{
			method: "PUT",
			path: "/api/studies/:id",
			may: "cycle.write",
			summary: "Save other words",
			body: changeBody,
			bodyLimit: studyBodyLimit,
			answer: savedAnswer,
			readAgain: "/api/studies/:id",
		},
		({ body, params, services, viewer }) =>
			changeStudy(services, personOf(viewer), params.id, { ...body, lookedAt: body.material }),
	),
	api(
		{
			method: "DELETE",
			path: "/api/studies/:id",
			may: "cycle.write",
			summary: "Delete a study",
			readAgain: "/api/studies/:id",
		},
		({ params, services, viewer }) => removeStudy(services, personOf(viewer), params.id),
	),
];

const reach: CommunityRoute[] = [
	api(
		{
			method: "PUT",
			path: "/api/studies/:id/audience",
			may: "cycle.write",
			summary: "Change who can see a study",
			body: audienceBody,
			readAgain: "/api/studies/:id",
		},
		({ body, params, services, viewer }) => changeStudyAudience(services, personOf(viewer), params.id, body),
	),
	api(
		{
			method: "POST",
			path: "/api/studies/:id/take-back",
			may: "cycle.write",
			summary: "Take a study back to the chapter",
			readAgain: "/api/studies/:id",
		},
		({ params, services, viewer }) => takeStudyBack(services, personOf(viewer), params.id),
	),
	api(
		{
			method: "PUT",
			path: "/api/studies/:id/ties/:target",
			may: "cycle.write",
			summary: "Tie a study to a practice or a trial that it looks at",
			readAgain: "/api/studies/:id",
		},
		({ params, services, viewer }) => tieStudy(services, personOf(viewer), params.id, params.target),
	),
	api(
		{
			method: "DELETE",
			path: "/api/studies/:id/ties/:target",
			may: "cycle.write",
			summary: "Untie a study from a practice or a trial",
			readAgain: "/api/studies/:id",
		},
		({ params, services, viewer }) => untieStudy(services, personOf(viewer), params.id, params.target),
	),
];

export const studyApi: CommunityRoute[] = [...words, ...reach];
