import { sql } from "drizzle-orm";
import { searchDoc } from "#exchange/search-tables.ts";
import { record } from "#exchange/tables.ts";
import type { PracticeStatus } from "#protocol/content.ts";
import { shownToAll } from "../../db/container.ts";
import { mutedSource } from "../../db/people.ts";
import { practice, practiceVersion, trial } from "../../db/practices.ts";
import { trialVisible } from "../practices/visible-store.ts";
import { glance, me, mostShown, nameOf, nameOfSite, own, since, visible } from "./placeholders.ts";
import { holding } from "./words-store.ts";

/** More practices than one follows at a time. */
const mostOwn = 40;
/** Letters of a text that are looked through for what it touches. */
const mostRead = 1_500;
/** As far back as is looked for what touches them: of everything that holds one of the words, the latest. */
const mostTouching = 24;

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

export const newPractices = sql`select p.id, p.title, p.language, p.status, p.version, p.updated_at as at,
	substr(coalesce(v.situation, ''), 1, ${mostShown}) as situation, ${nameOf(sql`p.author_id`)} as author, p.author_id as authorId
	from ${practice} p join ${practiceVersion} v on v.practice_id = p.id and v.version = p.version
	where ${visible} order by p.updated_at desc, p.id desc limit ${glance}`;

/** By the trials, latest report first: it ends as soon as there are enough (a `cross join` is done in its order). */
export const newTrials = sql`select p.id as practiceId, p.title, t.outcome, substr(t.surprised, 1, ${mostShown}) as surprised, t.reported_at as at,
	${nameOf(sql`t.person_id`)} as "by" from ${trial} t cross join ${practice} p on p.id = t.practice_id
	where t.reported_at is not null and ${visible} and ${trialVisible(me)} order by t.reported_at desc limit ${glance}`;

/** What other chapters told of trying one's own practices, those that one changed last. */
export const toldElsewhere = sql`select mine.id as practiceId, mine.title,
	json_extract(a.activity, '$.object.content.outcome') as outcome, ${nameOfSite(sql`a.origin`)} as "by",
	coalesce(json_extract(a.activity, '$.object.content.surprised'), '') as surprised, a.rev as at
	from (select p.id, p.title from ${practice} p where p.author_id = ${me} and ${visible}
		order by p.updated_at desc limit ${mostOwn}) mine
	cross join ${record} a on a.source_id = ${own} || '/records/' || mine.id
	where a.kind = 'adoption' and a.origin <> ${own} and ${shownToAll(sql`a.id`)}
		and exists (select 1 from ledger l where l.record_id = a.source_id and l.site = a.origin)
	order by a.rev desc limit ${glance}`;

/** From another site, lately, to be read, and not from whom one isn't interested in. */
const forMe = sql`+r.kind in ('practice', 'summary', 'person', 'chapter') and r.origin <> ${own} and r.arrived_at > ${since}
	and ${shownToAll(sql`r.id`)}
	and not exists (select 1 from ${mutedSource} m where m.person_id = ${me} and m.origin = r.origin)`;

const otherColumns = sql`r.id, r.kind, coalesce(r.name, '') as name, r.language, r.origin, ${nameOfSite(sql`r.origin`)} as "from",
	r.arrived_at as at`;

export const touching = sql`select ${otherColumns}, d.title || ' ' || substr(d.body, 1, ${mostRead}) as words
	from (${holding("objectives", mostTouching)}) hit
	cross join ${searchDoc} d on d.n = hit.n cross join ${record} r on r.id = d.id
	where d.container is null and ${forMe} order by d.n desc limit ${glance}`;

/** Walked through from the latest on, by an index that has them in this order (`+` keeps SQLite from another one). */
export const latest = sql`select ${otherColumns}, '' as words from ${record} r
	where ${forMe} order by r.arrived_at desc, r.id desc limit ${glance}`;
