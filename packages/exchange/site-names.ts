import { type SQL, sql } from "drizzle-orm";
import { peer, record } from "./tables.ts";

/**
 * What a site is called, as one expression over its origin: the name on its chapter's card, or else in its actor
 * document. Null when we know neither; `#core/host.ts` then says where it is.
 */
export const siteName = (origin: SQL): SQL<string | null> =>
	sql<
		string | null
	>`coalesce((select card.name from ${record} card where card.origin = ${origin} and card.kind = 'chapter' limit 1),
		(select known.name from ${peer} known where known.origin = ${origin}))`;
