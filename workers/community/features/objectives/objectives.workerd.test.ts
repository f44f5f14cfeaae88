import { beforeAll, describe, expect, it } from "vitest";
import { chapterSite, type SignedIn } from "#test/support/chapter-site.ts";
import { profile } from "../../db/people.ts";
import { followProfiles } from "./actions.ts";

const site = chapterSite();
const { services } = site;
let ada: SignedIn;
let ben: SignedIn;
let cleo: SignedIn;

type Item = { id: string; wanted: { id: string; person: { id: string; name: string }; text: string }[] };
type InFull = Item & { helpers: { name: string; skills: string[] }[] };

const wants = (as: SignedIn, name: string, objectives: string[], skills: string[] = []) =>
	site.call("PUT", "/api/me/profile", { name, languages: ["en"], objectives, skills }, as);
const list = async (query = "", as = ada): Promise<Item[]> =>
	((await (await site.get(`/api/objectives?${query}`, as)).json()) as { items: Item[] }).items;
const one = async (id: string, as = ada): Promise<InFull> => (await site.get(`/api/objectives/${id}`, as)).json();
const idOf = async (text: string): Promise<string> =>
	(await list()).find(({ wanted }) => wanted.some((each) => each.text === text))?.id ?? "";
const join = (id: string, as: SignedIn, mine: string | null = null) =>
	site.call("POST", `/api/objectives/${id}/join`, { mine }, as);
const objectivesOf = async (as: SignedIn): Promise<string[]> =>
	((await (await site.get("/api/me", as)).json()) as { objectives: string[] }).objectives;

beforeAll(async () => {
	await site.claim();
	ada = await site.signIn("member", "Ada");
	ben = await site.signIn("member", "Ben");
	cleo = await site.signIn("guest", "Cleo");
	await wants(ada, "Ada", ["Run a handover between shifts", "Bake bread"]);
	site.pass(1000);
	await wants(ben, "Ben", ["Handovers at the shift change"], ["Sourdough bread"]);
});

