import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import { postOf, type RawPost, sorted } from "./post.ts";
import { type ItemsContent, mostPosts, type PostItem, type Unread } from "./rules.ts";

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
	typeof value === "object" && value !== null && !Array.isArray(value);

const listIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** The first of some fields that says something. */
const wordIn = (of: Fields, names: readonly string[]): string => {
	for (const name of names) {
		const value = of[name];
		if (typeof value === "string" && value.trim() !== "") return value.trim();
		if (typeof value === "number") return String(value);
	}
	return "";
};

const valueIn = (of: Fields, names: readonly string[]): unknown =>
	names.map((name) => of[name]).find((value) => value !== undefined);

const titles = ["title", "topic_title", "topic", "subject", "thread"];

/** One post, of a forum that we know (Discourse) or that calls its fields as forums do. */
const rawOf = (post: Fields, within: { thread: string; title: string }, where: string): RawPost => {
	const author = isFields(post.author) ? post.author : isFields(post.user) ? post.user : {};
	const html = wordIn(post, ["cooked", "html", "content_html", "body_html"]);
	const markdown = wordIn(post, ["raw", "markdown", "text", "content_text"]);
	const own = wordIn(post, titles);
	const thread = within.thread || wordIn(post, ["topic_id", "thread_id", "conversation_id"]) || own;
	return {
		where,
		source:
			wordIn(post, ["id", "post_id", "guid", "url", "link"]) &&
			`${thread} ${wordIn(post, ["id", "post_id", "guid", "url", "link"])}`,
		thread: thread || where,
		title: within.title || own,
		author:
			wordIn(post, ["name", "display_name", "author_name", "author", "username", "user", "from"]) ||
			wordIn(author, ["name", "display_name", "username"]),
		email: wordIn(post, ["email", "author_email"]) || wordIn(author, ["email"]),
		at: valueIn(post, ["created_at", "published_at", "date", "created", "posted_at", "timestamp"]),
		words: markdown || html || wordIn(post, ["body", "content", "message", "post", "description"]),
		html: markdown === "" && html !== "",
	};
};

/** What a forum's own machinery wrote: somebody joined, a topic was closed. */
const isTold = (post: Fields): boolean =>
	Boolean(post.action_code) ||
	post.post_type === 2 ||
	post.post_type === 3 ||
	post.hidden === true ||
	Boolean(post.deleted_at);

/** The posts of one topic, or of a list of topics or posts, wherever an export keeps them. */
const postsIn = (value: unknown, depth: number): { post: unknown; thread: string; title: string }[] => {
	if (depth > 4) return [];
	if (Array.isArray(value)) return value.flatMap((one) => postsIn(one, depth + 1));
	if (!isFields(value)) return [{ post: value, thread: "", title: "" }];
	const inside = isFields(value.post_stream)
		? value.post_stream.posts
		: (value.posts ?? value.messages ?? value.replies);
	if (Array.isArray(inside)) {
		const title = wordIn(value, ["title", "fancy_title", "topic_title", "name", "subject"]);
		const thread = wordIn(value, ["id", "topic_id", "slug", "url"]) || title;
		return inside.map((post) => ({ post, thread, title }));
	}
	for (const name of ["topics", "threads", "conversations", "items", "data", "topic_list"])
		if (value[name] !== undefined) return postsIn(value[name], depth + 1);
	return [{ post: value, thread: "", title: "" }];
};

const refused = (words: string) => problem("invalid", words, { field: "file" });

/** The posts in a forum's export: Discourse's topics as its addresses end in `.json`, and plain lists of posts. */
export const readForum = (text: string, now: number): Result<ItemsContent<PostItem>> => {
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch (cause) {
		const at = /line (\d+)/.exec(String(cause))?.[1];
		return refused(
			`This isn’t whole JSON${at ? `: it breaks in line ${at}` : ""}. Export it anew, and bring the whole file.`,
		);
	}
	const found = postsIn(value, 0);
	if (found.length > mostPosts)
		return problem("too-large", `There are more than ${mostPosts} posts in it. Bring it in parts.`, { field: "file" });
	const all = found
		.filter(({ post }) => !(isFields(post) && isTold(post)))
		.map(({ post, thread, title }, n): PostItem | Unread => {
			const where = `Post ${n + 1}`;
			return isFields(post)
				? postOf(rawOf(post, { thread, title }, where), now)
				: { where, what: String(post).slice(0, 80), why: "it isn’t a post: there are no fields in it." };
		});
	const { items, unread } = sorted(all);
	if (items.length === 0 && listIn(unread).length === 0) return refused("There are no posts in this file.");
	return ok({ from: "items", items, unread });
};
