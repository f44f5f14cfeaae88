import { appendSignature, createSignature, type SignatureParameters } from "http-message-sig";
import { hour, minute } from "#core/clock.ts";
import { signRequest } from "#protocol/http-signature.ts";
import { exampleNow, type TestSite } from "#test/support/example-sites.ts";
import { accepted, type RequestInput, refusedAs, type Vector, type Vectors, vector } from "./vector.ts";

const unauthenticated = refusedAs("unauthenticated");

const random = (length: number): Uint8Array => Uint8Array.from({ length }, (_, index) => index * 7 + 1);

const written = async (request: Request): Promise<RequestInput> => ({
	method: request.method,
	url: request.url,
	headers: Object.fromEntries(request.headers),
	body: request.body === null ? null : await request.text(),
});

const target = ["@method", "@authority", "@path", "@query"];

export const requests = async (caller: TestSite, receiver: TestSite): Promise<Vectors> => {
	const logUrl = `${receiver.origin}/exchange/log?after=12.q83vEjRWeJCr&limit=50`;
	const body = '{"upTo":"12.q83vEjRWeJCr"}';
	const get = async (at = exampleNow, url = logUrl) =>
		written(await signRequest(new Request(url), caller.signer, { clock: () => at, random }));
	const post = async () => {
		const headers = { "content-type": "application/json" };
		const request = new Request(`${receiver.origin}/exchange/hint`, { method: "POST", body, headers });
		return written(await signRequest(request, caller.signer, { clock: () => exampleNow, random }));
	};
	/** Signed rightly, but with other components and parameters than the exchange asks for. */
	const signedWith = async (change: SignatureParameters, components = target) => {
		const request = new Request(logUrl);
		const parameters = {
			created: exampleNow / 1_000,
			keyid: caller.signer.keyId,
			nonce: "AQgPFh0kKzI5QEdOVVxjag",
			alg: "ed25519",
			tag: "chapterhouse-exchange",
			...change,
		};
		const signer = { algorithm: parameters.alg ?? "ed25519", sign: (bytes: Uint8Array) => caller.signer.sign(bytes) };
		const fields = await createSignature(request, { label: "sig1", components, parameters, signer });
		return {
			method: "GET",
			url: logUrl,
			headers: Object.fromEntries(appendSignature(new Headers(), fields)),
			body: null,
		};
	};
	const example = (
		description: string,
		input: RequestInput,
		verdict: Vector["verdict"] = unauthenticated,
		keys = [caller.key, receiver.key],
	) => vector("request", description, input, keys, verdict, { site: receiver.origin });

	const plain = await get();
	const posted = await post();
	const unsigned = { ...plain, headers: {} };
	const { "content-digest": digest = "", ...undigested } = posted.headers;
	const twice = Object.fromEntries(
		Object.entries(plain.headers).map(([name, value]) => [
			name,
			`${value}, ${value.replace(/^chapterhouse/, "second")}`,
		]),
	);
	return {
		"request-get": example("Reading a log.", plain, accepted),
		"request-post": example("A hint, its body covered by a digest.", posted, accepted),
		"request-other-label": example("The label carries no meaning.", await signedWith({}), accepted),
		"request-five-minutes-old": example("As old as is allowed.", await get(exampleNow - 5 * minute), accepted),
		"request-behind-a-proxy": example(
			"The Worker sees another host name and scheme; the signature is for the receiver's origin.",
			{ ...plain, url: plain.url.replace(receiver.origin, "http://chapter.workers.dev") },
			accepted,
		),
		"refused-request-unsigned": example("No signature.", unsigned),
		"refused-request-hour-old": example("A clock that is an hour behind.", await get(exampleNow - hour)),
		"refused-request-hour-ahead": example("A clock that is an hour ahead.", await get(exampleNow + hour)),
		"refused-request-digest-wrong": example("The body is not the one that the digest is of.", {
			...posted,
			body: body.replace("12", "13"),
		}),
		"refused-request-digest-missing": example("A body without its digest.", { ...posted, headers: undigested }),
		"refused-request-digest-uncovered": example("A digest that the signature does not cover.", {
			...plain,
			method: "POST",
			headers: { ...(await signedWith({})).headers, "content-digest": digest },
			body,
		}),
		"refused-request-body-dropped": example("The body was taken away.", { ...posted, body: null }),
		"refused-request-query-altered": example("Asking for more than was signed.", {
			...plain,
			url: plain.url.replace("limit=50", "limit=500"),
		}),
		"refused-request-method-altered": example("Another method.", { ...plain, method: "DELETE" }),
		"refused-request-for-another-site": example("Signed for another site and sent on to this one.", {
			...(await get(exampleNow, logUrl.replace(receiver.origin, "https://amsterdam.example"))),
			url: logUrl,
		}),
		"refused-request-two-signatures": example("Two signatures: one is asked for.", { ...plain, headers: twice }),
		"refused-request-query-uncovered": example(
			"The query is not covered.",
			await signedWith({}, ["@method", "@authority", "@path"]),
		),
		"refused-request-tag": example("A signature made for another protocol.", await signedWith({ tag: "web-bot-auth" })),
		"refused-request-no-nonce": example("No nonce.", await signedWith({ nonce: undefined })),
		"refused-request-short-nonce": example("A nonce that will come again.", await signedWith({ nonce: "1" })),
		"refused-request-no-created": example("No date.", await signedWith({ created: undefined })),
		"refused-request-algorithm": example("Another algorithm.", await signedWith({ alg: "rsa-pss-sha512" })),
		"refused-request-key-of-another-origin": example(
			"The key's document names another controller.",
			plain,
			unauthenticated,
			[{ ...caller.key, controller: receiver.key.controller }],
		),
		"refused-request-key-address": example(
			"A key id that is no address of a site's key.",
			await signedWith({ keyid: "http://10.0.0.1/actor#key-1" }),
		),
		"refused-request-key-unknown": example("A key that the receiver can't find.", plain, unauthenticated, [
			receiver.key,
		]),
	};
};
