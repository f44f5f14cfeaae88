/// <reference types="@cloudflare/vitest-plugin/types" />
import { SELF } from "cloudflare:test";
import { describe, expect, it } from "vitest";
import { database, origin, signedIn } from "#test/support/federation.ts";

const submit = (path: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
	SELF.fetch(`${origin}${path}`, {
		method: "POST",
		headers: { ...headers, origin, "content-type": "application/x-www-form-urlencoded" },
		body: new URLSearchParams(fields).toString(),
		redirect: "manual",
	});

const founder = { network: "The Learning Network", name: "Ada", email: "Ada@Example.org" };

describe("a network's site, from its first hour", () => {
	it("leads its first visitor to the setup, which only the code opens, once", async () => {
		const first = await SELF.fetch(`${origin}/`, { redirect: "manual" });
		expect(first.headers.get("location")).toBe("/setup");
		const wrong = await submit("/setup", { ...founder, code: "a guess" });
		expect(wrong.status).toBe(400);
		const kept = await wrong.text();
		expect(kept).toContain("The Learning Network");
		expect(kept).not.toContain("a guess");

		const right = await submit("/setup", { ...founder, code: "test-setup-code" });
		expect(right.status).toBe(303);
		expect(right.headers.get("set-cookie")).toContain("__Host-session=");
		const again = await submit("/setup", { ...founder, email: "eve@example.org", code: "test-setup-code" });
		expect(again.status).toBe(410);
		const late = await SELF.fetch(`${origin}/setup`);
		expect(late.status).toBe(200);
		const words = await late.text();
		expect(words).toContain("This network has begun");
		expect(words).toContain('href="/sign-in"');
		const people = await database.prepare("select id, email, role from person").all<{ id: string }>();
		expect(people.results).toMatchObject([{ email: "ada@example.org", role: "coordinator" }]);
		// The helpers sign in this person.
		await database.prepare("update person set id = 'person_1'").run();
	});

	it("lets a coordinator change the card, the second of two being told so", async () => {
		const { headers } = await signedIn();
		const card = await (await SELF.fetch(`${origin}/api/network`)).json<{ updatedAt: string }>();
		const change = {
			name: "Learning Together",
			tagline: "T",
			about: "",
			howToJoin: "",
			language: "en",
			languages: "nl",
			accent: "wine",
			base: card.updatedAt,
		};
		expect((await submit("/network", change, headers)).status).toBe(303);
		const second = await submit("/network", { ...change, name: "Learning Apart" }, headers);
		expect(second.status).toBe(409);
		expect(await second.text()).toContain("Learning Apart");
		expect((await submit("/network", { ...change, languages: "not a tag" }, headers)).status).toBe(400);
		expect(await (await SELF.fetch(`${origin}/`)).text()).toContain("Learning Together");
	});

	it("invites coordinators by e-mail, who come in by the link, and never loses its last", async () => {
		const { headers } = await signedIn();
		const last = await submit("/coordinators/person_1/remove", {}, headers);
		expect(last.status).toBe(409);
		expect((await submit("/coordinators", { name: "Bo", email: "bo@example.org" }, headers)).status).toBe(303);
		const letter = await database
			.prepare("select body from mail where recipient = 'bo@example.org'")
			.first<{ body: string }>();
		const link = new URL(/https:\S+\/sign-in\/\S+/.exec(letter?.body ?? "")?.[0] ?? "").pathname;
		expect((await SELF.fetch(`${origin}${link}`)).status).toBe(200);
		const entered = await submit(link, {});
		expect(entered.status).toBe(303);
		const twice = await submit("/coordinators", { name: "Bo", email: "bo@example.org" }, headers);
		expect(twice.status).toBe(409);
		const bo = await database
			.prepare("select id, role from person where email = 'bo@example.org'")
			.first<{ id: string; role: string }>();
		expect(bo?.role).toBe("coordinator");
		expect((await submit(`/coordinators/${bo?.id}/remove`, {}, headers)).status).toBe(303);
	});

	it("describes itself to other software", async () => {
		const actor = await (await SELF.fetch(`${origin}/actor`)).json<{
			type: string;
			name: string;
			assertionMethod: unknown[];
		}>();
		expect(actor).toMatchObject({ type: "Service", name: "Learning Together" });
		expect(actor.assertionMethod).toHaveLength(1);
		const finger = await SELF.fetch(`${origin}/.well-known/webfinger?resource=acct:network@federation.example`);
		expect(finger.status).toBe(200);
		expect((await SELF.fetch(`${origin}/nodeinfo/2.1`)).status).toBe(200);
		const api = await (await SELF.fetch(`${origin}/openapi.json`)).json<{ openapi: string; paths: object }>();
		expect(api.openapi).toBe("3.1.0");
		expect(Object.keys(api.paths)).toContain("/api/registry/chapters/{host}/decision");
		expect((await SELF.fetch(`${origin}/exchange/log`)).status).toBeGreaterThanOrEqual(400);
		expect(await (await SELF.fetch(`${origin}/healthz`)).json()).toMatchObject({ ok: true, database: "migrated" });
	});
});
