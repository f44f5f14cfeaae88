import { existsSync } from "node:fs";
import { chromium } from "playwright-core";

const usualPlaces = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** Where a Chromium lies on this machine: the system's, or the one that Playwright installed. */
export const chromiumPath = (): string | undefined =>
	[...usualPlaces, chromium.executablePath()].find((path) => existsSync(path));
