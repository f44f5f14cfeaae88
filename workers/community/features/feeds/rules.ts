/** What a feed tells of. */
export const feedContents = ["all", "practices", "summaries"] as const;
export type FeedContent = (typeof feedContents)[number];
export const feedFormats = ["atom", "json"] as const;
export type FeedFormat = (typeof feedFormats)[number];

/** One entry, before it takes a format. */
export type Entry = {
	/** The record's own address, which never changes. */
	readonly id: string;
	readonly url: string;
	readonly title: string;
	readonly language: string;
	readonly summary: string;
	readonly html: string;
	readonly author: string | null;
	readonly tags: readonly string[];
	readonly published: number;
	readonly updated: number;
};

/** Latest change first, whatever the entries are. */
export const inOrder = (entries: readonly Entry[], most: number): Entry[] =>
	[...entries].sort((a, b) => b.updated - a.updated || (a.id < b.id ? 1 : -1)).slice(0, most);

/** When a feed last changed; an empty one never did. */
export const lastChange = (entries: readonly Entry[]): number =>
	entries.reduce((latest, entry) => Math.max(latest, entry.updated), 0);

/** Characters that XML 1.0 has no way to write; a feed with one of them can't be read at all. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** The text without what no feed can hold. */
export const writable = (text: string): string => text.replace(unwritable, "");
