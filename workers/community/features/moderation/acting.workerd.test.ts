import { beforeAll, describe, expect, it } from "vitest";
import { day } from "#core/clock.ts";
import { chapterSite, type SignedIn } from "#test/support/chapter-site.ts";

const site = chapterSite();
const { services } = site;

let proposer: SignedIn;
let objector: SignedIn;
let third: SignedIn;
let steward: SignedIn;

beforeAll(async () => {
	await site.claim();
	proposer = await site.signIn("member", "Kofi Mensah");
	objector = await site.signIn("member", "Rosa Delgado");
	third = await site.signIn("member", "Nate Shaw");
	steward = await site.signIn("steward", "Stella Adeyemi");
});

const ask = async <T = { id: string }>(who: SignedIn, method: string, path: string, body: object = {}): Promise<T> => {
	site.pass(1_000);
	const answer = await (method === "GET" ? site.get(path, who) : site.call(method, path, body, who));
	const text = await answer.text();
	if (!answer.ok) throw new Error(`${method} ${path} answered ${answer.status}: ${text.slice(0, 300)}`);
	return (text === "" ? undefined : JSON.parse(text)) as T;
};
const refusal = async (who: SignedIn, method: string, path: string, body: object): Promise<string> => {
	const answer = await site.call(method, path, body, who);
	expect(answer.status, path).toBe(409);
	return answer.text();
};
const decideOn = (about: string, act: string) =>
	ask(steward, "POST", "/api/moderation", { about, act, reason: "It insults Kofi." });
const dayIn = (days: number): string => new Date(services.clock() + days * day).toISOString().slice(0, 10);
/** Until whoever said nothing of a proposal has had the time to. */
const waited = (): void => site.pass(8 * day);
const english = { language: "en" };

/** A proposal with the words of a question, a reaction or an objection on it. */
const proposed = async () => {
	const words = { ...english, title: "Phones in the drawer", text: "For a month." };
	const { id } = await ask(proposer, "POST", "/api/decisions", words);
	const path = `/api/decisions/${id}`;
	const say = async (who: SignedIn, kind: string, text: string) =>
		(await ask(who, "POST", `${path}/entries`, { kind, text, version: 1 })).id;
	const move = (from: string) => ask(proposer, "POST", `${path}/move`, { from, until: null });
	return { id, path, say, move };
};

describe("on a decision, what is hidden", () => {
	it("as an objection and then removed leaves who minds it the same notice, and none of its words", async () => {
		const { id, path, say, move } = await proposed();
		for (const from of ["questions", "reactions"]) await move(from);
		const objection = await say(objector, "objection", "Kofi is a liar.");
		await decideOn(objection, "remove");
		expect(await site.text(`/decisions/${id}`, proposer)).toContain("An objection was hidden");
		for (const who of [third, objector]) {
			const page = await site.text(`/decisions/${id}`, who);
			expect(page).not.toContain("An objection was hidden");
			expect(page).not.toContain("counts for nothing");
		}
		const { results } = await site.services.db.$client
			.prepare(`select text, word from decision_entry where id = '${objection}'`)
			.all();
		expect(results).toEqual([{ text: "", word: "" }]);
		await ask(third, "PUT", `${path}/voice`, { version: 1, says: "no-objection" });
		waited();
		await ask(proposer, "POST", `${path}/decide`, { version: 1, word: "", reviewOn: dayIn(60) });
	});

	it("as an objection holds nothing up, and who minds it is told; shown again it does", async () => {
		const { id, path, say, move } = await proposed();
		for (const from of ["questions", "reactions"]) await move(from);
		const objection = await say(objector, "objection", "Kofi is a fool.");
		await ask(third, "PUT", `${path}/voice`, { version: 1, says: "no-objection" });
		const taken = () => ({ version: 1, word: "", reviewOn: dayIn(60) });
		expect(await refusal(proposer, "POST", `${path}/decide`, taken())).toContain("open objection");
		await decideOn(objection, "hide");
		const page = await site.text(`/decisions/${id}`, proposer);
		expect(page).toContain("An objection was hidden");
		expect(page).not.toContain("Kofi is a fool.");
		expect(page).toContain("Decided?");
		expect(await site.text(`/decisions/${id}`, third)).not.toContain("An objection was hidden");
		const own = await site.text(`/decisions/${id}`, objector);
		expect(own).toContain("Hidden, and counts for nothing");
		expect(own).toContain("I have an objection");
		await ask(objector, "PUT", `${path}/voice`, { version: 1, says: "stand-aside" });
		await decideOn(objection, "show");
		expect(await refusal(proposer, "POST", `${path}/decide`, taken())).toContain("open objection");
		await decideOn(objection, "hide");
		waited();
		await ask(proposer, "POST", `${path}/decide`, taken());
		expect(await ask(proposer, "GET", path)).toMatchObject({ phase: "decided" });
	});

	it("as an objection can be said again in other words, which do hold it up; removed it is gone", async () => {
		const { path, say, move } = await proposed();
		for (const from of ["questions", "reactions"]) await move(from);
		await ask(third, "PUT", `${path}/voice`, { version: 1, says: "no-objection" });
		const first = await say(objector, "objection", "Kofi is a fool.");
		await decideOn(first, "hide");
		const better = await say(objector, "objection", "Parents must reach us.");
		const taken = { version: 1, word: "", reviewOn: dayIn(60) };
		expect(await refusal(proposer, "POST", `${path}/decide`, taken)).toContain("open objection");
		for (const one of [first, better]) await decideOn(one, "remove");
		waited();
		await ask(proposer, "POST", `${path}/decide`, taken);
	});

	it("as a question waits for no answer, and as an answer answers nothing", async () => {
		const { path, say, move } = await proposed();
		const insult = await say(objector, "question", "Are you a fool?");
		expect(await refusal(proposer, "POST", `${path}/move`, { from: "questions", until: null })).toContain("Rosa");
		await decideOn(insult, "hide");
		const real = await say(third, "question", "Until when?");
		const answer = { kind: "answer", text: "Ask the fool.", version: 1, replyTo: real };
		const { id: answered } = await ask(proposer, "POST", `${path}/entries`, answer);
		await decideOn(answered, "hide");
		expect(await refusal(proposer, "POST", `${path}/move`, { from: "questions", until: null })).toContain("Nate");
		await ask(proposer, "POST", `${path}/entries`, { ...answer, text: "Until May." });
		await move("questions");
		type Entries = { items: { id: string; hidden: boolean }[] };
		const seen = await ask<Entries>(steward, "GET", `${path}/entries`);
		expect(seen.items.filter(({ hidden }) => hidden).map(({ id }) => id)).toEqual([insult, answered]);
	});
});

