import { build } from "esbuild";
import { convertV4MiniflareOptions, Log, LogLevel, Miniflare, type V4WorkerOptions } from "miniflare";
import { root } from "#scripts/support/root.ts";

/** One workerd with Workers that serve measuring alone. */
export type Workerd = { portOf(worker: string): Promise<number>; stop(): Promise<void> };

/** Starts Workers on sockets of their own; `home` holds their databases. */
export const startWorkerd = async (home: string, workers: V4WorkerOptions[]): Promise<Workerd> => {
	const miniflare = new Miniflare(
		convertV4MiniflareOptions({
			workers: workers.map((worker) => ({ ...worker, unsafeDirectSockets: [{ host: "127.0.0.1", port: 0 }] })),
			resourcePersistencePath: home,
			cf: false, // otherwise Miniflare fetches a sample of it from the internet
			logRequests: false,
			log: new Log(LogLevel.ERROR),
		}),
	);
	await miniflare.ready;
	return {
		portOf: async (worker) => Number((await miniflare.unsafeGetDirectURL(worker)).port),
		stop: () => miniflare.dispose(),
	};
};

/** One module out of TypeScript; it may import the Worker that it stands before as `./index.js`. */
export const bundleBench = async (contents: string): Promise<string> => {
	const { outputFiles } = await build({
		stdin: { contents, resolveDir: root },
		bundle: true,
		format: "esm",
		target: "es2024",
		platform: "neutral",
		mainFields: ["browser", "module", "main"],
		conditions: ["workerd", "worker", "browser"],
		external: ["./index.js"],
		define: { "process.env.NODE_ENV": '"production"' },
		write: false,
	});
	return outputFiles[0]?.text ?? "";
};
