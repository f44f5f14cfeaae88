import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { day, hour } from "#core/clock.ts";
import { idOf, jsonOf } from "#test/support/answers.ts";
import { chapterSite, type SignedIn } from "#test/support/chapter-site.ts";
import { fullScans } from "#test/support/query-plans.ts";
import { stayingSignedIn } from "#test/support/staying-signed-in.ts";
import { keepPulses } from "./clock-actions.ts";
import { restBetween, usualDays, usualQuestions } from "./rules.ts";

const site = chapterSite();
const { services } = site;
const people: SignedIn[] = [];
let steward: SignedIn;
let ada: SignedIn;
let group: string;

type Pulse = { id: string; state: string; openedBy: object | null };
const listed = async (of: string, as = ada): Promise<Pulse[]> =>
	(await jsonOf<{ items: Pulse[] }>(site.get(`/api/pulses?group=${of}`, as))).items;
const states = async (of: string): Promise<string[]> => (await listed(of)).map(({ state }) => state);
const pace = (of: string, months: unknown, as = ada) => site.call("PUT", `/api/groups/${of}/pulse`, { months }, as);
const months = async (of: string, as = ada) =>
	(await jsonOf<{ months?: number }>(site.get(`/api/groups/${of}/pulse`, as))).months;
const invite = async (to: string, whom: readonly SignedIn[], as = ada): Promise<void> => {
	for (const one of whom) await site.call("POST", `/api/groups/${to}/members`, { person: one.id }, as);
};
const founded = async (name: string): Promise<string> =>
	idOf(site.call("POST", "/api/groups", { name, purpose: "To listen." }, ada));

beforeAll(async () => {
	await site.claim();
	for (const name of ["Ada", "Ben", "Cleo", "Dora", "Emeka", "Fay"]) people.push(await site.signIn("member", name));
	ada = people[0] as SignedIn;
	steward = await site.signIn("steward", "Stella");
	group = await founded("Night shifts");
	await invite(group, people.slice(1, 4));
});

beforeEach(stayingSignedIn(services));

describe("a group’s trust pulse", () => {
	it("opens by itself as often as its coordinator says, and nobody else may say it", async () => {
		expect((await pace(group, 2, people[1])).status).toBe(403);
		expect((await pace(group, 2, steward)).status).toBe(404);
		for (const wrong of [-1, 25, 1.5, "often"]) expect((await pace(group, wrong)).status).toBe(400);
		const back = await site.post(`/groups/${group}/pulse`, { months: "99" }, ada);
		expect(back.status).toBe(400);
		expect(await back.text()).toContain("99");
		expect((await site.post(`/groups/${group}/pulse`, { months: "2" }, ada)).headers.get("location")).toBe(
			`/pulses?group=${group}`,
		);
		expect(await months(group, people[1])).toBe(2);
		expect((await site.get(`/api/groups/${group}/pulse`, steward)).status).toBe(404);
		expect(await site.text(`/pulses?group=${group}`, people[1])).toContain("by itself every 2 months");
		expect(await site.text(`/pulses?group=${group}`, people[1])).not.toContain("How often it opens by itself");
		expect(await site.text(`/pulses?group=${group}`, ada)).toContain("How often it opens by itself");
	});

	it("waits for five people, opens once, and can be closed by who coordinates", async () => {
		await keepPulses(services);
		expect(await states(group)).toEqual([]);
		await invite(group, people.slice(4));
		const from = site.trips.length;
		for (const _ of [1, 2]) await keepPulses(services);
		expect(await fullScans(services.db.$client, site.trips.slice(from))).toEqual([]);
		const [open, ...more] = await listed(group);
		expect([open?.state, open?.openedBy, more]).toEqual(["open", null, []]);
		expect((await site.call("POST", `/api/pulses/${open?.id}/close`, {}, people[1])).status).toBe(403);
		expect(await site.text(`/pulses/${open?.id}`, ada)).toContain("Close it now");
		for (const one of people.slice(0, 5))
			await site.call("PUT", `/api/pulses/${open?.id}/answer`, { answers: usualQuestions.map(() => "mostly") }, one);
		expect((await site.call("POST", `/api/pulses/${open?.id}/close`, {}, ada)).status).toBe(204);
	});

	it("opens again after so many months, and rests four weeks in between", async () => {
		await pace(group, 1);
		site.pass(restBetween - hour);
		await keepPulses(services);
		expect(await states(group)).toEqual(["closed"]);
		site.pass(4 * day);
		await keepPulses(services);
		expect(await states(group)).toEqual(["open", "closed"]);
		site.pass(usualDays * day + hour);
		await keepPulses(services);
		await pace(group, 0);
		site.pass(90 * day);
		await keepPulses(services);
		expect(await states(group)).toEqual(["closed", "closed"]);
	});

	it("opens no more in a group that was closed", async () => {
		const other = await founded("Over soon");
		await invite(other, people.slice(1));
		await pace(other, 1);
		await site.call("POST", `/api/groups/${other}/close`, {}, ada);
		await keepPulses(services);
		expect(await states(other)).toEqual([]);
		expect((await pace(other, 3)).status).toBe(409);
		expect(await site.text(`/pulses?group=${other}`, ada)).not.toContain("How often it opens by itself");
	});
});

