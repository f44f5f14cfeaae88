import { hour } from "#core/clock.ts";
import { newId } from "#core/id.ts";
import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import { runGuarded } from "#exchange/guard.ts";
import { indexOwn } from "#exchange/search.ts";
import type { Statement } from "#exchange/site.ts";
import { type Limit, takeTurns } from "#identity/limits.ts";
import { plainExcerpt } from "#web/excerpt.ts";
import type { Person } from "#web/viewer.ts";
import { containerAbout } from "../../db/container.ts";
import type { Services } from "../../services.ts";
import { groundsFor } from "../cycle/actions.ts";
import { withCircle } from "../groups/circle-actions.ts";
import { isIdOf } from "../practices/rules.ts";
import { type Head, readHead } from "./head-store.ts";
import { namedIn, namesIn } from "./mention-rules.ts";
import { closedGroup, damagedForm, noConversation, overtaken, titleLength, type Which } from "./rules.ts";
import {
	followAsWriter,
	insertConversation,
	insertMessage,
	nameThem,
	readBeforeSaying,
	type Said,
	stillOpen,
} from "./say-store.ts";

/** What somebody says. */
type Saying = {
	/** Made when the form was shown, so that a form sent twice says it once. */
	readonly id: string;
	readonly text: string;
	/** People to bring in beside those whom the text names. */
	readonly bring: readonly string[];
	readonly via?: "page" | "mail";
	/** Names the mail that brought it, so that it is said once however often that arrives. */
	readonly mailId?: string;
};

/** A lively evening; beyond it nobody who follows could read along, and each of them gets letters. */
const messagesPerPerson: Limit = {
	...{ name: "messages", most: 120, per: hour },
	words: "You have said a great deal in this hour.",
};
const conversationsPerPerson: Limit = {
	...{ name: "conversations", most: 20, per: hour },
	words: "You have begun a good many conversations in this hour.",
};

type SaidIn = { readonly id: string; readonly conversationId: string };

/** Where something is said: an id of the conversation, and what decides who reads it. */
type Place = { readonly id: string; readonly aboutId: string | null; readonly groupId: string | null };

/** The document by which something that was said is found, and linked to. */
export const indexing = ({ site }: Services, place: Place, said: { id: string; authorId: string; text: string }) =>
	indexOwn(site, {
		id: said.id,
		kind: "conversation",
		container: place.aboutId === null ? place.groupId : containerAbout(place.aboutId),
		authorId: said.authorId,
		language: null,
		title: plainExcerpt(said.text, titleLength),
		body: said.text,
	});

const saying = (
	services: Services,
	who: Person,
	place: Place,
	given: Saying,
	named: readonly string[],
): Statement[] => {
	const { db, clock } = services;
	const { id, text, via = "page", mailId = null } = given;
	const now = clock();
	const row = { id, conversationId: place.id, personId: who.id, text, via, mailId, createdAt: now };
	return [
		...insertMessage(db, row),
		followAsWriter(db, place.id, who.id),
		...nameThem(db, id, named, now),
		indexing(services, place, { id, authorId: who.id, text }),
	];
};

/** Who is called by name, of those who may read it; and what was said before under the same id. */
const before = async ({ db }: Services, who: Person, given: Saying, container: string | null) => {
	const { id, text, bring, mailId = null } = given;
	const read = await readBeforeSaying(db, { id, mailId, container, names: namesIn(text), bring });
	const named = [
		...new Set([
			...namedIn(text, read.people),
			...read.people.map((one) => one.id).filter((one) => bring.includes(one)),
		]),
	];
	const strange = bring.filter((one) => !read.people.some((person) => person.id === one));
	return { said: read.said, named: named.filter((one) => one !== who.id), strange };
};

const again = (said: Said, who: Person, given: Saying): Result<SaidIn> =>
	said.personId === who.id && (said.text === given.text || given.mailId !== undefined)
		? ok({ id: given.id, conversationId: said.conversationId })
		: overtaken;

const cannotRead = problem("invalid", "Please choose somebody who can read this conversation.", { field: "bring" });

const turnsFor = (who: Person, begins: boolean) =>
	[messagesPerPerson, ...(begins ? [conversationsPerPerson] : [])].map((limit) => ({ limit, of: who.id }));

/** Says something in a conversation, or begins the one about something. Sent twice, it is said once. */
export const say = async (services: Services, who: Person, which: Which, given: Saying): Promise<Result<SaidIn>> => {
	const { db, clock } = services;
	if (!isIdOf("message", given.id)) return damagedForm;
	let counted = false;
	// Two who begin at the same moment end up in one conversation: the second finds that of the first.
	for (let attempt = 0; attempt < 3; attempt++) {
		const head = await readHead(db, who.id, which);
		if (!head) return noConversation;
		const { said, named, strange } = await before(services, who, given, containerOf(head));
		if (said) return again(said, who, given);
		if (strange.length > 0) return cannotRead;
		if (head.closed) return closedGroup;
		const turn = counted ? ok(undefined) : await takeTurns(services, turnsFor(who, head.id === null));
		if (!turn.ok) return turn;
		counted = true;
		const place = { id: head.id ?? newId("conversation", services), aboutId: head.aboutId, groupId: head.groupId };
		const now = clock();
		const begun = { ...place, groupId: null, title: "", startedBy: who.id, createdAt: now, updatedAt: now - 1 };
		const done = await runGuarded(db, [
			...(head.id === null ? [insertConversation(db, begun)] : []),
			stillOpen(db, who.id, place.id),
			...saying(services, who, place, given, named),
		]);
		if (done) return ok({ id: given.id, conversationId: place.id });
	}
	return overtaken;
};

const containerOf = ({ groupId, aloneId }: Head): string | null => groupId ?? aloneId;

type NewConversation = Saying & {
	readonly conversationId: string;
	readonly title: string;
	/** The working group that it is for; null for the chapter. */
	readonly groupId: string | null;
};

/** Begins a conversation on its own, with its first message. `groupId` may ask for a circle of its own. */
export const begin = (services: Services, who: Person, given: NewConversation): Promise<Result<SaidIn>> =>
	withCircle(services, who, { ...given, id: given.conversationId }, (groupId) =>
		beginIn(services, who, { ...given, groupId }),
	);

const beginIn = async (services: Services, who: Person, given: NewConversation): Promise<Result<SaidIn>> => {
	const { db, clock, site } = services;
	const { id, conversationId, title, groupId } = given;
	if (!isIdOf("conversation", conversationId) || !isIdOf("message", id)) return damagedForm;
	const grounds = await groundsFor(services, who, { id: conversationId, groupId });
	if (!grounds.ok) return grounds;
	const { said, named, strange } = await before(services, who, given, groupId);
	if (said) return again(said, who, given);
	if (strange.length > 0) return cannotRead;
	const turn = await takeTurns(services, turnsFor(who, true));
	if (!turn.ok) return turn;
	const now = clock();
	const place = { id: conversationId, aboutId: null, groupId };
	const row = { ...place, title, startedBy: who.id, createdAt: now, updatedAt: now - 1 };
	const doc = { id: conversationId, kind: "conversation", container: groupId, authorId: who.id, language: null };
	const done = await runGuarded(db, [
		...grounds.value,
		insertConversation(db, row),
		indexOwn(site, { ...doc, title, body: "" }),
		...saying(services, who, place, given, named),
	]);
	return done ? ok({ id, conversationId }) : overtaken;
};
