import { beforeAll, describe, expect, it } from "vitest";
import { chapterSite, type SignedIn } from "#test/support/chapter-site.ts";
import { type Asking, writeOfEachKind } from "#test/support/of-each-kind.ts";
import { runChores } from "../../jobs/tick.ts";

const site = chapterSite();
const { services } = site;
const word = (kind: string): string => `gone${kind.toLowerCase()}x`;

let author: SignedIn;
let second: SignedIn;
let steward: SignedIn;
let reader: SignedIn;
let ids: Readonly<Record<string, string>>;

const asking = (who: SignedIn): Asking => ({
	id: who.id,
	ask: async <T>(method: string, path: string, body?: unknown) => {
		site.pass(1_000);
		const answer = await (method === "GET" ? site.get(path, who) : site.call(method, path, body, who));
		const text = await answer.text();
		if (!answer.ok) throw new Error(`${method} ${path} answered ${answer.status}: ${text.slice(0, 400)}`);
		return (text === "" ? undefined : JSON.parse(text)) as T;
	},
});
const status = async (method: string, path: string, who: SignedIn, body: object = {}): Promise<number> =>
	(await (method === "GET" ? site.get(path, who) : site.call(method, path, body, who))).status;
const rows = async <T>(query: string): Promise<T[]> => (await services.db.$client.prepare(query).all<T>()).results;
const decide = (about: string | undefined, act = "remove", who = steward) =>
	asking(who).ask<{ id: string }>("POST", "/api/moderation", { about, act, reason: "It names a child." });

/** The tables that hold some words; letters that went out stay in people’s mailboxes. */
const heldBy = async (words: readonly string[]): Promise<string[]> => {
	const tables = await rows<{ name: string }>(
		"select name from sqlite_master where type = 'table' and name not like '%search_index_%' and name not like '\\_%' escape '\\'",
	);
	const found: string[] = [];
	for (const { name } of tables) {
		if (name === "mail") continue;
		const held = JSON.stringify(await rows(`select * from "${name}"`));
		for (const one of words) if (held.includes(one)) found.push(`${one} in ${name}`);
	}
	return found;
};

beforeAll(async () => {
	await site.claim();
	author = await site.signIn("member", "Lucía Marte");
	second = await site.signIn("member", "Ezra Stone");
	steward = await site.signIn("steward", "Stella Adeyemi");
	reader = await site.signIn("member", "Ruth Reader");
	const { ask } = asking(author);
	const named = { name: word("group"), purpose: word("group") };
	const { id: group } = await ask<{ id: string }>("POST", "/api/groups", named);
	for (const one of [second, steward, reader]) await ask("POST", `/api/groups/${group}/members`, { person: one.id });
	ids = (await writeOfEachKind(asking(author), asking(second), { group, word, now: services.clock() })).ids;
}, 120_000);

