import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startNetwork, type TestNetwork, type TestSite } from "#test/support/network.ts";

const everything = { kinds: null, topics: null };

/** Claims a fresh site and answers with the session's cookie. */
const claim = async (site: TestSite, fields: Record<string, string>): Promise<string> => {
	const answer = await site.fetch("/setup", {
		method: "POST",
		headers: { "content-type": "application/x-www-form-urlencoded" },
		body: new URLSearchParams({ code: site.setupCode, ...fields }).toString(),
	});
	expect(answer.status).toBe(303);
	return answer.headers.get("set-cookie")?.split(";")[0] ?? "";
};

const call = async (site: TestSite, cookie: string, method: string, path: string, body?: object) => {
	const answer = await site.fetch(path, {
		method,
		headers: { cookie, ...(body ? { "content-type": "application/json" } : {}) },
		...(body ? { body: JSON.stringify(body) } : {}),
	});
	const text = await answer.text();
	return { status: answer.status, body: (text === "" ? null : JSON.parse(text)) as Record<string, never> };
};

describe("a chapter joins a network", () => {
	let network: TestNetwork;
	let hub: TestSite;
	let coordinator: string;
	const stewards = new Map<string, string>();

	beforeAll(async () => {
		network = await startNetwork({ chapters: ["boston", "nairobi"] });
		hub = network.site("network");
		coordinator = await claim(hub, { network: "The Learning Network", name: "Ada", email: "ada@example.org" });
		for (const name of ["boston", "nairobi"])
			stewards.set(
				name,
				await claim(network.site(name), { chapter: `${name} circle`, name: "Sam", email: `${name}@example.org` }),
			);
	});
	afterAll(() => network?.stop());

	const steward = (name: string, method: string, path: string, body?: object) =>
		call(network.site(name), stewards.get(name) ?? "", method, path, body);
	const host = (name: string) => encodeURIComponent(new URL(network.site(name).origin).host);
	const entry = (name: string) => call(hub, coordinator, "GET", `/api/registry/chapters/${host(name)}`);
	const settle = async () => {
		await network.settle();
		for (const site of network.sites) await site.tick();
		await network.settle();
	};

	it("is seen with its words by a coordinator, and shown nowhere, before it is admitted", async () => {
		const asked = await steward("boston", "POST", "/api/links", {
			address: hub.origin,
			stance: "yes",
			note: "We are twelve nurses and a librarian.",
			sends: everything,
			wants: everything,
		});
		expect(asked.status).toBe(201);
		await settle();
		expect((await entry("boston")).body).toMatchObject({
			standing: "waiting",
			theirNote: "We are twelve nurses and a librarian.",
		});
		expect((await call(hub, coordinator, "GET", "/api/chapters")).body.items).toEqual([]);
	});

	it("is a member once admitted: its card arrives, and both sides say so", async () => {
		const waiting = await entry("boston");
		const path = `/api/registry/chapters/${host("boston")}/decision`;
		const decided = { decision: "admitted", note: "Welcome!", basedOn: waiting.body.changedAt };
		expect((await call(hub, coordinator, "POST", path, decided)).status).toBe(200);
		await settle();
		expect((await entry("boston")).body).toMatchObject({ standing: "member", agreed: true });
		const link = await steward("boston", "GET", `/api/links/${host("network")}`);
		expect(link.body).toMatchObject({ state: "active", theirNote: "Welcome!" });
	});

	it("comes in by an invitation without being asked about again", async () => {
		const made = await call(hub, coordinator, "POST", "/api/invitations", { note: "Come and join" });
		const joined = await steward("nairobi", "POST", "/api/links", {
			address: made.body.address,
			stance: "yes",
			note: "",
			sends: everything,
			wants: everything,
		});
		expect(joined.status).toBe(201);
		await settle();
		expect((await entry("nairobi")).body).toMatchObject({ standing: "member" });
		expect((await call(hub, coordinator, "GET", "/api/registry")).body.items).toHaveLength(2);
	});

	it("is removed with a word, and hears it", async () => {
		const { body } = await entry("boston");
		const path = `/api/registry/chapters/${host("boston")}/decision`;
		const decided = { decision: "removed", note: "As you asked.", basedOn: body.changedAt };
		expect((await call(hub, coordinator, "POST", path, decided)).status).toBe(200);
		await settle();
		expect((await entry("boston")).body.standing).toBe("removed");
		const link = await steward("boston", "GET", `/api/links/${host("network")}`);
		expect(link.body).toMatchObject({ state: "ended", theirNote: "As you asked." });
		const left = hub.query(
			"select id from record where origin = ? and scope = 'network'",
			network.site("boston").origin,
		);
		expect(left).toEqual([]);
	});
});
