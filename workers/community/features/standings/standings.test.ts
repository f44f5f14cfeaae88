import { beforeEach, expect, it } from "vitest";
import { everything, setPaused } from "#exchange/links.ts";
import { runBatch } from "#exchange/site.ts";
import { chaptersInProcess, type InProcess } from "#test/support/linked-chapters.ts";
import { readStewardCorner } from "../home/steward-store.ts";
import { answerLink, askToLink, endLink, makeInvitation, oneLink } from "../links/actions.ts";
import { readStream } from "../stream/store.ts";
import { tellStandings } from "./actions.ts";

const yes = { stance: "yes" as const, note: "Welcome!", sends: everything, wants: everything };
/** Steps of the clock, longer together than what lies between two letters. */
const anHour = 11;

let network: Awaited<ReturnType<typeof chaptersInProcess>>;
let boston: InProcess;
/** A site that decides about Boston as a network's coordinators do. */
let hub: InProcess;

const invited = (note: string) =>
	makeInvitation(hub.services, "a coordinator", { note, sends: everything, wants: everything });

beforeEach(async () => {
	network = await chaptersInProcess("boston", "hub");
	[boston, hub] = network.sites as [InProcess, InProcess];
	await boston.member("Priya Nair");
	await boston.member("Hoa Tran");
	boston.rows("update person set role = 'steward' where name = 'Priya Nair'");
	await askToLink(boston.services, await invited("Come in"), yes);
	boston.rows("update link set relation = 'network'");
	await network.work();
	await network.pass(2);
});

const letters = () => boston.rows("select recipient, subject, body from mail order by created_at, id");
const newest = () => String(letters().at(-1)?.subject);

const corner = async () =>
	(await readStewardCorner(boston.services.site)).flatMap((one) =>
		one.what === "standing" ? [[one.standing, one.name, one.word]] : [],
	);

const onNetworkPage = async () => {
	const { clock, db, config } = boston.services;
	const reader = { id: "person_x", steward: true };
	const { shut } = await readStream(db, config.origin, { reader, now: clock(), limit: 10 });
	return shut.map(({ standing, word }) => [standing, word]);
};

const pause = async (paused: boolean, word = "") => {
	await runBatch(hub.services.db, setPaused(hub.services.site, boston.origin, paused, word));
	await hub.services.enqueue([{ type: "hint", peer: boston.origin }]);
	await network.work();
	await network.pass(anHour);
};

it("tells each steward once that the chapter was admitted", async () => {
	await network.pass(3);
	expect(letters().map(({ recipient, subject }) => [recipient, subject])).toEqual([
		["priya.nair@boston.example.org", "Hub has taken us in"],
	]);
	expect(letters()[0]?.body).toContain("\nhttp://boston.localhost/steward/links/hub.localhost\n");
	expect(await corner()).toEqual([["admitted", "Hub", "Come in"]]);
	expect(await onNetworkPage()).toEqual([]);
});

it("tells that it is paused, with their word on the pages and not in the mail, and when it goes on", async () => {
	await network.pass(anHour);
	await pause(true, "You wrote nothing for a year.");
	expect(letters().map(({ subject }) => subject)).toEqual(["Hub has taken us in", "Hub has paused us"]);
	expect(letters()[1]?.body).not.toContain("for a year");
	expect(await corner()).toEqual([["paused", "Hub", "You wrote nothing for a year."]]);
	expect(await onNetworkPage()).toEqual([["paused", "You wrote nothing for a year."]]);
	const link = await oneLink(boston.services, "hub.localhost");
	expect(link.ok && link.value.link.heldWord).toBe("You wrote nothing for a year.");

	await Promise.all([tellStandings(boston.services), tellStandings(boston.services)]);
	expect(letters()).toHaveLength(2);
	await pause(false);
	expect(letters()).toHaveLength(3);
	expect(newest()).toBe("Hub lets us go on");
	expect(await corner()).toEqual([["resumed", "Hub", ""]]);
	expect(await onNetworkPage()).toEqual([]);
});

it("tells that it was let go with their word, and when it is admitted again", async () => {
	await network.pass(anHour);
	await endLink(hub.services, "boston.localhost", "We start afresh.");
	await network.work();
	await network.pass(2);
	expect(newest()).toBe("We are no longer a member of Hub");
	expect(await corner()).toEqual([["removed", "Hub", "We start afresh."]]);
	expect(await onNetworkPage()).toEqual([["removed", "We start afresh."]]);

	await endLink(boston.services, "hub.localhost", "");
	await network.work();
	await network.pass(anHour);
	expect(await corner()).toEqual([]);
	expect(letters()).toHaveLength(2);
	await askToLink(boston.services, await invited("Come in"), yes);
	await network.work();
	await answerLink(hub.services, "boston.localhost", { ...yes, note: "Welcome back." });
	await network.work();
	await network.pass(2);
	expect(letters()).toHaveLength(3);
	expect(newest()).toBe("Hub has taken us in");
	expect(await corner()).toEqual([["admitted", "Hub", "Welcome back."]]);
});

it("writes at most one letter an hour about a site that changes its mind all the time", async () => {
	await network.pass(anHour);
	for (const paused of [true, false, true, false]) {
		await runBatch(hub.services.db, setPaused(hub.services.site, boston.origin, paused));
		await hub.services.enqueue([{ type: "hint", peer: boston.origin }]);
		await network.work();
		await tellStandings(boston.services);
		expect((await corner()).map(([standing]) => standing)).toEqual(paused ? ["paused"] : []);
	}
	expect(letters()).toHaveLength(2);
	await network.pass(anHour);
	expect(newest()).toBe("Hub lets us go on");
	expect(letters()).toHaveLength(3);
});
