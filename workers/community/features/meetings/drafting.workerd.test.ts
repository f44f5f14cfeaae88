import { beforeAll, expect, it } from "vitest";
import { chapterSite, type SignedIn } from "#test/support/chapter-site.ts";
import { keepMeetings } from "./drafting-actions.ts";

const site = chapterSite();
let priya: SignedIn;
let ezra: SignedIn;

type Item = { id: string; part: string; title: string; state: string };
type Json = Record<string, unknown> & { id: string };
const json = async (answer: Response): Promise<Json> => (await answer.json()) as Json;
const words = { minutes: 120, timeZone: "America/New_York", place: "The library" };
const call = async (body: object, as: SignedIn) => json(await site.call("POST", "/api/meetings", body, as));
const agendaOf = async (id: string, as: SignedIn) =>
	(await json(await site.get(`/api/meetings/${id}`, as))).agenda as Item[];

beforeAll(async () => {
	await site.claim();
	priya = await site.signIn("facilitator", "Priya");
	ezra = await site.signIn("member", "Ezra");
});

it("an agenda takes up what most of them want, and who could lead it, until the facilitator says otherwise", async () => {
	const made = await site.call("POST", "/api/groups", { name: "Drafting", purpose: "P" }, priya);
	const { id: circle } = await json(made);
	const people = [priya, ezra, await site.signIn("member", "Noor")];
	for (const { id: person } of people.slice(1))
		await site.call("POST", `/api/groups/${circle}/members`, { person }, priya);
	const raise = async (title: string) => {
		const topic = { title, language: "en", format: "case", group: circle };
		return (await json(await site.call("POST", "/api/topics", topic, priya))).id;
	};
	const say = (topic: string, wants: boolean, couldLead: boolean, as: SignedIn) =>
		site.call("PUT", `/api/topics/${topic}/interest`, { wants, couldLead }, as);
	const alone = await raise("Wanted by one");
	const two = await raise("Wanted by two");
	const led = await raise("Wanted by two, and led");
	const three = await raise("Wanted by three");
	for (const topic of [two, led, three]) await say(topic, true, topic === led, ezra);
	await say(three, true, false, people[2] ?? ezra);
	const at = (startsLocal: string) => call({ ...words, title: "Drafts", group: circle, startsLocal }, priya);
	const next = await at("2026-11-05T17:30");
	const later = await at("2026-12-05T17:30");
	const learn = async (id: string, state = "on") =>
		(await agendaOf(id, ezra)).filter((one) => one.part === "learn" && one.state === state).map(({ title }) => title);
	expect(await learn(next.id)).toEqual(["Wanted by three", "Wanted by two, and led"]);
	expect(await learn(later.id)).toEqual([]);
	const page = await site.text(`/meetings/${next.id}`, ezra);
	expect(page).toMatch(
		/Wanted by three.*Wanted by <span dir="auto">Ezra, Noor, Priya.*Wanted by two, and led.*led by.*Ezra/s,
	);
	const stateOf = async (topic: string) => json(await site.get(`/api/topics/${topic}`, ezra));
	expect(await stateOf(led)).toMatchObject({ state: "picked" });
	expect(await stateOf(alone)).toMatchObject({ state: "open" });
	const item = (await agendaOf(next.id, ezra)).find(({ title }) => title === "Wanted by three")?.id ?? "";
	const turn = (state: string) =>
		site.call("PUT", `/api/meetings/${next.id}/agenda/${item}`, { state }, priya).then(({ status }) => status);
	expect(await turn("off")).toBe(204);
	expect(await stateOf(three)).toMatchObject({ state: "open" });
	await keepMeetings(site.services);
	await site.post(`/meetings/${next.id}/agenda/draft`, {}, priya);
	expect(await learn(next.id)).toEqual(["Wanted by two, and led"]);
	expect(await turn("on")).toBe(204);
	expect(await stateOf(three)).toMatchObject({ state: "picked" });
	await site.call("POST", `/api/topics/${led}/settle`, { to: "back" }, priya);
	expect(await learn(next.id)).toEqual(["Wanted by three"]);
	expect(await learn(next.id, "off")).toEqual(["Wanted by two, and led"]);
	await site.call("POST", `/api/topics/${led}/pick`, { meeting: next.id }, priya);
	expect(await learn(next.id)).toHaveLength(2);
});
