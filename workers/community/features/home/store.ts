import { type SQL, sql } from "drizzle-orm";
import { day } from "#core/clock.ts";
import { readBatch } from "#exchange/read-batch.ts";
import { searchDoc } from "#exchange/search-tables.ts";
import type { Site } from "#exchange/site.ts";
import { peer, record } from "#exchange/tables.ts";
import { person } from "#identity/tables.ts";
import type { PracticeStatus } from "#protocol/content.ts";
import { introduction, mutedSource, profile } from "../../db/people.ts";
import { groupMember, offer, practice, practicePerson, practiceVersion, trial } from "../../db/practices.ts";
import { idleWords, shortestWord, type Waiting } from "./rules.ts";
import { type StewardRows, stewardQueries, stewardWaiting } from "./steward-store.ts";

/** Each list on the page is for a glance; all of it is one step further. */
const glance = 4;
/** No duty list is read to a longer end. */
const mostDuties = 20;
/** What arrived longer ago isn't news. */
const newsAge = 90 * day;
/** Words of one's objectives that are looked for. */
const mostWords = 30;

const visibleTo = (me: string): SQL => sql`p.state = 'shared' and (p.audience <> 'group'
	or exists (select 1 from ${groupMember} g where g.group_id = p.group_id and g.person_id = ${me}))`;

const nameOf = (id: SQL): SQL => sql`coalesce((select n.name from ${person} n where n.id = ${id}), '')`;
const siteName = (origin: SQL): SQL =>
	sql`coalesce((select nullif(o.name, '') from ${peer} o where o.origin = ${origin}), ${origin})`;

