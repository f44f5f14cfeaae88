import { beforeAll, describe, expect, it } from "vitest";
import { day } from "#core/clock.ts";
import { chapterSite, type SignedIn } from "#test/support/chapter-site.ts";
import { runChores } from "../../jobs/tick.ts";

const site = chapterSite();
const { services } = site;

let author: SignedIn;
let second: SignedIn;
let steward: SignedIn;
let other: SignedIn;

beforeAll(async () => {
	await site.claim();
	author = await site.signIn("member", "Lucía Marte");
	second = await site.signIn("member", "Ezra Stone");
	steward = await site.signIn("steward", "Stella Adeyemi");
	other = await site.signIn("steward", "Priya Nair");
});

const status = async (method: string, path: string, who: SignedIn | undefined, body: object = {}): Promise<number> =>
	(await (method === "GET" ? site.get(path, who) : site.call(method, path, body, who))).status;

const ask = async <T = { id: string }>(who: SignedIn, method: string, path: string, body: object = {}): Promise<T> => {
	site.pass(1_000);
	const answer = await (method === "GET" ? site.get(path, who) : site.call(method, path, body, who));
	const text = await answer.text();
	if (!answer.ok) throw new Error(`${method} ${path} answered ${answer.status}: ${text.slice(0, 300)}`);
	return (text === "" ? undefined : JSON.parse(text)) as T;
};

const rows = async <T>(query: string): Promise<T[]> => (await services.db.$client.prepare(query).all<T>()).results;
const letters = (who: SignedIn) =>
	rows<{ subject: string; body: string }>(
		`select subject, body from mail where recipient = '${who.id}@example.org' order by created_at desc, id desc`,
	);
const decide = (who: SignedIn, about: string, act: string, reason = "It names a child.") =>
	ask(who, "POST", "/api/moderation", { about, act, reason });

const english = { language: "en" };
const dayIn = (days: number): string => new Date(services.clock() + days * day).toISOString().slice(0, 10);
const questionBy = async (who: SignedIn, title = "Who has tried it?") =>
	(await ask(who, "POST", "/api/questions", { ...english, title, text: "We would like to know." })).id;

describe("a report", () => {
	it("reaches the stewards without its reporter’s name in any letter, and the reporter hears what became of it", async () => {
		const about = await questionBy(author);
		await ask(second, "POST", "/api/reports", { about, reason: "It names a child of my class." });
		const [told] = await letters(steward);
		expect(told?.subject).toBe("Something was reported");
		expect(told?.body).not.toMatch(/Ezra|child/);
		type Open = { items: { about: string; reason: string; reporter: { name: string } | null }[] };
		const open = await ask<Open>(steward, "GET", "/api/moderation/reports");
		expect(open.items).toMatchObject([{ about, reporter: { name: "Ezra Stone" } }]);
		await ask(steward, "POST", "/api/moderation/dismiss", { about, word: "The name is made up; I asked." });
		expect((await letters(second))[0]?.body).toContain("The name is made up; I asked.");
		const own = await ask<{ items: { state: string; word: string }[] }>(second, "GET", "/api/reports");
		expect(own.items[0]).toMatchObject({ state: "dismissed", word: "The name is made up; I asked." });
		expect(await status("GET", `/questions/${about}`, second)).toBe(200);
	});

	it("is kept once, however often its form is sent, and comes back with what was typed when nothing is said", async () => {
		const about = await questionBy(author);
		const page = await site.text(`/reports/new?about=${about}`, second);
		const id = /name="id" value="(report_\w+)"/.exec(page)?.[1] ?? "";
		const sent = { id, about, reason: "It sells something." };
		expect((await site.post("/reports/new", sent, second)).status).toBe(303);
		expect((await site.post("/reports/new", sent, second)).status).toBe(303);
		expect(await rows(`select id from report where about_id = '${about}'`)).toHaveLength(1);
		const empty = await site.post("/reports/new", { ...sent, reason: " " }, second);
		expect(empty.status).toBe(400);
		expect(await empty.text()).toContain("Please say what is wrong with it.");
	});

	it("is refused of one’s own, of what isn’t there, and of what one may not read", async () => {
		const about = await questionBy(author);
		expect(await status("POST", "/api/reports", author, { about, reason: "Oh." })).toBe(400);
		expect(await status("POST", "/api/reports", second, { about: "question_unknown", reason: "Oh." })).toBe(404);
		const { id: group } = await ask(author, "POST", "/api/groups", { name: "Schools", purpose: "To listen." });
		const inside = await ask(author, "POST", "/api/questions", { ...english, title: "Inside", group });
		expect(await status("POST", "/api/reports", second, { about: inside.id, reason: "Oh." })).toBe(404);
	});

	it("on a steward is decided by another one, and tells its subject nothing", async () => {
		const about = await questionBy(steward);
		await ask(second, "POST", "/api/reports", { about, reason: "It mocks us." });
		expect((await letters(other)).filter(({ body }) => body.includes(about))).toHaveLength(1);
		expect((await letters(steward)).filter(({ body }) => body.includes(about))).toEqual([]);
		const mine = await ask<{ items: { about: string; reason: string; reporter: unknown }[] }>(
			steward,
			"GET",
			"/api/moderation/reports",
		);
		expect(mine.items.find((one) => one.about === about)).toMatchObject({ reason: "", reporter: null });
		expect(await site.text(`/moderation/about?id=${about}`, steward)).not.toContain("It mocks us.");
		expect(await status("POST", "/api/moderation", steward, { about, act: "hide", reason: "Mine." })).toBe(403);
		await decide(other, about, "hide");
		expect(await status("GET", `/questions/${about}`, second)).toBe(404);
	});
});

