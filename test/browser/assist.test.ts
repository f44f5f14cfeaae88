import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Demo, type Opened, startDemo } from "#test/support/demo.ts";

const title = "The early desk that nobody comes to";

describe("a peer assist in two browsers", () => {
	let demo: Demo;
	const opened: Opened[] = [];
	// Who brings the case, and who thinks along; the second one's browser runs no scripts.
	let owner: Page;
	let other: Page;
	let address = "";

	const keep = async (one: Promise<Opened>): Promise<Page> => {
		const { page, troubles } = await one;
		opened.push({ page, troubles });
		return page;
	};
	beforeAll(async () => {
		demo = await startDemo();
		owner = await keep(demo.as("boston", "member"));
		other = await keep(demo.as("boston", "facilitator", { javaScriptEnabled: false }));
	});
	afterAll(() => demo?.stop());

	const at = (path: string): string => new URL(path, demo.network.site("boston").origin).href;
	const main = async (page: Page): Promise<string> => (await page.locator("main").allInnerTexts()).join();
	const leave = (page: Page, by: Locator): Promise<unknown> =>
		Promise.all([page.waitForEvent("domcontentloaded"), by.first().click()]);
	const press = (page: Page, name: string): Promise<unknown> =>
		leave(page, page.getByRole("button", { name, exact: true }));
	const comeBack = async (page: Page): Promise<string> => {
		await page.goto(address);
		return main(page);
	};

	it("begins with a case that everybody can read, and nobody can advise on yet", async () => {
		await owner.goto(at("/assists"));
		await leave(owner, owner.getByRole("link", { name: "Ask for a peer assist" }));
		await owner.getByLabel("The case, in a line").fill(title);
		await owner
			.getByLabel("What do the others need to know?")
			.fill("We open at **seven**. Since June two people came.");
		await press(owner, "Bring it");
		expect(await owner.getByRole("alert").textContent()).toContain("what you would like help with");
		await owner.getByLabel("What would you like help with?").fill("What would you do before closing it again?");
		await press(owner, "Bring it");
		expect(await owner.locator("h1").textContent()).toBe(title);
		address = owner.url();

		await other.goto(at("/assists"));
		await leave(other, other.getByRole("link", { name: title }));
		expect(await main(other)).toContain("is still writing down what it is about");
		expect(await other.locator("main").getByRole("textbox").count()).toBe(0);
		await press(owner, "Open it for questions");
		expect(await main(owner)).toContain("Answer what you are asked");
	});

	it("takes questions only: a suggestion is not accepted, kindly, and what was typed stays", async () => {
		expect(await comeBack(other)).toContain("No advice yet");
		await other.getByLabel("What would you like to know?").fill("Open at five instead.");
		await other.getByRole("radio", { name: "A suggestion" }).check();
		await press(other, "Say it");
		expect(await other.getByRole("alert").textContent()).toContain("Suggestions come a little later");
		expect(await other.getByLabel("What would you like to know?").inputValue()).toBe("Open at five instead.");
		await other.getByLabel("What would you like to know?").fill("Who asked for seven o’clock?");
		await other.getByRole("radio", { name: "A question" }).check();
		await press(other, "Say it");
		expect(await other.locator("#questions").textContent()).toContain("Who asked for seven o’clock?");

		await comeBack(owner);
		const question = owner.getByRole("article").filter({ hasText: "Who asked for seven o’clock?" });
		await question.getByText("Answer", { exact: true }).click();
		await question.getByLabel("Your answer").fill("I did. Nobody else.");
		await leave(owner, question.getByRole("button", { name: "Answer it" }));
		expect(await owner.locator("#questions").textContent()).toContain("I did. Nobody else.");
	});

	it("keeps a question that comes when suggestions have begun, and takes suggestions then", async () => {
		await comeBack(other);
		await other.getByLabel("What would you like to know?").fill("And who came in June?");
		await press(owner, "Open it for suggestions");
		await press(other, "Say it");
		expect(await main(other)).toContain("The questions are over");
		expect(await other.getByLabel("What would you try?").inputValue()).toBe("And who came in June?");
		await other.getByLabel("What would you try?").fill("Ask the two who came.");
		await press(other, "Suggest it");
		expect(await other.locator("#suggestions").textContent()).toContain("Ask the two who came.");
	});

	it("ends with what was taken away, and what came of it", async () => {
		await comeBack(owner);
		await press(owner, "Enough suggestions");
		expect(await comeBack(other)).toContain("says what they take away");
		await owner.getByLabel("What do you take away?").fill("I never asked the two who came.");
		await press(owner, "This I take away");
		await leave(owner, owner.getByRole("link", { name: "Say what you will try" }));
		await owner.getByLabel("What will you do?").fill("Ask the two who come at seven");
		await press(owner, "I will do this");
		expect(await main(owner)).toContain(title);

		await comeBack(owner);
		await owner.getByLabel("What did you do, and what came of it?").fill("They come for the radiator.");
		await press(owner, "Tell it");
		const told = await comeBack(other);
		for (const words of [
			"I never asked the two who came.",
			"They come for the radiator.",
			"Ask the two who come at seven",
		])
			expect(told).toContain(words);
		expect(await other.locator("[aria-current=step]").textContent()).toBe("Closed");
		expect(opened.flatMap(({ troubles }) => troubles)).toEqual([]);
	});
});
