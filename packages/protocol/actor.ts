import * as z from "zod";
import { withoutUnshowable } from "#core/characters.ts";
import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import type { VerificationKey } from "./keys.ts";
import { decodeMultikey } from "./multikey.ts";

export type SiteKind = "chapter" | "federation";

const actorTypes: Record<SiteKind, string> = { chapter: "Group", federation: "Service" };

/** Where a site's exchange answers, below its origin. */
export const exchangePaths = {
	log: "/exchange/log",
	inventory: "/exchange/inventory",
	disclosures: "/exchange/disclosures",
	held: "/exchange/held",
	hint: "/exchange/hint",
} as const;

/** A public key as FEP-521a writes it into an actor. */
export const multikeyDocument = (key: VerificationKey) => ({
	id: key.id,
	type: "Multikey",
	controller: key.controller,
	publicKeyMultibase: key.publicKeyMultibase,
});

/**
 * The document at `${origin}/actor`. There is no inbox, for nobody pushes to a site, and no outbox, for a log is read by
 * signed request only; `chapterhouse` says where the exchange answers instead.
 */
export const actorDocument = (site: {
	readonly origin: string;
	readonly kind: SiteKind;
	readonly name: string;
	readonly summary: string;
	/** The current key first, then those whose signatures are still in use. */
	readonly keys: readonly VerificationKey[];
	readonly languages?: readonly string[];
	readonly understands: readonly string[];
	/** What `keyAnnouncement` made, oldest first. */
	readonly announcements?: readonly object[];
}): object => ({
	"@context": [
		"https://www.w3.org/ns/activitystreams",
		"https://www.w3.org/ns/did/v1",
		"https://w3id.org/security/multikey/v1",
		{ "@vocab": "https://chapterhouse.example/ns#" },
	],
	id: `${site.origin}/actor`,
	type: actorTypes[site.kind],
	name: site.name,
	summary: site.summary,
	url: `${site.origin}/`,
	preferredUsername: preferredUsername(site.kind),
	assertionMethod: site.keys.map(multikeyDocument),
	chapterhouse: {
		version: 1,
		...Object.fromEntries(Object.entries(exchangePaths).map(([name, path]) => [name, `${site.origin}${path}`])),
		languages: site.languages ?? [],
		understands: site.understands,
		keyAnnouncements: site.announcements ?? [],
	},
});

/** The part before the @ in a site's WebFinger name. */
export const preferredUsername = (kind: SiteKind): string => (kind === "chapter" ? "chapter" : "network");

/** What one site knows of another from its actor document. */
export type PeerActor = {
	readonly origin: string;
	readonly kind: SiteKind;
	readonly name: string;
	readonly keys: VerificationKey[];
	readonly understands: string[];
	/** Unchecked, for `trustedKeys` in `rotation.ts`. */
	readonly announcements: unknown[];
};

const keySchema = z.looseObject({
	id: z.string().max(1_000),
	type: z.literal("Multikey"),
	controller: z.string().max(1_000),
	publicKeyMultibase: z.string().max(100),
});

/** As many keys as a site ever has, one a year or several: what an older one signed must still be verified. */
export const mostKeys = 50;

const actorSchema = z.looseObject({
	id: z.string(),
	type: z.enum(["Group", "Service"]),
	name: z.string().min(1).max(300),
	assertionMethod: z.array(keySchema).min(1).max(mostKeys),
	chapterhouse: z.looseObject({
		understands: z.array(z.string().max(40)).max(100).default([]),
		keyAnnouncements: z.array(z.unknown()).max(mostKeys).default([]),
	}),
});

/** Reads the actor document fetched from `origin`; refuses one that speaks of another site or of another's keys. */
export const parseActor = (json: unknown, origin: string): Result<PeerActor> => {
	const refused = (reason: string) =>
		problem("invalid", "The site's description of itself is not one that the exchange can use.", { reason });
	const read = actorSchema.safeParse(json);
	if (!read.success) return refused(`actor-schema: ${read.error.issues[0]?.path.join(".") ?? ""}`);
	const actor = read.data;
	if (actor.id !== `${origin}/actor`) return refused("actor-id");
	for (const key of actor.assertionMethod) {
		if (key.controller !== actor.id || !key.id.startsWith(`${actor.id}#`)) return refused("actor-foreign-key");
		if (!decodeMultikey(key.publicKeyMultibase)) return refused("actor-key-form");
	}
	return ok({
		origin,
		kind: actor.type === "Group" ? "chapter" : "federation",
		name: withoutUnshowable(actor.name),
		keys: actor.assertionMethod.map(({ id, controller, publicKeyMultibase }) => ({
			id,
			controller,
			publicKeyMultibase,
		})),
		understands: actor.chapterhouse.understands,
		announcements: actor.chapterhouse.keyAnnouncements,
	});
};
