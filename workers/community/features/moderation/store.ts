import { type SQL, sql } from "drizzle-orm";
import type { ListCursor, ListPlace } from "#core/cursor.ts";
import { recordIdOf } from "#exchange/publish.ts";
import { readBatch } from "#exchange/read-batch.ts";
import type { Db, Site } from "#exchange/site.ts";
import { ledger } from "#exchange/tables.ts";
import { person } from "#identity/tables.ts";
import { moderation } from "../../db/daily.ts";
import { profile } from "../../db/people.ts";
import { type Named, namedAs, namedJson } from "./named-json.ts";
import { type ListedRow, listedFrom, openAbout, type ReportRow, reportFrom, waitingReports } from "./report-store.ts";
import type { Act } from "./rules.ts";
import { type SubjectRows, subjectFrom, subjectQueries } from "./subject-store.ts";

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
export type OwnDecision = Decision & { readonly about: Named | null };
type OwnRow = Decision & { readonly doc: string | null };

const ownFrom = ({ doc, ...row }: OwnRow): OwnDecision => ({ ...row, about: namedAs(doc) });
const ownDoc = (personId: string): SQL => namedJson(sql`w.about_id`, personId);

/** What was decided about a person and what is theirs, latest first, one more than `limit`. */
export const readOwnDecisions = async (db: Db, personId: string, { limit, after }: ListPlace): Promise<OwnDecision[]> =>
	(
		await db.all<OwnRow>(sql`select ${decisionColumns}, ${ownDoc(personId)} as doc from ${decisions} where w.person_id = ${personId}
			${after ? sql`and (w.created_at, w.id) < (${after.key}, ${after.id})` : sql``}
			order by w.created_at desc, w.id desc limit ${limit + 1}`)
	).map(ownFrom);

export const readOwnDecision = async (db: Db, personId: string, id: string): Promise<OwnDecision | undefined> =>
	(
		await db.all<OwnRow>(sql`select ${decisionColumns}, ${ownDoc(personId)} as doc from ${decisions}
			where w.id = ${id} and w.person_id = ${personId}`)
	).map(ownFrom)[0];

/** The first page of the stewards' desk: reports that wait, and the log. One round trip. */
export const readDesk = async (db: Db, viewerId: string, filter: LogFilter, place: ListPlace) => {
	const [open, log] = await readBatch<[ListedRow, Decision]>(db, [waitingReports(viewerId), logQuery(filter, place)]);
	return { open: open.map(listedFrom), log };
};

/** The decision by which somebody is suspended now, if they are. */
export const readSuspension = async (db: Db, personId: string): Promise<Decision | undefined> =>
	(
		await db.all<Decision>(sql`select ${decisionColumns} from ${decisions} where w.person_id = ${personId}
			and w.act in ('suspend', 'restore') order by w.created_at desc, w.id desc limit 1`)
	).filter(({ act }) => act === "suspend")[0];

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

/** Somebody's address, state and languages, for a letter to who may not be here any more. */
export const readAddressee = async (db: Db, id: string) =>
	(
		await db.all<{ name: string; email: string | null; state: string; role: string; languages: string | null }>(
			sql`select h.name, h.email, h.state, h.role, f.languages from ${person} h left join ${profile} f on f.person_id = h.id
				where h.id = ${id}`,
		)
	)[0];

/** As much of what was decided about one thing as anybody reads. */
const mostDecisions = 50;

/** One thing with the reports on it that wait, what was decided about it, and how many other sites were handed it. One round trip. */
export const readAboutOne = async (site: Site, viewerId: string, id: string) => {
	const [docs, parts, reports, log, [handed]] = await readBatch<
		[...SubjectRows, ReportRow, Decision, { readonly copies: number }]
	>(site.db, [
		...subjectQueries(viewerId, id),
		openAbout(id),
		logQuery({ about: id }, { limit: mostDecisions }),
		sql`select count(distinct l.site) as copies from ${ledger} l where l.record_id = ${recordIdOf(site, id)}`,
	]);
	return {
		subject: subjectFrom(id, docs, parts),
		reports: reports.map(reportFrom),
		log,
		copies: handed?.copies ?? 0,
	};
};
