import { ok, type Result } from "#core/result.ts";
import { holdToManifest, readManifest, type Told } from "./manifest.ts";
import { fileSize, isSealedFile, type Manifest, mostBytes, refusedAt, sealedFile, tableIn } from "./rules.ts";
import { shapes } from "./shapes.ts";
import { listZip, type Source } from "./zip-list.ts";

/** How an archive is read: what it says of itself, and its files in steps that each fit one message of the queue. */
export type Plan = {
	readonly manifest: Manifest;
	/** Whether something in it is sealed. */
	readonly sealed: boolean;
	/** Whether its seal shows that nothing was altered: nobody can tell without the secret that it was made with. */
	readonly intact: boolean;
	readonly steps: readonly (readonly Told[])[];
};

/** Reading, checking and putting aside this much takes some three milliseconds; a small file costs by itself. */
const mostInStep = 160_000;
const mostFilesInStep = 60;

export const otherSecret = refusedAt(
	sealedFile,
	"this was sealed with another site’s SITE_SECRET. Give this site that secret, or choose to leave out what is sealed.",
);

/** People come first: whether there is the steward who was named is known then. */
const rankOf = ({ name }: Told): number => {
	const table = tableIn(name);
	return table === "person" ? 0 : table ? 1 : isSealedFile(name) ? 2 : 3;
};

/** What is sealed was packed before, so its size doesn't tell how much there is to check. */
const weightOf = ({ name, unpacked }: Told): number => (isSealedFile(name) ? Math.max(unpacked, fileSize) : unpacked);

const inSteps = (files: readonly Told[]): Told[][] => {
	const steps: Told[][] = [];
	let size = 0;
	for (const file of [...files].sort((a, b) => rankOf(a) - rankOf(b) || a.at - b.at)) {
		const last = steps.at(-1);
		size += weightOf(file);
		if (last?.[0] && last.length < mostFilesInStep && size <= mostInStep && rankOf(last[0]) === rankOf(file))
			last.push(file);
		else {
			steps.push([file]);
			size = weightOf(file);
		}
	}
	return steps;
};

/** Looks at an archive's list of files and at its manifest, and lays out in which steps the rest is read. */
export const planOf = async (source: Source, secret: string): Promise<Result<Plan>> => {
	if (source.size > mostBytes) return refusedAt("The archive", `it is larger than ${mostBytes / 1024 / 1024} MB.`);
	const listed = await listZip(source);
	if (!listed.ok) return listed;
	const read = await readManifest(source, listed.value, secret);
	if (!read.ok) return read;
	const { manifest, sameSecret } = read.value;
	const held = holdToManifest(listed.value, manifest);
	if (!held.ok) return held;
	const strange = held.value.find(({ name }) => name.startsWith("tables/") && !shapes.has(tableIn(name) ?? ""));
	if (strange) return refusedAt(strange.name, "this is no table that a chapter takes along.");
	const sealed = held.value.some(({ name }) => isSealedFile(name));
	return ok({ manifest, sealed, intact: sameSecret, steps: inSteps(held.value) });
};
