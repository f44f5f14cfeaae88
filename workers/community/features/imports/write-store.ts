import { type SQL, sql } from "drizzle-orm";
import type { Db, Statement } from "#exchange/site.ts";
import { reflection, study } from "../../db/cycle.ts";
import { conversation, message } from "../../db/helping.ts";
import { meeting, meetingSeries } from "../../db/meetings.ts";
import { practice, practiceVersion } from "../../db/practices.ts";

/** Who brings it, for whom, and when: the same for all that comes in together. */
export type Bringing = {
	readonly byId: string;
	readonly audience: "private" | "group" | "chapter";
	readonly groupId: string | null;
	readonly now: number;
};

type Row = { readonly id: string } & Readonly<Record<string, unknown>>;

/** Rows as one value, however many they are. */
const rowsOf = (rows: readonly Row[]): SQL => sql`json_each(${JSON.stringify(rows)})`;

const v = (name: string): SQL => sql.raw(`value ->> '${name}'`);

const practiceTexts = ["situation", "tension", "whatWeDo", "whyItWorks", "whatHappened", "watchFor"].map(v);

/** Drafts that only who brings them sees. */
export const insertPractices = (db: Db, rows: readonly Row[], { byId, groupId, now }: Bringing): Statement[] => [
	db.run(sql`insert into ${practice} (id, author_id, state, title, status, language, tags, version, audience, group_id, sites, created_at, updated_at)
		select ${v("id")}, ${byId}, 'draft', ${v("title")}, ${v("status")}, ${v("language")}, json(value -> 'tags'), 0,
			${groupId === null ? "chapter" : "group"}, ${groupId}, '[]', ${now}, ${now} from ${rowsOf(rows)}`),
	db.run(sql`insert into ${practiceVersion} (practice_id, version, author_id, reason, status, title, situation, tension,
			what_we_do, why_it_works, what_happened, watch_for, created_at)
		select ${v("id")}, 0, ${byId}, '', ${v("status")}, ${v("title")}, ${sql.join(practiceTexts, sql`, `)}, ${now} from ${rowsOf(rows)}`),
];

/** Other words for drafts that nobody has touched since they came in. */
export const renewPractices = (db: Db, rows: readonly Row[]): Statement[] => [
	db.run(sql`update ${practiceVersion} set title = ${v("title")}, status = ${v("status")}, situation = ${v("situation")},
			tension = ${v("tension")}, what_we_do = ${v("whatWeDo")}, why_it_works = ${v("whyItWorks")},
			what_happened = ${v("whatHappened")}, watch_for = ${v("watchFor")}
		from ${rowsOf(rows)} where practice_id = ${v("id")} and version = 0 and exists (select 1 from ${practice} p
			where p.id = practice_id and p.state = 'draft' and p.version = 0 and p.updated_at = p.created_at)`),
	db.run(sql`update ${practice} set title = ${v("title")}, status = ${v("status")}, language = ${v("language")}, tags = json(value -> 'tags')
		from ${rowsOf(rows)} where ${practice}.id = ${v("id")} and state = 'draft' and version = 0 and updated_at = created_at`),
];

/** Reflections, each as of the moment at which it was written. */
export const insertReflections = (db: Db, rows: readonly Row[], { byId, audience, groupId }: Bringing): Statement[] => [
	db.run(sql`insert into ${reflection} (id, author_id, question, text, language, audience, group_id, sites, version, created_at, updated_at)
		select ${v("id")}, ${byId}, 'free', ${v("text")}, ${v("language")}, ${audience}, ${groupId}, '[]', 1, ${v("at")}, ${v("at")}
		from ${rowsOf(rows)}`),
];
export const renewReflections = (db: Db, rows: readonly Row[]): Statement[] => [
	db.run(sql`update ${reflection} set text = ${v("text")}, language = ${v("language")} from ${rowsOf(rows)}
		where ${reflection}.id = ${v("id")} and version = 1`),
];

export const insertStudies = (db: Db, rows: readonly Row[], { byId, groupId, now }: Bringing): Statement[] => [
	db.run(sql`insert into ${study} (id, author_id, title, question, method, looked_at, findings, limits, sources, language, audience, group_id, sites, version, created_at, updated_at)
		select ${v("id")}, ${byId}, ${v("title")}, ${v("question")}, ${v("method")}, ${v("lookedAt")}, ${v("findings")}, ${v("limits")}, '[]',
			${v("language")}, ${groupId === null ? "chapter" : "group"}, ${groupId}, '[]', 1, ${now}, ${now} from ${rowsOf(rows)}`),
];
export const renewStudies = (db: Db, rows: readonly Row[]): Statement[] => [
	db.run(sql`update ${study} set title = ${v("title")}, question = ${v("question")}, method = ${v("method")}, looked_at = ${v("lookedAt")},
			findings = ${v("findings")}, limits = ${v("limits")}, language = ${v("language")}
		from ${rowsOf(rows)} where ${study}.id = ${v("id")} and version = 1`),
];

