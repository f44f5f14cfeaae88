import { runBatch } from "#exchange/site.ts";
import type { Services } from "../../services.ts";
import { deleteMuted, insertMuted } from "./store.ts";

/** "Not interested": leaves a source out of one person's stream. What it sends stays here for everyone else. */
export const muteSource = ({ db, clock }: Services, personId: string, origin: string): Promise<void> =>
	runBatch(db, [insertMuted(db, personId, origin, clock())]);

/** Lets a source back into the stream. */
export const unmuteSource = ({ db }: Services, personId: string, origin: string): Promise<void> =>
	runBatch(db, [deleteMuted(db, personId, origin)]);
