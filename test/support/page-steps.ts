import type { Locator, Page } from "playwright-core";

/** What stands there to be read, and not what is folded away. */
export const read = async (of: Locator): Promise<string> => (await of.allInnerTexts()).join();

export const main = (page: Page): Promise<string> => read(page.locator("main"));

const leave = (page: Page, by: Locator): Promise<unknown> =>
	Promise.all([page.waitForEvent("domcontentloaded"), by.first().click()]);

const pageOf = (on: Page | Locator): Page => ("page" in on ? on.page() : on);

/** Follows the first link of this name, and is where it leads. */
export const link = async (on: Page | Locator, name: string | RegExp): Promise<void> =>
	void (await leave(pageOf(on), on.getByRole("link", { name })));

/** Presses the button that is called just so, and is on the page that answers. */
export const press = async (on: Page | Locator, name: string): Promise<void> =>
	void (await leave(pageOf(on), on.getByRole("button", { name, exact: true })));

/** The section of a page under this heading. */
export const section = (page: Page, title: string): Locator =>
	page.locator("main section").filter({ has: page.getByRole("heading", { name: title, exact: true }) });
