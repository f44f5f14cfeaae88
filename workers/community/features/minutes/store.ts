import { type SQL, sql } from "drizzle-orm";
import { readBatch } from "#exchange/read-batch.ts";
import type { Db } from "#exchange/site.ts";
import { person } from "#identity/tables.ts";
import { shownTo, shownToAll } from "../../db/container.ts";
import { commitment, derivation } from "../../db/cycle.ts";
import { agendaItem, attendance, meeting, meetingNote, minutesReader, noteUpdate, topic } from "../../db/meetings.ts";
import type { State } from "../commitments/rules.ts";
import { type MeetingRead, meetingQuery } from "../meetings/store.ts";
import { type NotePart, type Notes, noteParts } from "./rules.ts";

type Named = { readonly id: string; readonly name: string };

/** What is so with the mail of these minutes. */
type Mail = {
	/** When they went out. */
	readonly sentAt: number | null;
	/** Whether the viewer has such minutes mailed to them. */
	readonly mailed: boolean;
};

export type Promised = {
	readonly id: string;
	readonly personId: string;
	readonly personName: string;
	readonly text: string;
	readonly language: string;
	readonly due: string | null;
	readonly state: State;
	readonly learned: string;
};

export type Learned = {
	readonly title: string;
	/** Who led it. */
	readonly personId: string | null;
	readonly personName: string | null;
	readonly topicId: string | null;
	/** Whether nobody has said yet that it was learned about. */
	readonly waits: number | null;
};

export type Raised = { readonly id: string; readonly title: string; readonly language: string };

type Following = {
	readonly id: string;
	readonly title: string;
	readonly startsAt: number;
	readonly timeZone: string;
	readonly place: string;
};

/** What a meeting left, as everybody in its circle sees it: nothing in it is for fewer. */
export type Minutes = {
	readonly meeting: MeetingRead & Mail;
	readonly came: readonly Named[];
	readonly notes: Notes;
	/** What came back from the meeting before, and what became of it. */
	readonly lookedBack: readonly Promised[];
	readonly learned: readonly Learned[];
	/** What people said there that they would do. */
	readonly made: readonly Promised[];
	/** Topics that came up there. */
	readonly raised: readonly Raised[];
	/** The next meeting of the same circle, and what it takes up. */
	readonly next: Following | undefined;
	readonly toLearn: readonly Raised[];
	/** Whether something was written in the notes that isn't put together yet. */
	readonly unmerged: boolean;
};

const mailQuery = (viewerId: string, id: string): SQL => sql`select t.minutes_sent_at as sentAt,
	exists (select 1 from ${minutesReader} r where r.person_id = ${viewerId}
		and r.group_id = coalesce(t.group_id, '')) as mailed from ${meeting} t
	where t.id = ${id} and ${shownTo(sql`'minutes_' || substr(t.id, 9)`, viewerId)}`;

/** Whether everybody who sees a meeting, called `m`, sees a row with this group. */
const seenThere = (groupId: SQL): SQL => sql`(${groupId} is null or ${groupId} is m.group_id)`;

/** More people, promises and topics than one meeting has. */
const most = 200;

const cameQuery = (
	id: string,
): SQL => sql`select h.id, h.name from ${attendance} a join ${person} h on h.id = a.person_id
	where a.meeting_id = ${id} and a.came_at is not null order by h.name, h.id limit ${most}`;

const notesQuery = (id: string): SQL => sql`select part, text from ${meetingNote} where meeting_id = ${id}`;

const promise = sql`c.id, c.person_id as personId, coalesce(h.name, '') as personName, c.text, c.language, c.due, c.state,
	c.learned from ${meeting} m`;
const whose = sql`left join ${person} h on h.id = c.person_id`;

const lookedBackQuery = (id: string): SQL => sql`select ${promise} join ${agendaItem} i on i.meeting_id = m.id
	join ${commitment} c on c.id = i.source_id ${whose} where m.id = ${id} and i.part = 'reflect' and i.kind = 'commitment'
	and i.state = 'on' and ${seenThere(sql`c.group_id`)} and ${shownToAll(sql`c.id`)} order by i.position, i.id limit ${most}`;

