import * as z from "zod";
import { newId } from "#core/id.ts";
import { ok, type Result } from "#core/result.ts";
import { listPage, listQuery } from "#web/list-page.ts";
import { personOf } from "#web/viewer.ts";
import { api, type CommunityRoute } from "../../routes.ts";
import { textsOf } from "../adoptions/rules.ts";
import { createPractice } from "./actions.ts";
import {
	comparisonAnswer,
	comparisonOut,
	itemOut,
	listAnswer,
	practiceAnswer,
	practiceOut,
	savedAnswer,
	versionOut,
	versionsAnswer,
} from "./answers.ts";
import { answerNaming, changeAudience, takeBack } from "./audience-actions.ts";
import { compareVersions } from "./compare.ts";
import {
	answerBody,
	audienceBody,
	changeBody,
	compareQuery,
	filterOf,
	filterQuery,
	newBody,
	practiceBodyLimit,
} from "./contract.ts";
import { discardDraft } from "./discard-actions.ts";
import { readPractices } from "./list-store.ts";
import { noPractice } from "./rules.ts";
import { savePractice } from "./save-actions.ts";
import { readPractice, readPracticeWithPeople } from "./store.ts";
import { beforeOf, versionCursor, versionParams } from "./version-routes.tsx";
import { readTwoVersions, readVersionsPage } from "./version-store.ts";

/** An action's own answer is no part of the call's: 204. */
const done = (result: Result<unknown>): Result<undefined> => (result.ok ? ok(undefined) : result);

const listQueryWithDrafts = filterQuery.extend({
	drafts: z
		.enum(["true", "false"])
		.optional()
		.meta({ description: "The caller’s own drafts instead of what is shared." }),
});

const practices: CommunityRoute[] = [
	api(
		{
			method: "GET",
			path: "/api/practices",
			may: "practice.read",
			summary: "Practices, latest change first",
			query: listQueryWithDrafts,
			answer: listAnswer,
		},
		async ({ query, services, viewer }) => {
			const page = { ...query, drafts: query.drafts === "true" };
			const rows = await readPractices(services, personOf(viewer).id, filterOf(query), page);
			const { items, next } = listPage(rows, query.limit, (row) => ({ key: row.updatedAt, id: row.id }));
			return ok({ items: items.map(itemOut), next });
		},
	),
	api(
		{
			method: "POST",
			path: "/api/practices",
			may: "practice.write",
			summary: "Write down a practice",
			body: newBody,
			bodyLimit: practiceBodyLimit,
			answer: savedAnswer,
			status: 201,
		},
		({ body, services, viewer }) =>
			createPractice(services, personOf(viewer), {
				...body,
				id: body.id ?? newId("practice", services),
				texts: textsOf(body),
				groupId: body.group,
			}),
	),
	api(
		{ method: "GET", path: "/api/practices/:id", may: "practice.read", summary: "A practice", answer: practiceAnswer },
		async ({ params, services, viewer }) => {
			const found = await readPracticeWithPeople(services.db, personOf(viewer).id, params.id);
			return found ? ok(practiceOut(found.practice, found.people)) : noPractice;
		},
	),
	api(
		{
			method: "PUT",
			path: "/api/practices/:id",
			may: "practice.write",
			summary: "Save a new version",
			body: changeBody,
			bodyLimit: practiceBodyLimit,
			answer: savedAnswer,
			readAgain: "/api/practices/:id",
		},
		({ body, params, services, viewer }) =>
			savePractice(services, personOf(viewer), params.id, { ...body, texts: textsOf(body) }),
	),
	api(
		{
			method: "DELETE",
			path: "/api/practices/:id",
			may: "practice.write",
			summary: "Throw a draft away",
			readAgain: "/api/practices/:id",
		},
		({ params, services, viewer }) => discardDraft(services, personOf(viewer), params.id),
	),
];

const versions: CommunityRoute[] = [
	api(
		{
			method: "GET",
			path: "/api/practices/:id/versions",
			may: "practice.read",
			summary: "Versions of a practice, latest first",
			query: z.object(listQuery),
			answer: versionsAnswer,
		},
		async ({ params, query, services, viewer }) => {
			const who = personOf(viewer).id;
			const page = { limit: query.limit, before: beforeOf(query.after) };
			const found = await readVersionsPage(services.db, who, params.id, page);
			if (!found) return noPractice;
			const { items, next } = listPage(found.versions, query.limit, versionCursor);
			return ok({ items: items.map(versionOut), next });
		},
	),
	api(
		{
			method: "GET",
			path: "/api/practices/:id/versions/:version",
			may: "practice.read",
			summary: "A version of a practice",
			params: versionParams,
			answer: practiceAnswer,
		},
		async ({ params, services, viewer }) => {
			const found = await readPractice(services.db, personOf(viewer).id, params.id, params.version);
			return found ? ok(practiceOut(found)) : noPractice;
		},
	),
	api(
		{
			method: "GET",
			path: "/api/practices/:id/compare",
			may: "practice.read",
			summary: "What changed between two versions",
			query: compareQuery,
			answer: comparisonAnswer,
		},
		async ({ params, query, services, viewer }) => {
			const found = await readTwoVersions(services.db, personOf(viewer).id, params.id, query);
			return found ? ok(comparisonOut(compareVersions(found.from, found.to))) : noPractice;
		},
	),
];

const audience: CommunityRoute[] = [
	api(
		{
			method: "PUT",
			path: "/api/practices/:id/audience",
			may: "practice.write",
			summary: "Change who can see a practice",
			body: audienceBody,
			readAgain: "/api/practices/:id",
		},
		async ({ body, params, services, viewer }) =>
			done(await changeAudience(services, personOf(viewer), params.id, body)),
	),
	api(
		{
			method: "POST",
			path: "/api/practices/:id/take-back",
			may: "practice.write",
			summary: "Take a practice back to the chapter",
			readAgain: "/api/practices/:id",
		},
		async ({ params, services, viewer }) => done(await takeBack(services, personOf(viewer), params.id)),
	),
	api(
		{
			method: "PUT",
			path: "/api/practices/:id/naming",
			may: "self.manage",
			summary: "Say whether one may be named outside the chapter",
			body: answerBody,
		},
		async ({ body, params, services, viewer }) =>
			done(await answerNaming(services, personOf(viewer), params.id, body.answer)),
	),
];

export const practiceApi: CommunityRoute[] = [...practices, ...versions, ...audience];