describe("what lies in a group", () => {
	it("is decided about by its coordinator first; stewards see only that there is a report, for a week", async () => {
		const { id: group } = await ask(author, "POST", "/api/groups", { name: "Night shift", purpose: "To rest." });
		const third = await site.signIn("member", "Ruth Reader");
		for (const one of [second, third]) await ask(author, "POST", `/api/groups/${group}/members`, { person: one.id });
		const { id: about } = await ask(second, "POST", "/api/questions", { ...english, title: "Secret words", group });
		await ask(third, "POST", "/api/reports", { about, reason: "It names my ward." });
		expect((await letters(author))[0]?.subject).toBe("Something in Night shift was reported");
		const desk = await site.text("/steward/moderation", steward);
		expect(desk).toContain("A question in Night shift");
		expect(desk).not.toMatch(/Secret words|my ward/);
		expect(await site.text(`/moderation/about?id=${about}`, steward)).not.toMatch(/Secret words|my ward/);
		expect(await status("POST", "/api/moderation", steward, { about, act: "hide", reason: "No." })).toBe(403);
		expect(await status("POST", "/api/moderation", third, { about, act: "hide", reason: "No." })).toBe(403);
		expect(await site.text("/", author)).toContain("Look at what was reported");
		await decide(author, about, "hide");
		expect(await status("GET", `/questions/${about}`, third)).toBe(404);
		expect(await status("GET", `/questions/${about}`, second)).toBe(200);
		expect(await site.text("/steward/moderation", steward)).not.toContain("Secret words");
	});

	it("is a steward’s to decide when it is the coordinator’s own, or after a week, by what the report says", async () => {
		const { id: group } = await ask(author, "POST", "/api/groups", { name: "Day shift", purpose: "To work." });
		await ask(author, "POST", `/api/groups/${group}/members`, { person: second.id });
		const own = await ask(author, "POST", "/api/questions", { ...english, title: "Coordinated words", group });
		await ask(second, "POST", "/api/reports", { about: own.id, reason: "They threaten us." });
		const page = await site.text(`/moderation/about?id=${own.id}`, steward);
		expect(page).toContain("They threaten us.");
		expect(page).not.toContain("Coordinated words");
		await decide(steward, own.id, "remove");
		expect(await rows(`select id from question where id = '${own.id}'`)).toEqual([]);
		const late = await ask(second, "POST", "/api/questions", { ...english, title: "Waiting", group });
		const third = await site.signIn("member");
		await ask(author, "POST", `/api/groups/${group}/members`, { person: third.id });
		await ask(third, "POST", "/api/reports", { about: late.id, reason: "It lies." });
		expect(await status("POST", "/api/moderation", steward, { about: late.id, act: "hide", reason: "No." })).toBe(403);
		site.pass(8 * day);
		await decide(steward, late.id, "hide");
	});
});

