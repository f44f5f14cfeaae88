import { publish } from "#exchange/publish.ts";
import { indexOwn } from "#exchange/search.ts";
import type { Site, Statement } from "#exchange/site.ts";
import type { ContentInput } from "#protocol/content.ts";
import { recordTypes } from "#protocol/vocabulary.ts";
import { unlessHidden } from "../../db/hidden.ts";
import { travelling } from "../practices/audience-rules.ts";
import { ownMark } from "../practices/own-mark.ts";
import { containerOf, isWider } from "../reflections/rules.ts";
import type { StoryRead } from "./store.ts";

/** A story as it stands after the change that is being written. */
export type Standing = Pick<
	StoryRead,
	"id" | "authorId" | "value" | "title" | "text" | "language" | "audience" | "groupId" | "sites"
>;

/** The statement by which it is found: by its writer, a group’s members, or everyone here. */
export const indexing = (site: Pick<Site, "db" | "origin" | "clock">, standing: Standing): Statement =>
	indexOwn(site, {
		id: standing.id,
		kind: "story",
		container: containerOf(standing),
		authorId: standing.authorId,
		language: standing.language,
		title: standing.title,
		body: standing.text,
	});

/**
 * The statements that send a story to its audience, with its kind of value; none where it stays in the chapter, or is
 * hidden. Its writer’s name stays here.
 */
export const publishing = async (site: Site, standing: Standing): Promise<Statement[]> =>
	isWider(standing.audience) ? unlessHidden(site.db, standing.id, () => sending(site, standing)) : [];

/** The same where it is being shown again. */
export const sending = async (site: Site, standing: Standing): Promise<Statement[]> => {
	const { id, audience, sites, title, text, value, language, authorId } = standing;
	if (!isWider(audience)) return [];
	const to = travelling({ scope: audience, groupId: null, sites });
	if (!to) return [];
	const content: ContentInput<"story"> = { title, text, value, ownMark: await ownMark(site, id, authorId) };
	return publish(site, {
		localId: id,
		kind: "story",
		type: recordTypes.story,
		audience: to,
		name: title,
		language,
		content,
	});
};
