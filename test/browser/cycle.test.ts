import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { day, hour } from "#core/clock.ts";
import { type Demo, type Opened, startDemo } from "#test/support/demo.ts";
import { link, main, press, read, section } from "#test/support/page-steps.ts";
import { atHand, notes, shown, tap, together } from "#test/support/room-steps.ts";

const group = "Handovers and shifts";
const topic = "Who tells the early desk what the night knew?";
const ownTopic = "A handover that nobody wants to stay for";
const nextTopic = "What do we hand over that we only half know?";
const practice = "Ten-minute learning huddle at shift handover";
const promise = "I will hold the ten-minute huddle at our desk, twice.";
const othersPromise = "I will stop asking a question of my own first.";
const told = "Nobody came to a huddle of one, so I wrote it down instead.";
/** Said in the group alone. */
const reflected = "A huddle needs somebody who arrives while you leave; at our desk the heron is the only witness.";
const reason = "Where one shift has gone before the next arrives, nobody is there to stand with.";
const addition = "Where the shifts don’t meet, the one that leaves says it into a phone, and the next one answers.";

describe("a group that lives through two meetings", () => {
	let demo: Demo;
	const opened: Opened[] = [];
	// Who facilitates; who is new; and who wrote the practice and coordinates the group, with a phone.
	let facilitator: Page;
	let newcomer: Page;
	let author: Page;
	let first = "";
	let second = "";

	const keep = async (one: Promise<Opened>): Promise<Page> => {
		opened.push(await one);
		return (await one).page;
	};
	beforeAll(async () => {
		demo = await startDemo();
		facilitator = await keep(demo.as("boston", "facilitator"));
		newcomer = await keep(demo.as("boston", "member"));
		author = await keep(demo.as("boston", "steward", { viewport: { width: 390, height: 844 } }));
	});
	afterAll(() => demo?.stop());

	const at = (path: string): string => new URL(path, demo.network.site("boston").origin).href;
	const live = (): [Page, Page, Page] => [facilitator, newcomer, author];
	const everywhere = async (part: string, text: string | RegExp) => {
		for (const page of live()) await shown(page, part, text);
	};
	/** A letter from the outbox that every local site shows. */
	const letter = async (to: string, about: string): Promise<string> => {
		const { page } = await demo.visitor();
		await page.goto(at("/dev/outbox?limit=100"));
		const found = page.locator("article").filter({ hasText: to }).filter({ hasText: about }).first();
		const text = await read(found);
		await page.context().close();
		return text;
	};
	const newcomersMail = () => demo.person("boston", "member").email;

	it("takes in somebody new, and plans its next meeting by itself", async () => {
		await author.goto(at("/groups"));
		await link(author, group);
		await author.getByLabel("Add somebody").selectOption({ label: "Hoa Tran" });
		await press(author, "Add to the group");
		expect(await main(author)).toContain("Hoa Tran");

		await facilitator.goto(author.url());
		await link(facilitator, "Call a meeting");
		await facilitator.getByLabel("What is it called?").fill("Shift change");
		const lastTime = new Date(Date.now() - 14 * day + 25 * hour).toISOString().slice(0, 16);
		await facilitator.getByLabel("It begins").fill(lastTime);
		await facilitator.getByLabel("By the clock of").selectOption("Africa/Abidjan");
		await facilitator.getByLabel(/^Place/).fill("Arborway garage, upstairs");
		await facilitator.getByLabel("Who facilitates it?").selectOption({ label: "Priya Raghunathan" });
		await facilitator.getByLabel("Does it come again?").selectOption({ label: "Every two weeks" });
		await press(facilitator, "Call it");
		await facilitator.goto(at("/meetings"));
		await link(section(facilitator, "Coming"), "Shift change");
		first = facilitator.url();
		expect(await main(facilitator)).toContain("Welcome: Hoa Tran");
		await author.reload();
		expect(await read(section(author, "When it meets"))).toContain("Shift change");
	});

	it("raises topics, one of them out of a reflection, and says which it wants", async () => {
		await newcomer.goto(at("/reflections"));
		await link(newcomer, "Write down a reflection");
		await newcomer.getByRole("radio", { name: "What surprised you?" }).check();
		await newcomer.getByLabel("In your own words").fill("At seven nobody at the desk knew what the night had learned.");
		await newcomer.getByRole("radio", { name: /^One of your groups/ }).check();
		await newcomer.getByLabel("Which group").selectOption({ label: group });
		await press(newcomer, "Keep it");
		await link(newcomer, "Raise it as a topic");
		expect(await main(newcomer)).toContain("This comes from:");
		await newcomer.getByLabel("What is it about?").fill(topic);
		await press(newcomer, "Raise it");
		expect(await main(newcomer)).toMatch(/Want it: Hoa Tran[\s\S]*Where this came from/);

		await link(author, "Raise a topic");
		await author.getByLabel("What is it about?").fill(ownTopic);
		await press(author, "Raise it");

		await author.goto(newcomer.url());
		await author.getByRole("checkbox", { name: "I want this" }).check();
		await author.getByRole("checkbox", { name: "I could lead it" }).check();
		await press(author, "Say so");
		await facilitator.goto(newcomer.url());
		await facilitator.getByRole("checkbox", { name: "I want this" }).check();
		await press(facilitator, "Say so");
	});

	it("takes up what most of them want, on an agenda that has drafted itself", async () => {
		await facilitator.goto(at("/topics"));
		const card = facilitator.getByRole("article").filter({ hasText: topic });
		expect(await read(card)).toMatch(/Want it: .*Could lead it: Maureen Gallagher/s);
		await link(card, topic);
		await press(facilitator, "Pick it");
		await facilitator.goto(first);
		expect(await read(section(facilitator, "Reflect"))).toMatch(/Welcome: Hoa Tran.*What did you try/s);
		expect(await read(section(facilitator, "Learn together"))).toMatch(/the night knew\?.*Maureen Gallagher/s);
		await newcomer.goto(first);
		await press(newcomer, "I come");
		await newcomer.goto(at("/me/minutes"));
		await newcomer.getByRole("checkbox", { name: `Those of ${group}` }).check();
		await press(newcomer, "Save");
	});

	it("meets in three browsers, where all write at once", async () => {
		await demo.network.pass(25 * hour);
		await facilitator.goto(first);
		await link(facilitator, "Open the room");
		await tap(facilitator, "Begin the meeting");
		await newcomer.goto(`${first}/room`);
		await author.goto(`${first}/room`);
		for (const name of ["Priya Raghunathan", "Hoa Tran", "Maureen Gallagher"]) await everywhere("#room-here", name);
		expect(await atHand(newcomer)).toBe("Welcome: Hoa Tran");

		const said = ["The desk opens at seven. ", "The night is gone by then. ", "We had tape on the floor for it. "];
		await Promise.all(
			live().map((page, i) => notes(page).pressSequentially(said[i] ?? "", { delay: 8 + 5 * i, timeout: 20_000 })),
		);
		await together(
			live(),
			"reflect",
			said.map((words) => words.trim()),
		);

		await tap(facilitator, /“Learn together”|“Learn together: /);
		await everywhere("#room-now", /Learn together/);
		await expect.poll(() => atHand(author)).toBe(topic);
		await facilitator.getByText("Make pairs or trios").click();
		await facilitator.getByRole("radio", { name: "Three" }).check();
		await facilitator.getByLabel(/What do they talk about/).fill("What did you last hear too late?");
		await tap(facilitator, "Bring them together");
		await everywhere("#room-pairs", /What did you last hear too late\?[\s\S]*this is you/);
		await tap(facilitator, "Call everybody back");
		await everywhere("#room-pairs", "everybody is back");
	});

	it("ends with what each will do and what to learn next", async () => {
		await tap(facilitator, /“What’s next/);
		for (const [page, words] of [
			[newcomer, promise],
			[author, othersPromise],
		] as const) {
			await page.getByText("Say what you will put into practice").click();
			await page.getByLabel("What will you do?").fill(words);
			await tap(page, "I will do this");
			await everywhere("#room-made", words);
		}
		await author.getByText("Raise what to learn next").click();
		await author.getByLabel("What is it about?").fill(nextTopic);
		await tap(author, "Raise it");
		await everywhere("#room-made", nextTopic);
		await tap(facilitator, "End the meeting");
		await everywhere("#room-now", "This meeting is over");
	});

	it("reads its minutes, and sends them to who wants them", async () => {
		await link(facilitator, "Read the minutes");
		const left = ["The night is gone by then.", topic, promise, othersPromise, nextTopic];
		const minutes = await main(facilitator);
		for (const words of [...left, "Hoa Tran, Maureen Gallagher and Priya Raghunathan"])
			expect(minutes).toContain(words);
		expect(await read(section(facilitator, "When we meet next"))).toContain("Shift change");
		await press(facilitator, "Send them");
		expect(await main(facilitator)).not.toContain("They aren’t sent yet.");
		await demo.network.settle();
		const mailed = await letter(newcomersMail(), "Minutes: Shift change");
		for (const words of left) expect(mailed).toContain(words);
		await press(facilitator, "We learned about it");
		expect(await main(facilitator)).toContain("Learned about");
	});

	it("tries what somebody else does, and tells that it did not work", async () => {
		await newcomer.goto(at("/practices?q=huddle"));
		await link(newcomer, practice);
		await link(newcomer, "I’ll try this");
		await newcomer
			.getByLabel("Where will you try it, and with whom?")
			.fill("At the early desk, with whoever is there.");
		await press(newcomer, "I’ll try this");
		await link(newcomer, "Tell what happened");
		await newcomer.getByRole("radio", { name: /^Did not work/ }).check();
		await newcomer.getByLabel("What surprised you?").fill("I stood there by myself with a kitchen timer.");
		await press(newcomer, "Tell the others");
		expect(await main(newcomer)).toContain("I stood there by myself with a kitchen timer.");
	});

	it("is reminded of what it said it would do, which comes back in the next meeting", async () => {
		await demo.network.pass(13 * day);
		const reminder = await letter(newcomersMail(), "Soon: Shift change");
		expect(reminder).toContain(promise);
		expect(reminder).not.toContain(othersPromise);

		await facilitator.goto(at("/meetings"));
		await link(section(facilitator, "Coming"), "Shift change");
		second = facilitator.url();
		expect(second).not.toBe(first);
		const agenda = await read(section(facilitator, "Reflect"));
		expect(agenda).toMatch(/at our desk, twice\.[\s\S]*Hoa Tran/);
		expect(agenda).toMatch(/question of my own first\.[\s\S]*Maureen Gallagher/);
		expect(agenda).not.toContain("Welcome: Hoa Tran");
	});

	it("tells in the second meeting what became of it, and reflects on the trial", async () => {
		await demo.network.pass(day);
		await facilitator.goto(`${second}/room`);
		await tap(facilitator, "Begin the meeting");
		await newcomer.goto(`${second}/room`);
		await author.goto(`${second}/room`);
		await link(newcomer.locator("#room-now"), promise);
		await newcomer.getByRole("radio", { name: /^It became something else/ }).check();
		await newcomer.getByLabel("What did you learn?").fill(told);
		await press(newcomer, "Tell it");
		for (const page of [facilitator, author]) await shown(page, "#room-now", told);
		await newcomer.goto(second);
		expect(await read(section(newcomer, "Reflect"))).toMatch(/Became something else[\s\S]*a huddle of one/);

		await newcomer.goto(at("/me/trials"));
		await link(newcomer, "Tell it again, better");
		await link(newcomer, "Reflect on it");
		await newcomer.getByRole("radio", { name: "What disappointed you?" }).check();
		await newcomer.getByLabel("In your own words").fill(reflected);
		await newcomer.getByRole("radio", { name: /^One of your groups/ }).check();
		await newcomer.getByLabel("Which group").selectOption({ label: group });
		await press(newcomer, "Keep it");
		expect(await read(section(newcomer, "Where this came from"))).toContain(practice);
	});

	let versions = 0;

	it("proposes with one gesture what it learned, and its author takes that in", async () => {
		await link(newcomer, "Propose a new version");
		expect(await newcomer.locator("h1").textContent()).toBe("Propose a new version");
		expect(await main(newcomer)).toContain(reflected);
		await newcomer.getByLabel("What did you learn that makes it better?").fill(reason);
		const words = newcomer.getByLabel("What we do");
		await words.fill(`${await words.inputValue()}\n\n${addition}`);
		await press(newcomer, "Propose it");
		expect(await main(newcomer)).toContain(addition);

		await author.goto(at("/practices?q=huddle"));
		await link(author, practice);
		versions = Number(/Version (\d+), written by/.exec(await main(author))?.[1]);
		await link(author, reason);
		expect(await read(section(author, "Where this came from"))).toContain(reflected);
		await author.getByRole("radio", { name: `Take it in as version ${versions + 1}` }).check();
		await press(author, "Answer");
		expect(await main(author)).toContain("It was taken in.");
	});

	it("shows on the practice what it was learned from, to those who may read that", async () => {
		await facilitator.goto(at("/practices?q=huddle"));
		await link(facilitator, practice);
		const page = await main(facilitator);
		expect(page).toContain(addition);
		expect(page).toContain(`Version ${versions + 1}, written by Hoa Tran. “${reason}”`);
		const trial = section(facilitator, "Who tried it, and what happened").getByRole("article").filter({
			hasText: "with a kitchen timer",
		});
		expect(await read(trial)).toMatch(new RegExp(`Did not work[\\s\\S]*with version ${versions}`));
		const evidence = section(facilitator, "What was learned from it").getByRole("listitem");
		const reflection = evidence.filter({ hasText: "Reflection:" }).filter({ hasText: "Hoa Tran" });
		expect(await read(reflection)).toMatch(/after a trial:\s*Did not work/);
		expect(await read(evidence.filter({ hasText: reason }))).toContain("taken in");
		await link(reflection, /heron/);
		expect(await read(section(facilitator, "Where this came from"))).toContain(practice);
		expect(await read(section(facilitator, "What came of it"))).toContain(practice);
	});

	it("lets the new version travel, and keeps in the group what was said there", async () => {
		await demo.network.pass(3 * 60_000, 2);
		for (const site of ["network", "nairobi"]) {
			const { query, bytes } = demo.network.site(site);
			expect(query("select 1 from record where instr(activity, ?)", addition.slice(0, 20))).toHaveLength(1);
			expect((await bytes()).includes("heron is the only witness")).toBe(false);
		}
	});

	it("causes no trouble in anybody’s browser", () => {
		expect(opened.flatMap(({ troubles }) => troubles)).toEqual([]);
	});
});
