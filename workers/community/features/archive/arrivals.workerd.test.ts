/// <reference types="@cloudflare/vitest-plugin/types" />
import { env } from "cloudflare:test";
import { beforeAll, describe, expect, it } from "vitest";
import { makeApp } from "#community/app.ts";
import type { Services } from "#community/services.ts";
import { emptied, leftBehind, packedAndEmptied, rewritten, settled } from "#test/support/archives.ts";
import { chapterSite } from "#test/support/chapter-site.ts";
import { moveArrival } from "./arrival-actions.ts";
import { readArrival } from "./arrival-store.ts";
import { keepArrivals } from "./keep-actions.ts";
import { type Arriving, bringArchive } from "./take-in-actions.ts";

const site = chapterSite();
const database = (env as unknown as { DB: D1Database }).DB;
const services: Services = { ...site.services, config: { ...site.services.config, setupCode: "a code" } };

let archive: Uint8Array<ArrayBuffer>;
let email: string;
beforeAll(async () => {
	({ archive, email } = await packedAndEmptied(site, database));
});

const wish = (bytes: Uint8Array<ArrayBuffer>, more: Partial<Arriving> = {}): Arriving => ({
	...{ code: "a code", email, bytes, withoutSealed: false, client: null },
	...more,
});
const nothing: string[] = [];

describe("an archive on its way", () => {
	const state = async (id: string) => (await readArrival(services.db, id))?.state;
	const brought = async (bytes = archive): Promise<string> => {
		const done = await bringArchive(services, wish(bytes));
		if (!done.ok) throw new Error(done.error.message);
		return done.value.id;
	};

	it("is nobody’s before all of it was found right, and goes on from where it was cut off", async () => {
		const id = await brought();
		for (let i = 0; i < 3; i++) await moveArrival(services, id);
		expect(await state(id)).toBe("arriving");
		expect(await leftBehind(database)).toEqual(["archive_part", "archive_arrival"]);
		// The message that asked for the next step was lost.
		site.jobs.length = 0;
		site.pass(6 * 60_000);
		await keepArrivals(services);
		expect(site.jobs).toEqual([{ type: "archive", id }]);
		const rest = await settled(services, id);
		expect(rest?.state).toBe("taken-in");
		expect(await database.prepare("select count(*) as n from person").first("n")).toBe(2);
		await emptied(database);
	});

	it("counts each step once, however often its message comes", async () => {
		const id = await brought();
		for (let i = 0; i < 40 && (await state(id)) !== "taken-in"; i++)
			await Promise.all([1, 2, 3].map(() => moveArrival(services, id)));
		expect(await state(id)).toBe("taken-in");
		expect(await database.prepare("select count(*) as n from practice").first("n")).toBe(2);
		await emptied(database);
	});

	it("gives way to one that is brought after it", async () => {
		const first = await brought();
		for (let i = 0; i < 3; i++) await moveArrival(services, first);
		const second = await brought();
		expect(await state(first)).toBeUndefined();
		await moveArrival(services, first);
		expect((await settled(services, second))?.state).toBe("taken-in");
		await emptied(database);
	});

	it("is refused when a chapter began here meanwhile, and leaves that one alone", async () => {
		const id = await brought();
		for (let i = 0; i < 3; i++) await moveArrival(services, id);
		await site.claim({ name: "Another chapter" });
		expect(await settled(services, id)).toMatchObject({ state: "refused", word: expect.stringMatching(/lives here/) });
		expect(await leftBehind(database)).toEqual(["chapter"]);
		await emptied(database);
	});

	it("is let go after a day, and so is why it was refused", async () => {
		const id = await brought();
		await moveArrival(services, id);
		site.pass(25 * 60 * 60_000);
		await keepArrivals(services);
		expect(await readArrival(services.db, id)).toMatchObject({
			state: "refused",
			word: expect.stringMatching(/longer/),
		});
		expect(await leftBehind(database)).toEqual(nothing);
		await keepArrivals(services);
		expect(await readArrival(services.db, id)).toBeUndefined();
	});

	it("is refused with nothing left when the last of its pieces is damaged", async () => {
		const bytes = archive.slice();
		const at = new TextDecoder("latin1").decode(bytes).indexOf("read-me.md") + 20;
		bytes[at] = (bytes[at] ?? 0) ^ 0xff;
		const id = await brought(bytes);
		expect(await settled(services, id)).toMatchObject({
			state: "refused",
			word: expect.stringMatching(/^read-me\.md: /),
		});
		expect(await leftBehind(database)).toEqual(nothing);
	});
});

