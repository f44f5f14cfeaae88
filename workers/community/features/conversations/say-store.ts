import { type Placeholder, type SQL, sql } from "drizzle-orm";
import { mustHold } from "#exchange/guard.ts";
import { readBatch } from "#exchange/read-batch.ts";
import type { Db, Statement } from "#exchange/site.ts";
import { person } from "#identity/tables.ts";
import { docs, type Reading } from "../../db/container.ts";
import { conversation, following, mention, message } from "../../db/helping.ts";
import { workingGroup } from "../../db/practices.ts";
import { conversationOpen, idOf } from "./head-store.ts";
import type { Nameable, SpokenNames } from "./mention-rules.ts";
import { type FollowState, mostNamed, type Which } from "./rules.ts";
import { mayReadIn, me, present, which } from "./store.ts";

/** What was said before under this id, or brought by this mail. */
export type Said = { readonly personId: string; readonly text: string; readonly conversationId: string };

const listed = (values: readonly string[]): SQL => sql`select value from json_each(${JSON.stringify(values)})`;

/** Who could be meant by names in a text, or was chosen, among those who may read in `container`; and whether it was said already. */
export const readBeforeSaying = async (
	db: Db,
	given: {
		readonly id: string;
		readonly mailId: string | null;
		readonly container: string | null;
		readonly names: SpokenNames;
		readonly bring: readonly string[];
	},
): Promise<{ said: Said | undefined; people: Nameable[] }> => {
	const { id, mailId, container, names, bring } = given;
	const may = sql`x.state = 'active' and ${mayReadIn(sql`${container}`)}`;
	const people = sql`select x.id, x.name from ${person} x where x.name in (${listed(names.whole)}) and ${may}
		union select x.id, x.name from json_each(${JSON.stringify(names.first)}) e
			join ${person} x on x.name > e.value || ' ' and x.name < e.value || '!' where ${may}
		union select x.id, x.name from ${person} x where x.id in (${listed(bring)}) and ${may} limit 200`;
	const said = sql`select person_id as personId, text, conversation_id as conversationId from ${message}
		where id = ${id} or mail_id = ${mailId}`;
	const [[known], found] = await readBatch<[Said, Nameable]>(db, [said, people]);
	return { said: known, people: found };
};

/** Breaks the batch when the person can't see the conversation any more, or its group was closed. */
export const stillOpen = (db: Db, personId: string, id: string): Statement =>
	mustHold(
		db,
		sql`exists (select 1 from ${conversation} c left join ${docs} on d.id = c.about_id
			left join ${workingGroup} cg on cg.id = coalesce(c.group_id, d.container)
			where c.id = ${id} and cg.closed_at is null and ${conversationOpen(personId)})`,
	);

export const insertConversation = (db: Db, row: typeof conversation.$inferInsert): Statement =>
	db.insert(conversation).values(row);

/** What is said later is always dated later, whatever the clock of whoever took it in says. */
export const insertMessage = (db: Db, row: typeof message.$inferInsert): Statement[] => [
	db.run(sql`insert into ${message} (id, conversation_id, person_id, text, via, mail_id, created_at)
		select ${row.id}, c.id, ${row.personId}, ${row.text}, ${row.via}, ${row.mailId ?? null}, max(${row.createdAt}, c.updated_at + 1)
		from ${conversation} c where c.id = ${row.conversationId}`),
	db.run(sql`update ${conversation} set updated_at = (select created_at from ${message} where id = ${row.id})
		where id = ${row.conversationId}`),
];

/** The writer follows, and has read everything up to their own words. */
export const followAsWriter = (db: Db, conversationId: string, personId: string): Statement =>
	db.run(sql`insert into ${following} (conversation_id, person_id, state, read_at, mailed_at)
		select c.id, ${personId}, 'following', c.updated_at, c.updated_at from ${conversation} c where c.id = ${conversationId}
		on conflict do update set mailed_at = case when state = 'muted' then excluded.mailed_at else mailed_at end,
			state = 'following', read_at = excluded.read_at`);

/** Those named follow from this message on; whoever has muted the conversation keeps their peace. */
export const nameThem = (db: Db, messageId: string, personIds: readonly string[], now: number): Statement[] => {
	const who = listed(personIds.slice(0, mostNamed));
	return personIds.length === 0
		? []
		: [
				db.run(sql`insert into ${mention} (message_id, person_id, created_at)
					select ${messageId}, value, ${now} from (${who}) where true on conflict do nothing`),
				db.run(sql`insert into ${following} (conversation_id, person_id, state, read_at, mailed_at)
					select y.conversation_id, e.value, 'following', y.created_at - 1, y.created_at - 1
					from (${who}) e join ${message} y on y.id = ${messageId} where true on conflict do nothing`),
			];
};

export const changeText = (db: Db, id: string, text: string, now: number): Statement =>
	db.run(sql`update ${message} set text = ${text}, edited_at = ${now} where id = ${id} and removed_at is null`);

/** The words go; a place remains where somebody spoke after. */
export const removeText = (db: Db, id: string, now: number): Statement[] => [
	db.run(sql`delete from ${mention} where message_id = ${id}`),
	db.run(sql`delete from ${message} where id = ${id} and not exists (select 1 from ${message} l
		where l.conversation_id = ${message}.conversation_id and l.created_at > ${message}.created_at)`),
	db.run(sql`update ${message} set text = '', removed_at = ${now} where id = ${id}`),
];

/** Follows or mutes. Nothing said while it was muted is mailed later. */
export const writeFollow = (db: Db, conversationId: string, personId: string, state: FollowState): Statement =>
	db.run(sql`insert into ${following} (conversation_id, person_id, state, read_at, mailed_at)
		select c.id, ${personId}, ${state}, c.updated_at, c.updated_at from ${conversation} c where c.id = ${conversationId}
		on conflict do update set mailed_at = case when state = excluded.state then mailed_at else excluded.mailed_at end,
			state = excluded.state`);

/** Notes that somebody has read up to here. Nothing is written where they had. */
export const markRead = (personId: Reading, read: SQL, now: number | Placeholder): SQL[] => [
	sql`update ${following} set read_at = (select updated_at from ${conversation} where id = ${read})
		where conversation_id = ${read} and person_id = ${personId}
		and read_at < (select updated_at from ${conversation} where id = ${read})`,
	sql`update ${mention} set seen_at = ${now} where person_id = ${personId} and seen_at is null
		and message_id in (select y.id from ${message} y where y.conversation_id = ${read})`,
];

const markedById = markRead(me, idOf({ id: which }), present);
const markedByAbout = markRead(me, idOf({ about: which }), present);

/** The same to go with `readConversation`. */
export const markingRead = (read: Which): readonly SQL[] => ("id" in read ? markedById : markedByAbout);
