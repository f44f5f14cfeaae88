import type { ListCursor, ListPlace } from "#core/cursor.ts";
import { resembles, stemsOf } from "./rules.ts";

/** One person's objective, in their words. */
export type Wanted = {
	readonly id: string;
	readonly personId: string;
	readonly name: string;
	readonly text: string;
	readonly language: string;
};

/** What one person wants to learn, or several who said that it is the same. */
export type Shared = { readonly id: string; readonly wanted: readonly Wanted[] };

/** A person's objective as it is kept. */
export type Kept = Omit<Wanted, "name"> & { readonly sharedId: string; readonly folded: string };

type Names = ReadonlyMap<string, string>;

/** What is wanted, what several want first, and of each the newest first. */
export const gathered = (rows: readonly Kept[], names: Names): Shared[] => {
	const shared = new Map<string, Wanted[]>();
	for (const { id, personId, text, language, sharedId } of rows) {
		const one = { id, personId, text, language, name: names.get(personId) ?? "" };
		shared.set(sharedId, [...(shared.get(sharedId) ?? []), one]);
	}
	return [...shared]
		.map(([id, wanted]) => ({ id, wanted }))
		.sort((a, b) => b.wanted.length - a.wanted.length || (a.id < b.id ? 1 : -1));
};

export const sharedCursor = ({ wanted, id }: Shared): ListCursor => ({ key: wanted.length, id });

/** One more than `limit` of them, behind `after`. */
export const pageOf = (all: readonly Shared[], { limit, after }: ListPlace): Shared[] => {
	const isBehind = ({ wanted, id }: Shared, cursor: ListCursor) =>
		wanted.length < Number(cursor.key) || (wanted.length === cursor.key && id < cursor.id);
	return all.filter((one) => !after || isBehind(one, after)).slice(0, limit + 1);
};

/** Another objective that may be the same in other words. */
type Alike = { readonly id: string; readonly text: string; readonly language: string };

/** One's own objective, with those of others that may be the same. */
export type Offer = { readonly own: { readonly id: string; readonly text: string }; readonly alike: readonly Alike[] };

/** More than one reads through before one joins. */
const mostAlike = 5;

/** What a person could join, of what is wanted as `of`: one of their own that is like it, or it like one of theirs. */
export const offersAbout = (offers: readonly Offer[], shared: Shared): Offer[] => {
	const own = new Set(shared.wanted.map(({ id }) => id));
	return offers.flatMap((offer) => {
		if (own.has(offer.own.id)) return [offer];
		const alike = offer.alike.filter(({ id }) => id === shared.id);
		return alike.length > 0 ? [{ ...offer, alike }] : [];
	});
};

/** What a person could join: theirs to say, each time. */
export const offersFor = (personId: string, rows: readonly Kept[]): Offer[] =>
	rows
		.filter((own) => own.personId === personId)
		.map((own) => {
			const stems = [...stemsOf(own.folded)];
			const alike = new Map<string, Alike>();
			for (const { sharedId, personId: whose, folded, text, language } of rows) {
				if (whose === personId || sharedId === own.sharedId || alike.has(sharedId)) continue;
				// Most share nothing, which is seen sooner than their words are taken apart.
				if (stems.some((stem) => folded.includes(stem)) && resembles(own.folded, folded))
					alike.set(sharedId, { id: sharedId, text, language });
			}
			return { own: { id: own.id, text: own.text }, alike: [...alike.values()].slice(0, mostAlike) };
		})
		.filter(({ alike }) => alike.length > 0);
