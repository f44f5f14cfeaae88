import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { root } from "./support/root.ts";

// Each start loads all that a network needs before it looks at its options.
vi.setConfig({ testTimeout: 60_000 });

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "start-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** What a start says that is refused, and how it ends. */
const start = (...options: string[]): Promise<{ code: unknown; said: string }> =>
	new Promise((resolve) => {
		const args = ["--disable-warning=ExperimentalWarning", join(root, "scripts/start.ts"), ...options];
		execFile(process.execPath, args, { cwd: root }, (failed, _out, said) => resolve({ code: failed?.code, said }));
	});

it("leaves no folder behind where the port is in use", async () => {
	const server = createServer();
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	const address = server.address();
	const port = String(typeof address === "object" ? address?.port : 0);
	const refused = await start("--port", port, "--data", join(folder, "new", "below"));
	server.close();
	expect(refused).toEqual({ code: 2, said: `Port ${port} is in use. Choose another with --port.\n` });
	expect(existsSync(join(folder, "new"))).toBe(false);
});

it("refuses a folder of somebody else's in one line", async () => {
	writeFileSync(join(folder, "letters"), "mine");
	const refused = await start("--port", "8899", "--data", folder);
	expect(refused.code).toBe(2);
	expect(refused.said).toMatch(/^[^\n]+ holds something else already[^\n]+\n$/);
	expect(readdirSync(folder)).toEqual(["letters"]);
});
