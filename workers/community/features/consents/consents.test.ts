import { beforeEach, describe, expect, it } from "vitest";
import { day } from "#core/clock.ts";
import { runBatch } from "#exchange/site.ts";
import { chaptersInProcess, type InProcess } from "#test/support/linked-chapters.ts";
import type { Person } from "#web/viewer.ts";
import { whereItIs } from "../destinations/actions.ts";
import { endConsent, giveConsent, personRecordStatements, previewConsent } from "./actions.ts";
import type { ConsentTerms } from "./rules.ts";

let network: Awaited<ReturnType<typeof chaptersInProcess>>;
let boston: InProcess;
let nairobi: InProcess;
let wanjiru: Person;

const terms = (more: Partial<ConsentTerms> = {}): ConsentTerms => ({
	fields: ["skills"],
	purpose: "To be found",
	scope: "network",
	sites: [],
	until: nairobi.services.clock() + 10 * day,
	...more,
});

const known = () => boston.rows("select name, activity from record where kind = 'person'");
const where = async (viewer = wanjiru) => {
	const found = await whereItIs(nairobi.services, viewer, wanjiru.id, { limit: 10 });
	return found.ok ? found.value : undefined;
};

beforeEach(async () => {
	network = await chaptersInProcess("boston", "nairobi");
	[boston, nairobi] = network.sites as [InProcess, InProcess];
	wanjiru = await nairobi.member("Wanjiru Kamau", {
		skills: ["Listening rounds"],
		place: "Kibera",
		organisation: "A clinic",
	});
	await network.link(nairobi, boston);
});

describe("a consent", () => {
	it("lets nothing leave before it is given, and then just the fields that it names", async () => {
		expect(boston.holds("Wanjiru")).toBe(false);
		const preview = await previewConsent(nairobi.services, wanjiru.id, terms());
		expect(boston.holds("Wanjiru")).toBe(false);
		await giveConsent(nairobi.services, wanjiru.id, terms());
		await network.work();
		const [record] = known();
		const content = JSON.parse(String(record?.activity)).object.content;
		expect(content).toEqual({ name: "Wanjiru Kamau", homeChapter: "Nairobi", skills: ["Listening rounds"] });
		expect(preview.ok && preview.value.content).toEqual(content);
		for (const kept of ["Kibera", "A clinic", "wanjiru.kamau@", "To be found"]) expect(boston.holds(kept)).toBe(false);
	});

	it("refuses an end that has passed or lies too far away, and chapters that nobody knows", async () => {
		const now = nairobi.services.clock();
		for (const wrong of [
			terms({ until: now }),
			terms({ until: now + 800 * day }),
			terms({ scope: "sites" }),
			terms({ scope: "sites", sites: ["https://elsewhere.example"] }),
		])
			expect(await giveConsent(nairobi.services, wanjiru.id, wrong)).toMatchObject({
				ok: false,
				error: { code: "invalid" },
			});
		expect(nairobi.rows("select * from consent")).toEqual([]);
	});

	it("reaches a chapter that it names", async () => {
		await giveConsent(nairobi.services, wanjiru.id, terms({ scope: "sites", sites: [boston.origin] }));
		await network.work();
		expect(known()).toHaveLength(1);
	});

	it("is replaced by a new one, and only the new one is in force", async () => {
		await giveConsent(nairobi.services, wanjiru.id, terms());
		await network.work();
		await giveConsent(nairobi.services, wanjiru.id, terms({ fields: ["place"] }));
		await network.work();
		expect(boston.holds("Kibera")).toBe(true);
		expect(nairobi.rows("select * from consent where ended_at is null")).toHaveLength(1);
		const [record] = known();
		expect(JSON.parse(String(record?.activity)).object.content).not.toHaveProperty("skills");
	});

	it("shows a changed profile without being asked again", async () => {
		await giveConsent(nairobi.services, wanjiru.id, terms());
		await runBatch(
			nairobi.services.db,
			await personRecordStatements(nairobi.services, wanjiru.id, { skills: ["Mapping"] }),
		);
		await nairobi.services.enqueue([{ type: "announce" }]);
		await network.work();
		expect(String(known()[0]?.activity)).toContain("Mapping");
	});

	it("is removed everywhere when it is taken back, with a receipt", async () => {
		await giveConsent(nairobi.services, wanjiru.id, terms());
		await network.work();
		expect(await where()).toMatchObject({ shared: true, destinations: [{ name: "Boston", state: "has" }] });
		await endConsent(nairobi.services, wanjiru.id);
		expect(await where()).toMatchObject({ shared: false, destinations: [{ state: "pending" }] });
		await network.work();
		await network.pass(3);
		expect(boston.holds("Wanjiru")).toBe(false);
		expect(await where()).toMatchObject({
			destinations: [{ state: "confirmed", receipt: { outcome: "removed", removed: { records: 1 } } }],
		});
	});

	it("ends by itself on its last day", async () => {
		await giveConsent(nairobi.services, wanjiru.id, terms());
		await network.work();
		await network.pass(1, 11 * day);
		await network.pass(2);
		expect(boston.holds("Wanjiru")).toBe(false);
		expect(nairobi.rows("select * from consent where ended_at is null")).toEqual([]);
	});

	it("calls a destination overdue that stays away", async () => {
		await giveConsent(nairobi.services, wanjiru.id, terms());
		await network.work();
		network.away(boston, true);
		await endConsent(nairobi.services, wanjiru.id);
		await network.pass(1, 4 * day);
		expect(await where()).toMatchObject({ destinations: [{ state: "overdue" }] });
	});

	it("shows where it went to its person and to stewards, and to nobody else", async () => {
		await giveConsent(nairobi.services, wanjiru.id, terms());
		await network.work();
		const other = await nairobi.member("Somebody Else");
		expect(await where(other)).toBeUndefined();
		expect(await where({ ...other, role: "steward" })).toBeDefined();
	});
});
