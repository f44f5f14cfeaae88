import * as z from "zod";
import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import { multikeyDocument, type PeerActor } from "./actor.ts";
import { withinBounds } from "./bounds.ts";
import type { Signer, VerificationKey } from "./keys.ts";
import { decodeMultikey } from "./multikey.ts";
import { addProof, type Signed, verifyProof } from "./proof.ts";
import { activityContext, when } from "./vocabulary.ts";

export type KeyAnnouncement = {
	readonly "@context": unknown;
	readonly type: "KeyAnnouncement";
	readonly actor: string;
	readonly published: string;
	readonly key: ReturnType<typeof multikeyDocument>;
};

/** "This is my next key", said under the key that the others know. `at` is in epoch milliseconds. */
export const keyAnnouncement = (
	newKey: VerificationKey,
	oldSigner: Signer,
	at: number,
): Promise<Signed<KeyAnnouncement>> =>
	addProof<KeyAnnouncement>(
		{
			"@context": activityContext,
			type: "KeyAnnouncement",
			actor: oldSigner.actor,
			published: new Date(at).toISOString(),
			key: multikeyDocument(newKey),
		},
		oldSigner,
		at,
	);

const announcementSchema = z.looseObject({
	type: z.literal("KeyAnnouncement"),
	actor: z.string().max(1_000),
	published: when,
	key: z.looseObject({
		id: z.string().max(1_000),
		controller: z.string().max(1_000),
		publicKeyMultibase: z.string().max(100),
	}),
	proof: z.looseObject({ verificationMethod: z.string() }),
});

/** A key that was announced, by which, and since when that one is out of use (epoch milliseconds). */
export type Rotation = { readonly key: VerificationKey; readonly by: VerificationKey; readonly at: number };

/**
 * What an announcement says, if one of `oldKeys` of the same actor signed it. A key announces one successor: after that
 * it is out of use, and nobody who finds it can name another.
 */
export const acceptsRotation = async (
	oldKeys: readonly VerificationKey[],
	announcement: unknown,
): Promise<Result<Rotation>> => {
	const refused = (reason: string) =>
		problem("unauthenticated", "The new key is not vouched for by a known one.", { reason });
	const bounded = withinBounds(announcement);
	if (!bounded.ok) return bounded;
	const read = announcementSchema.safeParse(announcement);
	if (!read.success) return refused("announcement-schema");
	const { actor, key, proof, published } = read.data;
	const old = oldKeys.find((candidate) => candidate.id === proof.verificationMethod);
	if (!old) return refused("announcement-key-unknown");
	if (old.controller !== actor || key.controller !== actor || !key.id.startsWith(`${actor}#`)) {
		return refused("announcement-foreign-key");
	}
	if (!decodeMultikey(key.publicKeyMultibase)) return refused("announcement-key-form");
	const at = Date.parse(published);
	if (old.retiredAt !== undefined && old.retiredAt !== at) return refused("announcement-key-retired");
	const proven = await verifyProof(announcement, old);
	if (!proven.ok) return proven;
	const { id, controller, publicKeyMultibase } = key;
	return ok({ key: { id, controller, publicKeyMultibase }, by: old, at });
};

const isSameKey = (a: VerificationKey, b: VerificationKey): boolean =>
	a.id === b.id && a.publicKeyMultibase === b.publicKeyMultibase;

/**
 * Those of the actor's present keys that are known already, or that a chain of announcements leads to from a known one,
 * each with the moment at which it announced its successor. On a first meeting, what is listed is what is known. None
 * in use: the site lost its keys, or somebody else answers at its address; people have to link again.
 */
export const trustedKeys = async (
	known: readonly VerificationKey[],
	actor: Pick<PeerActor, "keys" | "announcements">,
): Promise<VerificationKey[]> => {
	const reached = new Map(known.map((key) => [key.id, key]));
	for (const announcement of actor.announcements) {
		const next = await acceptsRotation([...reached.values()], announcement);
		if (!next.ok) continue;
		const { key, by, at } = next.value;
		reached.set(by.id, { ...by, retiredAt: at });
		if (!reached.has(key.id)) reached.set(key.id, key);
	}
	return actor.keys.flatMap((key) => {
		const trusted = reached.get(key.id);
		return trusted && isSameKey(key, trusted) ? [trusted] : [];
	});
};
