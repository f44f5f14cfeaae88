import { existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { err, ok, type Result } from "#core/result.ts";
import { readNetworkFile } from "./network-file.ts";

/** Written into a folder before anything else, and only where there was nothing: what lies beside it is ours. */
const marker = ".chapterhouse";

/** Why a folder can't serve a network, in one line; `null` where it can. Changes nothing. */
export const whyNotUsable = (dir: string): string | null => {
	try {
		if (!existsSync(dir)) return null;
		const inside = readdirSync(dir);
		if (inside.length === 0) return null;
		if (!inside.includes(marker) && !holdsNetwork(dir))
			return `${dir} holds something else already, and nothing was changed there. Choose another folder with --data.`;
		const holder = inside.includes("pid") ? Number(readFileSync(join(dir, "pid"), "utf8")) : 0;
		if (holder && holder !== process.pid && isRunning(holder))
			return `${dir} is in use by a network that runs as process ${holder}.`;
		return null;
	} catch (cause) {
		return `${dir} can't be used: ${whyNot(cause)}.`;
	}
};

/**
 * Takes a folder for one network: empty or marked as ours, writable, and not in use by another that still runs. A first
 * start that was broken off has left half of its content; that is cleared away, so that the next one begins afresh.
 */
export const takeDataDir = (dir: string): Result<{ release: () => void; cleared: boolean }, string> => {
	const unusable = whyNotUsable(dir);
	if (unusable !== null) return err(unusable);
	const made: string[] = [];
	try {
		makeFolder(dir, made);
		writeFileSync(join(dir, marker), "This folder is Chapterhouse's own: what lies in it may be replaced.\n");
		writeFileSync(join(dir, "pid"), String(process.pid));
		const state = join(dir, "state");
		const cleared = existsSync(state) && readNetworkFile(dir) === null;
		if (cleared) rmSync(state, { recursive: true });
		return ok({ release: () => rmSync(join(dir, "pid"), { force: true }), cleared });
	} catch (cause) {
		for (const folder of made.reverse()) removeEmpty(folder);
		return err(`${dir} can't be written: ${whyNot(cause)}.`);
	}
};

/** Whether a start came to its end here: no other program's file of that name tells of sites and their databases. */
const holdsNetwork = (dir: string): boolean => {
	try {
		const known = readNetworkFile(dir);
		return Array.isArray(known?.sites) && typeof known.database === "object";
	} catch {
		return false; // a file of that name with other words in it
	}
};

const reasons: Readonly<Record<string, string>> = {
	ENOTDIR: "there is a file where a folder is needed",
	EISDIR: "there is a folder where a file is needed",
	ENOENT: "no folder can be made there",
	EACCES: "you may not write there",
	EPERM: "you may not write there",
	EROFS: "that disk can only be read",
	ENOSPC: "the disk is full",
	ENAMETOOLONG: "its name is too long",
};

/** What the system says, as people say it. */
const whyNot = (cause: unknown): string => {
	const code = (cause as NodeJS.ErrnoException).code ?? "";
	return reasons[code] ?? `the system refuses it${code === "" ? "" : ` (${code})`}`;
};

/** Node's own recursive mkdir never returns where the system refuses the folder's parent, as under /proc. */
const makeFolder = (path: string, made: string[]): void => {
	if (existsSync(path)) return;
	makeFolder(dirname(path), made);
	mkdirSync(path);
	made.push(path);
};

const removeEmpty = (folder: string): void => {
	try {
		rmdirSync(folder);
	} catch {
		// Somebody put something there meanwhile, and it stays.
	}
};

const isRunning = (pid: number): boolean => {
	try {
		process.kill(pid, 0);
		return true;
	} catch {
		return false;
	}
};
