import { eq } from "drizzle-orm";
import type { Clock } from "#core/clock.ts";
import type { Db } from "#exchange/site.ts";
import { publicLife } from "#web/public-cache.ts";
import { network } from "./db/network.ts";

/** What every page shows of the network. */
export type ShownCard = {
	/** False until the first coordinator has claimed the site. */
	readonly claimed: boolean;
	readonly name: string;
	readonly tagline: string;
	readonly accent: string;
	readonly language: string;
};

/** The network's card, kept in the isolate so that pages need no query for their frame. */
export type KeptCard = {
	/** As last read. Before the first `load` a site is called by its address. */
	readonly now: () => ShownCard;
	/** Reads it where it is older than a public page may be. Runs before every page. */
	readonly load: () => Promise<ShownCard>;
	/** To be called after the card was changed. */
	readonly forget: () => void;
};

export const keptCard = (db: Db, clock: Clock, origin: string): KeptCard => {
	const unclaimed: ShownCard = {
		claimed: false,
		name: new URL(origin).hostname,
		tagline: "",
		accent: "forest",
		language: "en",
	};
	let card = unclaimed;
	let until = 0;
	return {
		now: () => card,
		load: async () => {
			if (clock() < until) return card;
			const [row] = await db.select().from(network).where(eq(network.id, "network")).limit(1);
			card = row ? { ...row, claimed: true, language: row.languages[0] ?? "en" } : unclaimed;
			until = row ? clock() + publicLife : 0;
			return card;
		},
		forget: () => {
			until = 0;
		},
	};
};
