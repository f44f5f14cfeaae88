import { type SQL, sql } from "drizzle-orm";
import { searchDoc } from "#exchange/search-tables.ts";
import type { Db, Statement } from "#exchange/site.ts";
import { docs } from "../../db/container.ts";
import { derivation } from "../../db/cycle.ts";
import { conversation, following, mention, message } from "../../db/helping.ts";

/** Conversations, given by a query of their ids, with everything that was said in them. */
const forget = (db: Db, conversations: SQL): Statement[] => {
	const said = sql`(select id from ${message} where conversation_id in ${conversations})`;
	return [
		db.run(sql`delete from ${searchDoc} where id in ${said}`),
		db.run(sql`delete from ${derivation} where source_id in ${said}`),
		db.run(sql`delete from ${mention} where message_id in ${said}`),
		db.run(sql`delete from ${message} where conversation_id in ${conversations}`),
		db.run(sql`delete from ${following} where conversation_id in ${conversations}`),
		db.run(sql`delete from ${conversation} where id in ${conversations}`),
	];
};

/** The conversation about something. */
export const forgetAbout = (db: Db, aboutId: string): Statement[] =>
	forget(db, sql`(select id from ${conversation} where about_id = ${aboutId})`);

/** What goes when somebody leaves: that they follow, that they were named, and what they said about what was theirs alone. */
export const forgetPerson = (db: Db, personId: string): Statement[] => [
	...forget(
		db,
		sql`(select c.id from ${conversation} c join ${docs} on d.id = c.about_id where d.container = ${personId})`,
	),
	db.run(sql`delete from ${following} where person_id = ${personId}`),
	db.run(sql`delete from ${mention} where person_id = ${personId}`),
];

/**
 * What was said in a group about something that goes to others becomes a conversation of the group's own: nobody who said
 * it there was asked whether it may go along (DOMAIN, E2).
 */
export const stayBehind = (
	db: Db,
	{ aboutId, groupId, title }: { readonly aboutId: string; readonly groupId: string; readonly title: string },
): Statement[] => [
	db.run(sql`update ${searchDoc} set container = ${groupId} where id in (select y.id from ${message} y
		join ${conversation} c on c.id = y.conversation_id where c.about_id = ${aboutId})`),
	db.run(
		sql`update ${conversation} set about_id = null, group_id = ${groupId}, title = ${title} where about_id = ${aboutId}`,
	),
];
