import { type SQL, sql } from "drizzle-orm";
import type { ListCursor, ListPlace } from "#core/cursor.ts";
import type { Db } from "#exchange/site.ts";
import { person } from "#identity/tables.ts";
import { docs, docVisible, heldIn, shownTo } from "../../db/container.ts";
import { report } from "../../db/daily.ts";
import { meeting } from "../../db/meetings.ts";
import { workingGroup } from "../../db/practices.ts";
import { type Named, namedAs, namedJson } from "./named-json.ts";
import { kindOf } from "./rules.ts";
import { broughtBy, groupOutside, saidWithin } from "./subject-store.ts";

export type ReportState = "open" | "acted" | "dismissed";

/** A report as its reporter meets it, or whoever decides about it. */
export type ReportRead = {
	readonly id: string;
	readonly aboutId: string;
	readonly kind: string;
	readonly reporterId: string;
	readonly reporterName: string;
	readonly reason: string;
	readonly state: ReportState;
	/** What the reporter is told. */
	readonly word: string;
	readonly createdAt: number;
	readonly decidedAt: number | null;
	/** The group in which it lies. */
	readonly groupId: string | null;
	readonly groupName: string | null;
	readonly coordinatorId: string | null;
	readonly authorId: string | null;
};

/** The same in a list: with what it is about and whose that is, where the reader may see it. */
export type ReportListed = ReportRead & {
	readonly about: { readonly title: string; readonly href: string | null } | null;
	readonly authorName: string;
};

const author = sql`coalesce((select d.author_id from ${docs} where d.id = r.about_id),
	${broughtBy(sql`r.about_id`)}, (select x.personId from (${saidWithin(sql`r.about_id`)}) x),
	(select k.from_id from thanks k where k.id = r.about_id))`;
const container = sql`coalesce((select ${heldIn} from ${docs} where d.id = coalesce(
	(select x.whole from (${saidWithin(sql`r.about_id`)}) x), r.about_id)),
	(select mt.group_id from ${meeting} mt where mt.id = r.about_id))`;
const reportColumns = sql`r.id, r.about_id as aboutId, r.reporter_id as reporterId, coalesce(h.name, '') as reporterName, r.reason,
	r.state, r.word, r.created_at as createdAt, r.decided_at as decidedAt, g.id as groupId, ${groupOutside(sql`g`)} as groupName,
	g.coordinator_id as coordinatorId, ${author} as authorId`;
const reports = sql`${report} r left join ${person} h on h.id = r.reporter_id left join ${workingGroup} g on g.id = ${container}`;
export type ReportRow = Omit<ReportRead, "kind">;
export const reportFrom = (row: ReportRow): ReportRead => ({ ...row, kind: kindOf(row.aboutId) });

/** As much of what was said within something as says which words they are. */
const beginning = 120;
const listedColumns = (viewerId: string): SQL => sql`${reportColumns}, ${namedJson(sql`r.about_id`, viewerId)} as doc,
	(select substr(x.text, 1, ${beginning}) from (${saidWithin(sql`r.about_id`)}) x join ${docs} on d.id = x.whole
		where ${docVisible(viewerId)} and ${shownTo(sql`x.id`, viewerId)}) as words,
	coalesce((select n.name from ${person} n where n.id = ${author}), '') as authorName`;
export type ListedRow = ReportRow & {
	readonly doc: string | null;
	readonly words: string | null;
	readonly authorName: string;
};
export const listedFrom = ({ doc, words, authorName, ...row }: ListedRow): ReportListed => {
	const about: Named | null = namedAs(doc);
	const named = about ?? (words ? { title: words, href: null } : null);
	return { ...reportFrom(row), about: named, authorName: named ? authorName : "" };
};

export const reportCursor = ({ createdAt, id }: ReportRead): ListCursor => ({ key: createdAt, id });

/** What a person reported, the latest first. */
export const readOwnReports = async (db: Db, personId: string, { limit, after }: ListPlace): Promise<ReportListed[]> =>
	(
		await db.all<ListedRow>(sql`select ${listedColumns(personId)} from ${reports} where r.reporter_id = ${personId}
			${after ? sql`and (r.created_at, r.id) < (${after.key}, ${after.id})` : sql``}
			order by r.created_at desc, r.id desc limit ${limit + 1}`)
	).map(listedFrom);

/** Reports in a state, the longest waiting first; those already answered, the latest first. */
export const readReports = async (
	db: Db,
	viewerId: string,
	state: ReportState,
	{ limit, after }: ListPlace,
): Promise<ReportListed[]> => {
	const [past, order] = state === "open" ? [sql`>`, sql`asc`] : [sql`<`, sql`desc`];
	return (
		await db.all<ListedRow>(sql`select ${listedColumns(viewerId)} from ${reports} where r.state = ${state}
			${after ? sql`and (r.created_at, r.id) ${past} (${after.key}, ${after.id})` : sql``}
			order by r.created_at ${order}, r.id ${order} limit ${limit + 1}`)
	).map(listedFrom);
};

/** The reports on one thing that wait for an answer. */
export const readOpenAbout = async (db: Db, aboutId: string): Promise<ReportRead[]> =>
	(await db.all<ReportRow>(openAbout(aboutId))).map(reportFrom);

export const openAbout = (
	aboutId: string,
): SQL => sql`select ${reportColumns} from ${reports} where r.about_id = ${aboutId} and r.state = 'open'
	order by r.created_at limit 100`;

/** The reports that wait longest, as one page of them. */
export const waitingReports = (viewerId: string): SQL => sql`select ${listedColumns(viewerId)} from ${reports}
	where r.state = 'open' order by r.created_at, r.id limit 31`;
