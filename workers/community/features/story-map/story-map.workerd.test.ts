import { beforeAll, describe, expect, it } from "vitest";
import { idOf } from "#test/support/answers.ts";
import { chapterSite, type SignedIn } from "#test/support/chapter-site.ts";
import { circleIn } from "#test/support/circle.ts";

const site = chapterSite();
let rosa: SignedIn;
let ezra: SignedIn;
let guest: SignedIn;
let outsider: SignedIn;
let group: string;
let practice: string;
let trial: string;

type Map = {
	nodes: { id: string; from: string[]; value: string | null }[];
	breaks: { after: string; next: string; words: string; ask: { name: string }[] }[];
	next: string | null;
};
const map = async (query = "", as = rosa) => (await (await site.get(`/api/value/map${query}`, as)).json()) as Map;
const tell = (value: string, from: string[], more: object = {}, as = rosa) =>
	idOf(
		site.call(
			"POST",
			"/api/value/stories",
			{ value, text: `It was ${value}, I say.`, language: "en", audience: "chapter", from, ...more },
			as,
		),
	);

beforeAll(async () => {
	({ rosa, ezra, guest, outsider, group } = await circleIn(site, { rosa: "Rosa Medina", ezra: "Ezra Cohen" }));
	const words = { title: "Porter first", status: "mixed", language: "en", situation: "Night." };
	practice = await idOf(site.call("POST", "/api/practices", words, rosa));
	trial = await idOf(site.call("POST", `/api/practices/${practice}/trials`, { context: "Ward 4" }, ezra));
	await site.call("PUT", `/api/trials/${trial}/report`, { outcome: "worked" }, ezra);
});

describe("the map of what led to what", () => {
	it("teaches where nothing is told yet, and says of what nothing is told", async () => {
		const page = await site.text("/value/map", rosa);
		expect(page).toContain("There is nothing to draw yet");
		expect(page).toContain("Nobody has told yet what came of it");
		expect(page).toContain(`/value/new?from=${trial}`);
		expect(page).toContain('Ask <span dir="auto">Ezra Cohen</span>');
	});

	it("follows a practice through its trials to the stories of it, and says where it breaks off", async () => {
		const used = await tell("applied", [trial], {}, ezra);
		const of = await map(`?of=${practice}`);
		expect(of.nodes.map(({ id }) => id)).toEqual([practice, trial, used]);
		expect(of.breaks).toEqual([
			{
				after: used,
				next: "realised",
				words: "Nobody has told yet what difference it made.",
				ask: [{ id: ezra.id, name: "Ezra Cohen" }],
				asked: [],
			},
		]);
		const page = await site.text(`/practices/${practice}`, rosa);
		expect(page).toContain("What it led to");
		expect(page).toContain("<svg");
		expect(page).toContain(`/value/new?from=${used}&amp;value=realised`);
		const asking = await site.post("/requests", { about: used, to: ezra.id, reason: "You used it." }, rosa);
		expect(asking.headers.get("location")).toBe(`/value/stories/${used}`);
		const asked = await site.text(`/value/stories/${used}`, rosa);
		expect(asked).toContain("You have asked Ezra Cohen.");
		expect(asked).not.toContain('Ask <span dir="auto">Ezra Cohen</span>');
		expect((await map(`?of=${practice}`)).breaks).toMatchObject([{ ask: [], asked: [{ id: ezra.id }] }]);
		expect(await site.text(`/value/stories/${used}`, outsider)).not.toContain("You have asked");
		const led = await tell("realised", [used]);
		expect((await map(`?of=${practice}`)).breaks).toEqual([]);
		expect((await map()).nodes.map(({ id }) => id)).toEqual([practice, trial, used, led]);
		expect(await site.text(`/value/map?of=${practice}`, guest)).toContain(`/value/stories/${led}`);
		expect(await site.text("/value/map", guest)).not.toContain("I know: tell it");
	});

	it("shows what lies in a group to its members alone, and is narrowed to it", async () => {
		const within = await tell("immediate", [practice], { audience: "group", group });
		expect((await map("", outsider)).nodes.map(({ id }) => id)).not.toContain(within);
		const narrowed = (await map(`?group=${group}`, ezra)).nodes.map(({ id }) => id);
		expect(narrowed).toContain(within);
		expect((await map(`?group=${group}`, outsider)).nodes).toEqual([]);
		expect((await site.get(`/value/map?of=${within}`, outsider)).status).toBe(404);
	});

	it("goes on with earlier stories, a few at a time", async () => {
		for (let i = 0; i < 14; i++) await tell("enabling", []);
		const first = await map();
		expect(first.next).not.toBeNull();
		const second = await map(`?after=${first.next}`);
		expect(second.nodes.length).toBeGreaterThan(0);
		expect(second.next).toBeNull();
	});
});
