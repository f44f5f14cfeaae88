import * as z from "zod";
import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import { multikeyDocument, type PeerActor } from "./actor.ts";
import { withinBounds } from "./bounds.ts";
import type { Signer, VerificationKey } from "./keys.ts";
import { decodeMultikey } from "./multikey.ts";
import { addProof, type Signed, verifyProof } from "./proof.ts";
import { activityContext } from "./vocabulary.ts";

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
	key: z.looseObject({
		id: z.string().max(1_000),
		controller: z.string().max(1_000),
		publicKeyMultibase: z.string().max(100),
	}),
	proof: z.looseObject({ verificationMethod: z.string() }),
});

/** The announced key, if one of `oldKeys` of the same actor signed for it. */
export const acceptsRotation = async (
	oldKeys: readonly VerificationKey[],
	announcement: unknown,
): Promise<Result<VerificationKey>> => {
	const refused = (reason: string) =>
		problem("unauthenticated", "The new key is not vouched for by a known one.", { reason });
	const bounded = withinBounds(announcement);
	if (!bounded.ok) return bounded;
	const read = announcementSchema.safeParse(announcement);
	if (!read.success) return refused("announcement-schema");
	const { actor, key, proof } = read.data;
	const old = oldKeys.find((candidate) => candidate.id === proof.verificationMethod);
	if (!old) return refused("announcement-key-unknown");
	if (old.controller !== actor || key.controller !== actor || !key.id.startsWith(`${actor}#`)) {
		return refused("announcement-foreign-key");
	}
	if (!decodeMultikey(key.publicKeyMultibase)) return refused("announcement-key-form");
	const proven = await verifyProof(announcement, old);
	if (!proven.ok) return proven;
	return ok({ id: key.id, controller: key.controller, publicKeyMultibase: key.publicKeyMultibase });
};

const isSameKey = (a: VerificationKey, b: VerificationKey): boolean =>
	a.id === b.id && a.publicKeyMultibase === b.publicKeyMultibase;

/**
 * Those of the actor's present keys that are known already, or that a chain of announcements leads to from a known one.
 * None: the site lost its keys, or somebody else answers at its address; people have to link again.
 */
export const trustedKeys = async (known: readonly VerificationKey[], actor: PeerActor): Promise<VerificationKey[]> => {
	const reached = [...known];
	for (const announcement of actor.announcements) {
		const next = await acceptsRotation(reached, announcement);
		if (next.ok && !reached.some((key) => key.id === next.value.id)) reached.push(next.value);
	}
	return actor.keys.filter((key) => reached.some((trusted) => isSameKey(trusted, key)));
};
