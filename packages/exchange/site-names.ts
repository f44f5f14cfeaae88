import { type SQL, sql } from "drizzle-orm";
import { peer, record } from "./tables.ts";

/**
 * What a site is called, as one expression over its origin: the name on its chapter's card, or else in its actor
 * document. Null when we know neither; `#core/host.ts` then says where it is. Its own names for tables are such as no query
 * around it uses, so that `origin` means what it means there.
 */
export const siteName = (origin: SQL): SQL<string | null> =>
	sql<
		string | null
	>`coalesce((select its_card.name from ${record} its_card where its_card.origin = ${origin} and its_card.kind = 'chapter' limit 1),
		(select its_peer.name from ${peer} its_peer where its_peer.origin = ${origin}))`;
