import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { newId } from "#core/id.ts";
import { record, withdrawal } from "#exchange/tables.ts";
import { idOf } from "#test/support/answers.ts";
import { chapterSite, type SignedIn } from "#test/support/chapter-site.ts";
import { circleIn } from "#test/support/circle.ts";
import { linkedPeer } from "#test/support/linked-peer.ts";

const site = chapterSite();
const { services } = site;
let rosa: SignedIn;
let ezra: SignedIn;
let outsider: SignedIn;
let guest: SignedIn;
let steward: SignedIn;
let group: string;

const words = { value: "applied", text: "I asked the porter **first**.", language: "en", audience: "chapter" };
const tell = (more: object = {}, as = rosa) => idOf(site.call("POST", "/api/value/stories", { ...words, ...more }, as));
const refused = async (more: object, as = rosa) =>
	(await site.call("POST", "/api/value/stories", { ...words, ...more }, as)).status;
type Told = { title: string; version: number; audience: string; tellsOf: { id: string }[]; ledTo: { id: string }[] };
const read = async (id: string, as = rosa) => (await (await site.get(`/api/value/stories/${id}`, as)).json()) as Told;
const practiceBy = (as: SignedIn, more: object = {}) =>
	idOf(
		site.call(
			"POST",
			"/api/practices",
			{ title: "Porter first", status: "mixed", language: "en", situation: "Night.", ...more },
			as,
		),
	);

beforeAll(async () => {
	({ rosa, ezra, outsider, guest, steward, group } = await circleIn(site, {
		rosa: "Rosa Medina",
		ezra: "Ezra Cohen",
	}));
	await linkedPeer(services, "https://nairobi.example", "Nairobi");
});

describe("a story of value", () => {
	it("is told of what somebody took part in, once however often the form is sent", async () => {
		const practice = await practiceBy(rosa);
		expect(await site.text(`/value/new?from=${practice}&value=applied`, rosa)).toContain("I used it when …");
		const id = newId("story", services);
		const fields = { ...words, id, title: "", group: "", from: practice, indicator: "" };
		for (const _ of [1, 2])
			expect((await site.post("/value/new", fields, rosa)).headers.get("location")).toBe(`/value/stories/${id}`);
		const page = await site.text(`/value/stories/${id}`, guest);
		expect(page).toContain("<strong>first</strong>");
		expect(page).toContain("How it was used");
		expect(page).toContain(`/practices/${practice}`);
		expect(page).not.toContain("/edit");
		expect(await site.text("/value", guest)).toContain(`/value/stories/${id}`);
		expect(await site.text("/value?value=immediate", guest)).not.toContain(`/value/stories/${id}`);
		expect(await site.text("/search?q=porter&kind=story", guest)).toContain(`/value/stories/${id}`);
		expect(await site.text(`/practices/${practice}`, ezra)).toContain(`/value/stories/${id}`);
		expect(await site.text("/", ezra)).toContain(`/value/stories/${id}`);
		expect((await read(id)).title).toBe("I asked the porter first.");
	});

	it("shows how it reads before it is told", async () => {
		const id = newId("story", services);
		const fields = { ...words, id, title: "", group: "", indicator: "", intent: "preview" };
		const page = await (await site.post("/value/new", fields, rosa)).text();
		expect(page).toContain("Nothing is saved yet");
		expect((await site.get(`/value/stories/${id}`, rosa)).status).toBe(404);
	});

	it("is refused without words or a kind, about what isn’t there, for a group of others, and by a guest", async () => {
		expect(await refused({ text: " " })).toBe(400);
		expect(await refused({ value: "praise" })).toBe(400);
		expect(await refused({ from: ["meeting_00000000000000000000aa"] })).toBe(400);
		expect(await refused({ audience: "group", group }, outsider)).toBe(400);
		expect(await refused({ audience: "group" })).toBe(400);
		expect(await refused({}, guest)).toBe(403);
		const id = newId("story", services);
		const back = await site.post(
			"/value/new",
			{ ...words, id, text: "", title: "Typed", group: "", indicator: "" },
			rosa,
		);
		expect(back.status).toBe(400);
		expect(await back.text()).toContain("Typed");
	});

	it("stays in the group whose words it holds, and is seen by nobody outside", async () => {
		const practice = await practiceBy(ezra, { group });
		expect(await refused({ from: [practice] })).toBe(400);
		const id = await tell({ from: [practice], audience: "group", group, text: "What was said on nights." });
		expect((await site.get(`/value/stories/${id}`, ezra)).status).toBe(200);
		for (const who of [outsider, steward, guest]) {
			expect((await site.get(`/value/stories/${id}`, who)).status).toBe(404);
			expect((await site.get(`/api/value/stories/${id}`, who)).status).toBe(404);
			for (const list of ["/value", "/value/map", "/api/value/map", "/search?q=nights", "/"])
				expect(await site.text(list, who), list).not.toContain(id);
		}
		expect((await site.call("DELETE", `/api/value/stories/${id}/sources/${practice}`, undefined, rosa)).status).toBe(
			204,
		);
		expect((await read(id)).tellsOf).toHaveLength(1);
		const change = await site.call("PUT", `/api/value/stories/${id}`, { ...words, base: 1 }, rosa);
		expect(change.status).toBe(400);
		expect((await site.call("PUT", `/api/value/stories/${id}/audience`, { scope: "network" }, rosa)).status).toBe(400);
	});

	it("is read by nobody else as long as it is for oneself", async () => {
		const id = await tell({ audience: "private" });
		for (const who of [ezra, steward]) expect((await site.get(`/value/stories/${id}`, who)).status).toBe(404);
		expect(await site.text("/value?whose=mine", rosa)).toContain(id);
	});

	it("is worded anew by its teller alone, and not over what was saved meanwhile", async () => {
		const id = await tell();
		const put = (base: number, as = rosa) =>
			site.call("PUT", `/api/value/stories/${id}`, { ...words, text: `Again, ${base}.`, title: "Once more", base }, as);
		expect((await put(1, ezra)).status).toBe(403);
		expect((await put(1)).status).toBe(200);
		expect((await put(1)).status).toBe(200);
		expect((await put(7)).status).toBe(409);
		expect(await read(id)).toMatchObject({ title: "Once more", version: 2 });
	});

	it("goes for good, and what was told after it stays", async () => {
		const id = await tell();
		const next = await tell({ value: "realised", from: [id] });
		expect((await read(id)).ledTo.map((one) => one.id)).toEqual([next]);
		expect((await site.call("DELETE", `/api/value/stories/${id}`, undefined, ezra)).status).toBe(403);
		expect((await site.post(`/value/stories/${id}/delete`, {}, rosa)).status).toBe(303);
		expect((await site.get(`/value/stories/${id}`, rosa)).status).toBe(404);
		expect((await read(next)).tellsOf).toEqual([]);
	});

	it("says what else it tells of, but not of what came of itself", async () => {
		const [id, practice] = [await tell(), await practiceBy(rosa)];
		const next = await tell({ value: "realised", from: [id] });
		const source = (from: string, as = rosa) => site.call("PUT", `/api/value/stories/${id}/sources`, { from }, as);
		expect((await source(practice, ezra)).status).toBe(403);
		expect((await source(practice)).status).toBe(204);
		expect((await source(next)).status).toBe(400);
		expect(await site.text(`/value/stories/${id}/ties`, rosa)).toContain(`/practices/${practice}`);
		expect((await site.post(`/value/stories/${id}/sources/remove`, { from: practice }, rosa)).status).toBe(303);
		expect((await read(id)).tellsOf).toEqual([]);
	});

	it("can be talked about and thanked for", async () => {
		const id = await tell();
		const said = await site.call("POST", `/api/conversations/about/${id}/messages`, { text: "Which porter?" }, ezra);
		expect(said.status).toBe(201);
		expect((await site.call("POST", "/api/thanks", { for: id, text: "It helped." }, ezra)).status).toBe(201);
		const page = await site.text(`/value/stories/${id}`, rosa);
		expect(page).toContain("Which porter?");
		expect(page).toContain("Ezra Cohen");
	});
});

