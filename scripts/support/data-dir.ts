import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, unlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { err, ok, type Result } from "#core/result.ts";
import { readNetworkFile } from "./network-file.ts";

/**
 * Takes a folder for one network: writable, and not in use by another that still runs. A first start that was broken off
 * has left half of its content; that is cleared away, so that the next one begins afresh.
 */
export const takeDataDir = (dir: string): Result<{ release: () => void; cleared: boolean }, string> => {
	const lock = join(dir, "pid");
	try {
		makeFolder(dir);
		const holder = existsSync(lock) ? Number(readFileSync(lock, "utf8")) : 0;
		if (holder && holder !== process.pid && isRunning(holder))
			return err(`${dir} is in use by a network that runs as process ${holder}.`);
		closeSync(openSync(lock, "w"));
		writeFileSync(lock, String(process.pid));
	} catch (cause) {
		return err(`${dir} can't be written: ${whyNot(cause)}.`);
	}
	const state = join(dir, "state");
	const cleared = existsSync(state) && readNetworkFile(dir) === null;
	if (cleared) rmSync(state, { recursive: true });
	return ok({ release: () => unlinkSync(lock), cleared });
};

/** What the system says, as people say it. */
const whyNot = (cause: unknown): string => {
	const code = (cause as NodeJS.ErrnoException).code ?? "";
	if (code === "ENOTDIR" || code === "EISDIR") return "there is a file where a folder is needed";
	if (code === "EACCES" || code === "EPERM") return "you may not write there";
	if (code === "EROFS") return "that disk can only be read";
	return cause instanceof Error ? cause.message : String(cause);
};

/** Node's own recursive mkdir never returns where the system refuses the folder's parent, as under /proc. */
const makeFolder = (path: string): void => {
	if (existsSync(path)) return;
	makeFolder(dirname(path));
	mkdirSync(path);
};

const isRunning = (pid: number): boolean => {
	try {
		process.kill(pid, 0);
		return true;
	} catch {
		return false;
	}
};
