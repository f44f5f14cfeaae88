import { beforeAll, describe, expect, it } from "vitest";
import { workingGroup } from "#community/db/practices.ts";
import { day } from "#core/clock.ts";
import { idOf } from "#test/support/answers.ts";
import { chapterSite, type SignedIn } from "#test/support/chapter-site.ts";
import { keepSpaces } from "./keep-actions.ts";

const site = chapterSite();
const { services } = site;
let mei: SignedIn;
let ezra: SignedIn;
let outsider: SignedIn;

const body = {
	name: "Listening at night",
	purpose: "For whoever works after ten.",
	question: "How do we hear what the night shift knows?",
	joins: "start",
	startsLocal: "2026-11-03T19:30",
	timeZone: "America/New_York",
	minutes: 90,
	every: "two-weeks",
	sessions: 3,
	place: "The library",
	link: "",
};
const make = (more: object = {}, as = mei) => site.call("POST", "/api/spaces", { ...body, ...more }, as);
const join = (id: string, as: SignedIn) => site.call("POST", `/api/spaces/${id}/join`, {}, as);
const group = async (id: string, as: SignedIn) =>
	(await (await site.get(`/api/groups/${id}`, as)).json()) as Record<string, unknown>;
const reflect = (id: string, text: string, as: SignedIn) =>
	site.call("POST", "/api/reflections", { question: "free", text, language: "en", audience: "group", group: id }, as);
const mails = async (subject: string) =>
	(await services.db.$client.prepare("select recipient from mail where subject = ?").bind(subject).all()).results;

beforeAll(async () => {
	await site.claim();
	mei = await site.signIn("member", "Mei");
	ezra = await site.signIn("member", "Ezra");
	outsider = await site.signIn("member", "Outsider");
});

describe("a space", () => {
	it("is made with all of its sessions, ends with the last, and is found by its words", async () => {
		const id = await idOf(make());
		expect(await group(id, ezra)).toMatchObject({
			...{ kind: "space", endsOn: "2026-12-01", joins: "start", workingOn: body.question, mine: false },
		});
		const { items } = (await (await site.get("/api/meetings", mei)).json()) as { items: { title: string }[] };
		const page = await site.text("/calendar", mei);
		expect(items.filter(({ title }) => title === body.name).length + page.length).toBeGreaterThan(0);
		const { n } = (await services.db.$client
			.prepare("select count(*) as n from meeting where group_id = ?")
			.bind(id)
			.first()) as { n: number };
		expect(n).toBe(3);
		expect(await site.text("/search?q=listening&kind=space", ezra)).toContain(body.name);
		expect(await site.text("/spaces", ezra)).toContain(body.question);
		expect(await site.text("/groups", ezra)).toContain("Space, until");
		expect(await site.text(`/groups/${id}`, ezra)).toContain("Join this space");
	});

	it("is made once of a form that is sent twice, and refuses an end before its last session", async () => {
		const id = "group_01jd3k8z5v7q2m4x6c8b0n";
		expect((await make({ id })).status).toBe(201);
		expect((await make({ id })).status).toBe(201);
		expect((await make({ id, name: "Another" })).status).toBe(409);
		expect((await make({ endsOn: "2026-11-04" })).status).toBe(400);
		expect((await make({ sessions: 13 })).status).toBe(400);
		expect((await make({ question: " " })).status).toBe(400);
		expect((await make({ startsLocal: "tomorrow" })).status).toBe(400);
		const again = await site.post("/spaces/new", { id: "group_01jd3k8z5v7q2m4x6c8b1n", name: "Kept words" }, mei);
		expect(again.status).toBe(400);
		expect(await again.text()).toContain("Kept words");
	});

	it("lets anybody in while its door is open, and shows its words to who is in it alone", async () => {
		const id = await idOf(make({ name: "Door" }));
		expect((await join(id, ezra)).status).toBe(204);
		expect((await reflect(id, "CANARYSPACE what we heard", ezra)).status).toBe(201);
		expect(await site.text("/search?q=CANARYSPACE", outsider)).not.toContain("what we heard");
		site.pass(20 * day);
		expect((await join(id, outsider)).status).toBe(409);
		expect(await site.text(`/groups/${id}`, outsider)).not.toContain("Join this space");
		site.pass(-20 * day);
		const open = await idOf(make({ name: "Open to the end", joins: "end" }));
		site.pass(20 * day);
		expect((await join(open, outsider)).status).toBe(204);
		site.pass(-20 * day);
		expect((await join("group_nothing", ezra)).status).toBe(404);
	});

	it("is changed and given more time by who tends it, with a reason that its people read", async () => {
		const id = await idOf(make({ name: "Longer" }));
		await join(id, ezra);
		const more = (as: SignedIn, endsOn: string, reason = "The union can only come in December.") =>
			site.call("PUT", `/api/spaces/${id}/end`, { endsOn, reason }, as);
		expect((await more(ezra, "2026-12-15")).status).toBe(403);
		expect((await more(mei, "2026-11-15")).status).toBe(400);
		expect((await more(mei, "2026-12-15", "")).status).toBe(400);
		expect((await more(mei, "2026-12-15")).status).toBe(204);
		expect(await group(id, ezra)).toMatchObject({ endsOn: "2026-12-15" });
		expect(await site.text(`/groups/${id}`, ezra)).toContain("The union can only come");
		const asks = { question: "And who listens to us?", joins: "end" };
		expect((await site.call("PUT", `/api/spaces/${id}`, asks, ezra)).status).toBe(403);
		expect((await site.call("PUT", `/api/spaces/${id}`, asks, mei)).status).toBe(204);
		expect(await group(id, ezra)).toMatchObject({ workingOn: asks.question, joins: "end" });
		expect((await site.call("PUT", `/api/groups/${id}/work`, { workingOn: "Anything", aims: [] }, mei)).status).toBe(
			409,
		);
	});
});

