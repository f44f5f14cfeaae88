import {
	Agent,
	type ClientRequest,
	createServer,
	request as httpRequest,
	type IncomingMessage,
	type Server,
	type ServerResponse,
} from "node:http";
import { type AddressInfo, connect, type Socket } from "node:net";

/** The port on which workerd answers for a host, or `undefined` when nobody does at the moment. */
export type Upstream = (host: string) => number | undefined;

export type Front = { readonly port: number; close(): Promise<void> };

/**
 * One port for all sites, told apart by host, as they are by DNS when deployed. Hands each request and each WebSocket on
 * to workerd unchanged. `port` 0 takes any free one. Rejects when the port is in use.
 */
export const openFront = async (
	port: number,
	upstream: Upstream,
	known: () => readonly string[] = () => [],
): Promise<Front> => {
	const agent = new Agent({ keepAlive: true, maxSockets: 64 });
	const server = createServer((incoming, outgoing) => {
		const target = upstream(hostOf(incoming));
		if (target === undefined && isThisMachine(hostOf(incoming))) return void signpost(outgoing, known());
		if (target === undefined) return void incoming.socket.destroy(); // unreachable, as a site that is down
		passOn(incoming, outgoing, target, agent).catch(() => outgoing.destroy());
	});
	server.keepAliveTimeout = 30_000;
	server.on("upgrade", (incoming: IncomingMessage, socket: Socket, head: Buffer) => {
		const target = upstream(hostOf(incoming));
		if (target === undefined) return void socket.destroy();
		tunnel(incoming, socket, head, target);
	});
	await listening(server, port);
	return {
		port: (server.address() as AddressInfo).port,
		close: async () => {
			agent.destroy();
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
		},
	};
};

const hostOf = (incoming: IncomingMessage): string => (incoming.headers.host ?? "").replace(/:\d+$/, "").toLowerCase();

const isThisMachine = (host: string): boolean => host === "localhost" || host === "127.0.0.1" || host === "[::1]";

/** Whoever asks the machine instead of a site is told where the sites are. */
const signpost = (outgoing: ServerResponse, origins: readonly string[]): void => {
	outgoing.writeHead(404, { "content-type": "text/plain; charset=utf-8" });
	outgoing.end(["Each site has an address of its own:", ...origins, ""].join("\n"));
};

/** More than any site takes in one request. */
const mostHeld = 16 * 1024 * 1024;

/**
 * Hands one request on, and its answer back. A site may refuse a body without reading it, and workerd then closes the
 * connection: bytes written to it after that would lose the answer. So a body is read whole first and written at once,
 * over a connection that serves no other request, as the platform's own edge keeps a refusal from being lost.
 */
const passOn = async (incoming: IncomingMessage, outgoing: ServerResponse, target: number, agent: Agent) => {
	const hasBody = incoming.headers["transfer-encoding"] !== undefined || Number(incoming.headers["content-length"]) > 0;
	const held = hasBody ? await readUpTo(incoming, mostHeld) : { bytes: Buffer.alloc(0), whole: true };
	const request = onward(incoming, target, hasBody ? new Agent() : agent);
	let answer: IncomingMessage | undefined;
	request.on("response", (response) => {
		answer = response;
		outgoing.writeHead(response.statusCode ?? 502, response.rawHeaders);
		response.pipe(outgoing);
		outgoing.on("close", () => response.destroy());
	});
	request.on("error", () => {
		if (!answer?.complete) outgoing.destroy();
	});
	if (held.whole) return void request.end(held.bytes);
	request.write(held.bytes);
	incoming.pipe(request);
};

/** The body, or the beginning of one that is longer than `most`. */
const readUpTo = (incoming: IncomingMessage, most: number): Promise<{ bytes: Buffer; whole: boolean }> =>
	new Promise((resolve, reject) => {
		const chunks: Buffer[] = [];
		let length = 0;
		const done = (whole: boolean) => {
			incoming.off("data", take).pause();
			resolve({ bytes: Buffer.concat(chunks), whole });
		};
		const take = (chunk: Buffer) => {
			chunks.push(chunk);
			length += chunk.length;
			if (length > most) done(false);
		};
		incoming.on("data", take);
		incoming.once("end", () => done(true)).once("error", reject);
	});

const onward = (incoming: IncomingMessage, port: number, agent: Agent): ClientRequest =>
	httpRequest({
		host: "127.0.0.1",
		port,
		agent,
		method: incoming.method,
		path: incoming.url,
		headers: incoming.headers,
	});

const tunnel = (incoming: IncomingMessage, socket: Socket, head: Buffer, port: number): void => {
	const target = connect(port, "127.0.0.1", () => {
		const lines = [`${incoming.method} ${incoming.url} HTTP/1.1`];
		for (let i = 0; i < incoming.rawHeaders.length; i += 2) {
			lines.push(`${incoming.rawHeaders[i]}: ${incoming.rawHeaders[i + 1]}`);
		}
		target.write(`${lines.join("\r\n")}\r\n\r\n`);
		target.write(head);
		target.pipe(socket).pipe(target);
	});
	target.on("error", () => socket.destroy());
	socket.on("error", () => target.destroy());
};

/** What the system says to listening on a port; `null` where it lets us. */
export const whyNotListening = async (port: number): Promise<NodeJS.ErrnoException | null> => {
	const server = createServer();
	try {
		await listening(server, port);
	} catch (cause) {
		return cause as NodeJS.ErrnoException;
	}
	await new Promise((resolve) => server.close(resolve));
	return null;
};

const listening = (server: Server, port: number): Promise<void> =>
	new Promise((resolve, reject) => {
		server.once("error", reject);
		server.listen(port, "127.0.0.1", () => resolve());
	});
