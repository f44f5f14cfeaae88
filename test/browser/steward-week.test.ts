import { readFile } from "node:fs/promises";
import { unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { link, main, press, section } from "#test/support/page-steps.ts";
import { dayAhead, startWeek, type Week, wrongWith } from "#test/support/week.ts";

const sharp = "Whoever hands over late costs us all an hour, and we know who that is.";

describe("a steward’s week", () => {
	let week: Week;
	let steward: Page;
	let author: Page;
	let pulse = "";
	beforeAll(async () => {
		week = await startWeek();
		steward = await week.signIn("steward");
		author = await week.signIn("member");
	});
	afterAll(() => week?.stop());
	afterEach(async () => {
		expect(await wrongWith(steward)).toEqual([]);
		expect(week.troubles).toEqual([]);
	});

	it("opens a trust pulse on Monday", async () => {
		await steward.goto(week.at("/pulses"));
		await link(steward, "Open a pulse");
		await press(steward, "Open it");
		pulse = steward.url();
		expect(await main(steward)).toContain("One minute for trust");
	});

	it("hears that something shouldn’t stand, and hides it with a reason", async () => {
		const { id } = await week.who("member").ask<{ id: string }>("POST", "/api/reflections", {
			...{ question: "surprised", text: sharp, language: "en", audience: "chapter" },
		});
		await week.who("hoa").ask("POST", "/api/reports", { about: id, reason: "It means one person, and all know whom." });
		await steward.goto(week.at("/steward/moderation"));
		await link(section(steward, "Reports that wait"), /Whoever hands over late/);
		await steward.getByLabel("Why", { exact: true }).fill("It points at somebody. Say it without the person.");
		await press(steward, "Hide it");
		const hidden = await week.who("hoa").page(`/reflections/${id}`);
		expect(hidden.status).toBe(404);
	});

	it("reads what the author answers, and shows it again", async () => {
		await author.goto(week.at("/me/moderation"));
		expect(await main(author)).toContain("It points at somebody.");
		await author.getByLabel("Your answer").fill("I meant myself. I was late all winter.");
		await press(author, "Answer");
		expect(await wrongWith(author)).toEqual([]);
		await steward.goto(week.at("/steward/moderation"));
		expect(await main(steward)).toContain("I meant myself.");
		await link(section(steward, "What was decided"), /Whoever hands over late/);
		await steward.getByLabel("Why", { exact: true }).fill("They meant themselves.");
		await press(steward, "Show it again");
		await author.goto(week.at("/reflections"));
		expect(await main(author)).toContain("Whoever hands over late");
	});

	it("asks the community", async () => {
		await steward.goto(week.at("/consultations"));
		await link(steward, "Ask the community");
		await steward.getByLabel("What do you ask, in a line?").fill("Should we meet at the depot in winter?");
		await steward.getByLabel("What do the others need to know?").fill("The library closes at **six** from December.");
		await steward.getByLabel("Until when are voices heard?").fill(dayAhead(7));
		await steward.getByLabel("By when do you tell").fill(dayAhead(21));
		await press(steward, "Ask them");
		expect(await steward.locator("h1").textContent()).toBe("Should we meet at the depot in winter?");
	});

	const bring = async (kind: string, name: string, text: string) => {
		await steward.goto(week.at("/bring"));
		await steward.getByRole("radio", { name: kind }).check();
		const file = { name, mimeType: "text/plain", buffer: Buffer.from(text) };
		await steward.getByLabel("The file").setInputFiles(file);
		await press(steward, "Look at it first");
		expect(await main(steward)).toContain("Nothing of this is here yet.");
		expect(await wrongWith(steward)).toEqual([]);
	};

	it("brings people, who are written to once", async () => {
		const table = "name,email\nNadia Haddad,nadia@example.org\n";
		await bring("People", "friends.csv", table);
		await steward.getByRole("radio", { name: /^A letter to each/ }).check();
		await press(steward, "Look at it again");
		await press(steward, "Write to them");
		expect(await main(steward)).toContain("Each of them gets a letter in your name.");
		await bring("People", "friends.csv", table);
		await steward.getByRole("radio", { name: /^A letter to each/ }).check();
		await press(steward, "Look at it again");
		expect(await main(steward)).toContain("Nadia Haddad");
		expect(await steward.getByRole("button", { name: "Write to them" }).count()).toBe(0);
	});

	it("brings a document, which comes once", async () => {
		const document = "# Chairs in a ring\n\nNobody sits at the head of it.\n";
		await bring("Documents of mine", "chairs.md", document);
		await press(steward, "Take it in");
		expect(await section(steward, "What came in").textContent()).toContain("Chairs in a ring");
		await bring("Documents of mine", "chairs.md", document);
		expect(await steward.getByRole("button", { name: "Take it in" }).count()).toBe(0);
	});

	it("takes a decision by consent", async () => {
		await steward.goto(week.at("/decisions"));
		await link(steward, "Propose something to decide");
		await steward.getByLabel("What is to be decided, in a line").fill("Soup before every meeting");
		await steward.getByLabel("What do you propose?").fill("Somebody cooks; nobody twice in a row.");
		await press(steward, "Propose it");
		await press(steward, "Open it for reactions");
		await press(steward, "Ask for objections");
		const decision = new URL(steward.url()).pathname;
		const consents = (key: string) =>
			week.who(key).ask("PUT", `/api${decision}/voice`, { version: 1, says: "no-objection" });
		await consents("hoa");
		await steward.reload();
		expect(await section(steward, "Decided?").textContent()).toContain("It can be decided once everybody has spoken");
		expect(await steward.getByRole("button", { name: "It is decided" }).count()).toBe(0);
		for (const key of ["member", "mei-ling", "tomasz", "guerline", "ezra"]) await consents(key);
		await steward.reload();
		expect(await main(steward)).toMatch(/No objection[\s\S]*Hoa Tran/);
		await steward.getByLabel("When do we look at it again?").fill(dayAhead(90));
		await press(steward, "It is decided");
		expect(await section(steward, "What is decided").textContent()).toContain("nobody twice in a row");
	});

	it("reads on Friday what the pulse showed", async () => {
		const answers = Array.from({ length: 4 }, () => "mostly");
		for (const key of ["member", "mei-ling", "tomasz", "guerline", "hoa"])
			await week.who(key).ask("PUT", `/api${new URL(pulse).pathname}/answer`, { answers });
		await steward.goto(pulse);
		await press(steward, "Close the pulse");
		expect(await main(steward)).toContain("What the pulse showed");
		expect(await main(steward)).toContain("I can ask for help here.");
		expect(await main(steward)).toContain("Everybody mostly or fully.");
	});

	it("takes the chapter along", async () => {
		await steward.goto(week.at("/steward/archive"));
		const coming = steward.waitForEvent("download");
		await steward.locator("main a[href='/api/archive']").click();
		const files = unzipSync(await readFile(await (await coming).path()));
		const all = Object.values(files)
			.map((bytes) => new TextDecoder().decode(bytes))
			.join("");
		expect(all).toContain("Soup before every meeting");
	});

	it("plans how the chapter ends, and drops the plan", async () => {
		await steward.goto(week.at("/steward/closing"));
		await steward.getByLabel("Why, and what it was").fill("We learned what we came for.");
		await steward.getByLabel("Whom to write to afterwards").fill("Ruth, ruth@example.org");
		await steward.getByLabel("The last day").fill(dayAhead(40));
		await press(steward, "Begin the plan");
		expect(await wrongWith(steward)).toEqual([]);
		await steward.locator("main a[href='/steward/closing/take-back']").click();
		await press(steward, "Drop the plan");
		await steward.goto(week.at("/steward/closing"));
		expect(await steward.getByRole("button", { name: "Begin the plan" }).count()).toBe(1);
	});
});
