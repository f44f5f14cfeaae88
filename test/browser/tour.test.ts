import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Demo, startDemo } from "#test/support/demo.ts";

describe("the five minutes with the demo", () => {
	let demo: Demo;
	beforeAll(async () => {
		demo = await startDemo();
		await demo.network.pass(0);
	});
	afterAll(() => demo?.stop());

	const begin = async (site: string, role: string): Promise<Page> => {
		const { page } = await demo.as(site, role);
		await page.goto(demo.network.site(site).origin);
		return page;
	};
	const follow = async (page: Page, name: string | RegExp): Promise<void> => {
		const [first] = await page.getByRole("link", { name }).all();
		if (!first) throw new Error(`${page.url()} has no link “${name}”.`);
		await Promise.all([page.waitForEvent("domcontentloaded"), first.click()]);
	};
	const press = async (page: Page, name: string): Promise<void> => {
		const button = page.getByRole("button", { name, exact: true }).first();
		await Promise.all([page.waitForEvent("domcontentloaded"), button.click()]);
	};
	const main = async (page: Page): Promise<string> => (await page.locator("main").allInnerTexts()).join();

	it("gives a member what to read, to bring home and to ask for, and a meeting to come to", async () => {
		const page = await begin("boston", "member");
		await follow(page, "Network");
		await page.goto(new URL("/network?kind=practice", page.url()).href);
		await follow(page, /^A rehearsal of twenty-one days/);
		await follow(page, "Bring it home");
		expect(await page.locator("form").count()).toBeGreaterThan(0);
		await page.goto(new URL("/me", page.url()).href);
		await follow(page, "What others may see of me");
		expect(page.url()).toContain("/me/consent");
		await follow(page, "Together");
		for (const [door, words] of [
			["Decisions", "by consent"],
			["Trust", "Trust among us"],
			["What it led to", "Stories of what came of"],
			["How one thing led to another", "The same as a table"],
		] as const) {
			await follow(page, door);
			expect.soft(await main(page), door).toContain(words);
		}
		await page.goto(new URL("/me", page.url()).href);
		await follow(page, "Take along what is yours");
		expect(page.url()).toContain("/me/everything");
		await follow(page, "Meetings");
		await follow(page, /^Second Tuesday/);
		expect(await main(page)).toMatch(/Reflect.*Commitment.*Learn together.*What’s next/s);
		await follow(page, "Open the room");
		expect(await main(page)).toContain("Who is here");
	});

	it("gives a steward somebody who asks to join, a note that was taken back, and a summary to write", async () => {
		const page = await begin("boston", "steward");
		await follow(page, "Stewards’ corner");
		expect(await main(page)).toMatch(
			/Renata Oliveira.*Bring what you have.*Moderation.*Links and networks.*What leaves/s,
		);
		await follow(page, "Take the chapter along");
		expect(page.url()).toContain("/steward/archive");
		await follow(page, "Home");
		await follow(page, "Tape on the supply room shelf");
		await follow(page, "Who has this?");
		expect(await main(page)).toMatch(/confirmed|removed/i);

		await follow(page, "Network");
		await follow(page, "Summaries");
		await follow(page, /^What we learned in /);
		expect(await main(page)).toContain("drafted by the site");
		await follow(page, "See what would be sent, and to whom");
		expect(await main(page)).toContain("A name in the text goes along with it");
		await press(page, "Publish it");
		expect(await main(page)).not.toContain("drafted by the site");
	});

	it("gives a coordinator a chapter to admit, whose practices then reach the others", async () => {
		const page = await begin("network", "coordinator");
		await follow(page, "Registry");
		await follow(page, "Rueda de Aprendizaje de Montevideo");
		await page.getByLabel("Your word to their stewards").fill("Bienvenidos.");
		await press(page, "Admit them");
		expect(await main(page)).toContain("Their site is being told");
		await demo.network.settle();
		await demo.network.pass(60_000, 3);
		expect(
			demo.network.site("boston").query("select 1 from record where name = ?", "Cinco minutos antes de abrir la feria"),
		).toHaveLength(1);
	});
});
