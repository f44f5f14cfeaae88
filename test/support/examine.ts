import axe from "axe-core";
import type { Page } from "playwright-core";
import type { Opened } from "./demo.ts";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** What can differ where nothing but the colours and the width did. */
const ofColourAndWidth = ["color-contrast", "link-in-text-block", "scrollable-region-focusable", "target-size"];

type Violation = { id: string; help: string; nodes: { html: string; target: string[]; failureSummary: string }[] };

const axeFinds = async (page: Page, only: object): Promise<string[]> => {
	const options = JSON.stringify({ runOnly: only, resultTypes: ["violations"] });
	const violations: Violation[] = await page.evaluate(
		`axe.run(document, ${options}).then(({ violations }) => violations)`,
	);
	return violations.map(
		({ id, help, nodes }) => `${id}: ${help}; ${nodes.length} × ${nodes[0]?.html} ${nodes[0]?.failureSummary}`,
	);
};

/** What stands out to the side, when the page as a whole can be scrolled that way. */
const widerThanScreen = (page: Page): Promise<string | null> =>
	page.evaluate(`(() => {
		const width = document.documentElement.clientWidth;
		if (document.documentElement.scrollWidth <= width) return null;
		const wide = [...document.querySelectorAll("body *")].filter((one) => one.getBoundingClientRect().right > width + 1);
		return wide.slice(0, 3).map((one) => one.outerHTML.slice(0, 160)).join(" | ") || "something";
	})()`);

/** Opens a page as a reader would, and looks at it; gives what is wrong with it. */
export const examine = async (opened: Opened, href: string): Promise<string[]> => {
	opened.troubles.length = 0;
	const answer = await opened.page.goto(href);
	const found = await examineShown(opened);
	const status = answer?.status() ?? 0;
	return status < 400 ? found : [`${href}: it answers ${status}`, ...found];
};

/** Looks at the page that is open, wide and narrow, by day and by night; gives what is wrong with it. */
export const examineShown = async ({ page, troubles }: Opened): Promise<string[]> => {
	const found: string[] = [];
	await page.emulateMedia({ colorScheme: "light" });
	await page.setViewportSize({ width: 1280, height: 900 });
	const titles = await page.locator("h1").count();
	if (titles !== 1) found.push(`it has ${titles} h1`);
	await page.evaluate(axe.source);
	found.push(...(await axeFinds(page, { type: "tag", values: tags })));
	for (const width of [390, 320]) {
		await page.setViewportSize({ width, height: 844 });
		const wide = await widerThanScreen(page);
		if (wide !== null) found.push(`at ${width} px it is wider than the screen: ${wide}`);
	}
	await page.emulateMedia({ colorScheme: "dark" });
	found.push(
		...(await axeFinds(page, { type: "rule", values: ofColourAndWidth })).map((one) => `narrow and dark: ${one}`),
	);
	found.push(...troubles);
	return found.map((one) => `${new URL(page.url()).pathname}: ${one}`);
};

/** Does something with each of many, a few at a time. */
export const fewAtATime = async <T, R>(
	many: readonly T[],
	workers: readonly ((one: T) => Promise<R>)[],
): Promise<R[]> => {
	const waiting = [...many];
	const results: R[] = [];
	await Promise.all(
		workers.map(async (work) => {
			for (let one = waiting.shift(); one !== undefined; one = waiting.shift()) results.push(await work(one));
		}),
	);
	return results;
};
