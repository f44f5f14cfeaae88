import { type Browser, chromium } from "playwright-core";
import { chromiumPath } from "#scripts/support/chromium.ts";

/** A headless Chromium that talks to this machine alone. */
export const launchBrowser = (): Promise<Browser> =>
	chromium.launch({
		executablePath: chromiumPath(),
		args: [
			"--no-sandbox", // tests run as root in containers
			"--disable-gpu",
			"--disable-background-networking",
			"--disable-component-update",
			"--disable-sync",
		],
	});
