import { Hono } from "hono";
import { describe, expect, it } from "vitest";
import { clearSession, readBearer, readSession, writeSession } from "./cookies.ts";
import { sameSecret } from "./same-secret.ts";

const app = new Hono()
	.get("/in", (c) => {
		writeSession(c, c.req.query("at") ?? "", "s3cret", 60_000);
		return c.text("");
	})
	.get("/out", (c) => {
		clearSession(c, c.req.query("at") ?? "");
		return c.text("");
	})
	.get("/who", (c) => c.json([readSession(c, c.req.query("at") ?? "") ?? null, readBearer(c) ?? null]));

const secure = "https://boston.example";
const local = "http://boston.localhost:8787";

describe("the session cookie", () => {
	it("is bound to the host on https, and plain on a local http site", async () => {
		const held = (await app.request(`${secure}/in?at=${secure}`)).headers.get("set-cookie");
		expect(held).toBe("__Host-session=s3cret; Max-Age=60; Path=/; HttpOnly; Secure; SameSite=Lax");
		const plain = (await app.request(`${local}/in?at=${local}`)).headers.get("set-cookie");
		expect(plain).toBe("session=s3cret; Max-Age=60; Path=/; HttpOnly; SameSite=Lax");
	});

	it("isn't read under the wrong name, nor when it is endless", async () => {
		const who = async (cookie: string) =>
			(await app.request(`${secure}/who?at=${secure}`, { headers: { cookie } })).json();
		expect(await who("__Host-session=s3cret")).toEqual(["s3cret", null]);
		expect(await who("session=s3cret")).toEqual([null, null]);
		expect(await who(`__Host-session=${"x".repeat(300)}`)).toEqual([null, null]);
	});

	it("takes what the browser kept along when it goes", async () => {
		const answer = await app.request(`${secure}/out?at=${secure}`);
		expect(answer.headers.get("set-cookie")).toContain("Max-Age=0");
		expect(answer.headers.get("clear-site-data")).toBe('"cache"');
	});
});

describe("readBearer", () => {
	it("reads the token and nothing else", async () => {
		const who = async (authorization: string) =>
			(await app.request(`${secure}/who?at=${secure}`, { headers: { authorization } })).json();
		expect(await who("Bearer ch_abc")).toEqual([null, "ch_abc"]);
		expect(await who("Basic abc")).toEqual([null, null]);
	});
});

describe("sameSecret", () => {
	it("tells equal from unequal", async () => {
		expect(await sameSecret("a", "a")).toBe(true);
		expect(await sameSecret("a", "ab")).toBe(false);
	});
});
