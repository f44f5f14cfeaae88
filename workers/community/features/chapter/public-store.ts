import { type Placeholder, type SQL, sql } from "drizzle-orm";
import type { ListCursor } from "#core/cursor.ts";
import { readBatch } from "#exchange/read-batch.ts";
import type { Db } from "#exchange/site.ts";
import { peer, record, recordVersion } from "#exchange/tables.ts";
import { person } from "#identity/tables.ts";
import type { PracticeStatus } from "#protocol/content.ts";
import { chapter } from "../../db/chapter.ts";
import { shownToAll } from "../../db/container.ts";
import { consent } from "../../db/people.ts";
import { practice, practicePerson, practiceVersion } from "../../db/practices.ts";
import { summary } from "../../db/summaries.ts";
import {
	type PublicPractice,
	type PublicPracticeLine,
	type PublicSummary,
	type TextField,
	textFields,
} from "./public-rules.ts";
import type { Card } from "./rules.ts";

/**
 * The only reads from which public pages and feeds are made. What they hold of practices is under `publicPractice`, of
 * summaries under `publicSummary`, and names of people only under a public consent in force.
 */
const publicPractice = sql`p.state = 'shared' and p.audience = 'public' and ${shownToAll(sql`p.id`)}`;
const publicSummary = sql`s.state = 'published' and s.audience = 'public' and ${shownToAll(sql`s.id`)}`;

type When = number | Placeholder;

const nameOf = (personId: SQL, now: When): SQL => sql`(select n.name from ${person} n where n.id = ${personId}
	and n.state = 'active' and exists (select 1 from ${consent} c where c.person_id = n.id and c.scope = 'public'
		and c.ended_at is null and c.until > ${now}))`;

/** A text of the version, or of the exact version that it came from, if that is here and public. */
const textOf = (field: TextField): SQL => {
	const column = field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
	return sql`coalesce(v.${sql.raw(column)}, ${sql.raw(`json_extract(rv.activity, '$.object.content.${field}')`)})`;
};

const lineColumns = (now: When): SQL => sql`p.id, p.title, p.language, p.status, p.tags, p.created_at as createdAt,
	p.updated_at as updatedAt, ${textOf("situation")} as situation, ${nameOf(sql`p.author_id`, now)} as author,
	case when p.source_id is null then null else coalesce(nullif(o.name, ''), p.source_origin) end as "from"`;

const practicesFrom = sql`${practice} p
	join ${practiceVersion} v on v.practice_id = p.id and v.version = p.version
	left join ${record} r on r.id = p.source_id and r.scope = 'public'
	left join ${recordVersion} rv on rv.record_id = r.id and rv.version = p.source_version
		and json_extract(rv.activity, '$.object.audience.scope') = 'public'
	left join ${peer} o on o.origin = p.source_origin`;

type LineRow = Omit<PublicPracticeLine, "tags" | "status" | "situation"> & {
	readonly tags: string;
	readonly status: string;
	readonly situation: string | null;
};

const lineOf = (row: LineRow): PublicPracticeLine => ({
	...row,
	tags: JSON.parse(row.tags) as string[],
	status: row.status as PracticeStatus,
	situation: row.situation ?? "",
});

type PublicFilter = {
	readonly tag?: string;
	readonly status?: string;
	readonly lang?: string;
	readonly after?: ListCursor;
	readonly limit: number;
};

/** A statement for public practices, latest change first; one more than `limit`, for the next page. */
const practicesQuery = (filter: PublicFilter, now: When): SQL => sql`select ${lineColumns(now)} from ${practicesFrom}
	where ${publicPractice}
	${filter.tag ? sql`and exists (select 1 from json_each(p.tags) t where t.value = ${filter.tag})` : sql``}
	${filter.status ? sql`and p.status = ${filter.status}` : sql``}
	${filter.lang ? sql`and p.language = ${filter.lang}` : sql``}
	${filter.after ? sql`and (p.updated_at, p.id) < (${filter.after.key}, ${filter.after.id})` : sql``}
	order by p.updated_at desc, p.id desc limit ${filter.limit + 1}`;

const summaryColumns = sql`s.id, s.title, s.body, s.language, s.period_from as periodFrom, s.period_to as periodTo,
	s.published_at as publishedAt, s.updated_at as updatedAt`;

/** A statement for public summaries, latest first; one more than `limit`. */
const summariesQuery = (limit: number, after?: ListCursor): SQL => sql`select ${summaryColumns} from ${summary} s
	where ${publicSummary}
	${after ? sql`and (s.published_at, s.id) < (${after.key}, ${after.id})` : sql``}
	order by s.published_at desc, s.id desc limit ${limit + 1}`;

