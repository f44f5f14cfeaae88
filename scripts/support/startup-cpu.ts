import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "./root.ts";
import { type WorkerName, wranglerToml } from "./worker-name.ts";

type CpuProfile = {
	readonly nodes: readonly { readonly id: number; readonly callFrame: { readonly functionName: string } }[];
	readonly samples: readonly number[];
	/** Microseconds before each sample. */
	readonly timeDeltas: readonly number[];
};

/**
 * Milliseconds of CPU that a Worker takes to start, by `wrangler check startup`; null when that fails. The least of
 * three, since whatever else the machine does only adds to it.
 */
export const startupCpu = (worker: WorkerName): number | null => {
	const measured = [1, 2, 3].map(() => measureOnce(worker)).filter((value) => value !== null);
	return measured.length > 0 ? Math.min(...measured) : null;
};

const measureOnce = (worker: WorkerName): number | null => {
	const folder = mkdtempSync(join(tmpdir(), "startup-"));
	const outfile = join(folder, "profile.json");
	try {
		const args = ["check", "startup", "--config", wranglerToml[worker], "--outfile", outfile];
		const run = spawnSync("wrangler", args, { cwd: root, stdio: ["ignore", "ignore", "inherit"] });
		return run.status === 0 ? busyMilliseconds(JSON.parse(readFileSync(outfile, "utf8")) as CpuProfile) : null;
	} finally {
		rmSync(folder, { recursive: true });
	}
};

const busyMilliseconds = ({ nodes, samples, timeDeltas }: CpuProfile): number => {
	const idle = new Set(nodes.filter(({ callFrame }) => callFrame.functionName === "(idle)").map(({ id }) => id));
	return samples.reduce((sum, node, i) => sum + (idle.has(node) ? 0 : (timeDeltas[i] ?? 0)), 0) / 1000;
};
