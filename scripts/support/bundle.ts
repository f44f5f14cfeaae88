import { join, relative } from "node:path";
import { build, type Metafile } from "esbuild";
import { oneMainModule } from "./one-main-module.ts";
import { root } from "./root.ts";
import { type SiteKind, type WorkerName, workerOf } from "./worker-name.ts";

/** One JavaScript module as it is deployed. */
export type BundledModule = {
	readonly path: string;
	readonly contents: string;
	/** Loaded at the start of the Worker, not by a later `import()`. */
	readonly eager: boolean;
	/** The source that it is known by: what `import()` names, or else what makes up most of it. */
	readonly source: string;
};

/** Bundles one Worker, its entry first. The same modules run in tests, in `npm start` and when deployed. */
export const bundleWorker = async (worker: WorkerName): Promise<BundledModule[]> => {
	const outdir = join(root, "dist", worker);
	const entry = join(root, "workers", worker, "index.ts");
	const { metafile, outputFiles } = await build({
		absWorkingDir: root,
		entryPoints: { index: entry },
		outdir,
		bundle: true,
		splitting: true, // `import()` makes a module of its own; wrangler's bundler would put all in one
		plugins: [oneMainModule(entry)],
		format: "esm",
		target: "es2024",
		platform: "neutral",
		mainFields: ["browser", "module", "main"],
		conditions: ["workerd", "worker", "browser"],
		external: ["cloudflare:*"],
		define: { "process.env.NODE_ENV": '"production"' },
		minifySyntax: true,
		minifyWhitespace: true, // names stay: a stack trace in the log must be readable
		metafile: true,
		write: false,
		logLevel: "silent", // a failure is thrown with the same text
	});
	const eager = loadedAtStart(metafile.outputs, `dist/${worker}/index.js`);
	const modules = outputFiles.map((file) => {
		const path = file.path.slice(outdir.length + 1);
		const output = `dist/${worker}/${path}`;
		return { path, contents: file.text, eager: eager.has(output), source: sourceOf(metafile.outputs[output]) };
	});
	return modules.sort((a, b) => Number(b.path === "index.js") - Number(a.path === "index.js"));
};

export type Bundles = Readonly<Partial<Record<WorkerName, readonly BundledModule[]>>>;

/** The bundles of those Workers that some sites run. */
export const bundlesFor = async (sites: readonly { readonly kind: SiteKind }[]): Promise<Bundles> => {
	const needed = new Set(sites.map(({ kind }) => workerOf(kind)));
	return Object.fromEntries(await Promise.all([...needed].map(async (worker) => [worker, await bundleWorker(worker)])));
};

type Outputs = Metafile["outputs"];

const sourceOf = (output: Outputs[string] | undefined): string => {
	const named = output?.entryPoint?.replace(/^\w+:/, "");
	const heaviest = Object.entries(output?.inputs ?? {}).sort((a, b) => b[1].bytesInOutput - a[1].bytesInOutput)[0];
	return named ? relative(root, named) : (heaviest?.[0] ?? "");
};

const loadedAtStart = (outputs: Outputs, entry: string): Set<string> => {
	const found = new Set([entry]);
	for (const path of found) {
		for (const { path: imported, kind } of outputs[path]?.imports ?? []) {
			if (kind === "import-statement") found.add(imported);
		}
	}
	return found;
};
