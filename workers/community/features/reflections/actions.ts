import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import { runGuarded } from "#exchange/guard.ts";
import { withdraw } from "#exchange/publish.ts";
import { indexOwn, unindexOwn } from "#exchange/search.ts";
import type { Statement } from "#exchange/site.ts";
import type { Person } from "#web/viewer.ts";
import type { Services } from "../../services.ts";
import { forgettingTalk, stayingTalk } from "../conversations/forgetting-actions.ts";
import { comingFrom, forgettingThreads, groundsFor, mayGoTo } from "../cycle/actions.ts";
import { forgettingWorks } from "../deidentification/forgetting-actions.ts";
import { isIdOf } from "../practices/rules.ts";
import { forgettingRequests } from "../requests/actions.ts";
import { namesNobodyNew } from "./naming-actions.ts";
import {
	agreedWords,
	containerOf,
	isWider,
	noReflection,
	type Question,
	type ReflectionAudience,
	type WiderAudience,
} from "./rules.ts";
import { forgetNamed } from "./sharing-store.ts";
import {
	deletePrivate,
	deleteReflection,
	insertReflection,
	isAgreed,
	type ReflectionRead,
	readReflection,
	stillAt,
	writeReflection,
} from "./store.ts";
import { telling, titleOf } from "./telling.ts";

const notYours = problem("forbidden", "Whoever wrote a reflection changes it.");
const changedMeanwhile = problem(
	"conflict",
	"You saved this elsewhere while you were writing here. Bring both together, then save.",
);
const noGroup = problem("invalid", "Please choose one of your groups.", { field: "group" });

const sharedElsewhere = problem(
	"invalid",
	"Sharing it beyond this chapter has a page of its own: “Share it further”.",
	{
		field: "audience",
	},
);

/** What somebody writes, and for whom. */
type ReflectionInput = {
	readonly question: Question;
	readonly text: string;
	readonly language: string;
	readonly audience: ReflectionAudience;
	/** The working group, where the audience is one. */
	readonly groupId: string | null;
};

type NewReflection = ReflectionInput & {
	/** Made when the form was shown, so that a form sent twice makes one reflection. */
	readonly id: string;
	readonly from?: string;
};

type Saved = { readonly id: string; readonly version: number };

/** As it is changed: what is read beyond the chapter may stay so. */
type ReflectionChange = Omit<ReflectionInput, "audience"> & {
	readonly audience: ReflectionAudience | WiderAudience;
	/** The version that the change is made on. */
	readonly base: number;
};

type Words = Omit<ReflectionChange, "base">;
type Standing = Words & { readonly id: string; readonly authorId: string };

const indexing = ({ site }: Services, standing: Standing): Statement =>
	indexOwn(site, {
		id: standing.id,
		kind: "reflection",
		container: containerOf(standing),
		authorId: standing.authorId,
		language: standing.language,
		title: titleOf(standing),
		body: standing.text,
	});

const withGroup = <T extends Words>(input: T): T => ({
	...input,
	groupId: input.audience === "group" ? input.groupId : null,
});

const sameWords = (a: Words, b: Words): boolean =>
	a.text === b.text &&
	a.question === b.question &&
	a.language === b.language &&
	a.audience === b.audience &&
	a.groupId === b.groupId;

/** Writes down a reflection. Sent twice, it is made once. */
export const writeDown = async (services: Services, who: Person, given: NewReflection): Promise<Result<Saved>> => {
	const { db, clock } = services;
	const { id, question, text, language, audience, groupId, from } = withGroup(given);
	if (!isIdOf("reflection", id)) return problem("invalid", "This form is damaged. Please open it again.");
	if (audience === "group" && !groupId) return noGroup;
	const grounds = await groundsFor(services, who, { id, groupId, from, alone: audience === "private" });
	if (!grounds.ok) return grounds;
	const now = clock();
	const written = { id, authorId: who.id, question, text, language, audience, groupId };
	const done = await runGuarded(db, [
		...grounds.value,
		insertReflection(db, { ...written, sites: [], version: 1, createdAt: now, updatedAt: now }),
		indexing(services, written),
	]);
	if (done) return ok({ id, version: 1 });
	const known = await readReflection(db, who.id, id);
	return known?.authorId === who.id && sameWords(written, known)
		? ok({ id, version: known.version })
		: problem("conflict", "This could not be kept just now. Please send it once more.");
};

