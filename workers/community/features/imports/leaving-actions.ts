import { day } from "#core/clock.ts";
import { runBatch, type Statement } from "#exchange/site.ts";
import type { Services } from "../../services.ts";
import { dropPreviews, forgetRuns } from "./run-store.ts";

/** Who was called away finds the preview again next week; the addresses of people who aren't here are not kept for long. */
const keptPreviewed = 7 * day;
/** The clock comes by more often than this, however it stumbles. */
const lookedBack = 10 * keptPreviewed;

/** Previews that nobody came back to are let go. */
export const forgetPreviews = async ({ db, clock }: Services): Promise<void> => {
	const now = clock();
	await runBatch(db, [forgetRuns(db, now - lookedBack, now - keptPreviewed, now)]);
};

/** The statement by which what a person handed in and didn't take in goes with them, for the batch in which they leave. */
export const leavingImports = ({ db }: Pick<Services, "db">, personId: string): Statement => dropPreviews(db, personId);
