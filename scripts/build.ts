// Bundles both Workers as they are deployed, and says what each weighs and how long it takes to start: `npm run build`.
import { spawnSync } from "node:child_process";
import { gzipSync } from "node:zlib";
import { type BundledModule, bundleWorker } from "./support/bundle.ts";
import { root } from "./support/root.ts";
import { startupCpu } from "./support/startup-cpu.ts";
import { type WorkerName, workerNames, wranglerToml } from "./support/worker-name.ts";

const kilobyte = 1_000;
/** A chapter's first request waits for its main module: this is what keeps that wait short. */
const mostAtStart: Readonly<Record<WorkerName, number | null>> = { community: 250 * kilobyte, federation: null };

const weight = ({ contents }: BundledModule): number => gzipSync(contents, { level: 9 }).length;

const compressed = (modules: readonly BundledModule[]) => modules.reduce((sum, module) => sum + weight(module), 0);

/** As many of the modules that are loaded later as are worth a look. */
const mostShown = 6;

const inKilobytes = (bytes: number) => `${(bytes / kilobyte).toFixed(1)} KB`;

const dryRun = (worker: WorkerName): boolean => {
	const args = ["deploy", "--dry-run", "--config", wranglerToml[worker]];
	const { status, stdout, stderr } = spawnSync("wrangler", args, { cwd: root, encoding: "utf8" });
	if (status !== 0) console.error(`${stdout}${stderr}`);
	return status === 0;
};

for (const worker of workerNames) {
	if (!dryRun(worker)) {
		process.exitCode = 1;
		continue;
	}
	const modules = await bundleWorker(worker);
	const atStart = compressed(modules.filter(({ eager }) => eager));
	const later = modules.filter(({ eager }) => !eager);
	const cpu = startupCpu(worker);
	console.log(`${worker}: bundled as deployed`);
	console.log(
		`  main module, compressed    ${inKilobytes(atStart)}${mostAtStart[worker] ? ` of at most ${inKilobytes(mostAtStart[worker])}` : ""}`,
	);
	console.log(`  loaded only when needed    ${inKilobytes(compressed(later))} in ${later.length} modules`);
	const heaviest = later.toSorted((a, b) => weight(b) - weight(a)).slice(0, mostShown);
	for (const module of heaviest) console.log(`    ${inKilobytes(weight(module)).padStart(8)}  ${module.source}`);
	console.log(`  start-up CPU               ${cpu === null ? "not measured" : `${cpu.toFixed(1)} ms`}`);
	if (mostAtStart[worker] !== null && atStart > mostAtStart[worker]) {
		console.error(`  The main module is too heavy: what few requests need belongs behind import().`);
		process.exitCode = 1;
	}
}
