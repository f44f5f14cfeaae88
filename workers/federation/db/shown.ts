import { type SQL, sql } from "drizzle-orm";
import { link } from "#exchange/tables.ts";

/** How far a reader here sees: what is public, or all that members share with the network. */
export type Reach = "public" | "network";

/** Kinds that travel between sites for the sites themselves; nobody reads them here. */
const betweenSites = ["link", "receipt", "introduction", "offer"];

const listedFor: Readonly<Record<Reach, readonly string[]>> = {
	public: ["public"],
	network: ["public", "network"],
};

/** Whether a row's `origin` is a member: both sides say yes, also while the link is paused. */
export const isMember = (origin: SQL): SQL =>
	sql`exists (select 1 from ${link} m where m.peer = ${origin} and m.relation = 'member'
		and m.our_stance = 'yes' and m.their_stance = 'yes')`;

/**
 * Whether a row of `record`, under the alias `as`, is shown to a reader. The one condition on every path out of this
 * site's pages and API (PITFALLS: a group that was not public stood on the public map). A chapter's own card is shown
 * only as the chapter chose to be listed.
 */
export const shownTo = (reach: Reach, now: number, as: "r" | "p" = "r"): SQL => {
	const of = (column: string) => sql.raw(`${as}.${column}`);
	const scope = reach === "public" ? sql`${of("scope")} = 'public'` : sql`${of("scope")} in ('public', 'network')`;
	const listed = sql`coalesce(json_extract(${of("activity")}, '$.object.content.listed'), 'hidden')
		in (select value from json_each(${JSON.stringify(listedFor[reach])}))`;
	return sql`(${scope} and (${of("expires_at")} is null or ${of("expires_at")} > ${now})
		and ${of("kind")} not in (select value from json_each(${JSON.stringify(betweenSites)}))
		and (${of("kind")} <> 'chapter' or ${listed})
		and ${isMember(of("origin"))})`;
};