describe("in a consultation, what is hidden", () => {
	it("as a voice is waited for no longer, and as a dissent stands beside no answer", async () => {
		const asked = { ...english, title: "Longer hours?", text: "What do you say?" };
		const days = { openUntil: dayIn(1), reportDue: dayIn(30) };
		const { id } = await ask(proposer, "POST", "/api/consultations", { ...asked, ...days });
		const path = `/api/consultations/${id}`;
		for (const who of [objector, third]) await ask(who, "PUT", `${path}/voice`, { text: `${who.id} says no.` });
		type Voices = { items: { id: string; person: { id: string }; kind: string; hidden: boolean }[] };
		const voices = async () => (await ask<Voices>(steward, "GET", `${path}/voices`)).items;
		const voiceOf = async (who: SignedIn, kind: string) =>
			(await voices()).find((one) => one.person.id === who.id && one.kind === kind)?.id ?? "";
		site.pass(2 * day);
		const answer = { text: "Nobody wants longer hours." };
		await ask(steward, "PUT", `${path}/answer`, answer);
		const { answeredAt: of } = await ask<{ answeredAt: string }>(steward, "GET", path);
		await ask(third, "PUT", `${path}/stance`, { says: "dissent", why: "veileddissent, you fools.", of });
		expect(await refusal(steward, "POST", `${path}/publish`, { of })).toContain("Rosa");
		await decideOn(await voiceOf(objector, "voice"), "hide");
		await decideOn(await voiceOf(third, "dissent"), "hide");
		await ask(steward, "POST", `${path}/publish`, { of });
		expect(await ask(steward, "GET", path)).toMatchObject({ state: "answered", dissent: [] });
		expect(await site.text(`/consultations/${id}`, proposer)).not.toContain("veileddissent");
		expect(await site.text("/consultations?state=answered", steward)).not.toContain("Who saw the answer otherwise");
		expect(await ask(proposer, "GET", "/api/search?q=veileddissent")).toMatchObject({ items: [] });
		expect((await voices()).filter(({ hidden }) => hidden)).toHaveLength(2);
	});
});

describe("in a peer assist, what is hidden", () => {
	it("as a suggestion isn’t found, whoever goes on with it", async () => {
		const frame = { ...english, title: "Late porters", situation: "They come late.", wanted: "Ideas." };
		const { id } = await ask(steward, "POST", "/api/assists", frame);
		const path = `/api/assists/${id}`;
		for (const from of ["frame", "questions"]) await ask(steward, "POST", `${path}/move`, { from });
		const suggestion = { kind: "suggestion", text: "Fire the veiledporter." };
		const { id: said } = await ask(objector, "POST", `${path}/entries`, suggestion);
		const other = await site.signIn("steward", "Priya Nair");
		await ask(other, "POST", "/api/moderation", { about: said, act: "hide", reason: "It names him." });
		await ask(steward, "POST", `${path}/move`, { from: "suggestions" });
		await ask(steward, "PUT", `${path}/take-away`, { takeAway: "We ask them." });
		expect(await site.text(`/assists/${id}`, steward)).toContain("Hidden, and counts for nothing");
		for (const at of [`/assists/${id}`, "/api/search?q=veiledporter", "/search?q=porters"])
			expect(await site.text(at, third), at).not.toContain("veiledporter");
	});
});
