import { beforeEach, describe, expect, it } from "vitest";
import { day, hour } from "#core/clock.ts";
import { newId } from "#core/id.ts";
import { recordIdOf } from "#exchange/publish.ts";
import { backUp } from "#test/support/backups.ts";
import { chaptersInProcess, type InProcess } from "#test/support/linked-chapters.ts";
import type { Person } from "#web/viewer.ts";
import { bringHome } from "./features/adoptions/actions.ts";
import { saveChapter } from "./features/chapter/actions.ts";
import { readChapter } from "./features/chapter/store.ts";
import { giveConsent } from "./features/consents/actions.ts";
import { answerWish, askToMeet } from "./features/introductions/actions.ts";
import { offerBack } from "./features/offers/actions.ts";
import { decideOffer } from "./features/offers/decide-actions.ts";
import { createPractice } from "./features/practices/actions.ts";
import { changeAudience } from "./features/practices/audience-actions.ts";
import { writeDown } from "./features/reflections/actions.ts";
import { shareReflection, takeBackReflection } from "./features/reflections/sharing-actions.ts";
import { draftSummary, publishSummary, saveSummary } from "./features/summaries/actions.ts";

const terms = { fields: ["skills"] as const, purpose: "To be found", scope: "network" as const, sites: [] };
const texts = { situation: "", tension: "", whatWeDo: "We ask.", whyItWorks: "", whatHappened: "", watchFor: "" };
const words = { title: "Asking first", status: "worked" as const, language: "en", tags: [], texts, involved: [] };

let network: Awaited<ReturnType<typeof chaptersInProcess>>;
let boston: InProcess;
let nairobi: InProcess;
let rosa: Person;
let wanjiru: Person;

const consenting = (site: InProcess, who: Person, more: Partial<Parameters<typeof giveConsent>[2]> = {}) =>
	giveConsent(site.services, who.id, { ...terms, until: site.services.clock() + 100 * day, ...more });

/** What happens at Boston is forgotten with a restored backup, and learned again from Nairobi. */
const forgotten = async (happens: () => Promise<unknown>): Promise<void> => {
	const restore = backUp(boston);
	await happens();
	await network.pass(3);
	restore();
	await network.pass(4, hour);
};

beforeEach(async () => {
	network = await chaptersInProcess("boston", "nairobi");
	[boston, nairobi] = network.sites as [InProcess, InProcess];
	rosa = await boston.member("Rosa Medina", { skills: ["Listening"] });
	wanjiru = await nairobi.member("Wanjiru Kamau");
	await network.link(nairobi, boston);
	await network.pass();
});

