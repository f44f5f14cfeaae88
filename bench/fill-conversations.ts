import { containerAbout } from "#community/db/container.ts";
import { conversation, following, mention, message } from "#community/db/helping.ts";
import { hour, minute } from "#core/clock.ts";
import { searchDoc } from "#exchange/search-tables.ts";
import { at, type Fill, id, size, times } from "./fill-rows.ts";

/** Of three: one about something, one of a group, one of the whole chapter. */
const placeOf = (i: number) => ({
	aboutId: i % 3 === 0 ? id("practice", i / 3) : null,
	groupId: i % 3 === 1 ? id("group", i % size.groups) : null,
});

const words = [
	"Has anybody done this with more than two people? I would like to come and look.",
	"We did, once, on a Monday. It took **ten minutes** longer than we had thought.",
	"What did you change the second time?",
	"Only the hour. At eight nobody is tired, and everybody has somewhere to go.",
	"Then I will try it at eight, and tell you.",
];

/** The first has become long. */
const longOf = (i: number): number => (i === 0 ? 120 : 8);

/** What people talk about, who follows, and who was called by name. */
export const fillConversations = (fill: Fill, now: number, origin: string): void => {
	const conversations = times(size.conversations).map((i) => ({
		id: id("conversation", i),
		...placeOf(i),
		title: i % 3 === 0 ? "" : `What shall we do about it? (${i})`,
		startedBy: id("person", i % size.people),
		createdAt: now - (i + 1) * 6 * hour - longOf(i) * minute,
		updatedAt: now - (i + 1) * 6 * hour,
	}));
	let n = 0;
	const messages = conversations.flatMap(({ id: conversationId, updatedAt }, i) =>
		times(longOf(i)).map((k) => ({
			id: id("message", n++),
			conversationId,
			personId: id("person", (i + k) % size.people),
			text: at(words, i + k),
			via: "page" as const,
			createdAt: updatedAt - (longOf(i) - 1 - k) * minute,
		})),
	);
	fill(conversation, conversations);
	fill(message, messages);
	fill(
		following,
		conversations.flatMap(({ id: conversationId, updatedAt }, i) =>
			times(4).map((k) => ({
				conversationId,
				personId: id("person", i % 6 === 0 && k === 0 ? 0 : 1 + ((i + k * 41) % (size.people - 1))),
				state: "following" as const,
				readAt: i % 4 === 0 ? updatedAt - 2 * minute : updatedAt,
				mailedAt: updatedAt,
			})),
		),
	);
	fill(
		mention,
		messages
			.filter((_, i) => i % 11 === 0)
			.map(({ id: messageId, createdAt }, i) => ({ messageId, personId: id("person", i % size.people), createdAt })),
	);
	const place = new Map(conversations.map((one) => [one.id, one]));
	const doc = { kind: "conversation", origin, language: null };
	fill(searchDoc, [
		...conversations
			.filter(({ aboutId }) => aboutId === null)
			.map(({ id, title, groupId, startedBy, updatedAt }) => ({
				...{ ...doc, id, title, body: "", container: groupId, authorId: startedBy, updatedAt },
			})),
		...messages.map(({ id, conversationId, personId, text, createdAt }) => {
			const { aboutId = null, groupId = null } = place.get(conversationId) ?? {};
			const container = aboutId === null ? groupId : containerAbout(aboutId);
			return { ...doc, id, title: text.slice(0, 100), body: text, container, authorId: personId, updatedAt: createdAt };
		}),
	]);
};
