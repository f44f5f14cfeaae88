import { beforeAll, expect, it } from "vitest";
import { idOf } from "#test/support/answers.ts";
import { chapterSite, type SignedIn } from "#test/support/chapter-site.ts";
import { stayingSignedIn } from "#test/support/staying-signed-in.ts";
import { keepPulses } from "./clock-actions.ts";
import { settle } from "./closing-actions.ts";
import { restBetween, usualQuestions } from "./rules.ts";

const site = chapterSite();
const { services } = site;
let people: SignedIn[];
const at = (n: number): SignedIn => people[n] as SignedIn;

const open = (group: string | undefined, as: SignedIn) => site.call("POST", "/api/pulses", { group }, as);
const answered = async (id: string, by: readonly SignedIn[]) => {
	for (const one of by)
		await site.call("PUT", `/api/pulses/${id}/answer`, { answers: usualQuestions.map(() => "mostly") }, one);
	await settle(services, id);
};
const groupOf = async (members: readonly SignedIn[]): Promise<string> => {
	const id = await idOf(site.call("POST", "/api/groups", { name: "A group", purpose: "To listen." }, at(0)));
	for (const one of members) await site.call("POST", `/api/groups/${id}/members`, { person: one.id }, at(0));
	return id;
};
const rested = async (): Promise<void> => {
	site.pass(restBetween + 1);
	await stayingSignedIn(services)();
};

beforeAll(async () => {
	await site.claim();
	people = [await site.signIn("steward", "Stella")];
	for (const name of ["Ada", "Ben", "Cleo", "Dora", "Emeka"]) people.push(await site.signIn("member", name));
}, 30_000);

it("isn’t asked of a group that is the chapter without one person, whose answers the difference would be", async () => {
	const allButOne = await groupOf(people.slice(1, 5));
	const chapter = await idOf(open(undefined, at(0)));
	expect((await open(allButOne, at(0))).status).toBe(409);
	await answered(chapter, people);
	expect((await open(allButOne, at(0))).status).toBe(409);
	await rested();
	const id = await idOf(open(allButOne, at(0)));
	expect((await open(undefined, at(0))).status).toBe(409);
	await site.call("PUT", "/api/chapter/pulse", { questions: [...usualQuestions], months: 1 }, at(0));
	await keepPulses(services);
	const { results } = await services.db.$client.prepare("select id from pulse where state = 'open'").all();
	expect(results).toEqual([{ id }]);
	await site.call("PUT", "/api/chapter/pulse", { questions: [...usualQuestions], months: 0 }, at(0));
});

it("isn’t asked of a second group of nearly the same people either", async () => {
	expect((await open(await groupOf(people.slice(2)), at(0))).status).toBe(409);
});

it("stands in nobody’s way where nothing was counted, or where five people and more are in one alone", async () => {
	const { results } = await services.db.$client
		.prepare("select id from pulse where state = 'open'")
		.all<{ id: string }>();
	await answered(results[0]?.id ?? "", people.slice(1, 3));
	const r = await open(undefined, at(0));
	console.error(
		"DBG",
		r.status,
		await r.clone().text(),
		JSON.stringify(
			(await services.db.$client.prepare("select id,group_id,state,closed_at,opened_at,counts from pulse").all())
				.results,
		),
		services.clock(),
	);
	const chapter = await idOf(r);
	await answered(chapter, people);
	for (let n = 0; n < 5; n++) await site.signIn("member", `Other ${n}`);
	const group = await groupOf(people.slice(1));
	expect((await open(group, at(0))).status).toBe(201);
});
