import type { Result } from "#core/result.ts";
import type { Statement } from "#exchange/site.ts";
import type { Person } from "#web/viewer.ts";
import type { Services } from "../../services.ts";
import { changeOwn, ownWords, removeOwn, type Saved, writeOwn } from "../reflections/own-writing-actions.ts";
import type { ReflectionAudience } from "../reflections/rules.ts";
import { type StoryWords, storyKind } from "./kind.ts";
import { titleOf } from "./title.ts";
import { deletePrivate } from "./write-store.ts";

type NewStory = StoryWords & {
	/** Beyond the chapter it goes later, by an act of its own. */
	readonly audience: ReflectionAudience;
	/** Made when the form was shown, so that a form sent twice makes one story. */
	readonly id: string;
	/** What it tells of. */
	readonly from: readonly string[];
};

type StoryChange = StoryWords & {
	/** The version that the change is made on. */
	readonly base: number;
};

/** Just its words; without a title it is called by how it begins. */
const wordsIn = ({ value, title, text, language, audience, groupId }: StoryWords): StoryWords => ({
	...{ value, text, language, audience, groupId },
	title: titleOf({ title, text }),
});

/** Tells a story of value, of what somebody took part in. Sent twice, it is told once. */
export const tellStory = (services: Services, who: Person, story: NewStory): Promise<Result<Saved>> =>
	writeOwn(services, who, storyKind, { id: story.id, from: story.from, given: wordsIn(story) });

/** Saves other words, or lets more or fewer people here read it. Refused with `conflict` when `base` isn't the latest version. */
export const changeStory = async (
	services: Services,
	who: Person,
	id: string,
	change: StoryChange,
): Promise<Result<Saved>> => {
	const found = await ownWords(services, who, storyKind, id);
	if (!found.ok) return found;
	return changeOwn(services, who, storyKind, { before: found.value, given: wordsIn(change), base: change.base });
};

/** Deletes a story for good, here and, by asking, wherever it went. What others told of it stays theirs. */
export const removeStory = (services: Services, who: Person, id: string): Promise<Result<undefined>> =>
	removeOwn(services, who, storyKind, { id });

/** The statements by which what somebody told for themselves alone goes with them, for the batch in which they leave. */
export const leavingStories = ({ db }: Pick<Services, "db">, personId: string): Statement[] =>
	deletePrivate(db, personId);
