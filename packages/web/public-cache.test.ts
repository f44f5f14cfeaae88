import { beforeEach, describe, expect, it } from "vitest";
import { type PublicCache, publicCache, publicLife } from "./public-cache.ts";

let now: number;
let made: number;
let cache: PublicCache;

beforeEach(() => {
	now = 1_000_000;
	made = 0;
	cache = publicCache(() => now);
});

const make =
	(body = "page", init?: ResponseInit) =>
	async () => {
		made++;
		return new Response(`${body} ${made}`, init);
	};

const ask = (path: string, headers: Record<string, string> = {}, variant = "", body?: string, init?: ResponseInit) =>
	cache.answer(new Request(`https://boston.example${path}`, { headers }), variant, make(body, init));

describe("the public cache", () => {
	it("renders once and answers from its bytes, with what is left of their life", async () => {
		const first = await ask("/");
		expect(first.headers.get("cache-control")).toBe("public, max-age=15");
		now += 4_500;
		const second = await ask("/");
		expect(await second.text()).toBe("page 1");
		expect(second.headers.get("cache-control")).toBe("public, max-age=10");
		expect(second.headers.get("vary")).toContain("Cookie");
		expect(made).toBe(1);
	});

	it("answers 304 to who has it already, also through a proxy that compresses", async () => {
		const etag = (await ask("/")).headers.get("etag") ?? "";
		expect((await ask("/", { "if-none-match": etag })).status).toBe(304);
		expect((await ask("/", { "if-none-match": `"other", W/${etag}` })).status).toBe(304);
		expect((await ask("/", { "if-none-match": '"other"' })).status).toBe(200);
		expect(made).toBe(1);
	});

	it("forgets after its life, and at once when something changed", async () => {
		await ask("/");
		now += publicLife;
		expect(await (await ask("/")).text()).toBe("page 2");
		cache.invalidate();
		expect(await (await ask("/")).text()).toBe("page 3");
	});

	it("doesn't keep what was begun before a change", async () => {
		await cache.answer(new Request("https://boston.example/"), "", async () => {
			cache.invalidate();
			return new Response("old");
		});
		expect(await (await ask("/")).text()).toBe("page 1");
	});

	it("tells paths, hosts and variants apart", async () => {
		await ask("/", {}, "page 1");
		await ask("/", {}, "page 2");
		await ask("/other");
		await cache.answer(new Request("https://nairobi.example/"), "page 1", make());
		expect(made).toBe(4);
	});

	it("keeps neither refusals nor what sets a cookie", async () => {
		await ask("/missing", {}, "", "x", { status: 404 });
		await ask("/missing", {}, "", "x", { status: 404 });
		await ask("/in", {}, "", "x", { headers: { "set-cookie": "a=b" } });
		await ask("/in", {}, "", "x", { headers: { "set-cookie": "a=b" } });
		expect(made).toBe(4);
	});

	it("stays bounded in entries and bytes: the oldest goes", async () => {
		for (let i = 0; i < 401; i++) await ask(`/${i}`);
		await ask("/400");
		expect(made).toBe(401);
		await ask("/0");
		expect(made).toBe(402);

		cache = publicCache(() => now);
		made = 0;
		const large = "x".repeat(400_000);
		for (let i = 0; i < 30; i++) await ask(`/${i}`, {}, "", large);
		await ask("/29", {}, "", large);
		expect(made).toBe(30);
		await ask("/0", {}, "", large);
		expect(made).toBe(31);
	});

	describe("before all else", () => {
		const visitor = (path: string, headers: Record<string, string> = {}, method = "GET") =>
			cache.atOnce(new Request(`https://boston.example${path}`, { method, headers }));

		it("answers a visitor at an address that was asked for lately, with all headers", async () => {
			cache = publicCache(() => now, { "x-content-type-options": "nosniff" });
			expect(visitor("/")).toBeNull();
			const first = await ask("/");
			now += 4_500;
			const second = visitor("/", { cookie: "zone=Africa/Nairobi" });
			expect(await second?.text()).toBe("page 1");
			expect(second?.headers.get("cache-control")).toBe("public, max-age=10");
			expect(second?.headers.get("x-content-type-options")).toBe("nosniff");
			expect(second?.headers.get("x-request-id")).toMatch(/^[0-9a-z]{12}$/);
			expect(visitor("/", { "if-none-match": first.headers.get("etag") ?? "" })?.status).toBe(304);
		});

		it("leaves alone whoever may be more than a visitor, and whatever isn't read", async () => {
			await ask("/");
			expect(visitor("/", { cookie: "a=b; __Host-session=secret" })).toBeNull();
			expect(visitor("/", { cookie: "session=secret" })).toBeNull();
			expect(visitor("/", { authorization: "Bearer token" })).toBeNull();
			expect(visitor("/", {}, "POST")).toBeNull();
		});

		it("forgets with the rest", async () => {
			await ask("/");
			now += publicLife;
			expect(visitor("/")).toBeNull();
			await ask("/");
			cache.invalidate();
			expect(visitor("/")).toBeNull();
			for (let i = 0; i < 401; i++) await ask(`/${i}`);
			expect(visitor("/0")).toBeNull();
		});
	});
});
