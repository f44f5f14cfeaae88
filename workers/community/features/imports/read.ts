import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import { readCalendar } from "./calendar.ts";
import { guessColumns } from "./columns-rules.ts";
import { type Decoded, decode } from "./decode.ts";
import { readDocuments } from "./documents.ts";
import { isFeed, readFeed } from "./feed.ts";
import { readForum } from "./forum.ts";
import { type Content, type ImportKind, mostStored, type Options, type TableContent } from "./rules.ts";
import { readTable } from "./table.ts";

type Bytes = Uint8Array<ArrayBuffer>;

/** What a file holds, with the choices that it suggests and how its letters were written. */
export type ReadFile = { readonly content: Content; readonly options: Options; readonly encoding: string | null };

const tabled = (kind: "people" | "posts", read: Result<TableContent>): Result<Omit<ReadFile, "encoding">> =>
	read.ok ? ok({ content: read.value, options: guessColumns(kind, read.value) }) : read;

const itemed = (read: Result<Content>): Result<Omit<ReadFile, "encoding">> =>
	read.ok ? ok({ content: read.value, options: {} }) : read;

const readText = (kind: ImportKind, { text }: Decoded, now: number): Result<Omit<ReadFile, "encoding">> => {
	if (kind === "people") return tabled("people", readTable(text, "people"));
	if (kind === "meetings") return itemed(readCalendar(text, now));
	if (isFeed(text)) return itemed(readFeed(text, now));
	return /^\s*[[{]/.test(text) ? itemed(readForum(text, now)) : tabled("posts", readTable(text, "posts"));
};

const tooLong = problem("too-large", "There is more in it than we keep at once. Bring it in parts.", { field: "file" });

const encoder = new TextEncoder();

/** Reads a file whole, once: what is kept of it needs no reading again. */
export const readFile = (kind: ImportKind, bytes: Bytes, name: string, now: number): Result<ReadFile> => {
	const encoded = (read: Result<Omit<ReadFile, "encoding">>, encoding: string | null): Result<ReadFile> =>
		!read.ok
			? read
			: encoder.encode(JSON.stringify(read.value.content)).length > mostStored
				? tooLong
				: ok({ ...read.value, encoding });
	if (kind === "documents") {
		const read = readDocuments(bytes, name);
		return read.ok
			? encoded(itemed(ok({ from: "items", items: read.value.items, unread: read.value.unread })), read.value.encoding)
			: read;
	}
	const decoded = decode(bytes);
	return decoded.ok ? encoded(readText(kind, decoded.value, now), decoded.value.encoding) : decoded;
};
