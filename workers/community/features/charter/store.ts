import { eq, sql } from "drizzle-orm";
import type { ListPlace } from "#core/cursor.ts";
import { mustHold } from "#exchange/guard.ts";
import { readBatch } from "#exchange/read-batch.ts";
import type { Db, Statement } from "#exchange/site.ts";
import { person } from "#identity/tables.ts";
import { shownToAll } from "../../db/container.ts";
import { aim, charterVersion, rulesAgreement } from "../../db/forming.ts";
import { type TalkRow, talkFrom, talkQuery } from "../conversations/about-store.ts";
import { type Answer, gatheredQuery } from "../path/store.ts";
import { openProposals, type ProposalInList } from "./proposal-store.ts";
import type { CharterText } from "./rules.ts";

export type Charter = CharterText & {
	readonly version: number;
	/** The version in which the ground rules last changed: what members agree to. */
	readonly rulesVersion: number;
	readonly reason: string;
	readonly authorId: string;
	readonly authorName: string;
	readonly reviewOn: string | null;
	readonly createdAt: number;
};

export type Agreement = { readonly rulesVersion: number; readonly agreedAt: number };

const latest = sql`(select max(version) from ${charterVersion})`;

const columns = sql`v.version, v.domain, v.aspirations, v.ground_rules as groundRules, v.questions, v.rules_version as rulesVersion,
	v.reason, v.author_id as authorId, coalesce(h.name, '') as authorName, v.review_on as reviewOn, v.created_at as createdAt
	from ${charterVersion} v left join ${person} h on h.id = v.author_id`;

const versionQuery = (version: number) => sql`select ${columns} where v.version = ${version}`;
const currentQuery = sql`select ${columns} where v.version = ${latest}`;

const ownAgreement = (personId: string) => sql`select a.rules_version as rulesVersion, a.agreed_at as agreedAt
	from ${rulesAgreement} a where a.person_id = ${personId} order by a.rules_version desc limit 1`;

export const readCurrent = async (db: Db): Promise<Charter | undefined> => (await db.all<Charter>(currentQuery))[0];

/** One of the chapter's aims, as the charter names it. */
export type Aimed = { readonly id: string; readonly title: string };

/** More aims than this are none; all of them have a page of their own. */
const mostAims = 12;
const openAims = sql`select t.id, t.title from ${aim} t where t.state = 'open' and ${shownToAll(sql`t.id`)} order by t.position, t.id limit ${mostAims}`;

/** The charter as it is with the aims, what the viewer agreed to last, and what is proposed to it. One round trip. */
export const readCharterPage = async (db: Db, viewerId: string) => {
	type Rows = [Charter, Agreement, ProposalInList, Aimed, TalkRow];
	const [[charter], [agreed], proposals, aims, talk] = await readBatch<Rows>(db, [
		currentQuery,
		ownAgreement(viewerId),
		openProposals,
		openAims,
		talkQuery(viewerId, "charter"),
	]);
	return charter && { charter, agreed, proposals, aims, talk: talkFrom(talk) };
};

/** One version, and which is the latest. */
export const readVersion = async (db: Db, version: number) => {
	const [[charter], [last]] = await readBatch<[Charter, { version: number | null }]>(db, [
		versionQuery(version),
		sql`select max(version) as version from ${charterVersion}`,
	]);
	return charter && { charter, latest: last?.version ?? charter.version };
};

export const readTwo = async (db: Db, one: number, other: number) => {
	const [[from], [to]] = await readBatch<[Charter, Charter]>(db, [versionQuery(one), versionQuery(other)]);
	return from && to && { from, to };
};

export type VersionInList = Pick<Charter, "version" | "reason" | "authorId" | "authorName" | "createdAt">;

/** One more than `limit` versions, latest first. */
export const readVersions = (db: Db, { limit, after }: ListPlace): Promise<VersionInList[]> =>
	db.all<VersionInList>(sql`select v.version, v.reason, v.author_id as authorId, coalesce(h.name, '') as authorName,
		v.created_at as createdAt from ${charterVersion} v left join ${person} h on h.id = v.author_id
		where v.version < ${after?.key ?? Number.MAX_SAFE_INTEGER} order by v.version desc limit ${limit + 1}`);

/** Whether there is a charter, and what members answered on the path, for its first draft. */
export const readForDraft = async (db: Db) => {
	const [[last], answers] = await readBatch<[{ version: number | null }, Answer]>(db, [
		sql`select max(version) as version from ${charterVersion}`,
		gatheredQuery,
	]);
	return { written: last?.version != null, answers };
};

/** One more than `limit` members who have not agreed to the ground rules as they are, by name. Guests aren't asked. */
export const readUnanswered = (db: Db, { limit, after }: ListPlace): Promise<{ id: string; name: string }[]> => {
	const behind = after ? sql`and (h.name, h.id) > (${after.key}, ${after.id})` : sql``;
	return db.all(sql`select h.id, h.name from ${charterVersion} v cross join ${person} h
		where v.version = ${latest} and v.ground_rules <> '' and h.state = 'active' and h.role <> 'guest'
			and not exists (select 1 from ${rulesAgreement} a where a.person_id = h.id and a.rules_version = v.rules_version)
			${behind} order by h.name, h.id limit ${limit + 1}`);
};

/** The ground rules as they are, for whoever is about to join. */
export const readGroundRules = async (db: Db): Promise<string> =>
	(
		await db.all<{ text: string }>(
			sql`select v.ground_rules as text from ${charterVersion} v where v.version = ${latest}`,
		)
	)[0]?.text ?? "";

export const insertVersion = (db: Db, row: typeof charterVersion.$inferInsert): Statement =>
	db.insert(charterVersion).values(row);

/** Breaks the batch when there is a later version than `version`; 0 stands for none. */
export const stillLatest = (db: Db, version: number): Statement =>
	mustHold(db, sql`coalesce(${latest}, 0) = ${version}`);

export const setReview = (db: Db, version: number, reviewOn: string | null): Statement =>
	db.update(charterVersion).set({ reviewOn }).where(eq(charterVersion.version, version));

export const forgetAgreements = (db: Db, personId: string): Statement =>
	db.delete(rulesAgreement).where(eq(rulesAgreement.personId, personId));

/** Notes that somebody agrees to the ground rules of a version; once is enough. */
export const insertAgreement = (db: Db, personId: string, rulesVersion: number, now: number): Statement =>
	db.insert(rulesAgreement).values({ personId, rulesVersion, agreedAt: now }).onConflictDoNothing();
