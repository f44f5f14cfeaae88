import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { webRandom } from "#core/id.ts";
import { generateSigningKey, importSigner, verifyBytes } from "./keys.ts";
import { decodeMultikey, encodeMultikey } from "./multikey.ts";
import { openSecret, sealSecret } from "./sealing.ts";

const text = new TextEncoder().encode("what we promised each other");

describe("a signing key", () => {
	it("signs under the actor's key id, and verifies by its published half", async () => {
		const made = await generateSigningKey();
		const signer = await importSigner("https://boston.example", "key-1", made.privateKeyJwk);
		const key = { id: signer.keyId, controller: signer.actor, publicKeyMultibase: made.publicKeyMultibase };
		expect(signer.keyId).toBe("https://boston.example/actor#key-1");
		expect(made.publicKeyMultibase).toMatch(/^z6Mk/);
		const signature = await signer.sign(text);
		expect(await verifyBytes(key, text, signature)).toBe(true);
		expect(await verifyBytes(key, text.subarray(1), signature)).toBe(false);
		expect(await verifyBytes(key, text, signature.subarray(1))).toBe(false);
	});

	it("survives being stored as text under the site's secret", async () => {
		const secret = "a secret of this site, long enough";
		const made = await generateSigningKey();
		const sealed = await sealSecret(secret, JSON.stringify(made.privateKeyJwk), webRandom);
		expect(sealed).not.toContain(made.privateKeyJwk.d ?? "");
		const opened = await openSecret(secret, sealed);
		if (!opened.ok) throw new Error(opened.error.reason);
		const signer = await importSigner("https://boston.example", "key-1", JSON.parse(opened.value));
		const key = { id: "", controller: "", publicKeyMultibase: made.publicKeyMultibase };
		expect(await verifyBytes(key, text, await signer.sign(text))).toBe(true);
	});

	it("is false, not an error, for a public key that is none", async () => {
		const signature = new Uint8Array(64);
		for (const publicKeyMultibase of [
			"",
			"z",
			"z6Mk",
			"zQ3shokFTS3brHcDQrn82RUDfCZESWL1ZdCEJwekUDPQiYBme",
			"f00",
			"z".repeat(90),
		])
			expect(await verifyBytes({ id: "", controller: "", publicKeyMultibase }, text, signature)).toBe(false);
	});
});

describe("a Multikey", () => {
	it("reads back to the same 32 bytes", () => {
		fc.assert(
			fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), (raw) => {
				expect(decodeMultikey(encodeMultikey(raw))).toEqual(raw);
			}),
		);
	});
});

describe("a sealed secret", () => {
	const secret = "0123456789abcdef0123456789abcdef";

	it("opens to the same text under the same secret, and differs each time", async () => {
		const [first, second] = await Promise.all([
			sealSecret(secret, "é 語", webRandom),
			sealSecret(secret, "é 語", webRandom),
		]);
		expect(first).not.toBe(second);
		expect(await openSecret(secret, first)).toEqual({ ok: true, value: "é 語" });
	});

	it("stays closed under another secret, and when any letter of it was changed", async () => {
		const sealed = await sealSecret(secret, "key", webRandom);
		expect((await openSecret(`${secret}x`, sealed)).ok).toBe(false);
		for (let at = 0; at < sealed.length; at++) {
			const altered = `${sealed.slice(0, at)}${sealed[at] === "A" ? "B" : "A"}${sealed.slice(at + 1)}`;
			expect((await openSecret(secret, altered)).ok).toBe(false);
		}
		for (const damaged of ["", "v1", "v1...", "v2.a.b.c", `${sealed}.x`])
			expect((await openSecret(secret, damaged)).ok).toBe(false);
	});

	it("is not made with a secret that could be guessed", async () => {
		await expect(sealSecret("short", "key", webRandom)).rejects.toThrow("32 characters");
	});
});
