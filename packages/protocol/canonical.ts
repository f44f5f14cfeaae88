import { base64urlnopad } from "@scure/base";
import canonicalize from "canonicalize";

/**
 * The RFC 8785 (JCS) form of a JSON value, in UTF-8. Throws for what JSON cannot hold exactly: NaN, infinities,
 * lone surrogates, cycles.
 */
export const canonicalBytes = (value: unknown): Uint8Array => {
	const text = canonicalize(value);
	if (text === undefined) throw new TypeError("This value has no JSON form");
	return new TextEncoder().encode(text);
};

export const sha256 = async (bytes: Uint8Array): Promise<Uint8Array> =>
	new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));

/** Base64url without padding (RFC 4648 §5). */
export const base64url = (bytes: Uint8Array): string => base64urlnopad.encode(bytes);
