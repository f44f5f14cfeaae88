import { base64urlnopad } from "@scure/base";

const encoder = new TextEncoder();

/** The RFC 8785 (JCS) form of a JSON value, in UTF-8. */
export const canonicalBytes = (value: unknown): Uint8Array => encoder.encode(canonicalText(value));

/**
 * The RFC 8785 (JCS) form of a JSON value. Throws for what JSON cannot hold exactly: NaN, infinities, lone surrogates,
 * cycles. JCS writes strings and numbers as ECMAScript does; all that is left is the order of names, by UTF-16 code units.
 */
export const canonicalText = (value: unknown): string => {
	if (typeof value !== "object" || value === null) return scalar(value);
	if (Array.isArray(value)) return `[${value.map((item) => canonicalText(item ?? null)).join(",")}]`;
	const members = value as Readonly<Record<string, unknown>>;
	const parts: string[] = [];
	for (const name of Object.keys(members).sort())
		if (members[name] !== undefined) parts.push(`${scalar(name)}:${canonicalText(members[name])}`);
	return `{${parts.join(",")}}`;
};

const scalar = (value: unknown): string => {
	const exact = typeof value === "string" ? value.isWellFormed() : typeof value !== "number" || Number.isFinite(value);
	const text = exact ? JSON.stringify(value) : undefined;
	if (text === undefined) throw new TypeError("This value has no JSON form");
	return text;
};

export const sha256 = async (bytes: Uint8Array): Promise<Uint8Array> =>
	new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));

/** Base64url without padding (RFC 4648 §5). */
export const base64url = (bytes: Uint8Array): string => base64urlnopad.encode(bytes);
