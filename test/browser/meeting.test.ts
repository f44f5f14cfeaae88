import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { minute } from "#core/clock.ts";
import { type Demo, type Opened, startDemo } from "#test/support/demo.ts";
import { atHand, together as everybody, notes, ofAll, shown } from "#test/support/room-steps.ts";

describe("a meeting held by three people at once", () => {
	let demo: Demo;
	const opened: Opened[] = [];
	const keep = async (one: Promise<Opened>): Promise<Page> => {
		opened.push(await one);
		return (await one).page;
	};
	const at = (path: string): string => new URL(path, demo.network.site("boston").origin).href;

	// The facilitator; a member; a steward with a phone; and the member once more, in a browser that runs no scripts.
	let facilitator: Page;
	let member: Page;
	let steward: Page;
	let plain: Page;
	let room: string;

	beforeAll(async () => {
		demo = await startDemo();
		facilitator = await keep(demo.as("boston", "facilitator"));
		member = await keep(demo.as("boston", "member"));
		steward = await keep(demo.as("boston", "steward", { viewport: { width: 390, height: 844 } }));
		plain = await keep(demo.as("boston", "member", { javaScriptEnabled: false }));
	});
	afterAll(() => demo?.stop());

	const live = (): [Page, Page, Page] => [facilitator, member, steward];
	const all = <T>(of: (page: Page) => Promise<T>): Promise<T[]> => ofAll(live(), of);
	const together = (part: string, has: readonly string[]) => everybody(live(), part, has);
	const nameOf = (page: Page) =>
		page.evaluate(async () => ((await (await fetch("/api/me")).json()) as { name: string }).name);

	it("is begun by its facilitator, and everybody who opens the room is there", async () => {
		await facilitator.goto(at("/meetings"));
		const words = {
			...{ title: "One more Tuesday", purpose: "", minutes: 90, place: "The library", link: "", timeZone: "UTC" },
			startsLocal: new Date(Date.now() + 10 * minute).toISOString().slice(0, 16),
		};
		const id = await facilitator.evaluate(async (body) => {
			const headers = { "content-type": "application/json" };
			const answer = await fetch("/api/meetings", { method: "POST", headers, body: JSON.stringify(body) });
			return ((await answer.json()) as { id: string }).id;
		}, words);
		room = at(`/meetings/${id}/room`);
		await facilitator.goto(at(`/meetings/${id}`));
		await facilitator.getByRole("link", { name: "Open the room" }).click();
		await facilitator.getByRole("button", { name: "Begin the meeting" }).click();
		await member.goto(room);
		await steward.goto(room);
		const names = await all(nameOf);
		for (const page of live()) {
			await notes(page).waitFor();
			for (const name of names) await shown(page, "#room-here", name);
		}
	});

	it("keeps every word of three who write at once, whole", async () => {
		const said = ["The radio was not the problem. ", "Who was on shift that night? ", "What did you expect instead? "];
		await Promise.all(live().map((page, i) => notes(page).pressSequentially(said[i] ?? "", { delay: 10 + 7 * i })));
		await together(
			"reflect",
			said.map((words) => words.trim()),
		);
	});

	it("is moved on for everybody at once, and leaves what somebody is writing alone", async () => {
		await notes(member).pressSequentially("I was saying ");
		const before = await atHand(member);
		await facilitator.getByRole("button", { name: /^Go on to/ }).click();
		await expect.poll(() => atHand(member)).not.toBe(before);
		await member.keyboard.type("that nobody asked the driver.");
		await together("reflect", ["I was saying that nobody asked the driver."]);
		expect(await atHand(steward)).toBe(await atHand(facilitator));
	});

	it("takes what somebody adds without scripts, and shows them the rest when they reload", async () => {
		await plain.goto(room);
		expect(await plain.locator("#notes-reflect").textContent()).toContain("nobody asked the driver");
		await plain.getByLabel("Add to “Reflect”").fill("Written on an old tablet.");
		await Promise.all([
			plain.waitForEvent("domcontentloaded"),
			plain.locator("#notes-reflect").getByRole("button", { name: "Add it" }).click(),
		]);
		await together("reflect", ["Written on an old tablet."]);
	});

	it("brings people together, and hears what they bring back", async () => {
		await facilitator.getByText("Make pairs or trios").click();
		await facilitator.getByLabel(/What do they talk about/).fill("What did you let go of?");
		await facilitator.getByRole("button", { name: "Bring them together" }).click();
		await shown(member, "#room-pairs", "What did you let go of?");
		await shown(member, "#room-pairs", "this is you");
		await facilitator.getByRole("button", { name: "Call everybody back" }).click();
		await notes(steward, "debrief").fill("All of us let go of a form.");
		await together("debrief", ["All of us let go of a form."]);
	});

	it("loses nothing while the site is down, nor to a page that is closed meanwhile", async () => {
		const site = demo.network.site("boston");
		await site.stop();
		await shown(member, "#room-said", "No connection");
		await notes(member).focus();
		await member.keyboard.press("Control+End");
		await member.keyboard.type(" Written on the train.");
		await notes(steward).focus();
		await steward.keyboard.press("Control+Home");
		await steward.keyboard.type("Meanwhile, elsewhere. ");
		const browser = steward.context();
		await steward.close();
		await site.restart();
		steward = await browser.newPage();
		await steward.goto(room);
		await notes(steward).waitFor();
		await together("reflect", ["Written on the train.", "Meanwhile, elsewhere."]);
	});

	it("ends with what each takes along", async () => {
		await member.getByText("Say what you will put into practice").click();
		await member.getByLabel("What will you do?").fill("I will ask the night driver first.");
		await member.getByRole("button", { name: "I will do this" }).click();
		await steward.getByText("Raise what to learn next").click();
		await steward.getByLabel("What is it about?").fill("How do others hand over a bus?");
		await steward.getByRole("button", { name: "Raise it" }).click();
		for (const words of ["I will ask the night driver first.", "How do others hand over a bus?"])
			for (const page of live()) await shown(page, "#room-made", words);
		await facilitator.getByRole("button", { name: "End the meeting" }).click();
		for (const page of live()) await shown(page, "#room-now", "This meeting is over");
		const kept = await together("reflect", []);
		await plain.goto(room);
		const paragraphs = await plain.locator("#notes-reflect .prose").textContent();
		for (const word of kept.split(/\s+/)) expect(paragraphs).toContain(word);
	});

	it("is read by whoever opens it afterwards, and still takes in what the lost connection had kept back", async () => {
		const site = demo.network.site("boston");
		await site.stop();
		await notes(member).focus();
		await member.keyboard.press("Control+End");
		await member.keyboard.type(" Said at the door.");
		const browser = member.context();
		await member.close();
		await site.restart();
		member = await browser.newPage();
		await member.goto(room);
		await shown(member, "#room-said", "has come in");
		expect(await notes(member).count()).toBe(0);
		await member.reload();
		expect(await member.locator("#notes-reflect .prose").textContent()).toContain("Said at the door.");
	});

	it("causes no trouble in anybody’s browser but for the while that the site was down", () => {
		const troubles = opened.flatMap((one) => one.troubles);
		expect(troubles.filter((one) => !/WebSocket|ERR_CONNECTION|ERR_EMPTY_RESPONSE|ERR_SOCKET/.test(one))).toEqual([]);
	});
});
