import { second } from "#core/clock.ts";
import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import { checkPeerOrigin } from "#protocol/address.ts";
import { signRequest } from "#protocol/http-signature.ts";
import { currentSigner } from "./keys.ts";
import type { Site } from "./site.ts";

/** A page of a hundred practices is well under this; a site that sends more is cut off. */
const answerLimit = 4 * 1024 * 1024;
/** A healthy site answers in well under a second; a queue job may wait this long before it gives up. */
const patience = 10 * second;

type Call = { readonly method?: "GET" | "POST"; readonly body?: unknown; readonly signed?: boolean };

const limits: Readonly<Record<number, "forbidden" | "cursor-unknown" | "not-found" | "gone" | "too-many">> = {
	401: "forbidden",
	403: "forbidden",
	404: "not-found",
	409: "cursor-unknown",
	410: "gone",
	429: "too-many",
};

/**
 * Asks another site for JSON: signed unless said otherwise, no redirects followed, bounded in size and time.
 * Anything but a success comes back as a Problem that tells a steward what happened.
 */
export const callPeer = async (site: Site, origin: string, path: string, call: Call = {}): Promise<Result<unknown>> => {
	const checked = checkPeerOrigin(origin, { allowLocal: site.allowLocal });
	if (!checked.ok) return checked;
	const url = `${checked.value}${path}`;
	const body = call.body === undefined ? undefined : JSON.stringify(call.body);
	const headers = {
		accept: "application/activity+json, application/json",
		...(body ? { "content-type": "application/json" } : {}),
	};
	const plain = new Request(url, { method: call.method ?? "GET", headers, body, redirect: "manual" });
	const cut = AbortSignal.timeout(patience);
	try {
		const signed = call.signed === false ? plain : await signRequest(plain, await currentSigner(site), site);
		const response = await withDeadline(site.fetch(signed), cut);
		if (response.status >= 300 && response.status < 400)
			return problem("unavailable", `${origin} answered with a redirect, which is not followed.`);
		const text = await withDeadline(boundedText(response, answerLimit), cut);
		if (text === null) return problem("too-large", `${origin} sent more than ${answerLimit} bytes.`);
		if (!response.ok)
			return problem(limits[response.status] ?? "unavailable", `${origin} answered ${response.status}.`, {
				reason: text.slice(0, 300),
			});
		return ok(text === "" ? null : (JSON.parse(text) as unknown));
	} catch (thrown) {
		const reason = thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown);
		return problem("unavailable", `${origin} could not be reached.`, { reason });
	}
};

/** Reads a body up to a limit; null when it is longer. */
export const boundedText = async (message: Request | Response, limit: number): Promise<string | null> => {
	const length = Number(message.headers.get("content-length") ?? Number.NaN);
	if (length > limit) return null;
	if (!message.body) return "";
	// HTTP cuts off what goes beyond the length that was announced; but it says nothing of what is unpacked here.
	if (length <= limit && !message.headers.has("content-encoding")) return message.text();
	const decoder = new TextDecoder();
	let text = "";
	let size = 0;
	const reader = (message.body as ReadableStream<Uint8Array>).getReader();
	for (;;) {
		const { done, value } = await reader.read();
		if (done) return text + decoder.decode();
		size += value.byteLength;
		if (size > limit) {
			await reader.cancel();
			return null;
		}
		text += decoder.decode(value, { stream: true });
	}
};

const withDeadline = <T>(work: Promise<T>, cut: AbortSignal): Promise<T> =>
	new Promise((resolve, reject) => {
		const stop = () => reject(new Error("no answer in time"));
		cut.addEventListener("abort", stop, { once: true });
		work.then(resolve, reject).finally(() => cut.removeEventListener("abort", stop));
	});
