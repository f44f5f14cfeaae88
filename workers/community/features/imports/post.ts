import { longestReflection } from "../reflections/rules.ts";
import { momentIn } from "./dates-rules.ts";
import { isHtml, markdownOf } from "./html-words.ts";
import { type PostItem, shortly, type Unread } from "./rules.ts";

const longestTitle = 160;
const longestAuthor = 120;

export type RawPost = {
	readonly where: string;
	readonly source: string;
	readonly thread: string;
	readonly title: string;
	readonly author: string;
	readonly email: string;
	readonly at: unknown;
	readonly words: string;
	/** Whether the words are surely HTML; otherwise they are looked at. */
	readonly html?: boolean;
};

const address = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

/** A post as it was found, as it will be; or why it can't be. */
export const postOf = (raw: RawPost, now: number): PostItem | Unread => {
	const unread = (why: string): Unread => ({ where: raw.where, what: shortly(raw.title || raw.words), why });
	const html = raw.html || isHtml(raw.words);
	const read = html ? markdownOf(raw.words) : { text: raw.words.trim(), simplified: false };
	if (read === null) return unread("its words are buried too deep in HTML. Copy them out, and write them here.");
	const { text, simplified } = read;
	if (text === "") return unread("there are no words in it.");
	if (text.length > longestReflection)
		return unread("it is longer than a text here can be. Bring it as a document, in parts.");
	const title = oneLine(markdownOf(raw.title)?.text ?? raw.title);
	const email = raw.email.trim().toLowerCase();
	return {
		where: raw.where,
		source: raw.source || `${raw.thread}\n${raw.author}\n${text.slice(0, 500)}`,
		thread: raw.thread,
		title: (title || shortly(text)).slice(0, longestTitle),
		author: oneLine(raw.author).slice(0, longestAuthor),
		email: address.test(email) ? email : null,
		at: momentIn(raw.at, now),
		text,
		note: simplified ? "Simplified: all its words come, without their bold and slanted letters" : "",
	};
};

export const isPost = (one: PostItem | Unread): one is PostItem => "text" in one;

/** Posts apart from what can't be read. */
export const sorted = (all: readonly (PostItem | Unread)[]): { items: PostItem[]; unread: Unread[] } => ({
	items: all.filter(isPost),
	unread: all.filter((one): one is Unread => !isPost(one)),
});
