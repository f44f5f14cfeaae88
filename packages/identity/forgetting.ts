import { lte } from "drizzle-orm";
import { forgetArrivals } from "./arrivals.ts";
import { batch } from "./db.ts";
import { forgetTurns } from "./limits.ts";
import { clearOutbox } from "./outbox.ts";
import type { Party } from "./party.ts";
import { forgetLinks } from "./sign-in.ts";
import { apiToken, passkeyChallenge, session } from "./tables.ts";

/** Removes what has run out: sessions, links, tokens, challenges, counted turns, old mail. For the clock. */
export const forgetWhatRanOut = async ({ db, clock }: Pick<Party, "db" | "clock">): Promise<void> => {
	const now = clock();
	await batch(db, [
		db.delete(session).where(lte(session.expiresAt, now)),
		db.delete(apiToken).where(lte(apiToken.expiresAt, now)),
		db.delete(passkeyChallenge).where(lte(passkeyChallenge.expiresAt, now)),
		forgetLinks(now),
		forgetArrivals(now),
		forgetTurns(db, now),
		...clearOutbox(db, now),
	]);
};
