import { beforeEach, describe, expect, it } from "vitest";
import type { InProcess } from "#test/support/linked-chapters.ts";
import { offeredBack } from "#test/support/offered-back.ts";
import type { Person } from "#web/viewer.ts";
import { changeAudience } from "../practices/audience-actions.ts";
import { decideOffer } from "./decide-actions.ts";
import { letGoOfOffers } from "./let-go-actions.ts";

const to = (scope: "chapter" | "network") => ({ scope, groupId: null, sites: [] });

let network: Awaited<ReturnType<typeof offeredBack>>["network"];
let nairobi: InProcess;
let boston: InProcess;
let author: Person;
let adopter: Person;
let source: string;
let home: string;

beforeEach(async () => {
	({ network, nairobi, boston, author, adopter, source, home } = await offeredBack());
});

const decline = async () => {
	const [row] = nairobi.rows("select o.id, r.rev from offer o join record r on r.id = o.record_id");
	const decided = { decision: "declined" as const, answer: "Not here.", rev: Number(row?.rev), base: 1 };
	expect(await decideOffer(nairobi.services, author, String(row?.id), decided)).toMatchObject({ ok: true });
	await network.pass(2);
};

const offerAt = (site: InProcess) => site.rows("select state, answer from offer")[0];
const offersHeld = (site: InProcess, from: InProcess) =>
	site.rows(`select id from record where kind = 'offer' and origin = '${from.origin}'`).length;

describe("our offer", () => {
	it("goes from the other side in the same moment as our practice", async () => {
		await changeAudience(boston.services, adopter, home, to("network"));
		await network.pass(2);
		await changeAudience(boston.services, adopter, home, to("chapter"));
		expect([offersHeld(boston, boston), offerAt(boston)?.state]).toEqual([0, "withdrawn"]);
		await network.pass(2);
		expect([offersHeld(nairobi, boston), offerAt(nairobi)?.state]).toEqual([0, "withdrawn"]);
	});

	it("goes once the practice that it would change was taken back", async () => {
		await changeAudience(nairobi.services, author, source, to("chapter"));
		await network.pass(2);
		await letGoOfOffers(boston.services);
		await network.pass(2);
		expect([offersHeld(boston, boston), offersHeld(nairobi, boston)]).toEqual([0, 0]);
		expect([offerAt(boston)?.state, offerAt(nairobi)?.state]).toEqual(["withdrawn", "withdrawn"]);
	});

	it("waits on while nothing is taken back", async () => {
		await letGoOfOffers(boston.services);
		await network.pass(2);
		expect([offerAt(boston)?.state, offerAt(nairobi)?.state]).toEqual(["offered", "offered"]);
	});
});

describe("our answer", () => {
	it("goes too when it was given just after the practice was taken back", async () => {
		await changeAudience(nairobi.services, author, source, to("chapter"));
		await decline();
		await letGoOfOffers(nairobi.services);
		await network.pass(2);
		expect([offersHeld(nairobi, nairobi), offersHeld(boston, nairobi)]).toEqual([0, 0]);
	});

	it("stays while the practice is still for those whom it answers", async () => {
		await decline();
		await changeAudience(nairobi.services, author, source, { scope: "sites", groupId: null, sites: [boston.origin] });
		await network.pass(2);
		await letGoOfOffers(nairobi.services);
		await network.pass(2);
		expect(offersHeld(boston, nairobi)).toBe(1);
		expect(offerAt(boston)).toEqual({ state: "declined", answer: "Not here." });
	});

	it("goes from those who were asked to remove the practice, and its word with it", async () => {
		await decline();
		await changeAudience(nairobi.services, author, source, to("chapter"));
		await letGoOfOffers(nairobi.services);
		await network.pass(2);
		expect([offersHeld(nairobi, nairobi), offersHeld(boston, nairobi)]).toEqual([0, 0]);
		expect(offerAt(boston)).toEqual({ state: "declined", answer: "" });
		expect(offerAt(nairobi)).toEqual({ state: "declined", answer: "Not here." });
	});
});