describe("what people want to learn", () => {
	it("follows their profiles, and says who could help", async () => {
		const said = (await list()).flatMap(({ wanted }) => wanted.map(({ text }) => text));
		expect(said[0]).toBe("Handovers at the shift change");
		expect(said.slice(1).sort()).toEqual(["Bake bread", "Run a handover between shifts"]);
		const bread = await one(await idOf("Bake bread"));
		expect(bread.helpers).toEqual([{ id: ben.id, name: "Ben", skills: ["Sourdough bread"] }]);
		expect(await site.text(`/objectives/${bread.id}`, cleo)).toContain("Sourdough bread");
		expect(await site.text("/search?q=bread", cleo)).toContain(`/objectives/${bread.id}`);
		await wants(ada, "Ada", ["Run a handover between shifts"]);
		expect(await idOf("Bake bread")).toBe("");
		expect(await site.text("/search?q=bread&kind=objective", cleo)).not.toContain("/objectives/objective_");
		expect((await site.get(`/objectives/${bread.id}`, ada)).status).toBe(404);
	});

	it("is offered to be joined where it may be the same in other words, and never joined by itself", async () => {
		const [ours, theirs] = [await idOf("Run a handover between shifts"), await idOf("Handovers at the shift change")];
		const page = await site.text("/objectives", ada);
		expect(page).toContain("Is this what you want, in other words?");
		expect(page).toContain(`/objectives/${theirs}/join`);
		expect(await (await site.get("/api/me/objectives", ada)).json()).toMatchObject({
			offers: [{ own: { id: ours }, alike: [{ id: theirs, text: "Handovers at the shift change" }] }],
		});
		for (const [id, of] of [
			[ours, theirs],
			[theirs, theirs],
		] as const) {
			expect(await site.text(`/objectives/${id}`, ada)).toMatch(
				new RegExp(`in other words\\?.*/objectives/${of}/join`),
			);
			expect(await one(id)).toMatchObject({ offers: [{ own: { id: ours }, alike: [{ id: theirs }] }] });
		}
		expect(await site.text(`/objectives/${theirs}`, cleo)).not.toContain("in other words?");
		expect(await list()).toHaveLength(2);
		const joined = await site.post(`/objectives/${theirs}/join`, { mine: ours }, ada);
		expect(joined.headers.get("location")).toBe(`/objectives/${theirs}`);
		expect((await list()).map(({ id }) => id)).toEqual([theirs]);
		expect((await one(theirs)).wanted.map(({ person }) => person.name)).toEqual(["Ada", "Ben"]);
		expect((await one(ours)).id).toBe(theirs);
		expect(await site.text("/objectives", ada)).not.toContain("in other words?");
		expect(await objectivesOf(ada)).toEqual(["Run a handover between shifts"]);
	});

	it("is offered as soon as somebody adds it to their profile, and not again when that is saved otherwise", async () => {
		const dora = await site.signIn("member", "Dora");
		const save = async (objectives: string) => {
			const typed = {
				name: "Dora",
				place: "",
				organisation: "",
				languages: "en",
				introduction: "",
				objectives,
				skills: "",
			};
			return (await site.post("/me/profile", typed, dora)).headers.get("location");
		};
		expect(await save("Keep bees")).toBe(`/people/${dora.id}`);
		const asked = await save("Keep bees\nShift handover");
		const own = await idOf("Shift handover");
		expect(asked).toBe(`/objectives/${own}`);
		expect(await site.text(`/objectives/${own}`, dora)).toContain("Yes, we want the same");
		expect(await save("Keep bees\nShift handover")).toBe(`/people/${dora.id}`);
		expect(await save("")).toBe(`/people/${dora.id}`);
	});

	it("is left again by who finds that theirs is another one, whoever was first", async () => {
		const shared = await idOf("Handovers at the shift change");
		expect((await site.post(`/objectives/${shared}/leave`, {}, ben)).status).toBe(303);
		const [ours, theirs] = [await idOf("Run a handover between shifts"), await idOf("Handovers at the shift change")];
		expect(theirs).toBe(shared);
		expect(ours).not.toBe(shared);
		expect((await one(ours)).wanted).toHaveLength(1);
		expect((await join(ours, ben, theirs)).status).toBe(200);
		expect((await site.call("POST", `/api/objectives/${ours}/leave`, undefined, ben)).status).toBe(200);
		expect(await list()).toHaveLength(2);
	});

	it("is wanted too, as the others put it, and several come first", async () => {
		const ours = await idOf("Run a handover between shifts");
		for (const _ of [1, 2]) expect((await join(ours, cleo)).status).toBe(200);
		expect(await objectivesOf(cleo)).toEqual(["Run a handover between shifts"]);
		expect((await list()).map(({ wanted }) => wanted.length)).toEqual([2, 1]);
		const page = await site.text(`/objectives/${ours}`, cleo);
		expect(page).toContain("Mine is another one after all");
		const first = (await one(ours)).wanted[0]?.id ?? "";
		expect(await site.text(`/objectives/${ours}`, ada)).toContain(`/topics/new?from=${first}`);
		const topic = { title: "Handovers", text: "", language: "en", format: "dialogue", from: first };
		expect((await site.call("POST", "/api/topics", topic, ben)).status).toBe(201);
		expect(await site.text(`/objectives/${first}`, ben)).toContain("What came of it");
		const pieces: Item[] = [];
		for (let next: string | null = ""; next !== null; ) {
			const answer = await site.get(`/api/objectives?limit=1${next && `&after=${next}`}`, ada);
			const read = (await answer.json()) as { items: Item[]; next: string | null };
			pieces.push(...read.items);
			next = read.next;
		}
		expect(pieces).toEqual(await list());
	});

	it("stays shared when it is put a little otherwise, and not when it becomes another", async () => {
		const ours = await idOf("Run a handover between shifts");
		await wants(ada, "Ada", ["Run a good handover between two shifts"]);
		expect((await one(ours)).wanted.map(({ text }) => text)).toEqual([
			"Run a good handover between two shifts",
			"Run a handover between shifts",
		]);
		await wants(ada, "Ada", ["Paint"]);
		expect((await one(ours)).wanted.map(({ person }) => person.name)).toEqual(["Cleo"]);
	});

	it("is nobody's any more when they leave, and comes back with who was away", async () => {
		const steward = await site.signIn("steward", "Steward");
		const dora = await site.signIn("member", "Dora");
		await wants(dora, "Dora", ["Sail alone"]);
		const state = (to: string) => site.call("PUT", `/api/people/${dora.id}/state`, { state: to }, steward);
		await state("suspended");
		expect(await idOf("Sail alone")).toBe("");
		expect(await site.text("/api/search?q=sail", ada)).toContain('"items":[]');
		await state("active");
		expect(await idOf("Sail alone")).not.toBe("");
		await state("left");
		expect(await idOf("Sail alone")).toBe("");
	});

	it("of profiles from before is kept by the clock", async () => {
		const eve = await site.signIn("member", "Eve");
		await services.db.insert(profile).values({
			...{ personId: eve.id, languages: ["es"], objectives: ["Escuchar", "Escuchar!"], skills: [] },
			updatedAt: services.clock(),
		});
		expect(await idOf("Escuchar")).toBe("");
		await followProfiles(services);
		expect((await one(await idOf("Escuchar"))).wanted).toMatchObject([{ text: "Escuchar", language: "es" }]);
		const before = await list();
		await followProfiles(services);
		expect(await list()).toEqual(before);
	});

	it("refuses an objective that isn't one's own, that nobody has, and more than a profile holds", async () => {
		const paint = await idOf("Paint");
		expect((await join(paint, ben, paint)).status).toBe(400);
		expect((await join("objective_unknown", ben)).status).toBe(404);
		expect((await site.call("POST", `/api/objectives/${paint}/leave`, undefined, ben)).status).toBe(404);
		await wants(
			ben,
			"Ben",
			Array.from({ length: 20 }, (_, i) => `Number ${i}`),
		);
		expect((await join(paint, ben)).status).toBe(409);
	});
});
