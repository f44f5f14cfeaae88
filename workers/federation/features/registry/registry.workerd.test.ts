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
	return (await answer.json()) as { standing: string; changedAt: string; theirNote: string; ourNote: string };
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
			basedOn: waiting.changedAt,
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
			basedOn: changedAt,
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

	it("keeps the word on a pause for the chapter to read with its next page, and lets go of it with the pause", async () => {
		const host = "held.example.org";
		await chapter(`https://${host}`, { name: "Held" });
		const word = () =>
			database.prepare("select paused_word as word from link where peer = ?").bind(`https://${host}`).first("word");
		const paused = await decide(host, {
			decision: "paused",
			note: "Your site sends the same practice each minute.",
			basedOn: (await entry(host)).changedAt,
		});
		expect(paused.status).toBe(200);
		expect(await word()).toBe("Your site sends the same practice each minute.");
		await decide(host, { decision: "resumed", note: "", basedOn: (await entry(host)).changedAt });
		expect(await word()).toBe("");
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

	it("is paged by address, and shows first who waits, wherever they stand", async () => {
		for (const name of ["a", "b", "c"]) await chapter(`https://${name}.paged.example.org`, { name: `Paged ${name}` });
		await chapter("https://z.paged.example.org", { name: "Last of all", ours: null });
		const seen: string[] = [];
		for (let next: string | null = ""; next !== null; ) {
			const path: string = `/api/registry?limit=2${next && `&after=${next}`}`;
			const page = (await (await SELF.fetch(origin + path, { headers: token })).json()) as {
				items: { origin: string }[];
				next: string | null;
			};
			expect(page.items.length).toBeLessThanOrEqual(2);
			seen.push(...page.items.map((item) => item.origin));
			next = page.next;
		}
		expect(seen).toEqual([...new Set(seen)].sort());
		expect(seen).toContain("https://z.paged.example.org");
		const first = await (await SELF.fetch(`${origin}/registry?limit=2`, { headers: session })).text();
		expect(first.indexOf("Last of all")).toBeLessThan(first.indexOf("Members"));
		expect(first).toContain("Further chapters");
	});

	it("pages the invitations, latest first", async () => {
		for (const note of ["First", "Second", "Third"]) await submit("/registry/invitations", { note });
		const page = await SELF.fetch(`${origin}/api/invitations?limit=2`, { headers: token });
		const { items, next } = (await page.json()) as { items: { note: string }[]; next: string };
		expect(items.map(({ note }) => note)).toEqual(["Third", "Second"]);
		const rest = await SELF.fetch(`${origin}/api/invitations?limit=2&after=${next}`, { headers: token });
		expect(((await rest.json()) as typeof page & { items: { note: string }[] }).items[0]?.note).toBe("First");
		expect(await (await SELF.fetch(`${origin}/registry/invitations?limit=2`, { headers: session })).text()).toContain(
			"Older",
		);
	});

	it("refuses what it doesn't know", async () => {
		const basedOn = "2026-10-31T09:30:00Z";
		expect((await decide("nobody.example.org", { decision: "admitted", note: "", basedOn })).status).toBe(404);
		expect((await decide("asking.example.org", { decision: "crowned", basedOn })).status).toBe(400);
		const number = await decide("asking.example.org", { decision: "admitted", basedOn: 1 });
		expect(await number.json()).toMatchObject({
			field: "basedOn",
			message: expect.stringContaining("basedOn must be a moment"),
		});
	});
});
