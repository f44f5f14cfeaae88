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

const quoted = (name: string): string => `"${name}"`;

const valueIn = ({ name, holds }: Column): string => {
	const path = `'$.${quoted(name)}'`;
	return holds === "json" ? `nullif(j.value -> ${path}, 'null')` : `j.value ->> ${path}`;
};

/** What puts all checked rows of a table where they belong. */
const takeTable = (name: string, { table, without }: Belongs): string => {
	const { columns } = shapeOf(table, { without });
	return `insert into ${quoted(name)} (${columns.map((column) => quoted(column.name)).join(", ")})
		select ${columns.map(valueIn).join(", ")} from archive_part p, json_each(p.rows) j
		where p.archive_id = new.id and p.name = '${name}' order by p.n, j.key;`;
};

/**
 * A statement for each table would be more than a request has on the free plan. A trigger holds as many as one likes: made,
 * fired and dropped within one batch, so that nobody ever sees it.
 */
const taker = "archive_taken_in";
const makeTaker = (tables: TakingIn["tables"]): SQL =>
	sql.raw(`create trigger ${taker} after update of state on archive_arrival when new.state = 'taken-in' begin
		${tables.map(([name, belongs]) => takeTable(name, belongs)).join("\n")} end`);

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
	/** The tables of which there are rows, with what the registry says of them. */
	readonly tables: readonly (readonly [string, Belongs])[];
	/** Whether the same site comes back, with its keys and all that it said. */
	readonly sameSite: boolean;
	readonly origin: string;
	readonly now: number;
	/** The steward who takes it in, and the session that is opened for them. */
	readonly email: string;
	readonly session: NewSession["row"] | null;
};

/** The statements that take a checked archive in, together or not at all. */
export const takeIn = (db: Db, taking: TakingIn): Statement[] => {
	const { archiveId, tables, sameSite, origin, now, email, session: opened } = taking;
	const steward = sql`p.email = ${email} and p.role = 'steward' and p.state = 'active'`;
	return [
		mustHold(db, isEmpty),
		mustHold(db, sql`exists (select 1 from ${archiveArrival} where id = ${archiveId} and state = 'checked')`),
		// A key that this site made for itself before it knew who it is would outrank the chapter's own.
		...(sameSite ? [db.run(sql`delete from ${signingKey}`)] : []),
		db.run(makeTaker(tables)),
		db.run(sql`update ${archiveArrival} set state = 'taken-in' where id = ${archiveId}`),
		db.run(sql.raw(`drop trigger ${taker}`)),
		...(sameSite ? [] : atHomeAgain(db, origin, now)),
		mustHold(db, sql`exists (select 1 from ${person} p where ${steward})`),
		...(opened
			? [
					db.run(sql`insert into ${session} (${sessionColumns}) select ${sessionValues({ row: opened }, sql`p.id`)}
						from ${person} p where ${steward}`),
				]
			: []),
		// How the site began is kept; who brought it, and how, is in nobody's way any more.
		db.run(sql`update ${archiveArrival} set by_id = (select p.id from ${person} p where ${steward}),
			manifest = json_object('plan', json_extract(manifest, '$.plan')) where id = ${archiveId}`),
		db.run(sql`delete from ${archivePart}`),
	];
};
