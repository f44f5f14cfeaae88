import { sql } from "drizzle-orm";
import { indexOwn } from "#exchange/search.ts";
import { searchDoc } from "#exchange/search-tables.ts";
import type { Site, Statement } from "#exchange/site.ts";
import { person } from "#identity/tables.ts";
import { emptyProfile, nothingShown, personDoc } from "./rules.ts";

/** The statements by which a new person is found, for the batch that lets them in; nobody is found whom it didn't. */
export const indexNewcomer = (site: Pick<Site, "db" | "origin" | "clock">, id: string, name: string): Statement[] => [
	indexOwn(site, personDoc(id, { name, ...emptyProfile, ...nothingShown })),
	site.db.run(
		sql`delete from ${searchDoc} where id = ${id} and not exists (select 1 from ${person} p where p.id = ${id})`,
	),
];
