import { beforeEach, describe, expect, it } from "vitest";
import { newId } from "#core/id.ts";
import { chaptersInProcess, type InProcess } from "#test/support/linked-chapters.ts";
import type { Person } from "#web/viewer.ts";
import { beginStudy, changeStudy } from "./actions.ts";
import { changeStudyAudience, takeStudyBack } from "./audience-actions.ts";

const words = {
	title: "Handover silence",
	question: "Who speaks last?",
	method: "",
	lookedAt: "",
	findings: "Wombat findings.",
	limits: "",
	language: "en",
	sources: "Handover as practice, doi:10.1136/bmjqs-2011-000226",
};
const to = (scope: "network" | "chapter") => ({ scope, groupId: null, sites: [] });

let network: Awaited<ReturnType<typeof chaptersInProcess>>;
let nairobi: InProcess;
let boston: InProcess;
let author: Person;
let id: string;

beforeEach(async () => {
	network = await chaptersInProcess("nairobi", "boston");
	[nairobi, boston] = network.sites as [InProcess, InProcess];
	await network.link(nairobi, boston);
	author = await nairobi.member("Wanjiru Kamau");
	id = newId("study", nairobi.services);
	await beginStudy(nairobi.services, author, { ...words, id, groupId: null });
	await network.pass();
});

describe("a study that is shared with the network", () => {
	it("is read elsewhere as it stands, without its author’s name, and found there", async () => {
		expect(boston.holds("Wombat")).toBe(false);
		expect(await changeStudyAudience(nairobi.services, author, id, to("network"))).toMatchObject({ ok: true });
		await network.pass();
		expect(boston.holds("Wombat findings.")).toBe(true);
		expect(boston.holds("Wanjiru")).toBe(false);
		expect(
			boston.rows("select kind from search_doc where origin = 'http://nairobi.localhost' and kind = 'study'"),
		).toHaveLength(1);
		await changeStudy(nairobi.services, author, id, { ...words, findings: "Quokka findings.", base: 2 });
		await network.pass();
		expect([boston.holds("Quokka findings."), boston.holds("Wombat")]).toEqual([true, false]);
	});

	it("goes from everywhere when it is taken back", async () => {
		await changeStudyAudience(nairobi.services, author, id, to("network"));
		await network.pass();
		expect(await takeStudyBack(nairobi.services, author, id)).toMatchObject({ ok: true });
		await network.pass(2);
		expect(boston.holds("Wombat")).toBe(false);
		expect(nairobi.rows("select audience, version from study")).toEqual([{ audience: "chapter", version: 3 }]);
		expect(nairobi.holds("Wombat findings.")).toBe(true);
	});
});
