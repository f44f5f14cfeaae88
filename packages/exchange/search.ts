import { type SQL, sql } from "drizzle-orm";
import { isSpaced, searchQuery, spaced } from "#core/folding.ts";
import type { JudgedActivity } from "#protocol/judge.ts";
import { incomingRows } from "./incoming.ts";
import { searchDoc } from "./search-tables.ts";
import type { Site, Statement } from "./site.ts";
import { record } from "./tables.ts";

/** A document for the search index. The id is a record's URL, or a local id for what is our own. */
export type SearchDoc = {
	readonly id: string;
	readonly kind: string;
	/** A working group's id when only its members may find it. */
	readonly container: string | null;
	/** Whose words it holds, where they are one person's here. */
	readonly authorId?: string | null;
	readonly language: string | null;
	readonly title: string;
	readonly body: string;
};

/** Text beyond this is not indexed: as long as a long practice. */
const mostText = 40_000;
/** Kinds that people look for. The others travel for the sites, not for readers. */
const findable = new Set([
	"chapter",
	"person",
	"practice",
	"adoption",
	"summary",
	"question",
	"answer",
	"story",
	"study",
	"meeting",
]);

const stringsIn = (value: unknown): string[] =>
	typeof value === "string"
		? [value]
		: Array.isArray(value)
			? value.flatMap(stringsIn)
			: typeof value === "object" && value !== null
				? Object.values(value).flatMap(stringsIn)
				: [];

/** The statement that puts a document of our own into the index, or renews it. */
export const indexOwn = (site: Pick<Site, "db" | "origin" | "clock">, doc: SearchDoc): Statement => {
	const values = {
		...doc,
		origin: site.origin,
		title: spaced(doc.title),
		body: spaced(doc.body.slice(0, mostText)),
		updatedAt: site.clock(),
	};
	return site.db.insert(searchDoc).values(values).onConflictDoUpdate({ target: searchDoc.id, set: values });
};

/**
 * The statement that puts many documents of our own into the index at once, each as of its own moment, or renews their
 * words where they are: for what comes in together. Who may find what is there stays as it was.
 */
export const indexMany = (
	site: Pick<Site, "db" | "origin">,
	docs: readonly (SearchDoc & { readonly updatedAt: number })[],
): Statement => {
	const rows = docs.map((doc) => ({ ...doc, title: spaced(doc.title), body: spaced(doc.body.slice(0, mostText)) }));
	return site.db.run(sql`insert into ${searchDoc} (id, kind, origin, container, author_id, language, title, body, updated_at)
		select value ->> 'id', value ->> 'kind', ${site.origin}, value ->> 'container', value ->> 'authorId',
			value ->> 'language', value ->> 'title', value ->> 'body', value ->> 'updatedAt'
		from json_each(${JSON.stringify(rows)}) where true
		on conflict (id) do update set language = excluded.language, title = excluded.title, body = excluded.body,
			updated_at = excluded.updated_at`);
};

export const unindexOwn = (site: Pick<Site, "db">, id: string): Statement =>
	site.db.run(sql`delete from ${searchDoc} where id = ${id}`);

/** A record's words as its author wrote them: of scripts without spaces they have to be set apart, which SQLite can't. */
const setApart = ({ activity }: JudgedActivity): { title?: string; body?: string } => {
	const object = activity.object as { name?: string; content?: unknown };
	const words = { title: object.name ?? "", body: stringsIn(object.content).join("\n").slice(0, mostText) };
	return isSpaced(words.title + words.body) ? {} : { title: spaced(words.title), body: spaced(words.body) };
};

/**
 * The statements that index received records, where they are at this very revision. Words that need nothing done to them
 * aren't sent to D1 a second time: they are read from the record that was just stored.
 */
export const indexReceived = (site: Site, items: readonly JudgedActivity[]): Statement[] => {
	const docs = items.flatMap((item) =>
		findable.has(item.kind) ? [{ id: item.recordId, rev: item.rev, ...setApart(item) }] : [],
	);
	if (docs.length === 0) return [];
	return [
		site.db.run(sql`${incomingRows(docs)}
			insert into ${searchDoc} (id, kind, origin, container, language, title, body, updated_at)
			select r.id, r.kind, r.origin, null, r.language, coalesce(value ->> 'title', r.name, ''),
				coalesce(value ->> 'body', (select substr(group_concat(words.atom, char(10)), 1, ${mostText})
					from json_tree(r.activity, '$.object.content') words where words.type = 'text'), ''), r.rev
			from incoming join ${record} r on r.id = value ->> 'id' and r.rev = value ->> 'rev' where true
			on conflict (id) do update set kind = excluded.kind, language = excluded.language, title = excluded.title,
				body = excluded.body, updated_at = excluded.updated_at`),
	];
};

export type SearchOptions = {
	/** Groups whose documents may be found: their ids, or a query of one column that gives them. */
	readonly containers: readonly string[] | SQL;
	/** A condition on documents called `d` that opens more of them. */
	readonly also?: SQL;
	/** A condition on documents called `d` that all must meet besides. */
	readonly only?: SQL;
	readonly kinds?: readonly string[];
	readonly origins?: readonly string[];
	readonly language?: string;
	readonly skip?: number;
	readonly limit?: number;
};

/** As many hits as one looks through. */
const usualLimit = 20;

const listed = (values: readonly string[]): SQL => sql`select value from json_each(${JSON.stringify(values)})`;

/**
 * The query for documents that hold every word of `typed`, best first: those open to everybody here, and those of the
 * given containers; with the place in the text that fits best (`excerpt`) and the order (`place`, then `n` falling). `skip` leaves out as
 * many, and `limit` is the most that there are. Null when there is no word in what was typed.
 */
export const searchSelect = (typed: string, options: SearchOptions): SQL | null => {
	const match = searchQuery(typed);
	if (match === null) return null;
	const among = (column: string, values: readonly string[] | undefined) =>
		values && values.length > 0 ? sql`and ${sql.raw(column)} in (${listed(values)})` : sql``;
	const containers = Array.isArray(options.containers)
		? listed(options.containers as readonly string[])
		: (options.containers as SQL);
	return sql`select d.id, d.kind, d.origin, d.container, d.language, d.title, snippet(search_index, 1, '', '', '…', 24) as excerpt,
			bm25(search_index, 4.0, 1.0) as place, d.n
		from search_index join ${searchDoc} d on d.n = search_index.rowid
		where search_index match ${match} and (d.container is null or d.container in (${containers})
			${options.also ? sql`or ${options.also}` : sql``}) ${options.only ? sql`and ${options.only}` : sql``}
			${among("d.kind", options.kinds)} ${among("d.origin", options.origins)}
			${options.language ? sql`and d.language = ${options.language}` : sql``}
		order by place, d.n desc limit ${options.limit ?? usualLimit} offset ${options.skip ?? 0}`;
};