describe("pages and the API", () => {
	const { fetch } = makeApp(services);
	const ask = async (path: string, init?: RequestInit) => fetch(new Request(new URL(path, site.origin), init));
	const send = (headers: Record<string, string>, bytes = archive) =>
		ask(`/api/archive?steward=${encodeURIComponent(email)}`, {
			method: "POST",
			body: bytes,
			headers: { "content-type": "application/zip", ...headers },
		});
	const told = async (path: string) => (await (await ask(path)).json()) as Record<string, unknown>;

	it("refuse what isn’t a ZIP, who doesn’t know the code, and who says no steward", async () => {
		expect((await send({ "content-type": "text/plain" })).status).toBe(400);
		expect((await send({ "setup-code": "guessed" })).status).toBe(400);
		const nobody = await ask("/api/archive", { method: "POST", body: archive });
		expect(nobody.status).toBe(400);
		expect(await leftBehind(database)).toEqual(nothing);
		expect((await ask("/api/archive/arrivals/archive_none")).status).toBe(404);
		expect((await ask("/setup/archive/archive_none")).status).toBe(404);
	});

	it("tell how far it is, and why it was refused", async () => {
		const answer = await send(
			{ "setup-code": "a code" },
			await rewritten(archive, (files) => {
				files["tables/person.jsonl"] = new TextEncoder().encode("[1]\n") as Uint8Array<ArrayBuffer>;
			}),
		);
		expect(answer.status).toBe(202);
		const { id, look } = (await answer.json()) as { id: string; look: string };
		expect(await told(look)).toMatchObject({ state: "checking", done: 0, of: null });
		await moveArrival(services, id);
		expect(await told(look)).toMatchObject({ state: "checking", chapter: "Boston Learning Community" });
		const page = await ask(`/setup/archive/${id}`);
		expect(page.headers.get("refresh")).toBe("3");
		expect(await page.text()).toContain("Boston Learning Community is on its way");
		await settled(services, id);
		expect(await told(look)).toMatchObject({
			state: "refused",
			why: expect.stringMatching(/^tables\/person.jsonl, line 1: /),
		});
		expect(await (await ask(`/setup/archive/${id}`)).text()).toContain("a row has to be a JSON object");
		expect(await leftBehind(database)).toEqual(nothing);
	});

	it("say of what was made with another secret that nobody can tell whether it was altered", async () => {
		const { id, look } = (await (
			await send({ "setup-code": "a code" }, await rewritten(archive, () => undefined))
		).json()) as { id: string; look: string };
		const page = async () => (await ask(`/setup/archive/${id}`)).text();
		await moveArrival(services, id);
		expect(await page()).toContain("Nobody can tell whether this archive was altered since it was made");
		await settled(services, id);
		expect(await told(look)).toMatchObject({ state: "taken-in", sealed: false, intact: false });
		const done = await page();
		expect(done).toContain("Boston Learning Community lives here now");
		expect(done).toContain("Nobody can tell whether this archive was altered since it was made");
		await emptied(database);
	});

	it("ask for the file and the code once more, and don’t say that they are still there", async () => {
		services.card.forget();
		const form = new FormData();
		form.set("code", "guessed");
		form.set("email", email);
		form.set("archive", new Blob([archive]), "chapter.zip");
		const headers = { origin: site.origin };
		const answer = await ask("/setup/archive", { method: "POST", body: form, headers });
		expect(answer.status).toBe(400);
		const page = await answer.text();
		expect(page).toContain("choose the archive and enter the setup code once more");
		expect(page).not.toContain("still here");
		expect(page).toContain(email);
	});

	it("take it in at an empty site, once, and tell what it was", async () => {
		const answer = await send({ "setup-code": "a code" });
		const { id, look } = (await answer.json()) as { id: string; look: string };
		await settled(services, id);
		expect(await told(look)).toMatchObject({
			...{ state: "taken-in", chapter: "Boston Learning Community", origin: site.origin, sealed: true, intact: true },
		});
		expect((await ask(`/setup/archive/${id}`, { redirect: "manual" })).headers.get("location")).toBe("/");
		expect(await database.prepare("select count(*) as n from person").first("n")).toBe(2);
		expect((await send({ "setup-code": "a code" })).status).toBe(410);
	});
});
