import { beforeAll, expect, it } from "vitest";
import { idOf } from "#test/support/answers.ts";
import { chapterSite, type SignedIn } from "#test/support/chapter-site.ts";

const site = chapterSite();
let kofi: SignedIn;
let rosa: SignedIn;
let group: string;
let open: string;
let within: string;

type Contribution = { id: string; title: string; open: boolean; thanked: boolean };
const topic = async (title: string, inGroup: string | null): Promise<string> =>
	idOf(await site.call("POST", "/api/topics", { title, language: "en", format: "case", group: inGroup }, kofi));
const copyOf = (items: readonly string[], as: SignedIn = kofi) =>
	site.call("POST", "/api/me/contributions/record", { items }, as);
const check = async (record: string) =>
	(await (await site.call("POST", "/api/check-record", { record })).json()) as { genuine: boolean; why?: string };

beforeAll(async () => {
	await site.claim();
	kofi = await site.signIn("member", "Kofi Mensah");
	rosa = await site.signIn("member", "Rosa");
	group = await idOf(await site.call("POST", "/api/groups", { name: "Shifts", purpose: "To listen." }, kofi));
	open = await topic("Night rounds", null);
	site.pass(1_000);
	within = await topic("CANARYGROUP", group);
	await site.call(
		"POST",
		"/api/reflections",
		{ question: "free", text: "PRIVATE", language: "en", audience: "private" },
		kofi,
	);
	await site.call("POST", "/api/thanks", { for: open, text: "It changed our Monday." }, rosa);
});

it("are what one wrote with others, for oneself alone", async () => {
	const { items } = (await (await site.get("/api/me/contributions", kofi)).json()) as { items: Contribution[] };
	expect(items.map(({ id, open: all, thanked }) => [id, all, thanked])).toEqual([
		[within, false, false],
		[open, true, true],
	]);
	expect(await site.text("/me/contributions", kofi)).toContain("Night rounds");
	expect(await site.text("/me/contributions", rosa)).not.toContain("Night rounds");
});

it("go out as a copy that anybody can check, as long as not a letter is changed", async () => {
	const form = await site.post("/me/contributions", { item: open }, kofi);
	expect(form.headers.get("content-disposition")).toContain("attachment");
	const record = await form.text();
	expect(record).toContain("Night rounds");
	expect(record).not.toMatch(/CANARYGROUP|PRIVATE|Rosa|Monday/);
	expect(await check(record)).toEqual({ genuine: true });
	expect(await check(record.replace("Night", "Day"))).toMatchObject({ genuine: false, why: "changed" });
	expect(await check(record.slice(10))).toMatchObject({ genuine: false, why: "not-a-record" });
	expect(await check(record.replaceAll(site.origin, "https://other.example"))).toMatchObject({
		genuine: false,
		why: "elsewhere",
	});
	const page = await (await site.post("/check-record", { record })).text();
	expect(page).toContain("This record is genuine.");
	expect(page).toContain("Night rounds");
	const changed = await (await site.post("/check-record", { record: record.replace("Kofi", "Kofa") })).text();
	expect(changed).toContain("isn’t as it was signed");
});

it("hold nothing of a group, nor of anybody else, and aren’t empty", async () => {
	expect((await copyOf([within])).status).toBe(400);
	expect((await copyOf([open], rosa)).status).toBe(400);
	const none = await site.post("/me/contributions", {}, kofi);
	expect(none.status).toBe(400);
	expect(await none.text()).toContain("tick at least one");
	expect((await site.call("POST", "/api/check-record", { record: "" })).status).toBe(400);
	expect((await site.post("/check-record", { record: "{}" })).status).toBe(200);
});

it("name what one brought to others’ help, and the answers that helped", async () => {
	const ask = await idOf(await site.call("POST", "/api/questions", { title: "Doors?", language: "en" }, rosa));
	const answered = async (text: string) =>
		idOf(await site.call("POST", `/api/questions/${ask}/answers`, { text }, kofi));
	const [first, second] = [await answered("Open them."), await answered("Paint them.")];
	await site.call("PUT", `/api/questions/${ask}/closing`, { helpedBy: second, helped: "Paint." }, rosa);
	const assist = await idOf(
		await site.call(
			"POST",
			"/api/assists",
			{ title: "Nobody comes at night", situation: "Since May.", wanted: "Ideas.", language: "en" },
			kofi,
		),
	);
	await site.call("POST", `/api/assists/${assist}/move`, { from: "frame" }, kofi);
	await site.call("POST", `/api/assists/${assist}/entries`, { kind: "question", text: "Since when?" }, rosa);
	type Item = Contribution & { helped: boolean };
	const { items } = (await (await site.get("/api/me/contributions", kofi)).json()) as { items: Item[] };
	const of = (id: string) => items.find((one) => one.id === id);
	expect(of(assist)).toMatchObject({ title: "Nobody comes at night", helped: false });
	expect([of(first)?.helped, of(second)?.helped]).toEqual([false, true]);
	expect(await site.text("/me/contributions", kofi)).toContain("it helped");
	const record = (await (await copyOf([assist, second])).json()) as {
		credentialSubject: { contribution: { type: string; helped?: boolean }[] };
	};
	expect(record.credentialSubject.contribution.map(({ type, helped }) => [type, helped])).toEqual(
		expect.arrayContaining([
			["assist", undefined],
			["answer", true],
		]),
	);
	const theirs = (await (await site.get("/api/me/contributions", rosa)).json()) as { items: Item[] };
	expect(theirs.items.map(({ id }) => id)).not.toContain(assist);
});
