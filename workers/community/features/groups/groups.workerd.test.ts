import { beforeAll, describe, expect, it } from "vitest";
import { day } from "#core/clock.ts";
import { newId } from "#core/id.ts";
import { idOf } from "#test/support/answers.ts";
import { chapterSite, type SignedIn } from "#test/support/chapter-site.ts";
import { keepMeetings } from "../meetings/drafting-actions.ts";

const site = chapterSite();
const { services } = site;
const canary = "GROUPCANARY";
let lucia: SignedIn;
let ezra: SignedIn;
let outsider: SignedIn;
let steward: SignedIn;
let group: string;
let practice: string;
let trial: string;

const add = (personId: string, as: SignedIn) =>
	site.call("POST", `/api/groups/${group}/members`, { person: personId }, as);

beforeAll(async () => {
	await site.claim();
	lucia = await site.signIn("member", "Lucía Marte");
	ezra = await site.signIn("member", "Ezra");
	outsider = await site.signIn("member", "Outsider");
	steward = await site.signIn("steward", "Steward");
	group = await idOf(
		await site.call("POST", "/api/groups", { name: "Schools table", purpose: "How schools listen." }, lucia),
	);
	await add(ezra.id, lucia);
	const words = {
		title: `${canary} title`,
		status: "mixed",
		language: "en",
		situation: `${canary} situation`,
		whatWeDo: "Sit.",
		tags: ["canarytag"],
	};
	practice = await idOf(await site.call("POST", "/api/practices", { ...words, group, involved: [ezra.id] }, lucia));
	await site.call(
		"PUT",
		`/api/practices/${practice}`,
		{ ...words, base: 1, reason: `${canary} reason`, situation: `${canary} second`, involved: [ezra.id] },
		lucia,
	);
	trial = await idOf(
		await site.call("POST", `/api/practices/${practice}/trials`, { context: `${canary} context` }, ezra),
	);
	await site.call("PUT", `/api/trials/${trial}/report`, { outcome: "worked", surprised: `${canary} surprise` }, ezra);
});

describe("what a group writes", () => {
	it("is found by its members", async () => {
		for (const path of [
			`/practices/${practice}`,
			`/groups/${group}`,
			`/api/practices?group=${group}`,
			`/practices/${practice}/versions`,
			`/practices/${practice}/compare?from=1&to=2`,
			`/api/practices/${practice}/trials`,
			`/search?q=${canary}`,
			"/practices",
		])
			expect(await site.text(path, ezra), path).toContain(canary);
		const { items } = (await (await site.get(`/api/search?q=${canary}`, ezra)).json()) as { items: { kind: string }[] };
		expect(items.map((one) => one.kind).sort()).toEqual(["practice", "trial"]);
	});

	it("is not counted among what they can see", async () => {
		const { items } = (await (await site.get("/api/practices", outsider)).json()) as { items: unknown[] };
		expect(items).toEqual([]);
		expect(await site.text("/practices", steward)).toContain("No practice has been written down yet.");
	});

	it("can't be tried, changed or opened by others", async () => {
		for (const who of [outsider, steward]) {
			expect((await site.call("POST", `/api/practices/${practice}/trials`, { context: "x" }, who)).status).toBe(404);
			expect((await site.call("PUT", `/api/practices/${practice}/audience`, { scope: "chapter" }, who)).status).toBe(
				404,
			);
			expect((await site.call("POST", `/api/practices/${practice}/take-back`, {}, who)).status).toBe(404);
		}
	});

	it("names members of the group only", async () => {
		const words = { title: "t", status: "mixed", language: "en", situation: "s" };
		expect(
			(await site.call("POST", "/api/practices", { ...words, group, involved: [outsider.id] }, lucia)).status,
		).toBe(400);
		expect((await site.call("POST", "/api/practices", { ...words, group }, outsider)).status).toBe(400);
	});

	it("is closed to who has left, and opens to the chapter when its author lets it, but for what others tried there", async () => {
		await add(outsider.id, lucia);
		expect(await site.text(`/practices/${practice}`, outsider)).toContain(canary);
		expect((await site.post(`/groups/${group}/members/remove`, { person: outsider.id }, outsider)).status).toBe(303);
		expect((await site.get(`/practices/${practice}`, outsider)).status).toBe(404);
		expect((await site.call("PUT", `/api/practices/${practice}/audience`, { scope: "chapter" }, lucia)).status).toBe(
			204,
		);
		expect(await site.text(`/practices/${practice}`, outsider)).toContain(`${canary} second`);
		for (const path of [`/search?q=${canary}`, `/practices/${practice}`, `/api/practices/${practice}/trials`])
			expect(await site.text(path, outsider), path).not.toContain(trial);
		expect((await site.get(`/api/trials/${trial}`, outsider)).status).toBe(404);
		expect(await site.text(`/api/practices/${practice}/trials`, ezra)).toContain(trial);
		expect(
			(await site.call("PUT", `/api/practices/${practice}/audience`, { scope: "group", group }, lucia)).status,
		).toBe(204);
		expect(
			((await (await site.get(`/api/search?q=${canary}`, outsider)).json()) as { items: unknown[] }).items,
		).toEqual([]);
	});
});

