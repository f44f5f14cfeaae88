import { cellOf } from "./columns-rules.ts";
import { postOf, sorted } from "./post.ts";
import { line, type Options, type PostItem, shortly, type TableContent, type Unread } from "./rules.ts";

/** The posts in a table, and the lines that can't be read. */
export const postsIn = (
	{ rows, unread }: TableContent,
	options: Options,
	now: number,
): { items: PostItem[]; unread: Unread[] } => {
	const all = rows.map(({ line: at, cells }) => {
		const cell = (field: Parameters<typeof cellOf>[2]) => cellOf(options, cells, field);
		const topic = cell("topic");
		const found = postOf(
			{
				...{ where: line(at), source: cell("source"), thread: topic || line(at), title: topic, author: cell("author") },
				...{ email: cell("email") || cell("author"), at: cell("when"), words: cell("text") },
			},
			now,
		);
		return "why" in found && found.what === "" ? { ...found, what: shortly(cells.filter(Boolean).join(", ")) } : found;
	});
	const { items, unread: others } = sorted(all);
	return { items, unread: [...unread, ...others] };
};
