/// <reference types="@cloudflare/vitest-plugin/types" />
import { env } from "cloudflare:test";
import { zipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import type { Services } from "#community/services.ts";
import { ok, type Result } from "#core/result.ts";
import {
	closed,
	type Files,
	leftBehind,
	opened,
	packedAndEmptied,
	rewritten,
	takeInArchive,
	textIn,
} from "#test/support/archives.ts";
import { chapterSite } from "#test/support/chapter-site.ts";
import { checkStep } from "./check.ts";
import { planOf } from "./plan.ts";
import type { Arriving } from "./take-in-actions.ts";

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
const take = (bytes: Uint8Array<ArrayBuffer>, more: Partial<Arriving> = {}) =>
	takeInArchive(services, wish(bytes, more));

const utf8 = (text: string) => new TextEncoder().encode(text) as Uint8Array<ArrayBuffer>;
/** Puts a text into an archive; what it says is made when it is needed, since the archive is made only then. */
const put = (path: string, text: string | (() => string)) => (files: Files) => {
	files[path] = utf8(typeof text === "string" ? text : text());
};
const people = "tables/person.jsonl";
const rowsOf = (path: string): Record<string, unknown>[] =>
	textIn(opened(archive), path)
		.split("\n")
		.filter(Boolean)
		.map((line) => JSON.parse(line));
const asLines = (rows: readonly object[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join("");
/** The people of the archive, with something else in the first of them. */
const withPerson = (more: object) => asLines([{ ...rowsOf(people)[0], ...more }, ...rowsOf(people).slice(1)]);

const nothing: string[] = [];

type Case = readonly [name: string, make: () => Promise<Uint8Array<ArrayBuffer>>, says: RegExp];

const changed = (change: (files: Files) => void) => () => rewritten(archive, change);
const raw = (change: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>) => async () =>
	change(archive.slice());
const zipped = (files: Files) => async () => closed(files);

/** What can't be packed to less. */
const noise = (length: number): Uint8Array<ArrayBuffer> =>
	Uint8Array.from({ length }, (_, i) => (Math.imul(i ^ (i >>> 7), 0x9e3779b1) >>> 24) & 0xff);

const deep = `${"[".repeat(60)}${"]".repeat(60)}`;

const cases: readonly Case[] = [
	["cut off at its end", raw((bytes) => bytes.slice(0, bytes.length - 200)), /^The archive: it is cut off/],
	["cut in its middle", raw((bytes) => bytes.slice(0, bytes.length / 2)), /^The archive: it is cut off/],
	["empty", raw(() => new Uint8Array(0)), /^The archive: it is cut off/],
	["no ZIP file", async () => utf8("Dear chapter, ".repeat(50)), /^The archive: it is cut off/],
	["a ZIP file of something else", zipped({ "holiday.txt": utf8("Sun.") }), /^The archive: there is no manifest/],
	[
		"altered in one byte",
		async () => {
			const files = opened(archive);
			put(people, textIn(files, people).replace("Ezra", "Esra"))(files);
			return closed(files);
		},
		/^tables\/person\.jsonl: .*SHA-256 differs/,
	],
	[
		"altered together with its manifest",
		async () => {
			const files = opened(archive);
			put("manifest.json", textIn(files, "manifest.json").replace("Boston", "Bolton"))(files);
			return closed(files);
		},
		/^manifest\.json: this was changed after the archive was made/,
	],
	[
		"without a file that it names",
		async () => {
			const { [people]: _gone, ...files } = opened(archive);
			return closed(files);
		},
		/^tables\/person\.jsonl: this file is missing/,
	],
	[
		"with a file more",
		async () => closed({ ...opened(archive), "tables/extra.jsonl": utf8("{}\n") }),
		/^tables\/extra\.jsonl: this file isn’t in the manifest/,
	],
	[
		"of a later version",
		async () => {
			const files = opened(archive);
			put("manifest.json", textIn(files, "manifest.json").replace('"version":1', '"version":2'))(files);
			return closed(files);
		},
		/^manifest\.json, version: /,
	],
	[
		"of a table that isn’t there",
		changed(put("tables/spell.jsonl", "{}\n")),
		/^tables\/spell\.jsonl: this is no table/,
	],
	[
		"of a table that stays behind",
		changed(put("tables/session.jsonl", `{"token_hash":"x"}\n`)),
		/^tables\/session\.jsonl: this is no table/,
	],
	[
		"with a column that isn’t there",
		changed(put(people, () => withPerson({ password: "x" }))),
		/^tables\/person\.jsonl, line 1: "password" is no column of person/,
	],
	[
		"with a column that is SQL",
		changed(put(people, () => withPerson({ "name) select 1; --": "x" }))),
		/is no column of person/,
	],
	[
		"with a number for a text",
		changed(put(people, () => withPerson({ name: 7 }))),
		/line 1, name: this has to be a text/,
	],
	[
		"with a text for a number",
		changed(put(people, () => withPerson({ joined_at: "yesterday" }))),
		/line 1, joined_at: this has to be a whole number/,
	],
	[
		"with nothing where something has to be",
		changed(put(people, () => withPerson({ name: null }))),
		/line 1, name: this has/,
	],
	[
		"with a word that a column doesn’t know",
		changed(put(people, () => withPerson({ state: "omnipotent" }))),
		/line 1, state: this has to be one of active/,
	],
	[
		"with a character that can’t be shown",
		changed(put(people, () => withPerson({ name: "Ez\u0000ra" }))),
		/line 1, name: .*U\+0000/,
	],
	["with a line that isn’t JSON", changed(put(people, () => `${withPerson({})}{"id":\n`)), /line 3: this isn’t JSON/],
	["with a list for a row", changed(put(people, "[1]\n")), /line 1: a row has to be a JSON object/],
	[
		"nested too deeply",
		changed(put("tables/profile.jsonl", `{"languages":${deep}}\n`)),
		/^tables\/profile\.jsonl, line 1: this is nested too deeply/,
	],
	[
		"with the same row twice",
		changed(put(people, () => withPerson({}) + withPerson({}))),
		/line 3, id: there is a row of this/,
	],
	[
		"with two people of one address",
		changed((files) => put(people, asLines(rowsOf(people).map((row) => ({ ...row, email }))))(files)),
		/^tables\/person\.jsonl, email: two rows say the same/,
	],
	[
		"in another encoding",
		changed((files) => {
			files[people] = new Uint8Array([0xff, 0xfe, 0x7b, 0x00]);
		}),
		/^tables\/person\.jsonl: this isn’t UTF-8/,
	],
	[
		"that explodes",
		async () => zipSync({ "tables/person.jsonl": new Uint8Array(20_000_000) }) as Uint8Array<ArrayBuffer>,
		/^tables\/person\.jsonl: this file would grow out of all bounds/,
	],
	[
		"that says to be smaller than it is",
		async () => {
			const bytes = await rewritten(archive, () => undefined);
			const view = new DataView(bytes.buffer);
			for (let i = 0; i < bytes.length - 60; i++)
				if (
					view.getUint32(i, true) === 0x02014b50 &&
					new TextDecoder().decode(bytes.subarray(i + 46, i + 59)) === "manifest.json"
				)
					view.setUint32(i + 24, 100, true);
			return bytes;
		},
		/^manifest\.json: this file can’t be unpacked to what the list says/,
	],
	[
		"of a file that is longer than any of ours",
		async () => zipSync({ "people.csv": noise(4_200_000) }) as Uint8Array<ArrayBuffer>,
		/^people\.csv: this file is larger than any of ours/,
	],
	[
		"whose files lie over one another",
		async () => {
			const bytes = zipSync({ "a.txt": utf8("one"), "b.txt": utf8("two") }, { level: 0 }) as Uint8Array<ArrayBuffer>;
			const view = new DataView(bytes.buffer);
			for (let i = 0; i < bytes.length - 4; i++)
				if (view.getUint32(i, true) === 0x02014b50) view.setUint32(i + 42, 0, true);
			return bytes;
		},
		/: this file lies over another one/,
	],
	...["../../etc/passwd", "/etc/passwd", "tables\\person.jsonl", "C:evil.txt", "tables/..", "x/\u202Egpj.exe"].map(
		(name): Case => [
			`with a file called ${JSON.stringify(name)}`,
			zipped({ [name]: utf8("x") }),
			/^The archive: a file in it has a name/,
		],
	),
	["encrypted", async () => encrypted(), /this file is encrypted/],
	[
		"of very many files",
		async () =>
			zipSync(
				Object.fromEntries(Array.from({ length: 6_001 }, (_, i) => [`f${i}.txt`, utf8("")])),
			) as Uint8Array<ArrayBuffer>,
		/^The archive: there are more than 6000 files/,
	],
];

const encrypted = (): Uint8Array<ArrayBuffer> => {
	const bytes = closed({ "a.txt": utf8("one") });
	const view = new DataView(bytes.buffer);
	for (let i = 0; i < bytes.length - 4; i++) if (view.getUint32(i, true) === 0x02014b50) view.setUint16(i + 8, 1, true);
	return bytes;
};

describe("an archive is refused, with the place, and nothing of it is kept,", () => {
	it.each(cases)("when it is %s", async (_name, make, says) => {
		const answer = await take(await make());
		expect(answer.ok ? "taken in" : answer.error.message).toMatch(says);
		expect(await leftBehind(database)).toEqual(nothing);
	});

	it("when it is sealed with another secret, unless what is sealed may be left out", async () => {
		const other: Services = {
			...services,
			config: { ...services.config, secret: "another secret, long enough to be one" },
		};
		const refused = await takeInArchive(other, wish(archive));
		expect(refused).toMatchObject({ ok: false, error: { message: expect.stringMatching(/^sealed\/.*SITE_SECRET/) } });
		expect(await leftBehind(database)).toEqual(nothing);
	});

	it("with all that is known at once: another secret, and no steward of that address", async () => {
		const other: Services = {
			...services,
			config: { ...services.config, secret: "another secret, long enough to be one" },
		};
		const refused = await takeInArchive(other, wish(archive, { email: "ezra@example.org" }));
		const message = expect.stringMatching(/^sealed\/.*SITE_SECRET.*\nThere is no steward with this address/);
		expect(refused).toMatchObject({ ok: false, error: { message } });
		expect(await leftBehind(database)).toEqual(nothing);
	});

	it("when nobody of that address is a steward in it", async () => {
		const error = { message: expect.stringMatching(/^There is no steward with this address/) };
		expect(await take(archive, { email: "ezra@example.org" })).toMatchObject({ ok: false, error });
		expect(await leftBehind(database)).toEqual(nothing);
	});

	it("when whoever brings it doesn’t know the setup code", async () => {
		expect(await take(archive, { code: "guessed" })).toMatchObject({ ok: false, error: { field: "code" } });
		expect(await leftBehind(database)).toEqual(nothing);
	});
});

describe("whatever happens to an archive on its way", () => {
	/** The same numbers each time (mulberry32). */
	const numbers = (seed: number) => () => {
		seed = (seed + 0x6d2b79f5) | 0;
		let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
	};

	it("it is refused with a sentence, or holds what it held", async () => {
		const { secret } = services.config;
		/** What an archive holds, read as the queue reads it. */
		const heldBy = async (bytes: Uint8Array<ArrayBuffer>): Promise<Result<unknown[]>> => {
			const source = { size: bytes.length, read: async (from: number, to: number) => bytes.slice(from, to) };
			const plan = await planOf(source, secret);
			if (!plan.ok) return plan;
			const all: unknown[] = [];
			for (const step of plan.value.steps) {
				const checked = await checkStep(source, step, plan.value.intact ? secret : undefined);
				if (!checked.ok) return checked;
				all.push(...checked.value.portions);
			}
			return ok(all);
		};
		const whole = await heldBy(archive);
		if (!whole.ok) throw new Error(whole.error.message);
		let refused = 0;
		for (let seed = 1; seed <= 300; seed++) {
			const next = numbers(seed);
			const bytes = archive.slice(0, next() < 0.2 ? Math.floor(next() * archive.length) : archive.length);
			for (let i = 0; i <= 3 * next(); i++) bytes[Math.floor(next() * bytes.length)] = Math.floor(next() * 256);
			const held = await heldBy(bytes);
			if (held.ok) expect([seed, held.value]).toEqual([seed, whole.value]);
			else refused += 1;
			if (!held.ok) expect([seed, held.error.message]).toEqual([seed, expect.stringMatching(/^[^:]+: .+[.!]$/s)]);
		}
		expect(refused).toBeGreaterThan(200);
	});
});
