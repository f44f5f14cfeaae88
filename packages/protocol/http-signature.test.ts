import fc from "fast-check";
import { createSignature, verifySignature } from "http-message-sig";
import { describe, expect, it } from "vitest";
import { minute } from "#core/clock.ts";
import { webRandom } from "#core/id.ts";
import { problem } from "#core/problem.ts";
import { exampleNow, testSite } from "#test/support/example-sites.ts";
import { signRequest, verifyRequest } from "./http-signature.ts";
import { importSigner, resolverOf, verifyBytes } from "./keys.ts";
import { encodeMultikey } from "./multikey.ts";

const boston = await testSite("https://boston.example", 1);
const nairobi = await testSite("https://nairobi.example", 2);
const keyOf = resolverOf([boston.key, nairobi.key]);
const now = () => exampleNow;
const by = { clock: now, audience: nairobi.origin };

const url = "https://nairobi.example/exchange/log?after=12.abc&limit=50";
const signedGet = (clock = now) => signRequest(new Request(url), boston.signer, { clock, random: webRandom });

const hint = new TextEncoder().encode('{"upTo":"12.abc"}');
const signedPost = () =>
	signRequest(
		new Request("https://nairobi.example/exchange/hint", {
			method: "POST",
			body: hint,
			headers: { "content-type": "application/json" },
		}),
		boston.signer,
		{ clock: now, random: webRandom },
	);

const withHeader = (request: Request, name: string, change: (value: string) => string): Request => {
	const headers = new Headers(request.headers);
	headers.set(name, change(headers.get(name) ?? ""));
	return new Request(request.url, { method: request.method, headers });
};

/** RFC 9421 appendix B.2.6, with the key of B.1.4. */
describe("Ed25519 signatures, held against RFC 9421's own example", () => {
	const message = {
		kind: "request",
		method: "POST",
		targetUri: "https://example.com/foo?param=Value&Pet=dog",
		fields: [
			{ name: "Date", value: "Tue, 20 Apr 2021 02:07:55 GMT" },
			{ name: "Content-Type", value: "application/json" },
			{ name: "Content-Length", value: "18" },
		],
	} as const;
	const input =
		'sig-b26=("date" "@method" "@path" "@authority" "content-type" "content-length");created=1618884473;keyid="test-key-ed25519"';
	const signature =
		"sig-b26=:wqcAqbmYJ2ji2glfAMaRy4gruYYnx2nEFN2HN6jrnDnQCK1u02Gb04v9EDgwUPiu4A0w6vuQv5lIp5WPpBKRCw==:";
	const x = "JrQLj5P_89iXES9-vFgrIy29clF9CC_oPPsw3c5D0bs";

	it("are made", async () => {
		const jwk = { kty: "OKP", crv: "Ed25519", d: "n4Ni-HpISpVObnQMW0wOhCKROaIKqKtW_2ZYb2p9KcU", x };
		const signer = await importSigner("https://example.com", "key", jwk);
		const made = await createSignature(message, {
			label: "sig-b26",
			components: ["date", "@method", "@path", "@authority", "content-type", "content-length"],
			parameters: { created: 1618884473, keyid: "test-key-ed25519" },
			signer: { algorithm: "ed25519", sign: (bytes) => signer.sign(bytes) },
		});
		expect(made).toEqual({ signatureInput: input, signature });
	});

	it("are verified", async () => {
		const publicKeyMultibase = encodeMultikey(Uint8Array.from(Buffer.from(x, "base64url")));
		const key = { id: "test-key-ed25519", controller: "", publicKeyMultibase };
		const fields = [
			...message.fields,
			{ name: "Signature-Input", value: input },
			{ name: "Signature", value: signature },
		];
		const verified = await verifySignature(
			{ ...message, fields },
			{
				policy: { algorithms: ["ed25519"], requiredComponents: ["@method"], requiredParameters: ["created"] },
				resolveVerifier: () => ({ algorithm: "ed25519", verify: (bytes, value) => verifyBytes(key, bytes, value) }),
			},
		);
		expect(verified.label).toBe("sig-b26");
	});
});