describe("removing on the pages", () => {
	it("asks for a second look that says what goes, and isn’t the same press as hiding", async () => {
		const words = { language: "en", title: "goneindicatorx", text: "gonewordsx" };
		const { id: about } = await asking(author).ask<{ id: string }>("POST", "/api/questions", words);
		const reason = "It names a child.";
		expect((await site.post("/moderation/about", { about, act: "remove", reason }, steward)).status).toBe(400);
		expect(await site.text(`/moderation/about?id=${about}`, steward)).toContain("/moderation/remove?about=");
		const page = await site.text(`/moderation/remove?about=${about}`, steward);
		expect(page).toContain("No other site was handed it");
		expect(page).toContain("Nobody can bring it back.");
		expect(await status("GET", `/moderation/remove?about=${about}`, reader)).toBe(404);
		expect((await site.post("/moderation/remove", { about, reason: " " }, steward)).status).toBe(400);
		expect((await site.post("/moderation/remove", { about, reason }, reader)).status).toBe(403);
		expect((await site.post("/moderation/remove", { about, reason }, steward)).status).toBe(303);
		expect(await heldBy(["gonewordsx"])).toEqual([]);
		expect(await site.text("/steward/moderation", steward)).toContain("Removed");
	});

	it("lists a report with the title and the author of what it is about, to who may read that", async () => {
		const words = { language: "en", title: "A titled question", text: "Words." };
		const { id: about } = await asking(author).ask<{ id: string }>("POST", "/api/questions", words);
		await asking(reader).ask("POST", "/api/reports", { about, reason: "It sells something." });
		for (const [path, who] of [
			["/steward/moderation", steward],
			["/reports", reader],
		] as const) {
			const page = await site.text(path, who);
			expect(page, path).toContain("A titled question");
			expect(page, path).toContain("a question by Lucía Marte");
		}
		const open = await asking(steward).ask<{ items: object[] }>("GET", "/api/moderation/reports");
		const one = { about, title: "A titled question", author: { id: author.id, name: "Lucía Marte" } };
		expect(open.items).toContainEqual(expect.objectContaining(one));
	});

	it("a group calls off its planned meetings, and tells who said that they come", async () => {
		const { ask } = asking(author);
		const { id: group } = await ask<{ id: string }>("POST", "/api/groups", { name: "Doomed", purpose: "To end." });
		await ask("POST", `/api/groups/${group}/members`, { person: second.id });
		const startsLocal = new Date(services.clock() + 3 * 86_400_000).toISOString().slice(0, 16);
		const words = { title: "Last talk", purpose: "", place: "", link: "", timeZone: "UTC", minutes: 30, group };
		const { id } = await ask<{ id: string }>("POST", "/api/meetings", { ...words, startsLocal, every: "week" });
		await asking(second).ask("PUT", `/api/meetings/${id}/answer`, { answer: "yes" });
		await decide(group);
		expect(await rows(`select state from meeting where group_id = '${group}' and state <> 'cancelled'`)).toEqual([]);
		expect(await rows(`select state from meeting_series where group_id = '${group}'`)).toEqual([{ state: "ended" }]);
		const [told] = await rows<{ subject: string }>(`select subject from mail where id like 'mail_changed_${id}%'`);
		expect(told?.subject).toBe("Called off: Last talk");
	});
});

it("what is hidden isn’t said to be seen by those from whom it is hidden", async () => {
	const words = { language: "en", question: "surprised", text: "It was calm.", audience: "chapter" };
	const { id } = await asking(author).ask<{ id: string }>("POST", "/api/reflections", words);
	expect(await site.text(`/reflections/${id}`, author)).toContain("Seen by everyone");
	await decide(id, "hide");
	const page = await site.text(`/reflections/${id}`, author);
	expect(page).toContain("Hidden from the others");
	expect(page).not.toContain("Seen by");
});

describe("the minutes of a meeting", () => {
	const doc = () => ids.meeting?.replace("meeting_", "minutes_") ?? "";
	const room = () => `/api/meetings/${ids.meeting}/room`;
	const notes = async (who: SignedIn): Promise<string> => {
		const found: string[] = [];
		for (const path of [`/meetings/${ids.meeting}/room`, room(), `/meetings/${ids.meeting}/minutes`])
			if ((await (await site.get(path, who)).text()).includes(word("note"))) found.push(path);
		return found.join(" ");
	};

	it("hidden alone are read in the room by nobody else either, nobody writes in them, and they aren’t mailed", async () => {
		expect(await notes(reader)).toContain("/room");
		await decide(doc(), "hide");
		expect(await notes(reader)).toBe("");
		expect(await site.text(`/meetings/${ids.meeting}/room`, reader)).toContain("Nobody writes in these notes.");
		expect(await notes(author)).toContain("/room");
		const more = { part: "learn", text: "More of it." };
		for (const who of [reader, author, steward]) expect(await status("POST", `${room()}/notes`, who, more)).toBe(409);
		await services.db.$client.prepare("update meeting set minutes_sent_at = null").run();
		expect(await status("POST", `/api/meetings/${ids.meeting}/minutes/send`, author)).toBe(409);
		await decide(doc(), "show");
		expect(await notes(reader)).toContain("/room");
	});

	it("removed are gone from the room, and nobody brings them back; the meeting stays", async () => {
		await decide(doc());
		expect(await heldBy([word("note"), word("debrief")])).toEqual([]);
		for (const who of [reader, author, steward])
			expect(await status("POST", `${room()}/notes`, who, { part: "learn", text: word("note") })).toBe(409);
		await runChores(services);
		expect(await heldBy([word("note"), word("debrief")])).toEqual([]);
		expect(await site.text(`/meetings/${ids.meeting}`, reader)).toContain(word("agenda"));
	});

	it("that nobody sent yet can be reported, and decided about", async () => {
		const { ask } = asking(author);
		const words = { title: "Short", purpose: "", place: "", link: "", timeZone: "UTC", minutes: 30, group: ids.group };
		const startsLocal = new Date(services.clock() + 60_000).toISOString().slice(0, 16);
		const { id } = await ask<{ id: string }>("POST", "/api/meetings", { ...words, startsLocal });
		await ask("POST", `/api/meetings/${id}/room/begin`);
		await ask("POST", `/api/meetings/${id}/room/notes`, { part: "next", text: "goneunsentx" });
		const about = id.replace("meeting_", "minutes_");
		await asking(reader).ask("POST", "/api/reports", { about, reason: "It names Ama." });
		await decide(about);
		expect(await heldBy(["goneunsentx"])).toEqual([]);
	});
});

