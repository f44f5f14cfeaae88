import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { strFromU8, unzipSync } from "fflate";
import { isSealedFile } from "#community/features/archive/rules.ts";
import { openPiece } from "#community/features/archive/seal.ts";

/**
 * Prints what is sealed in a chapter's archive, one JSON line a row: `["reflection",{…}]`. For an operator who has the
 * site's secret, and so could read the database as well.
 *
 *     SITE_SECRET=… node scripts/open-archive.ts boston.example-2026-11-22.zip > sealed.jsonl
 */
const { positionals } = parseArgs({ allowPositionals: true });
const [path] = positionals;
const secret = process.env.SITE_SECRET ?? "";

const fail = (words: string): never => {
	console.error(words);
	process.exit(1);
};

if (!path) fail("Say which archive: SITE_SECRET=… node scripts/open-archive.ts ARCHIVE.zip");
const files = unzipSync(new Uint8Array(await readFile(String(path))), { filter: ({ name }) => isSealedFile(name) });
const sealed = Object.values(files);
if (sealed.length === 0) fail("Nothing in this archive is sealed.");
for (const piece of sealed.flatMap((file) => strFromU8(file).split("\n").filter(Boolean))) {
	const opened = await openPiece(secret, piece);
	if (opened.ok) console.info(opened.value);
	else fail("SITE_SECRET isn’t the secret that this archive was sealed with.");
}
