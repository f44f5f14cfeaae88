import { type SQL, sql } from "drizzle-orm";
import { mustHold } from "#exchange/guard.ts";
import { readBatch } from "#exchange/read-batch.ts";
import type { Db, Statement } from "#exchange/site.ts";
import { person } from "#identity/tables.ts";
import { shownToAll } from "../../db/container.ts";
import { objective } from "../../db/forming.ts";
import { profile } from "../../db/people.ts";
import { type ThreadRow, threadsFrom, threadsQuery } from "../cycle/store.ts";
import { gathered, type Kept, type Offer, offersAbout, offersFor, type Shared, type Wanted } from "./gather-rules.ts";
import { folded, helpersAmong } from "./rules.ts";

/** As many people as a chapter has before it becomes several, and as many lines as they write. */
const mostPeople = 500;
const mostKept = 2_000;

const keptQuery: SQL = sql`select o.id, o.shared_id as sharedId, o.person_id as personId, o.text, o.folded, o.language
	from ${objective} o where o.shared_id > '' and ${shownToAll(sql`o.person_id`)} order by o.shared_id, o.created_at, o.id limit ${sql.raw(String(mostKept))}`;
const namesQuery: SQL = sql`select h.id, h.name from ${person} h where h.state = 'active' order by h.name, h.id
	limit ${sql.raw(String(mostPeople))}`;

/** Everything that people who are here want to learn, gathered, and what the viewer could join. One round trip. */
export const readObjectives = async (db: Db, viewerId: string): Promise<{ all: Shared[]; offers: Offer[] }> => {
	const [rows, people] = await readBatch<[Kept, { id: string; name: string }]>(db, [keptQuery, namesQuery]);
	const names = new Map(people.map(({ id, name }) => [id, name]));
	return { all: gathered(rows, names), offers: offersFor(viewerId, rows) };
};

/** The id that those who share an objective go by, whether it is asked for by that or by one person's. */
const sharedIdOf = (id: string): SQL =>
	sql`coalesce((select s.shared_id from ${objective} s where s.id = ${id}), ${id})`;

/** More than this want the same in no chapter. */
const mostWanting = 200;

const wantedQuery = (id: string): SQL => sql`select w.id, w.person_id as personId, coalesce(h.name, '') as name, w.text,
		w.language, w.shared_id as sharedId from ${objective} w left join ${person} h on h.id = w.person_id
	where w.shared_id = ${sharedIdOf(id)} and ${shownToAll(sql`w.person_id`)} order by w.created_at, w.id limit ${mostWanting}`;

type WantedRow = Wanted & { readonly sharedId: string };

const sharedOf = (rows: readonly WantedRow[]): Shared | undefined => rows[0] && { id: rows[0].sharedId, wanted: rows };

export const readShared = async (db: Db, id: string): Promise<Shared | undefined> =>
	sharedOf(await db.all<WantedRow>(wantedQuery(id)));

/** What is wanted, by whom, what may be the same, who could help, and what came of it. One round trip. */
export const readObjectivePage = async (db: Db, viewerId: string, id: string) => {
	type Person = { readonly id: string; readonly name: string; readonly skills: string };
	const [wanted, kept, people, threads] = await readBatch<[WantedRow, Kept, Person, ThreadRow]>(db, [
		wantedQuery(id),
		keptQuery,
		sql`select h.id, h.name, f.skills from ${person} h join ${profile} f on f.person_id = h.id
			where h.state = 'active' and f.skills <> '[]' and ${shownToAll(sql`h.id`)} order by h.name, h.id limit ${mostPeople}`,
		threadsQuery(viewerId, id),
	]);
	const shared = sharedOf(wanted);
	if (!shared) return undefined;
	const wanting = new Set(shared.wanted.map(({ personId }) => personId));
	const skilled = people
		.filter((one) => !wanting.has(one.id))
		.map((one) => ({ ...one, skills: JSON.parse(one.skills) as string[] }));
	const words = shared.wanted.map(({ text }) => folded(text)).join(" ");
	return {
		shared,
		helpers: helpersAmong(words, skilled),
		offers: offersAbout(offersFor(viewerId, kept), shared),
		threads: threadsFrom(threads),
	};
};

type Own = { readonly id: string; readonly sharedId: string };

export const readOwn = async (db: Db, personId: string, id: string): Promise<Own | undefined> => {
	const [row] = await db.all<Own>(
		sql`select id, shared_id as sharedId from ${objective} where id = ${id} and person_id = ${personId}`,
	);
	return row;
};

/** A person's objective that says it in these words. */
export const readOwnSaid = async (db: Db, personId: string, words: string): Promise<Own | undefined> => {
	const [row] = await db.all<Own>(
		sql`select id, shared_id as sharedId from ${objective} where person_id = ${personId} and folded = ${words}`,
	);
	return row;
};

/** Breaks the batch when nobody wants it any more. */
export const stillWanted = (db: Db, sharedId: string): Statement =>
	mustHold(db, sql`exists (select 1 from ${objective} where shared_id = ${sharedId})`);

/**
 * Takes an objective out from among those that share it. Where they went by its id, the others go by that of the earliest
 * of them from now on, so that an id never names what its person has left.
 */
export const standAlone = (db: Db, id: string): Statement[] => [
	db.run(sql`update ${objective} set shared_id = (select x.id from ${objective} x
			where x.shared_id = ${id} and x.id <> ${id} order by x.created_at, x.id limit 1)
		where shared_id = ${id} and id <> ${id}`),
	db.run(sql`update ${objective} set shared_id = id where id = ${id}`),
];

export const joinTo = (db: Db, id: string, sharedId: string): Statement =>
	db.run(sql`update ${objective} set shared_id = ${sharedId} where id = ${id}`);

/** The same for a person's line with these words, whose id isn't known yet. */
export const joinByWords = (
	db: Db,
	personId: string,
	{ words, sharedId, language }: { readonly words: string; readonly sharedId: string; readonly language: string },
): Statement =>
	db.run(sql`update ${objective} set shared_id = ${sharedId}, language = ${language}
		where person_id = ${personId} and folded = ${words}`);

/** People who are here and whose profile names objectives that aren't kept yet: profiles from before they were. */
export const readUnfollowed = (db: Db, limit: number) =>
	db.all<{ id: string; objectives: string; languages: string }>(sql`select p.id, f.objectives, f.languages
		from ${person} p join ${profile} f on f.person_id = p.id where p.state = 'active' and f.objectives <> '[]'
			and not exists (select 1 from ${objective} o where o.person_id = p.id) limit ${limit}`);
