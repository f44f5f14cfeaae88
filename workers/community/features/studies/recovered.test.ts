import { beforeEach, describe, expect, it } from "vitest";
import { newId } from "#core/id.ts";
import { backUp } from "#test/support/backups.ts";
import { chaptersInProcess, type InProcess } from "#test/support/linked-chapters.ts";
import type { Person } from "#web/viewer.ts";
import { beginStudy, changeStudy } from "./actions.ts";
import { changeStudyAudience, takeStudyBack } from "./audience-actions.ts";

const words = {
	...{ title: "Handover silence", question: "Who speaks last?", method: "", lookedAt: "", limits: "" },
	...{ findings: "Wombat findings.", language: "en", sources: "Ours, https://example.org/a" },
};

let network: Awaited<ReturnType<typeof chaptersInProcess>>;
let boston: InProcess;
let nairobi: InProcess;
let rosa: Person;

const shared = async (): Promise<string> => {
	const id = newId("study", boston.services);
	await beginStudy(boston.services, rosa, { ...words, id, groupId: null });
	await changeStudyAudience(boston.services, rosa, id, { scope: "network", groupId: null, sites: [] });
	await network.pass();
	return id;
};

beforeEach(async () => {
	network = await chaptersInProcess("boston", "nairobi");
	[boston, nairobi] = network.sites as [InProcess, InProcess];
	await network.link(nairobi, boston);
	rosa = await boston.member("Rosa Medina");
});

describe("a study, in a chapter restored from a backup", () => {
	it("is taken back again when it had been taken back since", async () => {
		const id = await shared();
		const restore = backUp(boston);
		await takeStudyBack(boston.services, rosa, id);
		await network.pass(2);
		restore();
		await network.pass(4, 3_600_000);
		expect(boston.rows("select audience from study")).toEqual([{ audience: "chapter" }]);
		expect(nairobi.holds("Wombat")).toBe(false);
	});

	it("has its words and its author again, once, to be found and to be changed", async () => {
		const restore = backUp(boston);
		const id = await shared();
		await changeStudy(boston.services, rosa, id, { ...words, findings: "Quokka findings.", base: 2 });
		await network.pass();
		restore();
		expect(boston.rows("select id from study")).toEqual([]);
		await network.pass(4, 3_600_000);
		const [row, another] = boston.rows("select id, author_id, audience, findings, version, sources from study");
		expect(another).toBeUndefined();
		expect(row).toMatchObject({ id, author_id: rosa.id, audience: "network", findings: "Quokka findings." });
		expect(JSON.parse(String(row?.sources))).toEqual([{ title: "Ours", url: "https://example.org/a" }]);
		expect(boston.rows("select id from search_doc where kind = 'study' and id not like 'http%'")).toEqual([{ id }]);
		const base = Number(row?.version);
		const change = { ...words, findings: "Possum findings.", base };
		expect(await changeStudy(boston.services, rosa, id, change)).toMatchObject({ ok: true });
		await network.pass();
		expect(nairobi.holds("Possum findings.")).toBe(true);
	});
});
