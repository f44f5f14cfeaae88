import { readFile } from "node:fs/promises";
import { unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { stopPath } from "#community/features/letters/stop-headers.ts";
import { link, main, press } from "#test/support/page-steps.ts";
import { dayAhead, startWeek, type Week, wrongWith } from "#test/support/week.ts";

type Made = { readonly id: string };
const toSelf = "That I nod in the handover and write my own list afterwards.";
const words = "Nobody had told the early desk that the lift was out.";

describe("a member’s week, with a telephone", () => {
	let week: Week;
	let member: Page;
	const made = async (by: string, path: string, body: object): Promise<string> =>
		(await week.who(by).ask<Made>("POST", path, body)).id;
	const inTwoDays = () => ({ startsLocal: `${dayAhead(2)}T18:00`, timeZone: "UTC", minutes: 60 });

	beforeAll(async () => {
		week = await startWeek();
		member = await week.signIn("member", { viewport: { width: 390, height: 844 } });
	});
	afterAll(() => week?.stop());
	afterEach(async () => {
		expect(await wrongWith(member)).toEqual([]);
		expect(week.troubles).toEqual([]);
	});

	it("answers the pulse, and thinks again", async () => {
		const pulse = await made("steward", "/api/pulses", { days: 7 });
		await member.goto(week.at(`/pulses/${pulse}`));
		for (const one of await member.getByRole("radio", { name: "Hardly" }).all()) await one.check();
		await press(member, "Answer");
		expect(await main(member)).toContain("You have answered.");
		expect(await member.getByRole("radio", { checked: true }).count()).toBe(0);
		for (const one of await member.getByRole("radio", { name: "Mostly" }).all()) await one.check();
		await press(member, "Answer it anew");
		expect(await main(member)).toContain("You have answered.");
	});

	it("says how they mean to take part", async () => {
		await member.goto(week.at("/participation"));
		await link(member, /how you mean to take part/);
		await member.getByRole("radio", { name: /^I come when it touches my work/ }).check();
		await member.getByRole("radio", { name: /^Everyone in this chapter/ }).check();
		await press(member, "Keep it");
		expect(await main(member)).toContain("Kept.");
		const page = await (await week.who("hoa").page("/participation")).text();
		expect(page).toContain("Daniel Okafor");
	});

	it("asks themselves something, and makes a reflection of it", async () => {
		await member.goto(week.at("/me/prompts"));
		await link(member, /not say to myself frankly/);
		await member.getByLabel("In your own words").fill(toSelf);
		await press(member, "Keep it for yourself");
		expect(await wrongWith(member)).toEqual([]);
		expect((await week.network.site("boston").bytes()).includes(toSelf)).toBe(false);
		await link(member, "Make a reflection of it");
		expect(await member.getByLabel("In your own words").inputValue()).toContain(toSelf);
		await member.getByRole("radio", { name: /^You alone/ }).check();
		await press(member, "Keep it");
		expect(await main(member)).toContain(toSelf);
	});

	it("tells what a meeting led to, and sees where nobody has told what came next", async () => {
		const meeting = await made("steward", "/api/meetings", {
			...{ title: "Tuesday at the depot", purpose: "", place: "The depot", link: "" },
			...{ startsLocal: new Date(Date.now() + 60_000).toISOString().slice(0, 16), timeZone: "UTC", minutes: 60 },
		});
		await week.who("steward").ask("POST", `/api/meetings/${meeting}/room/begin`);
		for (const key of ["member", "hoa"]) await week.who(key).ask("POST", `/api/meetings/${meeting}/room/here`, {});
		await week.who("steward").ask("POST", `/api/meetings/${meeting}/room/end`);
		await member.goto(week.at(`/meetings/${meeting}`));
		await link(member, /ell what it led to|I know: tell it/);
		await member.getByRole("radio", { name: /^What it was like to take part/ }).check();
		await member.getByLabel("In your own words").fill("I said aloud that I was lost, and three others were.");
		await member.getByRole("radio", { name: "Everyone in this chapter" }).check();
		await press(member, "Tell it");
		expect(await main(member)).toContain("three others were");
		await member.goto(week.at("/value/map"));
		expect(await main(member)).toMatch(/Nobody has told yet what somebody took from it/);
	});

	it("joins a space", async () => {
		const space = await made("hoa", "/api/spaces", {
			...{ name: "Three evenings on silence", purpose: "For whoever says little.", question: "What do we not say?" },
			...{ joins: "end", every: "week", sessions: 3, ...inTwoDays() },
		});
		await member.goto(week.at("/spaces"));
		await link(member, "Three evenings on silence");
		await press(member, "Join this space");
		expect(new URL(member.url()).pathname).toBe(`/groups/${space}`);
		expect(await main(member)).toContain("Daniel Okafor");
	});

	it("has no objection", async () => {
		const decision = await made("hoa", "/api/decisions", {
			...{ title: "Soup first", text: "Somebody cooks.", language: "en" },
		});
		for (const from of ["questions", "reactions"])
			await week.who("hoa").ask("POST", `/api/decisions/${decision}/move`, { from });
		await member.goto(week.at("/decisions"));
		await link(member, "Soup first");
		await press(member, "I have no objection");
		expect(await main(member)).toContain("You have no objection to this version.");
	});

	it("says yes to words that are brought out of a group", async () => {
		const group = await made("hoa", "/api/groups", { name: "Handovers", purpose: "To listen at seven." });
		await week.who("hoa").ask("POST", `/api/groups/${group}/members`, { person: week.who("member").id });
		const talk = await week.who("member").ask<{ conversation: string }>("POST", "/api/conversations", {
			...{ title: "The lift", text: words, group, language: "en" },
		});
		const release = await made("hoa", "/api/releases", {
			...{ from: talk.conversation, title: "The lift was out", text: words, language: "en" },
		});
		await member.goto(week.at("/releases"));
		await link(member, "The lift was out");
		expect(await wrongWith(member)).toEqual([]);
		await press(member, "Yes, in these words");
		expect(new URL(member.url()).pathname).toBe(`/releases/${release}`);
		expect(await (await week.who("ezra").page("/reflections")).text()).toContain(words);
	});

	it("reads what the digest would say, and stops one kind of letter with one click", async () => {
		await member.goto(week.at("/me/digest"));
		expect(await main(member)).toContain("Your digest, if it came now");
		expect(await wrongWith(member)).toEqual([]);
		const { secret } = week.network.site("boston");
		await member.goto(week.at(await stopPath(secret, week.who("member").id, "decision")));
		expect(await main(member)).toContain("A decision that concerns you goes on");
		expect(await wrongWith(member)).toEqual([]);
		await press(member, "Send no more of these");
		expect(await main(member)).toContain("Stopped");
		await link(member, "Choose what comes by mail, and when");
		expect(await member.getByLabel(/^A decision that concerns you/).inputValue()).toBe("never");
	});

	it("sees who learned with whom", async () => {
		const asked = { title: "Who holds the keys on Sundays?", text: "", language: "en" };
		const question = await made("hoa", "/api/questions", asked);
		await made("member", `/api/questions/${question}/answers`, { text: "The baker next door." });
		await member.goto(week.at("/relationships"));
		expect(await main(member)).toContain("Hoa Tran");
	});

	it("takes along what is theirs", async () => {
		await member.goto(week.at("/me/everything"));
		const coming = member.waitForEvent("download");
		await member.locator("main a[href='/api/me/everything']").click();
		const files = unzipSync(await readFile(await (await coming).path()));
		const all = Object.values(files).map((bytes) => new TextDecoder().decode(bytes));
		for (const own of [toSelf, words]) expect(all.join("")).toContain(own);
	});
});