describe("a chapter restored from a backup has again what it had said since of", () => {
	it("a person who consented: fields, destinations and end as agreed", async () => {
		const until = boston.services.clock() + 100 * day;
		await forgotten(() => consenting(boston, rosa));
		expect(boston.rows("select person_id, fields, scope, until from consent where ended_at is null")).toEqual([
			{ person_id: rosa.id, fields: '["skills"]', scope: "network", until },
		]);
	});

	it("a person who agreed to less than the backup says", async () => {
		await consenting(boston, rosa);
		await network.pass(2);
		const less = { scope: "sites" as const, sites: [nairobi.origin], fields: [] };
		await forgotten(() => consenting(boston, rosa, less));
		expect(boston.rows("select fields, scope, sites, purpose from consent where ended_at is null")).toEqual([
			{ fields: "[]", scope: "sites", sites: JSON.stringify([nairobi.origin]), purpose: "To be found" },
		]);
		expect(nairobi.holds("Listening")).toBe(false);
	});

	it("its summaries", async () => {
		await forgotten(async () => {
			const period = { from: "2026-10-01", to: "2026-10-31" };
			const drafted = await draftSummary(boston.services, rosa, period, "network");
			if (!drafted.ok) throw new Error(drafted.error.message);
			const told = { title: "October at the depot", body: "Rain, and tea.", language: "en" };
			await saveSummary(boston.services, rosa, drafted.value.id, 1, told);
			await publishSummary(boston.services, rosa, drafted.value.id, 2, "network");
		});
		expect(
			boston.rows("select title, body, state, audience, period_from from summary where title like 'October%'"),
		).toEqual([
			{
				title: "October at the depot",
				body: "Rain, and tea.",
				state: "published",
				audience: "network",
				period_from: "2026-10-01",
			},
		]);
		expect(nairobi.holds("Rain, and tea.")).toBe(true);
	});

	it("a story that was told, and one that was taken back", async () => {
		const told = { question: "surprised" as const, language: "en", audience: "chapter" as const, groupId: null };
		const sharing = { scope: "network" as const, sites: [], named: [] };
		const [first, second] = [newId("reflection", boston.services), newId("reflection", boston.services)];
		await writeDown(boston.services, rosa, { ...told, id: second, text: "The tea went cold." });
		await shareReflection(boston.services, rosa, second, sharing);
		await network.pass(2);
		await forgotten(async () => {
			await writeDown(boston.services, rosa, { ...told, id: first, text: "The porter spoke last." });
			await shareReflection(boston.services, rosa, first, sharing);
			await takeBackReflection(boston.services, rosa, second);
		});
		expect(boston.rows("select text, author_id, question, audience from reflection order by text")).toEqual([
			{ text: "The porter spoke last.", author_id: rosa.id, question: "surprised", audience: "network" },
			{ text: "The tea went cold.", author_id: rosa.id, question: "surprised", audience: "chapter" },
		]);
		expect(nairobi.holds("The porter spoke last.")).toBe(true);
		expect(nairobi.holds("The tea went cold.")).toBe(false);
	});

	it("what it brought home and offered back, and hears the answer", async () => {
		const practiceId = newId("practice", nairobi.services);
		await createPractice(nairobi.services, wanjiru, { ...words, id: practiceId, groupId: null, share: true });
		await changeAudience(nairobi.services, wanjiru, practiceId, { scope: "network", groupId: null, sites: [] });
		await network.pass();
		const id = newId("practice", boston.services);
		await forgotten(async () => {
			const sourceId = recordIdOf(nairobi.services.site, practiceId);
			const home = {
				...words,
				id,
				sourceId,
				sourceVersion: 1,
				title: "Asking here",
				context: "The depot",
				changed: "Tea",
			};
			await bringHome(boston.services, rosa, { ...home, texts: { ...texts, whatWeDo: "We ask, with tea." } });
			expect(await offerBack(boston.services, rosa, id, "Tea helps.")).toMatchObject({ ok: true });
		});
		expect(boston.rows("select practice_id, direction, state from offer")).toEqual([
			{ practice_id: id, direction: "sent", state: "offered" },
		]);
		const [got] = nairobi.rows("select o.id, r.rev from offer o join record r on r.id = o.record_id");
		const decided = { decision: "merged" as const, answer: "Thank you", rev: Number(got?.rev), base: 1 };
		expect(await decideOffer(nairobi.services, wanjiru, String(got?.id), decided)).toMatchObject({ ok: true });
		await network.pass(2);
		expect(boston.rows("select state, answer from offer")).toEqual([{ state: "merged", answer: "Thank you" }]);
	});

	it("its answer to an offer", async () => {
		const practiceId = newId("practice", boston.services);
		await createPractice(boston.services, rosa, { ...words, id: practiceId, groupId: null, share: true });
		await changeAudience(boston.services, rosa, practiceId, { scope: "network", groupId: null, sites: [] });
		await network.pass();
		const id = newId("practice", nairobi.services);
		const sourceId = recordIdOf(boston.services.site, practiceId);
		const home = {
			...words,
			id,
			sourceId,
			sourceVersion: 1,
			title: "Asking here",
			context: "The depot",
			changed: "Tea",
		};
		await bringHome(nairobi.services, wanjiru, { ...home, texts: { ...texts, whatWeDo: "We ask, with tea." } });
		await offerBack(nairobi.services, wanjiru, id, "Tea helps.");
		await network.pass(2);
		await forgotten(async () => {
			const [got] = boston.rows("select o.id, r.rev from offer o join record r on r.id = o.record_id");
			const decided = { decision: "declined" as const, answer: "Not here", rev: Number(got?.rev), base: 1 };
			await decideOffer(boston.services, rosa, String(got?.id), decided);
		});
		expect(boston.rows("select state, answer from offer")).toEqual([{ state: "declined", answer: "Not here" }]);
	});

	it("itself: hidden since, it stays hidden", async () => {
		const { db, card } = boston.services;
		const listed = async () => (await readChapter(db))?.listed;
		const before = await readChapter(db);
		if (!before) throw new Error("no card");
		await forgotten(() => saveChapter(boston.services, { ...before, listed: "hidden" }, before.updatedAt));
		await card.load();
		expect(await listed()).toBe("hidden");
		expect(nairobi.holds("Boston learns together.")).toBe(false);
	});
});

describe("of people whom a restored chapter knows nothing of any more", () => {
	it("it takes back who joined and agreed to be found after the backup", async () => {
		await forgotten(async () => consenting(boston, await boston.member("Latoya Green")));
		expect(boston.rows("select id from record where kind = 'person'")).toEqual([]);
		expect(nairobi.holds("Latoya Green")).toBe(false);
	});

	it("it takes back contact details that went out since, and a wish that nobody here waits for", async () => {
		await consenting(nairobi, wanjiru);
		await consenting(boston, rosa);
		await network.pass(2);
		await forgotten(async () => {
			const person = recordIdOf(nairobi.services.site, wanjiru.id);
			await askToMeet(boston.services, rosa.id, { person, message: "Your rounds interest me.", line: "Fridays" });
			await network.pass(2);
			const id = String(nairobi.rows("select id from introduction")[0]?.id);
			await answerWish(nairobi.services, wanjiru.id, id, { yes: true, line: "" });
			await network.pass(2);
			expect(nairobi.holds("rosa.medina@boston.example.org")).toBe(true);
		});
		await network.pass(3);
		for (const kept of ["rosa.medina@boston.example.org", "Your rounds interest me."])
			expect(nairobi.holds(kept)).toBe(false);
	});
});
