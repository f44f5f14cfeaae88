import { type SQL, sql } from "drizzle-orm";
import { person } from "#identity/tables.ts";
import { docs, docVisible, inContainer } from "../../db/container.ts";
import { commitment } from "../../db/cycle.ts";
import { charterVersion, rulesAgreement } from "../../db/forming.ts";
import { request } from "../../db/helping.ts";
import { attendance, meeting } from "../../db/meetings.ts";
import { introduction } from "../../db/people.ts";
import { offer, practice, practicePerson, trial } from "../../db/practices.ts";
import { waitingAssistsQuery } from "../assists/store.ts";
import { consultationsWaitingQuery, owedQuery } from "../consultations/store.ts";
import { decisionsWaitingQuery } from "../decisions/home-store.ts";
import { needsOfQuery } from "../deidentification/store.ts";
import { askedDeparturesQuery } from "../departures/home-store.ts";
import { addedToQuery } from "../groups/home-store.ts";
import { minutesToSendQuery } from "../minutes/home-store.ts";
import { moderationWaitsQuery } from "../moderation/home-store.ts";
import { proposalsWaitingQuery } from "../proposals/store.ts";
import { askedReleasesQuery } from "../releases/home-store.ts";
import { goingOnQuery } from "../room/going-on-store.ts";
import { endingSpacesQuery } from "../spaces/home-store.ts";
import { offeredTurnsQuery } from "../turns/store.ts";
import { glance, me, mostDuties, nameOf, nameOfSite, present, soonest, visible } from "./placeholders.ts";
import type { Waiting } from "./rules.ts";

const isMember = sql`exists (select 1 from ${person} h where h.id = ${me} and h.role <> 'guest')`;

/** What waits for a person, each as the query of its rows. */
const duties = {
	named: sql`select p.id as practiceId, p.title, ${nameOf(sql`p.author_id`)} as "by", i.asked_at as at from ${practicePerson} i
		join ${practice} p on p.id = i.practice_id where i.person_id = ${me} and i.answer = 'asked' and ${visible} limit ${mostDuties}`,
	story: sql`select d.id, d.title, ${nameOf(sql`d.author_id`)} as "by", i.asked_at as at from ${practicePerson} i
		join ${docs} on d.id = i.practice_id and d.kind in ('reflection', 'story') and ${docVisible(me)}
		where i.person_id = ${me} and i.answer = 'asked' order by i.asked_at limit ${mostDuties}`,
	introduction: sql`select i.id, i.their_name as name, ${nameOfSite(sql`i.their_origin`)} as "from", i.created_at as at from ${introduction} i
		where i.person_id = ${me} and i.direction = 'received' and i.state = 'asked' limit ${mostDuties}`,
	offer: sql`select f.id, f.practice_id as practiceId, p.title, ${nameOfSite(sql`f.their_origin`)} as "from", f.created_at as at from ${offer} f
		join ${practice} p on p.id = f.practice_id where f.direction = 'received' and f.state = 'offered' and p.author_id = ${me} and ${visible} limit ${mostDuties}`,
	// From the trials to their practices: the other way round there are thousands.
	trial: sql`select t.id, t.practice_id as practiceId, p.title, t.started_at as at from ${trial} t cross join ${practice} p on p.id = t.practice_id
		where t.person_id = ${me} and t.reported_at is null and ${visible} limit ${mostDuties}`,
	// Asked until it is answered, and again when the ground rules have changed; guests aren't asked.
	rules: sql`select exists (select 1 from ${rulesAgreement} b where b.person_id = ${me}) as changed,
		(select r.created_at from ${charterVersion} r where r.version = v.rules_version) as at
		from ${charterVersion} v where v.version = (select max(version) from ${charterVersion}) and v.ground_rules <> ''
			and ${isMember}
			and not exists (select 1 from ${rulesAgreement} a where a.person_id = ${me} and a.rules_version = v.rules_version)`,
	meeting: sql`select t.id, t.title, t.starts_at as at, t.time_zone as timeZone from ${meeting} t
		where t.starts_at > ${present} and t.starts_at < ${soonest} and t.state = 'planned' and ${inContainer(me)} and ${isMember}
			and not exists (select 1 from ${attendance} a where a.meeting_id = t.id and a.person_id = ${me} and a.answer is not null)
		order by t.starts_at limit ${glance}`,
	commitment: sql`select c.id, c.text as title, c.due, c.created_at as at from ${commitment} c
		where c.person_id = ${me} and c.state = 'open' order by c.created_at, c.id limit ${mostDuties}`,
	live: sql`select g.id, g.title, null as at from (${goingOnQuery(me, present)}) g`,
	asked: sql`select r.id, ${nameOf(sql`r.from_id`)} as "by", d.title, r.created_at as at from ${request} r
		join ${docs} on d.id = r.about_id and ${docVisible(me)}
		where r.to_id = ${me} and r.state = 'waiting' order by r.created_at, r.id limit ${glance}`,
	turn: sql`select u.id, u.role, u.meetingTitle as title, u.startsAt as at, u.timeZone from (${offeredTurnsQuery(me, present, glance)}) u`,
	assist: sql`select a.id, a.title, a.phase, null as at from (${waitingAssistsQuery(me, present)}) a`,
	deidentified: sql`select k.id, k.need, k.who as "by", k.at from (${needsOfQuery(me)}) k`,
	version: sql`select v.id, v.practiceTitle as title, v.authorName as "by", v.createdAt as at from (${proposalsWaitingQuery(me, glance)}) v`,
	release: sql`select k.id, k.title, k.who as "by", k.at from (${askedReleasesQuery(me)}) k`,
	departure: sql`select k.id, k.title, k.who as "by", k.at from (${askedDeparturesQuery(me)}) k`,
	added: sql`select k.id, k.name as title, k.kind, k.at from (${addedToQuery(me, present)}) k`,
	space: sql`select s.id, s.name as title, s.endsOn as day, null as at from (${endingSpacesQuery(me, present)}) s`,
	report: moderationWaitsQuery(me, present),
	decision: sql`select v.id, v.title, v.need, v.at from (${decisionsWaitingQuery(me, present)}) v`,
	consultation: sql`select v.id, v.title, v.need, v.day, v.at from (${consultationsWaitingQuery(me, present)}) v`,
	owed: owedQuery(me, present),
	minutes: sql`select m.id, m.title, m.at from (${minutesToSendQuery(me, present, glance)}) m`,
} as const satisfies Partial<Record<Waiting["what"], SQL>>;

type What = keyof typeof duties;
const whats = Object.keys(duties) as What[];

export const dutyQueries: readonly SQL[] = Object.values(duties);

/** What waits, from the rows of `dutyQueries` in their order. */
export const dutiesFrom = (lists: readonly (readonly object[])[]): Waiting[] =>
	whats.flatMap((what, i) => (lists[i] ?? []).map((row) => ({ what, ...row }) as Waiting));
