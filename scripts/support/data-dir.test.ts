import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { takeDataDir } from "./data-dir.ts";

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "data-dir-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

it("refuses a file in place of a folder in one line, and leaves it alone", () => {
	const file = join(folder, "notes");
	writeFileSync(file, "words");
	for (const dir of [file, join(file, "below")])
		expect(takeDataDir(dir)).toEqual({
			ok: false,
			error: `${dir} can't be written: there is a file where a folder is needed.`,
		});
});

it("refuses a folder that the system doesn't let it make", () => {
	const taken = takeDataDir("/proc/nowhere");
	expect(taken.ok ? "" : taken.error).toMatch(/^\/proc\/nowhere can't be written: [^\n]+$/);
});

it("gives the folder back when the network stops", () => {
	const taken = takeDataDir(join(folder, "new"));
	if (!taken.ok) throw new Error(taken.error);
	expect(readdirSync(join(folder, "new"))).toEqual(["pid"]);
	taken.value.release();
	expect(readdirSync(join(folder, "new"))).toEqual([]);
});
