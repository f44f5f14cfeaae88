import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { migrate } from "#scripts/support/migrate.ts";
import { SqliteD1 } from "#scripts/support/sqlite-d1.ts";
import { judged, type Sent, siteOn } from "#test/support/arrivals.ts";
import { applyActivities } from "./apply.ts";
import { searchSelect } from "./search.ts";
import { runBatch, type Site } from "./site.ts";

const origin = "https://nairobi.example";
const mostBytes = 2_000_000; // of one parameter, in D1

/** Notes the longest text that is bound. */
class Measured extends SqliteD1 {
	longest = 0;
	override prepare(query: string): D1PreparedStatement {
		const statement = super.prepare(query);
		const bind = statement.bind.bind(statement);
		statement.bind = (...values) => {
			for (const value of values) this.longest = Math.max(this.longest, Buffer.byteLength(String(value)));
			return bind(...values);
		};
		return statement;
	}
}

let database: DatabaseSync;
let d1: Measured;

const practice = (rev: number, version: number | undefined, text: string, more: Partial<Sent> = {}): Sent => ({
	...{ origin, localId: "practice_1", kind: "practice", rev, name: "Listening" },
	content: { whatWeDo: text, tags: ["rounds"], version: 1 },
	...(version === undefined ? {} : { version }),
	...more,
});

const come = async (sent: readonly Sent[], kind: Site["kind"] = "chapter") => {
	const site = siteOn(d1, "https://boston.example", kind);
	await runBatch(site.db, await applyActivities(site, origin, sent.map(judged)));
};

const rows = (sql: string) =>
	database
		.prepare(sql)
		.all()
		.map((row) => Object.values(row));
const text = "activity ->> '$.object.content.whatWeDo'";
const live = () => rows(`select rev, version, ${text} from record`);
const versions = () => rows(`select version, rev, ${text} from record_version order by version`);
const found = (typed: string) => {
	const query = searchSelect(typed, { containers: [] });
	const site = siteOn(d1, "https://boston.example", "chapter");
	return query ? site.db.all<{ title: string; excerpt: string }>(query) : [];
};

beforeEach(() => {
	database = new DatabaseSync(":memory:");
	migrate(database, "community");
	d1 = new Measured(database);
});
afterEach(() => database.close());

describe("versions that arrive", () => {
	const both = [
		[1, 10, "one"],
		[2, 20, "two"],
	];
	const one = practice(10, 1, "one");
	const two = practice(20, 2, "two");

	it.each([
		["together", [[one, two]]],
		["together, the later one first", [[two, one]]],
		["one after the other", [[one], [two]]],
		["the later one first", [[two], [one]]],
		["again and again", [[one, two], [two], [one, two]]],
	])("are all kept, and the latest is the record, when they come %s", async (_order, pages) => {
		for (const page of pages) await come(page);
		expect(live()).toEqual([[20, 2, "two"]]);
		expect(versions()).toEqual(both);
	});

	it("give way to a later word on the same version", async () => {
		await come([practice(10, 1, "one"), practice(15, 1, "one, mended"), practice(12, 1, "one, half mended")]);
		expect(live()).toEqual([[15, 1, "one, mended"]]);
		expect(versions()).toEqual([[1, 15, "one, mended"]]);
	});

	it("are one record without versions, where the kind has none", async () => {
		await come([practice(10, undefined, "one"), practice(20, undefined, "two")]);
		await come([practice(15, undefined, "late")]);
		expect(live()).toEqual([[20, null, "two"]]);
		expect(versions()).toEqual([]);
	});

	it("are all passed on by a federation, as they came", async () => {
		await come([practice(15, 1, "one, mended"), practice(10, 1, "one"), two], "federation");
		expect(rows(`select rev, ${text} from log_entry order by seq`)).toEqual([
			[10, "one"],
			[15, "one, mended"],
			[20, "two"],
		]);
	});
});

describe("words that arrive", () => {
	it("are found by any of them, and shown where they stand", async () => {
		await come([practice(10, 1, "We listen without answering.")]);
		expect(await found("answering")).toMatchObject([{ title: "Listening" }]);
		expect(await found("rounds")).toHaveLength(1);
		await come([practice(20, 2, "We answer at once.")]);
		expect(await found("answering")).toEqual([]);
		expect(await found("at once")).toHaveLength(1);
	});

	it("are found by a part of a sentence in a script without spaces", async () => {
		await come([practice(10, 1, "我们先听再回答", { name: "倾听练习" })]);
		expect(await found("听再")).toHaveLength(1);
		expect(await found("练习")).toHaveLength(1);
		expect(live()).toEqual([[10, 1, "我们先听再回答"]]);
	});

	it("keep every letter, whatever the script", async () => {
		const odd = `"\\ \u2028 \u0001 𝄞 é ñ 字 ${"\ufffd"}`;
		await come([practice(10, 1, odd)]);
		expect(live()).toEqual([[10, 1, odd]]);
	});
});

it("takes in the longest page, in any script, within what D1 takes as one parameter", async () => {
	const long = (i: number, letters: string) =>
		practice(10, 1, letters.repeat(40_000 / letters.length), { localId: `practice_${i}` });
	await come(Array.from({ length: 13 }, (_, i) => long(i, "字")));
	await come(Array.from({ length: 13 }, (_, i) => long(i + 13, '"\\')));
	expect(live()).toHaveLength(26);
	expect(d1.longest).toBeLessThan(mostBytes);
});
