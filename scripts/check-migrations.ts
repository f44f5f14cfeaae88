// Generating the migrations again must change nothing: `node scripts/check-migrations.ts`.
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { root } from "./support/root.ts";
import { workerNames } from "./support/worker-name.ts";

const copy = mkdtempSync(join(tmpdir(), "migrations-"));
cpSync(join(root, "migrations"), copy, { recursive: true });
for (const worker of workerNames) {
	const run = spawnSync("drizzle-kit", ["generate", "--config", `drizzle.config.${worker}.ts`], {
		cwd: root,
		env: { ...process.env, MIGRATIONS_ROOT: relative(root, copy) },
		stdio: ["ignore", "pipe", "inherit"], // no input: a question about a renamed table must fail, not wait
		encoding: "utf8",
	});
	// drizzle-kit exits with 0 after some of its errors, so success is what it says.
	if (run.status !== 0 || !/No schema changes|SQL migration file/.test(run.stdout)) {
		console.log(run.stdout);
		console.log(`${worker}: drizzle-kit can't generate its migrations.`);
		process.exitCode = 1;
	}
}
const contents = (folder: string) =>
	new Map(
		readdirSync(folder, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) => join(entry.parentPath, entry.name))
			.map((path) => [path.slice(folder.length + 1), readFileSync(path, "utf8")]),
	);
const before = contents(join(root, "migrations"));
const changed = [...contents(copy)].filter(([path, text]) => before.get(path) !== text).map(([path]) => path);
rmSync(copy, { recursive: true });
if (changed.length > 0) {
	console.log(
		`The tables have changed and the migrations have not (${changed.join(", ")}). Run: npm run generate:community -- --name what_changed, or generate:federation`,
	);
	process.exitCode = 1;
}
if (!process.exitCode) console.log(`Migrations: ${before.size} files, generated again without a difference.`);
