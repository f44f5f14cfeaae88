import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import { runGuarded } from "#exchange/guard.ts";
import type { Statement } from "#exchange/site.ts";
import type { Person } from "#web/viewer.ts";
import type { Services } from "../../services.ts";
import { comesFrom, groundsFor, untying } from "../cycle/actions.ts";
import { indicatorShown } from "../indicators/actions.ts";
import { ownWords } from "../reflections/own-writing-actions.ts";
import { type StoryWords, storyKind } from "./kind.ts";
import { speakNoMore, speakTo, stillAt, stillWatched } from "./write-store.ts";

const changedMeanwhile = problem("conflict", "This was changed just now. Look at it again, then tie it.");
const inACircle = problem("invalid", "That came of this story itself, so the story can’t tell of it.", {
	field: "from",
});

type Ties = (story: StoryWords) => Promise<Result<Statement[]>>;

/** Runs what `ties` gives for a story of one’s own, as long as that stands as it was read. */
const tying = async (services: Services, who: Person, id: string, ties: Ties): Promise<Result<undefined>> => {
	const { db } = services;
	const found = await ownWords(services, who, storyKind, id);
	if (!found.ok) return found;
	const statements = await ties(found.value);
	if (!statements.ok) return statements;
	const done = await runGuarded(db, [stillAt(db, id, found.value.version), ...statements.value]);
	return done ? ok(undefined) : changedMeanwhile;
};

/** Says what else a story tells of. Where others’ words in a group are among it, the story must lie in that group. */
export const tellsOf = (services: Services, who: Person, id: string, from: string): Promise<Result<undefined>> =>
	tying(services, who, id, async ({ audience, groupId }) => {
		if (from === id || (await comesFrom(services, from, id))) return inACircle;
		return groundsFor(services, who, { id, groupId, from, alone: audience === "private" });
	});

/** Says that a story doesn't tell of something that everybody here reads. What lies in a group keeps binding it. */
export const tellsNotOf = (services: Services, who: Person, id: string, from: string): Promise<Result<undefined>> =>
	tying(services, who, id, async () => ok([untying(services, id, from)]));

/** What a story says of something that is watched. Said again, it is said anew. */
export const speaksTo = (
	services: Services,
	who: Person,
	id: string,
	{ indicator, says }: { readonly indicator: string; readonly says: string },
): Promise<Result<undefined>> =>
	tying(services, who, id, async () => {
		const { db } = services;
		const shown = await indicatorShown(services, who, indicator);
		return shown.ok ? ok([stillWatched(db, indicator), speakTo(db, id, indicator, says)]) : shown;
	});

export const speaksNoMore = (
	services: Services,
	who: Person,
	id: string,
	indicator: string,
): Promise<Result<undefined>> => tying(services, who, id, async () => ok([speakNoMore(services.db, id, indicator)]));
