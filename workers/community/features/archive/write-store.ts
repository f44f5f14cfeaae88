import { type SQL, sql } from "drizzle-orm";
import { mustHold } from "#exchange/guard.ts";
import { searchDoc } from "#exchange/search-tables.ts";
import type { Db, Statement } from "#exchange/site.ts";
import { logEntry, signingKey } from "#exchange/tables.ts";
import { type NewSession, sessionColumns, sessionValues } from "#identity/sessions.ts";
import { person, session } from "#identity/tables.ts";
import { chapter } from "../../db/chapter.ts";
import { reflection, study } from "../../db/cycle.ts";
import { archiveArrival, archivePart } from "../../db/daily.ts";
import { consent } from "../../db/people.ts";
import { practice } from "../../db/practices.ts";
import { summary } from "../../db/summaries.ts";
import { valueStory } from "../../db/value.ts";
import { type Column, shapeOf } from "./columns.ts";
import type { Belongs } from "./registry.ts";

/** Whether nobody and nothing is here yet. */
export const isEmpty: SQL = sql`(not exists (select 1 from ${person}) and not exists (select 1 from ${chapter})
	and not exists (select 1 from ${logEntry}))`;

export const readEmpty = async (db: Db): Promise<boolean> =>
	(await db.all<{ empty: 0 | 1 }>(sql`select ${isEmpty} as empty`))[0]?.empty === 1;

/** What an archive that broke off left behind goes when the next one comes. */
export const clearStaged = (db: Db): Statement[] => [
	db.run(sql`delete from ${archivePart}`),
	db.run(sql`delete from ${archiveArrival} where state <> 'taken-in'`),
];

export type Arrival = Pick<typeof archiveArrival.$inferInsert, "id" | "manifest" | "createdAt">;

export const stageArrival = (db: Db, arrival: Arrival): Statement =>
	db.insert(archiveArrival).values({ ...arrival, state: "checked", byId: "" });

export const stagePart = (db: Db, part: typeof archivePart.$inferInsert): Statement =>
	db.insert(archivePart).values(part);

const valueIn = ({ name, holds }: Column): SQL => {
	const path = sql`${`$."${name}"`}`;
	return holds === "json" ? sql`nullif(j.value -> ${path}, 'null')` : sql`j.value ->> ${path}`;
};

/** The statement that puts all staged rows of a table where they belong. */
const takeTable = (db: Db, archiveId: string, name: string, { table, without }: Belongs): Statement => {
	const { columns } = shapeOf(table, { without });
	const names = columns.map((column) => sql`${sql.identifier(column.name)}`);
	return db.run(sql`insert into ${table} (${sql.join(names, sql`, `)})
		select ${sql.join(columns.map(valueIn), sql`, `)} from ${archivePart} p, json_each(p.rows) j
		where p.archive_id = ${archiveId} and p.name = ${name} order by p.n, j.key`);
};

/**
 * What changes for a chapter that comes to another address. Nobody out there knows this site: nothing is shared any more
 * before somebody shares it anew, and what people agreed to show ends, for they agreed to it of another site.
 */
const atHomeAgain = (db: Db, origin: string, now: number): Statement[] => [
	...[practice, reflection, study, valueStory].map((table) =>
		db.run(
			sql`update ${table} set audience = 'chapter', sites = '[]' where audience in ('sites', 'network', 'public')`,
		),
	),
	db.run(sql`update ${summary} set audience = 'chapter' where audience <> 'chapter'`),
	db.run(sql`update ${consent} set ended_at = ${now} where ended_at is null`),
	db.run(sql`update ${searchDoc} set origin = ${origin}`),
];

export type TakingIn = {
	readonly archiveId: string;
	readonly parts: number;
	/** The tables of which there are rows, with what the registry says of them. */
	readonly tables: readonly (readonly [string, Belongs])[];
	/** Whether the same site comes back, with its keys and all that it said. */
	readonly sameSite: boolean;
	readonly origin: string;
	readonly now: number;
	/** The steward who takes it in, and the session that is opened for them. */
	readonly email: string;
	readonly opened: NewSession | undefined;
};

/** The statements that take a staged archive in, together or not at all. */
export const takeIn = (db: Db, taking: TakingIn): Statement[] => {
	const { archiveId, parts, tables, sameSite, origin, now, email, opened } = taking;
	const steward = sql`p.email = ${email} and p.role = 'steward' and p.state = 'active'`;
	return [
		mustHold(db, isEmpty),
		mustHold(db, sql`(select count(*) from ${archivePart} where archive_id = ${archiveId}) = ${parts}`),
		// A key that this site made for itself before it knew who it is would outrank the chapter's own.
		...(sameSite ? [db.run(sql`delete from ${signingKey}`)] : []),
		...tables.map(([name, belongs]) => takeTable(db, archiveId, name, belongs)),
		...(sameSite ? [] : atHomeAgain(db, origin, now)),
		mustHold(db, sql`exists (select 1 from ${person} p where ${steward})`),
		...(opened
			? [
					db.run(sql`insert into ${session} (${sessionColumns}) select ${sessionValues(opened, sql`p.id`)}
						from ${person} p where ${steward}`),
				]
			: []),
		db.run(sql`update ${archiveArrival} set state = 'taken-in', by_id = (select p.id from ${person} p where ${steward})
			where id = ${archiveId}`),
		db.run(sql`delete from ${archivePart}`),
	];
};
