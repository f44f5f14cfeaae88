import * as z from "zod";
import { ok } from "#core/result.ts";
import { listPage, listQuery } from "#web/list-page.ts";
import { personOf } from "#web/viewer.ts";
import { api, type CommunityRoute } from "../../routes.ts";
import { agree, planReview, writeFirst } from "./actions.ts";
import { compareCharters } from "./compare.ts";
import {
	agreeBody,
	charterAnswer,
	charterBodyLimit,
	charterOut,
	compareQuery,
	comparisonAnswer,
	comparisonOut,
	currentOut,
	draftBody,
	reviewBody,
	unansweredAnswer,
	versionAnswer,
	versionOut,
	versionParams,
	versionsAnswer,
	writtenAnswer,
} from "./contract.ts";
import { proposalApi } from "./proposal-api.ts";
import { noCharter, noVersion } from "./rules.ts";
import { readCharterPage, readTwo, readUnanswered, readVersion, readVersions, type VersionInList } from "./store.ts";

export const versionCursor = (row: VersionInList) => ({ key: row.version, id: "charter" });
export const nameCursor = (row: { id: string; name: string }) => ({ key: row.name, id: row.id });

export const charterApi: CommunityRoute[] = [
	api(
		{
			method: "GET",
			path: "/api/charter",
			may: "charter.read",
			summary: "The charter as it is with the aims, and what the caller agreed to",
			answer: charterAnswer,
		},
		async ({ services, viewer }) => {
			const found = await readCharterPage(services.db, personOf(viewer).id);
			return found ? ok(currentOut(found, services.clock())) : noCharter;
		},
	),
	api(
		{
			method: "POST",
			path: "/api/charter",
			may: "charter.write",
			summary: "Write the charter's first version",
			body: draftBody,
			bodyLimit: charterBodyLimit,
			answer: writtenAnswer,
			status: 201,
		},
		({ services, viewer, body }) => writeFirst(services, personOf(viewer), body),
	),
	api(
		{
			method: "GET",
			path: "/api/charter/versions",
			may: "charter.read",
			summary: "The charter's versions, latest first",
			query: z.object(listQuery),
			answer: versionsAnswer,
		},
		async ({ services, query }) => {
			const { items, next } = listPage(await readVersions(services.db, query), query.limit, versionCursor);
			return ok({ items: items.map(versionOut), next });
		},
	),
	api(
		{
			method: "GET",
			path: "/api/charter/versions/:version",
			may: "charter.read",
			summary: "A version of the charter",
			params: versionParams,
			answer: versionAnswer,
		},
		async ({ services, params }) => {
			const found = await readVersion(services.db, params.version);
			return found ? ok(charterOut(found.charter)) : noVersion;
		},
	),
	api(
		{
			method: "GET",
			path: "/api/charter/compare",
			may: "charter.read",
			summary: "What changed between two versions of the charter",
			query: compareQuery,
			answer: comparisonAnswer,
		},
		async ({ services, query }) => {
			const two = await readTwo(services.db, query.from, query.to);
			if (!two) return noVersion;
			return ok(comparisonOut(compareCharters(two.from, two.to, services.card.now().language)));
		},
	),
	api(
		{
			method: "PUT",
			path: "/api/charter/review",
			may: "charter.decide",
			summary: "Say when to look at the charter again",
			body: reviewBody,
		},
		({ services, body }) => planReview(services, body.reviewOn),
	),
	api(
		{
			method: "POST",
			path: "/api/charter/agreement",
			may: "self.manage",
			summary: "Agree to the ground rules",
			body: agreeBody,
		},
		({ services, viewer, body }) => agree(services, personOf(viewer), body.rulesVersion),
	),
	api(
		{
			method: "GET",
			path: "/api/charter/unanswered",
			may: "charter.decide",
			summary: "Members who have not yet agreed to the ground rules as they are, by name",
			query: z.object(listQuery),
			answer: unansweredAnswer,
		},
		async ({ services, query }) => ok(listPage(await readUnanswered(services.db, query), query.limit, nameCursor)),
	),
	...proposalApi,
];
