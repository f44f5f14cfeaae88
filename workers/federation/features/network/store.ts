import { and, eq, sql } from "drizzle-orm";
import type { Db, Statement } from "#exchange/site.ts";
import { person } from "#identity/tables.ts";
import { network } from "../../db/network.ts";
import type { Card } from "./rules.ts";

export type NetworkRow = typeof network.$inferSelect;

/** The network's card, or nothing before the site was claimed. */
export const readCard = async (db: Db): Promise<NetworkRow | undefined> =>
	(await db.select().from(network).where(eq(network.id, "network")).limit(1))[0];

/** Notes the first card, if `claimant` is somebody here: who claims a site comes in with the same batch. */
export const insertCard = (db: Db, card: Card, claimant: string, now: number): Statement =>
	db.run(sql`insert into ${network} (id, name, tagline, about, how_to_join, languages, accent, updated_at)
		select 'network', ${card.name}, ${card.tagline}, ${card.about}, ${card.howToJoin}, ${JSON.stringify(card.languages)},
			${card.accent}, ${now}
		where exists (select 1 from ${person} p where p.id = ${claimant})`);

/** Saves the card, where nobody saved another since `base`. */
export const saveCard = (db: Db, card: Card, base: number, now: number) =>
	db
		.update(network)
		.set({ ...card, languages: [...card.languages], updatedAt: sql`max(${now}, ${network.updatedAt} + 1)` })
		.where(and(eq(network.id, "network"), eq(network.updatedAt, base)))
		.returning();
