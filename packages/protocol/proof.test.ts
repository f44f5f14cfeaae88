import { verifyObject, verifyProof as verifyWithFedify } from "@fedify/fedify/sig";
import { Create } from "@fedify/fedify/vocab";
import { base64urlnopad } from "@scure/base";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exampleNow, practiceActivity, testSite } from "#test/support/example-sites.ts";
import { actorDocument } from "./actor.ts";
import { importSigner } from "./keys.ts";
import { decodeMultibase, decodeMultikey } from "./multikey.ts";
import { addProof, verifyProof } from "./proof.ts";

const boston = await testSite("https://boston.example", 1);
const nairobi = await testSite("https://nairobi.example", 2);

/** The example of vc-di-eddsa, appendix "Representation: eddsa-jcs-2022". */
const published = {
	secretKeyMultibase: "z3u2en7t5LR2WtQH5PfFqMqwVHBeXouLzo6haApm8XHqvjxq",
	publicKeyMultibase: "z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2",
	created: "2023-02-24T23:36:38Z",
	proofValue: "z2HnFSSPPBzR36zdDgK8PbEHeXbR56YF24jwMpt3R1eHXQzJDMWS93FCzpvJpwTWd3GAVFuUfjoJdcnTMuVor51aX",
	credential: {
		"@context": ["https://www.w3.org/ns/credentials/v2", "https://www.w3.org/ns/credentials/examples/v2"],
		id: "urn:uuid:58172aac-d8ba-11ed-83dd-0b3aef56cc33",
		type: ["VerifiableCredential", "AlumniCredential"],
		name: "Alumni Credential",
		description: "A minimum viable example of an Alumni Credential.",
		issuer: "https://vc.example/issuers/5678",
		validFrom: "2023-01-01T00:00:00Z",
		credentialSubject: { id: "did:example:abcdefgh", alumniOf: "The School of Examples" },
	},
};

describe("a proof, held against the W3C's published example", () => {
	const did = `did:key:${published.publicKeyMultibase}`;
	const keyId = `${did}#${published.publicKeyMultibase}`;

	it("has the same value when made with the same key", async () => {
		const seed = decodeMultibase(published.secretKeyMultibase)?.subarray(2) ?? new Uint8Array();
		const x = base64urlnopad.encode(decodeMultikey(published.publicKeyMultibase) ?? new Uint8Array());
		const jwk = { kty: "OKP", crv: "Ed25519", d: base64urlnopad.encode(seed), x };
		const signer = { ...(await importSigner("https://vc.example", "key", jwk)), keyId };
		const signed = await addProof(published.credential, signer, Date.parse(published.created));
		expect(signed.proof.proofValue).toBe(published.proofValue);
	});

	it("verifies the published document", async () => {
		const { credential, created, proofValue } = published;
		const proof = {
			type: "DataIntegrityProof",
			cryptosuite: "eddsa-jcs-2022",
			created,
			verificationMethod: keyId,
			proofPurpose: "assertionMethod",
			"@context": credential["@context"],
			proofValue,
		};
		const key = { id: keyId, controller: did, publicKeyMultibase: published.publicKeyMultibase };
		expect(await verifyProof({ ...credential, proof }, key)).toEqual({ ok: true, value: undefined });
	});
});

describe("an activity of ours, verified by Fedify", () => {
	/** Fedify fetches the key; our own actor document is what it finds. */
	const documentLoader = async (url: string) => ({
		contextUrl: null,
		documentUrl: url,
		document: actorDocument({
			origin: boston.origin,
			kind: "chapter",
			name: "Boston",
			summary: "",
			keys: [boston.key],
			understands: ["practice"],
		}),
	});

	it("is attributed to its actor", async () => {
		const activity = await practiceActivity(boston);
		const read = await verifyObject(Create, activity, { documentLoader });
		expect(read?.actorId?.href).toBe("https://boston.example/actor");
	});

	it("is refused after one word was changed", async () => {
		const activity = await practiceActivity(boston);
		const altered = { ...activity, published: "2026-11-20T08:59:01.000Z" };
		expect(await verifyObject(Create, altered, { documentLoader })).toBeNull();
	});

	it("yields the very key that made the proof", async () => {
		const activity = await practiceActivity(boston);
		const parsed = await Create.fromJsonLd(activity, { documentLoader });
		for await (const proof of parsed.getProofs()) {
			const key = await verifyWithFedify(activity, proof, { documentLoader });
			expect(key?.id?.href).toBe(boston.key.id);
		}
		expect.assertions(1);
	});
});

describe("verifyProof", () => {
	it("accepts what addProof made", async () => {
		expect((await verifyProof(await practiceActivity(boston), boston.key)).ok).toBe(true);
	});

	it("refuses a key that did not sign, even under the signer's key id", async () => {
		const impostor = { ...boston.key, publicKeyMultibase: nairobi.key.publicKeyMultibase };
		const verdict = await verifyProof(await practiceActivity(boston), impostor);
		expect(verdict).toMatchObject({ ok: false, error: { code: "unauthenticated", reason: "proof-wrong" } });
	});

	it.each([
		["missing", undefined, "proof-missing"],
		["a list", [], "proof-missing"],
		["of another suite", { cryptosuite: "eddsa-rdfc-2022" }, "proof-suite"],
		["made for another purpose", { proofPurpose: "authentication" }, "proof-purpose"],
		["under another key id", { verificationMethod: nairobi.key.id }, "proof-key"],
		["with a value that is not base58", { proofValue: "z0OIl" }, "proof-encoding"],
		["with a later date", { created: "2026-11-21T00:00:00Z" }, "proof-wrong"],
		["with another context", { "@context": "https://www.w3.org/ns/activitystreams" }, "proof-context"],
	])("refuses a proof that is %s", async (_, change, reason) => {
		const activity = await practiceActivity(boston);
		const proof = change === undefined || Array.isArray(change) ? change : { ...activity.proof, ...change };
		expect(await verifyProof({ ...activity, proof }, boston.key)).toMatchObject({ ok: false, error: { reason } });
	});

	it("refuses a lone surrogate instead of failing", async () => {
		const activity = { ...(await practiceActivity(boston)), name: "\ud800" };
		expect(await verifyProof(activity, boston.key)).toMatchObject({ ok: false, error: { reason: "proof-canonical" } });
	});

	it("holds for any JSON document, in any order of its fields, and for none that differs in a single byte", async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.dictionary(fc.string({ unit: "grapheme" }), fc.jsonValue()),
				fc.nat(),
				fc.integer({ min: 1, max: 127 }),
				async (document, at, mask) => {
					const signed = await addProof({ ...document, id: "https://boston.example/1" }, boston.signer, exampleNow);
					const shuffled = Object.fromEntries(Object.entries(signed).reverse());
					expect((await verifyProof(shuffled, boston.key)).ok).toBe(true);

					const bytes = new TextEncoder().encode(JSON.stringify(signed));
					const index = at % bytes.length;
					bytes[index] = (bytes[index] ?? 0) ^ mask;
					const altered = parseOrNull(new TextDecoder().decode(bytes));
					if (JSON.stringify(altered) === JSON.stringify(JSON.parse(JSON.stringify(signed)))) return;
					expect((await verifyProof(altered, boston.key)).ok).toBe(false);
				},
			),
			{ numRuns: 300 },
		);
	});
});

const parseOrNull = (text: string): unknown => {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
};
