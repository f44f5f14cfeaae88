/// <reference types="@cloudflare/vitest-plugin/types" />
import { SELF } from "cloudflare:test";
import { beforeAll, describe, expect, it } from "vitest";
import { claimed, origin, type Signed, signedIn, withToken } from "#test/support/federation.ts";
import { allRoutes, featureFinder } from "#web/feature.ts";
import type { Viewer } from "#web/viewer.ts";
import { features } from "./features.ts";
import { permits } from "./permissions.ts";

type Caller = { readonly name: string; readonly viewer: Viewer; readonly headers: () => Record<string, string> };

let session: Signed;
let reader: Signed;
let writer: Signed;

beforeAll(async () => {
	await claimed();
	session = await signedIn();
	reader = await withToken("read");
	writer = await withToken("write");
});

const person = { kind: "person", id: "person_1", name: "Ada", role: "coordinator" } as const;

const callers: readonly Caller[] = [
	{ name: "a visitor", viewer: { kind: "visitor" }, headers: () => ({}) },
	{ name: "a coordinator", viewer: { ...person, via: "session", scopes: [] }, headers: () => session.headers },
	{ name: "a reading token", viewer: { ...person, via: "token", scopes: ["read"] }, headers: () => reader.headers },
	{ name: "a writing token", viewer: { ...person, via: "token", scopes: ["write"] }, headers: () => writer.headers },
];

/** What signs the caller out or ends their tokens would spoil the rest of the walk. */
const ending = /^\/sign-out$|\/me\/sessions\/end|\/api\/me\/sessions|\/api\/sign-out/;

const ask = (path: string, method: string, headers: Record<string, string>): Promise<Response> =>
	SELF.fetch(`${origin}${path.replace(/:\w+/g, "none")}`, {
		method,
		headers: { ...headers, ...(method === "GET" ? {} : { "content-type": "application/json", origin }) },
		redirect: "manual",
		...(method === "GET" || method === "DELETE" ? {} : { body: "{}" }),
	});

/** Some hundred requests; the first of each kind loads its module. */
const patience = 60_000;

describe("every route, for every caller", () => {
	for (const caller of callers) {
		it(
			`lets ${caller.name} do what the table says, and nothing else`,
			async () => {
				for (const route of await allRoutes(features)) {
					if (ending.test(route.path)) continue;
					const answer = await ask(route.path, route.method, caller.headers());
					const what = `${route.method} ${route.path} answered ${answer.status}`;
					if (permits(caller.viewer, route.may)) {
						expect(answer.status, what).not.toBe(401);
						expect(answer.status, what).toBeLessThan(500);
						if (answer.status === 403) expect(await answer.text(), what).toContain("A token can’t make further keys");
						else if (answer.status === 303) expect(answer.headers.get("location"), what).not.toContain("/sign-in?");
					} else if (caller.viewer.kind === "person") expect(answer.status, what).toBe(403);
					else if (route.area === "page") expect(answer.headers.get("location"), what).toMatch(/^\/sign-in/);
					else expect(answer.status, what).toBe(401);
				}
			},
			patience,
		);
	}
});

it("every route lies where the table of features sends its address", async () => {
	const featureAt = featureFinder(features);
	const lost: string[] = [];
	for (const feature of features)
		for (const { path } of await feature.load())
			if (featureAt(path.replace(/:\w+/g, "none")) !== feature) lost.push(path);
	expect(lost).toEqual([]);
});
