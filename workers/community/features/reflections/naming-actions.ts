import { ok, type Result } from "#core/result.ts";
import { runGuarded } from "#exchange/guard.ts";
import type { Person } from "#web/viewer.ts";
import type { Services } from "../../services.ts";
import { isWider, noReflection } from "./rules.ts";
import { changedMeanwhile, comingHome } from "./sharing-actions.ts";
import { namesOnlyAgreed } from "./sharing-rules.ts";
import { answerNamed, readNaming } from "./sharing-store.ts";
import { stillAt } from "./store.ts";

/**
 * Somebody who is named in a reflection says whether it may be read outside with their name. A no, also after a yes,
 * takes back at once what had gone out.
 */
export const answerStoryNaming = async (
	services: Services,
	who: Person,
	id: string,
	answer: "yes" | "no",
): Promise<Result<void>> => {
	const { db, clock } = services;
	const found = await readNaming(db, who.id, id);
	if (!found?.named.some(({ personId }) => personId === who.id)) return noReflection;
	const before = found.reflection;
	const back = answer === "no" && isWider(before.audience);
	const done = await runGuarded(db, [
		stillAt(db, id, before.version),
		...answerNamed(db, id, who.id, answer, clock()),
		...(back ? await comingHome(services, before) : []),
	]);
	if (!done) return changedMeanwhile;
	if (back) await services.enqueue([{ type: "announce" }]);
	return ok(undefined);
};

/** Whether changed words name nobody who hasn't agreed to be read outside. */
export const namesNobodyNew = async (
	{ db }: Pick<Services, "db">,
	who: Person,
	id: string,
	text: string,
): Promise<Result<void>> => {
	const found = await readNaming(db, who.id, id);
	if (!found) return noReflection;
	return namesOnlyAgreed(text, found.people, found.named);
};
