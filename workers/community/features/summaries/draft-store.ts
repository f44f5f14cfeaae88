import { type SQL, sql } from "drizzle-orm";
import { readBatch } from "#exchange/read-batch.ts";
import { searchDoc } from "#exchange/search-tables.ts";
import type { Site } from "#exchange/site.ts";
import { peer, record } from "#exchange/tables.ts";
import { person } from "#identity/tables.ts";
import type { PracticeStatus } from "#protocol/content.ts";
import { plainExcerpt } from "#web/excerpt.ts";
import { shownToAll } from "../../db/container.ts";
import { commitment, reflection, study } from "../../db/cycle.ts";
import { peerAssist, question } from "../../db/helping.ts";
import { attendance, meeting } from "../../db/meetings.ts";
import { consent } from "../../db/people.ts";
import { adoption, practice, practiceVersion, trial } from "../../db/practices.ts";
import { valueStory } from "../../db/value.ts";
import { consultation, decision } from "../../db/voice.ts";
import type { Doer, Happenings, Reach } from "./draft-rules.ts";
import { spacesQuery } from "./draft-spaces-store.ts";
import type { Nameable } from "./rules.ts";

/** A period with more than this of one sort is told in part. */
const mostOfASort = 200;
/** Names and titles that a text is read for. */
const mostNames = 3_000;
/** Letters of a story from which what it is called is cut, and as much of it as reads well in a list. */
const mostWords = 600;
const titleLength = 120;

/** Nothing of a working group's container, and no draft, is ever told. */
const tellable = sql`p.state = 'shared' and p.audience <> 'group' and ${shownToAll(sql`p.id`)}`;
/** A trial `t` that was told in a group stays there when its practice goes further. */
const toldToAll = sql`not exists (select 1 from ${searchDoc} td where td.id = t.id and td.container is not null)
	and ${shownToAll(sql`t.id`)}`;

/** How far a person agreed to be shown. */
const shown = (personId: SQL, now: number): SQL => sql`coalesce((select c.scope from ${consent} c
	where c.person_id = ${personId} and c.ended_at is null and c.until > ${now}), 'chapter')`;

const named = (personId: SQL): SQL => sql`coalesce((select n.name from ${person} n where n.id = ${personId}), '')`;

type Done = { title: string; reach: Reach; name: string; shown: Reach };
type PracticeRow = Done & { status: PracticeStatus; reason: string };
type BegunRow = Done & { personId: string };
type ReportRow = Done & { outcome: string };
type ToldRow = Done & Pick<Happenings["told"][number], "kind" | "value"> & { words: string };
type TogetherRow = Happenings["together"][number];
type HelpedRow = Happenings["helped"][number];
type BetweenRow = { title: string; reach: Reach; site: string; outcome: string | null };

const doer = ({ name, shown: reach }: Done): Doer => ({ name, shown: reach });

