import { sql } from "drizzle-orm";
import { timePart } from "#core/id.ts";
import { record } from "#exchange/tables.ts";
import { gathered } from "#identity/outbox.ts";
import { mail } from "#identity/tables.ts";
import { docs, docVisible, inContainer, shownToAll } from "../../db/container.ts";
import { mayBeTold } from "../../db/letter-readers.ts";
import { attendance, meeting } from "../../db/meetings.ts";
import { profile } from "../../db/people.ts";
import { practice, trial } from "../../db/practices.ts";
import { talkNewsQuery } from "../conversations/list-store.ts";
import { touching } from "../home/news-store.ts";
import { me, nameOf, nameOfSite, own, present, since, visible } from "../home/placeholders.ts";
import { askedQuery } from "../motivation/store.ts";
import { trialVisible } from "../practices/visible-store.ts";
import { namedColumns, namedJoins } from "../search/named-store.ts";

/** Of one sort in one digest; where there is one more, the site has more. */
export const mostOfASort = 8;
const andOneMore = sql.raw(String(mostOfASort + 1));
/** Letters of a week. */
const mostKept = 40;

/** Up to when meetings are told, and up to when they were last time. */
const horizon = sql.placeholder("horizon");
const toldAhead = sql.placeholder("toldAhead");
/** What came later is told in the next. */
const until = sql.placeholder("until");
/** The parts of ids that say when they were made, at `since` and at `until`. */
const sinceMark = sql.placeholder("sinceMark");
const untilMark = sql.placeholder("untilMark");

/** What becomes of these is told as it is new; what has a part of its own in a digest isn't among them. */
const newKinds = JSON.stringify([
	...["reflection", "story", "study", "question", "assist", "topic", "meeting", "conversation", "summary"],
	...["group", "space", "aim", "decision", "consultation", "value", "person"],
]);

const meetings = sql`select t.id, t.title, t.starts_at as startsAt, t.time_zone as timeZone, a.answer
	from ${meeting} t left join ${attendance} a on a.meeting_id = t.id and a.person_id = ${me}
	where t.starts_at > ${present} and t.starts_at <= ${horizon} and t.state = 'planned' and ${inContainer(me)}
		and coalesce(a.answer, '') <> 'no' and t.created_at <= ${until}
		and (t.starts_at > ${toldAhead} or t.created_at > ${since})
	order by t.starts_at, t.id limit ${andOneMore}`;

const practices = sql`select p.id, p.title, p.created_at > ${since} as fresh, ${nameOf(sql`p.author_id`)} as "by"
	from ${practice} p where ${visible} and p.updated_at > ${since} and p.updated_at <= ${until} and p.author_id <> ${me}
	order by p.updated_at desc, p.id desc limit ${andOneMore}`;

const trials = sql`select p.id as practiceId, p.title, t.outcome, ${nameOf(sql`t.person_id`)} as "by"
	from ${trial} t cross join ${practice} p on p.id = t.practice_id
	where t.reported_at > ${since} and t.reported_at <= ${until} and t.person_id <> ${me} and ${visible} and ${trialVisible(me)}
	order by t.reported_at desc limit ${andOneMore}`;

/** By when they were made: what was only put right isn't new. */
const news = sql`select ${namedColumns} from (select d.* from ${docs} where d.kind in (select value from json_each(${newKinds}))
		and d.updated_at > ${since} and d.origin = ${own} and instr(d.id, ':') = 0 and d.id not glob 'message_*'
		and substr(d.id, instr(d.id, '_') + 1, 10) > ${sinceMark}
		and substr(d.id, instr(d.id, '_') + 1, 10) <= ${untilMark} and d.id <> ${me} and coalesce(d.author_id, '') <> ${me}
		and ${docVisible(me)} order by d.updated_at desc, d.id desc limit ${andOneMore}) d ${namedJoins}
	order by d.updated_at desc, d.id desc`;

/** What other chapters told of trying one's own practices: from each to its adoptions (`+` keeps SQLite from all that arrived). */
const triedElsewhere = sql`select p.id as practiceId, p.title, ${nameOfSite(sql`a.origin`)} as "by",
		json_extract(a.activity, '$.object.content.outcome') as outcome
	from ${practice} p cross join ${record} a on a.source_id = ${own} || '/records/' || p.id
	where p.author_id = ${me} and ${visible} and +a.kind = 'adoption' and ${shownToAll(sql`a.id`)} and a.origin <> ${own}
		and +a.arrived_at > ${since} and +a.arrived_at <= ${until}
	order by a.arrived_at desc limit ${andOneMore}`;

/** Letters that were kept for the digest, and whether they may still be read. */
const kept = sql`select ${mail.id} as id, ${mail.subject} as subject, ${mail.body} as body, coalesce(${mail.about}, '[]') as about,
		${mail.about} is null or ${mayBeTold(sql`${me}`, sql`${mail.about}`)} as readable
	from ${mail} where ${mail.sentAt} is null and ${mail.attempts} = ${gathered} and ${mail.personId} = ${me}
	order by ${mail.createdAt}, ${mail.id} limit ${mostKept}`;

const objectives = sql`select f.objectives from ${profile} f where f.person_id = ${me}`;

/** All that is new to one reader, but for what waits for them. */
export const newsQueries = [
	meetings,
	practices,
	trials,
	news,
	triedElsewhere,
	kept,
	objectives,
	touching,
	talkNewsQuery(me),
	askedQuery(me),
] as const;

/** By what ids of things that were made up to then go. */
export const markOf = (at: number): string => timePart(at);
