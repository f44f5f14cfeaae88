import type { Clock } from "#core/clock.ts";
import { publicLife } from "#web/public-cache.ts";

/** What every page shows of its site. */
export type SiteCard = {
	/** False until its first person has claimed the site. */
	readonly claimed: boolean;
	readonly name: string;
	readonly tagline: string;
	readonly accent: string;
	/** BCP 47; the first is the site's own. */
	readonly languages: readonly string[];
	/** The language that its pages are written in. */
	readonly language: string;
	/** The network that a chapter belongs to. */
	readonly network?: { readonly name: string; readonly origin: string };
};

/** The site's card, kept in the isolate so that pages need no query for their frame. */
export type KeptCard<C extends SiteCard> = {
	/** As last read. Before the first `load` a site is called by its address. */
	readonly now: () => C;
	/** Reads it where it is older than a public page may be. Runs before every page. */
	readonly load: () => Promise<C>;
	/** To be called after the card was changed. */
	readonly forget: () => void;
};

/** Keeps what `read` finds. While it finds nothing, nobody has claimed the site, and it is asked each time. */
export const keptCard = <C extends SiteCard>(
	clock: Clock,
	unclaimed: C,
	read: () => Promise<C | undefined>,
): KeptCard<C> => {
	let card = unclaimed;
	let until = 0;
	return {
		now: () => card,
		load: async () => {
			if (clock() < until) return card;
			const found = await read();
			card = found ?? unclaimed;
			until = found ? clock() + publicLife : 0;
			return card;
		},
		forget: () => {
			until = 0;
		},
	};
};

/** The card of a site that nobody has claimed: it is called by its address. */
export const unclaimedCard = (origin: string, accent: string): SiteCard => ({
	claimed: false,
	name: new URL(origin).hostname,
	tagline: "",
	accent,
	languages: [],
	language: "en",
});
