import { type SQL, sql } from "drizzle-orm";
import { day } from "#core/clock.ts";
import { readBatch } from "#exchange/read-batch.ts";
import { searchDoc } from "#exchange/search-tables.ts";
import type { Site } from "#exchange/site.ts";
import { siteName } from "#exchange/site-names.ts";
import { record } from "#exchange/tables.ts";
import { person } from "#identity/tables.ts";
import type { PracticeStatus } from "#protocol/content.ts";
import { chapter } from "../../db/chapter.ts";
import { inContainer } from "../../db/container.ts";
import { commitment } from "../../db/cycle.ts";
import { charterVersion, rulesAgreement } from "../../db/forming.ts";
import { attendance, meeting } from "../../db/meetings.ts";
import { introduction, mutedSource, profile } from "../../db/people.ts";
import { groupMember, offer, practice, practicePerson, practiceVersion, trial } from "../../db/practices.ts";
import type { LifeStage } from "../chapter/rules.ts";
import { idleWords, shortestWord, type Waiting } from "./rules.ts";
import { type StewardRows, stewardQueries, stewardWaiting } from "./steward-store.ts";

/** Each list on the page is for a glance; all of it is one step further. */
const glance = 4;
/** No duty list is read to a longer end. */
const mostDuties = 20;
/** What arrived longer ago isn't news. */
const newsAge = 90 * day;
/** More practices than one follows at a time. */
const mostOwn = 40;
/** Letters from which an excerpt is cut. */
const mostShown = 600;
/** Letters of a text that are looked through for what it touches. */
const mostRead = 1_500;
/** Words of one's objectives that are looked for. */
const mostWords = 30;
/** As far back as is looked for what touches them: of everything that holds one of the words, the latest. */
const mostTouching = 60;

/** A meeting further off is answered later. */
const soon = 30 * day;

/** Whose page it is, our own origin, since when something is news, and now: `readHome` puts them in. */
const me = sql.placeholder("me");
const own = sql.placeholder("own");
const since = sql.placeholder("since");
const present = sql.placeholder("present");
const soonest = sql.placeholder("soonest");

const visible = sql`p.state = 'shared' and (p.audience <> 'group'
	or exists (select 1 from ${groupMember} g where g.group_id = p.group_id and g.person_id = ${me}))`;

const nameOf = (id: SQL): SQL => sql`coalesce((select n.name from ${person} n where n.id = ${id}), '')`;
/** A site's name, or else where it is. */
const nameOfSite = (origin: SQL): SQL =>
	sql`coalesce(${siteName(origin)}, substr(${origin}, instr(${origin}, '://') + 3))`;

const dutyQueries = [
	sql`select p.id as practiceId, p.title, ${nameOf(sql`p.author_id`)} as "by", i.asked_at as at from ${practicePerson} i
		join ${practice} p on p.id = i.practice_id where i.person_id = ${me} and i.answer = 'asked' and ${visible} limit ${mostDuties}`,
	sql`select i.id, i.their_name as name, ${nameOfSite(sql`i.their_origin`)} as "from", i.created_at as at from ${introduction} i
		where i.person_id = ${me} and i.direction = 'received' and i.state = 'asked' limit ${mostDuties}`,
	sql`select f.id, f.practice_id as practiceId, p.title, ${nameOfSite(sql`f.their_origin`)} as "from", f.created_at as at from ${offer} f
		join ${practice} p on p.id = f.practice_id where f.direction = 'received' and f.state = 'offered' and p.author_id = ${me} limit ${mostDuties}`,
	sql`select t.id, t.practice_id as practiceId, p.title, t.started_at as at from ${trial} t join ${practice} p on p.id = t.practice_id
		where t.person_id = ${me} and t.reported_at is null and ${visible} limit ${mostDuties}`,
	// Asked until it is answered, and again when the ground rules have changed; guests aren't asked.
	sql`select exists (select 1 from ${rulesAgreement} b where b.person_id = ${me}) as changed,
		(select r.created_at from ${charterVersion} r where r.version = v.rules_version) as at
		from ${charterVersion} v where v.version = (select max(version) from ${charterVersion}) and v.ground_rules <> ''
			and exists (select 1 from ${person} h where h.id = ${me} and h.role <> 'guest')
			and not exists (select 1 from ${rulesAgreement} a where a.person_id = ${me} and a.rules_version = v.rules_version)`,
	sql`select t.id, t.title, t.starts_at as at from ${meeting} t
		where t.starts_at > ${present} and t.starts_at < ${soonest} and t.state = 'planned' and ${inContainer(me)}
			and exists (select 1 from ${person} h where h.id = ${me} and h.role <> 'guest')
			and not exists (select 1 from ${attendance} a where a.meeting_id = t.id and a.person_id = ${me} and a.answer is not null)
		order by t.starts_at limit ${glance}`,
	sql`select c.id, c.text as title, c.created_at as at from ${commitment} c
		where c.person_id = ${me} and c.state = 'open' order by c.created_at, c.id limit ${mostDuties}`,
] as const;

