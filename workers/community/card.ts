import { sql } from "drizzle-orm";
import type { Clock } from "#core/clock.ts";
import type { Db } from "#exchange/site.ts";
import { link, peer } from "#exchange/tables.ts";
import { type KeptCard, keptCard, type SiteCard, unclaimedCard } from "#site/card.ts";
import { chapter } from "./db/chapter.ts";
import { closing } from "./db/endings.ts";

/** What every page shows of the chapter. */
export type ChapterCard = SiteCard & {
	/** In Markdown; for the page where one asks. */
	readonly howToJoin: string;
	/** That it comes to its end, or has, once that was announced. */
	readonly closing: { readonly state: "announced" | "closed"; readonly on: string } | null;
};

type Row = {
	readonly name: string;
	readonly tagline: string;
	readonly accent: string;
	readonly languages: string;
	readonly howToJoin: string;
	readonly network: string | null;
	readonly networkName: string | null;
	readonly ending: "planned" | "announced" | "closed" | null;
	readonly endsOn: string | null;
};

const read = async (db: Db): Promise<ChapterCard | undefined> => {
	const rows = await db.all<Row>(sql`select c.name, c.tagline, c.accent, c.languages, c.how_to_join as howToJoin,
			p.origin as network, p.name as networkName, e.state as ending, e.closes_on as endsOn
			from ${chapter} c left join (select k.peer from ${link} k where k.relation = 'network'
				and k.our_stance = 'yes' and k.their_stance = 'yes' order by k.changed_at limit 1) n
			left join ${peer} p on p.origin = n.peer left join ${closing} e on e.id = 'chapter' where c.id = 'chapter'`);
	return rows[0] && shown(rows[0]);
};

const shown = ({ network, networkName, languages, ending, endsOn, ...row }: Row): ChapterCard => {
	const spoken = JSON.parse(languages) as string[];
	return {
		...row,
		claimed: true,
		languages: spoken,
		language: spoken[0] ?? "en",
		closing: endsOn !== null && (ending === "announced" || ending === "closed") ? { state: ending, on: endsOn } : null,
		network: network ? { origin: network, name: networkName || new URL(network).hostname } : undefined,
	};
};

/** The chapter's card, kept in the isolate. */
export const chapterCard = (db: Db, clock: Clock, origin: string): KeptCard<ChapterCard> =>
	keptCard(clock, { ...unclaimedCard(origin, "ink"), howToJoin: "", closing: null }, () => read(db));
