import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from "node:http";
import { request as httpRequest } from "node:http";
import { pipeline } from "node:stream/promises";
import type { Wire, WireAnswer, WireRequest } from "./wire.ts";

/**
 * What a site's `fetch()` reaches in a local run: every `*.localhost`, over real HTTP on the loopback interface (many
 * resolvers don't know these names), and nothing else.
 */
export const outboundOf =
	(from: string, wire: () => Wire | undefined) =>
	async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
		try {
			const request = await received(from, incoming);
			if (!isLocal(request.url)) return answer(outgoing, refusal(request.url));
			await travel(request, outgoing, wire());
		} catch {
			outgoing.destroy(); // the sender's fetch fails, as with any site that can't be reached
		}
	};

const travel = async (request: WireRequest, outgoing: ServerResponse, wire: Wire | undefined): Promise<void> => {
	const verdict = wire ? await wire(request) : "pass";
	if (verdict === "pass") return relay(request, outgoing);
	if (verdict === "drop") throw new Error("dropped");
	if (verdict === "drop-answer") {
		await whole(await send(request));
		throw new Error("its answer dropped");
	}
	if (verdict === "duplicate") {
		await whole(await send(request));
		return relay(request, outgoing);
	}
	if ("answer" in verdict) return answer(outgoing, verdict.answer);
	if ("alterAnswer" in verdict) return answer(outgoing, verdict.alterAnswer(await whole(await send(request))));
	if ("request" in verdict) return relay({ ...request, ...verdict.request }, outgoing);
	await new Promise((resolve) => setTimeout(resolve, verdict.delay));
	return relay(request, outgoing);
};

/** Streams the answer back as it comes, so that slow and endless ones stay so. */
const relay = async (request: WireRequest, outgoing: ServerResponse): Promise<void> => {
	const response = await send(request);
	outgoing.writeHead(response.statusCode ?? 502, flat(response.headers));
	await pipeline(response, outgoing);
};

const send = (request: WireRequest): Promise<IncomingMessage> =>
	new Promise((resolve, reject) => {
		const { port, pathname, search, host } = new URL(request.url);
		const length = request.body.length > 0 ? { "content-length": request.body.length } : {};
		const headers = { ...request.headers, host, ...length };
		httpRequest(
			{ host: "127.0.0.1", port: port || 80, method: request.method, path: pathname + search, headers },
			resolve,
		)
			.on("error", reject)
			.end(request.body);
	});

const received = async (from: string, incoming: IncomingMessage): Promise<WireRequest> => {
	const host = incoming.headers.host ?? "";
	const to = host.replace(/\.localhost(:\d+)?$/, "");
	const body = await bytesOf(incoming);
	return {
		from,
		to,
		method: incoming.method ?? "GET",
		url: `http://${host}${incoming.url}`,
		headers: flat(incoming.headers),
		body,
	};
};

const whole = async (response: IncomingMessage): Promise<WireAnswer> => ({
	status: response.statusCode ?? 502,
	headers: flat(response.headers),
	body: await bytesOf(response),
});

const answer = (outgoing: ServerResponse, { status, headers, body }: WireAnswer): void => {
	outgoing.writeHead(status, headers).end(body);
};

const refusal = (url: string): WireAnswer => ({
	status: 502,
	headers: { "content-type": "text/plain" },
	body: `${url} is not on this machine, and a local network stays on it.`,
});

const isLocal = (url: string): boolean => URL.canParse(url) && new URL(url).hostname.endsWith(".localhost");

const ofOneHop: ReadonlySet<string> = new Set([
	"connection",
	"keep-alive",
	"transfer-encoding",
	"content-length",
	"expect",
]);

/** Headers that belong to the message, without those of the connection and of Miniflare. */
const flat = (headers: IncomingHttpHeaders): Record<string, string> =>
	Object.fromEntries(
		Object.entries(headers)
			.filter(([name]) => !ofOneHop.has(name) && !name.startsWith("mf-"))
			.map(([name, value]) => [name, Array.isArray(value) ? value.join(", ") : (value ?? "")]),
	);

const bytesOf = async (stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> => {
	const chunks: Uint8Array[] = [];
	for await (const chunk of stream) chunks.push(chunk);
	return Buffer.concat(chunks);
};
