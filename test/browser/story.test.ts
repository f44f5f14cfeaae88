import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Demo, type Opened, startDemo } from "#test/support/demo.ts";
import { emptyChapter } from "#test/support/seed-demo.ts";

const aFewMinutes = 3 * 60_000;
const title = "Two chairs by the bed";
const titleThere = "Viti viwili kando ya kitanda";

describe("the demo network in a browser", () => {
	let demo: Demo;
	const opened: Opened[] = [];
	const keep = async (one: Promise<Opened>): Promise<Page> => {
		const { page, troubles } = await one;
		opened.push({ page, troubles });
		return page;
	};
	const at = (site: string, path: string): string => new URL(path, demo.network.site(site).origin).href;
	/** Everybody has heard of what happened, chapters that only share a network included, and no cache holds what is gone. */
	const someTimeLater = async () => {
		await demo.network.settle();
		await demo.network.pass(aFewMinutes, 2);
	};

	// Boston: who writes, and who is named. Nairobi: who tries it (their browser runs no scripts), who is met, and who is responsible.
	let author: Page;
	let named: Page;
	let reader: Page;
	let amina: Page;
	let steward: Page;
	let coordinator: Page;

	beforeAll(async () => {
		demo = await startDemo();
		author = await keep(demo.as("boston", "member"));
		named = await keep(demo.as("boston", "facilitator"));
		reader = await keep(demo.as("nairobi", "member", { javaScriptEnabled: false }));
		amina = await keep(demo.as("nairobi", "facilitator"));
		steward = await keep(demo.visitor({ viewport: { width: 390, height: 844 } }));
		coordinator = await keep(demo.as("network", "coordinator"));
		await demo.network.pass(0);
	});
	afterAll(() => demo?.stop());

	const heading = (page: Page): Promise<string | null> => page.locator("h1").textContent();
	/** What stands on the page to be read, and not what is folded away. */
	const main = async (page: Page): Promise<string> => (await page.locator("main").allInnerTexts()).join();
	const alert = (page: Page): Promise<string | null> => page.getByRole("alert").textContent();
	const leave = (page: Page, by: Locator): Promise<unknown> =>
		Promise.all([page.waitForEvent("domcontentloaded"), by.first().click()]);
	const link = async (on: Page | Locator, name: string | RegExp): Promise<void> =>
		void (await leave("page" in on ? on.page() : on, on.getByRole("link", { name })));
	const press = async (on: Page | Locator, name: string): Promise<void> =>
		void (await leave("page" in on ? on.page() : on, on.getByRole("button", { name, exact: true })));

	it("signs in somebody who asks for a link, once", async () => {
		const { email } = demo.person("nairobi", "steward");
		await steward.goto(at("nairobi", "/steward"));
		expect(await heading(steward)).toBe("Sign in");
		await steward.getByLabel("Your e-mail address").fill("not an address");
		await press(steward, "Send me a link");
		expect(await alert(steward)).toContain("What you wrote is still here");
		expect(await steward.getByLabel("Your e-mail address").inputValue()).toBe("not an address");
		await steward.getByLabel("Your e-mail address").fill(email);
		await press(steward, "Send me a link");
		await demo.network.settle();
		await link(steward, "outbox");
		const letter = steward.locator("article").filter({ hasText: email }).first();
		const address = await letter.getByRole("link").first().getAttribute("href");
		await leave(steward, letter.getByRole("link"));
		await press(steward, "Sign in");
		expect(await heading(steward)).toBe("Stewards’ corner");

		const { page, troubles } = await demo.visitor();
		expect((await page.goto(address ?? ""))?.status()).toBeGreaterThanOrEqual(400);
		expect(troubles).toEqual([]);
		await page.context().close();
	});

	let practice = "";

	it("keeps what was typed when something is missing, and shows how it will read", async () => {
		await author.goto(at("boston", "/"));
		await link(author, "Practices");
		await link(author, "Write one down");
		await author.getByLabel("What we do").fill("Whoever brings news sits **down** first.\n\nThen the family speaks.");
		await press(author, "Share it here");
		expect(await alert(author)).toContain("Please give it a title.");
		expect(await author.getByLabel("What we do").inputValue()).toContain("Whoever brings news sits **down** first.");
		await author.getByRole("alert").getByRole("link", { name: "Please give it a title." }).click();
		expect(await author.evaluate("document.activeElement.getAttribute('name')")).toBe("title");

		await author.getByLabel("Title").fill(title);
		await author.getByRole("radio", { name: /^Worked/ }).check();
		await author.getByLabel("Topics").fill("handover, listening");
		await author.getByText("Who was involved").click();
		await author.getByRole("checkbox", { name: "Priya Raghunathan" }).check();
		await press(author, "See how it reads");
		const preview = author.locator("#preview");
		expect(await preview.textContent()).toContain("Nothing is saved yet");
		expect(await preview.locator("strong", { hasText: "down" }).count()).toBe(1);
		expect(await author.getByRole("checkbox", { name: "Priya Raghunathan" }).isChecked()).toBe(true);
		await press(author, "Share it here");
		expect(await heading(author)).toBe(title);
		practice = author.url();
		expect(await main(author)).toContain("was asked, and hasn’t answered yet");
	});

	it("lets it leave only when the person who is named agrees, and says who will see it", async () => {
		await link(author, "Change who can see it");
		expect(await main(author)).toContain("It can’t leave the chapter yet.");
		await named.goto(at("boston", "/"));
		await link(named.getByRole("listitem").filter({ hasText: title }), "Say whether you may be named");
		await press(named, "Yes, it may name me");
		expect(await main(named)).toContain("You agreed that it may name you");

		await author.reload();
		expect(await main(author)).not.toContain("It can’t leave the chapter yet.");
		const choice = author.getByRole("radio", { name: /^Share with The Learning Chapters/ });
		expect(await author.locator("label", { has: choice }).textContent()).toContain("Everybody in every chapter");
		await choice.check();
		await press(author, "Change who can see it");
		expect(await main(author)).toContain("Seen by every chapter of The Learning Chapters");
		await demo.network.settle();
	});

	it("brings it home in Nairobi, without scripts, and tells that it did not work", async () => {
		await reader.goto(at("nairobi", "/"));
		await link(reader, "Network");
		const card = reader.getByRole("article").filter({ hasText: title });
		expect(await card.textContent()).toContain("Practice from Boston Learning Community");
		expect(await card.textContent()).toContain("of which we are a member");
		await link(card, title);
		await link(reader, "Bring it home");
		await reader.getByLabel("What do you call it here?").fill(titleThere);
		await press(reader, "Bring it home");
		expect(await reader.getByRole("alert").count()).toBe(1);
		expect(await reader.getByLabel("What do you call it here?").inputValue()).toBe(titleThere);
		await reader.getByLabel("Where and with whom will you try it?").fill("Two wards, with the night midwives.");
		await reader.getByLabel("What do you change, and why?").fill("Stools. There are no chairs.");
		await press(reader, "Bring it home");
		expect(await heading(reader)).toBe(titleThere);
		expect(await main(reader)).toContain("Brought home from");

		await link(reader, "Tell them what came of it");
		await press(reader, "Tell them");
		expect(await reader.getByRole("alert").count()).toBe(1);
		await reader.getByRole("radio", { name: "Did not work" }).check();
		await reader.getByLabel("What surprised you?").fill("Nobody sat down, because nobody ever had.");
		await press(reader, "Tell them");
		expect(await heading(reader)).toBe(titleThere);
		await demo.network.settle();
	});

	it("pauses what leaves for the network, shows what waits, and lets it flow again", async () => {
		await steward.goto(at("nairobi", "/steward"));
		await link(steward, "What leaves");
		const toNetwork = () =>
			steward.locator("main section").filter({ has: steward.getByRole("heading", { name: "The Learning Chapters" }) });
		await press(toNetwork(), "Pause");
		expect(await main(steward)).toContain("We have paused what flows");

		await link(reader, "Change who can see it");
		await reader.getByRole("radio", { name: /^Share with The Learning Chapters/ }).check();
		await press(reader, "Change who can see it");
		await demo.network.settle();
		await steward.goto(at("nairobi", "/steward/leaves"));
		expect(await toNetwork().textContent()).toContain(titleThere);
		expect(await demo.network.site("boston").query("select 1 from record where name = ?", titleThere)).toEqual([]);

		await press(toNetwork(), "Let it flow again");
		expect(await main(steward)).toContain("We are a member of The Learning Chapters.");
		await someTimeLater();
		await steward.goto(at("nairobi", "/steward/leaves"));
		expect(await toNetwork().locator("dd").last().textContent()).toBe("Nothing");
		expect(await demo.network.site("boston").query("select 1 from record where name = ?", titleThere)).toHaveLength(1);
	});

	it("shows its author what became of it, and its family as a picture and as a table", async () => {
		await author.goto(at("boston", "/network?kind=adoption"));
		await link(author, new RegExp(`on “${title}”`));
		expect(await main(author)).toContain("Nobody sat down, because nobody ever had.");
		expect(await main(author)).toContain("Did not work");

		await author.goto(practice);
		await link(author, "Where it has gone, and what became of it");
		const picture = author.locator("figure svg").first();
		expect(await picture.textContent()).toContain("Nairobi");
		await author.locator("figure summary").click();
		const row = author.getByRole("row").filter({ hasText: titleThere });
		expect(await row.textContent()).toContain("Did not work");
		expect(await row.textContent()).toContain("Stools. There are no chairs.");
	});

	it("finds somebody abroad by what they can be asked about, and introduces the two when both say yes", async () => {
		await author.goto(at("boston", "/people"));
		await link(author, "People of other chapters who agreed to be found");
		await author.getByLabel("Can be asked about").fill("mediation");
		await press(author, "Show");
		const found = author.getByRole("article").filter({ hasText: "Amina Abdi Hassan" });
		expect(await found.textContent()).toContain("Nairobi");
		await link(found, "Amina Abdi Hassan");
		await link(author, "Ask to be introduced");
		await author.getByLabel("What you would like to talk about").fill("How do you begin when two families shout?");
		await author.getByLabel("A line for when they say yes").fill("Mornings, by phone.");
		await press(author, "Ask to be introduced");
		expect(await main(author)).toContain("They have not answered yet.");
		const introduction = author.url();
		await someTimeLater();

		await amina.goto(at("nairobi", "/"));
		await link(amina.getByRole("listitem").filter({ hasText: "Hoa Tran" }), "Answer somebody who wants to meet you");
		expect(await main(amina)).toContain("How do you begin when two families shout?");
		await amina.getByRole("radio", { name: /^Yes, I’d like to meet/ }).check();
		await press(amina, "Send my answer");
		await someTimeLater();
		await author.goto(introduction);
		expect(await main(author)).toContain("amina.hassan@example.org");
		await amina.reload();
		expect(await main(amina)).toContain("Mornings, by phone.");
	});

	it("takes a consent back, and shows that each site confirmed it", async () => {
		await link(amina, "Amina Abdi Hassan");
		await link(amina, "What others may see of me");
		await link(amina, "Take it back");
		expect(await main(amina)).toContain("Nobody in other chapters finds you any more");
		await press(amina, "Take it back");
		expect(await main(amina)).toContain("Waiting");
		await someTimeLater();
		await amina.reload();
		const said = await main(amina);
		for (const site of ["The Learning Chapters", "Boston", "Amsterdam"]) expect(said).toContain(site);
		expect(said).not.toContain("Waiting");
		expect(await amina.locator(".status.confirmed").count()).toBeGreaterThanOrEqual(3);
		await amina.getByText("The signed receipt, as it came").first().click();
		expect(await amina.locator("pre").first().textContent()).toContain("proofValue");

		await author.goto(at("boston", "/people/elsewhere?skill=mediation"));
		expect(await main(author)).not.toContain("Amina Abdi Hassan");
	});

	it("begins a chapter with its setup code, and lets it ask to join the network", async () => {
		const site = demo.network.site(emptyChapter);
		const founder = await keep(demo.visitor());
		await founder.goto(at(emptyChapter, "/"));
		expect(await heading(founder)).toBe("A new chapter begins here");
		await founder.getByLabel("Setup code").fill("a guess");
		await founder.getByLabel("What is your chapter called?").fill("Kisumu Lakeside Circle");
		await founder.getByLabel("Your name").fill("Akinyi Otieno");
		await founder.getByLabel("Your e-mail address").fill("akinyi@example.org");
		await press(founder, "Begin");
		expect(await alert(founder)).toContain("This isn’t the setup code.");
		expect(await founder.getByLabel("Your name").inputValue()).toBe("Akinyi Otieno");
		await founder.getByLabel("Setup code").fill(site.setupCode);
		await press(founder, "Begin");
		expect(await heading(founder)).toBe("Our path");

		const ask = async (word: string) => {
			await link(founder, "Stewards’ corner");
			await link(founder, "Links and networks");
			await founder.getByLabel("A network’s address").fill(demo.network.site("network").origin);
			await press(founder, "Look who this is");
			expect(await heading(founder)).toBe("The Learning Chapters");
			await founder.getByLabel(/^A word to/).fill(word);
			await press(founder, "Ask The Learning Chapters");
			expect(await main(founder)).toContain("Its coordinators have not answered yet.");
			await demo.network.settle();
		};
		await ask("Fishers and teachers at the lake.");
		await coordinator.goto(at("network", "/"));
		await link(coordinator.getByRole("listitem").filter({ hasText: "Fishers and teachers" }), /./);
		await press(coordinator, "Decline");
		expect(await coordinator.getByRole("alert").count()).toBe(1);
		await coordinator.getByLabel("Your word to their stewards").fill("Please tell us first who meets.");
		await press(coordinator, "Decline");
		expect(await main(coordinator)).toContain("Done. Their site is being told");
		await demo.network.settle();
		await founder.reload();
		expect(await main(founder)).toContain("Please tell us first who meets.");

		await ask("Twelve of us meet each Friday.");
		await coordinator.goto(at("network", "/"));
		await link(coordinator.getByRole("listitem").filter({ hasText: "Twelve of us" }), /./);
		await press(coordinator, "Admit them");
		await demo.network.settle();
		await founder.reload();
		expect(await main(founder)).toContain("We are a member of The Learning Chapters.");
		// All that the network holds arrives at once; what is older lies further down.
		await founder.goto(at(emptyChapter, "/network?kind=practice"));
		expect(await main(founder)).toContain(title);
	});

	it("causes no trouble in anybody’s browser", () => {
		expect(opened.flatMap(({ troubles }) => troubles)).toEqual([]);
	});
});
