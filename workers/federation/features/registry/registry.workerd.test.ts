/// <reference types="@cloudflare/vitest-plugin/types" />
import { SELF } from "cloudflare:test";
import { beforeAll, describe, expect, it } from "vitest";
import { arrive } from "#test/support/arrivals.ts";
import { chapter, claimed, database, origin, signedIn, site, withToken } from "#test/support/federation.ts";

let session: Record<string, string>;
let token: Record<string, string>;

beforeAll(async () => {
	await claimed();
	session = (await signedIn()).headers;
	token = (await withToken("write")).headers;
});

const entry = async (host: string) => {
	const answer = await SELF.fetch(`${origin}/api/registry/chapters/${host}`, { headers: token });
	return (await answer.json()) as { standing: string; changedAt: number; theirNote: string; ourNote: string };
};

const decide = (host: string, body: object) =>
	SELF.fetch(`${origin}/api/registry/chapters/${host}/decision`, {
		method: "POST",
		headers: { ...token, "content-type": "application/json" },
		body: JSON.stringify(body),
	});

const submit = (path: string, fields: Record<string, string>) =>
	SELF.fetch(`${origin}${path}`, {
		method: "POST",
		headers: { ...session, origin, "content-type": "application/x-www-form-urlencoded" },
		body: new URLSearchParams(fields).toString(),
		redirect: "manual",
	});

const links = async (host: string) =>
	(
		await database
			.prepare("select count(*) as n from log_entry where kind = 'link' and sites like ?")
			.bind(`%${host}%`)
			.first<{ n: number }>()
	)?.n;

describe("the registry", () => {
	it("shows who asks with the words of their steward, and admits them with ours", async () => {
		const host = "asking.example.org";
		await chapter(`https://${host}`, { name: "Asking", ours: null, note: "We are twelve nurses." });
		const waiting = await entry(host);
		expect(waiting).toMatchObject({ standing: "waiting", theirNote: "We are twelve nurses." });
		const page = await (await SELF.fetch(`${origin}/registry`, { headers: session })).text();
		expect(page).toContain("We are twelve nurses.");

		const answer = await submit(`/registry/chapters/${host}`, {
			decision: "admitted",
			note: "Welcome!",
			basedOn: String(waiting.changedAt),
		});
		expect(answer.status).toBe(303);
		expect(await entry(host)).toMatchObject({ standing: "member", ourNote: "Welcome!" });
		expect(await links(host)).toBe(1);
	});

	it("owes a no a word, and keeps what was typed", async () => {
		const host = "declined.example.org";
		await chapter(`https://${host}`, { name: "Declined", ours: null });
		const { changedAt } = await entry(host);
		const wordless = await submit(`/registry/chapters/${host}`, {
			decision: "declined",
			note: "  ",
			basedOn: String(changedAt),
		});
		expect(wordless.status).toBe(400);
		expect(await wordless.text()).toContain("Please give them a word on why.");
		expect((await decide(host, { decision: "declined", note: "Not yet.", basedOn: changedAt })).status).toBe(200);
		expect(await entry(host)).toMatchObject({ standing: "declined", ourNote: "Not yet." });
	});

	it("lets the first of two decisions on one state stand", async () => {
		const host = "raced.example.org";
		await chapter(`https://${host}`, { name: "Raced", ours: null });
		const { changedAt } = await entry(host);
		const answers = await Promise.all([
			decide(host, { decision: "admitted", note: "", basedOn: changedAt }),
			decide(host, { decision: "declined", note: "No.", basedOn: changedAt }),
		]);
		expect(answers.map((answer) => answer.status).sort()).toEqual([200, 409]);
		expect(await links(host)).toBe(1);
		expect((await decide(host, { decision: "admitted", note: "", basedOn: changedAt })).status).toBe(409);
	});

	it("pauses, resumes and removes; what a removed chapter shared with the network is gone at once", async () => {
		const host = "member.example.org";
		const at = await chapter(`https://${host}`, { name: "Member" });
		await arrive(site, {
			origin: at,
			localId: "practice_1",
			kind: "practice",
			content: { title: "Parting words", status: "worked", version: 1 },
		});
		const now = async () => (await entry(host)).changedAt;
		expect((await decide(host, { decision: "paused", note: "", basedOn: await now() })).status).toBe(200);
		expect((await entry(host)).standing).toBe("paused");
		expect((await decide(host, { decision: "resumed", note: "", basedOn: await now() })).status).toBe(200);
		expect((await decide(host, { decision: "removed", note: "You asked us to.", basedOn: await now() })).status).toBe(
			200,
		);
		expect((await entry(host)).standing).toBe("removed");
		for (const table of ["record", "search_doc"])
			expect(await database.prepare(`select * from ${table} where origin = ?`).bind(at).all()).toMatchObject({
				results: [],
			});
		const history = await SELF.fetch(`${origin}/api/registry/history`, { headers: token });
		const { items } = (await history.json()) as { items: { kind: string; by: string }[] };
		expect(items.slice(0, 3).map((item) => item.kind)).toEqual(["removed", "resumed", "paused"]);
		expect(items[0]?.by).toBe("Ada");
	});

	it("shows an invitation's address once, and takes it back", async () => {
		const made = await submit("/registry/invitations", { note: "Come and join" });
		const address =
			/https:\/\/federation\.example\/exchange\/invitations\/[0-9a-z]+/.exec(await made.text())?.[0] ?? "";
		expect((await SELF.fetch(address)).status).toBe(200);
		const list = await SELF.fetch(`${origin}/api/invitations`, { headers: token });
		const { items } = (await list.json()) as { items: { id: string; note: string }[] };
		expect(items[0]?.note).toBe("Come and join");
		const gone = await SELF.fetch(`${origin}/api/invitations/${items[0]?.id}`, { method: "DELETE", headers: token });
		expect(gone.status).toBe(204);
		expect((await SELF.fetch(address)).status).toBe(410);
	});

	it("refuses what it doesn't know", async () => {
		expect((await decide("nobody.example.org", { decision: "admitted", note: "", basedOn: 1 })).status).toBe(404);
		expect((await decide("asking.example.org", { decision: "crowned", basedOn: 1 })).status).toBe(400);
	});
});
