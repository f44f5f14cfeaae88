import { DatabaseSync } from "node:sqlite";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { WireVerdict } from "#scripts/support/wire.ts";
import type { Caller } from "#test/support/caller.ts";
import type { TestSite } from "#test/support/network.ts";
import {
	anHour,
	joinNetwork,
	linkDirectly,
	practiceWords,
	recordIdOf,
	shareWith,
	writePractice,
} from "#test/support/network-steps.ts";
import { type PeopledNetwork, startPeopledNetwork } from "#test/support/peopled-network.ts";

/** Generous on a busy machine; a chapter that waited for another site would need ten seconds and more. */
const atOnce = 3_000;

describe("a network with outages", () => {
	let peopled: PeopledNetwork;
	let author: Caller;
	let boston: TestSite;
	let nairobi: TestSite;
	let federation: TestSite;
	beforeAll(async () => {
		peopled = await startPeopledNetwork(["boston", "nairobi"]);
		[boston, nairobi, federation] = ["boston", "nairobi", "network"].map(peopled.network.site) as [
			TestSite,
			TestSite,
			TestSite,
		];
		author = peopled.who("boston", "member");
		await joinNetwork(peopled, ["boston", "nairobi"]);
		await linkDirectly(peopled, "boston", "nairobi");
	});
	afterAll(() => peopled?.network.stop());
	afterEach(() => {
		peopled.network.wire = undefined;
	});

	const share = async (title: string): Promise<string> => {
		const id = await writePractice(author, title);
		await shareWith(author, id, { scope: "network" });
		return id;
	};
	const namesAt = (site: TestSite) =>
		site
			.query<{ name: string }>(
				"select name from record where kind = 'practice' and origin = ? order by name",
				boston.origin,
			)
			.map(({ name }) => name);

	const shared = () =>
		boston.query("select id, rev, version, name from record where kind = 'practice' and scope = 'network' order by id");
	/** Everything of Boston's that a site holds, in each place where it could be missing, or be twice. */
	const expectWhole = (site: TestSite) => {
		const rows = shared();
		const of = "origin = ? and kind = 'practice'";
		expect(site.query(`select id, rev, version, name from record where ${of} order by id`, boston.origin)).toEqual(
			rows,
		);
		expect(site.query(`select id, title as name from search_doc where ${of} order by id`, boston.origin)).toEqual(
			rows.map(({ id, name }) => ({ id, name })),
		);
		const versions =
			"select v.record_id, v.version, v.rev from record_version v join record r on r.id = v.record_id where r.kind = 'practice' and r.origin = ? and r.scope = 'network' order by 1, 2";
		expect(site.query(versions, boston.origin)).toEqual(boston.query(versions, boston.origin));
		const indexed = "select count(*) as n from search_index where search_index match 'standing'";
		expect(site.query(indexed)).toEqual([{ n: rows.length }]);
	};

	it("carries on between two linked chapters while the federation is down", async () => {
		const { network, who } = peopled;
		await federation.stop();
		const id = await share("Written while the federation slept");
		await network.settle();
		expect(namesAt(nairobi)).toEqual(["Written while the federation slept"]);
		await who("nairobi", "member").ask("POST", "/api/adoptions", {
			id: "practice_01jd3k8z5v7q2m4x6c8b0n",
			source: recordIdOf(boston, id),
			sourceVersion: 1,
			title: "The same with tea",
			status: "untried",
			language: "en",
			context: "A clinic with two nurses a night.",
			texts: { situation: "Ours.", whatWeDo: "With tea." },
		});
		await network.settle();
		expect(boston.query("select origin from record where kind = 'adoption'")).toEqual([{ origin: nairobi.origin }]);
		await federation.restart();
		await network.pass(anHour, 2);
		expectWhole(federation);
		expect(federation.query("select origin from record where kind = 'adoption'")).toEqual([{ origin: nairobi.origin }]);
	});

	it("lets a chapter do all of its own work at once while every other site is down", async () => {
		const { network, who } = peopled;
		await Promise.all([federation.stop(), nairobi.stop()]);
		const second = who("boston", "second");
		const times: Record<string, number> = {};
		const timed = async <T>(what: string, work: Promise<T>): Promise<T> => {
			const start = Date.now();
			const done = await work;
			times[what] = Date.now() - start;
			return done;
		};
		const id = await timed("write", writePractice(author, "Written alone"));
		const words = practiceWords("Written alone", { whatWeDo: "Fifteen minutes, standing." });
		await timed("change", author.ask("PUT", `/api/practices/${id}`, { ...words, base: 1, reason: "Ten are too few." }));
		const trial = await timed(
			"try",
			second.ask<{ id: string }>("POST", `/api/practices/${id}/trials`, { context: "My ward." }),
		);
		await timed(
			"report",
			second.ask("PUT", `/api/trials/${trial.id}/report`, { outcome: "did-not-work", surprised: "Rain." }),
		);
		await timed("share", shareWith(author, id, { scope: "network" }));
		await timed("find", author.ask("GET", "/api/search?q=fifteen"));
		await timed("page", boston.fetch("/"));
		for (const [what, ms] of Object.entries(times)) expect(ms, what).toBeLessThan(atOnce);
		await network.settle();
		await Promise.all([federation.restart(), nairobi.restart()]);
		await network.pass(anHour, 2);
		expectWhole(nairobi);
		expectWhole(federation);
	});

	it("loses nothing and stores nothing twice when a reader is killed while it applies a page", async () => {
		const { network } = peopled;
		for (const [round, wait] of [0, 8, 40].entries()) {
			for (let i = 0; i < 4; i++) await writeDuringOutage(round, i);
			let killed: Promise<void> | undefined;
			network.wire = ({ from, url }) =>
				from === "nairobi" && url.includes("/exchange/log")
					? {
							alterAnswer: (answer) => {
								killed ??= new Promise((resolve) => setTimeout(() => resolve(nairobi.stop()), wait));
								return answer;
							},
						}
					: "pass";
			const passing = network.pass(anHour).catch(() => {}); // its crons may be cut off, too
			await expect.poll(() => killed !== undefined, { timeout: 20_000 }).toBe(true);
			await killed;
			await passing;
			network.wire = undefined;
			expectSound(nairobi);
			expect(nairobi.query(halfApplied, boston.origin)).toEqual([]);
			await nairobi.restart();
		}
		await network.pass(anHour, 2);
		expectWhole(nairobi);
	});

	/** Shared while no hint arrives, so that a page has something in it. */
	const writeDuringOutage = async (round: number, i: number): Promise<void> => {
		peopled.network.wire = () => "drop";
		await share(`Round ${round}, practice ${i}`);
	};

	/** Records that were stored without all that belongs to them. */
	const halfApplied = `select r.id from record r where r.kind = 'practice' and r.origin = ? and (
		not exists (select 1 from record_version v where v.record_id = r.id and v.version = r.version)
		or not exists (select 1 from record_source s where s.record_id = r.id)
		or not exists (select 1 from search_doc d where d.id = r.id))`;

	const expectSound = (site: TestSite): void => {
		const database = new DatabaseSync(site.database);
		try {
			expect(database.prepare("pragma integrity_check").all()).toEqual([{ integrity_check: "ok" }]);
			database.exec("insert into search_index (search_index) values ('integrity-check')");
		} finally {
			database.close();
		}
	};

	it("has all or nothing of each change when the author’s site is killed in the middle of many", async () => {
		const { network } = peopled;
		const ids: string[] = [];
		for (let i = 0; i < 8; i++) ids.push(await writePractice(author, `Cut off ${i}`));
		const sharing = Promise.allSettled(ids.map((id) => shareWith(author, id, { scope: "network" })));
		await new Promise((resolve) => setTimeout(resolve, 25));
		await boston.stop();
		const told = await sharing;
		expectSound(boston);
		const halves = `select p.id from practice p left join record r on r.id = ? || p.id
			left join log_entry e on e.record_id = r.id and e.rev = r.rev where (p.audience = 'network') <> (r.id is not null and e.seq is not null)`;
		expect(boston.query(halves, `${boston.origin}/records/`)).toEqual([]);
		await boston.restart();
		for (const [i, id] of ids.entries()) {
			const { audience } = await author.ask<{ audience: { scope: string } }>("GET", `/api/practices/${id}`);
			if (told[i]?.status === "fulfilled") expect(audience.scope).toBe("network");
		}
		await network.pass(anHour, 2);
		expectWhole(nairobi);
	});

	it("finds by its crons what it missed when hints are lost", async () => {
		const { network } = peopled;
		network.wire = ({ url }) => (url.endsWith("/exchange/hint") ? "drop" : "pass");
		await share("Nobody was told");
		await network.settle();
		expect(namesAt(nairobi)).not.toContain("Nobody was told");
		await network.pass(anHour);
		expectWhole(nairobi);
		await network.pass(anHour);
		expectWhole(federation);
	});

	it("is the same after answers came twice, late, or not at all", async () => {
		const { network } = peopled;
		const verdicts: readonly WireVerdict[] = ["pass", "duplicate", { delay: 150 }, "drop-answer", "drop", "pass"];
		let n = 0;
		network.wire = () => verdicts[n++ % verdicts.length] ?? "pass";
		for (let i = 0; i < 3; i++) {
			const id = await share(`In bad weather ${i}`);
			await author.ask("PUT", `/api/practices/${id}`, {
				...practiceWords(`In bad weather ${i}, again`),
				base: 1,
				reason: "Rain.",
			});
			await network.pass(anHour);
		}
		network.wire = undefined;
		await network.pass(anHour, 3);
		expectWhole(nairobi);
		expectWhole(federation);
		const compared = "select origin, agreed from peer where comparedAt is not null and agreed = 0".replace(
			"comparedAt",
			"compared_at",
		);
		for (const site of [boston, nairobi, federation]) expect(site.query(compared)).toEqual([]);
	});
});
