import { base64urlnopad, hex } from "@scure/base";
import { deflateSync, inflateSync } from "fflate";
import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import { openSecret, sealSecret } from "#protocol/sealing.ts";
import { fileSize, longestRow } from "./rules.ts";
import { level } from "./zip-writer.ts";

const utf8 = new TextEncoder();

export const sha256 = async (bytes: Uint8Array<ArrayBuffer>): Promise<string> =>
	hex.encode(new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)));

const keyed = async (secret: string, purpose: string, text: string): Promise<Uint8Array> => {
	const hmac = { name: "HMAC", hash: "SHA-256" };
	const key = await crypto.subtle.importKey("raw", utf8.encode(secret), hmac, false, ["sign"]);
	return new Uint8Array(await crypto.subtle.sign("HMAC", key, utf8.encode(`chapterhouse archive ${purpose}\n${text}`)));
};

/** Tells one secret from another, and nothing about either. */
export const markOfSecret = async (secret: string): Promise<string> =>
	hex.encode(await keyed(secret, "secret", "")).slice(0, 32);

/** What nobody can make who hasn't the secret: over a manifest, and by it over every file. */
export const sealOver = async (secret: string, text: string): Promise<string> =>
	hex.encode(await keyed(secret, "manifest", text));

/**
 * Seals a piece of an archive under the site's secret. Salt and nonce come from the words themselves (as in RFC 5297), so
 * that the same chapter packed twice is the same bytes; they differ wherever the words differ.
 */
export const sealPiece = async (secret: string, text: string): Promise<string> => {
	const bytes = await keyed(secret, "piece", text);
	let used = 0;
	// What is sealed can't be packed any more, so it is packed before.
	const packed = base64urlnopad.encode(deflateSync(utf8.encode(text), { level }));
	return sealSecret(secret, packed, (length) => {
		used += length;
		return bytes.slice(used - length, used);
	});
};

/** A piece is closed once it has grown beyond its size by one row, of three bytes a character. */
const mostInPiece = 3 * (fileSize + longestRow);

/** Opens what `sealPiece` closed. */
export const openPiece = async (secret: string, sealed: string): Promise<Result<string>> => {
	const opened = await openSecret(secret, sealed);
	if (!opened.ok) return opened;
	try {
		const out = new Uint8Array(mostInPiece);
		return ok(
			new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(
				inflateSync(base64urlnopad.decode(opened.value), { out }),
			),
		);
	} catch {
		return problem("invalid", "What is sealed is damaged.");
	}
};
