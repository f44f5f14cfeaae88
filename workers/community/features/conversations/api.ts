import { newId } from "#core/id.ts";
import { ok, type Result } from "#core/result.ts";
import { listPage } from "#web/list-page.ts";
import { personOf } from "#web/viewer.ts";
import { api, type CommunityRoute } from "../../routes.ts";
import type { Services } from "../../services.ts";
import { begin, say } from "./actions.ts";
import {
	beginBody,
	conversationAnswer,
	conversationOut,
	conversationsAnswer,
	editBody,
	followBody,
	inListOut,
	listFilter,
	messageAnswer,
	messageBodyLimit,
	messageOut,
	messagesAnswer,
	pageQuery,
	saidAnswer,
	saidOut,
	sayBody,
} from "./contract.ts";
import { readHead } from "./head-store.ts";
import { conversationCursor, readConversations } from "./list-store.ts";
import { changeMessage, follow, noteRead, removeMessage } from "./own-actions.ts";
import { noConversation, noMessage, type Which } from "./rules.ts";
import { messageCursor, readMessage, readMessages } from "./store.ts";

const headOf = async (services: Services, viewerId: string, which: Which) => {
	const head = await readHead(services.db, viewerId, which);
	return head ? ok(conversationOut(head)) : noConversation;
};

const said = (done: Result<Parameters<typeof saidOut>[0]>) => (done.ok ? ok(saidOut(done.value)) : done);

const reading: CommunityRoute[] = [
	api(
		{
			method: "GET",
			path: "/api/conversations",
			may: "talk.read",
			summary: "Conversations that the caller may see, with the latest news first",
			query: listFilter,
			answer: conversationsAnswer,
		},
		async ({ query, services, viewer }) => {
			const rows = await readConversations(services.db, personOf(viewer).id, query.whose, query);
			const { items, next } = listPage(rows, query.limit, conversationCursor);
			return ok({ items: items.map(inListOut), next });
		},
	),
	api(
		{
			method: "GET",
			path: "/api/conversations/:id",
			may: "talk.read",
			summary: "A conversation",
			answer: conversationAnswer,
		},
		({ params, services, viewer }) => headOf(services, personOf(viewer).id, { id: params.id }),
	),
	api(
		{
			method: "GET",
			path: "/api/conversations/about/:id",
			may: "talk.read",
			summary: "The conversation about something that has a page",
			answer: conversationAnswer,
		},
		({ params, services, viewer }) => headOf(services, personOf(viewer).id, { about: params.id }),
	),
	api(
		{
			method: "GET",
			path: "/api/conversations/:id/messages",
			may: "talk.read",
			summary: "What was said in a conversation, the latest first",
			query: pageQuery,
			answer: messagesAnswer,
		},
		async ({ params, query, services, viewer }) => {
			const rows = await readMessages(services.db, personOf(viewer).id, { id: params.id }, query);
			if (!rows) return noConversation;
			const { items, next } = listPage(rows, query.limit, messageCursor);
			return ok({ items: items.map(messageOut), next });
		},
	),
	api(
		{ method: "GET", path: "/api/messages/:id", may: "talk.read", summary: "A message", answer: messageAnswer },
		async ({ params, services, viewer }) => {
			const found = await readMessage(services.db, personOf(viewer).id, params.id);
			return found ? ok(messageOut(found.message)) : noMessage;
		},
	),
];

const writing: CommunityRoute[] = [
	api(
		{
			method: "POST",
			path: "/api/conversations",
			may: "talk.write",
			summary: "Begin a conversation",
			body: beginBody,
			bodyLimit: messageBodyLimit,
			answer: saidAnswer,
			status: 201,
		},
		async ({ body, services, viewer }) =>
			said(
				await begin(services, personOf(viewer), {
					...body,
					conversationId: body.id ?? newId("conversation", services),
					id: body.message ?? newId("message", services),
					groupId: body.group,
				}),
			),
	),
	api(
		{
			method: "POST",
			path: "/api/conversations/:id/messages",
			may: "talk.write",
			summary: "Say something in a conversation",
			body: sayBody,
			bodyLimit: messageBodyLimit,
			answer: saidAnswer,
			status: 201,
		},
		async ({ body, params, services, viewer }) => {
			const message = { ...body, id: body.id ?? newId("message", services) };
			return said(await say(services, personOf(viewer), { id: params.id }, message));
		},
	),
	api(
		{
			method: "POST",
			path: "/api/conversations/about/:id/messages",
			may: "talk.write",
			summary: "Say something about something that has a page",
			body: sayBody,
			bodyLimit: messageBodyLimit,
			answer: saidAnswer,
			status: 201,
		},
		async ({ body, params, services, viewer }) => {
			const message = { ...body, id: body.id ?? newId("message", services) };
			return said(await say(services, personOf(viewer), { about: params.id }, message));
		},
	),
	api(
		{
			method: "PUT",
			path: "/api/conversations/:id/following",
			may: "self.manage",
			summary: "Follow a conversation, or mute it",
			body: followBody,
		},
		({ body, params, services, viewer }) => follow(services, personOf(viewer), params.id, body.state),
	),
	api(
		{
			method: "POST",
			path: "/api/conversations/:id/read",
			may: "self.manage",
			summary: "Note that one has read a conversation up to now",
		},
		({ params, services, viewer }) => noteRead(services, personOf(viewer), params.id),
	),
	api(
		{
			method: "PUT",
			path: "/api/messages/:id",
			may: "talk.write",
			summary: "Change what one said",
			body: editBody,
			bodyLimit: messageBodyLimit,
			answer: saidAnswer,
		},
		async ({ body, params, services, viewer }) => {
			const done = await changeMessage(services, personOf(viewer), params.id, body.text);
			return done.ok ? ok(saidOut({ id: params.id, ...done.value })) : done;
		},
	),
	api(
		{ method: "DELETE", path: "/api/messages/:id", may: "talk.write", summary: "Take back what one said" },
		async ({ params, services, viewer }) => {
			const done = await removeMessage(services, personOf(viewer), params.id);
			return done.ok ? ok(undefined) : done;
		},
	),
];

export const conversationApi: CommunityRoute[] = [...reading, ...writing];
