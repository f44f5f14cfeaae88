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
		const request = onward(incoming, target, agent);
		request.on("response", (response) => {
			outgoing.writeHead(response.statusCode ?? 502, response.rawHeaders);
			response.pipe(outgoing);
			outgoing.on("close", () => response.destroy());
		});
		request.on("error", () => outgoing.destroy());
		incoming.pipe(request);
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

const listening = (server: Server, port: number): Promise<void> =>
	new Promise((resolve, reject) => {
		server.once("error", reject);
		server.listen(port, "127.0.0.1", () => resolve());
	});
