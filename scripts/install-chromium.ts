// Sees that there is a Chromium for the browser tests. Does nothing when there is one.
import { spawnSync } from "node:child_process";
import { chromiumPath } from "./support/chromium.ts";

const run = (command: string, ...args: string[]) =>
	spawnSync(command, args, { stdio: ["ignore", "ignore", "inherit"] }).status === 0;

if (!chromiumPath()) {
	const isRoot = process.getuid?.() === 0;
	console.log(
		`Installing Chromium for the browser tests, ${isRoot ? "from this system's packages" : "by Playwright"} …`,
	);
	const installed = isRoot
		? run("apt-get", "update") && run("apt-get", "install", "-y", "--no-install-recommends", "chromium")
		: run("playwright-core", "install", "chromium");
	if (!installed || !chromiumPath()) {
		console.error("There is no Chromium, and it can't be installed here. Install one as /usr/bin/chromium.");
		process.exitCode = 1;
	}
}
