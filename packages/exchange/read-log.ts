import { and, asc, desc, eq, gt, inArray, lte, type SQL, sql } from "drizzle-orm";
import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import type { Digest } from "./fingerprint.ts";
import { disclosed, type Entry } from "./ledger.ts";
import { readBatch } from "./read-batch.ts";
import type { Site } from "./site.ts";
import { logEntry, record, withdrawal } from "./tables.ts";
import { type Caller, deleteConcerns, entryWrittenFor, stillConnected, visibleTo } from "./visible.ts";

/** At most this many activities a page: what a reader on the free plan can verify and store in one go. */
export const pageLimit = 150;
/** A page stops growing at so many letters: what a reader stores with few statements, and well below what it cuts off. */
const pageLength = 500_000;
/** At most this many log entries looked at a page, so that a long run of entries for others stays cheap. */
const scanSpan = 2_000;

export type LogPage = {
	/** Activities as JSON, the very text that was signed or came. */
	readonly items: readonly string[];
	readonly cursor: string;
	readonly more: boolean;
	/** Null while we hold our side back, or have yet to ask the reader what it holds of ours: then nothing is compared. */
	readonly digest: Digest | null;
};

/** Deletes before the cursor that the caller has not confirmed, handed out again with each page. */
const remindedAtOnce = 20;

type Position = { readonly seq: number; readonly mark: string };

export const parsePosition = (cursor: string): Position | null => {
	const found = /^(\d{1,15})\.([\w-]{1,24})$/.exec(cursor);
	return found ? { seq: Number(found[1]), mark: found[2] ?? "" } : null;
};

const concerns = (
	site: Site,
	caller: Caller,
): SQL => sql`case when ${logEntry.type} = 'Delete' then ${deleteConcerns(site, caller)}
	else ${logEntry.activity} is not null and coalesce(${visibleTo(site, caller)}, 0) and ${entryWrittenFor(site, caller)} end`;

const pick = {
	seq: logEntry.seq,
	mark: logEntry.mark,
	type: logEntry.type,
	recordId: logEntry.recordId,
	rev: logEntry.rev,
	activity: logEntry.activity,
	kind: logEntry.kind,
	origin: logEntry.origin,
};

/**
 * One page of our log as this caller may see it now (DESIGN §3, Pull). What is disclosed is in the ledger
 * before this function returns. Fails with `cursor-unknown` when the cursor is not of this log.
 */
export const readLog = async (site: Site, caller: Caller, after: string, limit: number): Promise<Result<LogPage>> => {
	const from = after === "" ? { seq: 0, mark: "" } : parsePosition(after);
	if (!from) return problem("invalid", "`after` is not a cursor of this log.", { field: "after" });
	const take = Math.min(Math.max(limit, 1), pageLimit);
	const entry = (where: SQL | undefined) =>
		site.db.select({ seq: logEntry.seq, mark: logEntry.mark }).from(logEntry).where(where);
	const next = site.db
		.select(pick)
		.from(logEntry)
		.leftJoin(record, eq(record.id, logEntry.recordId))
		.where(
			and(
				gt(logEntry.seq, from.seq),
				lte(logEntry.seq, from.seq + scanSpan),
				concerns(site, caller),
				caller.held ? eq(logEntry.type, "Delete") : undefined,
			),
		)
		.orderBy(asc(logEntry.seq))
		.limit(take);
	const [here, [end], found, reminders] = await site.db.batch([
		entry(eq(logEntry.seq, from.seq)),
		entry(lte(logEntry.seq, from.seq + scanSpan))
			.orderBy(sql`seq desc`)
			.limit(1),
		next,
		site.db
			.select(pick)
			.from(withdrawal)
			.innerJoin(logEntry, and(eq(logEntry.recordId, withdrawal.recordId), eq(logEntry.rev, withdrawal.rev)))
			.where(
				and(
					eq(withdrawal.site, caller.origin),
					eq(withdrawal.state, "pending"),
					eq(logEntry.type, "Delete"),
					lte(logEntry.seq, from.seq),
				),
			)
			.orderBy(asc(logEntry.seq))
			.limit(remindedAtOnce),
	]);
	if (from.seq > 0 && here[0]?.mark !== from.mark)
		return problem("cursor-unknown", "This log does not continue from that cursor. Start again without one.", {
			field: "after",
		});
	const rows = bearable(found, pageLimit - reminders.length);
	if (caller.held) return ok({ items: textsOf([...reminders, ...rows]), cursor: after, more: false, digest: null });
	const full = found.length === take || rows.length < found.length;
	const last = full ? rows.at(-1) : end;
	const reached = last ?? from;
	const more = full || (end !== undefined && end.seq === from.seq + scanSpan);
	const compared = !more && !caller.witness;
	const { going, digest } = await stillFor(site, caller, rows, compared ? reached.seq : null);
	return ok({
		items: textsOf([...reminders, ...going]),
		cursor: reached.seq === 0 ? "" : `${reached.seq}.${reached.mark}`,
		more,
		digest,
	});
};

