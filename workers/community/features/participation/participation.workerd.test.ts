import { beforeAll, describe, expect, it } from "vitest";
import { chapterSite, type SignedIn } from "#test/support/chapter-site.ts";
import { fullScans } from "#test/support/query-plans.ts";
import { levels, levelWords } from "./rules.ts";

const site = chapterSite();
const { services } = site;
let ada: SignedIn;
let ben: SignedIn;
let steward: SignedIn;

type Taking = { name: string; level: string; word: string };
const taking = async (level: string, as = steward): Promise<Taking[]> =>
	((await (await site.get(`/api/participation?level=${level}`, as)).json()) as { items: Taking[] }).items;
const say = (body: object, as: SignedIn) => site.call("PUT", "/api/me/participation", body, as);

beforeAll(async () => {
	await site.claim();
	ada = await site.signIn("member", "Ada");
	ben = await site.signIn("guest", "Ben");
	steward = await site.signIn("steward", "Stella");
});

describe("how somebody means to take part", () => {
	it("is described, whether anybody says so or not", async () => {
		const page = await site.text("/participation", ben);
		for (const level of levels) expect(page).toContain(levelWords[level].label);
		expect(page).toContain("people learn by watching");
		expect(page).toContain("/me/participation");
	});

	it("is said by themselves, with a word, and is on their page and by their name where all are described", async () => {
		const fields = { level: "peripheral", word: "Until the twins sleep", shown: "chapter" };
		const said = await site.post("/me/participation", fields, ada);
		expect(said.headers.get("location")).toBe("/me/participation?saved");
		expect((await say({ level: "occasional", shown: "chapter" }, ben)).status).toBe(204);
		expect(await taking("peripheral")).toMatchObject([{ name: "Ada", word: "Until the twins sleep" }]);
		expect(await taking("occasional")).toMatchObject([{ name: "Ben", word: "" }]);
		expect(await taking("core")).toEqual([]);
		const page = await site.text("/participation", ben);
		expect(page).toContain("Until the twins sleep");
		expect(await site.text(`/people/${ada.id}`, ben)).toContain("Until the twins sleep");
		const person = (await (await site.get(`/api/people/${ada.id}`, ben)).json()) as { takesPart: object };
		expect(person.takesPart).toEqual({ level: "peripheral", word: "Until the twins sleep" });
		expect(await site.text("/participation?level=peripheral", steward)).toContain(ada.id);
	});

	it("is nobody else’s where they keep it to themselves, and nobody’s once it is unsaid", async () => {
		expect((await say({ level: "core", word: "SECRETLY", shown: "me" }, ada)).status).toBe(204);
		for (const as of [ben, steward])
			for (const path of ["/participation", `/people/${ada.id}`, `/api/people/${ada.id}`, "/me/participation"])
				expect(await site.text(path, as)).not.toContain("SECRETLY");
		expect([await taking("core"), await taking("peripheral")]).toEqual([[], []]);
		expect(await site.text("/me/participation", ada)).toContain("SECRETLY");
		expect((await site.post("/me/participation/unsay", {}, ada)).status).toBe(303);
		expect(await (await site.get("/api/me/participation", ada)).json()).toEqual({ intention: null });
		expect((await site.call("DELETE", "/api/me/participation", {}, ada)).status).toBe(204);
	});

	it("refuses levels and readers that aren’t, and too long a word", async () => {
		expect((await say({ level: "best", word: "", shown: "me" }, ada)).status).toBe(400);
		expect((await say({ level: "core", word: "", shown: "public" }, ada)).status).toBe(400);
		expect((await say({ level: "core", word: "x".repeat(301), shown: "me" }, ada)).status).toBe(400);
		const form = await site.post("/me/participation", { word: "Only a word", shown: "me" }, ada);
		expect(form.status).toBe(400);
		expect(await form.text()).toContain("Only a word");
		expect((await site.get("/api/participation", ada)).status).toBe(400);
	});

	it("is listed by name, page by page and by an index, and shows nobody who isn’t here", async () => {
		for (const name of ["Zoe", "Cleo", "Dora"])
			await say({ level: "active", shown: "chapter" }, await site.signIn("member", name));
		const gone = await site.signIn("member", "Gone");
		await say({ level: "active", shown: "chapter" }, gone);
		expect((await site.call("POST", "/api/me/leave", {}, gone)).status).toBe(204);
		const from = site.trips.length;
		const first = (await (await site.get("/api/participation?level=active&limit=2", ada)).json()) as {
			items: Taking[];
			next: string;
		};
		const rest = await site.get(`/api/participation?level=active&limit=2&after=${first.next}`, ada);
		const names = [...first.items, ...((await rest.json()) as { items: Taking[] }).items].map(({ name }) => name);
		expect(names).toEqual(["Cleo", "Dora", "Zoe"]);
		expect(await fullScans(services.db.$client, site.trips.slice(from))).toEqual([]);
		expect(await site.text("/participation?level=active&limit=2", ada)).toContain("after=");
		const left = services.db.$client.prepare("select count(*) as n from intended_level where person_id = ?");
		expect(await left.bind(gone.id).first("n")).toBe(0);
	});
});