describe("a group", () => {
	it("shows its next meetings to its members, and lets its coordinator call one", async () => {
		expect(await site.text(`/groups/${group}`, lucia)).toContain(`/meetings/new?group=${group}`);
		const title = `${canary} round table`;
		const words = { title, purpose: "", startsLocal: "2026-11-01T17:30", timeZone: "UTC", minutes: 60 };
		await site.call("POST", "/api/meetings", { ...words, place: "", link: "", group }, lucia);
		const seen = await site.text(`/groups/${group}`, ezra);
		expect([seen.includes(title), seen.includes("Call a meeting")]).toEqual([true, false]);
		for (const one of [outsider, steward]) expect(await site.text(`/groups/${group}`, one)).not.toContain(title);
	});

	it("leads from its page to what goes on in it, by name, and to all of a kind", async () => {
		const made = async (path: string, body: object) =>
			idOf(await site.call("POST", path, { language: "en", group, ...body }, lucia));
		const title = `${canary} door`;
		const frame = { situation: "S", wanted: "W" };
		const inside = [
			["topics", await made("/api/topics", { title, format: "case" })],
			["questions", await made("/api/questions", { title })],
			["assists", await made("/api/assists", { title, ...frame })],
			["studies", await made("/api/studies", { title, question: "Q", audience: "group" })],
		] as const;
		const page = await site.text(`/groups/${group}`, ezra);
		for (const [kind, id] of inside) {
			expect(page).toContain(`/${kind}/${id}`);
			expect(page).toContain(`href="/${kind}?group=${group}"`);
			for (const list of [`/${kind}?group=${group}`, `/api/${kind}?group=${group}`])
				expect(await site.text(list, ezra), list).toContain(id);
			expect(await site.text(`/${kind}?group=${group}`, outsider)).not.toContain(canary);
		}
		expect(await site.text(`/topics?group=${newId("group", services)}`, ezra)).not.toContain(canary);
		expect(await site.text(`/groups/${group}`, outsider)).not.toContain(canary);
	});

	it("leads to the meetings that it had, and to those alone", async () => {
		const when = { startsLocal: "2026-10-20T14:00", timeZone: "Europe/Amsterdam", minutes: 30 };
		const call = async (title: string, of: string | null, as: SignedIn) =>
			idOf(await site.call("POST", "/api/meetings", { title, ...when, group: of }, as));
		const [ours, whole] = [await call("Ours, held", group, lucia), await call("Everybody", null, steward)];
		site.pass(3 * day);
		await keepMeetings(services);
		expect(await site.text(`/groups/${group}`, ezra)).toContain(`/meetings/${ours}`);
		const past = await site.text(`/meetings?group=${group}`, ezra);
		expect(past).toContain(`/meetings/${ours}`);
		expect(past).not.toContain(`/meetings/${whole}`);
		expect(await site.text(`/api/meetings?when=past&group=${group}`, ezra)).not.toContain(whole);
		expect(await site.text(`/meetings?group=${group}`, outsider)).not.toContain(ours);
	});

	it("is known to the chapter by name and purpose", async () => {
		expect(await site.text("/groups", outsider)).toContain("How schools listen.");
		const page = await site.text(`/groups/${group}`, outsider);
		expect(page).toContain("read by its members alone");
		expect(page).not.toContain("Ezra");
		expect((await site.get(`/api/groups/${group}/members`, outsider)).status).toBe(403);
		expect((await site.get("/groups/group_unknown", outsider)).status).toBe(404);
	});

	it("is founded once by a form that is sent twice", async () => {
		const id = newId("group", services);
		const fields = { id, name: "Twice", purpose: "Once." };
		const answers = await Promise.all([1, 2].map(() => site.post("/groups/new", fields, lucia)));
		expect(answers.map((answer) => answer.headers.get("location"))).toEqual([`/groups/${id}`, `/groups/${id}`]);
		expect(
			(await site.post("/groups/new", { id: newId("group", services), name: "", purpose: "Kept." }, lucia)).status,
		).toBe(400);
	});

	it("takes members in through its coordinator or a steward, who can't let themselves in", async () => {
		expect((await add(outsider.id, ezra)).status).toBe(403);
		expect((await add(steward.id, steward)).status).toBe(403);
		expect((await add("person_nobody", lucia)).status).toBe(400);
		expect((await add(outsider.id, steward)).status).toBe(204);
		expect((await site.call("DELETE", `/api/groups/${group}/members/${outsider.id}`, undefined, ezra)).status).toBe(
			403,
		);
		expect((await site.call("DELETE", `/api/groups/${group}/members/${outsider.id}`, undefined, lucia)).status).toBe(
			204,
		);
	});

	it("always has a coordinator, who is one of its members", async () => {
		expect((await site.call("DELETE", `/api/groups/${group}/members/${lucia.id}`, undefined, lucia)).status).toBe(409);
		const words = { name: "Schools table", purpose: "How schools listen." };
		expect((await site.call("PUT", `/api/groups/${group}`, { ...words, coordinator: outsider.id }, lucia)).status).toBe(
			400,
		);
		expect((await site.call("PUT", `/api/groups/${group}`, { ...words, coordinator: ezra.id }, outsider)).status).toBe(
			403,
		);
		expect((await site.post(`/groups/${group}/edit`, { ...words, coordinator: ezra.id }, lucia)).status).toBe(303);
		expect((await site.call("DELETE", `/api/groups/${group}/members/${lucia.id}`, undefined, lucia)).status).toBe(204);
	});
});