/** What members did from `start` to before `end` (epoch ms). One round trip. */
export const readHappenings = async (site: Site, start: number, end: number): Promise<Happenings> => {
	const now = site.clock();
	const within = (column: SQL) => sql`${column} >= ${start} and ${column} < ${end}`;
	const of = (personId: SQL) =>
		sql`p.title, p.audience as reach, ${named(personId)} as name, ${shown(personId, now)} as shown`;
	const author = sql`p.author_id`;
	const trier = sql`t.person_id`;
	const own = `${site.origin}/records/`;
	const [added, changed, begun, reported, broughtHome, triedElsewhere, met, told, helped, together, spaces, kept] =
		await readBatch<
			[
				PracticeRow,
				PracticeRow,
				BegunRow,
				ReportRow,
				BetweenRow,
				BetweenRow,
				Happenings["met"][number],
				ToldRow,
				HelpedRow,
				TogetherRow,
				Happenings["spaces"][number],
				{ personId: string },
			]
		>(site.db, [
			sql`select ${of(author)}, p.status, '' as reason from ${practice} p where ${tellable} and p.updated_at >= ${start}
			and ${within(sql`p.created_at`)} and p.source_id is null order by p.created_at limit ${mostOfASort}`,
			sql`select ${of(author)}, p.status, max(v.reason) as reason from ${practice} p
			join ${practiceVersion} v on v.practice_id = p.id and v.version > 1 and ${within(sql`v.created_at`)}
			where ${tellable} and p.updated_at >= ${start} and p.created_at < ${start} group by p.id limit ${mostOfASort}`,
			sql`select ${of(trier)}, t.person_id as personId from ${trial} t join ${practice} p on p.id = t.practice_id
			where ${tellable} and ${toldToAll} and ${within(sql`t.started_at`)} order by t.started_at limit ${mostOfASort}`,
			sql`select ${of(trier)}, t.outcome from ${trial} t join ${practice} p on p.id = t.practice_id
			where ${tellable} and ${toldToAll} and t.outcome is not null and ${within(sql`t.reported_at`)} order by t.reported_at limit ${mostOfASort}`,
			sql`select coalesce(r.name, '') as title, coalesce(r.scope, 'chapter') as reach,
			coalesce(nullif(o.name, ''), a.source_origin) as site, case when a.reported_at < ${end} then a.outcome end as outcome
			from ${adoption} a join ${practice} p on p.id = a.practice_id left join ${record} r on r.id = a.source_id and ${shownToAll(sql`r.id`)}
			left join ${peer} o on o.origin = a.source_origin
			where ${tellable} and (${within(sql`a.started_at`)} or ${within(sql`a.reported_at`)}) limit ${mostOfASort}`,
			sql`select p.title, case when r.scope = 'sites' then 'sites' when r.scope = 'network' and p.audience = 'public' then 'network'
			else p.audience end as reach, coalesce(nullif(o.name, ''), r.origin) as site,
			json_extract(r.activity, '$.object.content.outcome') as outcome
			from ${record} r join ${practice} p on p.id = substr(r.source_id, ${own.length + 1}) left join ${peer} o on o.origin = r.origin
			where r.kind = 'adoption' and ${shownToAll(sql`r.id`)} and ${within(sql`r.arrived_at`)} and r.origin <> ${site.origin}
			and r.source_id = ${own} || p.id and ${tellable} limit ${mostOfASort}`,
			sql`select m.title, (select count(*) from ${attendance} a where a.meeting_id = m.id and a.came_at is not null) as came
			from ${meeting} m where ${within(sql`m.starts_at`)} and m.state = 'held' and m.group_id is null
			and ${shownToAll(sql`m.id`)} order by m.starts_at limit ${mostOfASort}`,
			sql`select 'story' as kind, null as value, '' as title, substr(f.text, 1, ${mostWords}) as words, f.audience as reach,
				${named(sql`f.author_id`)} as name, ${shown(sql`f.author_id`, now)} as shown
			from ${reflection} f where f.audience in ('sites', 'network', 'public') and ${within(sql`f.created_at`)}
				and ${shownToAll(sql`f.id`)}
			union all select 'value', f.value, f.title, '', f.audience, ${named(sql`f.author_id`)}, ${shown(sql`f.author_id`, now)}
			from ${valueStory} f where f.audience not in ('private', 'group') and ${within(sql`f.updated_at`)} and ${shownToAll(sql`f.id`)}
			union all select 'study', null, s.title, '', s.audience, ${named(sql`s.author_id`)}, ${shown(sql`s.author_id`, now)}
			from ${study} s where s.audience <> 'group' and ${within(sql`s.updated_at`)} and ${shownToAll(sql`s.id`)} limit ${mostOfASort}`,
			sql`select 'question' as kind, q.title from ${question} q where q.state = 'closed' and q.updated_at >= ${start}
				and ${within(sql`q.closed_at`)} and q.group_id is null and ${shownToAll(sql`q.id`)}
			union all select 'assist', h.title from ${peerAssist} h where h.phase in ('outcome', 'closed')
				and ${within(sql`h.updated_at`)} and h.group_id is null and ${shownToAll(sql`h.id`)} limit ${mostOfASort}`,
			sql`select 'decided' as kind, v.title from ${decision} v where v.phase = 'decided' and v.updated_at >= ${start}
				and ${within(sql`v.decided_at`)} and v.group_id is null and ${shownToAll(sql`v.id`)}
			union all select case y.state when 'reported' then 'reported' else 'consulted' end, y.title from ${consultation} y
			where y.state in ('answered', 'reported') and y.updated_at >= ${start}
				and ${within(sql`coalesce(y.reported_at, y.answered_at)`)} and y.group_id is null and ${shownToAll(sql`y.id`)}
			limit ${mostOfASort}`,
			spacesQuery(within, mostOfASort),
			sql`select distinct c.person_id as personId from ${commitment} c where c.group_id is null and ${shownToAll(sql`c.id`)}
			and c.state in ('kept', 'changed', 'dropped') and ${within(sql`c.closed_at`)} limit ${mostOfASort}`,
		]);
	return {
		added: added.map((row) => ({ ...row, by: doer(row) })),
		changed: changed.map((row) => ({ ...row, by: doer(row) })),
		begun: begun.map((row) => ({ ...row, by: doer(row) })),
		reported: reported.map((row) => ({ ...row, by: doer(row) })),
		broughtHome: broughtHome.map((row) => ({ ...row, from: row.site })),
		triedElsewhere: triedElsewhere.map((row) => ({ ...row, by: row.site })),
		met,
		told: told.map((row) => ({ ...row, title: row.title || plainExcerpt(row.words, titleLength), by: doer(row) })),
		helped,
		together,
		spaces,
		kept,
	};
};

/** Everybody, and everything of the chapter, that a text could name although it doesn't reach everyone. */
export const nameablesQuery = (now: number): SQL => sql`select * from (
		select 'person' as what, n.name, ${shown(sql`n.id`, now)} as reach from ${person} n where n.name like '% %' limit ${mostNames})
	union all select * from (select 'practice' as what, p.title as name, p.audience as reach from ${practice} p
		where ${tellable} and p.audience <> 'public' and p.title like '% %' limit ${mostNames})`;

/** What everybody in the chapter is called. */
export const peopleNamesQuery: SQL = sql`select n.name from ${person} n where n.name <> '' limit ${mostNames}`;

export const readNameables = (site: Site): Promise<Nameable[]> => site.db.all<Nameable>(nameablesQuery(site.clock()));
