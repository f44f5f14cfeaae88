import { minute } from "#core/clock.ts";
import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import { decodeMultikey, encodeMultikey } from "./multikey.ts";

/** An Ed25519 pair as it is stored: the public half in the open, the private half to be sealed (`sealing.ts`). */
export type SigningKeyMaterial = { readonly publicKeyMultibase: string; readonly privateKeyJwk: JsonWebKey };

/** Signs for one site. `keyId` is `${origin}/actor#key-…`, as others find it in the actor document. */
export type Signer = {
	readonly keyId: string;
	readonly actor: string;
	sign(bytes: Uint8Array): Promise<Uint8Array>;
};

/** A public key as an actor document states it. `controller` is the actor's URL. */
export type VerificationKey = {
	readonly id: string;
	readonly controller: string;
	readonly publicKeyMultibase: string;
	/** When it announced its successor, epoch milliseconds: it signs nothing after that (`rotation.ts`). */
	readonly retiredAt?: number;
};

/** A retired key counts for so long after its retirement: what was under way arrives, and clocks differ. */
export const keyOverlap = 5 * minute;

/** Whether a key may have signed something that is of this time. */
export const mayHaveSigned = (key: VerificationKey, at: number): boolean =>
	key.retiredAt === undefined || at <= key.retiredAt + keyOverlap;

/** Where a verifier asks for a key by its id: a table, an actor document, or both. */
export type KeyResolver = (keyId: string) => Promise<Result<VerificationKey>>;

export const generateSigningKey = async (): Promise<SigningKeyMaterial> => {
	const pair = (await crypto.subtle.generateKey("Ed25519", true, ["sign", "verify"])) as CryptoKeyPair;
	const raw = (await crypto.subtle.exportKey("raw", pair.publicKey)) as ArrayBuffer;
	const jwk = (await crypto.subtle.exportKey("jwk", pair.privateKey)) as JsonWebKey;
	return { publicKeyMultibase: encodeMultikey(new Uint8Array(raw)), privateKeyJwk: bare(jwk) };
};

/** Only what makes the key: runtimes disagree about `alg` and `key_ops`, and refuse each other's. */
const bare = ({ kty, crv, x, d }: JsonWebKey): JsonWebKey => ({ kty, crv, x, d }) as JsonWebKey;

/** Throws when the stored key is not an Ed25519 private key: that is damage, not input. */
export const importSigner = async (origin: string, keyFragment: string, jwk: JsonWebKey): Promise<Signer> => {
	const key = await crypto.subtle.importKey("jwk", bare(jwk), "Ed25519", false, ["sign"]);
	return {
		keyId: `${origin}/actor#${keyFragment}`,
		actor: `${origin}/actor`,
		sign: async (bytes) => new Uint8Array(await crypto.subtle.sign("Ed25519", key, bytes)),
	};
};

/** A network of a thousand sites with two keys each would still fit twice into what an isolate may hold. */
const cacheLimit = 2_000;

/** Holds keys and never promises of them: workerd forbids waiting in one request for work that another one began. */
const imported = new Map<string, CryptoKey>();

const importPublicKey = async (multibase: string): Promise<CryptoKey | null> => {
	const known = imported.get(multibase);
	if (known) return known;
	const raw = decodeMultikey(multibase);
	if (!raw) return null;
	const key = await crypto.subtle.importKey("raw", raw, "Ed25519", false, ["verify"]).catch(() => null);
	if (!key) return null;
	const oldest = imported.size >= cacheLimit ? imported.keys().next() : null;
	if (oldest && !oldest.done) imported.delete(oldest.value);
	imported.set(multibase, key);
	return key;
};

/** False for a wrong signature and for a key that is none. */
export const verifyBytes = async (key: VerificationKey, bytes: Uint8Array, signature: Uint8Array): Promise<boolean> => {
	if (signature.length !== 64) return false;
	const publicKey = await importPublicKey(key.publicKeyMultibase);
	return publicKey !== null && crypto.subtle.verify("Ed25519", publicKey, signature, bytes);
};

/** A resolver over keys already at hand. */
export const resolverOf =
	(keys: readonly VerificationKey[]): KeyResolver =>
	async (keyId) => {
		const key = keys.find((candidate) => candidate.id === keyId);
		return key ? ok(key) : problem("unauthenticated", "The signing key is not known here.", { reason: "key-unknown" });
	};
