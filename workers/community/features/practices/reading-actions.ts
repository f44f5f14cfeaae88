import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import type { Person } from "#web/viewer.ts";
import type { Services } from "../../services.ts";
import { noPractice } from "./actions.ts";
import { type PracticeInList, readPractices } from "./list-store.ts";
import { readPractice, readPracticeWithPeople } from "./store.ts";

export type Tried = {
	readonly id: string;
	readonly version: number;
	readonly title: string;
	readonly language: string;
	readonly groupId: string | null;
};

/** A practice that a person may try: shared, and open to them. For the trials' own pages. */
export const practiceToTry = async (services: Services, who: Person, id: string): Promise<Result<Tried>> => {
	const read = await readPractice(services.db, who.id, id);
	if (!read) return noPractice;
	if (read.state === "draft") return problem("conflict", "This is a draft. Share it first, then try it.");
	const { version, title, language, audience } = read;
	return ok({ id, version, title, language, groupId: audience.scope === "group" ? audience.groupId : null });
};

/** A practice where this person may see it, for what other features hang on it. */
export const readPracticeForOthers = (services: Services, who: Person, id: string) =>
	readPractice(services.db, who.id, id);

/** The same with the people named in it. */
export const readPracticeAndPeople = (services: Services, who: Person, id: string) =>
	readPracticeWithPeople(services.db, who.id, id);

/** A group's practices, for its members: one more than `limit` tells that there are more. */
export const practicesOfGroup = (
	services: Services,
	who: Person,
	groupId: string,
	limit: number,
): Promise<PracticeInList[]> => readPractices(services, who.id, { group: groupId }, { limit });
