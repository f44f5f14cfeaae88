import { base64urlnopad } from "@scure/base";
import type { Random } from "#core/id.ts";
import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";

/** HKDF does not slow down guessing, so the site's secret has to be random and long enough by itself. */
const shortestSecret = 32;
const purpose = new TextEncoder().encode("chapterhouse sealed secret v1");

const sealingKey = async (siteSecret: string, salt: Uint8Array): Promise<CryptoKey> => {
	if (siteSecret.length < shortestSecret)
		throw new Error(`The site's secret needs ${shortestSecret} characters or more`);
	const secret = await crypto.subtle.importKey("raw", new TextEncoder().encode(siteSecret), "HKDF", false, [
		"deriveKey",
	]);
	return crypto.subtle.deriveKey(
		{ name: "HKDF", hash: "SHA-256", salt, info: purpose },
		secret,
		{ name: "AES-GCM", length: 256 },
		false,
		["encrypt", "decrypt"],
	);
};

/**
 * Encrypts `plaintext` for storage beside the site's other data: `v1.<salt>.<iv>.<ciphertext>`, HKDF-SHA256 and
 * AES-256-GCM. Throws when the secret is shorter than 32 characters.
 */
export const sealSecret = async (siteSecret: string, plaintext: string, random: Random): Promise<string> => {
	const salt = random(16);
	const iv = random(12);
	const key = await sealingKey(siteSecret, salt);
	const sealed = await crypto.subtle.encrypt({ name: "AES-GCM", iv }, key, new TextEncoder().encode(plaintext));
	return ["v1", ...[salt, iv, new Uint8Array(sealed)].map((part) => base64urlnopad.encode(part))].join(".");
};

/** Opens what `sealSecret` closed. Fails as `unavailable` when the site's secret is another one or the text is damaged. */
export const openSecret = async (siteSecret: string, sealed: string): Promise<Result<string>> => {
	const failed = (reason: string) =>
		problem("unavailable", "This site's secret does not open its stored keys. Check SITE_SECRET.", { reason });
	const [form, salt, iv, data, ...rest] = sealed.split(".");
	if (form !== "v1" || !salt || !iv || !data || rest.length > 0) return failed("sealed-form");
	if (siteSecret.length < shortestSecret) return failed("secret-short");
	try {
		const key = await sealingKey(siteSecret, base64urlnopad.decode(salt));
		const bytes = base64urlnopad.decode(data);
		const opened = await crypto.subtle.decrypt({ name: "AES-GCM", iv: base64urlnopad.decode(iv) }, key, bytes);
		return ok(new TextDecoder().decode(opened));
	} catch {
		return failed("sealed-wrong");
	}
};
