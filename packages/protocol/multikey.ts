import { base58 } from "@scure/base";

/** The multicodec prefix of an Ed25519 public key (W3C Controlled Identifiers, Multikey). */
const ed25519Prefix = [0xed, 0x01] as const;

/** Decoding base58 takes time quadratic in the length. The longest text that is ever ours is a signature of 89. */
const longestMultibase = 100;

/** Multibase base58btc: `z…`. */
export const encodeMultibase = (bytes: Uint8Array): string => `z${base58.encode(bytes)}`;

/** The bytes of a `z…` text, or null. */
export const decodeMultibase = (text: string): Uint8Array | null => {
	if (!text.startsWith("z") || text.length > longestMultibase) return null;
	try {
		return base58.decode(text.slice(1));
	} catch {
		return null;
	}
};

/** A raw Ed25519 public key as `z6Mk…`. */
export const encodeMultikey = (raw: Uint8Array): string => encodeMultibase(Uint8Array.of(...ed25519Prefix, ...raw));

/** The 32 bytes of a `z6Mk…` key, or null when it is anything else. */
export const decodeMultikey = (text: string): Uint8Array | null => {
	const bytes = decodeMultibase(text);
	if (bytes?.length !== 34 || bytes[0] !== ed25519Prefix[0] || bytes[1] !== ed25519Prefix[1]) return null;
	return bytes.subarray(2);
};
