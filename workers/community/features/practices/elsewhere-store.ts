import { type Placeholder, type SQL, sql } from "drizzle-orm";
import { siteName } from "#exchange/site-names.ts";
import { ledger, record } from "#exchange/tables.ts";
import { type Content, contentSchemas } from "#protocol/content.ts";
import { shownToAll } from "../../db/container.ts";

/** A chapter elsewhere that brought this practice home, and what it told us. */
export type Elsewhere = {
	readonly origin: string;
	readonly chapter: string | null;
	readonly recordId: string;
	readonly at: number;
	readonly told: Content<"adoption">;
};

export type ElsewhereRow = Omit<Elsewhere, "told"> & { readonly activity: string };

/** Longer families are read on their own page. */
const mostShown = 20;

/** What other chapters told of a practice of ours that had reached them, latest first. */
export const elsewhereQuery = (
	ownOrigin: Placeholder,
	recordId: Placeholder,
): SQL => sql`select a.origin, ${siteName(sql`a.origin`)} as chapter,
	a.id as recordId, a.rev as at, a.activity from ${record} a
	where a.source_id = ${recordId} and a.kind = 'adoption' and a.origin <> ${ownOrigin} and ${shownToAll(sql`a.id`)}
		and exists (select 1 from ${ledger} l where l.record_id = a.source_id and l.site = a.origin)
	order by a.rev desc limit ${mostShown}`;

export const elsewhereFrom = (rows: readonly ElsewhereRow[]): Elsewhere[] =>
	rows.flatMap(({ activity, ...row }) => {
		const { object } = JSON.parse(activity) as { object: { content?: unknown } };
		const told = contentSchemas.adoption.safeParse(object.content);
		return told.success ? [{ ...row, told: told.data }] : [];
	});
