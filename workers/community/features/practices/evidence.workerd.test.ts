import { beforeAll, describe, expect, it } from "vitest";
import { idOf } from "#test/support/answers.ts";
import { chapterSite, type SignedIn } from "#test/support/chapter-site.ts";

const site = chapterSite();
let rosa: SignedIn;
let ezra: SignedIn;
let outsider: SignedIn;
let guest: SignedIn;
let group: string;
let practice: string;
let trial: string;

const made = (path: string, body: object, as: SignedIn) => {
	site.pass(1000);
	return idOf(site.call("POST", path, { language: "en", ...body }, as));
};
const reflect = (body: object, as: SignedIn) =>
	made("/api/reflections", { question: "surprised", audience: "chapter", ...body }, as);
type Item = { id: string; kind: string; title: string; outcome: string | null; state: string | null };
const evidence = async (as: SignedIn, query = "") => {
	const answer = await site.get(`/api/practices/${practice}/evidence${query}`, as);
	return (await answer.json()) as { items: Item[]; next: string | null };
};

beforeAll(async () => {
	await site.claim();
	rosa = await site.signIn("member", "Rosa");
	ezra = await site.signIn("member", "Ezra");
	outsider = await site.signIn("member", "Outsider");
	guest = await site.signIn("guest", "Guest");
	group = await made("/api/groups", { name: "Schools", purpose: "To listen." }, rosa);
	await site.call("POST", `/api/groups/${group}/members`, { person: ezra.id }, rosa);
	practice = await made("/api/practices", { title: "Five steps", status: "worked", situation: "Alone." }, rosa);
	trial = await made(`/api/practices/${practice}/trials`, { context: "At the depot." }, ezra);
	await site.call("PUT", `/api/trials/${trial}/report`, { outcome: "did-not-work" }, ezra);
});

describe("what was learned from a practice", () => {
	it("gathers by itself, with what the trial came to that it came of", async () => {
		expect(await site.text(`/practices/${practice}`, guest)).toContain("above all where it did not work");
		const reflection = await reflect({ text: "They compete.", from: trial }, ezra);
		const commitment = await made("/api/commitments", { text: "Ask two others", from: reflection }, ezra);
		const proposal = await made(
			`/api/practices/${practice}/proposals`,
			{ title: "Five steps", status: "mixed", situation: "Alone.", base: 1, reason: "Rivals.", from: reflection },
			ezra,
		);
		const { items } = await evidence(guest);
		expect(items.map(({ id, outcome, state }) => [id, outcome, state])).toEqual([
			[proposal, "did-not-work", "open"],
			[commitment, "did-not-work", "open"],
			[reflection, "did-not-work", null],
		]);
		const page = await site.text(`/practices/${practice}`, guest);
		for (const id of [reflection, commitment, proposal]) expect(page).toContain(id);
		expect(page).toContain("Rivals.");
		const one = await evidence(guest, "?limit=1");
		const rest = await evidence(guest, `?after=${one.next}`);
		expect([...one.items, ...rest.items]).toEqual(items);
		expect(await site.text(`/practices/${practice}/evidence`, guest)).toContain("They compete.");
	});

	it("shows nobody what lies in another container, nor what came of that", async () => {
		const within = await reflect({ text: "CANARY within", audience: "group", group, from: trial }, ezra);
		const alone = await reflect({ text: "CANARY alone", audience: "private", from: trial }, ezra);
		const beyond = await made("/api/commitments", { text: "Out of what is mine alone", from: alone }, ezra);
		const ids = async (as: SignedIn) => (await evidence(as)).items.map(({ id }) => id);
		expect(await ids(ezra)).toEqual(expect.arrayContaining([within, alone, beyond]));
		expect(await ids(rosa)).toContain(within);
		for (const as of [outsider, guest]) {
			for (const path of [`/practices/${practice}`, `/practices/${practice}/evidence`])
				expect(await site.text(path, as)).not.toContain("CANARY");
			expect(await ids(as)).not.toContain(beyond);
		}
	});
});
