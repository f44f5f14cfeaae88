import type { Page } from "playwright-core";
import type { TestSite } from "./network.ts";

/** Claims a fresh site with its setup code, as its first steward or coordinator. */
export const claimSite = async (page: Page, site: TestSite, called: string, name: string): Promise<void> => {
	await page.goto(`${site.origin}/setup`);
	await page.getByLabel("Setup code").fill(site.setupCode);
	await page.getByLabel(/called\?|Name of the network/).fill(called);
	await page.getByLabel("Your name").fill(name);
	await page.getByLabel("Your e-mail address").fill("first@example.org");
	await page.getByRole("button", { name: "Begin" }).click();
	await page.waitForURL((url) => url.pathname !== "/setup");
};

/** Invites a second coordinator, who comes in by the letter on a page of their own. */
export const secondCoordinator = async (
	first: Page,
	second: Page,
	site: TestSite,
	settle: () => Promise<void>,
): Promise<void> => {
	await first.goto(`${site.origin}/coordinators`);
	await first.getByLabel("Their name").fill("Second Coordinator");
	await first.getByLabel("Their e-mail address").fill("second@example.org");
	await first.getByRole("button", { name: "Invite" }).click();
	await settle();
	await second.goto(`${site.origin}/dev/outbox`);
	await second.locator("article").filter({ hasText: "second@example.org" }).getByRole("link").first().click();
	await second.getByRole("button", { name: "Come in" }).click();
	await second.waitForURL((url) => url.pathname === "/");
};
