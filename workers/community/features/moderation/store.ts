import { type SQL, sql } from "drizzle-orm";
import type { ListCursor, ListPlace } from "#core/cursor.ts";
import { readBatch } from "#exchange/read-batch.ts";
import type { Db } from "#exchange/site.ts";
import { person } from "#identity/tables.ts";
import { docs, docVisible, heldIn } from "../../db/container.ts";
import { moderation, report } from "../../db/daily.ts";
import { workingGroup } from "../../db/practices.ts";
import { type NamedRow, namedColumns, namedFrom, namedJoins } from "../search/named-store.ts";
import { type Act, kindOf } from "./rules.ts";
import { broughtBy, type SubjectRows, saidWithin, subjectFrom, subjectQueries } from "./subject-store.ts";

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

const author = sql`coalesce((select d.author_id from ${docs} where d.id = r.about_id),
	${broughtBy(sql`r.about_id`)}, (select x.personId from (${saidWithin(sql`r.about_id`)}) x),
	(select k.from_id from thanks k where k.id = r.about_id))`;
const container = sql`(select ${heldIn} from ${docs} where d.id = coalesce(
	(select x.whole from (${saidWithin(sql`r.about_id`)}) x), r.about_id))`;
const reportColumns = sql`r.id, r.about_id as aboutId, r.reporter_id as reporterId, coalesce(h.name, '') as reporterName, r.reason,
	r.state, r.word, r.created_at as createdAt, r.decided_at as decidedAt, g.id as groupId, g.name as groupName,
	g.coordinator_id as coordinatorId, ${author} as authorId
	from ${report} r left join ${person} h on h.id = r.reporter_id left join ${workingGroup} g on g.id = ${container}`;
type ReportRow = Omit<ReportRead, "kind">;
const reportFrom = (row: ReportRow): ReportRead => ({ ...row, kind: kindOf(row.aboutId) });

export const reportCursor = ({ createdAt, id }: ReportRead): ListCursor => ({ key: createdAt, id });

/** What a person reported, the latest first. */
export const readOwnReports = async (db: Db, personId: string, { limit, after }: ListPlace): Promise<ReportRead[]> =>
	(
		await db.all<ReportRow>(sql`select ${reportColumns} where r.reporter_id = ${personId}
			${after ? sql`and (r.created_at, r.id) < (${after.key}, ${after.id})` : sql``}
			order by r.created_at desc, r.id desc limit ${limit + 1}`)
	).map(reportFrom);

/** Reports in a state, the longest waiting first; those already answered, the latest first. */
export const readReports = async (db: Db, state: ReportState, { limit, after }: ListPlace): Promise<ReportRead[]> => {
	const [past, order] = state === "open" ? [sql`>`, sql`asc`] : [sql`<`, sql`desc`];
	return (
		await db.all<ReportRow>(sql`select ${reportColumns} where r.state = ${state}
			${after ? sql`and (r.created_at, r.id) ${past} (${after.key}, ${after.id})` : sql``}
			order by r.created_at ${order}, r.id ${order} limit ${limit + 1}`)
	).map(reportFrom);
};

/** As many open reports are looked through for those of one's groups. */
const lookedThrough = 200;

/** Open reports on what lies in the groups that a person coordinates, for the batch of a page. */
export const reportsInOwnGroups = (personId: string): SQL => sql`select * from (select ${reportColumns}
	where r.state = 'open' order by r.created_at limit ${lookedThrough}) q
	where q.groupId in (select id from ${workingGroup} where coordinator_id = ${personId})`;

export const readReportsInOwnGroups = async (db: Db, personId: string): Promise<ReportRead[]> =>
	(await db.all<ReportRow>(reportsInOwnGroups(personId))).map(reportFrom);

/** The reports on one thing that wait for an answer. */
export const readOpenAbout = async (db: Db, aboutId: string): Promise<ReportRead[]> =>
	(await db.all<ReportRow>(openAbout(aboutId))).map(reportFrom);

const openAbout = (
	aboutId: string,
): SQL => sql`select ${reportColumns} where r.about_id = ${aboutId} and r.state = 'open'
	order by r.created_at limit 100`;

/** One line of the log. */
export type Decision = {
	readonly id: string;
	readonly act: Act;
	readonly aboutId: string;
	readonly kind: string;
	/** What it was called; empty once it was removed, and of what lies in a group. */
	readonly title: string;
	readonly personId: string | null;
	readonly personName: string | null;
	readonly reason: string;
	readonly byId: string;
	/** Empty where time did it. */
	readonly byName: string;
	readonly until: number | null;
	readonly answer: string;
	readonly answeredAt: number | null;
	readonly createdAt: number;
};

const decisionColumns = sql`w.id, w.act, w.about_id as aboutId, w.kind, w.title, w.person_id as personId, c.name as personName,
	w.reason, w.by_id as byId, coalesce(b.name, '') as byName, w.until, w.answer, w.answered_at as answeredAt,
	w.created_at as createdAt`;
const decisions = sql`${moderation} w left join ${person} c on c.id = w.person_id left join ${person} b on b.id = w.by_id`;

