import { day, hour, minute } from "#core/clock.ts";
import type { Day } from "#scripts/demo/types/words.ts";

/** Something that somebody did on a day of the demo's past. */
export type Happening = { readonly at: number; readonly what: string; readonly run: () => Promise<void> };

/** A moment of a working day, different for different texts and the same at every seeding. */
export const momentOf = (on: Day, text: string): number => {
	let sum = 7;
	for (const letter of text) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 65_521;
	return Date.parse(`${on}T00:00:00Z`) + 7 * hour + (sum % (11 * 60)) * minute;
};

/** The days at whose end chapters hear from one another: wherever the past would have it otherwise, a week is enough. */
const exchangeEvery = 7 * day;

/**
 * Lets the past happen in its order, the clock standing at each moment. Between days the sites exchange what they have,
 * so that what is adopted in May was received before.
 */
export const live = async (
	happenings: readonly Happening[],
	world: { clock: () => number; setClock: (at: number) => void; exchange: () => Promise<void> },
	progress: (done: number, of: number) => void,
): Promise<void> => {
	const inOrder = happenings.toSorted((a, b) => a.at - b.at);
	let exchangedAt = inOrder[0]?.at ?? 0;
	for (const [i, happening] of inOrder.entries()) {
		if (happening.at - exchangedAt > exchangeEvery) {
			world.setClock(happening.at - minute);
			await world.exchange();
			exchangedAt = happening.at;
		}
		world.setClock(happening.at);
		try {
			await happening.run();
		} catch (cause) {
			throw new Error(`Seeding stopped at: ${happening.what}`, { cause });
		}
		if (i % 50 === 0) progress(i, inOrder.length);
	}
	// Receipts are written once no cache can hold what was removed, and then have to be fetched.
	for (const wait of [0, 5, 10]) {
		world.setClock(world.clock() + wait * minute);
		await world.exchange();
	}
};