/** Single meetings. What is over was held, and nobody is written to about it. */
export const insertMeetings = (db: Db, rows: readonly Row[], { byId, groupId, now }: Bringing): Statement[] => [
	db.run(sql`insert into ${meeting} (id, group_id, title, purpose, starts_local, time_zone, starts_at, ends_at, place, link, state, sequence,
			reminded_at, minutes_sent_at, created_by, created_at, updated_at)
		select ${v("id")}, ${groupId}, ${v("title")}, ${v("purpose")}, ${v("startsLocal")}, ${v("timeZone")}, ${v("startsAt")}, ${v("endsAt")},
			${v("place")}, ${v("link")}, iif(${v("endsAt")} < ${now}, 'held', 'planned'), 0, iif(${v("endsAt")} < ${now}, ${now}, null),
			iif(${v("endsAt")} < ${now}, ${now}, null), ${byId}, ${now}, ${now} from ${rowsOf(rows)}`),
];
export const renewMeetings = (db: Db, rows: readonly Row[]): Statement[] => [
	db.run(sql`update ${meeting} set title = ${v("title")}, purpose = ${v("purpose")}, starts_local = ${v("startsLocal")}, time_zone = ${v("timeZone")},
			starts_at = ${v("startsAt")}, ends_at = ${v("endsAt")}, place = ${v("place")}, link = ${v("link")}
		from ${rowsOf(rows)} where ${meeting}.id = ${v("id")} and state = 'planned' and sequence = 0 and updated_at = created_at`),
];

export const insertAllSeries = (db: Db, rows: readonly Row[], { byId, groupId, now }: Bringing): Statement[] => [
	db.run(sql`insert into ${meetingSeries} (id, group_id, title, purpose, every, starts_local, time_zone, minutes, until, place, link, state,
			created_by, created_at, updated_at)
		select ${v("id")}, ${groupId}, ${v("title")}, ${v("purpose")}, ${v("every")}, ${v("startsLocal")}, ${v("timeZone")}, ${v("minutes")},
			${v("until")}, ${v("place")}, ${v("link")}, 'running', ${byId}, ${now}, ${now} from ${rowsOf(rows)}`),
];
/** What is drafted of a series stays as it is; the meetings after it follow. */
export const renewSeries = (db: Db, rows: readonly Row[]): Statement[] => [
	db.run(sql`update ${meetingSeries} set title = ${v("title")}, purpose = ${v("purpose")}, place = ${v("place")}, link = ${v("link")},
			minutes = ${v("minutes")}, until = ${v("until")}
		from ${rowsOf(rows)} where ${meetingSeries}.id = ${v("id")} and state = 'running' and updated_at = created_at`),
];

export const insertConversations = (db: Db, rows: readonly Row[], { byId, groupId }: Bringing): Statement[] => [
	db.run(sql`insert into ${conversation} (id, about_id, group_id, title, started_by, created_at, updated_at)
		select ${v("id")}, null, ${groupId}, ${v("title")}, ${byId}, ${v("at")}, ${v("at")} from ${rowsOf(rows)}`),
];
/** Messages as of when they were written: nobody is written to about what others said long ago. */
export const insertMessages = (db: Db, rows: readonly Row[]): Statement[] => [
	db.run(sql`insert into ${message} (id, conversation_id, person_id, text, via, mail_id, created_at)
		select ${v("id")}, ${v("conversationId")}, ${v("personId")}, ${v("text")}, 'import', null, ${v("at")} from ${rowsOf(rows)}`),
	db.run(sql`update ${conversation} set updated_at = (select max(y.created_at) from ${message} y where y.conversation_id = ${conversation}.id)
		where id in (select ${v("conversationId")} from ${rowsOf(rows)})`),
];
export const renewMessages = (db: Db, rows: readonly Row[]): Statement[] => [
	db.run(sql`update ${message} set text = ${v("text")} from ${rowsOf(rows)}
		where ${message}.id = ${v("id")} and edited_at is null and removed_at is null`),
];
