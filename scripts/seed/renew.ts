import { eq } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";
import { webRandom } from "#core/id.ts";
import { silentLog } from "#core/log.ts";
import type { Db } from "#identity/db.ts";
import { person } from "#identity/tables.ts";
import type { LocalSite } from "#scripts/support/local-site.ts";
import type { DemoPerson } from "#scripts/support/network-file.ts";
import { SqliteD1 } from "#scripts/support/sqlite-d1.ts";
import { signInFor } from "./sign-in.ts";

/** New sign-in links for the people of a demo that starts again: a link serves once. Nothing may have opened the files. */
export const renewSignIns = async (
	sites: readonly LocalSite[],
	people: readonly DemoPerson[],
	now: number,
): Promise<readonly DemoPerson[]> => {
	const renewed: DemoPerson[] = [];
	for (const site of sites) {
		const database = new SqliteD1(site.database);
		const db = drizzle(database) as Db;
		const party = { db, clock: () => now, random: webRandom, log: silentLog, config: site, enqueue: async () => {} };
		for (const one of people.filter((known) => known.site === site.name)) {
			const [row] = await db.select({ id: person.id }).from(person).where(eq(person.email, one.email)).limit(1);
			renewed.push(row ? { ...one, signIn: await signInFor(party, row.id, now) } : one);
		}
		database.close();
	}
	return renewed;
};
