import { beforeEach, describe, expect, it } from "vitest";
import { publish } from "#exchange/publish.ts";
import { runBatch } from "#exchange/site.ts";
import { chaptersInProcess, type InProcess } from "#test/support/linked-chapters.ts";
import { sentTo, whatLeaves } from "../disclosures/actions.ts";
import { answerLink, askToLink, changeFlow, endLink, findSite, makeInvitation, oneLink, pauseLink } from "./actions.ts";

const all = { kinds: null, topics: null };
const summariesOnly = { kinds: ["summary"], topics: null };

let network: Awaited<ReturnType<typeof chaptersInProcess>>;
let boston: InProcess;
let nairobi: InProcess;

const invited = (sends = all as { kinds: string[] | null; topics: null }) =>
	makeInvitation(nairobi.services, "a steward", { note: "Come in", sends, wants: all });

const linked = async () => {
	await askToLink(boston.services, await invited(), { stance: "yes", note: "Gladly", sends: all, wants: all });
	await network.work();
	await network.pass();
};

const stateAt = async (site: InProcess, other: string) => {
	const link = await oneLink(site.services, other);
	return link.ok ? link.value.state : link.error.code;
};

const share = async (site: InProcess, localId: string, kind: string, title: string) => {
	const content = {
		title,
		body: title,
		period: { from: "2026-10-01", to: "2026-10-31" },
		status: "worked",
		tags: [],
		version: 1,
	};
	const draft = { localId, kind, type: "Article", audience: { scope: "network" as const }, name: title, content };
	await runBatch(site.services.db, await publish(site.services.site, draft));
	await site.services.enqueue([{ type: "announce" }]);
	await network.work();
};

beforeEach(async () => {
	network = await chaptersInProcess("boston", "nairobi");
	[boston, nairobi] = network.sites as [InProcess, InProcess];
});

describe("a link", () => {
	it("tells who invites and what would flow before anything is answered", async () => {
		const found = await findSite(boston.services, await invited(summariesOnly));
		expect(found).toMatchObject({
			ok: true,
			value: { name: "Nairobi", kind: "chapter", invitation: { note: "Come in", sends: { kinds: ["summary"] } } },
		});
		expect(nairobi.rows("select * from link")).toEqual([]);
	});

	it("is active on both sides once an invitation is answered with yes", async () => {
		await linked();
		expect(await stateAt(boston, "nairobi.localhost")).toBe("active");
		expect(await stateAt(nairobi, "boston.localhost")).toBe("active");
		expect(boston.rows("select name from record where kind = 'chapter'")).toEqual([
			{ name: "Boston" },
			{ name: "Nairobi" },
		]);
	});

	it("can be declined with a word", async () => {
		await askToLink(boston.services, await invited(), { stance: "no", note: "Not this year", sends: all, wants: all });
		await network.work();
		expect(await stateAt(nairobi, "boston.localhost")).toBe("declined");
		expect(nairobi.rows("select their_note from link")).toEqual([{ their_note: "Not this year" }]);
		expect(boston.rows("select * from record where kind = 'chapter'")).toEqual([]);
	});

	it("can't be asked of a chapter that knows nothing of us", async () => {
		const asked = await askToLink(boston.services, nairobi.origin, { stance: "yes", note: "", sends: all, wants: all });
		expect(asked).toMatchObject({ ok: false, error: { code: "invalid", field: "address" } });
	});

	it("uses an invitation up, and refuses what is none", async () => {
		const address = await invited();
		await askToLink(boston.services, address, { stance: "yes", note: "", sends: all, wants: all });
		await network.work();
		for (const pasted of [
			address,
			"http://10.0.0.1/",
			`${boston.origin}/`,
			"not an address",
			"http://nobody.localhost",
		]) {
			expect(await findSite(boston.services, pasted)).toMatchObject({ ok: false, error: { field: "address" } });
		}
	});

	it("lets through only the kinds that both sides chose", async () => {
		await linked();
		await changeFlow(nairobi.services, "boston.localhost", { sends: summariesOnly, wants: all });
		await network.work();
		await share(nairobi, "practice_1", "practice", "A practice");
		await share(nairobi, "summary_1", "summary", "A summary");
		await network.pass();
		expect(
			boston.rows("select name from record where origin like '%nairobi%' and kind in ('practice', 'summary')"),
		).toEqual([{ name: "A summary" }]);
	});

	it("holds back while it is paused, also when what flows is changed meanwhile", async () => {
		await linked();
		await pauseLink(nairobi.services, "boston.localhost", true);
		await changeFlow(nairobi.services, "boston.localhost", { sends: all, wants: summariesOnly });
		expect(await stateAt(nairobi, "boston.localhost")).toBe("paused");
		await share(nairobi, "summary_1", "summary", "Held back");
		await network.pass(2);
		expect(boston.holds("Held back")).toBe(false);
		const leaves = await whatLeaves(nairobi.services, { limit: 10 });
		expect(leaves.items[0]?.waiting.map((one) => one.name)).toContain("Held back");
		await pauseLink(nairobi.services, "boston.localhost", false);
		await network.work();
		await network.pass(2);
		expect(boston.holds("Held back")).toBe(true);
		const sent = await sentTo(nairobi.services, "boston.localhost", { limit: 10 });
		expect(sent.ok && sent.value.sent.items.map((one) => one.name)).toContain("Held back");
		expect(sent.ok && sent.value.waiting).toEqual([]);
	});

	it("ends by either side, and what only it let see is let go", async () => {
		await linked();
		await share(nairobi, "summary_1", "summary", "Only for those linked");
		expect(boston.holds("Only for those linked")).toBe(true);
		await endLink(nairobi.services, "boston.localhost", "Thank you for the time");
		await network.work();
		await network.pass();
		expect(await stateAt(boston, "nairobi.localhost")).toBe("ended");
		expect(boston.holds("Only for those linked")).toBe(false);
		expect(
			await answerLink(nairobi.services, "boston.localhost", { stance: "yes", note: "", sends: all, wants: all }),
		).toMatchObject({
			ok: false,
			error: { code: "conflict" },
		});
	});
});
