import { parseFeed } from "feedsmith";
import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import { postOf, type RawPost, sorted } from "./post.ts";
import { type ItemsContent, mostPosts, type PostItem } from "./rules.ts";

/** What we look at of an entry, whatever kind of feed it stands in. */
type Named = { readonly name?: string; readonly email?: string };
type Entry = {
	readonly id?: string;
	readonly guid?: { readonly value?: string };
	readonly link?: string;
	readonly url?: string;
	readonly links?: readonly { readonly href?: string; readonly rel?: string }[];
	readonly title?: string | { readonly value?: string };
	readonly description?: string;
	readonly summary?: string | { readonly value?: string };
	readonly content?: { readonly encoded?: string; readonly value?: string };
	readonly content_html?: string;
	readonly content_text?: string;
	readonly authors?: readonly (string | Named)[];
	readonly dc?: { readonly creators?: readonly string[]; readonly dates?: readonly string[] };
	readonly pubDate?: unknown;
	readonly published?: unknown;
	readonly updated?: unknown;
	readonly date_published?: unknown;
};
type Read = {
	readonly title?: unknown;
	readonly items?: readonly Entry[];
	readonly entries?: readonly Entry[];
	readonly authors?: readonly (string | Named)[];
};

const plain = (value: Entry["title"]): string => (typeof value === "string" ? value : (value?.value ?? ""));

const named = (value: string | Named | undefined): Required<Named> => {
	if (typeof value !== "string") return { name: value?.name ?? "", email: value?.email ?? "" };
	// RSS: `ada@example.org (Ada Mensah)`.
	const [, email = "", name = ""] = /^(\S+@\S+)(?:\s*\((.*)\))?$/.exec(value.trim()) ?? [];
	return email ? { email, name } : { name: value, email: "" };
};

const rawOf = (entry: Entry, n: number, feed: Read): RawPost => {
	const link =
		entry.link ?? entry.url ?? entry.links?.find(({ rel }) => rel === undefined || rel === "alternate")?.href ?? "";
	const source = entry.guid?.value ?? entry.id ?? link;
	const author = named(entry.authors?.[0] ?? entry.dc?.creators?.[0] ?? feed.authors?.[0]);
	const html = entry.content_html ?? entry.content?.encoded ?? entry.content?.value;
	const words = html ?? entry.content_text ?? entry.description ?? plain(entry.summary);
	return {
		where: `Entry ${n + 1}`,
		source,
		thread: source || `entry ${n + 1} ${plain(entry.title)}`,
		title: plain(entry.title),
		author: author.name || entry.dc?.creators?.[0] || "",
		email: author.email,
		at: entry.pubDate ?? entry.published ?? entry.date_published ?? entry.dc?.dates?.[0] ?? entry.updated,
		words,
		html: html !== undefined,
	};
};

const refused = (words: string) => problem("invalid", words, { field: "file" });

/** Whether a text is a feed of any kind. */
export const isFeed = (text: string): boolean =>
	/^\s*(<\?xml|<!DOCTYPE|<(rss|feed|rdf:RDF)\b)/i.test(text) ||
	/"version"\s*:\s*"https:\/\/jsonfeed\.org\//.test(text.slice(0, 2_000));

/** The posts of a feed. Declarations of its own, with which a few lines of XML can stand for gigabytes, are refused. */
export const readFeed = (text: string, now: number): Result<ItemsContent<PostItem>> => {
	if (/<!(DOCTYPE|ENTITY)/i.test(text))
		return refused(
			"This file declares words of its own (DOCTYPE or ENTITY), which no feed needs. Fetch the feed anew, from its own address.",
		);
	try {
		const { feed } = parseFeed(text) as unknown as { feed: Read };
		const entries = feed.items ?? feed.entries ?? [];
		if (entries.length > mostPosts)
			return problem("too-large", `There are more than ${mostPosts} entries in it. Bring them in parts.`, {
				field: "file",
			});
		if (entries.length === 0) return refused("There are no entries in this feed.");
		return ok({ from: "items", ...sorted(entries.map((entry, n) => postOf(rawOf(entry, n, feed), now))) });
	} catch {
		return refused(
			"This feed is damaged: it can’t be read as RSS, Atom or JSON Feed. Fetch it anew, and bring the whole file.",
		);
	}
};
