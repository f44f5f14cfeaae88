import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Demo, startDemo } from "#test/support/demo.ts";

/** What has the focus: where it is, and whether one sees that it has it. */
type Focused = { readonly what: string; readonly inside: string; readonly seen: boolean };

const focused = (page: Page): Promise<Focused> =>
	page.evaluate(`(async () => {
		await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))); // it is scrolled into sight first
		const one = document.activeElement;
		const box = one.getBoundingClientRect();
		const style = getComputedStyle(one);
		return {
			what: (one.getAttribute("name") ?? one.textContent ?? "").trim().slice(0, 60),
			inside: one.closest("header, main, footer")?.localName ?? one.localName,
			// Of a large field its beginning, where one writes.
			seen: box.width > 0 && box.top >= 0 && Math.min(box.bottom, box.top + 44) <= innerHeight && style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2,
		};
	})()`);

describe("reading without a mouse, and without scripts", () => {
	let demo: Demo;
	const at = (path: string): string => new URL(path, demo.network.site("boston").origin).href;
	beforeAll(async () => {
		demo = await startDemo();
	});
	afterAll(() => demo?.stop());

	it("leads past the masthead at once, and shows where one is until the page's end", async () => {
		const { page } = await demo.as("boston", "member", { viewport: { width: 390, height: 844 } });
		await page.goto(at("/practices/new"));
		await page.keyboard.press("Tab");
		expect(await focused(page)).toEqual({ what: "Skip to the content", inside: "a", seen: true });
		await page.keyboard.press("Enter");
		expect(await page.evaluate("document.activeElement.id")).toBe("content");
		const way: Focused[] = [];
		for (let i = 0; i < 80 && way.at(-1)?.inside !== "footer"; i++) {
			await page.keyboard.press("Tab");
			way.push(await focused(page));
		}
		expect(way.filter(({ seen }) => !seen)).toEqual([]);
		expect(way.map(({ what }) => what)).toEqual(expect.arrayContaining(["title", "whatWeDo", "status", "intent"]));
		expect(way.at(-1)?.inside).toBe("footer");
	});

	it("signs in, searches, filters, leaves a source out, and signs out, all without scripts", async () => {
		const { page, troubles } = await demo.as("boston", "facilitator", { javaScriptEnabled: false });
		await page.goto(at("/search"));
		await page.getByRole("searchbox").first().fill("handover");
		await page.getByRole("button", { name: "Show" }).click();
		expect(await page.getByRole("article").count()).toBeGreaterThan(0);

		await page.goto(at("/network"));
		await page.getByLabel("From").selectOption({ label: "Nairobi Learning Circle" });
		await page.getByRole("button", { name: "Show" }).click();
		await page.getByRole("button", { name: "Not interested in Nairobi Learning Circle" }).click();
		await page.goto(at("/network"));
		expect(await page.getByRole("article").filter({ hasText: "Nairobi Learning Circle" }).count()).toBe(0);
		await page.goto(at("/network/muted"));
		await page.getByRole("button", { name: "Show it again" }).click();
		await page.goto(at("/network"));
		expect(await page.getByRole("article").filter({ hasText: "Nairobi Learning Circle" }).count()).toBeGreaterThan(0);

		await page.goto(at("/me"));
		await page.getByRole("button", { name: "Sign out" }).click();
		await page.getByRole("link", { name: "Sign in" }).click();
		await page.getByLabel("Your e-mail address").fill(demo.person("boston", "facilitator").email);
		await page.getByRole("button", { name: "Send me a link" }).click();
		await demo.network.settle();
		await page.goto(at("/dev/outbox"));
		const letters = page.locator("article").filter({ hasText: "Open this page to sign in" });
		await letters.first().getByRole("link").first().click();
		await page.getByRole("button", { name: "Sign in" }).click();
		expect(await page.locator("h1").textContent()).toBe("Hello, Priya");
		expect(troubles).toEqual([]);
	});

	it("holds together when people write long words, other scripts and from right to left", async () => {
		const { page, troubles } = await demo.as("boston", "member", { viewport: { width: 320, height: 700 } });
		const long = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft".repeat(2);
		await page.goto(at("/practices/new"));
		await page.getByLabel("Title").fill(long.slice(0, 150));
		await page
			.getByLabel("The situation")
			.fill(`${long}\n\n| a | b |\n|---|---|\n| ${long} | ${long} |\n\n\`\`\`\n${long}\n\`\`\``);
		await page
			.getByLabel("What we do")
			.fill(
				"نبدأ الاجتماع بدقيقة صمت، ثم يتكلم الأحدث أولاً.\n\n私たちは立ったまま十分間話す。<script>alert(1)</script>",
			);
		await page.getByLabel("Topics").fill(`${long.slice(0, 40)}, 引き継ぎ, تسليم`);
		await page.getByRole("radio", { name: /^Mixed/ }).check();
		await page.getByRole("button", { name: "Share it here" }).click();
		expect(await page.locator("main").textContent()).toContain("<script>alert(1)</script>");
		const practice = page.url();
		const tooWide: string[] = [];
		for (const href of [
			practice,
			at("/"),
			at("/practices"),
			`${practice}/versions`,
			`${practice}/audience`,
			at(`/search?q=${long.slice(0, 60)}`),
		]) {
			await page.goto(href);
			if ((await page.evaluate("document.documentElement.scrollWidth")) !== 320) tooWide.push(href);
		}
		expect(tooWide).toEqual([]);
		expect(troubles).toEqual([]);
	});
});
