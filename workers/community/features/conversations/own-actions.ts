import type { ListPlace } from "#core/cursor.ts";
import { ok, type Result } from "#core/result.ts";
import { runGuarded } from "#exchange/guard.ts";
import { unindexOwn } from "#exchange/search.ts";
import { runBatch, type Statement } from "#exchange/site.ts";
import type { Person } from "#web/viewer.ts";
import type { Services } from "../../services.ts";
import { forgettingThreads } from "../cycle/actions.ts";
import { indexing } from "./actions.ts";
import { idOf, readHead } from "./head-store.ts";
import { closedGroup, type FollowState, noConversation, noMessage, notYours, overtaken, type Which } from "./rules.ts";
import { changeText, markingRead, markRead, removeText, stillOpen, writeFollow } from "./say-store.ts";
import { type ConversationPage, readConversation, readMessage } from "./store.ts";

/** A conversation as its page shows it. Whoever looks at its end has read it. */
export const openConversation = (
	{ db, clock }: Services,
	who: Person,
	which: Which,
	place: ListPlace,
): Promise<ConversationPage | undefined> =>
	readConversation(db, who.id, which, { ...place, now: clock() }, place.after ? [] : markingRead(which));

/** Notes that somebody has read a conversation up to now. */
export const noteRead = async ({ db, clock }: Services, who: Person, id: string): Promise<Result<void>> => {
	const head = await readHead(db, who.id, { id });
	if (!head) return noConversation;
	await runBatch(
		db,
		markRead(who.id, idOf({ id }), clock()).map((one): Statement => db.run(one)),
	);
	return ok(undefined);
};

/** Follows a conversation, or mutes it: no mail of it, and no news. */
export const follow = async ({ db }: Services, who: Person, id: string, state: FollowState): Promise<Result<void>> => {
	const head = await readHead(db, who.id, { id });
	if (!head) return noConversation;
	await runBatch(db, [writeFollow(db, id, who.id, state)]);
	return ok(undefined);
};

const own = async ({ db }: Services, who: Person, id: string) => {
	const found = await readMessage(db, who.id, id);
	if (!found || found.message.removedAt !== null) return noMessage;
	return found.message.personId === who.id ? ok(found) : notYours;
};

/** Says it in other words; who reads it sees that it was changed. */
export const changeMessage = async (
	services: Services,
	who: Person,
	id: string,
	text: string,
): Promise<Result<{ conversationId: string }>> => {
	const { db, clock } = services;
	const found = await own(services, who, id);
	if (!found.ok) return found;
	const { message, head } = found.value;
	const { conversationId } = message;
	if (head.closed) return closedGroup;
	if (message.text === text) return ok({ conversationId });
	const place = { id: conversationId, aboutId: head.aboutId, groupId: head.groupId };
	const done = await runGuarded(db, [
		stillOpen(db, who.id, conversationId),
		changeText(db, id, text, clock()),
		indexing(services, place, { id, authorId: who.id, text }),
	]);
	return done ? ok({ conversationId }) : overtaken;
};

/** Takes one's own words back. Where somebody spoke after, one still sees that something was said. */
export const removeMessage = async (
	services: Services,
	who: Person,
	id: string,
): Promise<Result<{ conversationId: string }>> => {
	const { db, clock, site } = services;
	const found = await own(services, who, id);
	if (!found.ok) return found;
	await runBatch(db, [...removeText(db, id, clock()), unindexOwn(site, id), forgettingThreads(services, id)]);
	return ok({ conversationId: found.value.message.conversationId });
};
