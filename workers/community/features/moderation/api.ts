import { newId } from "#core/id.ts";
import { ok } from "#core/result.ts";
import { listPage } from "#web/list-page.ts";
import { personOf } from "#web/viewer.ts";
import { api, type CommunityRoute } from "../../routes.ts";
import { hideThing, removeThing, showThing } from "./actions.ts";
import {
	answerBody,
	decisionBody,
	decisionOut,
	dismissBody,
	logAnswer,
	logQuery,
	madeAnswer,
	pageQuery,
	reportBody,
	reportForStewards,
	reportForStewardsOut,
	reportListAnswer,
	reportOut,
	reportsQuery,
	restoreBody,
	suspendBody,
} from "./contract.ts";
import { deciderOf } from "./deciding.ts";
import { answerDecision } from "./own-actions.ts";
import { forSteward } from "./reading-actions.ts";
import { dismissReports, reportThing } from "./report-actions.ts";
import { readOwnReports, readReports, reportCursor } from "./report-store.ts";
import { decisionCursor, readLog, readOwnDecisions } from "./store.ts";
import { restore, suspend } from "./suspend-actions.ts";

export const deeds = { hide: hideThing, show: showThing, remove: removeThing } as const;

export const moderationApi: CommunityRoute[] = [
	api(
		{
			method: "POST",
			path: "/api/reports",
			may: "report.write",
			summary: "Say that something shouldn’t stand as it does, and why",
			body: reportBody,
			answer: madeAnswer,
			status: 201,
		},
		({ services, viewer, body }) =>
			reportThing(services, personOf(viewer), { ...body, id: body.id ?? newId("report", services) }),
	),
	api(
		{
			method: "GET",
			path: "/api/reports",
			may: "report.read",
			summary: "What the caller reported, and what became of it; latest first",
			query: pageQuery,
			answer: reportListAnswer,
		},
		async ({ services, viewer, query }) => {
			const rows = await readOwnReports(services.db, personOf(viewer).id, query);
			const { items, next } = listPage(rows, query.limit, reportCursor);
			return ok({ items: items.map(reportOut), next });
		},
	),
	api(
		{
			method: "GET",
			path: "/api/moderation/reports",
			may: "moderation.read",
			summary: "What people of this chapter reported; the longest waiting first",
			query: reportsQuery,
			answer: reportForStewards,
		},
		async ({ services, viewer, query }) => {
			const rows = await readReports(services.db, personOf(viewer).id, query.state ?? "open", query);
			const { items, next } = listPage(rows, query.limit, reportCursor);
			return ok({ items: forSteward(services, personOf(viewer).id, items).map(reportForStewardsOut), next });
		},
	),
	api(
		{
			method: "POST",
			path: "/api/moderation/dismiss",
			may: "moderation.decide",
			summary: "Leave something as it is, and tell whoever reported it why",
			body: dismissBody,
		},
		({ services, viewer, body }) => dismissReports(services, deciderOf(viewer), body.about, body.word),
	),
	api(
		{
			method: "POST",
			path: "/api/moderation",
			may: "moderation.decide",
			summary: "Hide something, show it again, or remove it for good",
			body: decisionBody,
			answer: madeAnswer,
			status: 201,
		},
		({ services, viewer, body }) => deeds[body.act](services, deciderOf(viewer), body.about, body),
	),
	api(
		{
			method: "GET",
			path: "/api/moderation",
			may: "moderation.read",
			summary: "The log of moderation, latest first",
			query: logQuery,
			answer: logAnswer,
		},
		async ({ services, query }) => {
			const { items, next } = listPage(await readLog(services.db, query, query), query.limit, decisionCursor);
			return ok({ items: items.map(decisionOut), next });
		},
	),
	api(
		{
			method: "POST",
			path: "/api/people/:id/suspension",
			may: "people.manage",
			summary: "Suspend somebody, with the reason that they read",
			body: suspendBody,
			answer: madeAnswer,
			status: 201,
		},
		({ services, viewer, params, body }) => suspend(services, deciderOf(viewer), params.id, body),
	),
	api(
		{
			method: "POST",
			path: "/api/people/:id/restoration",
			may: "people.manage",
			summary: "Let somebody back in who was suspended",
			body: restoreBody,
			answer: madeAnswer,
			status: 201,
		},
		({ services, viewer, params, body }) => restore(services, deciderOf(viewer), params.id, body.reason),
	),
	api(
		{
			method: "GET",
			path: "/api/me/moderation",
			may: "self.keep",
			summary: "What was decided about the caller and what they wrote, latest first",
			query: pageQuery,
			answer: logAnswer,
		},
		async ({ services, viewer, query }) => {
			const rows = await readOwnDecisions(services.db, personOf(viewer).id, query);
			const { items, next } = listPage(rows, query.limit, decisionCursor);
			return ok({ items: items.map(decisionOut), next });
		},
	),
	api(
		{
			method: "PUT",
			path: "/api/me/moderation/:id/answer",
			may: "self.keep",
			summary: "Answer a decision, once",
			body: answerBody,
		},
		({ services, viewer, params, body }) => answerDecision(services, personOf(viewer), params.id, body.text),
	),
];
