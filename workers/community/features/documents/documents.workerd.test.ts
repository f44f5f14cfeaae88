import { beforeAll, describe, expect, it } from "vitest";
import { features } from "#community/features.ts";
import { parseActor } from "#protocol/actor.ts";
import { putPractice } from "#test/support/chapter-content.ts";
import { chapterSite } from "#test/support/chapter-site.ts";
import { allRoutes } from "#web/feature.ts";

type Json = { readonly [key: string]: unknown };
const site = chapterSite();
const json = async (path: string): Promise<Json> => (await site.get(path)).json();

beforeAll(() => site.claim());

describe("the site's documents", () => {
	it("describe an actor that other sites can use", async () => {
		const response = await site.get("/actor");
		expect(response.headers.get("content-type")).toContain("application/activity+json");
		const actor = parseActor(await response.json(), site.origin);
		expect(actor).toMatchObject({ ok: true, value: { kind: "chapter", name: "Boston Learning Community" } });
	});

	it("lead from a name to the actor", async () => {
		const found = await json("/.well-known/webfinger?resource=acct:chapter@community.example");
		expect(found.links).toContainEqual({
			rel: "self",
			type: "application/activity+json",
			href: "https://community.example/actor",
		});
		expect((await site.get("/.well-known/webfinger?resource=acct:nobody@community.example")).status).toBe(404);
		expect((await site.get("/.well-known/webfinger")).status).toBe(400);
	});

	it("say what runs here, and nothing of how many people", async () => {
		const { links } = (await json("/.well-known/nodeinfo")) as { links: { href: string }[] };
		expect(links[0]?.href).toBe("https://community.example/nodeinfo/2.1");
		expect(await json("/nodeinfo/2.1")).toMatchObject({
			version: "2.1",
			usage: { users: {} },
			metadata: { nodeName: "Boston Learning Community" },
		});
	});

	it("lead from a record's address to its public page", async () => {
		await putPractice(site.services, { id: "practice_open", title: "Open", audience: "public" });
		const response = await site.get("/records/practice_open");
		expect([response.status, response.headers.get("location")]).toEqual([302, "/shared/practices/practice_open"]);
	});

	it("explain the API to people", async () => {
		const page = await site.text("/developers");
		expect(page).toContain("https://community.example/api/home");
		expect(page).toContain("Your tokens");
	});
});

describe("the API document", () => {
	type Operation = Json & {
		operationId: string;
		parameters: { name: string; in: string; required: boolean; schema: object }[];
		responses: Json;
		security?: unknown[];
	};
	const document = async () =>
		(await json("/openapi.json")) as Json & {
			paths: Record<string, Record<string, Operation>>;
			components: { schemas: Json; securitySchemes: Json };
		};
	const operations = async () =>
		Object.entries((await document()).paths).flatMap(([path, methods]) =>
			Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
		);

	it("tells of every call there is, and of nothing else", async () => {
		const told = (await operations()).map(({ path, method }) => `${method.toUpperCase()} ${path}`).sort();
		const routes = (await allRoutes(features)).filter(({ area }) => area === "api");
		expect(told).toEqual(routes.map(({ method, path }) => `${method} ${path.replace(/:(\w+)/g, "{$1}")}`).sort());
		expect(told.length).toBeGreaterThan(10);
	});

	it("is OpenAPI 3.1 in its structure", async () => {
		const { openapi, info, servers, paths, components, security } = await document();
		expect(openapi).toBe("3.1.0");
		expect(info).toMatchObject({ title: expect.any(String), version: expect.any(String) });
		expect(servers).toEqual([{ url: "https://community.example" }]);
		for (const requirement of security as object[])
			for (const name of Object.keys(requirement)) expect(components.securitySchemes).toHaveProperty(name);
		for (const path of Object.keys(paths)) expect(path).toMatch(/^\/api\//);
	});

	it("gives each call a name of its own, all of its path's parameters, and an answer", async () => {
		const all = await operations();
		const ids = all.map(({ operation }) => operation.operationId);
		expect(new Set(ids).size).toBe(ids.length);
		for (const { path, operation } of all) {
			const inPath = operation.parameters.filter((one) => one.in === "path");
			expect(inPath.map(({ name }) => `{${name}}`).sort()).toEqual([...(path.match(/\{\w+\}/g) ?? [])].sort());
			expect(inPath.every(({ required, schema }) => required && typeof schema === "object")).toBe(true);
			expect(Object.keys(operation.responses)).toContain("4XX");
			expect(Object.keys(operation.responses).some((status) => /^2\d\d$/.test(status))).toBe(true);
		}
	});

	it("has a definition for everything that it points to", async () => {
		const whole = await document();
		const text = JSON.stringify(whole);
		const resolve = (pointer: string): unknown =>
			pointer
				.slice(2)
				.split("/")
				.reduce<unknown>(
					(at, key) => (at as Json | undefined)?.[key.replaceAll("~1", "/").replaceAll("~0", "~")],
					whole,
				);
		const pointers = [...text.matchAll(/"\$ref":"([^"]+)"/g)].map((match) => match[1] ?? "");
		expect(pointers.length).toBeGreaterThan(0);
		for (const pointer of pointers) expect([pointer, resolve(pointer)]).toEqual([pointer, expect.any(Object)]);
	});
});
