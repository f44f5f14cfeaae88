import { eq } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";
import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { beforeEach, describe, expect, it } from "vitest";
import { SqliteD1 } from "./sqlite-d1.ts";

const practices = sqliteTable("practices", {
	id: text().primaryKey(),
	title: text().notNull(),
	rev: integer().notNull(),
});

describe("SqliteD1", () => {
	let d1: SqliteD1;
	beforeEach(() => {
		d1 = new SqliteD1();
		d1.sqlite.exec("create table practices (id text primary key, title text not null, rev integer not null)");
	});

	it("carries Drizzle's queries and batches", async () => {
		const db = drizzle(d1);
		await db.insert(practices).values([
			{ id: "a", title: "Ladder", rev: 1 },
			{ id: "b", title: "Huddle", rev: 2 },
		]);
		const [renamed, all] = await db.batch([
			db.update(practices).set({ title: "Ladders" }).where(eq(practices.id, "a")).returning(),
			db.select().from(practices).orderBy(practices.id),
		]);
		expect(renamed).toEqual([{ id: "a", title: "Ladders", rev: 1 }]);
		expect(all.map((row) => row.title)).toEqual(["Ladders", "Huddle"]);
	});

	it("counts what a conditional update changed", async () => {
		await d1.prepare("insert into practices values (?, ?, ?)").bind("a", "Ladder", 3).run();
		const update = d1.prepare("update practices set rev = ?2 where id = ?1 and rev < ?2");
		expect((await update.bind("a", 2).run()).meta.changes).toBe(0);
		expect((await update.bind("a", 4).run()).meta.changes).toBe(1);
	});

	it("rolls a batch back when one of its statements fails", async () => {
		const insert = d1.prepare("insert into practices values (?, ?, ?)");
		await expect(d1.batch([insert.bind("a", "x", 1), insert.bind("a", "y", 2)])).rejects.toThrow(
			/UNIQUE constraint failed/,
		);
		expect(await d1.prepare("select count(*) as n from practices").first("n")).toBe(0);
	});

	it("rolls a batch back when the site is stopped between two statements", async () => {
		const insert = d1.prepare("insert into practices values (?, ?, ?)");
		let left = 1;
		d1.beforeStatement = () => {
			if (left-- === 0) throw new Error("stopped");
		};
		await expect(d1.batch([insert.bind("a", "x", 1), insert.bind("b", "y", 2)])).rejects.toThrow("stopped");
		d1.beforeStatement = undefined;
		expect(await d1.prepare("select count(*) as n from practices").first("n")).toBe(0);
	});

	it("refuses more bound parameters than D1 takes", () => {
		const many = Array.from({ length: 101 }, (_, i) => i);
		expect(() => d1.prepare(`select ${many.map(() => "?").join()}`).bind(...many)).toThrow(/too many SQL variables/);
	});

	it("reads many rows from one JSON parameter and finds words by FTS5", async () => {
		const rows = [
			["a", "Círculo de aprendizaje"],
			["b", "Baraza"],
		];
		await d1.exec(
			"create virtual table words using fts5(id unindexed, text, tokenize = 'unicode61 remove_diacritics 2')",
		);
		await d1
			.prepare("insert into words select value ->> 0, value ->> 1 from json_each(?)")
			.bind(JSON.stringify(rows))
			.run();
		expect(await d1.prepare("select id from words where words match ?").bind("circulo").first("id")).toBe("a");
	});

	it("gives raw rows, with the names of the columns when asked", async () => {
		await d1.prepare("insert into practices values ('a', 'Ladder', 3)").run();
		const query = d1.prepare("select id, id, rev from practices");
		expect(await query.raw()).toEqual([["a", "a", 3]]);
		expect(await query.raw({ columnNames: true })).toEqual([
			["id", "id", "rev"],
			["a", "a", 3],
		]);
	});
});
