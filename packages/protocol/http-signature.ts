import { appendSignature, createSignature, SignatureError, verifySignature } from "http-message-sig";
import type { Clock } from "#core/clock.ts";
import type { Random } from "#core/id.ts";
import { type Problem, problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import { originOf } from "./address.ts";
import { base64url } from "./canonical.ts";
import { contentDigest, digestMatches } from "./content-digest.ts";
import { type KeyResolver, mayHaveSigned, type Signer, type VerificationKey, verifyBytes } from "./keys.ts";

/** Says what the signature is for, so that one made for another protocol cannot be replayed here (RFC 9421 §7.2.7). */
const tag = "chapterhouse-exchange";

/**
 * The parts of the target rather than `@target-uri`: behind a proxy that ends TLS a Worker may see another scheme than
 * the caller used, while authority, path and query arrive as they were sent.
 */
const target = ["@method", "@authority", "@path", "@query"];

/** How far two sites' clocks may differ. A nonce has to be remembered for twice this long. */
export const signatureWindowSeconds = 300;

export type VerifiedCaller = {
	readonly keyId: string;
	readonly actor: string;
	readonly origin: string;
	readonly nonce: string;
	/** Epoch milliseconds. */
	readonly created: number;
};

/** A signed copy of `request` (RFC 9421, Ed25519), whose body, if any, is read and covered by a Content-Digest (RFC 9530). */
export const signRequest = async (
	request: Request,
	signer: Signer,
	by: { readonly clock: Clock; readonly random: Random },
): Promise<Request> => {
	const body = request.body === null ? null : new Uint8Array(await request.arrayBuffer());
	const headers = new Headers(request.headers);
	if (body?.length) headers.set("content-digest", await contentDigest(body));
	const unsigned = new Request(request.url, { method: request.method, headers });
	const fields = await createSignature(unsigned, {
		label: "chapterhouse",
		components: headers.has("content-digest") ? [...target, "content-digest"] : target,
		parameters: {
			created: Math.floor(by.clock() / 1_000),
			keyid: signer.keyId,
			nonce: base64url(by.random(16)),
			alg: "ed25519",
			tag,
		},
		signer: { algorithm: "ed25519", sign: (bytes) => signer.sign(bytes) },
	});
	return new Request(request.url, {
		method: request.method,
		headers: appendSignature(headers, fields),
		body,
		redirect: request.redirect,
		signal: request.signal,
	});
};

const refused = (reason: string) =>
	problem("unauthenticated", "This request is not signed as the exchange asks for.", { reason });

/** A key that cannot be had right now is the resolver's to tell; everything else is told as one vague refusal. */
class KeyRefused extends Error {
	readonly problem: Problem;
	constructor(why: Problem) {
		super(why.code);
		this.problem = why;
	}
}

/**
 * Who sent `request`, if its one signature is made for this site, fresh, by a key of the caller's own origin, and covers
 * the target and the body. `body` is what was read from it, null for none. Whether the nonce is new is for the caller of
 * this function to find out: it takes a table.
 */
export const verifyRequest = async (
	request: Request,
	body: Uint8Array | null,
	keyOf: KeyResolver,
	by: { readonly clock: Clock; readonly audience: string },
): Promise<Result<VerifiedCaller>> => {
	const digest = request.headers.get("content-digest");
	const hasBody = body !== null && body.length > 0;
	if (hasBody && digest === null) return refused("digest-missing");
	if (digest !== null && !(await digestMatches(digest, body ?? new Uint8Array()))) return refused("digest-wrong");

	try {
		const verified = await verifySignature(asSentTo(by.audience, request), {
			policy: {
				algorithms: ["ed25519"],
				requiredComponents: digest === null ? target : [...target, "content-digest"],
				requiredParameters: ["created", "keyid", "nonce", "alg", "tag"],
				maxAge: 0,
				clockSkew: signatureWindowSeconds,
				now: Math.floor(by.clock() / 1_000),
			},
			resolveVerifier: async ({ parameters }) => {
				const key = await ownKey(parameters.keyid ?? "", keyOf, by.clock());
				if (!key.ok) throw new KeyRefused(key.error);
				return { algorithm: "ed25519", verify: (bytes, signature) => verifyBytes(key.value, bytes, signature), key };
			},
		});
		const { keyid = "", nonce = "", created = 0 } = verified.parameters;
		if (verified.parameters.tag !== tag) return refused("tag-wrong");
		if (nonce.length < 16 || nonce.length > 100) return refused("nonce-length");
		const actor = verified.verifier.key.value.controller;
		return ok({ keyId: keyid, actor, origin: new URL(actor).origin, nonce, created: created * 1_000 });
	} catch (error) {
		if (!(error instanceof SignatureError)) throw error;
		if (error.cause instanceof KeyRefused) return { ok: false, error: error.cause.problem };
		if (error.code === "ResolverFailed") throw error.cause;
		return refused(`signature-${error.code}: ${error.message}`);
	}
};

/** The request as it must have been signed to be meant for this site, whatever host name a proxy put into it. */
const asSentTo = (audience: string, request: Request) => {
	const { pathname, search } = new URL(request.url);
	return {
		kind: "request",
		method: request.method,
		targetUri: `${audience}${pathname}${search}`,
		fields: [...request.headers].map(([name, value]) => ({ name, value })),
	} as const;
};

/** The key, if it belongs to the actor of the origin that its id names. */
const ownKey = async (keyId: string, keyOf: KeyResolver, now: number): Promise<Result<VerificationKey>> => {
	const origin = originOf(keyId);
	if (!origin || !keyId.startsWith(`${origin}/actor#`) || keyId.length > 1_000) return refused("key-id");
	const key = await keyOf(keyId);
	if (!key.ok) return key;
	if (key.value.id !== keyId || key.value.controller !== `${origin}/actor`) return refused("key-controller");
	if (!mayHaveSigned(key.value, now))
		return problem("unauthenticated", "This request is signed by a key that is no longer in use.", {
			reason: "key-retired",
		});
	return key;
};
