import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import { runGuarded } from "#exchange/guard.ts";
import type { Statement } from "#exchange/site.ts";
import type { Person } from "#web/viewer.ts";
import type { Services } from "../../services.ts";
import { endAsking, readAsked } from "./back-people-store.ts";
import { backOf, backOfPeople, nothingToTakeBack, notTakenIn, type TakenBack } from "./back-rules.ts";
import { deleteBrought, readBrought, stillUntouched } from "./back-store.ts";
import { mayBring, noImport } from "./rules.ts";
import { stillDone, writeTakenBack } from "./run-store.ts";
import { type RunRead, readRun } from "./store.ts";

type Taking = { readonly back: TakenBack; readonly statements: readonly Statement[] };

const taking = async ({ db, clock }: Services, run: RunRead): Promise<Taking> => {
	if (run.kind === "people") {
		const asked = await readAsked(db, run.id, clock());
		const back = backOfPeople(asked.asked, asked.links.length + asked.uses);
		return { back, statements: endAsking(db, run.id, asked, clock()) };
	}
	const of = { id: run.id, kind: run.kind };
	const things = await readBrought(db, of);
	const ids = things.filter(({ why }) => why === null).map(({ id }) => id);
	return { back: backOf(things), statements: [stillUntouched(db, of, ids), ...deleteBrought(db, run.id, ids)] };
};

/** What taking a run back would do now: what would go, and what would stay and why. */
export const backPreview = async (services: Services, run: RunRead): Promise<TakenBack | null> =>
	run.state === "done" ? (await taking(services, run)).back : null;

/** Somebody may change one of the things at the very moment. */
const attempts = 3;

/**
 * Takes back what an import brought, as far as nobody has changed it or answered it since: all of that at once. Of people,
 * the invitations of who hasn't come. What is gone may be brought again.
 */
export const takeBack = async (services: Services, who: Person, id: string): Promise<Result<TakenBack>> => {
	const { db, clock } = services;
	for (let i = 0; i < attempts; i++) {
		const { run } = await readRun(db, who.id, id);
		if (!run) return noImport;
		if (run.state !== "done" || run.report === null) return notTakenIn;
		const may = mayBring(who, run.kind, run.options.as ?? "");
		if (!may.ok) return may;
		const { back, statements } = await taking(services, run);
		if (back.taken.length === 0) return nothingToTakeBack;
		const report = { ...run.report, back };
		if (await runGuarded(db, [stillDone(db, id), ...statements, writeTakenBack(db, id, report, clock())]))
			return ok(back);
	}
	return problem("conflict", "Something of it was changed just now. Please look at it again.");
};
