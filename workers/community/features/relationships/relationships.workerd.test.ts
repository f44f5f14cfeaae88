import { beforeAll, describe, expect, it } from "vitest";
import { idOf, jsonOf } from "#test/support/answers.ts";
import { chapterSite, type SignedIn } from "#test/support/chapter-site.ts";
import { circleIn } from "#test/support/circle.ts";

const site = chapterSite();
type Tie = { people: { id: string; name: string }[]; through: { way: string; title: string; href: string }[] };
let rosa: SignedIn;
let ezra: SignedIn;
let outsider: SignedIn;
let guest: SignedIn;
let group: string;

const asked = async (as: SignedIn, query = "") =>
	(await jsonOf<{ items: Tie[]; next: string | null }>(site.get(`/api/relationships${query}`, as))).items;
const words = (ties: readonly Tie[]) =>
	ties
		.map(({ people, through }) => [...people.map(({ name }) => name).sort(), ...through.map(({ title }) => title)])
		.sort();

beforeAll(async () => {
	({ rosa, ezra, outsider, guest, group } = await circleIn(site));
	const ask = (title: string, more: object = {}) =>
		idOf(site.call("POST", "/api/questions", { title, text: "", language: "en", ...more }, rosa));
	const open = await ask("How do you begin?");
	await site.call("POST", `/api/questions/${open}/answers`, { text: "With a round." }, outsider);
	const within = await ask("Whom can we trust?", { group });
	await site.call("POST", `/api/questions/${within}/answers`, { text: "Each other." }, ezra);
	const practice = await idOf(
		site.call(
			"POST",
			"/api/practices",
			{ title: "Ten minutes standing", status: "worked", language: "en", situation: "s", whatWeDo: "w" },
			ezra,
		),
	);
	await site.call("POST", `/api/practices/${practice}/trials`, { context: "On our ward." }, outsider);
});

describe("who has learned with whom", () => {
	it("is drawn from answers and trials, as far as the reader may see what they lie in", async () => {
		expect(words(await asked(rosa))).toEqual([
			["Ezra", "Outsider", "Ten minutes standing"],
			["Ezra", "Rosa", "Whom can we trust?"],
			["Outsider", "Rosa", "How do you begin?"],
		]);
		expect(JSON.stringify(await asked(outsider))).not.toContain("Whom can we trust?");
		expect(await site.text("/relationships", outsider)).not.toContain("Whom can we trust?");
		expect(JSON.stringify(await asked(outsider, `?group=${group}`))).toBe("[]");
		expect(words(await asked(rosa, `?group=${group}`))).toEqual([["Ezra", "Rosa", "Whom can we trust?"]]);
	});

	it("is looked at for one person, and paged by cursor", async () => {
		expect((await asked(rosa, `?person=${outsider.id}`)).length).toBe(2);
		const seen: Tie[] = [];
		for (let after: string | null = ""; after !== null; ) {
			const page: { items: Tie[]; next: string | null } = await jsonOf(
				site.get(`/api/relationships?limit=1${after ? `&after=${after}` : ""}`, rosa),
			);
			seen.push(...page.items);
			after = page.next;
		}
		expect(seen).toEqual(await asked(rosa));
	});

	it("is a picture with a table that says the same, and words for the network and the community", async () => {
		const page = await site.text("/relationships", guest);
		expect(page).toContain("<svg");
		expect(page).toContain("The same as a table");
		expect(page).toContain("As a network");
		expect(page).toContain("As a community");
		expect(await site.text(`/relationships?person=${ezra.id}`, rosa)).toContain("Whom Ezra has learned with");
	});

	it("no longer names who has left", async () => {
		await site.call("POST", "/api/me/leave", {}, outsider);
		expect(words(await asked(rosa))).toEqual([["Ezra", "Rosa", "Whom can we trust?"]]);
	});
});
