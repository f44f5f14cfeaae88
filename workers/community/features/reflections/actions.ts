import type { Result } from "#core/result.ts";
import type { Statement } from "#exchange/site.ts";
import type { Person } from "#web/viewer.ts";
import type { Services } from "../../services.ts";
import { comingFrom } from "../cycle/actions.ts";
import { forgettingWorks } from "../deidentification/forgetting-actions.ts";
import { type ReflectionWords, reflectionKind } from "./kind.ts";
import { changeOwn, ownWords, removeOwn, type Saved, writeOwn } from "./own-writing-actions.ts";
import { agreedWords, type ReflectionAudience } from "./rules.ts";
import { deletePrivate, insertReflection, isAgreed } from "./store.ts";
import { indexing } from "./telling.ts";

type NewReflection = ReflectionWords & {
	/** Beyond the chapter it goes later, by an act of its own. */
	readonly audience: ReflectionAudience;
	/** Made when the form was shown, so that a form sent twice makes one reflection. */
	readonly id: string;
	readonly from?: string;
};

type ReflectionChange = ReflectionWords & {
	/** The version that the change is made on. */
	readonly base: number;
};

/** Just its words. */
const wordsIn = ({ question, text, language, audience, groupId }: ReflectionWords): ReflectionWords => ({
	...{ question, text, language, audience, groupId },
});

/** Writes down a reflection. Sent twice, it is made once. */
export const writeDown = (services: Services, who: Person, reflection: NewReflection): Promise<Result<Saved>> =>
	writeOwn(services, who, reflectionKind, { id: reflection.id, from: reflection.from, given: wordsIn(reflection) });

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
	const { db, site, clock } = services;
	const now = clock();
	const words = {
		...{ id, authorId, text, language, sites: [] },
		...({ question: "free", audience: "chapter", groupId: null } as const),
	};
	return [
		insertReflection(db, { ...words, version: 1, createdAt: now, updatedAt: now }),
		indexing(site, words),
		comingFrom(services, id, from),
	];
};

/** Saves other words, or lets more or fewer people read them. Refused with `conflict` when `base` isn't the latest version. */
export const changeReflection = async (
	services: Services,
	who: Person,
	id: string,
	change: ReflectionChange,
): Promise<Result<Saved>> => {
	const found = await ownWords(services, who, reflectionKind, id);
	if (!found.ok) return found;
	if (await isAgreed(services.db, id)) return agreedWords;
	const { base } = change;
	return changeOwn(services, who, reflectionKind, { before: found.value, given: wordsIn(change), base });
};

/** Deletes a reflection for good, with its place among what came of it. What others made of it stays theirs. */
export const removeReflection = (services: Services, who: Person, id: string): Promise<Result<undefined>> =>
	removeOwn(services, who, reflectionKind, { id, also: [forgettingWorks(services, id)] });

/** The statements by which what somebody wrote for themselves alone goes with them, for the batch in which they leave. */
export const leavingReflections = ({ db }: Pick<Services, "db">, personId: string): Statement[] =>
	deletePrivate(db, personId);
