import { connect, type Socket } from "node:net";
import type { Work } from "./rounds.ts";

export type Target = {
	readonly port: number;
	/** Called for each request. */
	readonly host: () => string;
	readonly path: string;
	readonly headers?: Readonly<Record<string, string>>;
};

/** As many as a busy small community at once; more would only queue in one workerd. */
const connections = 16;

/**
 * Asks for one page over and over on kept connections for `milliseconds`, each waiting for its answer. Rejects on any
 * status but 200.
 */
export const load = async ({ port, path, host, headers }: Target, milliseconds: number): Promise<Work> => {
	const started = performance.now();
	const until = started + milliseconds;
	const question = () => requestBytes("GET", path, { host: host(), ...headers });
	const units = await askAll(port, path, () => (performance.now() < until ? question() : null));
	return { units, seconds: secondsSince(started) };
};

/** Sends these requests, each once, on kept connections. Rejects on any status but 200. */
export const deliver = async (port: number, what: string, requests: readonly Buffer[]): Promise<Work> => {
	const left = requests.values();
	const started = performance.now();
	const units = await askAll(port, what, () => left.next().value ?? null);
	return { units, seconds: secondsSince(started) };
};

const secondsSince = (moment: number): number => (performance.now() - moment) / 1000;

const askAll = async (port: number, what: string, next: () => Buffer | null): Promise<number> => {
	const answers = await Promise.all(Array.from({ length: connections }, () => oneConnection(port, what, next)));
	return answers.reduce((sum, count) => sum + count, 0);
};

/** Reads answers from the socket itself: Node's own HTTP client takes more CPU than the Worker that is measured. */
const oneConnection = (port: number, what: string, next: () => Buffer | null): Promise<number> =>
	new Promise((resolve, reject) => {
		const socket: Socket = connect(port, "127.0.0.1");
		let answers = 0;
		let received = Buffer.alloc(0);
		const ask = () => {
			const question = next();
			if (question) return void socket.write(question);
			socket.destroy();
			resolve(answers);
		};
		socket.on("connect", ask);
		socket.on("error", reject);
		socket.on("data", (chunk: Buffer) => {
			received = received.length === 0 ? chunk : Buffer.concat([received, chunk]);
			if (!isWhole(received)) return;
			if (!received.subarray(0, 12).equals(good)) {
				socket.destroy();
				return reject(new Error(`${what} answers ${received.subarray(0, 60).toString().split("\r\n")[0]}`));
			}
			answers++;
			received = Buffer.alloc(0);
			ask();
		});
		socket.on("close", () => reject(new Error(`${what}: the connection was closed`)));
	});

const good = Buffer.from("HTTP/1.1 200");

/** A request as it goes over the wire. */
export const requestBytes = (
	method: string,
	path: string,
	headers: Readonly<Record<string, string>>,
	body: Uint8Array = new Uint8Array(),
): Buffer => {
	const length = body.length > 0 ? { "content-length": String(body.length) } : {};
	const lines = Object.entries({ ...headers, ...length }).map(([name, value]) => `${name}: ${value}\r\n`);
	return Buffer.concat([Buffer.from(`${method} ${path} HTTP/1.1\r\n${lines.join("")}\r\n`), body]);
};

const isWhole = (received: Buffer): boolean => {
	const end = received.indexOf("\r\n\r\n");
	if (end < 0) return false;
	const head = received.subarray(0, end).toString("latin1");
	const length = head.match(/content-length: (\d+)/i)?.[1];
	if (length !== undefined) return received.length >= end + 4 + Number(length);
	return received.subarray(-5).equals(lastChunk);
};

const lastChunk = Buffer.from("0\r\n\r\n");
