import { beforeAll, describe, expect, it } from "vitest";
import { makeApp } from "#community/app.ts";
import { chapterSite, type SignedIn } from "#test/support/chapter-site.ts";
import { fullScans } from "#test/support/query-plans.ts";

const site = chapterSite();
const { db } = site.services;

/** On a machine that may be busy, with libraries that come with the first request. */
const patience = { timeout: 60_000 };
let ana: SignedIn;
let member: SignedIn;
let other: SignedIn;
let group: string;

beforeAll(async () => {
	await site.claim();
	ana = await site.signIn("steward", "Ana Duarte");
	member = await site.signIn("member", "Ben Okoro");
	other = await site.signIn("facilitator", "Cleo Vance");
	const made = await site.call("POST", "/api/groups", { name: "Nights", purpose: "To listen." }, ana);
	group = ((await made.json()) as { id: string }).id;
	await site.call("POST", `/api/groups/${group}/members`, { person: member.id }, ana);
});

type Preview = {
	state: string;
	choices: Record<string, string>;
	items: { where: string; title: string; fate: string; becomes: string; author: string | null }[];
	unread: { where: string; what: string; why: string }[];
	brought: { title: string; href: string | null }[];
	left: { where: string; why: string }[];
	next: string | null;
};

const brought = async (who: SignedIn, kind: string, text: string, choices: Record<string, string> = {}, name = "") => {
	const answer = await site.call("POST", "/api/imports", { kind, name, text, choices }, who);
	expect([answer.status, await answer.clone().text()]).toEqual([201, expect.any(String)]);
	return ((await answer.json()) as { id: string }).id;
};
const look = async (who: SignedIn, id: string): Promise<Preview> => (await site.get(`/api/imports/${id}`, who)).json();
const fates = ({ items }: Preview) => items.map(({ fate }) => fate);
const takeIn = async (who: SignedIn, id: string) => {
	site.pass(1_000);
	const answer = await site.call("POST", `/api/imports/${id}/take-in`, {}, who);
	expect([answer.status, await answer.clone().text()]).toEqual([200, expect.any(String)]);
	return (await answer.json()) as { brought: Preview["brought"]; left: unknown[]; link: string | null };
};
const count = async (sql: string, ...values: unknown[]) =>
	(
		await db.$client
			.prepare(`select count(*) as n from ${sql}`)
			.bind(...values)
			.first<{ n: number }>()
	)?.n;

