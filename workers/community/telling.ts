import { newId } from "#core/id.ts";
import { afterQuietHours } from "#core/quiet-hours.ts";
import type { Statement } from "#exchange/site.ts";
import type { Sender } from "#identity/letters.ts";
import { mailJob } from "#identity/outbox.ts";
import { lettersToPeople, readQuiet, type TextTo } from "./db/person-letters.ts";
import type { Services } from "./services.ts";

/** A letter that is written with what it tells of: the statements for that batch, and what sends it afterwards. */
export type Telling = { readonly statements: readonly Statement[]; readonly send: () => Promise<void> };

/** Whom letters of this chapter come from. */
export const senderOf = async ({ card, config }: Services): Promise<Sender> => {
	await card.load();
	return { name: card.now().name, origin: config.origin };
};

/** The same words to each of some people who may read what they are about, after their quiet hours. */
export const telling = async (
	services: Services,
	personIds: readonly string[],
	words: Omit<TextTo, "to">,
): Promise<Telling> => {
	const { db, clock, enqueue } = services;
	const quiet = await readQuiet(db, personIds);
	const to = quiet.map((one) => ({
		id: newId("mail", services),
		personId: one.personId,
		at: afterQuietHours(one, clock()),
	}));
	return {
		statements: to.length > 0 ? lettersToPeople(db, [{ ...words, to }]) : [],
		// What waits for the end of somebody's quiet hours is sent by the clock.
		send: () => enqueue(to.filter(({ at }) => at <= clock()).map(({ id }) => mailJob(id))),
	};
};
