import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { root } from "./root.ts";

export type Outcome = { readonly passed: number; readonly failed: number; readonly closing: readonly string[] };

export type Check = { readonly name: string; run(): Promise<Outcome> };

/** A command that either passes or fails as a whole. */
export const commandCheck = (name: string, command: readonly string[]): Check => ({
	name,
	run: async () => {
		const { code } = await execute(command);
		return code === 0 ? { passed: 1, failed: 0, closing: [] } : { passed: 0, failed: 1, closing: [] };
	},
});

/** Vitest on some of its projects, counted test by test. */
export const testCheck = (name: string, projects: readonly string[]): Check => ({
	name,
	run: async () => {
		const folder = mkdtempSync(join(tmpdir(), "vitest-"));
		const report = join(folder, "report.json");
		const chosen = projects.flatMap((project) => ["--project", project]);
		const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
		const { code, output } = await execute(["vitest", "run", "--passWithNoTests", ...chosen, ...reporters]);
		const counted = countsIn(report);
		rmSync(folder, { recursive: true });
		// A file that doesn't load, or an error outside any test, fails the run without failing a test.
		const failed = code === 0 ? counted.failed : Math.max(counted.failed, 1);
		return { passed: counted.passed, failed, closing: closingLines(output) };
	},
});

// Node says of its own SQLite that it is experimental, once in every process.
const quiet = {
	...process.env,
	NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ""} --disable-warning=ExperimentalWarning`.trim(),
};

const execute = (command: readonly string[]): Promise<{ code: number; output: string }> =>
	new Promise((resolve) => {
		const [program = "", ...args] = command;
		const child = spawn(program, args, { cwd: root, env: quiet, stdio: ["ignore", "pipe", "inherit"] });
		let output = "";
		child.stdout.on("data", (chunk: Buffer) => {
			process.stdout.write(chunk);
			output += chunk;
		});
		child.on("error", (cause) => {
			console.log(`${program} can't be run: ${cause.message}`);
			resolve({ code: 1, output });
		});
		child.on("close", (code) => resolve({ code: code ?? 1, output }));
	});

const countsIn = (report: string): { passed: number; failed: number } => {
	try {
		const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, "utf8")) as Record<string, number>;
		return { passed: numPassedTests ?? 0, failed: numFailedTests ?? 0 };
	} catch {
		return { passed: 0, failed: 1 }; // the runner broke down before it could write
	}
};

const closingLines = (output: string): string[] =>
	stripVTControlCharacters(output)
		.split("\n")
		.filter((line) => /^\s+(Test Files|Tests|Errors|Duration) /.test(line))
		.map((line) => line.trim());
