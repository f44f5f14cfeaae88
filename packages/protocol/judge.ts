import { findUnshowable } from "#core/characters.ts";
import { type Clock, day } from "#core/clock.ts";
import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import { originOf } from "./address.ts";
import { withinBounds } from "./bounds.ts";
import { base64url, sha256 } from "./canonical.ts";
import { contentSchemas } from "./content.ts";
import { type KeyResolver, mayHaveSigned } from "./keys.ts";
import { verifyProof } from "./proof.ts";
import { type Activity, type Audience, activitySchema, activityTypes, isKnownKind } from "./vocabulary.ts";

/** An activity that may be applied, with what a receiver files it under. */
export type JudgedActivity = {
	/** The input itself, untouched. */
	readonly activity: Activity;
	/** The same as JSON: what is stored and passed on. */
	readonly text: string;
	readonly origin: string;
	readonly recordId: string;
	readonly kind: string;
	readonly rev: number;
	readonly version: number | null;
	readonly type: Activity["type"];
	/** Null for a tombstone. */
	readonly audience: Audience | null;
	readonly topics: string[];
	readonly language: string | null;
	/** Epoch milliseconds. */
	readonly expiresAt: number | null;
};

const invalid = (reason: string, field?: string) =>
	problem("invalid", "This activity does not follow the exchange's vocabulary.", { reason, field });
const foreign = (reason: string, field: string) =>
	problem("forbidden", "A site may only speak for itself.", { reason, field });

/** Names an activity's proof in a cursor: the first 9 bytes of SHA-256 over `proofValue`, in base64url. */
export const markOf = async (activity: { readonly proof: { readonly proofValue: string } }): Promise<string> =>
	base64url((await sha256(new TextEncoder().encode(activity.proof.proofValue))).subarray(0, 9));

/**
 * Whether anybody could have sent this but its author: bounds, vocabulary, one origin for all that it names, proof. Takes
 * parsed JSON and asks `keyOf` for one key. With a clock, a revision more than a day ahead is refused: it would outrank
 * its author's own later words.
 */
export const judgeActivity = async (
	input: unknown,
	keyOf: KeyResolver,
	by?: { readonly clock: Clock },
): Promise<Result<JudgedActivity>> => {
	const bounded = withinBounds(input);
	if (!bounded.ok) return bounded;
	const read = readActivity(input);
	if (!read.ok) return read;
	const activity = read.value;

	const origin = soleOrigin(activity);
	if (!origin.ok) return origin;
	const key = await keyOf(activity.proof.verificationMethod);
	if (!key.ok) return key;
	if (key.value.id !== activity.proof.verificationMethod || key.value.controller !== activity.actor) {
		return foreign("key-controller", "proof");
	}
	// Its revision too, so that whoever found an old key can't outrank what was said since by dating back.
	if (!mayHaveSigned(key.value, Math.max(Date.parse(activity.proof.created), activity.object.rev)))
		return problem("unauthenticated", "This was signed by a key that is no longer in use.", { reason: "key-retired" });
	const proven = await verifyProof(input, key.value);
	if (!proven.ok) return proven;
	if (by && activity.object.rev > by.clock() + day) return invalid("rev-ahead", "object.rev");

	const { object } = activity;
	const record = activity.type === "Delete" ? null : activity.object;
	return ok({
		activity,
		text: bounded.value,
		origin: origin.value,
		recordId: object.id,
		kind: object.kind,
		rev: object.rev,
		version: record?.version ?? null,
		type: activity.type,
		audience: record?.audience ?? null,
		topics: record?.topics ?? [],
		language: record?.language ?? null,
		expiresAt: record?.expires ? Date.parse(record.expires) : null,
	});
};

/** The input as an activity, its content as its kind's, both unchanged. */
const readActivity = (input: unknown): Result<Activity> => {
	const type = typeof input === "object" && input !== null && "type" in input ? input.type : undefined;
	if (typeof type === "string" && !activityTypes.some((known) => known === type))
		return invalid("activity-type", "type");
	const read = activitySchema.safeParse(input);
	if (!read.success) return invalid(`schema: ${firstIssue(read.error)}`, read.error.issues[0]?.path.join("."));
	const { object } = read.data;
	if (read.data.type !== "Delete" && object.type === "Tombstone") return invalid("tombstone-without-delete", "object");
	if (read.data.type !== "Delete" && isKnownKind(object.kind)) {
		const content = contentSchemas[object.kind].safeParse(object.content);
		if (!content.success) return invalid(`content: ${firstIssue(content.error)}`, "object.content");
	}
	// A Delete shows nothing, and takes words away: it holds whatever else is in it.
	const unshowable = read.data.type === "Delete" ? undefined : findUnshowable(input);
	if (unshowable) return invalid(`character: ${unshowable.character}`, unshowable.path.slice(0, 200));
	return ok(input as Activity);
};

const firstIssue = (error: { issues: readonly { path: PropertyKey[]; message: string }[] }): string =>
	error.issues
		.slice(0, 1)
		.map((issue) => `${issue.path.join(".")}: ${issue.message}`)
		.join()
		.slice(0, 200);

/** The one origin at which the actor, the activity, the object and the key lie. */
const soleOrigin = ({ actor, id, object, proof }: Activity): Result<string> => {
	const origin = originOf(actor);
	if (!origin || actor !== `${origin}/actor`) return foreign("actor-address", "actor");
	if (originOf(id) !== origin) return foreign("activity-origin", "id");
	if (originOf(object.id) !== origin) return foreign("object-origin", "object.id");
	const method = proof.verificationMethod;
	if (originOf(method) !== origin || !method.startsWith(`${actor}#`)) return foreign("key-origin", "proof");
	return ok(origin);
};
