import { sql } from "drizzle-orm";
import type { Clock } from "#core/clock.ts";
import type { Db } from "#exchange/site.ts";
import { link, peer } from "#exchange/tables.ts";
import { publicLife } from "#web/public-cache.ts";
import { chapter } from "./db/chapter.ts";

/** What every page shows of the chapter. */
export type ShownCard = {
	/** False until the first steward has claimed the site. */
	readonly claimed: boolean;
	readonly name: string;
	readonly tagline: string;
	readonly accent: string;
	readonly language: string;
	/** In Markdown; for the page where one asks. */
	readonly howToJoin: string;
	/** The network that the chapter belongs to. */
	readonly network: { readonly name: string; readonly origin: string } | null;
};

type Row = {
	readonly name: string;
	readonly tagline: string;
	readonly accent: string;
	readonly language: string | null;
	readonly howToJoin: string;
	readonly network: string | null;
	readonly networkName: string | null;
};

const read = async (db: Db): Promise<Row | undefined> =>
	(
		await db.all<Row>(sql`select c.name, c.tagline, c.accent, json_extract(c.languages, '$[0]') as language,
			c.how_to_join as howToJoin,
			p.origin as network, p.name as networkName
			from ${chapter} c left join (select k.peer from ${link} k where k.relation = 'network'
				and k.our_stance = 'yes' and k.their_stance = 'yes' order by k.changed_at limit 1) n
			left join ${peer} p on p.origin = n.peer where c.id = 'chapter'`)
	)[0];

/** The chapter's card, kept in the isolate so that pages need no query for their frame. */
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
		accent: "ink",
		language: "en",
		howToJoin: "",
		network: null,
	};
	let card = unclaimed;
	let until = 0;
	return {
		now: () => card,
		load: async () => {
			if (clock() < until) return card;
			const row = await read(db);
			card = row ? shown(row) : unclaimed;
			until = row ? clock() + publicLife : 0;
			return card;
		},
		forget: () => {
			until = 0;
		},
	};
};

const shown = (row: Row): ShownCard => ({
	claimed: true,
	name: row.name,
	tagline: row.tagline,
	accent: row.accent,
	language: row.language ?? "en",
	howToJoin: row.howToJoin,
	network: row.network ? { origin: row.network, name: row.networkName || new URL(row.network).hostname } : null,
});
