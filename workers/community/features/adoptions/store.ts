import { eq, getTableColumns, sql } from "drizzle-orm";
import { readBatch } from "#exchange/read-batch.ts";
import type { Db, Statement } from "#exchange/site.ts";
import { siteName } from "#exchange/site-names.ts";
import { link, record, recordVersion } from "#exchange/tables.ts";
import { type Content, contentSchemas } from "#protocol/content.ts";
import type { Audience } from "#protocol/vocabulary.ts";
import { adoption } from "../../db/practices.ts";
import { type PracticeRow, practiceFrom, practiceQuery } from "../practices/store.ts";

export type AdoptionRow = typeof adoption.$inferSelect;

/** A practice elsewhere, at one of its versions, as it may be brought home. */
export type Source = {
	readonly id: string;
	readonly version: number;
	readonly origin: string;
	readonly siteName: string;
	readonly scope: Audience["scope"];
	/** The sites that it is addressed to by name. */
	readonly sites: readonly string[];
	readonly language: string;
	readonly content: Content<"practice">;
	/** Origins from the source back along what it was derived from, nearest first. */
	readonly lineage: readonly string[];
	/** Whether its origin hears what we tell the network: linked with us, or in a network that we are in. */
	readonly originInReach: boolean;
};

type SourceLine = {
	readonly origin: string;
	readonly scope: Audience["scope"];
	readonly sites: string;
	readonly language: string | null;
	readonly siteName: string | null;
	readonly inReach: number;
	readonly version: number;
	readonly activity: string;
};

const mostGenerations = 20;

/** A received practice at a version, the latest that is here where none is named, with its lineage. One round trip. */
export const readSource = async (
	db: Db,
	ownOrigin: string,
	id: string,
	version: number | undefined,
): Promise<Source | undefined> => {
	const wanted = version ?? sql`(select max(n.version) from ${recordVersion} n where n.record_id = ${id})`;
	const [[line], lineage] = await readBatch<[SourceLine, { origin: string }]>(db, [
		sql`select r.origin, r.scope, r.sites, r.language, ${siteName(sql`r.origin`)} as siteName, v.version, v.activity,
			(exists (select 1 from ${link} k where k.peer = r.origin and k.our_stance = 'yes' and k.their_stance = 'yes')
				or exists (select 1 from record_source s where s.record_id = r.id and s.source <> r.origin)) as inReach
			from ${record} r join ${recordVersion} v on v.record_id = r.id and v.version = ${wanted}
			where r.id = ${id} and r.kind = 'practice' and r.origin <> ${ownOrigin}`,
		sql`with recursive up(id, depth) as (select ${id}, 0 union select r.source_id, depth + 1 from up join ${record} r on r.id = up.id
				where r.source_id is not null and depth < ${mostGenerations})
			select distinct coalesce(r.origin, '') as origin from up join ${record} r on r.id = up.id
			where r.origin <> ${ownOrigin} order by depth`,
	]);
	if (!line) return undefined;
	const object = (JSON.parse(line.activity) as { object: { content?: unknown } }).object;
	const content = contentSchemas.practice.safeParse(object.content);
	if (!content.success) return undefined;
	return {
		id,
		version: line.version,
		origin: line.origin,
		siteName: line.siteName ?? new URL(line.origin).host,
		scope: line.scope,
		sites: JSON.parse(line.sites) as string[],
		language: line.language ?? "en",
		content: content.data,
		lineage: lineage.map((one) => one.origin),
		originInReach: line.inReach === 1,
	};
};

export const insertAdoption = (db: Db, row: AdoptionRow): Statement => db.insert(adoption).values(row);

export const writeReport = (db: Db, id: string, report: Partial<AdoptionRow>): Statement =>
	db.update(adoption).set(report).where(eq(adoption.id, id));

/** The adoption by which a practice of ours came home. */
export const readAdoption = async (db: Db, practiceId: string): Promise<AdoptionRow | undefined> =>
	(await db.select().from(adoption).where(eq(adoption.practiceId, practiceId)).limit(1))[0];

type ToldRow = Omit<AdoptionRow, "lineage"> & { readonly lineage: string; readonly told: number };

const adoptionColumns = sql.join(
	Object.entries(getTableColumns(adoption)).map(
		([name, column]) => sql`a.${sql.identifier(column.name)} as ${sql.identifier(name)}`,
	),
	sql`, `,
);

/**
 * A practice where the viewer may see it; the adoption by which it came home; and whether others have what we told of it
 * now: it may have been taken back. One round trip.
 */
export const readAdopted = async (db: Db, ownOrigin: string, viewerId: string, practiceId: string) => {
	const [[read], [row]] = await readBatch<[PracticeRow, ToldRow]>(db, [
		practiceQuery(viewerId, practiceId),
		sql`select ${adoptionColumns}, exists (select 1 from ${record} r where r.id = ${`${ownOrigin}/records/`} || a.id) as told
			from ${adoption} a where a.practice_id = ${practiceId}`,
	]);
	if (!read || !row) return undefined;
	const { told, lineage, ...rest } = row;
	return {
		practice: practiceFrom(read),
		adoption: { ...rest, lineage: JSON.parse(lineage) as string[] },
		told: told === 1,
	};
};
