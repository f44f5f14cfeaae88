import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Demo, type Opened, startDemo } from "#test/support/demo.ts";

const title = "How do you keep the planners in the room when the route is theirs?";

describe("a question that finds its person", () => {
	let demo: Demo;
	const opened: Opened[] = [];
	const keep = async (one: Promise<Opened>): Promise<Page> => {
		const { page, troubles } = await one;
		opened.push({ page, troubles });
		return page;
	};
	const at = (path: string): string => new URL(path, demo.network.site("boston").origin).href;

	// Hoa asks; Priya writes and offers what fits, and her browser runs no scripts; Maureen looks on.
	let hoa: Page;
	let priya: Page;
	let maureen: Page;

	beforeAll(async () => {
		demo = await startDemo();
		hoa = await keep(demo.as("boston", "member"));
		priya = await keep(demo.as("boston", "facilitator", { javaScriptEnabled: false }));
		maureen = await keep(demo.as("boston", "steward", { viewport: { width: 390, height: 844 } }));
		await demo.network.pass(0);
	});
	afterAll(() => demo?.stop());

	const heading = (page: Page): Promise<string | null> => page.locator("h1").textContent();
	const main = async (page: Page): Promise<string> => (await page.locator("main").allInnerTexts()).join();
	const leave = (page: Page, by: Locator): Promise<unknown> =>
		Promise.all([page.waitForEvent("domcontentloaded"), by.first().click()]);
	const link = async (on: Page, name: string | RegExp): Promise<void> =>
		void (await leave(on, on.getByRole("link", { name })));
	const press = async (on: Page, name: string): Promise<void> =>
		void (await leave(on, on.getByRole("button", { name, exact: true })));

	let question = "";

	it("is asked beside what is known already", async () => {
		await hoa.goto(at("/questions"));
		await link(hoa, "Ask a question");
		await hoa.getByLabel("What is your question?").fill(title);
		await press(hoa, "Go on");
		expect(await hoa.getByLabel("What is your question?").inputValue()).toBe(title);
		expect(await main(hoa)).toContain("What is known already");
		await hoa
			.getByLabel("What should others know to help you?")
			.fill("At the library they leave when **we** draw on it.");
		await press(hoa, "Ask it");
		expect(await heading(hoa)).toBe(title);
		question = hoa.url();
	});

	it("shows who might know, why, and what each was asked lately, and asks one of them with one press", async () => {
		await link(hoa, "Who might know?");
		const card = hoa.getByRole("article").filter({ hasText: "Priya Raghunathan" });
		expect(await card.textContent()).toMatch(/Offers|Wrote|Tried/);
		expect(await card.textContent()).toMatch(/asked/);
		expect(await main(hoa)).not.toContain("Hoa Tran was asked");
		await press(hoa, "Ask Priya Raghunathan");
		expect(hoa.url()).toBe(question);
		expect(await main(hoa)).toContain("Priya Raghunathan was asked, and may answer");
	});

	it("reaches its person by a letter and on a page of their own, and is answered", async () => {
		await demo.network.settle();
		await maureen.goto(at("/dev/outbox"));
		const letter = maureen.locator("article").filter({ hasText: "Hoa Tran asks for your help" }).first();
		expect(await letter.textContent()).toContain(title);
		await priya.goto(at("/me/requests"));
		expect(await main(priya)).toContain("Hoa Tran asks you");
		await link(priya, title);
		expect(await main(priya)).toContain("Hoa Tran thinks that you might know.");
		await press(priya, "Answer");
		expect(await priya.getByRole("alert").textContent()).toContain("Please write something first.");
		await priya.getByLabel("Your answer").fill("Let them *hold the pen*. It is their route, so they draw.");
		await press(priya, "Answer");
		expect(await main(priya)).not.toContain("thinks that you might know");
		await priya.goto(at("/me/requests"));
		expect(await main(priya)).toContain("you helped");
	});

	it("is closed with what helped, where the next who asks finds it", async () => {
		await demo.network.settle();
		await maureen.goto(at("/dev/outbox"));
		expect(await main(maureen)).toContain("Your question has an answer");
		await hoa.goto(question);
		await press(hoa, "Close it");
		expect(await hoa.getByRole("alert").textContent()).toContain("Please say in a line what helped");
		await hoa.getByRole("radio", { name: /^Priya Raghunathan/ }).check();
		await hoa.getByLabel("What helped, in your words").fill("They drew for an hour and nobody left.");
		await press(hoa, "Close it");
		expect(await main(hoa)).toContain("They drew for an hour and nobody left.");

		await maureen.goto(at("/questions/new"));
		await maureen.getByLabel("What is your question?").fill("What keeps planners in the room?");
		await press(maureen, "Go on");
		expect(await main(maureen)).toContain("They drew for an hour and nobody left.");
		await link(maureen, title);
		expect(await main(maureen)).toContain("This helped");
	});

	it("leaves no browser with an error", () => {
		expect(opened.flatMap(({ troubles }) => troubles)).toEqual([]);
	});
});