describe("the end of a space", () => {
	let id = "";
	it("asks once what it has taught, by letter and on the first page", async () => {
		id = await idOf(make({ name: "Ending", startsLocal: "2026-10-21T19:30", every: "week" }));
		await join(id, ezra);
		expect(await site.text("/", ezra)).not.toContain("Write what a space has taught you");
		site.pass(10 * day);
		for (let i = 0; i < 2; i++) await keepSpaces(services);
		expect(await mails("Ending ends on November 4, 2026")).toHaveLength(2);
		expect(await site.text("/", ezra)).toContain("Write what a space has taught you");
		await reflect(id, "To ask before I tell.", ezra);
		expect(await site.text("/", ezra)).not.toContain("Write what a space has taught you");
	});

	it("comes by itself once its last day is over: who was in it reads on, and nobody writes", async () => {
		site.pass(6 * day);
		for (let i = 0; i < 2; i++) await keepSpaces(services);
		expect((await group(id, ezra)).closedAt).not.toBeNull();
		expect(await mails("Ending has ended")).toHaveLength(2);
		expect((await reflect(id, "Too late", ezra)).status).toBe(400);
		expect((await join(id, outsider)).status).toBe(409);
		expect(await site.text(`/groups/${id}`, ezra)).toContain("This space has ended.");
		expect(await site.text("/spaces?over=yes", ezra)).toContain("Ending");
		expect(await site.text("/spaces?over=yes", outsider)).not.toContain(">Ending<");
		expect(
			(await site.call("PUT", `/api/spaces/${id}/end`, { endsOn: "2027-01-01", reason: "More" }, mei)).status,
		).toBe(409);
	});

	it("can be a beginning: any of its people makes a working group of it, with all that is in it", async () => {
		const become = (as: SignedIn) =>
			site.call("POST", `/api/spaces/${id}/group`, { word: "The hospital asked us to stay." }, as);
		expect((await become(outsider)).status).toBe(403);
		expect((await become(ezra)).status).toBe(204);
		expect(await group(id, ezra)).toMatchObject({ kind: "group", endsOn: null, closedAt: null, mine: true });
		expect((await become(ezra)).status).toBe(409);
		const page = await site.text(`/groups/${id}`, ezra);
		expect(page).toContain("The hospital asked us to stay.");
		expect(await site.text(`/reflections?group=${id}`, mei)).toContain("To ask before I tell.");
		expect((await reflect(id, "And on we go", ezra)).status).toBe(201);
		expect(await site.text("/search?q=Ending&kind=group", outsider)).toContain("Ending");
		expect((await join(id, outsider)).status).toBe(404);
		await keepSpaces(services);
		expect((await group(id, ezra)).closedAt).toBeNull();
	});

	it("is told in the chapter's summary by its name, and to others without", async () => {
		const steward = await site.signIn("steward", "Steward");
		const at = services.clock();
		await services.db.insert(workingGroup).values({
			...{ id: "group_circle", kind: "circle", name: "CANARY circle", purpose: "", coordinatorId: mei.id },
			...{ createdAt: at, closedAt: at },
		});
		const dayOf = (time: number) => new Date(time).toISOString().slice(0, 10);
		const told = async (audience: string): Promise<string> => {
			const period = { from: dayOf(at - 90 * day), to: dayOf(at), audience };
			return ((await (await site.call("POST", "/api/summaries", period, steward)).json()) as { body: string }).body;
		};
		const own = await told("chapter");
		expect(own).toContain("A space opened: *Ending*.");
		expect(own).toContain("The space *Ending* goes on as a working group.");
		const abroad = await told("network");
		expect(abroad).toContain("We opened spaces for a time, or ended them");
		expect(abroad).not.toMatch(/Ending|Listening/);
		expect(own + abroad).not.toContain("CANARY");
	});
});
