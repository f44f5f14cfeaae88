import { type SQL, sql } from "drizzle-orm";
import { readBatch } from "#exchange/read-batch.ts";
import type { Db } from "#exchange/site.ts";
import { person } from "#identity/tables.ts";
import { shownToAll } from "../../db/container.ts";
import { derivation } from "../../db/cycle.ts";
import { assistEntry, helperSetting, peerAssist, request } from "../../db/helping.ts";
import { agendaItem, meeting } from "../../db/meetings.ts";
import { profile } from "../../db/people.ts";
import { groupMember, workingGroup } from "../../db/practices.ts";
import { type TalkRow, talkFrom, talkQuery } from "../conversations/about-store.ts";
import { type ThreadRow, threadsFrom, threadsQuery } from "../cycle/store.ts";
import { type AskedRead, askedQuery } from "../questions/answer-store.ts";
import { helpersFrom } from "../questions/fitting-rules.ts";
import { holdsWanted, withWanted } from "../questions/fitting-words.ts";
import { lately } from "../requests/rules.ts";
import { askedSince, mayBeAsked } from "../requests/store.ts";
import { ledToQuery, type NodeRow, nodesFrom } from "../story-map/store.ts";
import { type AssistRead, assistQuery, type EntryRead, everything, saidQuery } from "./store.ts";

/** The meeting in which it is held, as long as that has an agenda which somebody can make. */
type AgendaRead = MeetingLed & {
	/** 1 where it is on the agenda, or the topic that it comes from. */
	readonly listed: number;
};
type MeetingLed = {
	readonly hostId: string | null;
	readonly facilitatorId: string | null;
	readonly createdBy: string;
	readonly coordinatorId: string | null;
};

const agendaQuery = (id: string): SQL => sql`select m.host_id as hostId, m.facilitator_id as facilitatorId,
	m.created_by as createdBy, g.coordinator_id as coordinatorId,
	exists (select 1 from ${agendaItem} i where i.meeting_id = m.id and (i.source_id = t.id
		or i.source_id in (select v.source_id from ${derivation} v where v.id = t.id))) as listed
	from ${peerAssist} t join ${meeting} m on m.id = t.meeting_id left join ${workingGroup} g on g.id = m.group_id
	where t.id = ${id} and m.state in ('planned', 'running')`;

/** As many people whose skills hold a word of the case as are looked at. */
const mostSkilled = 40;

/** What a case is about, for whoever may ask others to think along now; nothing for everybody else. */
const caseOf = (viewerId: string, id: string): SQL => sql`(select title || ' ' || wanted from ${peerAssist}
	where id = ${id} and owner_id = ${viewerId} and phase in ('questions', 'suggestions'))`;

type SkilledRow = {
	readonly personId: string;
	readonly name: string;
	readonly asked: number;
	/** As JSON. */
	readonly skills: string;
};

/** Others of its circle whose skills hold a word of the case, who take requests, and who weren't asked and said nothing yet. */
const skilledQuery = (viewerId: string, id: string, now: number): SQL => sql`${withWanted(caseOf(viewerId, id))}
	select p.id as personId, p.name, ${askedSince(sql`p.id`, now - lately)} as asked, able.skills
	from (select f.person_id, f.skills from ${person} h cross join ${profile} f on f.person_id = h.id
		where (select count(*) from wanted) > 0 and h.state = 'active' and ${holdsWanted(sql`f.skills`)} and ${shownToAll(sql`h.id`)}
		order by h.name, h.id limit ${mostSkilled}) able
	cross join ${person} p on p.id = able.person_id cross join ${peerAssist} t on t.id = ${id}
	left join ${helperSetting} s on s.person_id = p.id
	where ${mayBeAsked} and p.id <> ${viewerId}
		and (t.group_id is null or exists (select 1 from ${groupMember} gm where gm.group_id = t.group_id and gm.person_id = p.id))
		and not exists (select 1 from ${request} b where b.about_id = t.id and b.to_id = p.id)
		and not exists (select 1 from ${assistEntry} e where e.assist_id = t.id and e.person_id = p.id)`;

/**
 * A peer assist with all that was said in it, what it came from and what came of it, and for its owner who could think
 * along. One round trip.
 */
export const readAssistPage = async (db: Db, viewerId: string, id: string, now: number) => {
	const [[assist], entries, threads, [agenda], talk, asked, skilled, ledTo] = await readBatch<
		[AssistRead, EntryRead, ThreadRow, AgendaRead, TalkRow, AskedRead, SkilledRow, NodeRow]
	>(db, [
		assistQuery(viewerId, id),
		saidQuery(viewerId, id, everything),
		threadsQuery(viewerId, id),
		agendaQuery(id),
		talkQuery(viewerId, id),
		askedQuery(viewerId, id),
		skilledQuery(viewerId, id, now),
		ledToQuery(viewerId, id),
	]);
	if (!assist) return undefined;
	const fits = skilled.map((row) => ({
		...row,
		...{ kind: "person", title: "", skills: JSON.parse(row.skills) as string[] },
	}));
	const helpers = helpersFrom(fits, `${assist.title} ${assist.wanted}`);
	return {
		assist,
		entries,
		threads: threadsFrom(threads),
		agenda,
		talk: talkFrom(talk),
		asked,
		helpers,
		ledTo: nodesFrom(ledTo),
	};
};

export type AssistWithAll = NonNullable<Awaited<ReturnType<typeof readAssistPage>>>;
