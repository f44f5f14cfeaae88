import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import { runGuarded } from "#exchange/guard.ts";
import type { Person } from "#web/viewer.ts";
import type { Services } from "../../services.ts";
import { comesFrom, groundsFor, untying } from "../cycle/actions.ts";
import { indicatorShown } from "../indicators/actions.ts";
import { ownStory } from "./actions.ts";
import { speakNoMore, speakTo, stillAt, stillWatched } from "./write-store.ts";

const changedMeanwhile = problem("conflict", "This was changed just now. Look at it again, then tie it.");
const inACircle = problem("invalid", "That came of this story itself, so the story can’t tell of it.", {
	field: "from",
});

/** Says what else a story tells of. Where others’ words in a group are among it, the story must lie in that group. */
export const tellsOf = async (
	services: Services,
	who: Person,
	id: string,
	from: string,
): Promise<Result<undefined>> => {
	const { db } = services;
	const found = await ownStory(services, who, id);
	if (!found.ok) return found;
	const { audience, groupId, version } = found.value;
	if (from === id || (await comesFrom(services, from, id))) return inACircle;
	const grounds = await groundsFor(services, who, { id, groupId, from, alone: audience === "private" });
	if (!grounds.ok) return grounds;
	const done = await runGuarded(db, [stillAt(db, id, version), ...grounds.value]);
	return done ? ok(undefined) : changedMeanwhile;
};

/** Says that a story doesn't tell of something that everybody here reads. What lies in a group keeps binding it. */
export const tellsNotOf = async (
	services: Services,
	who: Person,
	id: string,
	from: string,
): Promise<Result<undefined>> => {
	const { db } = services;
	const found = await ownStory(services, who, id);
	if (!found.ok) return found;
	const done = await runGuarded(db, [stillAt(db, id, found.value.version), untying(services, id, from)]);
	return done ? ok(undefined) : changedMeanwhile;
};

/** What a story says of something that is watched. Said again, it is said anew. */
export const speaksTo = async (
	services: Services,
	who: Person,
	id: string,
	{ indicator, says }: { readonly indicator: string; readonly says: string },
): Promise<Result<undefined>> => {
	const { db } = services;
	const found = await ownStory(services, who, id);
	if (!found.ok) return found;
	const shown = await indicatorShown(services, who, indicator);
	if (!shown.ok) return shown;
	const done = await runGuarded(db, [
		stillAt(db, id, found.value.version),
		stillWatched(db, indicator),
		speakTo(db, id, indicator, says),
	]);
	return done ? ok(undefined) : changedMeanwhile;
};

export const speaksNoMore = async (
	services: Services,
	who: Person,
	id: string,
	indicator: string,
): Promise<Result<undefined>> => {
	const { db } = services;
	const found = await ownStory(services, who, id);
	if (!found.ok) return found;
	const done = await runGuarded(db, [stillAt(db, id, found.value.version), speakNoMore(db, id, indicator)]);
	return done ? ok(undefined) : changedMeanwhile;
};