export const decisionCursor = ({ createdAt, id }: Decision): ListCursor => ({ key: createdAt, id });

export type LogFilter = { readonly act?: Act; readonly about?: string; readonly person?: string };

/** The log, the latest first, one more than `limit`. */
export const readLog = (db: Db, filter: LogFilter, place: ListPlace): Promise<Decision[]> =>
	db.all<Decision>(logQuery(filter, place));

const logQuery = ({ act, about, person: of }: LogFilter, { limit, after }: ListPlace): SQL =>
	sql`select ${decisionColumns} from ${decisions} where true
		${about ? sql`and w.about_id = ${about}` : sql``} ${of ? sql`and w.person_id = ${of}` : sql``}
		${act ? sql`and w.act = ${act}` : sql``}
		${after ? sql`and (w.created_at, w.id) < (${after.key}, ${after.id})` : sql``}
		order by w.created_at desc, w.id desc limit ${limit + 1}`;

/** A decision as whom it concerns meets it: with what it is about, where that is still there. */
export type OwnDecision = Decision & { readonly about: { readonly title: string; readonly href: string } | null };
type OwnRow = Decision & { readonly doc: string | null };

const aboutJson = (
	personId: string,
): SQL => sql`(select json_object('id', id, 'kind', kind, 'origin', origin, 'language', language,
		'docTitle', docTitle, 'practiceId', practiceId, 'questionId', questionId, 'peerName', peerName, 'group', "group", 'title', title)
	from (select ${namedColumns} from ${docs} ${namedJoins} where d.id = w.about_id and ${docVisible(personId)}))`;
const ownFrom = ({ doc, ...row }: OwnRow): OwnDecision => {
	const named = doc === null ? null : namedFrom(JSON.parse(doc) as NamedRow);
	return { ...row, about: named && { title: named.title, href: named.href } };
};

/** What was decided about a person and what is theirs, latest first, one more than `limit`. */
export const readOwnDecisions = async (db: Db, personId: string, { limit, after }: ListPlace): Promise<OwnDecision[]> =>
	(
		await db.all<OwnRow>(sql`select ${decisionColumns}, ${aboutJson(personId)} as doc from ${decisions} where w.person_id = ${personId}
			${after ? sql`and (w.created_at, w.id) < (${after.key}, ${after.id})` : sql``}
			order by w.created_at desc, w.id desc limit ${limit + 1}`)
	).map(ownFrom);

export const readOwnDecision = async (db: Db, personId: string, id: string): Promise<OwnDecision | undefined> =>
	(
		await db.all<OwnRow>(sql`select ${decisionColumns}, ${aboutJson(personId)} as doc from ${decisions}
			where w.id = ${id} and w.person_id = ${personId}`)
	).map(ownFrom)[0];

/** The first page of the stewards' desk: reports that wait, and the log. One round trip. */
export const readDesk = async (db: Db, filter: LogFilter, place: ListPlace) => {
	const [open, log] = await readBatch<[ReportRow, Decision]>(db, [
		sql`select ${reportColumns} where r.state = 'open' order by r.created_at, r.id limit 31`,
		logQuery(filter, place),
	]);
	return { open: open.map(reportFrom), log };
};

/** Who has been suspended until a moment that has passed. */
export const readOverdue = (db: Db, now: number, most: number): Promise<{ readonly id: string }[]> =>
	db.all<{ id: string }>(sql`select w.person_id as id from ${moderation} w join ${person} p on p.id = w.person_id
		where w.until is not null and w.until <= ${now} and w.act = 'suspend' and p.state = 'suspended'
			and not exists (select 1 from ${moderation} l where l.person_id = w.person_id and l.act in ('suspend', 'restore')
				and (l.created_at, l.id) > (w.created_at, w.id)) limit ${most}`);

/** Stewards who can be told of a report, but for whom it is about. */
export const readStewards = async (db: Db, except: string | null): Promise<string[]> =>
	(
		await db.all<{ id: string }>(sql`select id from ${person} where role = 'steward' and state = 'active'
			and id is not ${except} order by joined_at, id limit 10`)
	).map(({ id }) => id);

/** Somebody's address and state, for a letter to who may not be here any more. */
export const readAddressee = async (db: Db, id: string) =>
	(
		await db.all<{ name: string; email: string | null; state: string; role: string }>(
			sql`select name, email, state, role from ${person} where id = ${id}`,
		)
	)[0];

/** As much of what was decided about one thing as anybody reads. */
const mostDecisions = 50;

/** One thing with the reports on it that wait, and what was decided about it. One round trip. */
export const readAboutOne = async (db: Db, viewerId: string, id: string) => {
	const [docs, parts, reports, log] = await readBatch<[...SubjectRows, ReportRow, Decision]>(db, [
		...subjectQueries(viewerId, id),
		openAbout(id),
		logQuery({ about: id }, { limit: mostDecisions }),
	]);
	return { subject: subjectFrom(id, docs, parts), reports: reports.map(reportFrom), log };
};
