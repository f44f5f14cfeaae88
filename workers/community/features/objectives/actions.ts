import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import { runGuarded } from "#exchange/guard.ts";
import { runBatch } from "#exchange/site.ts";
import type { Person } from "#web/viewer.ts";
import type { Services } from "../../services.ts";
import { changeProfile, personWith } from "../people/actions.ts";
import { followingObjectives } from "./follow.ts";
import type { Shared, Wanted } from "./gather-rules.ts";
import { folded, mostObjectives } from "./rules.ts";
import {
	joinByWords,
	joinTo,
	readObjectives,
	readOwn,
	readOwnSaid,
	readShared,
	readUnfollowed,
	standAlone,
	stillWanted,
} from "./store.ts";

export const noObjective = problem("not-found", "Nobody here says so any more.");
const notYours = problem("invalid", "Please choose one of your own objectives.", { field: "mine" });
const movedMeanwhile = problem("conflict", "Nobody wants this any more, as of just now. Look at the list again.");

/** Adds the words of those who want it to what one wants oneself, and shares it with them. */
const wantToo = async (services: Services, who: Person, shared: Shared, as: Wanted): Promise<Result<void>> => {
	const found = await personWith(services, who.id);
	if (!found.ok) return found;
	const { name, place, organisation, languages, introduction, objectives, skills } = found.value;
	if (objectives.length >= mostObjectives)
		return problem("conflict", "Your profile names as many objectives as it holds. Let one go first.");
	const profile = { name, place, organisation, languages, introduction, skills };
	return changeProfile(services, who.id, { ...profile, objectives: [...objectives, as.text] }, [
		stillWanted(services.db, shared.id),
		joinByWords(services.db, who.id, { words: folded(as.text), sharedId: shared.id, language: as.language }),
	]);
};

/**
 * Says that one wants to learn this too: that `mine` (an objective of one's own) is the same in other words, or, without
 * it, that one wants it as the others put it.
 */
export const joinObjective = async (
	services: Services,
	who: Person,
	id: string,
	mine: string | null,
): Promise<Result<{ id: string }>> => {
	const { db } = services;
	const shared = await readShared(db, id);
	const first = shared?.wanted[0];
	if (!shared || !first) return noObjective;
	if (shared.wanted.some(({ personId }) => personId === who.id)) return ok({ id: shared.id });
	const own = mine === null ? await readOwnSaid(db, who.id, folded(first.text)) : await readOwn(db, who.id, mine);
	if (!own && mine !== null) return notYours;
	if (!own) {
		const wanted = await wantToo(services, who, shared, first);
		return wanted.ok ? ok({ id: shared.id }) : wanted;
	}
	const done = await runGuarded(db, [
		stillWanted(db, shared.id),
		...standAlone(db, own.id),
		joinTo(db, own.id, shared.id),
	]);
	return done ? ok({ id: shared.id }) : movedMeanwhile;
};

/** Says that one's own objective is another one after all. It stays in one's profile, by itself. */
export const leaveObjective = async (services: Services, who: Person, id: string): Promise<Result<{ id: string }>> => {
	const { db } = services;
	const shared = await readShared(db, id);
	const own = shared?.wanted.find(({ personId }) => personId === who.id);
	if (!own) return noObjective;
	await runBatch(db, standAlone(db, own.id));
	return ok({ id: own.id });
};

/**
 * Of what somebody has just added to their profile the first that others may want in other words, so that it can be asked
 * there and then.
 */
export const alikeAmong = async (
	{ db }: Pick<Services, "db">,
	personId: string,
	added: readonly string[],
): Promise<string | undefined> => {
	if (added.length === 0) return undefined;
	const words = new Set(added.map(folded));
	const { offers } = await readObjectives(db, personId);
	return offers.find(({ own }) => words.has(folded(own.text)))?.own.id;
};

/** A handful each time, so that the clock's work stays small; profiles are saved one by one in any case. */
const atOnce = 10;

/** The clock's chore: what profiles named before objectives were kept is found and shared like all else. */
export const followProfiles = async (services: Services): Promise<void> => {
	const people = await readUnfollowed(services.db, atOnce);
	const statements = people.flatMap(({ id, objectives, languages }) =>
		followingObjectives(
			services,
			id,
			{ objectives: JSON.parse(objectives) as string[], languages: JSON.parse(languages) as string[] },
			[],
		),
	);
	if (statements.length > 0) await runBatch(services.db, statements);
};
