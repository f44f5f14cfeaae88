import { ok } from "#core/result.ts";
import type { Typed } from "#web/form-values.ts";
import { redirect } from "#web/route.ts";
import { personOf } from "#web/viewer.ts";
import { type At, Frame } from "../../frame.tsx";
import { permits } from "../../permissions.ts";
import { type CommunityRoute, form, page } from "../../routes.ts";
import { editForm, messageBodyLimit } from "./contract.ts";
import { EditMessageForm, MessagePage, RemoveMessageForm } from "./message-views.tsx";
import { changeMessage, removeMessage } from "./own-actions.ts";
import { noMessage } from "./rules.ts";
import { readMessage, readMessagePage } from "./store.ts";

const own = async ({ services, viewer }: At, id: string) => {
	const who = personOf(viewer);
	const found = await readMessage(services.db, who.id, id);
	return found && found.message.personId === who.id && found.message.removedAt === null ? found : undefined;
};

const editPage = async (at: At, id: string, typedIn: Typed = {}) => {
	const found = await own(at, id);
	if (!found) return noMessage;
	return ok(
		<Frame at={at} title="Change what you said" current="/conversations">
			<EditMessageForm {...typedIn} {...found} />
		</Frame>,
	);
};

export const messageRoutes: CommunityRoute[] = [
	page({ path: "/messages/:id", may: "talk.read", summary: "A message" }, async (input) => {
		const { services, viewer, params } = input;
		const who = personOf(viewer);
		const found = await readMessagePage(services.db, who.id, params.id);
		if (!found) return noMessage;
		return ok(
			<Frame at={input} title={`What ${found.message.personName} said`} current="/conversations">
				<MessagePage {...found} mine={found.message.personId === who.id} writes={permits(viewer, "talk.write")} />
			</Frame>,
		);
	}),
	page({ path: "/messages/:id/edit", may: "talk.write", summary: "Change what one said" }, (input) =>
		editPage(input, input.params.id),
	),
	form(
		{
			path: "/messages/:id/edit",
			may: "talk.write",
			summary: "Change what one said",
			body: editForm,
			bodyLimit: messageBodyLimit,
			again: (input, values, errors) => editPage(input, input.params.id, { values, errors }),
		},
		async ({ body, params, services, viewer }) => {
			const done = await changeMessage(services, personOf(viewer), params.id, body.text);
			return done.ok ? ok(redirect(`/conversations/${done.value.conversationId}#${params.id}`)) : done;
		},
	),
	page({ path: "/messages/:id/remove", may: "talk.write", summary: "Take back what one said" }, async (input) => {
		const found = await own(input, input.params.id);
		if (!found) return noMessage;
		return ok(
			<Frame at={input} title="Take this back?" current="/conversations">
				<RemoveMessageForm {...found} />
			</Frame>,
		);
	}),
	form(
		{ path: "/messages/:id/remove", may: "talk.write", summary: "Take back what one said" },
		async ({ params, services, viewer }) => {
			const done = await removeMessage(services, personOf(viewer), params.id);
			return done.ok ? ok(redirect(`/conversations/${done.value.conversationId}`)) : done;
		},
	),
];
