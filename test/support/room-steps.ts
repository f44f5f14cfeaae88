import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";

/** Long enough for a machine that does much else. */
const timeout = 15_000;

/** The text of one part in which everybody writes. */
export const notes = (page: Page, part = "reflect"): Locator => page.locator(`#live-${part}`);

/** Waits until a part of the page shows this. */
export const shown = (page: Page, part: string, text: string | RegExp): Promise<void> =>
	page.locator(part).filter({ hasText: text }).waitFor({ timeout });

/** What the meeting is at. */
export const atHand = (page: Page): Promise<string | null> =>
	page.locator("#room-now [aria-current] strong").textContent();

export const ofAll = <T>(pages: readonly Page[], of: (page: Page) => Promise<T>): Promise<T[]> =>
	Promise.all(pages.map(of));

/** Waits until all read the same, and all that was typed is kept; gives what they read, which has these words in it. */
export const together = async (
	pages: readonly [Page, ...Page[]],
	part: string,
	has: readonly string[],
): Promise<string> => {
	await expect
		.poll(async () => new Set(await ofAll(pages, (page) => notes(page, part).inputValue())).size, { timeout })
		.toBe(1);
	await expect
		.poll(() => ofAll(pages, (page) => page.locator("#room-said").getAttribute("data-settled")), { timeout })
		.toEqual(pages.map(() => "true"));
	const text = await notes(pages[0], part).inputValue();
	for (const words of has) expect(text).toContain(words);
	return text;
};

/** Presses a button of the room, which stays open meanwhile. */
export const tap = (page: Page, name: string | RegExp): Promise<void> => page.getByRole("button", { name }).click();
