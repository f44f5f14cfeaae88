import { type Placeholder, type SQL, sql } from "drizzle-orm";
import { readBatch } from "#exchange/read-batch.ts";
import type { Db } from "#exchange/site.ts";
import { peer } from "#exchange/tables.ts";
import { person } from "#identity/tables.ts";
import type { PracticeStatus } from "#protocol/content.ts";
import { practice, practicePerson, practiceVersion, trial, workingGroup } from "../../db/practices.ts";
import { cameFromColumn, cameFromOf } from "../cycle/listed-store.ts";
import type { Named } from "../search/named-store.ts";
import type { PracticeAudience } from "./audience-rules.ts";
import { joinSource, type ReadTexts, readText, type TextRow, textColumns } from "./text-store.ts";
import { practiceVisible, trialVisible } from "./visible-store.ts";

/** A practice at one of its versions, as somebody who may see it reads it. */
export type PracticeRead = ReadTexts & {
	readonly id: string;
	readonly state: "draft" | "shared";
	readonly title: string;
	readonly status: PracticeStatus;
	readonly language: string;
	readonly tags: readonly string[];
	/** The latest version; `shown` is the one whose words these are. */
	readonly version: number;
	readonly shown: number;
	readonly reason: string;
	readonly authorId: string;
	readonly authorName: string;
	/** Who wrote the version that is shown, and when. */
	readonly editorId: string;
	readonly editorName: string;
	readonly writtenAt: number;
	readonly audience: PracticeAudience;
	readonly groupName: string | null;
	/** Names of the chapters that it is addressed to. */
	readonly siteNames: readonly string[];
	readonly source: {
		readonly id: string;
		readonly version: number;
		readonly origin: string;
		readonly name: string;
	} | null;
	readonly createdAt: number;
	readonly updatedAt: number;
};

export type PersonNamed = {
	readonly personId: string;
	readonly name: string;
	readonly answer: "asked" | "yes" | "no";
	readonly askedAt: number;
	readonly answeredAt: number | null;
};

export type TrialInPractice = {
	readonly id: string;
	readonly personId: string;
	readonly personName: string;
	readonly version: number;
	readonly context: string;
	readonly startedAt: number;
	readonly reportedAt: number | null;
	readonly outcome: "worked" | "mixed" | "did-not-work" | null;
	readonly changed: string;
	readonly surprised: string;
	readonly evidence: string;
	/** What it came from, as far as the reader may see it. */
	readonly cameFrom: readonly Named[];
};

export type TrialInPracticeRow = Omit<TrialInPractice, "cameFrom"> & { readonly cameFrom: string };

export const trialInPracticeFrom = (row: TrialInPracticeRow): TrialInPractice => ({
	...row,
	cameFrom: cameFromOf(row.cameFrom),
});

type Row = TextRow & {
	readonly id: string;
	readonly state: "draft" | "shared";
	readonly title: string;
	readonly status: PracticeStatus;
	readonly language: string;
	readonly tags: string;
	readonly version: number;
	readonly shown: number;
	readonly reason: string;
	readonly authorId: string;
	readonly authorName: string;
	readonly editorId: string;
	readonly editorName: string;
	readonly writtenAt: number;
	readonly scope: PracticeAudience["scope"];
	readonly groupId: string | null;
	readonly groupName: string | null;
	readonly sites: string;
	readonly siteNames: string;
	readonly sourceId: string | null;
	readonly sourceVersion: number | null;
	readonly sourceOrigin: string | null;
	readonly sourceName: string | null;
	readonly createdAt: number;
	readonly updatedAt: number;
};

