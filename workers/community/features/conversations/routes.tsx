import type { ListPlace } from "#core/cursor.ts";
import { newId } from "#core/id.ts";
import { ok } from "#core/result.ts";
import { type Typed, typed } from "#web/form-values.ts";
import { firstPage, listPage, nextHref } from "#web/list-page.ts";
import { backTo, type Input, redirect } from "#web/route.ts";
import { personOf } from "#web/viewer.ts";
import { Frame } from "../../frame.tsx";
import { permits } from "../../permissions.ts";
import { type CommunityRoute, form, page } from "../../routes.ts";
import type { Services } from "../../services.ts";
import { onTo } from "../groups/circle-actions.ts";
import { begin, say } from "./actions.ts";
import { conversationApi } from "./api.ts";
import { beginForm, followForm, listFilter, messageBodyLimit, newQuery, pageQuery, sayForm } from "./contract.ts";
import { conversationCursor, followedFirst, readBoth, readConversations } from "./list-store.ts";
import { ConversationList } from "./list-views.tsx";
import { messageRoutes } from "./message-routes.tsx";
import { follow, openConversation } from "./own-actions.ts";
import { noConversation, type Which } from "./rules.ts";
import { messageCursor, readChoices } from "./store.ts";
import { ConversationView, NewConversationForm } from "./views.tsx";

type At = Input<Services>;

/** The id of what a form makes: the one that it was shown with, or a new one. */
const madeId = (at: At, kind: string, { values = {} }: Typed, name = "id"): string =>
	typed(values, name) || newId(kind, at.services);

const conversationPage = async (at: At, which: Which, place: ListPlace, typedIn: Typed = {}) => {
	const { services, viewer, c } = at;
	const who = personOf(viewer);
	const found = await openConversation(services, who, which, place);
	if (!found) return noConversation;
	const { items, next } = listPage(found.messages, place.limit, messageCursor);
	const path = "id" in which ? `/conversations/${which.id}` : `/conversations/about/${which.about}`;
	return ok(
		<Frame at={at} title={found.head.title} current="/conversations">
			<ConversationView
				{...typedIn}
				{...found}
				messages={items.toReversed()}
				viewerId={who.id}
				writes={permits(viewer, "talk.write")}
				newId={madeId(at, "message", typedIn)}
				earlier={nextHref(c.req.url, next)}
				latest={place.after ? path : undefined}
				action={path}
			/>
		</Frame>,
	);
};

const newPage = async (at: At, group: string | undefined, typedIn: Typed = {}) => {
	const { services, viewer } = at;
	const { groups, people } = await readChoices(services.db, personOf(viewer).id);
	return ok(
		<Frame at={at} title="Begin a conversation" current="/conversations">
			<NewConversationForm
				{...typedIn}
				id={madeId(at, "conversation", typedIn)}
				messageId={madeId(at, "message", typedIn, "message")}
				groups={groups}
				group={group}
				people={people}
			/>
		</Frame>,
	);
};

const list = page(
	{ path: "/conversations", may: "talk.read", summary: "Conversations", query: listFilter },
	async (input) => {
		const { query, services, viewer, c } = input;
		const { id } = personOf(viewer);
		const onlyOne = query.whose !== undefined || query.after !== undefined;
		const whose = query.whose ?? (query.after ? "others" : undefined);
		const { followed, others } = onlyOne
			? { followed: [], others: await readConversations(services.db, id, whose, query) }
			: await readBoth(services.db, id, query);
		const { items, next } = listPage(others, query.limit, conversationCursor);
		return ok(
			<Frame at={input} title="Conversations" current="/conversations">
				<ConversationList
					whose={query.whose}
					followed={followed.slice(0, followedFirst)}
					moreFollowed={followed.length > followedFirst}
					others={items}
					writes={permits(viewer, "talk.write")}
					next={nextHref(c.req.url, next)}
					first={query.after ? "/conversations" : undefined}
				/>
			</Frame>,
		);
	},
);

const reading: CommunityRoute[] = [
	list,
	page({ path: "/conversations/:id", may: "talk.read", summary: "A conversation", query: pageQuery }, (input) =>
		conversationPage(input, { id: input.params.id }, input.query),
	),
	page(
		{
			path: "/conversations/about/:id",
			may: "talk.read",
			summary: "The conversation about something that has a page",
			query: pageQuery,
		},
		(input) => conversationPage(input, { about: input.params.id }, input.query),
	),
];

const toMessage = ({ id, conversationId }: { id: string; conversationId: string }) =>
	ok(redirect(`/conversations/${conversationId}#${id}`));

const bringing = (bring: string): string[] => (bring === "" ? [] : [bring]);

const writing: CommunityRoute[] = [
	page({ path: "/conversations/new", may: "talk.write", summary: "Begin a conversation", query: newQuery }, (input) =>
		newPage(input, input.query.group),
	),
	form(
		{
			path: "/conversations/new",
			may: "talk.write",
			summary: "Begin a conversation",
			body: beginForm,
			bodyLimit: messageBodyLimit,
			again: (input, values, errors) => newPage(input, undefined, { values, errors }),
		},
		async ({ body, services, viewer }) => {
			const { id: conversationId, message: id, title, group, text, bring } = body;
			const given = { id, conversationId, title, groupId: group || null, text, bring: bringing(bring) };
			const made = await begin(services, personOf(viewer), given);
			return made.ok
				? ok(redirect(onTo(`/conversations/${conversationId}`, { id: conversationId, groupId: group })))
				: made;
		},
	),
	form(
		{
			path: "/conversations/:id",
			may: "talk.write",
			summary: "Say something in a conversation",
			body: sayForm,
			bodyLimit: messageBodyLimit,
			again: (input, values, errors) => conversationPage(input, { id: input.params.id }, firstPage, { values, errors }),
		},
		async ({ body, params, services, viewer }) => {
			const given = { ...body, bring: bringing(body.bring) };
			const said = await say(services, personOf(viewer), { id: params.id }, given);
			return said.ok ? toMessage(said.value) : said;
		},
	),
	form(
		{
			path: "/conversations/about/:id",
			may: "talk.write",
			summary: "Say something about something that has a page",
			body: sayForm,
			bodyLimit: messageBodyLimit,
			again: (input, values, errors) =>
				conversationPage(input, { about: input.params.id }, firstPage, { values, errors }),
		},
		async ({ body, params, services, viewer }) => {
			const given = { ...body, bring: bringing(body.bring) };
			const said = await say(services, personOf(viewer), { about: params.id }, given);
			return said.ok ? toMessage(said.value) : said;
		},
	),
	form(
		{
			path: "/conversations/:id/follow",
			may: "self.manage",
			summary: "Follow a conversation, or mute it",
			body: followForm,
		},
		async ({ body, params, services, viewer }) =>
			backTo(await follow(services, personOf(viewer), params.id, body.state), `/conversations/${params.id}`),
	),
];

export const conversationRoutes: CommunityRoute[] = [...writing, ...reading, ...messageRoutes, ...conversationApi];
