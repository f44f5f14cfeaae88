import { beforeAll, expect, it } from "vitest";
import { chapterSite, type SignedIn } from "#test/support/chapter-site.ts";

const site = chapterSite(Date.UTC(2026, 9, 20, 12));
let priya: SignedIn;
let rosa: SignedIn;
let guest: SignedIn;

type Home = {
	readonly waiting: readonly { what: string; title?: string }[];
	readonly meeting: { title: string; mine: string | null; hosts: boolean; turns: string[] } | null;
};
const home = async (as: SignedIn): Promise<Home> => (await site.get("/api/home", as)).json();
const asked = async (as: SignedIn) =>
	(await home(as)).waiting.filter(({ what }) => what === "meeting").map(({ title }) => title);

const call = async (title: string, startsLocal: string, more: object = {}): Promise<string> => {
	const body = { title, startsLocal, timeZone: "Europe/London", minutes: 90, ...more };
	const answer = await site.call("POST", "/api/meetings", body, priya);
	expect(answer.status).toBe(201);
	return ((await answer.json()) as { id: string }).id;
};
const say = async (id: string, answer: string, as: SignedIn) =>
	expect((await site.call("PUT", `/api/meetings/${id}/answer`, { answer }, as)).status).toBe(204);

let soon: string;

beforeAll(async () => {
	await site.claim();
	priya = await site.signIn("facilitator", "Priya Nair");
	rosa = await site.signIn("member", "Rosa Lind");
	guest = await site.signIn("guest", "Leila Haddad");
	soon = await call("Second Tuesday", "2026-11-10T18:30", { host: rosa.id });
	await call("Spring gathering", "2027-03-10T18:30");
});

it("shows the next meeting once it has been answered for, and doesn’t ask and tell at once", async () => {
	expect(await asked(rosa)).toEqual(["Second Tuesday"]);
	expect((await home(rosa)).meeting).toMatchObject({ title: "Spring gathering", mine: null });
	await say(soon, "maybe", rosa);
	expect(await asked(rosa)).toEqual([]);
	expect((await home(rosa)).meeting).toMatchObject({ title: "Second Tuesday", mine: "maybe", hosts: true });
	const text = await site.text("/", rosa);
	expect(text).toContain("Your next meeting");
	expect(text).toContain("You may come");
	expect(text).toContain("You host");
});

it("says when a meeting is by its own clock, and where that is, to whom nobody knows the zone of", async () => {
	const asking = await site.text("/", priya);
	expect(asking).toContain("Say whether you come");
	expect(asking).toMatch(/10 November 2026 at 18:30 in London|November 10, 2026 at 6:30\sPM in London/);
	expect(asking).not.toContain("PM UTC");
	const there = { ...priya, cookie: `${priya.cookie}; zone=America/New_York` };
	expect(await site.text("/", there)).toMatch(/1:30\sPM/);
});

it("passes over a meeting to which one doesn’t come", async () => {
	await say(soon, "no", rosa);
	expect((await home(rosa)).meeting?.title).toBe("Spring gathering");
	await say(soon, "yes", rosa);
	expect((await home(rosa)).meeting?.title).toBe("Second Tuesday");
});

it("says which turn one took", async () => {
	const offered = await site.call(
		"POST",
		`/api/meetings/${soon}/turns`,
		{ role: "bring-case", person: rosa.id },
		priya,
	);
	expect(offered.status).toBe(201);
	const mine = (await (await site.get("/api/me/turns", rosa)).json()) as { items: { id: string }[] };
	const taken = { answer: "take", title: "Nobody comes on Fridays" };
	expect((await site.post(`/me/turns/${mine.items[0]?.id}`, taken, rosa)).status).toBe(303);
	expect((await home(rosa)).meeting?.turns).toEqual(["bring-case"]);
	expect(await site.text("/", rosa)).toContain("You bring a case");
});

it("tells a guest, who isn’t asked, when the chapter meets", async () => {
	expect(await asked(guest)).toEqual([]);
	expect((await home(guest)).meeting?.title).toBe("Second Tuesday");
	expect(await site.text("/", guest)).toContain("The next meeting");
});

it("keeps a group’s meeting within the group", async () => {
	const made = await site.call("POST", "/api/groups", { name: "Nights", purpose: "To listen." }, priya);
	const { id } = (await made.json()) as { id: string };
	await call("CANARY tonight", "2026-10-21T18:30", { group: id });
	for (const one of [rosa, guest]) expect(JSON.stringify(await home(one))).not.toContain("CANARY");
	expect(await asked(priya)).toContain("CANARY tonight");
});