describe("a signed request", () => {
	it("names its caller, when it was made, and a nonce of its own", async () => {
		const first = await verifyRequest(await signedGet(), null, keyOf, by);
		expect(first).toMatchObject({
			ok: true,
			value: {
				keyId: boston.key.id,
				actor: "https://boston.example/actor",
				origin: boston.origin,
				created: exampleNow,
			},
		});
		const second = await verifyRequest(await signedGet(), null, keyOf, by);
		expect(first.ok && second.ok && first.value.nonce !== second.value.nonce).toBe(true);
	});

	it("keeps its body, and covers it", async () => {
		const request = await signedPost();
		expect(request.headers.get("content-type")).toBe("application/json");
		expect(new Uint8Array(await request.clone().arrayBuffer())).toEqual(hint);
		expect((await verifyRequest(request, hint, keyOf, by)).ok).toBe(true);
	});

	it("holds whatever host name and scheme a proxy shows the Worker", async () => {
		const sent = await signedGet();
		const seen = new Request(url.replace("https://nairobi.example", "http://chapter.workers.dev"), {
			headers: sent.headers,
		});
		expect((await verifyRequest(seen, null, keyOf, by)).ok).toBe(true);
	});

	it.each([
		["meant for another site", async () => [await signedGet(), null, { ...by, audience: "https://amsterdam.example" }]],
		["an hour old", async () => [await signedGet(() => exampleNow - 60 * minute), null, by]],
		["from a clock six minutes ahead", async () => [await signedGet(() => exampleNow + 6 * minute), null, by]],
		["with another query", async () => [new Request(`${url}0`, { headers: (await signedGet()).headers }), null, by]],
		[
			"with another method",
			async () => [new Request(url, { method: "DELETE", headers: (await signedGet()).headers }), null, by],
		],
		["without a signature", async () => [new Request(url), null, by]],
		["whose body was altered", async () => [await signedPost(), new TextEncoder().encode('{"upTo":"13.abc"}'), by]],
		["whose body was taken away", async () => [await signedPost(), null, by]],
		["with a body that nothing covers", async () => [await signedGet(), hint, by]],
		[
			"with a digest that was put on later",
			async () => {
				const digest = (await signedPost()).headers.get("content-digest") ?? "";
				return [withHeader(await signedGet(), "content-digest", () => digest), hint, by];
			},
		],
		[
			"signed twice",
			async () => [
				withHeader(
					withHeader(await signedGet(), "signature", (v) => `${v}, b=:AAAA:`),
					"signature-input",
					(v) => `${v}, b=()`,
				),
				null,
				by,
			],
		],
		[
			"for another purpose",
			async () => [
				withHeader(await signedGet(), "signature-input", (v) => v.replace("chapterhouse-exchange", "web-bot-auth")),
				null,
				by,
			],
		],
		[
			"with a signature field that is no structured field",
			async () => [withHeader(await signedGet(), "signature", () => ":::"), null, by],
		],
	] as [string, () => Promise<[Request, Uint8Array | null, typeof by]>][])("is refused when %s", async (_, make) => {
		const [request, body, audience] = await make();
		const verdict = await verifyRequest(request, body, keyOf, audience);
		expect(verdict).toMatchObject({ ok: false, error: { code: "unauthenticated" } });
	});

	it("is refused under a key that belongs to another origin", async () => {
		const borrowed = { ...boston.signer, sign: nairobi.signer.sign };
		const stolen = await signRequest(new Request(url), borrowed, { clock: now, random: webRandom });
		const foreign = async () => ({ ok: true, value: { ...nairobi.key, id: boston.key.id } }) as const;
		expect(await verifyRequest(stolen, null, foreign, by)).toMatchObject({
			ok: false,
			error: { reason: "key-controller" },
		});
	});

	it("never asks for a key whose address is not one", async () => {
		for (const keyId of ["key-1", "http://10.0.0.1/actor#key", "https://boston.example/users/1#key"]) {
			const request = await signRequest(
				new Request(url),
				{ ...boston.signer, keyId },
				{ clock: now, random: webRandom },
			);
			const verdict = await verifyRequest(request, null, () => Promise.reject(new Error("asked")), by);
			expect(verdict).toMatchObject({ ok: false, error: { reason: "key-id" } });
		}
	});

	it("passes on why a key could not be had", async () => {
		const unreachable = async () => problem("unavailable", "Boston does not answer.");
		const verdict = await verifyRequest(await signedGet(), null, unreachable, by);
		expect(verdict).toMatchObject({ ok: false, error: { code: "unavailable" } });
	});

	it("is refused after any change to what its signature says, and never fails otherwise", async () => {
		const sent = await signedPost();
		const names = ["signature", "signature-input", "content-digest"] as const;
		await fc.assert(
			fc.asyncProperty(
				fc.constantFrom(...names),
				fc.nat(),
				fc.integer({ min: 33, max: 126 }),
				async (name, at, code) => {
					const altered = withHeader(sent, name, (value) => {
						const index = at % value.length;
						return `${value.slice(0, index)}${String.fromCharCode(code)}${value.slice(index + 1)}`;
					});
					if (meaning(altered) === meaning(sent)) return;
					expect((await verifyRequest(altered, hint, keyOf, by)).ok).toBe(false);
				},
			),
			{ numRuns: 400 },
		);
	});
});

/** The label carries no meaning; neither do the two spare bits of the last base64 letter. */
const meaning = (request: Request): string => {
	const [signature = "", input = "", digest = ""] = ["signature", "signature-input", "content-digest"].map(
		(name) => request.headers.get(name) ?? "",
	);
	const [label, value = ""] = signature.split(/=(.*)/s);
	const sameLabel = input.startsWith(`${label}=`);
	const bytes = Buffer.from(value.replaceAll(":", ""), "base64").toString("hex");
	return [sameLabel ? input.slice(input.indexOf("=")) : input, value.length, bytes, digest].join("\n");
};
