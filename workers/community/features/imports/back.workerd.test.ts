import { beforeAll, describe, expect, it } from "vitest";
import { chapterSite, type SignedIn } from "#test/support/chapter-site.ts";

const site = chapterSite();
const database = site.services.db.$client;
const patience = { timeout: 60_000 };

let ana: SignedIn;
let ben: SignedIn;

beforeAll(async () => {
	await site.claim();
	ana = await site.signIn("steward", "Ana Duarte");
	ben = await site.signIn("member", "Ben Okoro");
});

type Back = { taken: { title: string }[]; stayed: { title: string; href: string | null; why: string }[] };

const brought = async (who: SignedIn, kind: string, text: string, choices: Record<string, string> = {}, name = "") => {
	const answer = await site.call("POST", "/api/imports", { kind, name, text, choices }, who);
	return ((await answer.json()) as { id: string }).id;
};
const takenIn = async (...given: Parameters<typeof brought>) => {
	const id = await brought(...given);
	site.pass(1_000);
	const answer = await site.call("POST", `/api/imports/${id}/take-in`, {}, given[0]);
	expect(answer.status).toBe(200);
	const made = (await answer.json()) as { brought: { title: string; href: string }[]; link: string | null };
	return { id, ...made, href: (title: string) => made.brought.find((one) => one.title.startsWith(title))?.href ?? "" };
};
const look = async (who: SignedIn, id: string): Promise<{ state: string; items: { fate: string }[]; back: Back }> =>
	(await site.get(`/api/imports/${id}`, who)).json();
const fates = async (who: SignedIn, id: string) => (await look(who, id)).items.map(({ fate }) => fate);
const takeBack = async (who: SignedIn, id: string): Promise<Back> => {
	site.pass(1_000);
	const answer = await site.call("POST", `/api/imports/${id}/take-back`, {}, who);
	expect([answer.status, await answer.clone().text()]).toEqual([200, expect.any(String)]);
	return answer.json();
};
const count = async (sql: string) =>
	(await database.prepare(`select count(*) as n from ${sql}`).first<{ n: number }>())?.n;

