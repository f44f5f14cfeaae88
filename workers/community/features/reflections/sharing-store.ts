import { type SQL, sql } from "drizzle-orm";
import { readBatch } from "#exchange/read-batch.ts";
import type { Db, Statement } from "#exchange/site.ts";
import { ledger, link, peer } from "#exchange/tables.ts";
import { person } from "#identity/tables.ts";
import { reflection } from "../../db/cycle.ts";
import { groupMember, practicePerson } from "../../db/practices.ts";
import { namedQuery, type PersonNamed } from "../practices/store.ts";
import { oneQuery, type ReflectionRow, reflectionFrom } from "./store.ts";

// Who is named in a reflection is asked as of a practice, and the answers lie beside those.
export { answerNamed, everybodyAgreed, namePeople } from "../practices/write-store.ts";

/** More people than a chapter has, and chapters than one is linked with. */
const mostPeople = 2_000;
const mostChapters = 500;

type Place = { readonly origin: string; readonly name: string };

type Known = { readonly id: string; readonly name: string };
export type SharingRows = [PersonNamed, Known, { id: string }, Place, Place];

type Queries = readonly [SQL, SQL, SQL, SQL, SQL];

/** Everybody here but the reader. */
export const othersQuery = (viewerId: string): SQL =>
	sql`select id, name from ${person} where state = 'active' and id <> ${viewerId} order by name, id limit ${mostPeople}`;

/** What sharing something of a person's own rests on, beside itself. `readers` gives who is in its group, where it lies in one. */
export const sharingQueries = (origin: string, viewerId: string, id: string, readers: SQL): Queries => [
	namedQuery(id),
	othersQuery(viewerId),
	readers,
	sql`select p.origin, p.name from ${link} k join ${peer} p on p.origin = k.peer
		where k.relation = 'chapter' and k.our_stance = 'yes' and k.their_stance = 'yes' order by p.name limit ${mostChapters}`,
	sql`select distinct l.site as origin, coalesce(nullif(p.name, ''), l.site) as name from ${ledger} l
		left join ${peer} p on p.origin = l.site where l.record_id = ${`${origin}/records/${id}`} order by name limit ${mostChapters}`,
];

type Lists<Rows extends readonly unknown[]> = { readonly [I in keyof Rows]: readonly Rows[I][] };

/** The same from the rows. */
export const sharingFrom = ([named, people, readers, chapters, holders]: Lists<SharingRows>) => ({
	named,
	people,
	/** Where it lies in a group, who is in it. */
	readers: new Set(readers.map((one) => one.id)),
	chapters,
	holders,
});
export type SharingLists = ReturnType<typeof sharingFrom>;

const readersQuery = (id: string): SQL => sql`select gm.person_id as id from ${reflection} t
	join ${groupMember} gm on gm.group_id = t.group_id where t.id = ${id} and t.audience = 'group'`;

/** Everything that sharing a reflection rests on, and what the page about it shows. One round trip. */
export const readSharing = async (db: Db, origin: string, viewerId: string, id: string) => {
	const [[row], ...lists] = await readBatch<[ReflectionRow, ...SharingRows]>(db, [
		oneQuery(viewerId, id),
		...sharingQueries(origin, viewerId, id, readersQuery(id)),
	]);
	return row && { reflection: reflectionFrom(row), ...sharingFrom(lists) };
};

/** A reflection with the answers of those who are named in it, and who is here. One round trip. */
export const readNaming = async (db: Db, viewerId: string, id: string) => {
	const [[row], named, people] = await readBatch<[ReflectionRow, PersonNamed, Known]>(db, [
		oneQuery(viewerId, id),
		namedQuery(id),
		othersQuery(viewerId),
	]);
	return row && { before: reflectionFrom(row), named, people };
};

/** The statement that forgets who was asked whether they may be named, when the words go. */
export const forgetNamed = (db: Db, id: string): Statement =>
	db.run(sql`delete from ${practicePerson} where practice_id = ${id}`);
