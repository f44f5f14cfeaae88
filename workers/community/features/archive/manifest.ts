import { ok, type Result } from "#core/result.ts";
import {
	archiveVersion,
	at,
	type Manifest,
	type ManifestFile,
	manifestFile,
	manifestSchema,
	refusedAt,
} from "./rules.ts";
import { markOfSecret, sealOver } from "./seal.ts";
import { textOf } from "./text.ts";
import type { Listed, Source } from "./zip-list.ts";
import { unpack } from "./zip-reader.ts";

const notOurs = refusedAt("The archive", "there is no manifest.json in it, so it is none of ours.");

/** Without a look at how deep it goes: the schema goes no further than what it knows. */
const jsonIn = (text: string): Result<unknown> => {
	try {
		return ok(JSON.parse(text));
	} catch {
		return refusedAt(manifestFile, "this isn’t JSON.");
	}
};

/** An archive's manifest, and whether it was made with this site's secret: then it is as it was written. */
export const readManifest = async (
	source: Source,
	listed: readonly Listed[],
	secret: string,
): Promise<Result<{ manifest: Manifest; sameSecret: boolean }>> => {
	const found = listed.find(({ name }) => name === manifestFile);
	if (!found) return notOurs;
	const bytes = unpack(await source.read(found.at, found.until), found);
	if (!bytes.ok) return bytes;
	const text = textOf(manifestFile, bytes.value);
	if (!text.ok) return text;
	const parsed = jsonIn(text.value);
	if (!parsed.ok) return parsed;
	const read = manifestSchema.safeParse(parsed.value);
	if (!read.success) {
		const field = read.error.issues[0]?.path.join(".") ?? "";
		return refusedAt(
			at(manifestFile, undefined, field),
			field === "version"
				? `this site reads archives of version ${archiveVersion}.`
				: "this isn’t what stands there in an archive of ours.",
		);
	}
	const manifest = read.data;
	const sameSecret = manifest.secret === (await markOfSecret(secret));
	const { seal: _seal, ...rest } = parsed.value as Manifest;
	if (sameSecret && (await sealOver(secret, JSON.stringify(rest))) !== manifest.seal)
		return refusedAt(manifestFile, "this was changed after the archive was made.");
	return ok({ manifest, sameSecret });
};

/** A file that is to be read, with what the manifest says of it. */
export type Told = Listed & Pick<ManifestFile, "sha256" | "rows">;

export const notAsWritten = (name: string): Result<never> =>
	refusedAt(name, "this file isn’t as it was written: its SHA-256 differs from the manifest’s.");

/** Every file is in the manifest, as long as it was written, and the other way round. */
export const holdToManifest = (listed: readonly Listed[], { files }: Manifest): Result<Told[]> => {
	const told = new Map(files.map((file) => [file.path, file]));
	if (told.size !== files.length) return refusedAt(manifestFile, "it names a file twice.");
	const there = new Set(listed.map(({ name }) => name));
	const lost = files.find(({ path }) => !there.has(path));
	if (lost) return refusedAt(lost.path, "this file is missing from the archive.");
	const held: Told[] = [];
	for (const one of listed) {
		if (one.name === manifestFile) continue;
		const file = told.get(one.name);
		if (!file) return refusedAt(one.name, "this file isn’t in the manifest.");
		if (file.bytes !== one.unpacked) return notAsWritten(one.name);
		held.push({ ...one, sha256: file.sha256, ...(file.rows === undefined ? {} : { rows: file.rows }) });
	}
	return ok(held);
};
