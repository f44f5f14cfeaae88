import { createServer, type Server } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { rawRequest } from "#test/support/raw-request.ts";
import { type Front, openFront } from "./front.ts";

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

	it("says when its port is in use", async () => {
		await expect(openFront(front.port, () => undefined)).rejects.toMatchObject({ code: "EADDRINUSE" });
	});
});