describe("a meeting", () => {
	it("removed goes with its agenda and room; who meant to come is told, and what was made in it stays", async () => {
		await asking(second).ask("PUT", `/api/meetings/${ids.later}/answer`, { answer: "yes" });
		expect(await site.text(`/reports/new?about=${ids.cancelled}`, reader)).toContain(word("cancelled"));
		await asking(reader).ask("POST", "/api/reports", { about: ids.cancelled, reason: "It names a child." });
		for (const id of [ids.later, ids.meeting, ids.cancelled]) {
			await decide(id);
			expect(await status("GET", `/meetings/${id}`, author)).toBe(404);
		}
		const gone = [ids.later, ids.meeting, ids.cancelled].map((id) => id ?? "");
		const logged = [...gone.map((id) => `${id} in moderation`), `${ids.cancelled} in report`];
		expect((await heldBy(gone)).sort()).toEqual(logged.sort());
		expect(await heldBy([word("agenda"), word("prompt"), word("cancelled"), `"${word("meeting")}"`])).toEqual([]);
		expect(await site.text(`/commitments/${ids.promise}`, second)).toContain(word("promise"));
		const [told] = await rows<{ subject: string; body: string }>(
			`select subject, body from mail where id like 'mail_changed_${ids.later}%'`,
		);
		expect(told?.subject).toBe("Called off: A meeting");
		expect(told?.body).not.toContain(word("meeting"));
	});

	it("of a series ends the series, so that none is drafted after it", async () => {
		const { ask } = asking(author);
		const words = {
			title: "goneseriesx",
			purpose: "goneseriesx",
			place: "",
			link: "",
			timeZone: "UTC",
			minutes: 30,
			group: ids.group,
		};
		const startsLocal = new Date(services.clock() + 86_400_000).toISOString().slice(0, 16);
		const { id } = await ask<{ id: string }>("POST", "/api/meetings", { ...words, startsLocal, every: "week" });
		await runChores(services);
		const all = await rows<{ id: string }>("select id from meeting where title = 'goneseriesx'");
		expect(all.map((one) => one.id)).toContain(id);
		for (const one of all) await decide(one.id);
		site.pass(8 * 86_400_000);
		await runChores(services);
		expect(await heldBy(["goneseriesx"])).toEqual([]);
	});
});

