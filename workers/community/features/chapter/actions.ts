import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import { runGuarded } from "#exchange/guard.ts";
import type { Statement } from "#exchange/site.ts";
import type { Services } from "../../services.ts";
import { cardStatements } from "../links/card.ts";
import { type Card, halfAPlace, type LifeStage } from "./rules.ts";
import { type ChapterRow, readChapter, saveCard, stillBasedOn } from "./store.ts";

const unclaimed = problem("not-found", "This site has not been claimed yet.");
const overtaken = problem(
	"conflict",
	"Another steward changed the card meanwhile. Look at the card as it is now before you save again.",
);

/**
 * Saves the chapter's card as it was based on the one of `base` (its `updatedAt`), and lets the network know; `also` is
 * written with it.
 */
export const saveChapter = async (
	services: Services,
	card: Card,
	base: number,
	also: readonly Statement[] = [],
): Promise<Result<ChapterRow>> => {
	const { db, site, clock } = services;
	if (halfAPlace(card))
		return problem("invalid", "Please give both numbers of the place, or neither.", { field: "latitude" });
	const now = Math.max(clock(), base + 1);
	const row = await readChapter(db);
	if (!row) return unclaimed;
	const next = { ...row, ...card, languages: [...card.languages], aims: [...card.aims], updatedAt: now };
	const statements = [stillBasedOn(db, base), saveCard(db, card, now), ...also, ...(await cardStatements(site, next))];
	if (!(await runGuarded(db, statements))) return overtaken;
	services.card.forget();
	await services.enqueue([{ type: "announce" }]);
	return ok(next);
};

/** Says that the chapter has come from one stage of its life to another; `also` is written with it. */
export const moveStage = async (
	services: Services,
	{ from, to }: { readonly from: LifeStage; readonly to: LifeStage },
	also: readonly Statement[],
): Promise<Result<ChapterRow>> => {
	const row = await readChapter(services.db);
	if (!row) return unclaimed;
	if (row.lifeStage !== from) return overtaken;
	const { id: _id, updatedAt, ...card } = row;
	return saveChapter(services, { ...card, lifeStage: to }, updatedAt, also);
};
