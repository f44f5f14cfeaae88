/// <reference types="@cloudflare/vitest-plugin/types" />
import { env } from "cloudflare:test";
import { getTableName, is } from "drizzle-orm";
import { SQLiteTable } from "drizzle-orm/sqlite-core";
import { beforeAll, describe, expect, it } from "vitest";
import * as schema from "#community/db/schema.ts";
import type { Services } from "#community/services.ts";
import { emptied, opened, takeInArchive, textIn } from "#test/support/archives.ts";
import { chapterSite, type SignedIn } from "#test/support/chapter-site.ts";
import { type Asking, type chapterKinds, groupKinds, ownKinds, writeOfEachKind } from "#test/support/of-each-kind.ts";
import { packChapter } from "./actions.ts";
import { moveArrival } from "./arrival-actions.ts";
import { readArrival } from "./arrival-store.ts";
import { type Column, shapeOf } from "./columns.ts";
import { implausible, rules } from "./plausible.ts";
import { type Belongs, belongs, type Fate, registry } from "./registry.ts";
import { bringArchive } from "./take-in-actions.ts";

const site = chapterSite();
const database = (env as unknown as { DB: D1Database }).DB;
const at = (changes: Partial<Services["config"]> = {}): Services => {
	const config = { ...site.services.config, setupCode: "a code", ...changes };
	return { ...site.services, config, site: { ...site.services.site, origin: config.origin, secret: config.secret } };
};

const word = (kind: string): string => `canary${kind.toLowerCase()}x`;
const asking = (who: SignedIn): Asking => ({
	id: who.id,
	ask: async <T>(method: string, path: string, body?: unknown) => {
		site.pass(1_000);
		const answer = await (method === "GET" ? site.get(path, who) : site.call(method, path, body, who));
		const text = await answer.text();
		if (!answer.ok) throw new Error(`${method} ${path} answered ${answer.status}: ${text.slice(0, 400)}`);
		return (text === "" ? undefined : JSON.parse(text)) as T;
	},
});

const bytesOf = async (stream: ReadableStream<Uint8Array>): Promise<Uint8Array<ArrayBuffer>> =>
	new Uint8Array(await new Response(stream).arrayBuffer());

const archiveOf = async (services: Services): Promise<Uint8Array<ArrayBuffer>> => {
	await database.prepare("delete from rate_limit").run();
	const made = await packChapter(services, "somebody");
	if (!made.ok) throw new Error(made.error.message);
	return bytesOf(made.value);
};

let steward: SignedIn;
let author: SignedIn;
let archive: Uint8Array<ArrayBuffer>;

const wish = (bytes = archive) => ({
	...{ code: "a code", email: `${steward.id}@example.org`, bytes, withoutSealed: false, client: null },
});

beforeAll(async () => {
	await site.claim();
	steward = await site.signIn("steward", "Stella Adeyemi");
	author = await site.signIn("member", "Lucía Marte");
	const second = await site.signIn("member", "Ezra Stone");
	const { ask } = asking(author);
	const { id: group } = await ask<{ id: string }>("POST", "/api/groups", { name: "Schools", purpose: "To listen." });
	await ask("POST", `/api/groups/${group}/members`, { person: second.id });
	await writeOfEachKind(asking(author), asking(second), { group, word, now: site.services.clock() });
	const shared = { title: "The empty chair", status: "worked", language: "en", situation: "=1+1 A meeting." };
	const practice = await ask<{ id: string }>("POST", "/api/practices", { ...shared, tags: [] });
	await ask("PUT", `/api/practices/${practice.id}/audience`, { scope: "public" });
	archive = await archiveOf(site.services);
}, 60_000);