describe("what is hidden or removed", () => {
	it("tells its author why, by letter and on a page, and takes one answer that the stewards read", async () => {
		const writer = await site.signIn("member", "Wanda Writer");
		const about = await questionBy(writer, "Hidden question");
		const { id } = await decide(steward, about, "hide", "It names a child.");
		expect((await letters(writer))[0]?.body).toContain("It names a child.");
		const page = await site.text(`/questions/${about}`, writer);
		expect(page).toMatch(/This is hidden from the others[\s\S]*Answer it[\s\S]*<h1/);
		expect(await site.text("/", writer)).toContain("Read what was decided about something of yours");
		expect(await site.text("/me/moderation", writer)).toContain("It names a child.");
		expect(await status("PUT", `/api/me/moderation/${id}/answer`, second, { text: "Mine?" })).toBe(404);
		const answer = { text: "The name is invented." };
		expect((await site.post(`/me/moderation/${id}/answer`, answer, writer)).status).toBe(303);
		expect(await status("PUT", `/api/me/moderation/${id}/answer`, writer, { text: "Again." })).toBe(409);
		const answered = await site.text(`/questions/${about}`, writer);
		expect(answered).toContain("You answered:");
		expect(answered).not.toContain("Answer it");
		expect(await site.text("/me/moderation", writer)).toMatch(/You<\/span> answered/);
		const read = await site.text(`/moderation/about?id=${about}`, steward);
		expect(read).toContain("The name is invented.");
		expect(read).toMatch(/Wanda Writer<\/span> answered/);
		for (const path of ["/", "/steward"])
			expect(await site.text(path, steward), path).toContain("Read what was answered to a decision");
		expect(await site.text("/", second)).not.toContain("Read what was answered to a decision");
		await decide(steward, about, "show", "You are right.");
		expect(await site.text("/steward", steward)).not.toContain("Read what was answered to a decision");
		expect(await status("GET", `/questions/${about}`, second)).toBe(200);
		expect(await site.text("/", writer)).not.toContain("Read what was decided about something of yours");
	});

	it("is decided once where two stewards decide at the same moment", async () => {
		const about = await questionBy(author);
		const given = { about, act: "hide", reason: "Once." };
		const both = await Promise.all([steward, other].map((who) => status("POST", "/api/moderation", who, given)));
		expect(both.sort()).toEqual([201, 409]);
	});

	it("of each kind leaves no word behind when it is removed, and its title leaves the log", async () => {
		const word = (kind: string) => `gone${kind}zz`;
		const text = (kind: string) => ({ ...english, text: word(kind) });
		const made: Record<string, string> = {};
		const practice = { title: word("practice"), status: "mixed", situation: word("practice"), ...english };
		made.practice = (await ask(author, "POST", "/api/practices", practice)).id;
		made.trial = (await ask(second, "POST", `/api/practices/${made.practice}/trials`, { context: word("trial") })).id;
		made.reflection = (
			await ask(author, "POST", "/api/reflections", { ...text("reflection"), question: "free", audience: "chapter" })
		).id;
		made.study = (
			await ask(author, "POST", "/api/studies", { ...english, title: word("study"), question: word("study") })
		).id;
		made.commitment = (await ask(author, "POST", "/api/commitments", text("commitment"))).id;
		made.topic = (
			await ask(author, "POST", "/api/topics", { ...text("topic"), title: word("topic"), format: "case" })
		).id;
		made.question = (await ask(author, "POST", "/api/questions", { ...text("question"), title: word("question") })).id;
		made.answer = (await ask(second, "POST", `/api/questions/${made.question}/answers`, { text: word("answer") })).id;
		made.thanks = (await ask(author, "POST", "/api/thanks", { for: made.answer, text: word("thanks") })).id;
		const frame = { title: word("assist"), situation: word("assist"), wanted: word("assist") };
		made.assist = (await ask(author, "POST", "/api/assists", { ...english, ...frame })).id;
		await ask(author, "POST", `/api/assists/${made.assist}/move`, { from: "frame" });
		const said = { kind: "question", text: word("entry") };
		made.entry = (await ask(second, "POST", `/api/assists/${made.assist}/entries`, said)).id;
		type Said = { id: string; conversation: string };
		const talk = await ask<Said>(author, "POST", "/api/conversations", { title: word("talk"), text: word("message") });
		made.message = talk.id;
		made.conversation = talk.conversation;
		const decided = { ...english, title: word("decision"), text: word("decision") };
		made.decision = (await ask(author, "POST", "/api/decisions", decided)).id;
		const asked = { kind: "question", text: word("wondered"), version: 1 };
		made.wondered = (await ask(second, "POST", `/api/decisions/${made.decision}/entries`, asked)).id;
		await ask(second, "POST", `/api/decisions/${made.decision}/entries`, { ...asked, text: word("decision") });
		const days = { openUntil: dayIn(3), reportDue: dayIn(30) };
		const consulted = { ...english, title: word("consultation"), text: word("consultation"), ...days };
		made.consultation = (await ask(author, "POST", "/api/consultations", consulted)).id;
		const voice = (who: SignedIn, kind: string) =>
			ask(who, "PUT", `/api/consultations/${made.consultation}/voice`, { text: word(kind) });
		await voice(second, "voice");
		await voice(steward, "consultation");
		const [voiced] = await rows<{ id: string }>(`select id from consultation_voice where person_id = '${second.id}'`);
		made.voice = voiced?.id ?? "";
		const told = { ...english, value: "applied", title: word("story"), text: word("story"), audience: "chapter" };
		made.story = (await ask(author, "POST", "/api/value/stories", told)).id;
		const watched = { ...english, name: word("indicator"), unit: word("indicator"), why: word("indicator") };
		made.indicator = (await ask(author, "POST", "/api/value/indicators", watched)).id;
		const figure = { value: 4, note: word("indicator") };
		await ask(second, "PUT", `/api/value/indicators/${made.indicator}/values/2026-01-01`, figure);
		const says = { indicator: made.indicator, says: word("story") };
		await ask(author, "PUT", `/api/value/stories/${made.story}/indicators`, says);
		const { id: group } = await ask(author, "POST", "/api/groups", { name: "Wards", purpose: "To work." });
		await ask(author, "POST", `/api/groups/${group}/members`, { person: steward.id });
		const goes = { ...english, text: word("progress") };
		made.progress = (await ask(author, "POST", `/api/groups/${group}/progress`, goes)).id;
		for (const kind of [
			"entry",
			"wondered",
			"voice",
			"trial",
			"answer",
			"message",
			"conversation",
			"assist",
			"question",
			"practice",
		])
			await decide(steward, made[kind] ?? "", "remove");
		// Between two people: a steward has a say once one of them reports it.
		await ask(second, "POST", "/api/reports", { about: made.thanks, reason: "It names a child." });
		for (const kind of ["reflection", "study", "commitment", "topic", "thanks", "story", "indicator"])
			await decide(steward, made[kind] ?? "", "remove");
		for (const kind of ["decision", "consultation", "progress"]) await decide(steward, made[kind] ?? "", "remove");
		await services.db.$client.prepare("delete from mail").run();
		const left: string[] = [];
		const tables = await rows<{ name: string }>(
			"select name from sqlite_master where type = 'table' and name not like '%search_index_%' and name not like '\\_%' escape '\\'",
		);
		for (const { name } of tables) {
			const held = JSON.stringify(await rows(`select * from "${name}"`));
			for (const kind of [...Object.keys(made), "talk"]) if (held.includes(word(kind))) left.push(`${kind} in ${name}`);
		}
		expect(left).toEqual([]);
		const log = await ask<{ items: { act: string; title: string }[] }>(other, "GET", "/api/moderation?act=remove");
		expect(log.items.length).toBeGreaterThanOrEqual(20);
		expect(log.items.every(({ title }) => title === "")).toBe(true);
	});

	it("of a profile is what it says, and not the person", async () => {
		const who = await site.signIn("member", "Mara Lind");
		const profile = { name: "Mara Lind", languages: ["en"], objectives: ["veiledaim"], skills: ["veiledskill"] };
		await ask(who, "PUT", "/api/me/profile", profile);
		await ask(who, "PUT", "/api/me/participation", { level: "core", word: "veiledmornings", shown: "chapter" });
		const taking = "/participation";
		expect(await site.text(taking, second)).toContain("veiledmornings");
		await decide(steward, who.id, "hide");
		expect(await site.text(`/people/${who.id}`, second)).not.toMatch(/veiled/);
		expect(await site.text(taking, second)).not.toContain("veiledmornings");
		expect(await site.text("/objectives", second)).not.toContain("veiledaim");
		expect(await site.text("/me/profile", who)).toContain("veiledskill");
		await decide(steward, who.id, "show");
		expect(await site.text(`/people/${who.id}`, second)).toContain("veiledskill");
		await decide(steward, who.id, "remove");
		expect(await site.text(`/people/${who.id}`, who)).not.toMatch(/veiled/);
		expect(await site.text("/people", second)).toContain("Mara Lind");
	});

	it("of what was said on a decision or in a consultation is that alone, and can be reported where it stands", async () => {
		const decided = { ...english, title: "Doors open on Sundays", text: "We open on Sundays." };
		const { id } = await ask(author, "POST", "/api/decisions", decided);
		const entry = { kind: "question", text: "Whose veilednephew pays?", version: 1 };
		const asked = await ask(second, "POST", `/api/decisions/${id}/entries`, entry);
		expect(await site.text(`/decisions/${id}`, author)).toContain(`/reports/new?about=${asked.id}`);
		expect(await site.text(`/reports/new?about=${asked.id}`, author)).toContain("veilednephew");
		await ask(author, "POST", "/api/reports", { about: asked.id, reason: "It names my family." });
		await decide(steward, asked.id, "hide");
		for (const path of [`/decisions/${id}`, `/api/decisions/${id}/entries`])
			expect(await site.text(path, author), path).not.toContain("veilednephew");
		expect(await ask(author, "GET", "/api/search?q=veilednephew")).toMatchObject({ items: [] });
		expect(await site.text(`/decisions/${id}`, second)).toContain("veilednephew");
		await decide(steward, asked.id, "show");
		expect(await site.text(`/decisions/${id}`, author)).toContain("veilednephew");
	});

	it("goes no further by its author’s own hand, who is told why", async () => {
		const story = { ...english, text: "Ama cried all night.", question: "free", audience: "chapter" };
		const { id } = await ask(author, "POST", "/api/reflections", story);
		await decide(steward, id, "hide", "It names Ama.");
		const refused = await site.call("POST", "/api/deidentifications", { from: id }, author);
		expect(refused.status).toBe(409);
		expect(await refused.text()).toContain("It names Ama.");
		await decide(steward, id, "show");
		expect(await status("POST", "/api/deidentifications", author, { from: id })).toBe(201);

		const { id: group } = await ask(second, "POST", "/api/groups", { name: "Nights", purpose: "To rest." });
		await ask(second, "POST", `/api/groups/${group}/members`, { person: author.id });
		const talk = { title: "Last night", text: "Ama cried.", group };
		const { conversation } = await ask<{ conversation: string }>(author, "POST", "/api/conversations", talk);
		await decide(second, conversation, "hide", "It names Ama, too.");
		const outside = { from: conversation, title: "A night", text: "She cried.", ...english };
		const kept = await site.call("POST", "/api/releases", outside, author);
		expect(kept.status).toBe(409);
		expect(await kept.text()).toContain("It names Ama, too.");
	});

	it("isn’t told in a summary’s draft, nor on public pages", async () => {
		const story = { ...english, text: "Unheardof things happened.", question: "free", audience: "chapter" };
		const { id } = await ask(author, "POST", "/api/reflections", story);
		await ask(author, "PUT", `/api/reflections/${id}/audience`, { scope: "public" });
		expect(await site.text("/shared/stories")).toContain("Unheardof");
		await decide(steward, id, "hide");
		site.pass(60_000);
		expect(await site.text("/shared/stories")).not.toContain("Unheardof");
		expect(await status("GET", `/shared/stories/${id}`, undefined)).toBe(404);
		const period = { from: "2026-10-01", to: "2026-11-30", audience: "chapter" };
		const summary = await ask(other, "POST", "/api/summaries", period);
		expect(await site.text(`/summaries/${summary.id}`, other)).not.toContain("Unheardof");
		await decide(steward, id, "show");
		expect(await site.text("/shared/stories")).toContain("Unheardof");
	});
});

