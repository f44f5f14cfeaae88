import { type SQL, sql } from "drizzle-orm";
import { readBatch } from "#exchange/read-batch.ts";
import type { Site } from "#exchange/site.ts";
import { link, peer } from "#exchange/tables.ts";
import { deadLetter, person } from "#identity/tables.ts";
import { charterProposal, charterVersion } from "../../db/forming.ts";
import { joinRequest } from "../../db/people.ts";
import { standingsNow } from "../../db/standings.ts";
import { summary } from "../../db/summaries.ts";
import { answeredDecisionsQuery } from "../moderation/home-store.ts";
import type { Waiting } from "./rules.ts";

/** No duty list is read to a longer end. */
const mostDuties = 20;
/** One failed attempt is nothing; the third in a row is trouble. */
const trouble = 3;

type Of<W extends Waiting["what"]> = Omit<Extract<Waiting, { what: W }>, "what">;
export type StewardRows = [
	Of<"join">,
	Of<"link">,
	Of<"summary">,
	Of<"trouble">,
	Of<"failed">,
	Of<"standing">,
	Of<"proposal">,
	Of<"review">,
	Of<"answered">,
];
type Queries = readonly [SQL, SQL, SQL, SQL, SQL, SQL, SQL, SQL, SQL];

/** What waits for a steward, as statements. */
export const stewardQueries = (now: number): Queries => [
	sql`select j.id, j.name, j.created_at as at from ${joinRequest} j where j.state = 'waiting' order by j.created_at limit ${mostDuties}`,
	sql`select k.peer as origin, coalesce(nullif(o.name, ''), k.peer) as name, k.relation, k.requested_at as at from ${link} k
		left join ${peer} o on o.origin = k.peer where k.our_stance is null and k.their_stance = 'yes' limit ${mostDuties}`,
	sql`select s.id, s.title, s.created_at as at from ${summary} s where s.state = 'draft' order by s.period_from desc limit ${mostDuties}`,
	sql`select o.origin, coalesce(nullif(o.name, ''), o.origin) as name, o.last_reached_at as at from ${link} k
		join ${peer} o on o.origin = k.peer where k.our_stance = 'yes' and not k.paused and o.failures >= ${trouble} limit ${mostDuties}`,
	sql`select count(*) as count, max(d.at) as at from ${deadLetter} d having count(*) > 0`,
	sql`select s.*, coalesce(nullif(o.name, ''), s.origin) as name from (${standingsNow(now)}) s
		left join ${peer} o on o.origin = s.origin limit ${mostDuties}`,
	sql`select p.id, p.reason as title, coalesce(h.name, '') as "by", p.created_at as at from ${charterProposal} p
		left join ${person} h on h.id = p.author_id where p.state = 'open' order by p.created_at, p.id limit ${mostDuties}`,
	sql`select v.review_on as day, null as at from ${charterVersion} v
		where v.version = (select max(version) from ${charterVersion}) and v.review_on <= date(${now} / 1000, 'unixepoch')`,
	answeredDecisionsQuery(now),
];

type Lists<Rows extends readonly unknown[]> = { readonly [I in keyof Rows]: readonly Rows[I][] };

export const stewardWaiting = ([
	joins,
	links,
	summaries,
	troubles,
	failed,
	standings,
	proposals,
	reviews,
	answers,
]: Lists<StewardRows>): Waiting[] => [
	...joins.map((row) => ({ what: "join" as const, ...row })),
	...links.map((row) => ({ what: "link" as const, ...row })),
	...summaries.map((row) => ({ what: "summary" as const, ...row })),
	...troubles.map((row) => ({ what: "trouble" as const, ...row })),
	...failed.map((row) => ({ what: "failed" as const, ...row })),
	...standings.map((row) => ({ what: "standing" as const, ...row })),
	...proposals.map((row) => ({ what: "proposal" as const, ...row })),
	...reviews.map((row) => ({ what: "review" as const, ...row })),
	...answers.map((row) => ({ what: "answered" as const, ...row })),
];

/** What waits for a steward, in one round trip. */
export const readStewardCorner = async (site: Site): Promise<Waiting[]> =>
	stewardWaiting(await readBatch<StewardRows>(site.db, stewardQueries(site.clock())));
