// Measures this software against the bare platform: `npm run bench -- [--json] [--rounds N] [--seconds N]`.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { bundlesFor } from "#scripts/support/bundle.ts";
import { localSite } from "#scripts/support/local-site.ts";
import { migrateFile } from "#scripts/support/migrate.ts";
import { measurePages } from "./pages.ts";
import { asJson, asTable } from "./report.ts";

const { values } = parseArgs({
	options: {
		json: { type: "boolean", default: false },
		rounds: { type: "string", default: "5" },
		seconds: { type: "string", default: "2" },
	},
});
const rounds = Math.max(5, Number(values.rounds)); // a median of fewer says little
const pace = { rounds, milliseconds: Number(values.seconds) * 1000 };

const dir = mkdtempSync(join(tmpdir(), "chapterhouse-bench-"));
try {
	const site = localSite({ name: "boston", kind: "chapter" }, { dir, home: "boston", port: 80 });
	migrateFile(site.database, "community");
	const measurements = await measurePages(site, await bundlesFor([site]), [{ name: "Health", path: "/healthz" }], pace);
	console.log(values.json ? asJson(measurements, rounds) : asTable(measurements));
} finally {
	rmSync(dir, { recursive: true });
}
