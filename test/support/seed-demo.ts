import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { seedNetwork } from "#scripts/seed/seed.ts";
import { localSite } from "#scripts/support/local-site.ts";
import { migrateFile } from "#scripts/support/migrate.ts";
import type { DemoPerson } from "#scripts/support/network-file.ts";
import { workerOf } from "#scripts/support/worker-name.ts";

/** The demo network at rest: its state, the port of its addresses, and the people who can be signed in. */
export type SeededDemo = { readonly dir: string; readonly port: number; readonly people: readonly DemoPerson[] };

declare module "vitest" {
	export interface ProvidedContext {
		demo: SeededDemo;
	}
}

export const demoChapters = ["boston", "nairobi", "amsterdam", "montevideo"] as const;

/** A chapter beside those of the demo that nobody has claimed. */
export const emptyChapter = "kisumu";

const freePort = (): Promise<number> =>
	new Promise((resolve, reject) => {
		const server = createServer();
		server.once("error", reject);
		server.listen(0, "127.0.0.1", () => {
			const address = server.address();
			server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
		});
	});

/** Lives through the demo's past once; each test file then starts from a copy of its own. */
export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
	const dir = await mkdtemp(join(tmpdir(), "chapterhouse-demo-"));
	const port = await freePort();
	const sites = [
		localSite({ name: "network", kind: "federation" }, { dir, home: "network", port }),
		...demoChapters.map((name) => localSite({ name, kind: "chapter" }, { dir, home: name, port })),
	];
	for (const { database, kind } of sites) migrateFile(database, workerOf(kind));
	const people = await seedNetwork({ sites, progress: () => {}, now: Date.now() });
	project.provide("demo", { dir, port, people });
	return () => rm(dir, { recursive: true, force: true });
};
