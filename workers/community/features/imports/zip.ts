import { unzipSync } from "fflate";
import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import { mostDocuments, shortly, type Unread } from "./rules.ts";

type Bytes = Uint8Array<ArrayBuffer>;

/** Twice the most that is taken in of one upload: notes shrink to a third. */
const mostUnpacked = 4 * 1024 * 1024;
/** Plain words shrink to a tenth at most; what grows a hundredfold is made to explode. */
const mostGrowth = 100;
const longestPath = 200;
/** What a system puts beside one's own files. */
const beside = /(^|\/)(__MACOSX|\.[^/]*|Thumbs\.db|desktop\.ini)(\/|$)/;
const isText = /\.(md|markdown|mdown|txt)$/i;

export type Unzipped = {
	readonly files: readonly { readonly name: string; readonly bytes: Bytes }[];
	readonly unread: readonly Unread[];
};

class Exploding extends Error {}

/**
 * Unpacks the documents in a ZIP file. Every size is judged by the list of files before anything is unpacked, and no more is
 * unpacked than the list says; what is no document is named.
 */
export const unzip = (bytes: Bytes): Result<Unzipped> => {
	const unread: Unread[] = [];
	let total = 0;
	let entries = 0;
	const leave = (name: string, why: string): false => {
		unread.push({ where: shortly(name), what: "", why });
		return false;
	};
	try {
		const found = unzipSync(bytes, {
			filter: ({ name, size, originalSize }) => {
				if (++entries > mostDocuments * 5) throw new Exploding();
				if (name.endsWith("/") || (beside.test(name) && !name.includes(".."))) return false;
				if (name.length > longestPath || /(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[a-z]:|\\/i.test(name))
					return leave(name, "its name leads out of the ZIP file. Rename it, and pack it again.");
				if (!isText.test(name))
					return leave(name, "it isn’t Markdown or plain text. Pictures and other files stay where they are.");
				total += originalSize;
				if (originalSize > mostGrowth * Math.max(size, 64) || total > mostUnpacked) throw new Exploding();
				return true;
			},
		});
		const files = Object.entries(found).map(([name, one]) => ({ name, bytes: one as Bytes }));
		if (files.length > mostDocuments)
			return problem("too-large", `There are more than ${mostDocuments} documents in it. Bring them in parts.`, {
				field: "file",
			});
		return ok({ files, unread });
	} catch (cause) {
		return cause instanceof Exploding
			? problem("too-large", "This ZIP file would grow out of all bounds. Pack fewer documents at once.", {
					field: "file",
				})
			: problem("invalid", "This ZIP file is damaged, or packed in a way that we don’t read. Pack it anew.", {
					field: "file",
				});
	}
};