describe("somebody suspended", () => {
	it("is signed out, and may still come in to read why, to answer, and to take along what is theirs", async () => {
		const who = await site.signIn("member", "Omar Haddad");
		const given = { reason: "You wrote to people who asked you not to." };
		const { id } = await ask(steward, "POST", `/api/people/${who.id}/suspension`, given);
		const told = await site.text(`/people/${who.id}`, steward);
		expect(told).toContain("Suspended, until a steward lets them back in");
		expect(told).toContain(given.reason);
		expect(told).toContain("Stella Adeyemi");
		expect(told).toContain(`/moderation/about?id=${who.id}`);
		expect(await site.text(`/people/${who.id}`, second)).not.toMatch(/uspended|asked you not to/);
		expect(await ask(second, "GET", `/api/people/${who.id}`)).toMatchObject({ state: "active" });
		expect(await ask(other, "GET", `/api/people/${who.id}`)).toMatchObject({ state: "suspended" });
		expect(await status("GET", "/api/me", who)).toBe(401);
		expect((await letters(who))[0]?.body).toContain("You wrote to people who asked you not to.");
		await site.post("/sign-in", { email: `${who.id}@example.org` });
		const link = (await letters(who)).map(({ body }) => /\/sign-in\/\S+/.exec(body)?.[0]).find(Boolean) ?? "";
		const entered = await site.post(link, {});
		const cookie = /__Host-session=([^;]+)/.exec(entered.headers.get("set-cookie") ?? "")?.[1] ?? "";
		const again = { id: who.id, cookie };
		for (const path of ["/", "/me"])
			expect((await site.get(path, again)).headers.get("location")).toBe("/me/moderation");
		expect(await site.text("/me/moderation", again)).toContain("You wrote to people who asked you not to.");
		expect(await status("GET", "/me/everything", again)).toBe(200);
		expect(await status("PUT", `/api/me/moderation/${id}/answer`, again, { text: "I did not know." })).toBe(204);
		for (const path of ["/questions", "/people", "/api/search?q=x", "/me/profile"])
			expect(await status("GET", path, again), path).toBe(403);
		expect(await status("POST", "/api/questions", again, { ...english, title: "Hello" })).toBe(403);
		await ask(other, "POST", `/api/people/${who.id}/restoration`, { reason: "We talked." });
		expect(await status("GET", "/questions", again)).toBe(200);
		const log = await ask<{ items: { act: string }[] }>(other, "GET", `/api/moderation?person=${who.id}`);
		expect(log.items.map(({ act }) => act)).toEqual(["restore", "suspend"]);
	});

	it("comes back by the clock when the time is over", async () => {
		const who = await site.signIn("member", "Ina Berg");
		const form = { person: who.id, span: "7", reason: "A pause.", word: "" };
		const unsaid = await site.post("/moderation/suspend", { ...form, reason: "" }, steward);
		expect(await unsaid.text()).toContain("in words that they can do something with");
		expect((await site.post("/moderation/suspend", form, steward)).status).toBe(303);
		site.pass(6 * day);
		await runChores(services);
		expect(await rows(`select state from person where id = '${who.id}'`)).toEqual([{ state: "suspended" }]);
		site.pass(2 * day);
		await runChores(services);
		expect(await rows(`select state from person where id = '${who.id}'`)).toEqual([{ state: "active" }]);
	});

	it("is nobody by their own hand, and never the last steward", async () => {
		expect(await status("POST", `/api/people/${steward.id}/suspension`, steward, { reason: "Me." })).toBe(403);
		await ask(other, "POST", `/api/people/${steward.id}/suspension`, { reason: "A pause." });
		await ask(other, "POST", `/api/people/${steward.id}/restoration`, { reason: "Back." });
		expect(await status("POST", `/api/people/${author.id}/suspension`, second, { reason: "No." })).toBe(403);
		expect(await status("POST", `/api/people/${author.id}/suspension`, steward, {})).toBe(401);
	});
});
