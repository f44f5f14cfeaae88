import { eq, sql } from "drizzle-orm";
import { mapTexts, withoutUnshowable } from "#core/characters.ts";
import { isoOf } from "#core/clock.ts";
import { contentSchemas } from "#protocol/content.ts";
import { type Audience, isKnownKind, type RecordObject } from "#protocol/vocabulary.ts";
import { everyone, leftOut, type SignedEntry, signActivity, signDelete } from "./activity.ts";
import { audienceOf, leavesOut } from "./audience.ts";
import { fingerprintOf } from "./fingerprint.ts";
import { mustHold } from "./guard.ts";
import { appendToLog, blankEntries } from "./log-writing.ts";
import type { Site, Statement } from "./site.ts";
import { record, recordVersion, tombstone } from "./tables.ts";
import { askToRemove } from "./withdrawals.ts";

/** What a feature says about one of its records that may leave the site. */
export type RecordDraft = {
	/** Local id, such as `practice_01j…`; the record's id is `${origin}/records/${localId}`. */
	readonly localId: string;
	readonly kind: string;
	/** ActivityStreams or our own type, such as `Article`. */
	readonly type: string;
	readonly audience: Audience;
	readonly name?: string;
	readonly language?: string;
	readonly topics?: readonly string[];
	readonly version?: number;
	readonly expiresAt?: number;
	readonly content: Record<string, unknown>;
	readonly wasDerivedFrom?: { readonly id: string; readonly version?: number; readonly origin: string };
};

export const recordIdOf = (site: Pick<Site, "origin">, localId: string): string => `${site.origin}/records/${localId}`;

type Prior = { readonly rev: number; readonly audience: Audience | null };

/** The last revision of a record of ours, live or withdrawn. One statement. */
export const priorOf = async (site: Site, id: string): Promise<Prior> => {
	const [row] = await site.db
		.select({ rev: record.rev, scope: record.scope, sites: record.sites })
		.from(record)
		.where(eq(record.id, id))
		.limit(1);
	if (row) return { rev: row.rev, audience: audienceOf(row) };
	const [gone] = await site.db
		.select({ rev: tombstone.rev })
		.from(tombstone)
		.where(eq(tombstone.recordId, id))
		.limit(1);
	return { rev: gone?.rev ?? 0, audience: null };
};

/**
 * Breaks the batch when somebody here went on with the record since `prior` was read: a change that was on its way while
 * the record was taken back must not bring it back.
 */
const stillAt = (site: Site, id: string, rev: number): Statement =>
	mustHold(
		site.db,
		sql`coalesce((select rev from ${record} where id = ${id}), (select rev from ${tombstone} where record_id = ${id}), 0) = ${rev}`,
	);

/** A revision grows with time, also after a restored backup, and never stands still. */
const nextRev = (site: Site, prior: number): number => Math.max(prior + 1, site.clock());

/**
 * The statements that publish a record (new or changed) to its audience: log, live record, version, and a Delete for
 * whoever is left out. They belong in the same batch as the change that they tell of. What an unversioned record said
 * before leaves the log: a later reader has no use for words that were corrected, or that a consent no longer covers.
 */
export const publish = async (site: Site, draft: RecordDraft): Promise<Statement[]> => {
	const id = recordIdOf(site, draft.localId);
	const prior = await priorOf(site, id);
	const narrowed = prior.audience !== null && leavesOut(prior.audience, draft.audience);
	const deleteRev = nextRev(site, prior.rev);
	const rev = narrowed ? deleteRev + 1 : deleteRev;
	const object = mapTexts(objectOf(site, draft, id, rev), withoutUnshowable) as RecordObject;
	const update = await signActivity(site, prior.audience ? "Update" : "Create", object, draft.audience);
	const entries = narrowed ? [await signDelete(site, id, draft.kind, deleteRev, leftOut), update] : [update];
	return [
		stillAt(site, id, prior.rev),
		...appendToLog(site, entries),
		...(draft.version === undefined ? [blankEntries(site, id, rev - 1)] : []),
		...(await storeOwn(site, draft, id, update)),
		...(narrowed ? [askToRemove(site, id, deleteRev, draft.audience)] : []),
	];
};