describe("people", patience, () => {
	const list = "Name,Email,Phone\nGrace Njeri,grace@example.org,1\nNo Address,,2\nHugo Sol,hugo@example.org,3\n";

	it("are shown first, get a letter each when a steward says so, and are nobody here until they open it", async () => {
		const id = await brought(ana, "people", list, { how: "letters", role: "guest" }, "friends.csv");
		const preview = await look(ana, id);
		expect(preview.items).toMatchObject([
			{ title: "Grace Njeri", fate: "new" },
			{ title: "Hugo Sol", fate: "new" },
		]);
		expect(preview.unread).toMatchObject([{ where: "Line 3" }]);
		const page = await site.text(`/bring/${id}`, ana);
		expect(page).toContain("Nothing is taken from the columns Phone");
		expect(page).toContain("Write to them");
		expect(page).toContain("Until you open it you aren’t part of anything");
		expect(await count("mail where recipient like '%@example.org' and subject like '%asks you%'")).toBe(0);
		expect((await takeIn(ana, id)).brought).toHaveLength(2);
		const letter = await db.$client
			.prepare("select body from mail where recipient = 'grace@example.org'")
			.first<{ body: string }>();
		expect(letter?.body).toContain("Ana Duarte looks after Boston Learning Community");
		expect(await count("person where email = 'grace@example.org'")).toBe(0);
		const link = new URL(/https:\S+\/sign-in\/\S+/.exec(letter?.body ?? "")?.[0] ?? "").pathname;
		expect((await site.post(link, {})).status).toBe(303);
		expect(await count("person where email = 'grace@example.org' and role = 'guest'")).toBe(1);
		expect(site.jobs.filter(({ type }) => type === "mail").length).toBeGreaterThanOrEqual(2);
	});

	it("come once: a second run brings nobody, and a changed line only whom it names", async () => {
		const again = await brought(ana, "people", list, { how: "letters" });
		expect(fates(await look(ana, again))).toEqual(["here", "again"]);
		expect((await takeIn(ana, again)).brought).toEqual([]);
		const changed = await brought(ana, "people", list.replace("hugo@", "hugo.sol@"), { how: "letters" });
		expect((await takeIn(ana, changed)).brought).toHaveLength(1);
		expect(await count("arrival where email like 'hugo%'")).toBe(2);
		expect(await site.text(`/bring/${changed}`, ana)).toContain("They are here already.");
	});

	it("may be told by a link instead, good for as many as are new", async () => {
		const id = await brought(ana, "people", "Name,Email\nIda Berg,ida@example.org\nJo Lund,jo@example.org\n");
		const answer = await site.post(`/bring/${id}/take-in`, {}, ana);
		expect(answer.status).toBe(200);
		const link = /https:\S+\/invitations\/\w{32}/.exec(await answer.text())?.[0] ?? "";
		expect(await site.text(new URL(link).pathname)).toContain("For 2 more people");
		expect(await count("mail where recipient = 'ida@example.org'")).toBe(0);
		const stored = await db.$client.prepare("select content, report from import_run where id = ?").bind(id).first();
		expect(JSON.stringify(stored)).not.toContain("ida@");
	});

	it("are brought by stewards, and looked at by whoever brought them", async () => {
		const refused = await site.call("POST", "/api/imports", { kind: "people", text: list }, member);
		expect(refused.status).toBe(403);
		const id = await brought(ana, "people", list);
		for (const who of [member, other]) expect((await site.get(`/api/imports/${id}`, who)).status).toBe(404);
		expect((await site.call("POST", `/api/imports/${id}/take-in`, {}, other)).status).toBe(404);
		expect((await site.get("/bring", await site.signIn("guest"))).status).toBe(403);
		expect(await site.text("/bring", member)).not.toContain('value="people"');
	});

	it("are read by other columns when one chooses so", async () => {
		const id = await brought(ana, "people", "Who,Alias,Where\nKai Moe,The Kai,kai@example.org\n");
		expect((await look(ana, id)).items).toMatchObject([{ title: "Kai Moe" }]);
		expect((await site.post(`/bring/${id}`, { name: "1", email: "2", how: "link" }, ana)).status).toBe(303);
		expect((await look(ana, id)).items).toMatchObject([{ title: "The Kai" }]);
		expect((await site.call("DELETE", `/api/imports/${id}`, {}, ana)).status).toBe(204);
		expect(await site.text(`/bring/${id}`, ana)).toContain("isn’t kept");
		expect(await count("import_run where id = ? and content = ''", id)).toBe(1);
	});
});