export type NewPractice = {
	readonly id: string;
	readonly title: string;
	readonly language: string;
	readonly status: PracticeStatus;
	readonly situation: string;
	readonly author: string;
	readonly authorId: string;
	readonly version: number;
	readonly at: number;
};
export type NewTrial = {
	readonly practiceId: string;
	readonly title: string;
	readonly outcome: "worked" | "mixed" | "did-not-work";
	readonly by: string;
	readonly surprised: string;
	readonly at: number;
};
/** What a chapter told of trying a practice; without an outcome it is still at it. */
export type ToldElsewhere = Omit<NewTrial, "outcome"> & { readonly outcome: NewTrial["outcome"] | null };
export type FromOthers = {
	readonly id: string;
	readonly kind: string;
	readonly name: string;
	readonly language: string | null;
	readonly origin: string;
	readonly from: string;
	/** The beginning of its words, to say why it is shown. */
	readonly words: string;
	readonly at: number;
};

const newPractices = sql`select p.id, p.title, p.language, p.status, p.version, p.updated_at as at,
	substr(coalesce(v.situation, ''), 1, ${mostShown}) as situation, ${nameOf(sql`p.author_id`)} as author, p.author_id as authorId
	from ${practice} p join ${practiceVersion} v on v.practice_id = p.id and v.version = p.version
	where ${visible} order by p.updated_at desc, p.id desc limit ${glance}`;

/** By the trials, latest report first: it ends as soon as there are enough (a `cross join` is done in its order). */
const newTrials = sql`select p.id as practiceId, p.title, t.outcome, substr(t.surprised, 1, ${mostShown}) as surprised, t.reported_at as at,
	${nameOf(sql`t.person_id`)} as "by" from ${trial} t cross join ${practice} p on p.id = t.practice_id
	where t.reported_at is not null and ${visible} order by t.reported_at desc limit ${glance}`;

/** What other chapters told of trying one's own practices, those that one changed last. */
const toldElsewhere = sql`select mine.id as practiceId, mine.title,
	json_extract(a.activity, '$.object.content.outcome') as outcome, ${nameOfSite(sql`a.origin`)} as "by",
	coalesce(json_extract(a.activity, '$.object.content.surprised'), '') as surprised, a.rev as at
	from (select p.id, p.title from ${practice} p where p.author_id = ${me} and ${visible}
		order by p.updated_at desc limit ${mostOwn}) mine
	cross join ${record} a on a.source_id = ${own} || '/records/' || mine.id
	where a.kind = 'adoption' and a.origin <> ${own}
		and exists (select 1 from ledger l where l.record_id = a.source_id and l.site = a.origin)
	order by a.rev desc limit ${glance}`;

/** From another site, lately, to be read, and not from whom one isn't interested in. */
const forMe = sql`+r.kind in ('practice', 'summary', 'person', 'chapter') and r.origin <> ${own} and r.arrived_at > ${since}
	and not exists (select 1 from ${mutedSource} m where m.person_id = ${me} and m.origin = r.origin)`;

const otherColumns = sql`r.id, r.kind, coalesce(r.name, '') as name, r.language, r.origin, ${nameOfSite(sql`r.origin`)} as "from",
	r.arrived_at as at`;