const dutyQueries = (me: string) =>
	[
		sql`select p.id as practiceId, p.title, ${nameOf(sql`p.author_id`)} as "by", i.asked_at as at from ${practicePerson} i
			join ${practice} p on p.id = i.practice_id where i.person_id = ${me} and i.answer = 'asked' and ${visibleTo(me)} limit ${mostDuties}`,
		sql`select i.id, i.their_name as name, ${siteName(sql`i.their_origin`)} as "from", i.created_at as at from ${introduction} i
			where i.person_id = ${me} and i.direction = 'received' and i.state = 'asked' limit ${mostDuties}`,
		sql`select f.id, f.practice_id as practiceId, p.title, ${siteName(sql`f.their_origin`)} as "from", f.created_at as at from ${offer} f
			join ${practice} p on p.id = f.practice_id where f.direction = 'received' and f.state = 'offered' and p.author_id = ${me} limit ${mostDuties}`,
		sql`select t.id, t.practice_id as practiceId, p.title, t.started_at as at from ${trial} t join ${practice} p on p.id = t.practice_id
			where t.person_id = ${me} and t.reported_at is null and ${visibleTo(me)} limit ${mostDuties}`,
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

const newPractices = (me: string): SQL => sql`select p.id, p.title, p.language, p.status, p.version, p.updated_at as at,
	coalesce(v.situation, '') as situation, ${nameOf(sql`p.author_id`)} as author, p.author_id as authorId
	from ${practice} p join ${practiceVersion} v on v.practice_id = p.id and v.version = p.version
	where ${visibleTo(me)} order by p.updated_at desc, p.id desc limit ${glance}`;

const newTrials = (
	me: string,
): SQL => sql`select p.id as practiceId, p.title, t.outcome, t.surprised, t.reported_at as at,
	${nameOf(sql`t.person_id`)} as "by" from ${trial} t join ${practice} p on p.id = t.practice_id
	where t.reported_at is not null and ${visibleTo(me)} order by t.reported_at desc limit ${glance}`;

/** What other chapters told of trying one's own practices. */
const toldElsewhere = (me: string, { origin }: Site): SQL => sql`select p.id as practiceId, p.title,
	json_extract(a.activity, '$.object.content.outcome') as outcome, ${siteName(sql`a.origin`)} as "by",
	coalesce(json_extract(a.activity, '$.object.content.surprised'), '') as surprised, a.rev as at
	from ${practice} p join ${record} a on a.source_id = ${`${origin}/records/`} || p.id
	where p.author_id = ${me} and a.kind = 'adoption' and a.origin <> ${origin} and ${visibleTo(me)}
		and exists (select 1 from ledger l where l.record_id = a.source_id and l.site = a.origin)
	order by a.rev desc limit ${glance}`;

const readKinds = sql`r.kind in ('practice', 'summary', 'person', 'chapter')`;

const others = (
	me: string,
	site: Site,
): SQL => sql`r.origin <> ${site.origin} and r.arrived_at > ${site.clock() - newsAge}
	and not exists (select 1 from ${mutedSource} m where m.person_id = ${me} and m.origin = r.origin)`;

const otherColumns = sql`r.id, r.kind, coalesce(r.name, '') as name, r.language, r.origin, ${siteName(sql`r.origin`)} as "from",
	r.arrived_at as at`;

/** One's objectives as a query of the search index: any of their longer words, each in quotes. */
const objectiveWords = (me: string): SQL => sql`(with recursive
	given(text) as (select replace(replace(replace(lower(group_concat(value, ' ')), '"', ' '), char(10), ' '), '-', ' ') || ' '
		from ${profile} f, json_each(f.objectives) where f.person_id = ${me}),
	words(word, rest) as (select '', text from given where text is not null
		union all select substr(rest, 1, instr(rest, ' ') - 1), substr(rest, instr(rest, ' ') + 1) from words where rest <> ''),
	wanted(word) as (select distinct word from words where length(word) >= ${shortestWord}
		and word not in (select value from json_each(${JSON.stringify(idleWords)})) limit ${mostWords})
	select coalesce(group_concat('"' || word || '"', ' OR '), '""') from wanted)`;

const touching = (
	me: string,
	site: Site,
): SQL => sql`select ${otherColumns}, d.title || ' ' || substr(d.body, 1, 3000) as words
	from search_index join ${searchDoc} d on d.n = search_index.rowid join ${record} r on r.id = d.id
	where search_index match ${objectiveWords(me)} and d.container is null and ${readKinds} and ${others(me, site)}
	order by bm25(search_index, 4.0, 1.0) limit ${glance}`;

const latest = (me: string, site: Site): SQL => sql`select ${otherColumns}, '' as words from ${record} r
	where ${readKinds} and ${others(me, site)} order by r.arrived_at desc, r.id desc limit ${glance}`;

type Of<W extends Waiting["what"]> = Omit<Extract<Waiting, { what: W }>, "what">;
type Rows = [
	Of<"named">,
	Of<"introduction">,
	Of<"offer">,
	Of<"trial">,
	NewPractice,
	NewTrial,
	ToldElsewhere,
	FromOthers,
	FromOthers,
	{ objectives: string },
	...StewardRows,
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
};

/** All that a signed-in person's first page says, in one round trip. */
export const readHome = async (site: Site, me: { readonly id: string; readonly steward: boolean }): Promise<Home> => {
	const [named, introductions, offers, trials, practices, reported, elsewhere, touches, late, mine, ...steward] =
		await readBatch<Rows>(site.db, [
			...dutyQueries(me.id),
			newPractices(me.id),
			newTrials(me.id),
			toldElsewhere(me.id, site),
			touching(me.id, site),
			latest(me.id, site),
			sql`select f.objectives from ${profile} f where f.person_id = ${me.id}`,
			...stewardQueries(me.steward),
		]);
	return {
		waiting: [
			...named.map((row) => ({ what: "named" as const, ...row })),
			...introductions.map((row) => ({ what: "introduction" as const, ...row })),
			...offers.map((row) => ({ what: "offer" as const, ...row })),
			...trials.map((row) => ({ what: "trial" as const, ...row })),
			...stewardWaiting(steward),
		],
		practices,
		trials: reported,
		elsewhere,
		touching: touches,
		latest: late,
		objectives: JSON.parse(mine[0]?.objectives ?? "[]") as string[],
	};
};
