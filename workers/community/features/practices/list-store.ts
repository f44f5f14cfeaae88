import { type SQL, sql } from "drizzle-orm";
import type { ListCursor } from "#core/cursor.ts";
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

type Row = Omit<PracticeInList, "tags"> & { readonly tags: string };

const columns = sql`p.id, p.title, p.status, p.language, p.tags, p.version, p.author_id as authorId,
	coalesce(a.name, '') as authorName, p.audience, g.name as groupName, p.source_origin as sourceOrigin,
	o.name as sourceName, p.created_at as createdAt, p.updated_at as updatedAt,
	substr(coalesce(nullif(v.situation, ''), json_extract(rv.activity, '$.object.content.situation'), v.what_we_do, ''), 1, 700) as sentence`;

const from = sql`from ${practice} p
	join ${practiceVersion} v on v.practice_id = p.id and v.version = p.version ${joinSource}
	left join ${person} a on a.id = p.author_id
	left join ${workingGroup} g on g.id = p.group_id and p.audience = 'group'
	left join ${peer} o on o.origin = p.source_origin`;

const narrowed = (filter: PracticeFilter): SQL[] => [
	...(filter.tag ? [sql`and exists (select 1 from json_each(p.tags) t where t.value = ${filter.tag})`] : []),
	...(filter.status ? [sql`and p.status = ${filter.status}`] : []),
	...(filter.language ? [sql`and p.language = ${filter.language}`] : []),
	...(filter.audience ? [sql`and p.audience = ${filter.audience}`] : []),
	...(filter.author ? [sql`and p.author_id = ${filter.author}`] : []),
	...(filter.group ? [sql`and p.audience = 'group' and p.group_id = ${filter.group}`] : []),
];

/** One more than `limit` practices that the viewer may see, latest change first. `drafts`: the viewer's own instead. */
export const practicesQuery = (
	viewerId: string,
	filter: PracticeFilter,
	page: { readonly limit: number; readonly after?: ListCursor; readonly drafts?: boolean },
): SQL => sql`select ${columns} ${from}
	where p.state = ${page.drafts ? "draft" : "shared"} and ${practiceVisible(viewerId)}
	${page.drafts ? sql`and p.author_id = ${viewerId}` : sql``}
	${sql.join(narrowed(filter), sql` `)}
	${page.after ? sql`and (p.updated_at, p.id) < (${page.after.key}, ${page.after.id})` : sql``}
	order by p.updated_at desc, p.id desc limit ${page.limit + 1}`;

export const practiceFromRow = (row: Row): PracticeInList => ({ ...row, tags: JSON.parse(row.tags) as string[] });

export const readPractices = async (
	{ db }: Pick<Services, "db">,
	viewerId: string,
	filter: PracticeFilter,
	page: { readonly limit: number; readonly after?: ListCursor; readonly drafts?: boolean },
): Promise<PracticeInList[]> => (await db.all<Row>(practicesQuery(viewerId, filter, page))).map(practiceFromRow);
