import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { launchBrowser } from "#test/support/browser.ts";
import { startNetwork, type TestNetwork } from "#test/support/network.ts";

let network: TestNetwork;
let browser: Browser;
beforeAll(async () => {
	network = await startNetwork({ chapters: ["boston"], federation: false });
	browser = await launchBrowser();
});
afterAll(async () => {
	await browser?.close();
	await network?.stop();
});

/** A browser whose device answers for its owner, as a phone does after a look at it. */
const withDevice = async (): Promise<Page> => {
	const page = await browser.newPage();
	const device = await page.context().newCDPSession(page);
	await device.send("WebAuthn.enable");
	await device.send("WebAuthn.addVirtualAuthenticator", {
		options: {
			protocol: "ctap2",
			transport: "internal",
			hasResidentKey: true,
			hasUserVerification: true,
			isUserVerified: true,
			automaticPresenceSimulation: true,
		},
	});
	return page;
};

it("a steward claims the site, adds a passkey, signs out, and comes back with it", async () => {
	const { origin, setupCode, query } = network.site("boston");
	const page = await withDevice();
	await page.goto(origin);
	expect(new URL(page.url()).pathname).toBe("/setup");
	await page.getByLabel("Setup code").fill(setupCode);
	await page.getByLabel("What is your chapter called?").fill("Boston Learning Chapter");
	await page.getByLabel("Your name").fill("Ruth Alvarez");
	await page.getByLabel("Your e-mail address").fill("ruth@example.org");
	await page.getByRole("button", { name: "Begin" }).click();
	await page.waitForURL("**/path");

	await page.goto(`${origin}/me/passkeys`);
	await page.getByLabel("What do you call this device?").fill("Ruth’s phone");
	await page.getByRole("button", { name: "Add a passkey" }).click();
	await page.locator("article input[value='Ruth’s phone']").waitFor();
	expect(query<{ name: string }>("select name from passkey")).toMatchObject([{ name: "Ruth’s phone" }]);

	await page.goto(`${origin}/me`);
	await page.getByRole("button", { name: "Sign out" }).click();
	await page.goto(`${origin}/me/profile`);
	expect(new URL(page.url()).pathname).toBe("/sign-in");
	await page.getByRole("button", { name: "Use a passkey instead" }).click();
	await page.waitForURL("**/me/profile");
	expect(await page.getByLabel("Your name").inputValue()).toBe("Ruth Alvarez");
});

it("a browser with no passkey of this site says that nothing was done, and asks again", async () => {
	const page = await withDevice();
	await page.goto(`${network.site("boston").origin}/sign-in`);
	await page.getByRole("button", { name: "Use a passkey instead" }).click();
	await page.getByText("Nothing was done. You can try again.").waitFor();
});
