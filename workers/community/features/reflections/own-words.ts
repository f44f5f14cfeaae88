import { publish } from "#exchange/publish.ts";
import { indexOwn } from "#exchange/search.ts";
import type { Site, Statement } from "#exchange/site.ts";
import type { ContentInput } from "#protocol/content.ts";
import { recordTypes } from "#protocol/vocabulary.ts";
import { plainExcerpt } from "#web/excerpt.ts";
import { unlessHidden } from "../../db/hidden.ts";
import { travelling } from "../practices/audience-rules.ts";
import { ownMark } from "../practices/own-mark.ts";
import { containerOf, isWider } from "./rules.ts";
import type { ReflectionRead } from "./store.ts";

/** As much of it as reads well in a list. */
const titleLength = 100;

/** What words without a title are called: their first sentence, or how that begins. */
export const firstWords = (text: string): string => {
	const begun = plainExcerpt(text, titleLength);
	return /^.{12,}?[.!?。！？](?=\s)/u.exec(begun)?.[0] ?? begun;
};

/** What somebody wrote in their own name, a reflection or a story of value, as it stands after the change being written. */
export type OwnWords = Pick<
	ReflectionRead,
	"id" | "authorId" | "text" | "language" | "audience" | "groupId" | "sites"
> & { readonly title: string };

/** The statement by which it is found: by its writer, a group’s members, or everyone here. */
export const indexingAs = (
	site: Pick<Site, "db" | "origin" | "clock">,
	kind: "reflection" | "story",
	words: OwnWords,
): Statement =>
	indexOwn(site, {
		id: words.id,
		kind,
		container: containerOf(words),
		authorId: words.authorId,
		language: words.language,
		title: words.title,
		body: words.text,
	});

/** The question that it answers, or the kind of value that it tells of. */
type About = Pick<ContentInput<"story">, "question" | "value">;

/** The statements that send it to its audience, as a story; none where it stays in the chapter. Its writer’s name stays here. */
export const sendingAsStory = async (site: Site, words: OwnWords, about: About): Promise<Statement[]> => {
	const { id, audience, sites, title, text, language, authorId } = words;
	if (!isWider(audience)) return [];
	const to = travelling({ scope: audience, groupId: null, sites });
	if (!to) return [];
	const content: ContentInput<"story"> = { title, text, ...about, ownMark: await ownMark(site, id, authorId) };
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

/** The same for a change that may meet what is hidden: then there are none. */
export const publishingAsStory = async (site: Site, words: OwnWords, about: About): Promise<Statement[]> =>
	isWider(words.audience) ? unlessHidden(site.db, words.id, () => sendingAsStory(site, words, about)) : [];
