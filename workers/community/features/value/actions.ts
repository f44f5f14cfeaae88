import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import { runGuarded } from "#exchange/guard.ts";
import { withdraw } from "#exchange/publish.ts";
import { unindexOwn } from "#exchange/search.ts";
import type { Statement } from "#exchange/site.ts";
import type { Person } from "#web/viewer.ts";
import type { Services } from "../../services.ts";
import { forgettingTalk, stayingTalk } from "../conversations/forgetting-actions.ts";
import { forgettingThreads, groundsFor, mayGoTo } from "../cycle/actions.ts";
import { isIdOf } from "../practices/rules.ts";
import { containerOf, isWider, type ReflectionAudience, type WiderAudience } from "../reflections/rules.ts";
import { namesOnlyAgreed } from "../reflections/sharing-rules.ts";
import { forgettingRequests } from "../requests/actions.ts";
import { indexing, publishing } from "./publishing.ts";
import { noStory, type ValueKind } from "./rules.ts";
import { forgetNamed, readNaming } from "./sharing-store.ts";
import { readStory, type StoryRead } from "./store.ts";
import { titleOf } from "./title.ts";
import { deletePrivate, deleteStory, insertStory, stillAt, writeStory } from "./write-store.ts";

const notYours = problem("forbidden", "Whoever told a story changes it.");
const changedMeanwhile = problem(
	"conflict",
	"You saved this elsewhere while you were writing here. Bring both together, then save.",
);
const noGroup = problem("invalid", "Please choose one of your groups.", { field: "group" });
const sharedElsewhere = problem(
	"invalid",
	"Sharing it beyond this chapter has a page of its own: “Share it further”.",
	{ field: "audience" },
);

type StoryInput = {
	readonly value: ValueKind;
	/** May be left empty: then it is called by how it begins. */
	readonly title: string;
	readonly text: string;
	readonly language: string;
	readonly audience: ReflectionAudience;
	/** The working group, where the audience is one. */
	readonly groupId: string | null;
};

type NewStory = StoryInput & {
	/** Made when the form was shown, so that a form sent twice makes one story. */
	readonly id: string;
	/** What it tells of. */
	readonly from: readonly string[];
};

type StoryChange = Omit<StoryInput, "audience"> & {
	/** What is read beyond the chapter may stay so. */
	readonly audience: ReflectionAudience | WiderAudience;
	/** The version that the change is made on. */
	readonly base: number;
};

type Saved = { readonly id: string; readonly version: number };

const settled = <T extends Pick<StoryInput, "title" | "text" | "groupId"> & { readonly audience: string }>(
	input: T,
): T => ({
	...input,
	title: titleOf(input),
	groupId: input.audience === "group" ? input.groupId : null,
});

type Words = Pick<StoryRead, "value" | "title" | "text" | "language" | "audience" | "groupId">;
const sameWords = (a: Words, b: Words): boolean =>
	(["value", "title", "text", "language", "audience", "groupId"] as const).every((part) => a[part] === b[part]);

/** Tells a story of value, of what somebody took part in. Sent twice, it is told once. */
export const tellStory = async (services: Services, who: Person, given: NewStory): Promise<Result<Saved>> => {
	const { db, site, clock } = services;
	const { id, from, ...words } = settled(given);
	const { audience, groupId } = words;
	if (!isIdOf("story", id)) return problem("invalid", "This form is damaged. Please open it again.");
	if (audience === "group" && !groupId) return noGroup;
	const grounds = await groundsFor(services, who, { id, groupId, from, alone: audience === "private" });
	if (!grounds.ok) return grounds;
	const now = clock();
	const standing = { ...words, id, authorId: who.id, sites: [] };
	const done = await runGuarded(db, [
		...grounds.value,
		insertStory(db, { ...standing, version: 1, createdAt: now, updatedAt: now }),
		indexing(site, standing),
	]);
	if (done) return ok({ id, version: 1 });
	const known = await readStory(db, who.id, id);
	return known?.authorId === who.id && sameWords(words, known)
		? ok({ id, version: known.version })
		: problem("conflict", "This could not be kept just now. Please send it once more.");
};

/** The story, where this person told it. */
export const ownStory = async (services: Services, who: Person, id: string): Promise<Result<StoryRead>> => {
	const read = await readStory(services.db, who.id, id);
	if (!read) return noStory;
	return read.authorId === who.id ? ok(read) : notYours;
};

/** Saves other words, or lets more or fewer people here read it. Refused with `conflict` when `base` isn't the latest version. */
export const changeStory = async (
	services: Services,
	who: Person,
	id: string,
	given: StoryChange,
): Promise<Result<Saved>> => {
	const { db, site, clock } = services;
	const found = await ownStory(services, who, id);
	if (!found.ok) return found;
	const before = found.value;
	const { base, ...words } = settled(given);
	const { audience, groupId, title, text } = words;
	if (before.version !== base) return sameWords(words, before) ? ok({ id, version: before.version }) : changedMeanwhile;
	if (audience === "group" && !groupId) return noGroup;
	const moved = groupId !== before.groupId || audience !== before.audience;
	// Whoever has left a group still mends their own words there; only bringing something into a group takes being in it.
	const grounds = await groundsFor(services, who, { id, groupId: moved ? groupId : null });
	if (!grounds.ok) return grounds;
	const standing = { ...words, id, authorId: who.id, sites: isWider(audience) ? before.sites : [] };
	if (isWider(audience)) {
		if (moved) return sharedElsewhere;
		const grounds = await readNaming(db, who.id, id);
		if (!grounds) return noStory;
		const agreed = namesOnlyAgreed(`${title}\n${text}`, grounds.people, grounds.named);
		if (!agreed.ok) return agreed;
	}
	if (moved && before.audience !== "chapter" && !isWider(before.audience)) {
		const within = await mayGoTo(services, who.id, id, containerOf(standing));
		if (!within.ok) return within;
	}
	const version = before.version + 1;
	const alone = audience === "private";
	const talkedOf = alone ? "About something that was taken back" : before.title;
	const done = await runGuarded(db, [
		stillAt(db, id, before.version),
		...grounds.value,
		writeStory(db, id, { ...words, sites: [...standing.sites], version, updatedAt: clock() }),
		indexing(site, standing),
		...stayingTalk(services, { id, title: talkedOf, groupId: before.groupId }, groupId),
		...(isWider(audience) ? await publishing(site, standing) : await withdraw(site, id, "story")),
	]);
	if (!done) return changedMeanwhile;
	if (isWider(before.audience)) await services.enqueue([{ type: "announce" }]);
	return ok({ id, version });
};

/** Deletes a story for good, here and, by asking, wherever it went. What others told of it stays theirs. */
export const removeStory = async (services: Services, who: Person, id: string): Promise<Result<undefined>> => {
	const { db, site } = services;
	const found = await ownStory(services, who, id);
	if (!found.ok) return found;
	const done = await runGuarded(db, [
		stillAt(db, id, found.value.version),
		...deleteStory(db, id),
		unindexOwn(site, id),
		forgettingThreads(services, id),
		...forgettingTalk(services, id),
		...forgettingRequests(services, id),
		forgetNamed(db, id),
		...(await withdraw(site, id, "story")),
	]);
	if (!done) return changedMeanwhile;
	if (isWider(found.value.audience)) await services.enqueue([{ type: "announce" }]);
	return ok(undefined);
};

/** The statements by which what somebody told for themselves alone goes with them, for the batch in which they leave. */
export const leavingStories = ({ db }: Pick<Services, "db">, personId: string): Statement[] =>
	deletePrivate(db, personId);