const objectOf = (site: Site, draft: RecordDraft, id: string, rev: number): RecordObject => ({
	id,
	type: draft.type,
	kind: draft.kind,
	rev,
	attributedTo: `${site.origin}/actor`,
	audience: draft.audience,
	topics: [...(draft.topics ?? [])],
	...(draft.version === undefined ? {} : { version: draft.version }),
	...(draft.language === undefined ? {} : { language: draft.language }),
	...(draft.name === undefined ? {} : { name: draft.name }),
	...(draft.expiresAt === undefined ? {} : { expires: isoOf(draft.expiresAt) }),
	...(draft.wasDerivedFrom === undefined ? {} : { wasDerivedFrom: draft.wasDerivedFrom }),
	content: checkedContent(draft),
});

/** What breaks its own kind's form would be refused everywhere and missed by nobody: better that it fails here. */
const checkedContent = ({ kind, content }: RecordDraft): Record<string, unknown> => {
	if (isKnownKind(kind)) contentSchemas[kind].parse(content);
	return content;
};

const storeOwn = async (site: Site, draft: RecordDraft, id: string, entry: SignedEntry): Promise<Statement[]> => {
	const fingerprint = await fingerprintOf(id, entry.rev);
	const values = {
		id,
		origin: site.origin,
		kind: draft.kind,
		rev: entry.rev,
		version: draft.version ?? null,
		scope: draft.audience.scope,
		sites: draft.audience.scope === "sites" ? [...draft.audience.sites] : [],
		topics: [...(draft.topics ?? [])],
		language: draft.language ?? null,
		name: draft.name ?? null,
		sourceId: draft.wasDerivedFrom?.id ?? null,
		sourceVersion: draft.wasDerivedFrom?.version ?? null,
		activity: entry.json,
		digestHi: fingerprint.hi,
		digestLo: fingerprint.lo,
		expiresAt: draft.expiresAt ?? null,
		arrivedAt: site.clock(),
	};
	const { arrivedAt: _first, ...changes } = values;
	return [
		site.db
			.insert(record)
			.values(values)
			.onConflictDoUpdate({ target: record.id, set: changes, setWhere: sql`${record.rev} < ${entry.rev}` }),
		...(draft.version === undefined
			? []
			: [
					site.db
						.insert(recordVersion)
						.values({ recordId: id, version: draft.version, rev: entry.rev, activity: entry.json })
						.onConflictDoUpdate({
							target: [recordVersion.recordId, recordVersion.version],
							set: { rev: entry.rev, activity: entry.json },
						}),
				]),
	];
};

/**
 * The statements that take a record of ours back from everyone who ever received it. Nothing happens when it
 * never left, or was taken back already.
 */
export const withdraw = async (site: Site, localId: string, kind: string): Promise<Statement[]> => {
	const id = recordIdOf(site, localId);
	const prior = await priorOf(site, id);
	if (prior.audience === null) return [];
	const rev = nextRev(site, prior.rev);
	const entry = await signDelete(site, id, kind, rev, everyone);
	return [
		stillAt(site, id, prior.rev),
		...appendToLog(site, [entry]),
		blankEntries(site, id, rev),
		site.db.delete(recordVersion).where(eq(recordVersion.recordId, id)),
		site.db.delete(record).where(eq(record.id, id)),
		site.db
			.insert(tombstone)
			.values({
				recordId: id,
				origin: site.origin,
				kind,
				rev,
				activity: entry.json,
				removedRecords: 0,
				removedVersions: 0,
				removedIndex: 0,
				at: site.clock(),
			})
			.onConflictDoUpdate({ target: tombstone.recordId, set: { rev, activity: entry.json, at: site.clock() } }),
		askToRemove(site, id, rev, null),
	];
};
