import { isoOf } from "#core/clock.ts";
import { newId } from "#core/id.ts";
import { markOf } from "#protocol/judge.ts";
import { addProof } from "#protocol/proof.ts";
import { type Audience, activityContext, type RecordObject, type TombstoneObject } from "#protocol/vocabulary.ts";
import { addressees } from "./audience.ts";
import { currentSigner } from "./keys.ts";
import type { Site } from "./site.ts";

export type SignedEntry = {
	readonly activityId: string;
	readonly mark: string;
	readonly type: string;
	readonly recordId: string;
	readonly kind: string;
	readonly rev: number;
	readonly audience: Audience;
	readonly json: string;
};

/** Signs one activity of ours about one record, ready for the log. */
export const signActivity = async (
	site: Site,
	type: string,
	object: RecordObject | TombstoneObject,
	audience: Audience,
): Promise<SignedEntry> => {
	const activityId = `${site.origin}/activities/${newId("activity", site)}`;
	const activity = {
		"@context": activityContext,
		id: activityId,
		type,
		actor: `${site.origin}/actor`,
		published: isoOf(site.clock()),
		to: addressees(site.origin, audience),
		object,
	};
	const signed = await addProof(activity, await currentSigner(site), site.clock());
	const json = JSON.stringify(signed);
	return {
		activityId,
		mark: await markOf(signed),
		type,
		recordId: object.id,
		kind: object.kind,
		rev: object.rev,
		audience,
		json,
	};
};

/** Whom a Delete in our log concerns (see the column `scope` of the log). */
export const leftOut: Audience = { scope: "sites", sites: [] };
export const everyone: Audience = { scope: "public" };

/** Names nobody in `to`: who received a record is for its author alone to know. */
export const signDelete = async (
	site: Site,
	id: string,
	kind: string,
	rev: number,
	concerns: Audience,
): Promise<SignedEntry> => {
	const tombstone = { id, type: "Tombstone" as const, kind, rev, deleted: isoOf(site.clock()) };
	return { ...(await signActivity(site, "Delete", tombstone, leftOut)), audience: concerns };
};