describe("the registry", () => {
	it("decides about every table of the schema, and about no other", () => {
		const tables = Object.values(schema).filter((one) => is(one, SQLiteTable)) as SQLiteTable[];
		expect(Object.keys(registry).sort()).toEqual(tables.map((table) => getTableName(table)).sort());
		for (const [name, fate] of Object.entries(registry)) if (belongs(fate)) expect(getTableName(fate.table)).toBe(name);
	});

	it("takes along no hash of a secret, and nothing that lets anybody in", () => {
		const taken = Object.values(registry).flatMap((fate) =>
			belongs(fate) ? shapeOf(fate.table, fate).columns.map(({ name }) => `${shapeOf(fate.table).name}.${name}`) : [],
		);
		expect(taken.filter((column) => /hash|token|challenge|nonce|salt/.test(column))).toEqual([]);
	});

	it("knows of every column with JSON what stands in it", () => {
		const taken = Object.values(registry).flatMap((fate) => (belongs(fate) ? [shapeOf(fate.table, fate)] : []));
		const named = taken.flatMap(({ name, columns }) =>
			columns.filter(({ holds }) => holds === "json").map((column) => `${name}.${column.name}`),
		);
		expect(named.filter((column) => !(column in rules))).toEqual([]);
		const all = taken.flatMap(({ name, columns }) => columns.map((column) => `${name}.${column.name}`));
		expect(Object.keys(rules).filter((column) => !all.includes(column))).toEqual([]);
	});

	it("names only columns that there are", () => {
		for (const fate of Object.values(registry)) {
			if (!belongs(fate)) continue;
			const names = shapeOf(fate.table).columns.map(({ name }) => name);
			for (const column of [...(fate.without ?? []), ...(fate.mine ?? []), ...(fate.by ?? [])])
				expect(names).toContain(column);
		}
	});
});

