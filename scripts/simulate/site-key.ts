import { createPrivateKey, createPublicKey } from "node:crypto";
import type { Site } from "#exchange/site.ts";
import type { signingKey } from "#exchange/tables.ts";
import { encodeMultikey } from "#protocol/multikey.ts";
import { sealSecret } from "#protocol/sealing.ts";
import { dice } from "./random.ts";

/** What stands before a raw Ed25519 seed in PKCS #8 (RFC 8410, section 7). */
const pkcs8Head = Buffer.from("302e020100300506032b657004220420", "hex");

/** The row of a signing key that a site's name decides. */
export const keyOf = async (name: string, site: Site): Promise<typeof signingKey.$inferInsert> => {
	const der = Buffer.concat([pkcs8Head, dice(`key of ${name}`).bytes(32)]);
	const privateKey = createPrivateKey({ key: der, format: "der", type: "pkcs8" });
	const { kty, crv, x, d } = privateKey.export({ format: "jwk" });
	const raw = createPublicKey(privateKey).export({ format: "jwk" }).x ?? "";
	const publicKeyMultibase = encodeMultikey(new Uint8Array(Buffer.from(raw, "base64url")));
	return {
		fragment: `key-${publicKeyMultibase.slice(-8)}`,
		publicKeyMultibase,
		sealedPrivateKey: await sealSecret(site.secret, JSON.stringify({ kty, crv, x, d }), site.random),
		createdAt: site.clock(),
	};
};
