import { beforeEach, describe, expect, it } from "vitest";
import type { SqliteD1 } from "#scripts/support/sqlite-d1.ts";
import { backUp } from "#test/support/backups.ts";
import type { InProcess } from "#test/support/linked-chapters.ts";
import { afterTheMarket, offeredBack } from "#test/support/offered-back.ts";
import type { Person } from "#web/viewer.ts";
import { savePractice } from "../practices/save-actions.ts";
import { decideOffer } from "./decide-actions.ts";

let network: Awaited<ReturnType<typeof offeredBack>>["network"];
let nairobi: InProcess;
let boston: InProcess;
let author: Person;
/** The practice at Nairobi, and Boston's offer as it lies there. */
let practiceId: string;
let offer: { id: string; rev: number };

beforeEach(async () => {
	({ network, nairobi, boston, author, source: practiceId } = await offeredBack());
	const [row] = nairobi.rows(
		"select o.id, r.rev from offer o join record r on r.id = o.record_id where o.direction = 'received'",
	);
	offer = { id: String(row?.id), rev: Number(row?.rev) };
});

const merge = (base = 1) =>
	decideOffer(nairobi.services, author, offer.id, { decision: "merged", answer: "Thank you!", rev: offer.rev, base });

/** Where the practice, the offer and the answer stand at Nairobi. */
const standing = () => ({
	...nairobi.rows(`select version from practice where id = '${practiceId}'`)[0],
	...nairobi.rows(`select count(*) as versions from practice_version where practice_id = '${practiceId}'`)[0],
	...nairobi.rows(`select state from offer where id = '${offer.id}'`)[0],
	...nairobi.rows(`select count(*) as answers from record where kind = 'offer' and origin = '${nairobi.origin}'`)[0],
});
const before = { version: 1, versions: 1, state: "offered", answers: 0 };
const after = { version: 2, versions: 2, state: "merged", answers: 1 };

describe("taking an offer in", () => {
	it("makes it a version of ours and tells those who offered it, in one", async () => {
		expect(standing()).toEqual(before);
		expect(await merge()).toEqual({ ok: true, value: undefined });
		expect(standing()).toEqual(after);
		await network.pass(2);
		expect(boston.rows("select state, answer from offer")).toEqual([{ state: "merged", answer: "Thank you!" }]);
	});

	it("is done wholly or not at all wherever the site is stopped, and can be done again", async () => {
		const d1 = nairobi.services.db.$client as SqliteD1;
		const restore = backUp(nairobi);
		let stops = 0;
		for (let done = false; !done; stops++) {
			restore();
			let left = stops;
			d1.beforeStatement = () => {
				if (left-- <= 0) throw new Error("the site was stopped");
			};
			done = await merge().then(
				(decided) => decided.ok,
				() => false,
			);
			d1.beforeStatement = undefined;
			expect(standing()).toEqual(done ? after : before);
			if (!done) expect(await merge()).toMatchObject({ ok: true });
			expect(standing()).toEqual(after);
		}
		expect(stops).toBeGreaterThan(20);
	});

	it("is done once when it is asked for twice at once", async () => {
		const both = await Promise.all([merge(), merge()]);
		expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
		expect(standing()).toEqual(after);
	});

	it("waits for another look when the practice was changed since it was shown", async () => {
		const change = { ...afterTheMarket, title: "After market day", base: 1, reason: "Clearer", share: true };
		await savePractice(nairobi.services, author, practiceId, change);
		expect(await merge()).toMatchObject({ ok: false, error: { code: "conflict" } });
		expect(standing()).toEqual({ ...before, version: 2, versions: 2 });
		expect(await merge(2)).toMatchObject({ ok: true });
	});
});
