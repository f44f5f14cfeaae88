import { type SQL, sql } from "drizzle-orm";
import type { ListCursor } from "#core/cursor.ts";
import { kept } from "#core/kept.ts";
import { readBatch } from "#exchange/read-batch.ts";
import { peer } from "#exchange/tables.ts";
import { person } from "#identity/tables.ts";
import type { PracticeStatus } from "#protocol/content.ts";
import { practice, practiceVersion, workingGroup } from "../../db/practices.ts";
import type { Services } from "../../services.ts";
import type { AudienceScope } from "./audience-rules.ts";
import { joinSource } from "./text-store.ts";
import { practiceVisible } from "./visible-store.ts";

export type PracticeFilter = {
	readonly tag?: string;
	readonly status?: PracticeStatus;
	readonly language?: string;
	readonly audience?: AudienceScope;
	readonly author?: string;
	readonly group?: string;
};

export type PracticeInList = {
	readonly id: string;
	readonly title: string;
	/** The beginning of the situation, or of what is done, as it was written. */
	readonly sentence: string;
	readonly status: PracticeStatus;
	readonly language: string;
	readonly tags: readonly string[];
	readonly version: number;
	readonly authorId: string;
	readonly authorName: string;
	readonly audience: AudienceScope;
	readonly groupName: string | null;
	/** Where it was brought home from. */
	readonly sourceOrigin: string | null;
	readonly sourceName: string | null;
	readonly createdAt: number;
	readonly updatedAt: number;
};

export type ListedRow = Omit<PracticeInList, "tags"> & { readonly tags: string };

const columns = sql`p.id, p.title, p.status, p.language, p.tags, p.version, p.author_id as authorId,
	coalesce(a.name, '') as authorName, p.audience, g.name as groupName, p.source_origin as sourceOrigin,
	o.name as sourceName, p.created_at as createdAt, p.updated_at as updatedAt,
	substr(coalesce(nullif(v.situation, ''), json_extract(rv.activity, '$.object.content.situation'), v.what_we_do, ''), 1, 700) as sentence`;

const from = sql`from ${practice} p
	join ${practiceVersion} v on v.practice_id = p.id and v.version = p.version ${joinSource}
	left join ${person} a on a.id = p.author_id
	left join ${workingGroup} g on g.id = p.group_id and p.audience = 'group'
	left join ${peer} o on o.origin = p.source_origin`;

const value = (name: string) => sql.placeholder(name);

const narrowed: Readonly<Record<keyof PracticeFilter, SQL>> = {
	tag: sql`and exists (select 1 from json_each(p.tags) t where t.value = ${value("tag")})`,
	status: sql`and p.status = ${value("status")}`,
	language: sql`and p.language = ${value("language")}`,
	audience: sql`and p.audience = ${value("audience")}`,
	author: sql`and p.author_id = ${value("author")}`,
	group: sql`and p.audience = 'group' and p.group_id = ${value("group")}`,
};

type Page = { readonly limit: number; readonly after?: ListCursor; readonly drafts?: boolean };

/** One for each way of narrowing the list, so that it is written once and not for each page. */
const queries = kept<SQL>(300);

const practicesQuery = (by: readonly (keyof PracticeFilter)[], { after, drafts }: Page): SQL =>
	queries(
		`${by} ${drafts} ${after !== undefined}`,
		() => sql`select ${columns} ${from}
			where p.state = ${drafts ? "draft" : "shared"} and ${practiceVisible(value("me"))}
			${drafts ? sql`and p.author_id = ${value("me")}` : sql``}
			${sql.join(
				by.map((name) => narrowed[name]),
				sql` `,
			)}
			${after ? sql`and (p.updated_at, p.id) < (${value("afterKey")}, ${value("afterId")})` : sql``}
			order by p.updated_at desc, p.id desc limit ${value("most")}`,
	);

/**
 * The query for one more than `limit` practices that the viewer may see, latest change first, and the values that belong
 * into it. `drafts`: the viewer's own instead.
 */
export const practicesAsked = (viewerId: string, filter: PracticeFilter, page: Page) => {
	const given = Object.entries(filter).filter(([, narrow]) => narrow) as [keyof PracticeFilter, string][];
	return {
		query: practicesQuery(
			given.map(([name]) => name),
			page,
		),
		values: {
			...Object.fromEntries(given),
			...{ me: viewerId, most: page.limit + 1, afterKey: page.after?.key ?? "", afterId: page.after?.id ?? "" },
		},
	};
};

export const practiceFromRow = (row: ListedRow): PracticeInList => ({ ...row, tags: JSON.parse(row.tags) as string[] });

export const readPractices = async (
	{ db }: Pick<Services, "db">,
	viewerId: string,
	filter: PracticeFilter,
	page: Page,
): Promise<PracticeInList[]> => {
	const { query, values } = practicesAsked(viewerId, filter, page);
	const [rows] = await readBatch<[ListedRow]>(db, [query], values);
	return rows.map(practiceFromRow);
};
