import { createServer, request, type Server } from "node:http";
import { type AddressInfo, connect, createServer as createSocketServer } from "node:net";
import { Readable } from "node:stream";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { rawRequest } from "#test/support/raw-request.ts";
import { type Front, openFront, whyNotListening } from "./front.ts";

/** A body of so many bytes in the pieces that a program sends it in, and what is answered. */
const slowly = async (port: number, length: number): Promise<string> => {
	const pieces = Array.from({ length: length / 50_000 }, () => Buffer.alloc(50_000));
	return new Promise((resolve, reject) => {
		const sent = request({ host: "127.0.0.1", port, method: "POST", headers: { "content-length": length } });
		sent.on("response", async (response) => {
			let text = "";
			for await (const chunk of response) text += chunk;
			resolve(`${response.statusCode} ${text}`);
		});
		sent.on("error", reject);
		Readable.from(pieces).pipe(sent);
	});
};

describe("the front that all sites share", () => {
	let site: Server;
	let front: Front;

	beforeAll(async () => {
		site = createServer((incoming, outgoing) => {
			outgoing.setHeader("set-cookie", ["a=1", "b=2"]);
			incoming.pipe(outgoing.writeHead(203));
		});
		site.on("upgrade", (incoming, socket) => socket.end(`HTTP/1.1 101 Upgraded\r\n\r\n${incoming.headers.host}`));
		await new Promise<void>((resolve) => site.listen(0, "127.0.0.1", resolve));
		const port = (site.address() as AddressInfo).port;
		front = await openFront(0, (host) => (host === "boston.localhost" ? port : undefined));
	});

	afterAll(async () => {
		await front.close();
		site.close();
	});

	it("hands a request and its answer on unchanged", async () => {
		const answer = await rawRequest(front.port, `boston.localhost:${front.port}`, { method: "POST", body: "hello" });
		expect(answer).toMatchObject({ status: 203, text: "hello", headers: { "set-cookie": ["a=1", "b=2"] } });
	});

	it("breaks the connection for a host that nobody answers for", async () => {
		await expect(rawRequest(front.port, "nairobi.localhost")).rejects.toThrow();
	});

	it("hands a WebSocket on", async () => {
		const answer = await new Promise<string>((resolve, reject) => {
			const socket = connect(front.port, "127.0.0.1");
			let text = "";
			socket.on("data", (chunk) => {
				text += chunk;
			});
			socket.on("end", () => resolve(text)).on("error", reject);
			socket.write("GET /live HTTP/1.1\r\nHost: boston.localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n");
		});
		expect(answer).toMatch(/^HTTP\/1.1 101 [\s\S]*boston\.localhost$/);
	});

	it("hands a refusal back that came before the body was read", async () => {
		const refusing = createSocketServer((socket) => {
			socket.on("error", () => {});
			socket.once("readable", () => {
				socket.read(1_000);
				socket.write("HTTP/1.1 413 Too Large\r\nContent-Length: 8\r\n\r\ntoo long", () => socket.resetAndDestroy());
			});
		});
		await new Promise<void>((resolve) => refusing.listen(0, "127.0.0.1", resolve));
		const before = await openFront(0, () => (refusing.address() as AddressInfo).port);
		const statuses = new Set<string>();
		for (let i = 0; i < 20; i++)
			statuses.add(
				await slowly(before.port, 2_000_000).catch((cause: NodeJS.ErrnoException) => cause.code ?? "broken"),
			);
		await before.close();
		refusing.close();
		expect([...statuses]).toEqual(["413 too long"]);
	});

	it("hands a body on that is longer than it holds", async () => {
		const length = 20 * 1024 * 1024;
		const answer = await rawRequest(front.port, "boston.localhost", { method: "POST", body: "x".repeat(length) });
		expect(answer.text.length).toBe(length);
	});

	it("says when its port is in use", async () => {
		expect(await whyNotListening(front.port)).toMatchObject({ code: "EADDRINUSE", syscall: "listen" });
		await expect(openFront(front.port, () => undefined)).rejects.toMatchObject({ code: "EADDRINUSE" });
	});
});
