import { withoutUnshowable, withPlainLineEnds } from "#core/characters.ts";
import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";

type Bytes = Uint8Array<ArrayBuffer>;

export type Decoded = {
	readonly text: string;
	/** How its letters were written, where that isn't UTF-8: told to who brings it. */
	readonly encoding: string | null;
};

const refused = (words: string): Result<never> => problem("invalid", words, { field: "file" });

const starts = (bytes: Bytes, ...first: readonly number[]): boolean => first.every((byte, i) => bytes[i] === byte);

export const isZip = (bytes: Bytes): boolean => starts(bytes, 0x50, 0x4b, 0x03, 0x04);

/** Files that are no text, and what to do with each. */
const notText: readonly (readonly [first: readonly number[], words: string])[] = [
	[
		[0x50, 0x4b, 0x03, 0x04],
		"This is a ZIP file or a spreadsheet. Save a spreadsheet as CSV; a ZIP file can hold documents only.",
	],
	[[0xd0, 0xcf, 0x11, 0xe0], "This is an older Office file. Open it there, and save it as CSV or as text."],
	[
		[0x25, 0x50, 0x44, 0x46],
		"This is a PDF. Its words can’t be told from its layout; export the text from where it was written.",
	],
	[[0x1f, 0x8b], "This is packed with gzip. Unpack it first."],
	[[0x89, 0x50, 0x4e, 0x47], "This is a picture."],
	[[0xff, 0xd8, 0xff], "This is a picture."],
];

const plain = (text: string): string => withoutUnshowable(withPlainLineEnds(text.replace(/\r\n?/g, "\n")));

const asText = (bytes: Bytes, encoding: string, fatal: boolean): string | undefined => {
	try {
		return new TextDecoder(encoding, { fatal, ignoreBOM: false }).decode(bytes);
	} catch {
		return undefined;
	}
};

const looked = 4_096;

/** UTF-16 without a mark: every second byte of a European text is zero. */
const utf16Of = (bytes: Bytes): "utf-16le" | "utf-16be" | undefined => {
	const some = bytes.subarray(0, looked);
	const zeros = [0, 0];
	for (let i = 0; i < some.length; i++) if (some[i] === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
	const many = some.length * 0.2;
	if ((zeros[1] ?? 0) > many && (zeros[0] ?? 0) * 10 < (zeros[1] ?? 0)) return "utf-16le";
	if ((zeros[0] ?? 0) > many && (zeros[1] ?? 0) * 10 < (zeros[0] ?? 0)) return "utf-16be";
	return undefined;
};

const encodingNames: Readonly<Record<string, string>> = {
	"utf-16le": "UTF-16",
	"utf-16be": "UTF-16",
	"windows-1252": "Windows-1252, or Latin-1",
};

const damaged = "This file is damaged, or no text. Export it anew, as UTF-8 where you can choose.";

/**
 * The words of a file: UTF-8 and UTF-16 with or without a mark, otherwise Windows-1252, in which every byte is a letter. What
 * holds zeros or many control characters is no text, and is refused.
 */
export const decode = (bytes: Bytes): Result<Decoded> => {
	const other = notText.find(([first]) => starts(bytes, ...first));
	if (other) return refused(other[1]);
	const utf16 = starts(bytes, 0xff, 0xfe) ? "utf-16le" : starts(bytes, 0xfe, 0xff) ? "utf-16be" : utf16Of(bytes);
	const encoding = utf16 ?? (asText(bytes, "utf-8", true) === undefined ? "windows-1252" : "utf-8");
	const text = asText(bytes, encoding, encoding !== "windows-1252");
	if (text === undefined) return refused(damaged);
	const some = text.slice(0, looked);
	const odd = some.length - plain(some.replaceAll("\r", "")).length - (some.split("\r").length - 1);
	if (text.slice(0, 100_000).includes("\0") || odd > some.length * 0.02) return refused(damaged);
	const words = plain(text.replace(/^\ufeff/, ""));
	return words.trim() === ""
		? refused("There is nothing in this file.")
		: ok({ text: words, encoding: encodingNames[encoding] ?? null });
};

/** The same for what was pasted. */
export const pasted = (text: string): Result<Decoded> =>
	text.trim() === "" ? refused("Please choose a file, or paste its text.") : ok({ text: plain(text), encoding: null });
