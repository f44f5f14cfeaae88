import { beforeEach, describe, expect, it } from "vitest";
import { day, hour } from "#core/clock.ts";
import { newId } from "#core/id.ts";
import { recordIdOf } from "#exchange/publish.ts";
import { chaptersInProcess, type InProcess } from "#test/support/linked-chapters.ts";
import type { Person } from "#web/viewer.ts";
import { whereItIs } from "../destinations/actions.ts";
import { createPractice } from "../practices/actions.ts";
import { changeAudience } from "../practices/audience-actions.ts";
import { savePractice } from "../practices/save-actions.ts";
import { bringHome, reportAdoption } from "./actions.ts";
import { readFamily } from "./family-actions.ts";
import { readReportGrounds } from "./reading-actions.ts";
import { takeAdoptionBack } from "./take-back-actions.ts";

const texts = { situation: "", tension: "", whatWeDo: "We ask.", whyItWorks: "", whatHappened: "", watchFor: "" };
const words = { title: "Asking first", status: "worked" as const, language: "en", tags: [], texts, involved: [] };
const report = { outcome: "mixed" as const, changed: "", surprised: "Drivers liked it", evidence: "" };

let network: Awaited<ReturnType<typeof chaptersInProcess>>;
let nairobi: InProcess;
let boston: InProcess;
let amsterdam: InProcess;
let rosa: Person;
/** Boston's own practice, brought home from Nairobi. */
let id: string;
let sourceId: string;

const tell = async (): Promise<string> => {
	const told = await reportAdoption(boston.services, rosa, id, report);
	if (!told.ok) throw new Error(told.error.message);
	await network.pass(2);
	return told.value.id;
};

const takeBack = (who = rosa) => takeAdoptionBack(boston.services, who, id);

const destinations = async (adoptionId: string) => {
	const where = await whereItIs(boston.services, rosa, adoptionId, { limit: 50 });
	return where.ok ? where.value.destinations.map(({ site, state }) => [site, state]) : [];
};

beforeEach(async () => {
	network = await chaptersInProcess("nairobi", "boston", "amsterdam");
	[nairobi, boston, amsterdam] = network.sites as [InProcess, InProcess, InProcess];
	await network.link(nairobi, boston);
	await network.link(boston, amsterdam);
	const wanjiru = await nairobi.member("Wanjiru Kamau");
	rosa = await boston.member("Rosa Medina");
	const practiceId = newId("practice", nairobi.services);
	await createPractice(nairobi.services, wanjiru, { ...words, id: practiceId, groupId: null, share: true });
	await changeAudience(nairobi.services, wanjiru, practiceId, { scope: "network", groupId: null, sites: [] });
	await network.pass();
	sourceId = recordIdOf(nairobi.services.site, practiceId);
	id = newId("practice", boston.services);
	const home = {
		...words,
		id,
		sourceId,
		sourceVersion: 1,
		title: "Asking at the depot",
		context: "The depot",
		changed: "",
	};
	expect(await bringHome(boston.services, rosa, home)).toMatchObject({ ok: true });
	await network.pass(2);
});

describe("what was told of a practice that was brought home", () => {
	it("goes from its origin and from everybody else when it is taken back, with a receipt from each", async () => {
		const adoption = await tell();
		for (const site of [nairobi, amsterdam]) expect(site.holds("Drivers liked it")).toBe(true);
		expect(await takeBack()).toEqual({ ok: true, value: { id: adoption } });
		expect(await destinations(adoption)).toEqual([
			[amsterdam.origin, "pending"],
			[nairobi.origin, "pending"],
		]);
		await network.pass(3);
		for (const site of [nairobi, amsterdam])
			for (const said of ["Drivers liked it", "The depot"]) expect(site.holds(said)).toBe(false);
		expect(await destinations(adoption)).toEqual([
			[amsterdam.origin, "confirmed"],
			[nairobi.origin, "confirmed"],
		]);
	});

	it("is overdue at a site that is away for days, and gone from it when it is back", async () => {
		const adoption = await tell();
		network.away(amsterdam, true);
		await takeBack();
		await network.pass(5, day);
		expect(await destinations(adoption)).toEqual([
			[amsterdam.origin, "overdue"],
			[nairobi.origin, "confirmed"],
		]);
		network.away(amsterdam, false);
		await network.pass(3, 7 * hour);
		expect(await destinations(adoption)).toContainEqual([amsterdam.origin, "confirmed"]);
		expect(amsterdam.holds("Drivers liked it")).toBe(false);
	});

	it("leaves the practice where it is, with where it came from, to be changed and told of again", async () => {
		await tell();
		await takeBack();
		await network.pass(3);
		expect(boston.rows(`select title, source_id, source_version from practice where id = '${id}'`)).toEqual([
			{ title: "Asking at the depot", source_id: sourceId, source_version: 1 },
		]);
		const family = await readFamily(boston.services, rosa, id);
		expect(family.ok && family.value.roots[0]).toMatchObject({
			id: sourceId,
			children: [{ title: "Asking at the depot" }],
		});
		expect(await readReportGrounds(boston.services, rosa, id)).toMatchObject({ ok: true, value: { told: false } });
		const change = { ...words, title: "Asking at the depot", base: 1, reason: "Shorter", share: false };
		expect(
			await savePractice(boston.services, rosa, id, { ...change, texts: { ...texts, watchFor: "Noise" } }),
		).toMatchObject({ ok: true });
		await tell();
		expect(nairobi.holds("Drivers liked it")).toBe(true);
		expect(await readReportGrounds(boston.services, rosa, id)).toMatchObject({ ok: true, value: { told: true } });
	});

	it("is taken back by whoever brought it home or a steward, and by nobody else; twice is once", async () => {
		await tell();
		const other = await boston.member("Somebody Else");
		expect(await takeBack(other)).toMatchObject({ ok: false, error: { code: "forbidden" } });
		const steward = { ...(await boston.member("Ruth Abara")), role: "steward" } as Person;
		expect(await takeBack(steward)).toMatchObject({ ok: true });
		expect(await takeBack()).toMatchObject({ ok: true });
		expect(boston.rows("select count(*) as n from log_entry where kind = 'adoption' and type = 'Delete'")).toEqual([
			{ n: 1 },
		]);
	});
});

describe("a chapter restored from a backup from before it brought a practice home", () => {
	it("has the practice again in its source's words, and can tell of it and take that back", async () => {
		// As a backup from before would leave it: neither the practice nor what was told of it.
		for (const table of ["practice", "practice_version", "adoption"]) boston.rows(`delete from ${table}`);
		for (const table of ["log_entry", "ledger", "record"]) boston.rows(`delete from ${table} where kind = 'adoption'`);
		boston.rows("update peer set held_after = ''");
		await network.pass(3, hour);
		expect(boston.rows(`select id, title, author_id, source_id, audience from practice`)).toEqual([
			{ id, title: "Brought home from Nairobi", author_id: rosa.id, source_id: sourceId, audience: "chapter" },
		]);
		const grounds = await readReportGrounds(boston.services, rosa, id);
		expect(grounds).toMatchObject({
			ok: true,
			value: { told: true, adoption: { context: "The depot", adoptedBy: rosa.id } },
		});
		await tell();
		expect(nairobi.holds("Drivers liked it")).toBe(true);
		await takeBack();
		await network.pass(3);
		expect(nairobi.holds("Drivers liked it")).toBe(false);
	});
});
