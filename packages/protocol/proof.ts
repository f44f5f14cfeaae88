import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import { canonicalBytes, canonicalText, sha256 } from "./canonical.ts";
import { type Signer, type VerificationKey, verifyBytes } from "./keys.ts";
import { decodeMultibase, encodeMultibase } from "./multikey.ts";

/** W3C Data Integrity, cryptosuite `eddsa-jcs-2022` (vc-di-eddsa §3.3), as FEP-8b32 uses it. */
export type DataIntegrityProof = {
	readonly "@context"?: unknown;
	readonly type: "DataIntegrityProof";
	readonly cryptosuite: "eddsa-jcs-2022";
	readonly created: string;
	readonly verificationMethod: string;
	readonly proofPurpose: "assertionMethod";
	readonly proofValue: string;
};

export type Signed<T> = T & { readonly proof: DataIntegrityProof };

/** What is signed: SHA-256 of the proof's options, followed by SHA-256 of the document, both in canonical form. */
const hashData = async (options: object, document: object): Promise<Uint8Array> => {
	const [optionsHash, documentHash] = await Promise.all([
		sha256(canonicalBytes(options)),
		sha256(canonicalBytes(document)),
	]);
	const joined = new Uint8Array(64);
	joined.set(optionsHash);
	joined.set(documentHash, 32);
	return joined;
};

/**
 * The document with a proof of `signer`. `created` is in epoch milliseconds and is written in whole seconds: libraries
 * that parse the date before they hash it write fractions back in different ways.
 */
export const addProof = async <T extends object>(document: T, signer: Signer, created: number): Promise<Signed<T>> => {
	const context = "@context" in document ? { "@context": document["@context"] } : {};
	const options = {
		...context,
		type: "DataIntegrityProof",
		cryptosuite: "eddsa-jcs-2022",
		created: `${new Date(created).toISOString().slice(0, 19)}Z`,
		verificationMethod: signer.keyId,
		proofPurpose: "assertionMethod",
	} as const;
	const signature = await signer.sign(await hashData(options, document));
	return { ...document, proof: { ...options, proofValue: encodeMultibase(signature) } };
};

const refused = (reason: string) =>
	problem("unauthenticated", "The proof on this document does not hold.", { field: "proof", reason });

const isObject = (value: unknown): value is Record<string, unknown> =>
	typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * Whether `document` carries exactly one proof, made by `key`, over every byte of it. Stricter than the specification in
 * one point: contexts may not be added after signing, since nobody may change a document on its way.
 */
export const verifyProof = async (document: unknown, key: VerificationKey): Promise<Result<void>> => {
	if (!isObject(document) || !isObject(document.proof)) return refused("proof-missing");
	const { proof, ...unsigned } = document;
	const { proofValue, ...options } = proof as Record<string, unknown>;
	if (options.type !== "DataIntegrityProof" || options.cryptosuite !== "eddsa-jcs-2022") return refused("proof-suite");
	if (options.proofPurpose !== "assertionMethod") return refused("proof-purpose");
	if (options.verificationMethod !== key.id) return refused("proof-key");
	const signature = typeof proofValue === "string" ? decodeMultibase(proofValue) : null;
	if (!signature) return refused("proof-encoding");
	try {
		if ("@context" in options && !sameJson(options["@context"], unsigned["@context"])) return refused("proof-context");
		const holds = await verifyBytes(key, await hashData(options, unsigned), signature);
		return holds ? ok(undefined) : refused("proof-wrong");
	} catch {
		return refused("proof-canonical");
	}
};

const sameJson = (left: unknown, right: unknown): boolean => {
	if (left === undefined || right === undefined) return false;
	return canonicalText(left) === canonicalText(right);
};
