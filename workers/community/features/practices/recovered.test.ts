import { beforeEach, describe, expect, it } from "vitest";
import { newId } from "#core/id.ts";
import { backUp } from "#test/support/backups.ts";
import { chaptersInProcess, type InProcess } from "#test/support/linked-chapters.ts";
import type { Person } from "#web/viewer.ts";
import { createPractice } from "./actions.ts";
import { changeAudience, takeBack } from "./audience-actions.ts";
import { savePractice } from "./save-actions.ts";

const texts = { situation: "", tension: "", whatWeDo: "We ask.", whyItWorks: "", whatHappened: "", watchFor: "" };
const words = { title: "Asking first", status: "worked" as const, language: "en", tags: [], texts, involved: [] };

let network: Awaited<ReturnType<typeof chaptersInProcess>>;
let boston: InProcess;
let nairobi: InProcess;
let rosa: Person;
let id: string;

beforeEach(async () => {
	network = await chaptersInProcess("boston", "nairobi");
	[boston, nairobi] = network.sites as [InProcess, InProcess];
	await network.link(nairobi, boston);
	rosa = await boston.member("Rosa Medina");
	id = newId("practice", boston.services);
	await createPractice(boston.services, rosa, { ...words, id, groupId: null, share: true });
	await changeAudience(boston.services, rosa, id, { scope: "network", groupId: null, sites: [] });
	await network.pass();
});

const practiceAtHome = () => boston.rows(`select audience, version, title from practice where id = '${id}'`)[0];

describe("a chapter restored from a backup", () => {
	it("takes back again what it had taken back since, at home too", async () => {
		expect(nairobi.holds("Asking first")).toBe(true);
		const restore = backUp(boston);
		await takeBack(boston.services, rosa, id);
		await network.pass(2);
		expect(nairobi.holds("Asking first")).toBe(false);
		restore();
		expect(practiceAtHome()).toMatchObject({ audience: "network" });
		await network.pass(4, 3_600_000);
		expect(practiceAtHome()).toMatchObject({ audience: "chapter" });
		expect(nairobi.holds("Asking first")).toBe(false);
	});

	it("learns from its peers the version that it had published since", async () => {
		const restore = backUp(boston);
		const change = { ...words, title: "Asking before telling", base: 1, reason: "Clearer", share: true };
		await savePractice(boston.services, rosa, id, change);
		await network.pass();
		expect(nairobi.holds("Asking before telling")).toBe(true);
		restore();
		await network.pass(4, 3_600_000);
		expect(practiceAtHome()).toMatchObject({ version: 2, title: "Asking before telling" });
		expect(nairobi.holds("Asking before telling")).toBe(true);
	});

	it("has again what was written since, with its author, once, to be found and to be changed", async () => {
		await boston.member("Ruth Abara");
		boston.rows("update person set role = 'steward' where name = 'Ruth Abara'");
		const restore = backUp(boston);
		const made = newId("practice", boston.services);
		const said = { ...words, title: "Silence first", tags: ["meetings"], id: made, groupId: null, share: true };
		await createPractice(boston.services, rosa, said);
		await changeAudience(boston.services, rosa, made, { scope: "network", groupId: null, sites: [] });
		await network.pass();
		restore();
		const ours = () =>
			boston.rows(`select author_id, state, audience, version, tags from practice where title = 'Silence first'`);
		expect(ours()).toEqual([]);
		await network.pass(4, 3_600_000);
		const whole = { author_id: rosa.id, state: "shared", audience: "network", version: 1, tags: '["meetings"]' };
		expect(ours()).toEqual([whole]);
		expect(boston.rows(`select id from search_doc where id = '${made}' and body like '%We ask%'`)).toHaveLength(1);
		const change = {
			...said,
			title: "Silence first",
			base: 1,
			reason: "Longer",
			texts: { ...texts, whatWeDo: "Two minutes." },
		};
		expect(await savePractice(boston.services, rosa, made, change)).toMatchObject({ ok: true, value: { version: 2 } });
		await network.pass(2);
		expect(nairobi.holds("Two minutes.")).toBe(true);
		expect(nairobi.rows(`select count(*) as n from record where name = 'Silence first'`)).toEqual([{ n: 1 }]);
	});

	it("gives a steward what somebody wrote who came after the backup", async () => {
		const ruth = await boston.member("Ruth Abara");
		boston.rows("update person set role = 'steward' where name = 'Ruth Abara'");
		const restore = backUp(boston);
		const late = await boston.member("Latoya Green");
		const made = newId("practice", boston.services);
		await createPractice(boston.services, late, {
			...words,
			title: "Chairs in a ring",
			id: made,
			groupId: null,
			share: true,
		});
		await changeAudience(boston.services, late, made, { scope: "network", groupId: null, sites: [] });
		await network.pass();
		restore();
		await network.pass(4, 3_600_000);
		expect(boston.rows(`select author_id from practice where id = '${made}'`)).toEqual([{ author_id: ruth.id }]);
	});

	it("leaves nothing in what it tells by which somebody else could tell whose it is", async () => {
		const other = newId("practice", boston.services);
		await createPractice(boston.services, rosa, { ...words, title: "Another", id: other, groupId: null, share: true });
		await changeAudience(boston.services, rosa, other, { scope: "network", groupId: null, sites: [] });
		await network.pass();
		const marks = nairobi.rows(
			"select activity ->> '$.object.content.ownMark' as mark from record where kind = 'practice'",
		);
		expect(new Set(marks.map(({ mark }) => mark)).size).toBe(2);
		expect(nairobi.holds(rosa.id)).toBe(false);
	});
});