it("a space’s trust pulse opens by itself as a group’s does", async () => {
	const startsLocal = new Date(services.clock() + 3 * day).toISOString().slice(0, 16);
	const sessions = { joins: "end", startsLocal, timeZone: "UTC", minutes: 90, every: "two-weeks", sessions: 3 };
	const words = { name: "At night", purpose: "To listen.", question: "What does the night know?", place: "", link: "" };
	const space = await idOf(site.call("POST", "/api/spaces", { ...words, ...sessions }, ada));
	await invite(space, people.slice(1));
	site.pass(restBetween);
	expect((await pace(space, 3)).status).toBe(204);
	await keepPulses(services);
	expect(await states(space)).toEqual(["open"]);
	for (const { id } of await listed(space)) await site.call("POST", `/api/pulses/${id}/close`, {}, ada);
	site.pass(restBetween + hour);
});

it("a trust pulse is opened for those whom somebody invited to a peer assist or a meeting, by who invited them", async () => {
	const frame = { situation: "A ward.", wanted: "Your questions.", language: "en", group: "circle" };
	const assist = await idOf(site.call("POST", "/api/assists", { title: "Between us", ...frame }, ada));
	const startsLocal = new Date(services.clock() + 9 * day).toISOString().slice(0, 16);
	const called = { title: "In confidence", group: "circle", startsLocal, timeZone: "UTC", minutes: 60 };
	const meeting = await idOf(site.call("POST", "/api/meetings", called, ada));
	for (const made of [assist, meeting]) {
		const circle = made.replace(/^[a-z]+_/, "group_");
		const opens = (as: SignedIn) => site.call("POST", "/api/pulses", { group: circle }, as);
		await invite(circle, people.slice(1, 4));
		expect((await opens(ada)).status).toBe(409);
		await invite(circle, people.slice(4, 5));
		expect((await opens(people[1] as SignedIn)).status).toBe(403);
		for (const as of [people[5], steward]) expect((await opens(as as SignedIn)).status).toBe(400);
		expect(await site.text(`/groups/${circle}`, ada)).toContain(`/pulses?group=${circle}`);
		const id = await idOf(opens(ada));
		expect((await site.get(`/pulses/${id}`, people[4])).status).toBe(200);
		for (const as of [people[5], steward]) expect((await site.get(`/pulses/${id}`, as)).status).toBe(404);
		for (const one of people.slice(0, 5))
			await site.call("PUT", `/api/pulses/${id}/answer`, { answers: usualQuestions.map(() => "fully") }, one);
		expect(await site.text(`/pulses/${id}`, people[4])).toContain("Everybody mostly or fully.");
		// The other circle is of the same people.
		site.pass(restBetween + hour);
	}
});