describe("documents", patience, () => {
	const text = "# Two chairs\n\n## Situation\nTwo people talk.\n\n## What we do\nThey swap chairs.\n";

	it("come from a file as drafts that only their writer sees", async () => {
		const body = new FormData();
		body.set("kind", "documents");
		body.set("file", new File([text], "two-chairs.md"));
		const headers = { cookie: `__Host-session=${member.cookie}` };
		const sent = new Request(`${site.origin}/bring`, { method: "POST", body, headers, redirect: "manual" });
		const answer = await makeApp(site.services).fetch(sent);
		const at = answer.headers.get("location") ?? "";
		expect(at).toMatch(/^\/bring\/import_/);
		expect(await site.text(at, member)).toContain("They swap chairs.");
		expect((await site.post(`${at}/take-in`, {}, member)).headers.get("location")).toBe(at);
		const href = /href="(\/practices\/practice_\w+)"/.exec(await site.text(at, member))?.[1] ?? "";
		expect(await site.text(href, member)).toContain("They swap chairs.");
		expect((await site.get(href, ana)).status).toBe(404);
	});

	it("follow what was changed where they come from, as long as nobody changed them here", async () => {
		const second = await brought(member, "documents", text, {}, "two-chairs.md");
		expect(fates(await look(member, second))).toEqual(["again"]);
		const changed = await brought(member, "documents", text.replace("swap", "turn"), {}, "two-chairs.md");
		expect(fates(await look(member, changed))).toEqual(["changed"]);
		const [one] = (await takeIn(member, changed)).brought;
		expect(await site.text(one?.href ?? "", member)).toContain("They turn chairs.");
		expect(await count("practice where author_id = ? and title = 'Two chairs'", member.id)).toBe(1);
		await db.$client
			.prepare("update practice set updated_at = updated_at + 1 where author_id = ?")
			.bind(member.id)
			.run();
		const third = await brought(member, "documents", text.replace("swap", "burn"), {}, "two-chairs.md");
		expect(fates(await look(member, third))).toEqual(["kept"]);
		expect((await takeIn(member, third)).brought).toEqual([]);
		expect(await site.text(one?.href ?? "", member)).toContain("They turn chairs.");
	});

	it("of one person are nobody else's: who brings the same gets their own", async () => {
		const id = await brought(other, "documents", text, {}, "two-chairs.md");
		expect(fates(await look(other, id))).toEqual(["new"]);
	});

	it("become reflections for a group, found by its members alone", async () => {
		const choices = { form: "reflection", audience: "group", group };
		const id = await brought(member, "documents", "# What I saw\n\nA zebrafinch sang.", choices, "saw.md");
		await takeIn(member, id);
		expect(await site.text("/search?q=zebrafinch", ana)).toContain("What I saw");
		expect(await site.text("/search?q=zebrafinch", other)).not.toContain("What I saw");
		const outside = await site.call("POST", "/api/imports", { kind: "documents", text: "# A\n\nb", choices }, other);
		expect(outside.status).toBe(400);
	});

	it("stay with whom they are for when their words change, whoever reads what comes anew", async () => {
		const words = (seen: string) => `# A diary\n\nI saw a ${seen}.`;
		await takeIn(member, await brought(member, "documents", words("numbat"), { form: "reflection" }, "diary.md"));
		const wider = { form: "reflection", audience: "chapter" };
		const id = await brought(member, "documents", words("numbatpair"), wider, "diary.md");
		expect(fates(await look(member, id))).toEqual(["changed"]);
		await takeIn(member, id);
		expect(await site.text("/search?q=numbatpair", member)).toContain("A diary");
		expect(await site.text("/search?q=numbatpair", ana)).not.toContain("A diary");
	});

	it("become studies with their parts", async () => {
		const study = "# Who speaks\n\n## Question\nWho speaks first?\n\n## Method\nWe count quietly.\n";
		const { brought: made } = await takeIn(
			member,
			await brought(member, "documents", study, { form: "study", audience: "chapter" }, "s.md"),
		);
		expect(await site.text(made[0]?.href ?? "", other)).toContain("We count quietly.");
		const alone = await look(member, await brought(member, "documents", study, { form: "study" }, "t.md"));
		expect(alone.items).toEqual([]);
		expect(alone.unread).toMatchObject([
			{ where: "t.md", why: expect.stringContaining("Choose below who can read it") },
		]);
	});
});

describe("meetings", patience, () => {
	const event = (uid: string, title: string, begins: string, more = "") =>
		`BEGIN:VEVENT\nUID:${uid}\nSUMMARY:${title}\nDTSTART;TZID=Europe/Amsterdam:${begins}\nDURATION:PT1H30M\n${more}END:VEVENT\n`;
	const calendar = (...events: string[]) => `BEGIN:VCALENDAR\nVERSION:2.0\n${events.join("")}END:VCALENDAR\n`;
	const ahead = event("1", "Autumn evening", "20261103T193000", "LOCATION:The library\n");
	const past = event("2", "Spring evening", "20260303T193000");
	const weekly = event("3", "Coffee", "20250107T090000", "RRULE:FREQ=WEEKLY\n");

	it("come as they are: ahead, held, and as a series", async () => {
		const id = await brought(other, "meetings", calendar(ahead, past, weekly));
		const { brought: made } = await takeIn(other, id);
		expect(made.map(({ title }) => title)).toEqual([
			"Autumn evening, 2026-11-03",
			"Spring evening, 2026-03-03",
			"Coffee",
		]);
		const page = await site.text("/meetings", member);
		for (const title of ["Autumn evening", "Spring evening", "Coffee"]) expect(page).toContain(title);
		expect(await count("meeting where title = 'Spring evening' and state = 'held'")).toBe(1);
		expect(
			await count("meeting where title = 'Coffee' and series_id is not null and starts_local = '2026-10-27T09:00'"),
		).toBe(1);
		expect(await site.text("/search?q=autumn", member)).toContain("Autumn evening");
	});

	it("come once, and follow a new time while nobody changed them here", async () => {
		const again = await brought(other, "meetings", calendar(ahead, past, weekly));
		expect(fates(await look(other, again))).toEqual(["again", "again", "again"]);
		const moved = await brought(other, "meetings", calendar(ahead.replace("T193000", "T200000"), past, weekly));
		expect(fates(await look(other, moved))).toEqual(["changed", "again", "again"]);
		await takeIn(other, moved);
		expect(await count("meeting where title = 'Autumn evening' and starts_local = '2026-11-03T20:00'")).toBe(1);
		expect(await count("meeting where title = 'Autumn evening'")).toBe(1);
	});

	it("are brought by who may call them", async () => {
		const whole = await site.call("POST", "/api/imports", { kind: "meetings", text: calendar(ahead) }, member);
		expect(whole.status).toBe(403);
		const choices = { group };
		expect(
			(await site.call("POST", "/api/imports", { kind: "meetings", text: calendar(ahead), choices }, member)).status,
		).toBe(403);
		const id = await brought(ana, "meetings", calendar(event("g", "Night circle", "20261110T193000")), choices);
		await takeIn(ana, id);
		expect(await site.text("/meetings", other)).not.toContain("Night circle");
		expect(await site.text("/meetings", member)).toContain("Night circle");
	});
});

