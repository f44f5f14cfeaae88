import { day } from "#core/clock.ts";

/** How well we are in touch with a chapter: a word, never a score. */
export type Freshness =
	| { readonly state: "unmet" }
	| { readonly state: "paused"; readonly heardAt: number | null }
	| { readonly state: "unreachable"; readonly heardAt: number | null; readonly triedAt: number | null }
	| { readonly state: "catching-up"; readonly heardAt: number; readonly newsAt: number | null }
	| { readonly state: "quiet"; readonly heardAt: number; readonly newsAt: number | null }
	| { readonly state: "in-touch"; readonly heardAt: number; readonly newsAt: number | null };

export type Contact = {
	readonly paused: number | boolean;
	readonly failures: number;
	readonly lastTriedAt: number | null;
	readonly lastReachedAt: number | null;
	readonly lastNewsAt: number | null;
	readonly agreed: number | boolean | null;
};

/** One failed try is a hiccup; from the second on somebody may want to know. */
const failuresThatCount = 2;
/** A chapter that has told nothing for so long is called quiet: a month's summary would have come by now. */
const quietAfter = 35 * day;

export const freshnessOf = (contact: Contact, now: number): Freshness => {
	const { lastReachedAt: heardAt, lastNewsAt: newsAt } = contact;
	if (contact.paused) return { state: "paused", heardAt };
	if (contact.failures >= failuresThatCount) return { state: "unreachable", heardAt, triedAt: contact.lastTriedAt };
	if (heardAt === null) return { state: "unmet" };
	if (contact.agreed === false || contact.agreed === 0) return { state: "catching-up", heardAt, newsAt };
	if (newsAt !== null && now - newsAt > quietAfter) return { state: "quiet", heardAt, newsAt };
	return { state: "in-touch", heardAt, newsAt };
};