describe("a story that goes beyond the chapter", () => {
	const sent = async (id: string) =>
		(
			await services.db
				.select()
				.from(record)
				.where(eq(record.id, `${site.origin}/records/${id}`))
		)[0];
	const share = (id: string, scope: string, as = rosa) =>
		site.call("PUT", `/api/value/stories/${id}/audience`, { scope }, as);

	it("goes as a story that says its kind of value, without its teller’s name, and is taken back", async () => {
		const id = await tell({ title: "The porter knew" });
		expect((await share(id, "public", ezra)).status).toBe(403);
		expect(await (await share(id, "public")).json()).toEqual({ shared: true, waits: null });
		const row = await sent(id);
		const { object } = JSON.parse(row?.activity ?? "{}") as { object: { content: Record<string, unknown> } };
		expect(object.content).toMatchObject({ title: "The porter knew", value: "applied" });
		expect(row?.activity).not.toContain("Medina");
		const shared = await (await site.get("/shared/stories")).text();
		expect(shared).toContain("The porter knew");
		expect(await (await site.get(`/shared/stories/${id}`)).text()).toContain("How it was used");
		expect((await site.post(`/value/stories/${id}/take-back`, {}, steward)).status).toBe(303);
		expect(await sent(id)).toBeUndefined();
		expect((await read(id)).audience).toBe("chapter");
		expect((await site.get(`/shared/stories/${id}`)).status).toBe(404);
		expect(await services.db.select().from(withdrawal)).toEqual([]);
	});

	it("waits for who is named in it, and comes back at their no", async () => {
		const id = await tell({ text: "Ezra Cohen asked the porter first, and I with him." });
		const first = (await (await share(id, "network")).json()) as { shared: boolean; waits: string };
		expect(first).toMatchObject({ shared: false });
		expect(first.waits).toContain("Ezra Cohen");
		expect(await site.text("/", ezra)).toContain(`/value/stories/${id}`);
		const answer = (given: string, as = ezra) =>
			site.call("PUT", `/api/value/stories/${id}/naming`, { answer: given }, as);
		expect((await answer("yes", outsider)).status).toBe(404);
		expect((await answer("yes")).status).toBe(204);
		expect(await (await share(id, "network")).json()).toMatchObject({ shared: true });
		expect(await sent(id)).toBeDefined();
		const { version } = await read(id);
		const named = { ...words, text: "Outsider was there.", audience: "network", base: version };
		expect((await site.call("PUT", `/api/value/stories/${id}`, named, rosa)).status).toBe(400);
		expect((await answer("no")).status).toBe(204);
		expect(await sent(id)).toBeUndefined();
		expect((await read(id)).audience).toBe("chapter");
	});
});
