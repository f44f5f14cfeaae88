import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import type { Person } from "#web/viewer.ts";
import type { Services } from "../../services.ts";
import { noPractice } from "./rules.ts";
import { type PracticeRead, readPractice, readPracticeWithPeople } from "./store.ts";

export type Tried = {
	readonly id: string;
	readonly version: number;
	readonly title: string;
	readonly language: string;
	readonly groupId: string | null;
};

/** What was read as a practice that a person may try: shared, and open to them. */
export const toTry = (read: PracticeRead | undefined): Result<Tried> => {
	if (!read) return noPractice;
	if (read.state === "draft") return problem("conflict", "This is a draft. Share it first, then try it.");
	const { id, version, title, language, audience } = read;
	return ok({ id, version, title, language, groupId: audience.scope === "group" ? audience.groupId : null });
};

/** The same, read now. */
export const practiceToTry = async (services: Services, who: Person, id: string): Promise<Result<Tried>> =>
	toTry(await readPractice(services.db, who.id, id));

/** A practice where this person may see it, for what other features hang on it. */
export const readPracticeForOthers = (services: Services, who: Person, id: string) =>
	readPractice(services.db, who.id, id);

/** The same with the people named in it. */
export const readPracticeAndPeople = (services: Services, who: Person, id: string) =>
	readPracticeWithPeople(services.db, who.id, id);
