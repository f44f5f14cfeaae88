import { type SQL, sql } from "drizzle-orm";
import type { QuietHours } from "#core/quiet-hours.ts";
import type { Db, Statement } from "#exchange/site.ts";
import type { Headers } from "#identity/outbox.ts";
import { mail, person } from "#identity/tables.ts";
import { docs, shownToAll } from "../../db/container.ts";
import { conversation, following, helperSetting, mention, message } from "../../db/helping.ts";
import { mayBeTold } from "../../db/letter-readers.ts";
import { profile } from "../../db/people.ts";
import { type NamedRow, namedColumns, namedFrom, namedJoins } from "../search/named-store.ts";
import { conversationOpen } from "./head-store.ts";
import { everything } from "./rules.ts";

type QuietRow = QuietHours & { readonly personId: string };

/** Everybody's quiet hours. */
export const readQuietHours = (db: Db): Promise<QuietRow[]> =>
	db.all<QuietRow>(sql`select person_id as personId, quiet_from as quietFrom, quiet_to as quietTo, time_zone as timeZone
		from ${helperSetting} where quiet_from is not null and quiet_to is not null`);

/** What one follower of a conversation hasn't heard of yet. */
export type Unheard = {
	readonly conversationId: string;
	readonly personId: string;
	readonly email: string;
	readonly name: string;
	/** JSON; null without a profile. */
	readonly languages: string | null;
	readonly title: string;
	/** Mail was sent, or nothing had to be, up to then; and where the next begins. */
	readonly mailedAt: number;
	readonly upTo: number;
	readonly said: readonly { readonly id: string; readonly by: string; readonly text: string; readonly named: number }[];
};

type Row = NamedRow &
	Omit<Unheard, "title" | "said"> & {
		readonly aboutId: string | null;
		readonly ownTitle: string;
		readonly said: string;
	};

/** More of one conversation than one reads in a letter. */
export const mostInLetter = 15;

/** Whoever was away longer looks at the page. */
const unheard = sql`y.conversation_id = c.id and y.created_at > max(f.mailed_at, f.read_at) and y.person_id <> f.person_id
	and y.removed_at is null and ${shownToAll(sql`y.id`)}`;

/**
 * What followers haven't heard of, where the first of it was said before `saidBefore`: as each of them sees it now. Those
 * who are `quiet` now are left for later.
 */
export const readUnheard = async (
	db: Db,
	given: {
		readonly since: number;
		readonly saidBefore: number;
		readonly quiet: readonly string[];
		readonly limit: number;
	},
): Promise<Unheard[]> => {
	const { since, saidBefore, quiet, limit } = given;
	const reader: SQL = sql`f.person_id`;
	const rows = await db.all<Row>(sql`select c.id as conversationId, c.about_id as aboutId, c.title as ownTitle,
		f.person_id as personId, h.email, h.name, spoken.languages, f.mailed_at as mailedAt, c.updated_at as upTo, ${namedColumns},
		(select json_group_array(json_object('id', id, 'by', name, 'text', text, 'named', named)) from (
			select y.id, coalesce(k.name, '') as name, y.text, exists (select 1 from ${mention} v where v.message_id = y.id
				and v.person_id = f.person_id) as named
			from ${message} y left join ${person} k on k.id = y.person_id where ${unheard}
			order by y.created_at, y.id limit ${mostInLetter + 1})) as said
		from ${conversation} c
		join ${following} f on f.conversation_id = c.id and f.state = 'following' and max(f.mailed_at, f.read_at) < c.updated_at
		join ${person} h on h.id = f.person_id and h.state = 'active' and h.email is not null
		left join ${profile} spoken on spoken.person_id = h.id
		left join ${docs} on d.id = c.about_id ${namedJoins}
		where c.updated_at > ${since} and h.id not in (select value from json_each(${JSON.stringify(quiet)}))
		and exists (select 1 from ${message} y where ${unheard} and y.created_at <= ${saidBefore})
		and not exists (select 1 from ${following} e where e.conversation_id = ${everything} and e.person_id = f.person_id)
		and ${conversationOpen(reader)}
		order by c.updated_at, c.id, f.person_id limit ${limit}`);
	return rows.map((row) => ({
		conversationId: row.conversationId,
		personId: row.personId,
		email: row.email,
		name: row.name,
		languages: row.languages,
		title: row.aboutId === null ? row.ownTitle : namedFrom(row).title,
		mailedAt: row.mailedAt,
		upTo: row.upTo,
		said: JSON.parse(row.said) as Unheard["said"],
	}));
};

export type ConversationLetter = {
	readonly id: string;
	readonly recipient: string;
	readonly subject: string;
	readonly body: string;
	readonly about: readonly string[];
	readonly headers: Headers | null;
	readonly conversationId: string;
	readonly personId: string;
	readonly mailedAt: number;
	readonly upTo: number;
	/** Hash of the secret in the address that it is answered to. */
	readonly replyHash: string | null;
};

/** Writes the letters that nobody has written meanwhile and that their readers may still read, and notes up to where each reader was told. */
export const writeLetters = (db: Db, letters: readonly ConversationLetter[], now: number): Statement[] => {
	const given = JSON.stringify(letters);
	return [
		db.run(sql`insert into ${mail} (id, recipient, subject, body, kind, about, person_id, headers, created_at)
			select l.value ->> 'id', l.value ->> 'recipient', l.value ->> 'subject', l.value ->> 'body', 'conversation',
				l.value -> 'about', f.person_id, nullif(l.value -> 'headers', 'null'), ${now}
			from json_each(${given}) l join ${following} f on f.conversation_id = l.value ->> 'conversationId'
			and f.person_id = l.value ->> 'personId' and f.mailed_at = l.value ->> 'mailedAt' and f.state = 'following'
			and ${mayBeTold(sql`f.person_id`, sql`l.value ->> 'about'`)}`),
		db.run(sql`update ${following} set mailed_at = l.value ->> 'upTo', reply_hash = l.value ->> 'replyHash'
			from json_each(${given}) l where conversation_id = l.value ->> 'conversationId'
			and person_id = l.value ->> 'personId' and mailed_at = l.value ->> 'mailedAt'
			and exists (select 1 from ${mail} w where w.id = l.value ->> 'id')`),
	];
};

/** Whose answer a secret address takes, and to what. */
export type Answering = {
	readonly conversationId: string;
	readonly personId: string;
	readonly name: string;
	readonly email: string | null;
	readonly role: string;
	readonly personState: string;
	readonly muted: number;
};

export const readAnswering = async (db: Db, replyHash: string): Promise<Answering | undefined> =>
	(
		await db.all<Answering>(sql`select f.conversation_id as conversationId, f.person_id as personId, h.name, h.email, h.role,
			h.state as personState, f.state = 'muted' or exists (select 1 from ${following} e
				where e.conversation_id = ${everything} and e.person_id = f.person_id) as muted
			from ${following} f join ${person} h on h.id = f.person_id where f.reply_hash = ${replyHash}`)
	)[0];
