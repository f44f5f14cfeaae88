import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { rawRequest } from "#test/support/raw-request.ts";
import { outboundOf } from "./outbound.ts";
import type { Wire, WireVerdict } from "./wire.ts";

const listen = (server: Server) =>
	new Promise<number>((resolve) =>
		server.listen(0, "127.0.0.1", () => resolve((server.address() as AddressInfo).port)),
	);

describe("the way out of a site", () => {
	const arrived: string[] = [];
	let wire: Wire | undefined;
	const answerWithCount: RequestListener = async (incoming, outgoing) => {
		let body = "";
		for await (const chunk of incoming) body += chunk;
		arrived.push(`${incoming.method} ${incoming.headers.host?.replace(/:.*/, "")}${incoming.url} ${body}`.trim());
		outgoing.writeHead(200, { "x-count": String(arrived.length) }).end(`answer ${arrived.length}`);
	};
	const servers = [createServer(answerWithCount), createServer(outboundOf("boston", () => wire))] as const;
	let there = 0;
	let out = 0;

	beforeAll(async () => {
		[there, out] = await Promise.all([listen(servers[0]), listen(servers[1])]);
	});
	afterAll(() => {
		for (const server of servers) server.close();
	});
	beforeEach(() => {
		arrived.length = 0;
		wire = undefined;
	});

	/** What Miniflare does with a Worker's `fetch(url)`: the same request, with the host that it is for. */
	const leave = async (
		url = `http://nairobi.localhost:${there}/log`,
		init: { method?: string; body?: string } = {},
	) => {
		const { host, pathname } = new URL(url);
		const { status, text } = await rawRequest(out, host, { ...init, path: pathname });
		return { status, text };
	};
	const under = (verdict: WireVerdict) => {
		wire = () => verdict;
		return leave();
	};

	it("leads to every host of this machine", async () => {
		expect(await leave(undefined, { method: "POST", body: "hint" })).toEqual({ status: 200, text: "answer 1" });
		expect(arrived).toEqual(["POST nairobi.localhost/log hint"]);
	});

	it("leads nowhere else", async () => {
		expect((await leave("https://example.com/")).status).toBe(502);
		expect(arrived).toEqual([]);
	});

	it("tells the wire who asks whom", async () => {
		wire = ({ from, to, method }) => ({ answer: { status: 418, headers: {}, body: `${from} to ${to}: ${method}` } });
		expect(await leave()).toEqual({ status: 418, text: "boston to nairobi: GET" });
	});

	it("drops a request, or only its answer", async () => {
		await expect(under("drop")).rejects.toThrow();
		expect(arrived).toHaveLength(0);
		await expect(under("drop-answer")).rejects.toThrow();
		expect(arrived).toHaveLength(1);
	});

	it("doubles, delays and alters", async () => {
		expect((await under("duplicate")).text).toBe("answer 2");
		const before = Date.now();
		expect((await under({ delay: 50 })).text).toBe("answer 3");
		expect(Date.now() - before).toBeGreaterThanOrEqual(45);
		await under({ request: { method: "PUT" } });
		expect(arrived.at(-1)).toBe("PUT nairobi.localhost/log");
		expect((await under({ alterAnswer: (answer) => ({ ...answer, status: 500 }) })).status).toBe(500);
	});

	it("fails where nobody listens", async () => {
		await expect(leave("http://nobody.localhost:1/")).rejects.toThrow();
	});
});
