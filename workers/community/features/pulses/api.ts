import { newId } from "#core/id.ts";
import { ok } from "#core/result.ts";
import { listPage } from "#web/list-page.ts";
import { personOf } from "#web/viewer.ts";
import { api, type CommunityRoute } from "../../routes.ts";
import { answerPulse, openPulse, setPace, setPulseWays } from "./actions.ts";
import { readCircle, readWays } from "./circle-store.ts";
import { closePulse } from "./closing-actions.ts";
import {
	answerBody,
	listFilter,
	newBody,
	openedAnswer,
	paceAnswer,
	paceBody,
	pulseAnswer,
	pulseOut,
	pulsesAnswer,
	waysAnswer,
	waysBody,
} from "./contract.ts";
import { noGroup, noPulse } from "./rules.ts";
import { seenBy } from "./seen-actions.ts";
import { pulseCursor, readPulse, readPulses } from "./store.ts";

const reading: CommunityRoute[] = [
	api(
		{
			method: "GET",
			path: "/api/pulses",
			may: "trust.read",
			summary: "Trust pulses of the chapter or of a group, latest first, with what came of them",
			query: listFilter,
			answer: pulsesAnswer,
		},
		async ({ query, services, viewer }) => {
			const who = personOf(viewer);
			const rows = await readPulses(services.db, who.id, query.group ?? null, query);
			const { items, next } = listPage(rows, query.limit, pulseCursor);
			return ok({ items: (await seenBy(services, who, items)).map(pulseOut), next });
		},
	),
	api(
		{ method: "GET", path: "/api/pulses/:id", may: "trust.read", summary: "A trust pulse", answer: pulseAnswer },
		async ({ params, services, viewer }) => {
			const who = personOf(viewer);
			const found = await readPulse(services.db, who.id, params.id);
			const [seen] = found ? await seenBy(services, who, [found]) : [];
			return seen ? ok(pulseOut(seen)) : noPulse;
		},
	),
	api(
		{
			method: "GET",
			path: "/api/groups/:id/pulse",
			may: "trust.read",
			summary: "After how many months a group's trust pulse opens by itself: to its members",
			answer: paceAnswer,
		},
		async ({ params, services, viewer }) => {
			const found = await readCircle(services.db, personOf(viewer).id, params.id, services.clock());
			return found ? ok({ months: found.circle.months }) : noGroup;
		},
	),
	api(
		{
			method: "GET",
			path: "/api/chapter/pulse",
			may: "trust.read",
			summary: "What trust pulses ask in this chapter, and how often one opens by itself",
			answer: waysAnswer,
		},
		async ({ services }) => {
			const { questions, months } = await readWays(services.db);
			return ok({ questions: [...questions], months });
		},
	),
];

const writing: CommunityRoute[] = [
	api(
		{
			method: "POST",
			path: "/api/pulses",
			may: "trust.write",
			summary: "Open a trust pulse: a facilitator or steward for the chapter, its coordinator in a group",
			body: newBody,
			answer: openedAnswer,
			status: 201,
		},
		({ body, services, viewer }) =>
			openPulse(services, personOf(viewer), { ...body, id: body.id ?? newId("pulse", services) }),
	),
	api(
		{
			method: "PUT",
			path: "/api/pulses/:id/answer",
			may: "trust.write",
			summary: "Answer a trust pulse, without a name; what was answered can’t be read again, and can be replaced",
			body: answerBody,
			readAgain: "/api/pulses/:id",
		},
		({ body, params, services, viewer }) => answerPulse(services, personOf(viewer), params.id, body.answers),
	),
	api(
		{
			method: "POST",
			path: "/api/pulses/:id/close",
			may: "trust.write",
			summary: "Close a trust pulse before its day: whoever opened it",
			readAgain: "/api/pulses/:id",
		},
		({ params, services, viewer }) => closePulse(services, personOf(viewer), params.id),
	),
	api(
		{
			method: "PUT",
			path: "/api/groups/:id/pulse",
			may: "trust.write",
			summary: "Set after how many months a group's trust pulse opens by itself: its coordinator",
			body: paceBody,
		},
		({ body, params, services, viewer }) => setPace(services, personOf(viewer), params.id, body),
	),
	api(
		{
			method: "PUT",
			path: "/api/chapter/pulse",
			may: "chapter.manage",
			summary: "Set what trust pulses ask, and how often one opens by itself",
			body: waysBody,
		},
		({ body, services }) => setPulseWays(services, body),
	),
];

export const pulseApi: CommunityRoute[] = [...reading, ...writing];