describe("what the chapter and its groups say of themselves", () => {
	it("an aim is hidden from the chapter, and removed from the groups that took it up", async () => {
		const { ask } = asking(author);
		await decide(ids.aim, "hide");
		for (const path of ["/aims", `/aims/${ids.aim}`, "/charter", `/groups/${ids.group}`, "/api/aims"])
			expect(await (await site.get(path, reader)).text(), path).not.toContain(word("aim"));
		expect(await site.text(`/aims/${ids.aim}`, author)).toContain(word("aim"));
		await decide(ids.aim, "show");
		expect(await site.text("/aims", reader)).toContain(word("aim"));
		await decide(ids.aim);
		expect(await heldBy([word("aim")])).toEqual([]);
		expect(await ask<{ items: unknown[] }>("GET", "/api/aims")).toMatchObject({ items: [] });
	});

	it("a summary is hidden and removed, also where anybody read it", async () => {
		const { ask } = asking(steward);
		const other = await site.signIn("steward", "Priya Nair");
		const period = { from: "2026-01-01", to: "2026-01-31", audience: "public" };
		const { id, version } = await ask<{ id: string; version: number }>("POST", "/api/summaries", period);
		const saved = { title: "gonesummaryx", body: "gonesummaryx", language: "en", base: version };
		const { version: base } = await ask<{ version: number }>("PUT", `/api/summaries/${id}`, saved);
		await ask("POST", `/api/summaries/${id}/publish`, { base, audience: "public" });
		expect(await site.text(`/shared/summaries/${id}`)).toContain("gonesummaryx");
		expect(await status("POST", "/api/moderation", steward, { about: id, act: "hide", reason: "Mine." })).toBe(403);
		await decide(id, "hide", other);
		site.pass(60_000);
		expect((await site.get(`/shared/summaries/${id}`)).status).toBe(404);
		for (const path of ["/summaries", `/summaries/${id}`, "/api/summaries", `/api/summaries/${id}`])
			expect(await (await site.get(path, reader)).text(), path).not.toContain("gonesummaryx");
		await decide(id, "show", other);
		expect(await site.text("/summaries", reader)).toContain("gonesummaryx");
		await decide(id, "remove", other);
		// The log of what went out is blanked, and the record gone.
		expect(await heldBy(["gonesummaryx"])).toEqual([]);
	});

	it("a group is closed and loses its words; it isn’t hidden, and what its people wrote in it stays theirs to read", async () => {
		const hide = { about: ids.group, act: "hide", reason: "No." };
		const refused = await site.call("POST", "/api/moderation", hide, steward);
		expect(refused.status).toBe(409);
		expect(await refused.text()).toContain("isn’t hidden from those who work in it");
		expect(await site.text(`/groups/${ids.group}`, reader)).toContain(`/reports/new?about=${ids.group}`);
		await decide(ids.group);
		expect(await heldBy([word("group"), word("work"), word("departure")])).toEqual([]);
		expect(await site.text(`/groups/${ids.group}`, second)).toContain("A group that was removed");
		expect(await site.text(`/practices/${ids.practice}`, second)).toContain(word("practice"));
		expect(await status("POST", "/api/topics", second, { group: ids.group, title: "New", format: "case" })).toBe(400);
	});

	it("the charter is everybody’s, and the page says what to do instead", async () => {
		const form = { domain: "gonecharterx", aspirations: "", groundRules: "", questions: "", reason: "First." };
		await asking(steward).ask("POST", "/api/charter", { ...form, reviewOn: null });
		const page = await site.text("/moderation/about?id=charter", steward);
		expect(page).toContain("Propose a version without these words");
		for (const act of ["hide", "remove"])
			expect(await status("POST", "/api/moderation", steward, { about: "charter", act, reason: "No." })).toBe(409);
	});
});

describe("a figure’s note", () => {
	it("is reported where it stands, hidden with its figure, and removed alone", async () => {
		const { ask } = asking(author);
		const { id } = await ask<{ id: string }>("POST", "/api/value/indicators", { name: "Handovers", language: "en" });
		const one = `/api/value/indicators/${id}/values`;
		await asking(second).ask("PUT", `${one}/2026-01-01`, { value: 41, note: "namedinnotex" });
		await asking(author).ask("PUT", `${one}/2026-01-02`, { value: 42, note: "Counted." });
		type Figures = { items: { id: string; day: string; hidden: boolean }[] };
		const figures = async (who: SignedIn) => (await asking(who).ask<Figures>("GET", one)).items;
		const about = (await figures(reader)).find(({ day }) => day === "2026-01-01")?.id ?? "";
		const page = `/value/indicators/${id}`;
		expect(await site.text(page, reader)).toContain(`/reports/new?about=${about}`);
		expect(await site.text(page, second)).not.toContain(`/reports/new?about=${about}`);
		expect(await site.text(`/reports/new?about=${about}`, reader)).toContain("namedinnotex");
		await asking(reader).ask("POST", "/api/reports", { about, reason: "It names Ama." });
		await decide(about, "hide");
		for (const path of [page, one, `${page}/values.csv`, "/api/search?q=namedinnotex"])
			expect(await (await site.get(path, reader)).text(), path).not.toContain("namedinnotex");
		expect(await site.text(page, second)).toContain("Hidden, and counts for nothing");
		expect((await figures(steward)).map(({ hidden }) => hidden)).toEqual([false, true]);
		await asking(author).ask("PUT", `${one}/2026-01-01`, { value: 40, note: "Counted anew." });
		expect(await site.text(page, reader)).toContain("Counted anew.");
		expect(await rows("select id from indicator_value where note = 'namedinnotex'")).toEqual([]);
		const again = (await figures(reader)).find(({ day }) => day === "2026-01-01")?.id ?? "";
		await decide(again, "remove");
		expect((await figures(reader)).map(({ day }) => day)).toEqual(["2026-01-02"]);
	});
});
