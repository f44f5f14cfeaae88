import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { launchBrowser } from "#test/support/browser.ts";
import { startNetwork, type TestNetwork } from "#test/support/network.ts";

let network: TestNetwork;
let browser: Browser;
beforeAll(async () => {
	network = await startNetwork({ chapters: ["boston"] });
	browser = await launchBrowser();
});
afterAll(async () => {
	await browser?.close();
	await network?.stop();
});

it("a browser finds each site by its host", async () => {
	const page = await browser.newPage();
	for (const site of network.sites) {
		const answer = await page.goto(`${site.origin}/healthz`);
		expect(answer?.status()).toBe(200);
	}
});