const textsOf = (rows: readonly { activity: string | null }[]): string[] =>
	rows.flatMap(({ activity }) => activity ?? []);

/**
 * Writes down that these entries go to the caller, and in the same transaction looks once more whether they still may:
 * whoever took a word back, or ended the link, since they were read, found nobody in the ledger to ask. With the digest of
 * what the caller may see, if our log ends at `end`.
 */
const stillFor = async <Row extends Entry>(
	site: Site,
	caller: Caller,
	rows: readonly Row[],
	end: number | null,
): Promise<{ going: Row[]; digest: Digest | null }> => {
	const digest = end === null ? [] : [digestFor(site, caller, end)];
	if (rows.length + digest.length === 0) return { going: [], digest: null };
	const seqs = JSON.stringify(rows.map(({ seq }) => seq));
	const still = sql`select ${logEntry.seq} as seq from ${logEntry} left join ${record} on ${record.id} = ${logEntry.recordId}
		where ${logEntry.seq} in (select value from json_each(${seqs})) and ${concerns(site, caller)} and ${stillConnected(caller)}`;
	const [seen, ...answers] = await readBatch(site.db, [still, ...digest, ...disclosed(site, caller.origin, rows)]);
	const going = new Set((seen as { seq: number }[]).map(({ seq }) => seq));
	return {
		going: rows.filter(({ seq }) => going.has(seq)),
		digest: (digest.length > 0 ? (answers[0]?.[0] as Digest | undefined) : undefined) ?? null,
	};
};

/** The first rows, as many as make a page of bearable size, and at least one. */
const bearable = <Row extends { activity: string | null }>(rows: readonly Row[], most: number): Row[] => {
	let size = 0;
	return rows.slice(0, most).filter((row, i) => {
		size += row.activity?.length ?? 0;
		return i === 0 || size <= pageLength;
	});
};

/** Over all that the caller may see, which is every row: so only where the log ends, and not when it went on meanwhile. */
const digestFor = (site: Site, caller: Caller, end: number): SQL =>
	sql`select count(*) as count, coalesce(sum(${record.digestHi}), 0) as hi, coalesce(sum(${record.digestLo}), 0) as lo
		from ${record} where ${visibleTo(site, caller)}
		having not exists (select 1 from ${logEntry} where ${logEntry.seq} > ${end})`;

/**
 * Entries of the named records that this caller may see, the present revisions first: how a reader fetches what its
 * inventory lacks. What does not fit is lacking still, and asked for again.
 */
export const readRecords = async (site: Site, caller: Caller, ids: readonly string[]): Promise<string[]> => {
	const rows = await site.db
		.select(pick)
		.from(logEntry)
		.leftJoin(record, eq(record.id, logEntry.recordId))
		.where(
			and(
				inArray(logEntry.recordId, sql`(select value from json_each(${JSON.stringify(ids)}))`),
				concerns(site, caller),
			),
		)
		.orderBy(sql`${logEntry.rev} = ${record.rev} desc`, desc(logEntry.seq))
		.limit(pageLimit);
	const { going } = await stillFor(site, caller, bearable(rows, pageLimit), null);
	return textsOf(going);
};

/** Ids and revisions of live records visible to the caller, in id order, after an id. */
export const readInventory = async (site: Site, caller: Caller, after: string, limit: number) => {
	const take = Math.min(Math.max(limit, 1), 1_000);
	const items = await site.db
		.select({ id: record.id, rev: record.rev })
		.from(record)
		.where(and(gt(record.id, after), visibleTo(site, caller)))
		.orderBy(asc(record.id))
		.limit(take);
	return { items, more: items.length === take };
};