const madeQuery = (id: string): SQL => sql`select ${promise} join ${commitment} c on c.meeting_id = m.id ${whose}
	where m.id = ${id} and ${seenThere(sql`c.group_id`)} and ${shownToAll(sql`c.id`)} order by c.id limit ${most}`;

/** What was on the agenda to be learned, and what was taken up without ever being on it. */
const learnedQuery = (id: string): SQL => sql`select i.title, i.person_id as personId, h.name as personName,
		case when i.source_id like 'topic\\_%' escape '\\' then i.source_id end as topicId, t.state = 'picked' as waits
		from ${agendaItem} i left join ${person} h on h.id = i.person_id left join ${topic} t on t.id = i.source_id
		where i.meeting_id = ${id} and i.part = 'learn' and i.state = 'on' and ${shownToAll(sql`i.source_id`)}
	union all select t.title, null, null, t.id, t.state = 'picked' from ${meeting} m join ${topic} t on t.meeting_id = m.id where m.id = ${id}
		and ${seenThere(sql`t.group_id`)} and ${shownToAll(sql`t.id`)}
		and not exists (select 1 from ${agendaItem} i where i.meeting_id = ${id} and i.source_id = t.id) limit ${most}`;

const raisedQuery = (id: string): SQL => sql`select t.id, t.title, t.language from ${meeting} m
	join ${derivation} v on v.source_id = m.id join ${topic} t on t.id = v.id where m.id = ${id} and t.state <> 'withdrawn'
	and ${seenThere(sql`t.group_id`)} and ${shownToAll(sql`t.id`)} order by v.created_at, t.id limit ${most}`;

/** The meeting of the same circle that follows one. */
const following = (id: string): SQL => sql`select n.id from ${meeting} m join ${meeting} n on n.group_id is m.group_id
	and n.starts_at > m.starts_at where m.id = ${id} and n.state in ('planned', 'running') order by n.starts_at, n.id limit 1`;

const nextQuery = (
	id: string,
): SQL => sql`select n.id, n.title, n.starts_at as startsAt, n.time_zone as timeZone, n.place
	from ${meeting} n where n.id = (${following(id)})`;

const toLearnQuery = (id: string): SQL => sql`select t.id, t.title, t.language from ${topic} t
	where t.meeting_id = (${following(id)}) and t.state = 'picked' and ${shownToAll(sql`t.id`)} order by t.updated_at, t.id limit ${most}`;

const unmergedQuery = (id: string): SQL => sql`select n from ${noteUpdate} where meeting_id = ${id} limit 1`;

type NoteRow = { readonly part: NotePart; readonly text: string };
type MailRow = Omit<Mail, "mailed"> & { readonly mailed: number };
type Rows = [
	MeetingRead,
	MailRow,
	Named,
	NoteRow,
	Promised,
	Learned,
	Promised,
	Raised,
	Following,
	Raised,
	{ n: number },
];

/** What a meeting left, for somebody who may see the meeting. One round trip. */
export const readMinutes = async (db: Db, viewerId: string, id: string): Promise<Minutes | undefined> => {
	const [[found], [mail], came, notes, lookedBack, learned, made, raised, [next], toLearn, waiting] =
		await readBatch<Rows>(db, [
			meetingQuery(viewerId, id),
			mailQuery(viewerId, id),
			cameQuery(id),
			notesQuery(id),
			lookedBackQuery(id),
			learnedQuery(id),
			madeQuery(id),
			raisedQuery(id),
			nextQuery(id),
			toLearnQuery(id),
			unmergedQuery(id),
		]);
	if (!found || !mail) return undefined;
	const texts = new Map(notes.map(({ part, text }) => [part, text]));
	return {
		meeting: { ...found, sentAt: mail.sentAt, mailed: mail.mailed === 1 },
		notes: Object.fromEntries(noteParts.map((part) => [part, texts.get(part) ?? ""])),
		...{ came, lookedBack, learned, made, raised, next, toLearn },
		unmerged: waiting.length > 0,
	};
};