/** One practice at a version (the latest where none is named), where the viewer may see it. */
export const practiceQuery = (
	viewerId: string | Placeholder,
	id: string | SQL | Placeholder,
	version?: number | SQL,
): SQL => sql`
	select p.id, p.state, v.title, v.status, p.language, p.tags, p.version, v.version as shown, v.reason,
		p.author_id as authorId, coalesce(a.name, '') as authorName, v.author_id as editorId, coalesce(e.name, '') as editorName,
		v.created_at as writtenAt, p.audience as scope, p.group_id as groupId, g.name as groupName, p.sites,
		(select json_group_array(coalesce(nullif(sp.name, ''), s.value)) from json_each(p.sites) s
			left join ${peer} sp on sp.origin = s.value) as siteNames,
		p.source_id as sourceId, p.source_version as sourceVersion, p.source_origin as sourceOrigin, o.name as sourceName,
		p.created_at as createdAt, p.updated_at as updatedAt, ${textColumns}
	from ${practice} p
	join ${practiceVersion} v on v.practice_id = p.id and v.version = ${version === undefined ? sql`p.version` : version}
	${joinSource}
	left join ${person} a on a.id = p.author_id
	left join ${person} e on e.id = v.author_id
	left join ${workingGroup} g on g.id = p.group_id
	left join ${peer} o on o.origin = p.source_origin
	where p.id = ${id} and ${practiceVisible(viewerId)}`;

const practiceFrom = (row: Row): PracticeRead => ({
	...readText(row),
	id: row.id,
	state: row.state,
	title: row.title,
	status: row.status,
	language: row.language,
	tags: JSON.parse(row.tags) as string[],
	version: row.version,
	shown: row.shown,
	reason: row.reason,
	authorId: row.authorId,
	authorName: row.authorName,
	editorId: row.editorId,
	editorName: row.editorName,
	writtenAt: row.writtenAt,
	audience: { scope: row.scope, groupId: row.groupId, sites: JSON.parse(row.sites) as string[] },
	groupName: row.groupName,
	siteNames: JSON.parse(row.siteNames) as string[],
	source:
		row.sourceId !== null && row.sourceVersion !== null && row.sourceOrigin !== null
			? {
					id: row.sourceId,
					version: row.sourceVersion,
					origin: row.sourceOrigin,
					name: row.sourceName || row.sourceOrigin,
				}
			: null,
	createdAt: row.createdAt,
	updatedAt: row.updatedAt,
});

const namedQuery = (
	id: string | Placeholder,
): SQL => sql`select n.person_id as personId, coalesce(h.name, '') as name, n.answer,
	n.asked_at as askedAt, n.answered_at as answeredAt
	from ${practicePerson} n left join ${person} h on h.id = n.person_id where n.practice_id = ${id} order by h.name, n.person_id`;

/** More trials than a reader takes in at once; the rest is on a page of its own. */
const trialsShown = 30;

const trialsQuery = (
	viewerId: string | Placeholder,
	id: string | Placeholder,
): SQL => sql`select t.id, t.person_id as personId, coalesce(h.name, '') as personName, t.version,
	t.context, t.started_at as startedAt, t.reported_at as reportedAt, t.outcome, t.changed, t.surprised, t.evidence,
	${cameFromColumn(viewerId, sql`t.id`)} as cameFrom
	from ${trial} t left join ${person} h on h.id = t.person_id
	where t.practice_id = ${id} and ${trialVisible(viewerId)} order by t.started_at desc, t.id desc limit ${trialsShown + 1}`;

export const readPractice = async (
	db: Db,
	viewerId: string,
	id: string,
	version?: number,
): Promise<PracticeRead | undefined> => {
	const [row] = await db.all<Row>(practiceQuery(viewerId, id, version));
	return row && practiceFrom(row);
};

/** A practice with the people named in it, in one round trip. */
export const readPracticeWithPeople = async (
	db: Db,
	viewerId: string,
	id: string,
): Promise<{ practice: PracticeRead; people: PersonNamed[] } | undefined> => {
	const [[row], people] = await readBatch<[Row, PersonNamed]>(db, [practiceQuery(viewerId, id), namedQuery(id)]);
	return row && { practice: practiceFrom(row), people };
};

export type { Row as PracticeRow };
export { namedQuery, practiceFrom, trialsQuery, trialsShown };