/** One's objectives as a query of the search index: any of their longer words, each in quotes. */
const objectiveWords = sql`(with recursive
	given(text) as (select replace(replace(replace(lower(group_concat(value, ' ')), '"', ' '), char(10), ' '), '-', ' ') || ' '
		from ${profile} f, json_each(f.objectives) where f.person_id = ${me}),
	words(word, rest) as (select '', text from given where text is not null
		union all select substr(rest, 1, instr(rest, ' ') - 1), substr(rest, instr(rest, ' ') + 1) from words where rest <> ''),
	wanted(word) as (select distinct word from words where length(word) >= ${shortestWord}
		and word not in (select value from json_each(${JSON.stringify(idleWords)})) limit ${mostWords})
	select coalesce(group_concat('"' || word || '"', ' OR '), '""') from wanted)`;

const touching = sql`select ${otherColumns}, d.title || ' ' || substr(d.body, 1, ${mostRead}) as words
	from (select rowid as n from search_index where search_index match ${objectiveWords} order by rowid desc limit ${mostTouching}) hit
	cross join ${searchDoc} d on d.n = hit.n cross join ${record} r on r.id = d.id
	where d.container is null and ${forMe} order by d.n desc limit ${glance}`;

/** Walked through from the latest on, by an index that has them in this order (`+` keeps SQLite from another one). */
const latest = sql`select ${otherColumns}, '' as words from ${record} r
	where ${forMe} order by r.arrived_at desc, r.id desc limit ${glance}`;

type Of<W extends Waiting["what"]> = Omit<Extract<Waiting, { what: W }>, "what">;
type Rows = [
	Of<"named">,
	Of<"introduction">,
	Of<"offer">,
	Of<"trial">,
	Of<"rules">,
	Of<"meeting">,
	Of<"commitment">,
	NewPractice,
	NewTrial,
	ToldElsewhere,
	FromOthers,
	FromOthers,
	{ objectives: string },
	{ stage: LifeStage },
];

export type Home = {
	readonly waiting: readonly Waiting[];
	readonly practices: readonly NewPractice[];
	readonly trials: readonly NewTrial[];
	/** What became of one's own practices in other chapters. */
	readonly elsewhere: readonly ToldElsewhere[];
	readonly touching: readonly FromOthers[];
	readonly latest: readonly FromOthers[];
	readonly objectives: readonly string[];
	/** How far the chapter has come. */
	readonly stage: LifeStage | undefined;
};

const homeQueries = [
	...dutyQueries,
	newPractices,
	newTrials,
	toldElsewhere,
	touching,
	latest,
	sql`select f.objectives from ${profile} f where f.person_id = ${me}`,
	sql`select c.life_stage as stage from ${chapter} c where c.id = 'chapter'`,
] as const;

/** All that a signed-in person's first page says, in one round trip. */
export const readHome = async (
	{ db, clock, origin }: Site,
	who: { readonly id: string; readonly steward: boolean },
): Promise<Home> => {
	const now = clock();
	const values = { me: who.id, own: origin, since: now - newsAge, present: now, soonest: now + soon };
	const [
		named,
		introductions,
		offers,
		trials,
		rules,
		meetings,
		commitments,
		practices,
		reported,
		elsewhere,
		touches,
		late,
		mine,
		card,
		...steward
	] = who.steward
		? await readBatch<[...Rows, ...StewardRows]>(db, [...homeQueries, ...stewardQueries(now)], values)
		: await readBatch<Rows>(db, homeQueries, values);
	return {
		waiting: [
			...named.map((row) => ({ what: "named" as const, ...row })),
			...introductions.map((row) => ({ what: "introduction" as const, ...row })),
			...offers.map((row) => ({ what: "offer" as const, ...row })),
			...trials.map((row) => ({ what: "trial" as const, ...row })),
			...rules.map((row) => ({ what: "rules" as const, ...row })),
			...meetings.map((row) => ({ what: "meeting" as const, ...row })),
			...commitments.map((row) => ({ what: "commitment" as const, ...row })),
			...(steward.length === 0 ? [] : stewardWaiting(steward)),
		],
		practices,
		trials: reported,
		elsewhere,
		touching: touches,
		latest: late,
		objectives: JSON.parse(mine[0]?.objectives ?? "[]") as string[],
		stage: card[0]?.stage,
	};
};
