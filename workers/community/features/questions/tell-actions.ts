import { day, hour } from "#core/clock.ts";
import { isQuiet } from "#core/quiet-hours.ts";
import { runBatch } from "#exchange/site.ts";
import { mailJob } from "#identity/outbox.ts";
import { lettersToPeople } from "../../db/person-letters.ts";
import type { Services } from "../../services.ts";
import { senderOf, worded } from "../../telling.ts";
import { answeredLetter } from "./letters.ts";
import { letterId, readUntoldAskers } from "./tell-store.ts";

/** However many answer, one isn't written to more often. */
const lettersApart = hour;
/** Longer ago isn't told of any more: letters of that time aren't kept long enough to know. */
const toldWithin = 2 * day;
const mostLetters = 20;

/**
 * Writes to those whose questions were answered since they were last written to, but for those whose quiet hours it is.
 * What comes within the hour after a letter is gathered into the next.
 */
export const tellOfAnswers = async (services: Services): Promise<void> => {
	const { db, clock } = services;
	const now = clock();
	const due = await readUntoldAskers(db, {
		since: now - toldWithin,
		toldBefore: now - lettersApart,
		most: mostLetters,
	});
	const awake = due.filter((one) => !isQuiet(one, now));
	if (awake.length === 0) return;
	const from = await senderOf(services);
	const letters = awake.flatMap((asker) =>
		worded(
			from,
			[asker],
			({ askerId, toldAt }) => ({ id: letterId(askerId, toldAt), personId: askerId, at: now }),
			(writing) => ({
				...answeredLetter(writing, asker.name, asker.questions),
				...{ kind: "answer" as const, about: asker.questions.map(({ id }) => id) },
			}),
		),
	);
	await runBatch(db, lettersToPeople(db, letters));
	await services.enqueue(letters.flatMap(({ to }) => to.map(({ id }) => mailJob(id))));
};
