import { beforeAll, beforeEach, expect, it } from "vitest";
import { day } from "#core/clock.ts";
import { newId } from "#core/id.ts";
import { idOf, jsonOf, messageOf } from "#test/support/answers.ts";
import { chapterSite, type SignedIn } from "#test/support/chapter-site.ts";
import { stayingSignedIn } from "#test/support/staying-signed-in.ts";
import { needOf, subjectsOf } from "#test/support/told.ts";
import { decisionsWaitingQuery } from "./home-store.ts";
import { keepDecisions } from "./letter-actions.ts";

const site = chapterSite();
const { services } = site;
let kofi: SignedIn;
let rosa: SignedIn;
let nate: SignedIn;
let guest: SignedIn;
let steward: SignedIn;
let group: string;

const subjects = subjectsOf(services);
const needs = needOf(services, decisionsWaitingQuery);
const inDays = (days: number): string => new Date(services.clock() + days * day).toISOString().slice(0, 10);
const on = (id: string, what: string, body: object, as = kofi, method = "POST") =>
	site.call(method, `/api/decisions/${id}/${what}`, body, as);
const voice = (id: string, as: SignedIn) => on(id, "voice", { version: 1, says: "no-objection" }, as, "PUT");
const decide = (id: string) => on(id, "decide", { version: 1, word: "", reviewOn: inDays(60) });
const propose = (more: object, as = kofi): Promise<string> =>
	idOf(site.call("POST", "/api/decisions", { title: "Phones", text: "In the drawer.", language: "en", ...more }, as));
/** A proposal of which it is asked whether anybody objects. */
const asked = async (more: object): Promise<string> => {
	const id = await propose(more);
	for (const from of ["questions", "reactions"]) await on(id, "move", { from });
	return id;
};
type Answer = { phase: string; reviewOn: string };
const read = (id: string): Promise<Answer> => jsonOf<Answer>(site.get(`/api/decisions/${id}`, kofi));
/** The fields of the form that keeps a decision. */
const kept = (text: string) => ({ id: newId("entry", services), text, reviewOn: inDays(90) });
const keep = (id: string, as: SignedIn = kofi, more: object = {}) =>
	site.call(
		"POST",
		`/api/decisions/${id}/keep`,
		{ text: "It does what it was for.", reviewOn: inDays(90), ...more },
		as,
	);

beforeAll(async () => {
	await site.claim();
	kofi = await site.signIn("member", "Kofi Mensah");
	rosa = await site.signIn("member", "Rosa");
	nate = await site.signIn("member", "Nate");
	guest = await site.signIn("guest", "Guest");
	steward = await site.signIn("steward", "Steward");
	group = await idOf(site.call("POST", "/api/groups", { name: "Shifts", purpose: "To listen." }, kofi));
	await site.call("POST", `/api/groups/${group}/members`, { person: nate.id }, kofi);
});

beforeEach(stayingSignedIn(services));

it("a decision is kept as it is when its day has come, with a word why, and its people are reminded again at the next", async () => {
	const id = await asked({ title: "Kept phones" });
	await voice(id, rosa);
	expect((await keep(id)).status).toBe(409);
	site.pass(8 * day);
	expect((await decide(id)).status).toBe(204);
	const early = await site.post(`/decisions/${id}/keep`, kept("It WORKED early."), kofi);
	expect(early.status).toBe(409);
	const back = await early.text();
	expect(back).toContain("It holds until it is looked at again");
	expect(back).toContain("It WORKED early.");
	expect(await site.text(`/decisions/${id}`, kofi)).not.toContain("Keep it as it is");
	const reminded = async () =>
		(await subjects(rosa)).filter((one) => one === "To be looked at again: Kept phones").length;
	const tick = async (days: number) => {
		site.pass(days * day);
		for (const _ of [1, 2]) await keepDecisions(services);
		return reminded();
	};
	expect(await tick(61)).toBe(1);
	expect(await needs(kofi, id)).toBe("review");
	expect(await needs(rosa, id)).toBeUndefined();
	expect(await site.text(`/decisions/${id}`, kofi)).toContain("Does it still fit?");
	expect(await site.text(`/decisions/${id}`, rosa)).not.toContain("Does it still fit?");

	expect((await keep(id, rosa)).status).toBe(403);
	expect((await keep(id, guest)).status).toBe(403);
	expect((await keep(id, kofi, { text: " " })).status).toBe(400);
	expect((await keep(id, kofi, { reviewOn: inDays(0) })).status).toBe(400);
	expect((await keep(id, kofi, { reviewOn: "soon" })).status).toBe(400);
	expect((await keep(id, kofi, { id: "entry_x" })).status).toBe(400);
	const form = kept("The talks got LONGER and calmer.");
	for (const _ of [1, 2])
		expect((await site.post(`/decisions/${id}/keep`, form, kofi)).headers.get("location")).toBe(
			`/decisions/${id}#${form.id}`,
		);
	expect(await read(id)).toMatchObject({ phase: "decided", reviewOn: form.reviewOn });
	const { items } = (await (await site.get(`/api/decisions/${id}/entries`, guest)).json()) as { items: object[] };
	expect(items.filter((one) => "kind" in one && one.kind === "kept")).toMatchObject([
		{ text: form.text, reviewOn: form.reviewOn, person: { name: "Kofi Mensah" } },
	]);
	expect((await subjects(rosa)).filter((one) => one === "It goes on holding: Kept phones")).toHaveLength(1);
	const page = await site.text(`/decisions/${id}`, rosa);
	for (const shown of ["Looked at again, and kept", form.text]) expect(page).toContain(shown);
	expect(await site.text("/search?q=calmer&kind=decision", rosa)).toContain(`/decisions/${id}`);
	expect(await site.text("/decisions?state=review", rosa)).not.toContain(id);
	expect(await needs(kofi, id)).toBeUndefined();
	expect(await messageOf(await keep(id, steward))).toContain("It holds until");

	expect(await tick(88)).toBe(1);
	expect(await tick(3)).toBe(2);
	const both = await Promise.all([keep(id), keep(id, steward)]);
	expect(both.map(({ status }) => status).toSorted()).toEqual([201, 409]);
	site.pass(100 * day);
	await propose({ from: id, title: "Other phones" }, rosa);
	expect(await messageOf(await keep(id))).toContain("taken up again");
});

it("a decision in a group is kept by those who are in it alone", async () => {
	const id = await asked({ title: "CANARY kept", group });
	await voice(id, nate);
	await decide(id);
	site.pass(61 * day);
	for (const as of [rosa, steward]) expect((await keep(id, as)).status).toBe(404);
	expect((await keep(id)).status).toBe(201);
	for (const as of [rosa, steward]) expect((await subjects(as)).join()).not.toContain("CANARY");
	expect(await subjects(nate)).toContain("It goes on holding: CANARY kept");
});