describe("posts", patience, () => {
	const topic = (extra: object[] = [], second = "We stand in a circle.") =>
		JSON.stringify({
			id: 7,
			title: "Handing over at night",
			posts: [
				{ id: 1, name: "Ben Okoro", created_at: "2025-02-03T10:00:00Z", raw: "Who has tried it?" },
				{ id: 2, name: "Someone *Else*", created_at: "2025-02-03T11:00:00Z", raw: second },
				...extra,
			],
		});

	it("become a conversation in the order in which they were said, by whom it is sure", async () => {
		const id = await brought(ana, "posts", topic());
		expect((await look(ana, id)).items).toMatchObject([{ author: member.id, becomes: "message" }, { author: null }]);
		const mails = await count("mail");
		const { brought: made } = await takeIn(ana, id);
		expect(made).toMatchObject([
			{ title: "Handing over at night", href: expect.stringMatching(/^\/conversations\/conversation_/) },
		]);
		const page = await site.text(made[0]?.href ?? "", other);
		expect(page.indexOf("Who has tried it?")).toBeLessThan(page.indexOf("We stand in a circle."));
		expect(page).toContain("<strong>Someone *Else*</strong>");
		expect(page).toContain("brought here from elsewhere by a steward");
		const inApi = `/api${made[0]?.href}/messages`;
		const { items } = (await (await site.get(inApi, other)).json()) as { items: { via: string }[] };
		expect(items.map(({ via }) => via)).toEqual(["import", "import"]);
		expect(await count("message where person_id = ? and text = 'Who has tried it?'", member.id)).toBe(1);
		expect(await count("mail")).toBe(mails);
		expect(await site.text("/search?q=circle", other)).toContain("stand in a circle");
	});

	it("go on where they stood: what is new comes, what was changed follows, nothing comes twice", async () => {
		const again = await brought(ana, "posts", topic());
		expect(fates(await look(ana, again))).toEqual(["again", "again"]);
		const later = { id: 3, name: "Nobody", created_at: "2025-02-04T10:00:00Z", raw: "A third voice." };
		const id = await brought(ana, "posts", topic([later], "We sit in a circle."));
		expect(fates(await look(ana, id))).toEqual(["again", "changed", "new"]);
		await takeIn(ana, id);
		expect(await count("conversation where title = 'Handing over at night'")).toBe(1);
		expect(await count("message where text like '%We sit in a circle.'")).toBe(1);
		const all = "message m join conversation c on c.id = m.conversation_id where c.title = 'Handing over at night'";
		expect(await count(all)).toBe(3);
	});

	it("of others are a steward's to bring; one's own come as reflections that nobody else reads", async () => {
		const blocked = await site.call(
			"POST",
			"/api/imports",
			{ kind: "posts", text: topic(), choices: { as: "conversations" } },
			member,
		);
		expect(blocked.status).toBe(403);
		const feed = `<rss version="2.0"><channel><title>B</title><item><title>My year</title><guid>g1</guid><pubDate>Tue, 10 Mar 2026 10:00:00 GMT</pubDate><description>&lt;p&gt;It was a quokkayear.&lt;/p&gt;</description></item></channel></rss>`;
		const { brought: made } = await takeIn(member, await brought(member, "posts", feed));
		expect(await site.text(made[0]?.href ?? "", member)).toContain("quokkayear");
		expect((await site.get(made[0]?.href ?? "", ana)).status).toBe(404);
		expect(await site.text("/search?q=quokkayear", ana)).not.toContain("My year");
	});

	it("of a group stay in it, and only its members are their authors", async () => {
		const posts = [
			{ id: 1, topic: "Ours", name: "Cleo Vance", created_at: "2025-01-01", raw: "A narwhalword." },
			{ id: 2, topic: "Ours", name: "Ben Okoro", created_at: "2025-01-02", raw: "Another." },
		];
		const id = await brought(ana, "posts", JSON.stringify(posts), { group });
		expect((await look(ana, id)).items.map(({ author }) => author)).toEqual([null, member.id]);
		await takeIn(ana, id);
		expect(await site.text("/search?q=narwhalword", other)).not.toContain("narwhalword.");
		expect(await site.text("/search?q=narwhalword", member)).toContain("narwhalword");
	});
});

