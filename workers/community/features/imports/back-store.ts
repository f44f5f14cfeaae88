import { type SQL, sql } from "drizzle-orm";
import { mustHold } from "#exchange/guard.ts";
import { searchDoc } from "#exchange/search-tables.ts";
import type { Db, Statement } from "#exchange/site.ts";
import { deidentification, derivation, reflection, study, studyLink } from "../../db/cycle.ts";
import { imported, moderation, report } from "../../db/daily.ts";
import { conversation, following, mention, message, request, thanks } from "../../db/helping.ts";
import {
	agendaItem,
	attendance,
	meeting,
	meetingNote,
	meetingSeries,
	noteUpdate,
	pairingRound,
	turn,
} from "../../db/meetings.ts";
import { practice, practicePerson, practiceVersion } from "../../db/practices.ts";
import { release } from "../../db/trust.ts";
import type { ImportKind } from "./rules.ts";

/** Something that an import brought, and why it stays, where it does. */
export type BroughtThing = {
	readonly id: string;
	readonly title: string;
	readonly why: "changed" | "answered" | null;
};

/** What a run brought; what it renewed was brought by another. */
const broughtBy = (runId: string): SQL =>
	sql`select distinct local_id as id from ${imported} where run_id = ${runId} and instr(key, '#') = 0 and local_id <> ''`;

/** Whether anybody has built on a thing: talked of it, thanked for it, reported it, or learned from it. */
const builtOn = (id: SQL): SQL => sql`(${id} in (select about_id from ${conversation} where about_id is not null)
	or exists (select 1 from ${derivation} x where x.source_id = ${id} or x.id = ${id})
	or exists (select 1 from ${thanks} x where x.for_id = ${id})
	or exists (select 1 from ${studyLink} x where x.target_id = ${id} or x.study_id = ${id})
	or ${id} in (select about_id from ${request}) or ${id} in (select about_id from ${report})
	or ${id} in (select about_id from ${moderation}) or ${id} in (select source_id from ${release})
	or ${id} in (select source_id from ${deidentification})
	or ${id} in (select source_id from ${agendaItem} where source_id is not null))`;

const why = (changed: SQL, answered: SQL): SQL =>
	sql`case when ${changed} then 'changed' when ${answered} then 'answered' end`;

/** Its clock alone may have held a meeting; an agenda drafts itself from what there is. */
const meetingMoved = sql`(m.state not in ('planned', 'held') or m.sequence <> 0 or m.updated_at not in (m.created_at, m.ends_at))`;
const usedAt = [attendance, meetingNote, noteUpdate, turn, pairingRound].map(
	(table) => sql`exists (select 1 from ${table} x where x.meeting_id = m.id)`,
);
const meetingUsed: SQL = sql`(${sql.join(usedAt, sql` or `)}
	or exists (select 1 from ${agendaItem} x where x.meeting_id = m.id and x.source_id is null and x.kind <> 'introduction')
	or exists (select 1 from ${reflection} x where x.meeting_id = m.id) or ${builtOn(sql`m.id`)})`;

const cameIn = sql`select 1 from ${imported} i where i.kind = 'posts' and i.local_id = y.id`;
const inConversation = (condition: SQL): SQL =>
	sql`exists (select 1 from ${message} y where y.conversation_id = c.id and ${condition})`;

const practices = sql`select p.id, p.title, ${why(
	sql`not (p.state = 'draft' and p.version = 0 and p.updated_at = p.created_at)`,
	builtOn(sql`p.id`),
)} as why from b join ${practice} p on p.id = b.id`;

const reflections = sql`select r.id, substr(r.text, 1, 80) as title, ${why(
	sql`r.version <> 1 or r.audience not in ('private', 'group', 'chapter')`,
	builtOn(sql`r.id`),
)} as why from b join ${reflection} r on r.id = b.id`;

const studies = sql`select s.id, s.title, ${why(
	sql`s.version <> 1 or s.audience not in ('group', 'chapter')`,
	builtOn(sql`s.id`),
)} as why from b join ${study} s on s.id = b.id`;

const meetings = sql`select m.id, m.title || ', ' || substr(m.starts_local, 1, 10) as title, ${why(meetingMoved, meetingUsed)} as why
	from b join ${meeting} m on m.id = b.id`;