describe("taking back what an import brought", patience, () => {
	it("lets drafts go that nobody has touched, keeps the others with the reason, and lets them come again", async () => {
		const posts = (...texts: string[]) =>
			JSON.stringify(
				texts.map((raw, i) => ({ id: raw, topic: raw, name: "Ben", created_at: `2025-01-0${i + 1}`, raw })),
			);
		const text = posts("A walrusword alone.", "Changed since.", "Talked about.");
		const choices = { as: "reflections", audience: "chapter" };
		const { id, href } = await takenIn(ben, "posts", text, choices);
		const ids = await database
			.prepare("select id, text from reflection where author_id = ?")
			.bind(ben.id)
			.all<{ id: string; text: string }>();
		const idOf = (words: string) => ids.results.find((one) => one.text.includes(words))?.id ?? "";
		await database.prepare("update reflection set version = 2 where id = ?").bind(idOf("Changed since")).run();
		const talk = `/api/conversations/about/${idOf("Talked about")}/messages`;
		expect((await site.call("POST", talk, { text: "So did we." }, ana)).status).toBeLessThan(300);
		expect(href("x")).toBe("");
		const page = await site.text(`/bring/${id}`, ben);
		expect(page).toContain("Was it a mistake?");
		expect(page).toContain("Somebody has changed it since it came.");
		const back = await takeBack(ben, id);
		expect(back.taken).toMatchObject([{ title: expect.stringContaining("walrusword") }]);
		expect(back.stayed).toHaveLength(2);
		expect(back.stayed.map(({ why }) => why).toSorted()).toEqual([
			expect.stringContaining("answered"),
			expect.stringContaining("changed"),
		]);
		expect(await count("reflection where text like '%walrusword%'")).toBe(0);
		expect(await site.text("/search?q=walrusword", ben)).not.toContain("A walrusword alone");
		expect(await site.text(`/bring/${id}`, ben)).toContain("What was taken back");
		expect((await look(ben, id)).state).toBe("taken-back");
		expect(await fates(ben, await brought(ben, "posts", text, choices))).toEqual(["new", "again", "again"]);
	});

	it("lets a practice’s draft, a meeting and a series go with what was drafted of it, but no meeting to which somebody comes", async () => {
		const practice = "# Two chairs\n\n## Situation\nTwo talk.\n\n## What we do\nThey swap.\n";
		const draft = await takenIn(ben, "documents", practice, {}, "chairs.md");
		expect((await takeBack(ben, draft.id)).taken).toEqual([{ title: "Two chairs" }]);
		expect(await count("practice where title = 'Two chairs'")).toBe(0);
		expect(await count("practice_version where title = 'Two chairs'")).toBe(0);
		const event = (uid: string, title: string, begins: string, more = "") =>
			`BEGIN:VEVENT\nUID:${uid}\nSUMMARY:${title}\nDTSTART;TZID=Europe/Amsterdam:${begins}\nDURATION:PT1H\n${more}END:VEVENT\n`;
		const events = [
			event("1", "Alone", "20261201T193000"),
			event("2", "Expected", "20261202T193000"),
			event("3", "Weekly", "20250107T090000", "RRULE:FREQ=WEEKLY\n"),
		];
		const calendar = `BEGIN:VCALENDAR\nVERSION:2.0\n${events.join("")}END:VCALENDAR\n`;
		const meetings = await takenIn(ana, "meetings", calendar);
		expect(await count("meeting where title = 'Weekly'")).toBeGreaterThan(0);
		const expected = meetings.href("Expected").split("/").at(-1) ?? "";
		const coming = await site.call("PUT", `/api/meetings/${expected}/answer`, { answer: "yes" }, ben);
		expect(coming.status).toBeLessThan(300);
		const back = await takeBack(ana, meetings.id);
		expect(back.taken.map(({ title }) => title).toSorted()).toEqual(["Alone, 2026-12-01", "Weekly"]);
		expect(back.stayed).toMatchObject([{ title: "Expected, 2026-12-02", href: meetings.href("Expected") }]);
		expect(await count("meeting where title in ('Alone', 'Weekly')")).toBe(0);
		expect(await count("meeting_series where title = 'Weekly'")).toBe(0);
		expect(await count("meeting where title = 'Expected'")).toBe(1);
	});

	it("lets a conversation go, but none in which somebody has spoken since", async () => {
		const topics = ["Quiet topic", "Lively topic"].map((topic, i) => ({
			...{ id: i, topic, name: "Somebody", created_at: "2025-01-01", raw: `A gnuword in the ${topic}.` },
		}));
		const { id, href } = await takenIn(ana, "posts", JSON.stringify(topics), { as: "conversations" });
		const lively = href("Lively").split("/").at(-1);
		const said = await site.call("POST", `/api/conversations/${lively}/messages`, { text: "Still so." }, ben);
		expect(said.status).toBeLessThan(300);
		const back = await takeBack(ana, id);
		expect(back.taken).toEqual([{ title: "Quiet topic" }]);
		expect(back.stayed).toMatchObject([{ title: "Lively topic" }]);
		expect(await count("conversation where title = 'Quiet topic'")).toBe(0);
		expect(await site.text("/search?q=gnuword", ben)).not.toContain("Quiet topic");
		expect(await count("message where text like '%gnuword%'")).toBe(1);
	});

	it("ends the invitations of who hasn’t come, by letter or by link, and names nobody", async () => {
		const list = "Name,Email\nGrace Njeri,grace@example.org\nHugo Sol,hugo@example.org\n";
		const letters = await takenIn(ana, "people", list, { how: "letters" });
		const words = (email: string) =>
			database.prepare("select body from mail where recipient = ?").bind(email).first<{ body: string }>();
		const linkIn = (body = "") => new URL(/https:\S+\/sign-in\/\S+/.exec(body)?.[0] ?? "https://x").pathname;
		const [grace, hugo] = [
			linkIn((await words("grace@example.org"))?.body),
			linkIn((await words("hugo@example.org"))?.body),
		];
		expect((await site.post(grace, {})).status).toBe(303);
		const back = await takeBack(ana, letters.id);
		expect(back.taken).toEqual([{ title: "One person who had not come yet" }]);
		expect(back.stayed).toMatchObject([{ title: "One person" }]);
		expect(await count("person where email = 'grace@example.org' and state = 'active'")).toBe(1);
		expect(await words("hugo@example.org")).toBeNull();
		expect((await site.post(hugo, {})).status).not.toBe(303);
		expect(await count("person where email = 'hugo@example.org'")).toBe(0);
		expect(await fates(ana, await brought(ana, "people", list, { how: "letters" }))).toEqual(["here", "new"]);
		const linked = await takenIn(ana, "people", "Name,Email\nIda Berg,ida@example.org\n");
		expect((await site.get(new URL(linked.link ?? "").pathname)).status).toBe(200);
		await takeBack(ana, linked.id);
		expect((await site.get(new URL(linked.link ?? "").pathname)).status).toBeGreaterThanOrEqual(400);
	});

	it("is refused twice, before anything came in, and to whoever didn’t bring it", async () => {
		const waiting = await brought(ben, "documents", "# A\n\nb", {}, "a.md");
		expect((await site.call("POST", `/api/imports/${waiting}/take-back`, {}, ben)).status).toBe(409);
		const { id } = await takenIn(ben, "documents", "# Once\n\nb", { form: "reflection" }, "once.md");
		expect((await site.call("POST", `/api/imports/${id}/take-back`, {}, ana)).status).toBe(404);
		expect((await site.post(`/bring/${id}/take-back`, {}, ben)).status).toBe(303);
		expect((await site.call("POST", `/api/imports/${id}/take-back`, {}, ben)).status).toBe(409);
	});
});

describe("somebody who was offered a place", patience, () => {
	it("isn’t offered it twice, whether by a link or by a letter", async () => {
		const list = "Name,Email\nJo Lund,jo@example.org\n";
		await takenIn(ana, "people", list, { how: "link" });
		for (const how of ["link", "letters"]) {
			const id = await brought(ana, "people", list, { how });
			expect(await fates(ana, id)).toEqual(["again"]);
			const answer = await site.call("POST", `/api/imports/${id}/take-in`, {}, ana);
			expect(await answer.json()).toMatchObject({ brought: [], link: null });
		}
		expect(await count("mail where recipient = 'jo@example.org'")).toBe(0);
		expect(await count("member_invitation where uses_left > 0 and revoked_at is null")).toBe(1);
		await takenIn(ana, "people", "Name,Email\nKim Ray,kim@example.org\n", { how: "letters" });
		expect(await fates(ana, await brought(ana, "people", "Name,Email\nKim Ray,kim@example.org\n"))).toEqual(["again"]);
		const stored = await database.prepare("select group_concat(key || local_id) as k from imported").first();
		expect(JSON.stringify(stored)).not.toContain("@");
	});
});