/** A page of public practices (one more than the filter's limit), and the latest public summaries, in one round trip. */
export const publicPage = async (db: Db, filter: PublicFilter, summaries: number, now: number) => {
	const [practices, told] = await readBatch<[LineRow, PublicSummary]>(db, [
		practicesQuery(filter, now),
		summariesQuery(summaries - 1),
	]);
	return { practices: practices.map(lineOf), summaries: told };
};

type CardRow = Omit<Card, "languages" | "aims"> & { readonly languages: string; readonly aims: string };

/** What a visitor's first page shows of what the chapter shares. */
const [mostPractices, mostSummaries] = [5, 2];

const welcomeQueries = [
	sql`select c.name, c.tagline, c.place, c.latitude, c.longitude, c.languages, c.life_stage as lifeStage, c.founded, c.about,
		c.how_to_join as howToJoin, c.aims, c.accent, c.listed from ${chapter} c where c.id = 'chapter'`,
	practicesQuery({ limit: mostPractices - 1 }, sql.placeholder("now")),
	summariesQuery(mostSummaries - 1),
] as const;

/** The chapter's card with the latest of what it shares publicly, in one round trip. */
export const readWelcome = async (db: Db, now: number) => {
	type Rows = [CardRow, LineRow, PublicSummary];
	const [cards, practices, summaries] = await readBatch<Rows>(db, welcomeQueries, { now });
	const [row] = cards;
	const card: Card | undefined = row && {
		...row,
		languages: JSON.parse(row.languages) as string[],
		aims: JSON.parse(row.aims) as string[],
	};
	return { card, practices: practices.map(lineOf), summaries };
};

export const publicSummaries = async (db: Db, limit: number, after?: ListCursor): Promise<PublicSummary[]> => {
	const [rows] = await readBatch<[PublicSummary]>(db, [summariesQuery(limit, after)]);
	return rows;
};

export const publicSummaryWith = async (db: Db, id: string): Promise<PublicSummary | undefined> => {
	const [rows] = await readBatch<[PublicSummary]>(db, [
		sql`select ${summaryColumns} from ${summary} s where s.id = ${id} and ${publicSummary}`,
	]);
	return rows[0];
};

type WholeRow = LineRow & {
	readonly version: number;
	readonly sourceUrl: string | null;
	readonly involved: string;
} & Readonly<Record<TextField, string | null>>;

const wholeColumns = (now: When): SQL => sql`${lineColumns(now)}, p.version,
	case when r.id is null then null else r.id end as sourceUrl,
	(select json_group_array(shown.name) from (select ${nameOf(sql`i.person_id`, now)} as name from ${practicePerson} i
		where i.practice_id = p.id and i.answer = 'yes' order by i.person_id) shown where shown.name is not null) as involved,
	${sql.join(
		textFields
			.filter((field) => field !== "situation")
			.map((field) => sql`${textOf(field)} as ${sql.raw(`"${field}"`)}`),
		sql`, `,
	)}`;

const wholeOf = (row: WholeRow): PublicPractice => ({
	...lineOf(row),
	version: row.version,
	sourceUrl: row.sourceUrl,
	involved: JSON.parse(row.involved) as string[],
	texts: Object.fromEntries(textFields.map((field) => [field, row[field]])) as Record<TextField, string | null>,
});

export const publicPracticeWith = async (db: Db, id: string, now: number): Promise<PublicPractice | undefined> => {
	const [rows] = await readBatch<[WholeRow]>(db, [
		sql`select ${wholeColumns(now)} from ${practicesFrom} where p.id = ${id} and ${publicPractice}`,
	]);
	return rows[0] && wholeOf(rows[0]);
};

/** Whole practices and summaries for a feed, latest first, in one round trip. */
export const feedPublic = async (
	db: Db,
	now: number,
	limit: { practices: number; summaries: number },
): Promise<{ practices: PublicPractice[]; summaries: PublicSummary[] }> => {
	const [practices, summaries] = await readBatch<[WholeRow, PublicSummary]>(db, [
		sql`select ${wholeColumns(now)} from ${practicesFrom} where ${publicPractice}
			order by p.updated_at desc, p.id desc limit ${limit.practices}`,
		summariesQuery(limit.summaries - 1),
	]);
	return { practices: practices.map(wholeOf), summaries };
};