describe("a chapter’s archive", () => {
	it("lists every file with its rows, and can be read without any software of ours", () => {
		const files = opened(archive);
		const manifest = JSON.parse(textIn(files, "manifest.json"));
		expect(manifest).toMatchObject({
			format: "chapterhouse-archive",
			version: 1,
			origin: site.origin,
			holds: "chapter",
		});
		expect(manifest.files.map(({ path }: { path: string }) => path).sort()).toEqual(
			Object.keys(files)
				.filter((path) => path !== "manifest.json")
				.sort(),
		);
		const practice = Object.keys(files).find((path) => path.startsWith("practices/the-empty-chair")) ?? "";
		expect(textIn(files, practice)).toContain("## The situation\n\n=1+1 A meeting.");
		expect(textIn(files, "people.csv")).toContain('"Lucía Marte"');
	});

	it("shows a steward nothing of what was said in groups, in circles or in private", () => {
		const files = opened(archive);
		for (const [path, bytes] of Object.entries(files)) {
			const text = new TextDecoder().decode(bytes);
			for (const kind of [...groupKinds, ...ownKinds])
				expect.soft(text.includes(word(kind)), `${kind} in ${path}`).toBe(false);
		}
		const all = Object.values(files)
			.map((bytes) => new TextDecoder().decode(bytes))
			.join("\n");
		for (const kind of ["aim", "path", "shownMotivation"] satisfies (typeof chapterKinds)[number][])
			expect.soft(all, kind).toContain(word(kind));
	});

	it("is the same, byte for byte in its tables, once an empty site took it in", async () => {
		await emptied(database);
		const taken = await takeInArchive(at(), wish());
		expect(taken.ok ? "" : taken.error.message).toBe("");
		expect(taken).toMatchObject({
			ok: true,
			value: { plan: { about: { chapter: "Boston Learning Community" }, opened: true } },
		});
		const before = opened(archive);
		const after = opened(await archiveOf(site.services));
		const tables = (files: object) => Object.keys(files).filter((path) => /^(tables|sealed)\//.test(path));
		expect(tables(after)).toEqual(tables(before));
		for (const path of tables(before)) expect.soft(textIn(after, path), path).toBe(textIn(before, path));
		expect(await database.prepare("select count(*) as n from archive_part").first("n")).toBe(0);
	});
});

describe("the free plan’s fifty statements a request", () => {
	const statementsOf = async (work: () => Promise<unknown>): Promise<number> => {
		const from = site.trips.length;
		await work();
		return site.trips.slice(from).reduce((sum, { statements }) => sum + statements.length, 0);
	};

	it("are enough to pack a chapter, to bring it, and for each step in which it is taken in", async () => {
		expect(await statementsOf(() => archiveOf(at()))).toBeLessThan(45);
		await emptied(database);
		let id = "";
		const bring = async () => {
			const brought = await bringArchive(at(), wish());
			id = brought.ok ? brought.value.id : "";
		};
		expect(await statementsOf(bring)).toBeLessThan(45);
		const state = async () => (await readArrival(at().db, id))?.state;
		for (let i = 0; i < 100 && (await state()) !== "taken-in"; i++)
			expect(await statementsOf(() => moveArrival(at(), id))).toBeLessThan(45);
		expect(await state()).toBe("taken-in");
	});
});

describe("a chapter that moves to another address", () => {
	const moved = "https://elsewhere.example";
	const first = <T>(query: string) => database.prepare(query).first<T>();

	it("is there with its people and words, and shares nothing before somebody shares it anew", async () => {
		await emptied(database);
		const taken = await takeInArchive(at({ origin: moved }), wish());
		expect(taken.ok ? "" : taken.error.message).toBe("");
		expect(await first("select count(*) as n from practice where audience in ('sites', 'network', 'public')")).toEqual({
			n: 0,
		});
		expect(await first("select audience from practice where title = 'The empty chair'")).toEqual({
			audience: "chapter",
		});
		for (const table of ["record", "log_entry", "ledger", "signing_key", "link", "peer", "passkey"])
			expect(await first(`select count(*) as n from ${table}`), table).toEqual({ n: 0 });
		expect(await first(`select count(*) as n from search_doc where origin <> '${moved}'`)).toEqual({ n: 0 });
		expect(await first("select count(*) as n from search_index where search_index match 'chair'")).toEqual({ n: 1 });
	});

	it("keeps what lies in a group within it", async () => {
		expect(await first("select count(*) as n from practice where audience = 'group'")).not.toEqual({ n: 0 });
		expect(await first("select count(*) as n from search_doc where container glob 'group_*'")).not.toEqual({ n: 0 });
	});

	it("leaves behind what was sealed where the old secret is lost, if that is what its steward says", async () => {
		await emptied(database);
		const without = { ...wish(), withoutSealed: true };
		const taken = await takeInArchive(at({ secret: "another secret, long enough to be one" }), without);
		expect(taken).toMatchObject({ ok: true, value: { plan: { opened: false } } });
		for (const kind of [...groupKinds, ...ownKinds])
			expect(await first(`select count(*) as n from search_doc where body like '%${word(kind)}%'`), kind).toEqual({
				n: 0,
			});
		expect(await first("select count(*) as n from reflection where audience in ('private', 'group')")).toEqual({
			n: 0,
		});
	});
});

describe("every table that belongs", () => {
	/** A row of a table with something in every column. */
	const rowOf = (name: string, n: number): Record<string, string | number> => {
		const fate = registry[name];
		if (!fate || !belongs(fate)) throw new Error(name);
		const wild = `${n} „Ünïcödé“ 日本 '"\\ \n=1+1`;
		const kept = ["2026-02-28", "2026-02-28T19:30", "Europe/Lisbon", site.origin, "pt-BR", "guest"];
		const inJson = [
			[wild],
			["pt-BR"],
			[site.origin],
			{ [wild]: wild },
			{ kinds: null, topics: [wild] },
			[],
			[[0.1, 3]],
		];
		const value = (column: Column): string | number => {
			const fits = (one: unknown) => implausible(name, column.name, one) === undefined;
			if (name === "record" && column.name === "id") return site.origin;
			if (column.holds === "json") return JSON.stringify(inJson.find(fits));
			if (column.holds === "text") return column.oneOf?.at(-1) ?? [wild, ...kept].find(fits) ?? "";
			return column.holds === "real" ? 0.1 + 0.2 : column.holds === "boolean" ? 1 : n;
		};
		return Object.fromEntries(shapeOf(fate.table).columns.map((column) => [column.name, value(column)]));
	};

	it("comes back as it was, whatever stands in it", async () => {
		await emptied(database);
		await takeInArchive(at(), wish());
		const names = Object.keys(registry).filter((name) => belongs(registry[name] as Fate));
		for (const name of names) {
			const row = { ...rowOf(name, 7_000_001), ...(name === "record_version" ? { record_id: site.origin } : {}) };
			await database
				.prepare(
					`insert or ignore into "${name}" (${Object.keys(row).map((one) => `"${one}"`)}) values (${Object.keys(row).map(() => "?")})`,
				)
				.bind(...Object.values(row))
				.run();
		}
		const rows = async () =>
			Object.fromEntries(
				await Promise.all(
					names.map(async (name) => {
						const { table, without } = registry[name] as Belongs;
						const columns = shapeOf(table, { without }).columns.map((column) => `"${column.name}"`);
						const { results } = await database.prepare(`select ${columns} from "${name}" order by 1, 2`).all();
						return [name, results] as const;
					}),
				),
			);
		const before = await rows();
		const again = await archiveOf(site.services);
		await emptied(database);
		const taken = await takeInArchive(at(), wish(again));
		expect(taken.ok ? "" : taken.error.message).toBe("");
		const after = await rows();
		for (const name of names) {
			expect.soft(before[name]?.length, name).toBeGreaterThan(0);
			expect.soft(after[name], name).toEqual(before[name]);
		}
	});
});
