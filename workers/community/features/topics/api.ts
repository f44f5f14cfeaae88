import { newId } from "#core/id.ts";
import { ok } from "#core/result.ts";
import { listPage } from "#web/list-page.ts";
import { personOf } from "#web/viewer.ts";
import { api, type CommunityRoute } from "../../routes.ts";
import { pickTopic, raiseTopic, sayInterest, settleTopic, withdrawTopic } from "./actions.ts";
import {
	boardQuery,
	interestBody,
	newBody,
	pickBody,
	raisedAnswer,
	settleBody,
	topicAnswer,
	topicOut,
	topicsAnswer,
} from "./contract.ts";
import { noTopic } from "./rules.ts";
import { readTopic, readTopics, topicCursor } from "./store.ts";

export const topicApi: CommunityRoute[] = [
	api(
		{
			method: "GET",
			path: "/api/topics",
			may: "meeting.read",
			summary: "Topics of the board, latest first",
			query: boardQuery,
			answer: topicsAnswer,
		},
		async ({ query, services, viewer }) => {
			const filter = { board: query.state ?? "open", group: query.group };
			const rows = await readTopics(services.db, personOf(viewer).id, filter, query);
			const { items, next } = listPage(rows, query.limit, topicCursor);
			return ok({ items: items.map(topicOut), next });
		},
	),
	api(
		{
			method: "POST",
			path: "/api/topics",
			may: "meeting.join",
			summary: "Raise a topic",
			body: newBody,
			answer: raisedAnswer,
			status: 201,
		},
		({ body, services, viewer }) =>
			raiseTopic(services, personOf(viewer), { ...body, id: body.id ?? newId("topic", services) }),
	),
	api(
		{ method: "GET", path: "/api/topics/:id", may: "meeting.read", summary: "A topic", answer: topicAnswer },
		async ({ params, services, viewer }) => {
			const found = await readTopic(services.db, personOf(viewer).id, params.id);
			return found ? ok(topicOut(found)) : noTopic;
		},
	),
	api(
		{
			method: "DELETE",
			path: "/api/topics/:id",
			may: "meeting.join",
			summary: "Take back a topic that one raised, while it is on the board",
		},
		({ params, services, viewer }) => withdrawTopic(services, personOf(viewer), params.id),
	),
	api(
		{
			method: "PUT",
			path: "/api/topics/:id/interest",
			may: "meeting.join",
			summary: "Say whether one wants it, and whether one could lead it",
			body: interestBody,
		},
		({ body, params, services, viewer }) => sayInterest(services, personOf(viewer), params.id, body),
	),
	api(
		{
			method: "POST",
			path: "/api/topics/:id/pick",
			may: "meeting.join",
			summary: "Take a topic up in a meeting that one leads",
			body: pickBody,
		},
		({ body, params, services, viewer }) => pickTopic(services, personOf(viewer), params.id, body.meeting),
	),
	api(
		{
			method: "POST",
			path: "/api/topics/:id/settle",
			may: "meeting.join",
			summary: "Say that it was learned about, or give it back to the board",
			body: settleBody,
		},
		({ body, params, services, viewer }) => settleTopic(services, personOf(viewer), params.id, body.to),
	),
];
