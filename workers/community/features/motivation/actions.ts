import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import { runGuarded } from "#exchange/guard.ts";
import { runBatch } from "#exchange/site.ts";
import type { Person } from "#web/viewer.ts";
import type { Services } from "../../services.ts";
import { personIndexing, personWith, showingMotivation } from "../people/actions.ts";
import { isIdOf } from "../practices/rules.ts";
import type { Readers } from "./rules.ts";
import {
	insertMotivation,
	keepBefore,
	readMotivation,
	readMotivations,
	saveMonths,
	stillLatest,
	writeShown,
} from "./store.ts";

const movedMeanwhile = problem("conflict", "You said something newer meanwhile. Look at it again.");

type NewMotivation = {
	/** Made when the form was shown, so that a form sent twice makes one answer. */
	readonly id: string;
	readonly text: string;
	readonly shown: Readers;
};

/**
 * Says what brings one here. What was said before stays, for its writer alone; this one is shown as they choose. What the
 * profile shows as "why here" is the latest answer and nothing else.
 */
export const sayMotivation = async (
	services: Services,
	who: Person,
	{ id, text, shown }: NewMotivation,
): Promise<Result<{ id: string }>> => {
	const { db, clock } = services;
	if (!isIdOf("motivation", id)) return problem("invalid", "This form is damaged. Please open it again.");
	const found = await personWith(services, who.id);
	if (!found.ok) return found;
	const now = clock();
	const motivation = shown === "chapter" ? text : "";
	const done = await runGuarded(db, [
		keepBefore(db, who.id, now),
		insertMotivation(db, { id, personId: who.id, text, shown, createdAt: now }),
		showingMotivation(services, who.id, motivation),
		personIndexing(services, { ...found.value, motivation }),
	]);
	if (done) return ok({ id });
	const known = await readMotivation(db, who.id, id);
	return known?.text === text
		? ok({ id })
		: problem("conflict", "This could not be kept just now. Please send it once more.");
};

/** Lets others read the latest answer, or keeps it to oneself. */
export const showMotivationTo = async (services: Services, who: Person, shown: Readers): Promise<Result<void>> => {
	const { db, clock } = services;
	const found = await personWith(services, who.id);
	if (!found.ok) return found;
	const [latest] = await readMotivations(db, who.id, { limit: 1 });
	if (!latest) return problem("conflict", "You haven’t said yet what brings you here.");
	const motivation = shown === "chapter" ? latest.text : "";
	const done = await runGuarded(db, [
		keepBefore(db, who.id, clock()),
		stillLatest(db, who.id, latest.id),
		writeShown(db, latest.id, shown),
		showingMotivation(services, who.id, motivation),
		personIndexing(services, { ...found.value, motivation }),
	]);
	return done ? ok(undefined) : movedMeanwhile;
};

/** Sets after how many months members are asked again; 0 asks nobody. */
export const askEvery = async ({ db, clock }: Services, months: number): Promise<Result<void>> => {
	await runBatch(db, [saveMonths(db, months, clock())]);
	return ok(undefined);
};