/**
 * The statements by which words of several people, each of whom agreed, become a reflection of who asked them, for everyone
 * here. It comes from what lay in a container, and no condition of that binds it.
 */
export const writtenTogether = (
	services: Services,
	given: {
		readonly id: string;
		readonly authorId: string;
		readonly text: string;
		readonly language: string;
		readonly from: string;
	},
): Statement[] => {
	const { id, authorId, text, language, from } = given;
	const now = services.clock();
	const words = { id, authorId, text, language, question: "free", audience: "chapter", groupId: null } as const;
	return [
		insertReflection(services.db, { ...words, sites: [], version: 1, createdAt: now, updatedAt: now }),
		indexing(services, words),
		comingFrom(services, id, from),
	];
};

/** What a conversation about it in its group is called there once it has gone to others; of what was taken back nothing. */
const talkedAbout = (before: ReflectionRead, alone: boolean) => ({
	...{ id: before.id, groupId: before.groupId },
	title: alone ? "About something that was taken back" : titleOf(before),
});

const own = async (services: Services, who: Person, id: string): Promise<Result<ReflectionRead>> => {
	const read = await readReflection(services.db, who.id, id);
	if (!read) return noReflection;
	return read.authorId === who.id ? ok(read) : notYours;
};

/** Saves other words, or lets more or fewer people read them. Refused with `conflict` when `base` isn't the latest version. */
export const changeReflection = async (
	services: Services,
	who: Person,
	id: string,
	given: ReflectionChange,
): Promise<Result<Saved>> => {
	const { db, clock } = services;
	const found = await own(services, who, id);
	if (!found.ok) return found;
	if (await isAgreed(db, id)) return agreedWords;
	const before = found.value;
	const { question, text, language, audience, groupId, base } = withGroup(given);
	const after = { question, text, language, audience, groupId };
	if (before.version !== base) return sameWords(after, before) ? ok({ id, version: before.version }) : changedMeanwhile;
	if (audience === "group" && !groupId) return noGroup;
	const moved = groupId !== before.groupId || audience !== before.audience;
	// Whoever has left a group still mends their own words there; only bringing something into a group takes being in it.
	const grounds = await groundsFor(services, who, { id, groupId: moved ? groupId : null });
	if (!grounds.ok) return grounds;
	const told = isWider(audience) ? { ...after, audience, id, authorId: who.id, sites: before.sites } : null;
	if (told) {
		if (moved) return sharedElsewhere;
		const named = await namesNobodyNew(services, who, id, text);
		if (!named.ok) return named;
	}
	if (moved && before.audience !== "chapter" && !isWider(before.audience)) {
		const within = await mayGoTo(services, who.id, id, containerOf({ ...after, authorId: who.id }));
		if (!within.ok) return within;
	}
	const version = before.version + 1;
	const done = await runGuarded(db, [
		stillAt(db, id, before.version),
		...grounds.value,
		writeReflection(db, id, { ...after, sites: told ? [...told.sites] : [], version, updatedAt: clock() }),
		indexing(services, { ...after, id, authorId: who.id }),
		...stayingTalk(services, talkedAbout(before, audience === "private"), groupId),
		...(told ? await telling(services, told) : await withdraw(services.site, id, "story")),
	]);
	if (!done) return changedMeanwhile;
	if (isWider(before.audience)) await services.enqueue([{ type: "announce" }]);
	return ok({ id, version });
};

/** Deletes a reflection for good, with its place among what came of it. What others made of it stays theirs. */
export const removeReflection = async (services: Services, who: Person, id: string): Promise<Result<void>> => {
	const { db, site } = services;
	const found = await own(services, who, id);
	if (!found.ok) return found;
	const done = await runGuarded(db, [
		stillAt(db, id, found.value.version),
		deleteReflection(db, id),
		unindexOwn(site, id),
		forgettingThreads(services, id),
		...forgettingTalk(services, id),
		...forgettingRequests(services, id),
		forgetNamed(db, id),
		forgettingWorks(services, id),
		...(await withdraw(site, id, "story")),
	]);
	if (!done) return changedMeanwhile;
	if (isWider(found.value.audience)) await services.enqueue([{ type: "announce" }]);
	return ok(undefined);
};

/** The statements by which what somebody wrote for themselves alone goes with them, for the batch in which they leave. */
export const leavingReflections = ({ db }: Pick<Services, "db">, personId: string): Statement[] =>
	deletePrivate(db, personId);
