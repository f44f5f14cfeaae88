import { beforeAll, describe, expect, it } from "vitest";
import { type Asking, claimed, signedIn, visitor } from "#test/support/signed-in.ts";
import { allRoutes, featureFinder } from "#web/feature.ts";
import { features } from "./features.ts";
import { isSuspended, onlyReads, permissions, permits, type Role, roles, whoMay } from "./permissions.ts";
import type { CommunityRoute } from "./routes.ts";

const communityRoutes = await allRoutes(features);

beforeAll(() => claimed());

const pathOf = (route: CommunityRoute): string => route.path.replace(/:\w+/g, "unknown");

const ask = (who: Asking, route: CommunityRoute): Promise<Response> => {
	const path = pathOf(route);
	if (route.method === "GET") return who.get(path);
	return route.area === "page" ? who.post(path) : who.call(route.method, path);
};

/** Whether the table is what turned somebody away, told from the answer alone. */
const turnedAway = async (route: CommunityRoute, answer: Response, who: Role): Promise<boolean> => {
	if (who === "visitor") {
		if (route.area !== "page") return answer.status === 401;
		return answer.status === 303 && /^\/sign-in(\?|$)/.test(answer.headers.get("location") ?? "");
	}
	const words = await answer.text();
	return (
		answer.status === 403 &&
		[whoMay(route.may, { kind: "visitor" }), onlyReads, isSuspended].some((one) => words.includes(one))
	);
};

/** Some routes sign out, or let the person leave: after what may change something there is somebody new. */
const people = (make: () => Promise<Asking>) => {
	let present: Asking | undefined;
	return async (route: CommunityRoute): Promise<Asking> => {
		const who = present ?? (await make());
		present = route.method === "GET" ? who : undefined;
		return who;
	};
};

/** Hundreds of requests, on a machine that may be busy. */
const patience = 120_000;

const nameOf = (route: CommunityRoute): string => `${route.method} ${route.path}`;

describe("every route", () => {
	it.each(roles)(
		"admits and refuses a %s as the table says",
		async (role) => {
			const wrong: string[] = [];
			const somebody = people(async () => (role === "visitor" ? visitor : signedIn(role)));
			for (const route of communityRoutes) {
				const allowed = (permissions[route.may] as readonly Role[]).includes(role);
				const answer = await ask(await somebody(route), route);
				if ((await turnedAway(route, answer, role)) === allowed) wrong.push(`${nameOf(route)}: ${answer.status}`);
				if (answer.status >= 500) wrong.push(`${nameOf(route)} breaks: ${answer.status}`);
			}
			expect(wrong).toEqual([]);
		},
		patience,
	);

	it(
		"lets a token of scope read do what only reads, whatever its owner may",
		async () => {
			const wrong: string[] = [];
			const token = { kind: "person", id: "", name: "", role: "steward", via: "token", scopes: ["read"] } as const;
			const somebody = people(async () => (await signedIn("steward")).program("read"));
			for (const route of communityRoutes) {
				const answer = await ask(await somebody(route), route);
				const refused = await turnedAway(route, answer, "steward");
				if (refused === permits(token, route.may)) wrong.push(`${nameOf(route)}: ${answer.status}`);
			}
			expect(wrong).toEqual([]);
		},
		patience,
	);

	it("that changes something is out of reach for a token of scope read", () => {
		const reader = { kind: "person", id: "", name: "", role: "steward", via: "token", scopes: ["read"] } as const;
		const changing = communityRoutes.filter(({ method, may }) => method !== "GET" && may !== "site.visit");
		expect(changing.filter(({ may }) => permits(reader, may)).map(nameOf)).toEqual([]);
	});

	it(
		"refuses a method that its address doesn't take, naming those it takes",
		async () => {
			const wrong: string[] = [];
			for (const path of new Set(communityRoutes.map(pathOf))) {
				const here = communityRoutes.filter((route) => pathOf(route) === path);
				const taken = here.map(({ method }) => method as string);
				const other = ["PUT", "DELETE", "PATCH"].find((method) => !taken.includes(method)) ?? "";
				const answer = await visitor.call(other, path);
				const allowed = (answer.headers.get("allow") ?? "").split(", ");
				const asJson = answer.headers.get("content-type")?.includes("json") ?? false;
				const right = answer.status === 405 && taken.every((method) => allowed.includes(method));
				if (!right || asJson === (here[0]?.area === "page"))
					wrong.push(`${other} ${path}: ${answer.status} ${allowed}`);
			}
			expect(wrong).toEqual([]);
			expect((await visitor.get("/nowhere")).status).toBe(404);
			expect((await visitor.call("POST", "/api/nowhere")).status).toBe(404);
			expect((await visitor.call("POST", "/healthz")).headers.get("allow")).toBe("GET, HEAD");
		},
		patience,
	);

	it("lies where the table of features sends its address", async () => {
		const featureAt = featureFinder(features);
		const lost: string[] = [];
		for (const feature of features)
			for (const route of await feature.load()) if (featureAt(pathOf(route)) !== feature) lost.push(nameOf(route));
		expect(lost).toEqual([]);
	});

	it("has an address of its own", () => {
		const names = communityRoutes.map(nameOf);
		expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
	});
});
