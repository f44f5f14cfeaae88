import { runGuarded } from "#exchange/guard.ts";
import { withdraw } from "#exchange/publish.ts";
import type { Site, Statement } from "#exchange/site.ts";
import type { Services } from "../../services.ts";
import { readAnswered, readAnswersTooFar, readBaseless, readOpenOf, settleOffer } from "./store.ts";

const takenBack = async (site: Site, id: string): Promise<Statement[]> => [
	settleOffer(site.db, id, { state: "withdrawn", answer: "", decidedAt: site.clock() }),
	...(await withdraw(site, id, "offer")),
];

/**
 * The statements by which our offers of a practice go when it is taken back, except those to the sites that may still
 * have it: they hold its words, and are destinations like any other.
 */
export const takingOffersBack = async (
	site: Site,
	practiceId: string,
	remaining: readonly string[],
): Promise<Statement[]> => {
	const open = await readOpenOf(site.db, practiceId);
	const gone = open.filter(({ theirOrigin }) => !remaining.includes(theirOrigin));
	return (await Promise.all(gone.map(({ id }) => takenBack(site, id)))).flat();
};

/**
 * Lets go of what is of no more use at another site, or may not be there any more: our offers once they were answered, or
 * when what they would change was taken back; and our answers about a practice that the other side was asked to remove. What changes at this very moment waits for the next run.
 */
export const letGoOfOffers = async (services: Services): Promise<void> => {
	const { db, site } = services;
	const [baseless, answered, tooFar] = [
		await readBaseless(db),
		await readAnswered(db, site.origin),
		await readAnswersTooFar(db, site.origin),
	];
	for (const { id } of baseless) await runGuarded(db, await takenBack(site, id));
	for (const { id } of [...answered, ...tooFar]) await runGuarded(db, await withdraw(site, id, "offer"));
	if (baseless.length + answered.length + tooFar.length > 0) await services.enqueue([{ type: "announce" }]);
};
