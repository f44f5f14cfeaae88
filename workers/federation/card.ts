import { eq } from "drizzle-orm";
import type { Clock } from "#core/clock.ts";
import type { Db } from "#exchange/site.ts";
import { type KeptCard, keptCard, type SiteCard, unclaimedCard } from "#site/card.ts";
import { network } from "./db/network.ts";

const read = async (db: Db): Promise<SiteCard | undefined> => {
	const [row] = await db.select().from(network).where(eq(network.id, "network")).limit(1);
	if (!row) return undefined;
	const { name, tagline, accent, languages } = row;
	return { claimed: true, name, tagline, accent, languages, language: languages[0] ?? "en" };
};

/** The network's card, kept in the isolate. */
export const networkCard = (db: Db, clock: Clock, origin: string): KeptCard<SiteCard> =>
	keptCard(clock, unclaimedCard(origin, "forest"), () => read(db));
