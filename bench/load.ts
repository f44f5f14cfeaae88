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
	const next = () => (performance.now() < until ? questionBytes(path, { host: host(), ...headers }) : null);
	const answers = await Promise.all(Array.from({ length: connections }, () => oneConnection(port, path, next)));
	return {
		units: answers.reduce((sum, count) => sum + count, 0),
		seconds: (performance.now() - started) / 1000,
	};
};

/** Reads answers from the socket itself: Node's own HTTP client takes more CPU than the Worker that is measured. */
const oneConnection = (port: number, path: string, next: () => Buffer | null): Promise<number> =>
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
				return reject(new Error(`${path} answers ${received.subarray(0, 60).toString().split("\r\n")[0]}`));
			}
			answers++;
			received = Buffer.alloc(0);
			ask();
		});
		socket.on("close", () => reject(new Error(`${path}: the connection was closed`)));
	});

const good = Buffer.from("HTTP/1.1 200");

/** A request as it goes over the wire. */
const questionBytes = (path: string, headers: Readonly<Record<string, string>>): Buffer => {
	const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
	return Buffer.from(`GET ${path} HTTP/1.1\r\n${lines.join("")}\r\n`);
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
