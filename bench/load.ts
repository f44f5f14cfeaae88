import { connect, type Socket } from "node:net";

export type Target = {
	readonly port: number;
	readonly host: string;
	readonly path: string;
	readonly headers?: Readonly<Record<string, string>>;
};

export type Load = { readonly requestsPerSecond: number; readonly bytes: number };

/** As many as a busy small community at once; more would only queue in one workerd. */
const connections = 16;

/**
 * Asks for one page over and over on kept connections for `milliseconds`, each waiting for its answer. Reads answers
 * from the socket itself: Node's own HTTP client takes more CPU than the Worker that is measured. Rejects on any status
 * but 200.
 */
export const load = async (target: Target, milliseconds: number): Promise<Load> => {
	const started = performance.now();
	const until = started + milliseconds;
	const counts = await Promise.all(Array.from({ length: connections }, () => oneConnection(target, until)));
	const seconds = (performance.now() - started) / 1000;
	const requests = counts.reduce((sum, { requests }) => sum + requests, 0);
	return { requestsPerSecond: requests / seconds, bytes: counts[0]?.bytes ?? 0 };
};

const oneConnection = (target: Target, until: number): Promise<{ requests: number; bytes: number }> =>
	new Promise((resolve, reject) => {
		const socket: Socket = connect(target.port, "127.0.0.1");
		const question = questionFor(target);
		let requests = 0;
		let received = Buffer.alloc(0);
		socket.on("connect", () => socket.write(question));
		socket.on("error", reject);
		socket.on("data", (chunk: Buffer) => {
			received = received.length === 0 ? chunk : Buffer.concat([received, chunk]);
			if (!isWhole(received)) return;
			if (!received.subarray(0, 12).equals(good)) {
				socket.destroy();
				return reject(new Error(`${target.path} answers ${received.subarray(0, 60).toString().split("\r\n")[0]}`));
			}
			requests++;
			const bytes = received.length;
			received = Buffer.alloc(0);
			if (performance.now() < until) return void socket.write(question);
			socket.destroy();
			resolve({ requests, bytes });
		});
		socket.on("close", () => reject(new Error(`${target.path}: the connection was closed`)));
	});

const good = Buffer.from("HTTP/1.1 200");

const questionFor = ({ path, host, headers = {} }: Target): string =>
	[
		`GET ${path} HTTP/1.1`,
		`host: ${host}`,
		...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
		"",
		"",
	].join("\r\n");

const isWhole = (received: Buffer): boolean => {
	const end = received.indexOf("\r\n\r\n");
	if (end < 0) return false;
	const head = received.subarray(0, end).toString("latin1");
	const length = head.match(/content-length: (\d+)/i)?.[1];
	if (length !== undefined) return received.length >= end + 4 + Number(length);
	return received.subarray(-5).equals(lastChunk);
};

const lastChunk = Buffer.from("0\r\n\r\n");
