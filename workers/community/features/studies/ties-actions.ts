import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import { runGuarded } from "#exchange/guard.ts";
import type { Person } from "#web/viewer.ts";
import type { Services } from "../../services.ts";
import { staysWithin } from "../cycle/rules.ts";
import { containerOfPractice } from "../practices/rules.ts";
import { changedMeanwhile, ownStudy } from "./actions.ts";
import { mostTies } from "./rules.ts";
import { stillAt, tie, untie } from "./store.ts";
import { countTies, readTarget } from "./ties-store.ts";

const noTarget = problem("not-found", "There is no such practice or trial, or it isn’t open to you.");

/** Ties a study to a practice or a trial that it looks at; each then shows the other. */
export const tieStudy = async (
	services: Services,
	who: Person,
	id: string,
	targetId: string,
): Promise<Result<undefined>> => {
	const { db } = services;
	const found = await ownStudy(services, who, id);
	if (!found.ok) return found;
	const target = await readTarget(db, who.id, targetId);
	if (!target) return noTarget;
	const within = staysWithin(target, who.id, containerOfPractice(found.value.audience));
	if (!within.ok) return within;
	if ((await countTies(db, id)) >= mostTies)
		return problem("invalid", `A study looks at ${mostTies} practices and trials at most. Untie one first.`);
	const done = await runGuarded(db, [stillAt(db, id, found.value.version), tie(db, id, target.id)]);
	return done ? ok(undefined) : changedMeanwhile;
};

/** Unties a study from something that it doesn't look at after all. */
export const untieStudy = async (
	services: Services,
	who: Person,
	id: string,
	targetId: string,
): Promise<Result<undefined>> => {
	const { db } = services;
	const found = await ownStudy(services, who, id);
	if (!found.ok) return found;
	const done = await runGuarded(db, [stillAt(db, id, found.value.version), untie(db, id, targetId)]);
	return done ? ok(undefined) : changedMeanwhile;
};
