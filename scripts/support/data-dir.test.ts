import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { takeDataDir, whyNotUsable } from "./data-dir.ts";

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "data-dir-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

it("refuses a file in place of a folder in one line, and leaves it alone", () => {
	const file = join(folder, "notes");
	writeFileSync(file, "words");
	for (const [dir, what] of [
		[file, "used"],
		[join(file, "below"), "written"],
	] as const)
		expect(takeDataDir(dir)).toEqual({
			ok: false,
			error: `${dir} can't be ${what}: there is a file where a folder is needed.`,
		});
	expect(readFileSync(file, "utf8")).toBe("words");
});

it("says in words where the system doesn't let it make a folder", () => {
	expect(takeDataDir("/proc/nowhere/below")).toEqual({
		ok: false,
		error: "/proc/nowhere/below can't be written: no folder can be made there.",
	});
});

it("gives the folder back when the network stops", () => {
	const taken = takeDataDir(join(folder, "new"));
	if (!taken.ok) throw new Error(taken.error);
	expect(readdirSync(join(folder, "new"))).toEqual([".chapterhouse", "pid"]);
	taken.value.release();
	expect(readdirSync(join(folder, "new"))).toEqual([".chapterhouse"]);
});

it("never touches a folder that holds something else, whatever its files are called", () => {
	mkdirSync(join(folder, "state"));
	writeFileSync(join(folder, "state", "letters"), "mine");
	writeFileSync(join(folder, "pid"), "1234567");
	expect(takeDataDir(folder)).toEqual({
		ok: false,
		error: `${folder} holds something else already, and nothing was changed there. Choose another folder with --data.`,
	});
	expect(readFileSync(join(folder, "state", "letters"), "utf8")).toBe("mine");
	expect(readFileSync(join(folder, "pid"), "utf8")).toBe("1234567");
	expect(readdirSync(folder).sort()).toEqual(["pid", "state"]);
});

it("clears away what a first start that was broken off has left, and nothing else", () => {
	const first = takeDataDir(folder);
	if (!first.ok) throw new Error(first.error);
	mkdirSync(join(folder, "state"));
	writeFileSync(join(folder, "notes"), "kept");
	first.value.release();
	const second = takeDataDir(folder);
	expect(second.ok && second.value.cleared).toBe(true);
	expect(existsSync(join(folder, "state"))).toBe(false);
	expect(readFileSync(join(folder, "notes"), "utf8")).toBe("kept");
});

it("keeps the state of a start that came to its end", () => {
	const first = takeDataDir(folder);
	if (!first.ok) throw new Error(first.error);
	mkdirSync(join(folder, "state"));
	writeFileSync(join(folder, "network.json"), "{}");
	first.value.release();
	const second = takeDataDir(folder);
	expect(second.ok && second.value.cleared).toBe(false);
	expect(existsSync(join(folder, "state"))).toBe(true);
});

it("knows a folder by the network that it tells of, and no other file of that name", () => {
	const file = join(folder, "network.json");
	writeFileSync(file, '{"sites":[],"people":[],"database":{}}');
	expect(whyNotUsable(folder)).toBeNull();
	for (const other of ['{"interfaces":[]}', "eth0", "null"]) {
		writeFileSync(file, other);
		expect(whyNotUsable(folder)).toContain("holds something else");
	}
});

it("refuses a folder whose network still runs", () => {
	const taken = takeDataDir(folder);
	expect(taken.ok).toBe(true);
	writeFileSync(join(folder, "pid"), String(process.ppid));
	const again = takeDataDir(folder);
	expect(again.ok ? "" : again.error).toBe(`${folder} is in use by a network that runs as process ${process.ppid}.`);
});
