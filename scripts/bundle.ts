// Bundles Workers into dist/: `npm run bundle community federation`. Wrangler calls it before each deployment. What runs in
// browsers is made with them.
import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { makeBrowserScripts } from "./support/browser-scripts.ts";
import { bundleWorker } from "./support/bundle.ts";
import { root } from "./support/root.ts";
import { workerNames } from "./support/worker-name.ts";

for (const worker of workerNames.filter((name) => process.argv.slice(2).includes(name))) {
	await rm(join(root, "dist", worker), { recursive: true, force: true }); // what lies there is deployed
	for (const module of await bundleWorker(worker)) {
		const path = join(root, "dist", worker, module.path);
		await mkdir(dirname(path), { recursive: true });
		await writeFile(path, module.contents);
	}
}
await makeBrowserScripts();