describe("taking in", patience, () => {
	const many = (n: number) =>
		JSON.stringify(
			Array.from({ length: n }, (_, i) => ({
				id: i,
				topic: `Topic ${i % 7}`,
				name: "X Y",
				created_at: 1_700_000_000 + i,
				raw: `Word number ${i}`,
			})),
		);

	it("goes on after a crash in the middle, and says all of it at the end", async () => {
		const id = await brought(ana, "posts", many(900));
		const { batch } = db.$client;
		let left = 2;
		const broken = async (...args: Parameters<typeof batch>) => {
			const writes = JSON.stringify(args).length > 0 && --left < 0;
			if (writes) throw new Error("The isolate vanished.");
			return batch.apply(db.$client, args);
		};
		Object.assign(db.$client, { batch: broken });
		left = 5;
		const failed = await site.call("POST", `/api/imports/${id}/take-in`, {}, ana);
		Object.assign(db.$client, { batch });
		expect(failed.status).toBe(500);
		const partly = await count("message where text like '%Word number%'");
		expect(partly).toBeGreaterThan(0);
		expect(partly).toBeLessThan(900);
		const { brought: made, left: rest } = await takeIn(ana, id);
		expect(await count("message where text like '%Word number%'")).toBe(900);
		expect(await count("conversation where title like 'Topic %'")).toBe(7);
		expect(rest).toEqual([]);
		expect(made.length).toBeGreaterThan(6);
	});

	it("pressed twice at once brings everything once, in few round trips", async () => {
		const text = "# Once\n\nOnly once.";
		const id = await brought(member, "documents", text, { form: "reflection" }, "once.md");
		const both = await Promise.all([0, 1].map(() => site.call("POST", `/api/imports/${id}/take-in`, {}, member)));
		expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
		expect(await count("reflection where text like '%Only once.'")).toBe(1);
		const from = site.trips.length;
		await takeIn(ana, await brought(ana, "posts", many(901).replaceAll("Topic", "Theme")));
		expect(site.trips.slice(from).reduce((sum, { statements }) => sum + statements.length, 0)).toBeLessThan(60);
	});

	it("reads by indexes", async () => {
		const from = site.trips.length;
		const id = await brought(ana, "posts", many(3).replaceAll("Topic", "Plan"));
		await site.text(`/bring/${id}`, ana);
		await site.text("/bring", ana);
		await takeIn(ana, id);
		expect(await fullScans(db.$client, site.trips.slice(from))).toEqual([]);
	});

	it("refuses what makes no sense, keeps what was typed, and what was left alone stays so", async () => {
		const empty = await site.post("/bring", { kind: "documents", text: "" }, member);
		expect(empty.status).toBe(400);
		const asked = await empty.text();
		expect(asked).toContain("Please choose a file, or paste what it holds.");
		expect(asked).not.toMatch(/People as CSV|Calendars as|if you like/);
		const typed = await site.post("/bring", { kind: "meetings", text: "Not a calendar" }, ana);
		expect(await typed.text()).toContain("Not a calendar");
		expect((await site.call("POST", "/api/imports", { kind: "documents", base64: "%%%" }, member)).status).toBe(400);
		const id = await brought(member, "documents", "# A\n\nb");
		await site.post(`/bring/${id}/let-be`, {}, member);
		expect((await site.call("POST", `/api/imports/${id}/take-in`, {}, member)).status).toBe(409);
	});
});