const series = sql`select q.id, q.title, ${why(
	sql`q.state <> 'running' or q.updated_at <> q.created_at
		or exists (select 1 from ${meeting} m where m.series_id = q.id and ${meetingMoved})`,
	sql`exists (select 1 from ${meeting} m where m.series_id = q.id and ${meetingUsed})`,
)} as why from b join ${meetingSeries} q on q.id = b.id`;

const conversations = sql`select c.id, c.title, ${why(
	inConversation(sql`(y.edited_at is not null or y.removed_at is not null)`),
	sql`${builtOn(sql`c.id`)} or ${inConversation(sql`(not exists (${cameIn}) or ${builtOn(sql`y.id`)}
		or exists (select 1 from ${mention} x where x.message_id = y.id))`)}`,
)} as why from ${conversation} c where c.id in (select y.conversation_id from b join ${message} y on y.id = b.id)`;

const things: Readonly<Record<Exclude<ImportKind, "people">, readonly SQL[]>> = {
	documents: [practices, reflections, studies],
	meetings: [meetings, series],
	posts: [conversations, reflections],
};

export type Run = { readonly id: string; readonly kind: Exclude<ImportKind, "people"> };

/** Each thing that a run brought and that is still here; posts by the conversation in which they stand. */
const thingsOf = ({ id, kind }: Run): SQL =>
	sql`with b as (${broughtBy(id)}) ${sql.join([...things[kind]], sql` union all `)}`;

export const readBrought = (db: Db, run: Run): Promise<BroughtThing[]> =>
	db.all<BroughtThing>(sql`${thingsOf(run)} limit 2000`);

const list = (ids: readonly string[]): SQL => sql`(select value from json_each(${JSON.stringify(ids)}))`;

/** Breaks the batch where somebody has changed one of these, or answered it, since it was read. */
export const stillUntouched = (db: Db, run: Run, ids: readonly string[]): Statement =>
	mustHold(db, sql`not exists (select 1 from (${thingsOf(run)}) t where t.why is not null and t.id in ${list(ids)})`);

/** The statements by which these are gone, from the search too, and may be brought anew. */
export const deleteBrought = (db: Db, runId: string, ids: readonly string[]): Statement[] => {
	const these = list(ids);
	const posts = sql`(select y.id from ${message} y where y.conversation_id in ${these} and y.id in (${broughtBy(runId)}))`;
	const drafted = sql`(select m.id from ${meeting} m where m.id in ${these} or m.series_id in ${these})`;
	const empty = sql`id in ${these} and not exists (select 1 from ${message} y where y.conversation_id = ${conversation}.id)`;
	return [
		db.run(sql`delete from ${searchDoc} where id in (select value from json_each(${JSON.stringify(ids)}) where value not like 'conversation%')
			or id in ${posts} or id in ${drafted}`),
		db.run(sql`delete from ${message} where id in ${posts}`),
		db.run(sql`delete from ${imported} where kind = 'posts' and run_id = ${runId} and local_id like 'message!_%' escape '!'
			and not exists (select 1 from ${message} y where y.id = local_id)`),
		db.run(sql`delete from ${conversation} where ${empty}`),
		db.run(sql`update ${conversation} set updated_at = (select max(y.created_at) from ${message} y where y.conversation_id = ${conversation}.id)
			where id in ${these}`),
		db.run(sql`delete from ${following} where conversation_id in ${these}
			and not exists (select 1 from ${conversation} c where c.id = conversation_id)`),
		db.run(
			sql`delete from ${searchDoc} where id in ${these} and not exists (select 1 from ${conversation} c where c.id = ${searchDoc}.id)`,
		),
		db.run(sql`delete from ${agendaItem} where meeting_id in ${drafted}`),
		db.run(sql`delete from ${meeting} where id in ${drafted}`),
		db.run(sql`delete from ${meetingSeries} where id in ${these}`),
		db.run(sql`delete from ${practicePerson} where practice_id in ${these}`),
		db.run(sql`delete from ${practiceVersion} where practice_id in ${these}`),
		...[practice, reflection, study].map((table) => db.run(sql`delete from ${table} where id in ${these}`)),
		db.run(sql`delete from ${imported} where local_id in ${these}
			and not exists (select 1 from ${conversation} c where c.id = local_id)`),
	];
};
