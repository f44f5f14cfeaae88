import { beforeAll, describe, expect, it } from "vitest";
import { day, hour } from "#core/clock.ts";
import { newId } from "#core/id.ts";
import { idOf, jsonOf } from "#test/support/answers.ts";
import { chapterSite, type SignedIn } from "#test/support/chapter-site.ts";
import { fullScans } from "#test/support/query-plans.ts";
import { stayingSignedIn } from "#test/support/staying-signed-in.ts";
import { keepPulses } from "./clock-actions.ts";
import { restBetween, steps, usualDays, usualQuestions } from "./rules.ts";

const site = chapterSite();
const { services } = site;
const people: SignedIn[] = [];
let steward: SignedIn;
let guest: SignedIn;
let olga: SignedIn;
let group: string;
const at = (n: number): SignedIn => people[n] as SignedIn;

type Spread = { text: string; spread: { step: string; people: number }[] | null };
type Pulse = { id: string; state: string; questions: Spread[]; answered: boolean | null; openedBy: object | null };

const read = async (id: string, as: SignedIn): Promise<Pulse> => (await site.get(`/api/pulses/${id}`, as)).json();
const listed = async (as: SignedIn, of = ""): Promise<Pulse[]> =>
	((await (await site.get(`/api/pulses${of}`, as)).json()) as { items: Pulse[] }).items;
const open = (as: SignedIn, more: object = {}) => site.call("POST", "/api/pulses", more, as);
const answer = (id: string, as: SignedIn, step: string = "mostly", questions = usualQuestions.length) =>
	site.call("PUT", `/api/pulses/${id}/answer`, { answers: Array.from({ length: questions }, () => step) }, as);
const close = (id: string, as: SignedIn) => site.call("POST", `/api/pulses/${id}/close`, {}, as);
const stored = (query: string) => services.db.$client.prepare(query).all<Record<string, unknown>>();
const codeOf = async (given: Response): Promise<string> => ((await given.json()) as { code: string }).code;
/** Until the next pulse may open; who was signed in stays so. */
const rested = async (): Promise<void> => {
	site.pass(restBetween + hour);
	await stayingSignedIn(services)();
};

beforeAll(async () => {
	await site.claim();
	for (const name of ["Ada", "Ben", "Cleo", "Dora", "Emeka", "Fay"]) people.push(await site.signIn("member", name));
	steward = await site.signIn("steward", "Stella");
	guest = await site.signIn("guest", "Gil");
	olga = await site.signIn("member", "Olga");
	group = await idOf(await site.call("POST", "/api/groups", { name: "Night shifts", purpose: "To listen." }, at(0)));
	for (const one of people.slice(1)) await site.call("POST", `/api/groups/${group}/members`, { person: one.id }, at(0));
});

describe("a trust pulse in a group", () => {
	let id: string;

	it("is opened by its coordinator, once however often the form is sent", async () => {
		expect((await open(at(1), { group })).status).toBe(403);
		expect((await open(steward, { group })).status).toBe(400);
		const fields = { id: newId("pulse", services), group, days: "7" };
		expect((await site.get(`/pulses/new?group=${group}`, at(1))).status).toBe(404);
		expect(await site.text(`/pulses/new?group=${group}`, at(0))).toContain(usualQuestions[0]);
		for (const _ of [1, 2])
			expect((await site.post("/pulses/new", fields, at(0))).headers.get("location")).toBe(`/pulses/${fields.id}`);
		id = fields.id;
		expect((await open(at(0), { group })).status).toBe(409);
		const again = await site.text(`/pulses/new?group=${group}`, at(0));
		expect(again).toContain("A pulse is open here already.");
		expect(again).not.toContain('action="/pulses/new"');
		expect(await listed(at(3), `?group=${group}`)).toMatchObject([{ id, state: "open", answered: false }]);
	});

	it("is asked of its members, and isn’t there for anybody else", async () => {
		for (const who of [steward, guest, olga]) {
			expect((await site.get(`/pulses/${id}`, who)).status).toBe(404);
			expect((await site.get(`/api/pulses/${id}`, who)).status).toBe(404);
			expect((await site.get(`/pulses?group=${group}`, who)).status).toBe(404);
			expect(await listed(who, `?group=${group}`)).toEqual([]);
			expect(await listed(who)).toEqual([]);
			expect(await site.text("/", who)).not.toContain("Take a minute for trust");
			expect(await site.text("/api/search?q=trust", who)).not.toContain(id);
		}
		expect((await answer(id, olga)).status).toBe(404);
		expect((await close(id, steward)).status).toBe(404);
		expect(await site.text("/", at(2))).toContain("Take a minute for trust");
		expect(await site.text(`/groups/${group}`, at(2))).toContain(`/pulses?group=${group}`);
	});

	it("can be talked about by those who are asked, under their names, and by nobody else", async () => {
		const say = (as: SignedIn) =>
			site.call("POST", `/api/conversations/about/${id}/messages`, { text: "PULSECANARY between us." }, as);
		for (const who of [steward, guest, olga]) {
			expect([403, 404]).toContain((await say(who)).status);
			for (const path of [`/conversations/about/${id}`, `/api/conversations/about/${id}`])
				expect((await site.get(path, who)).status).toBe(404);
		}
		const form = await site.post(
			`/conversations/about/${id}`,
			{ id: newId("message", services), text: "I would like to hear more of each of us." },
			at(1),
		);
		expect(form.status).toBe(303);
		const { conversation } = await jsonOf<{ conversation: string }>(say(at(2)));
		const page = await site.text(`/conversations/about/${id}`, at(3));
		for (const shown of ["I would like to hear more", "PULSECANARY", "Ben", "unlike what you answer"])
			expect(page).toContain(shown);
		expect(await site.text(`/pulses/${id}`, at(3))).toContain("unlike what you answer");
		for (const who of [steward, guest, olga]) {
			for (const path of [`/conversations/${conversation}`, `/api/conversations/${conversation}/messages`])
				expect((await site.get(path, who)).status).toBe(404);
			for (const path of ["/conversations", "/api/search?q=PULSECANARY", "/"])
				expect(await site.text(path, who)).not.toContain("PULSECANARY be");
		}
	});

	it("takes an answer to every question, on its five steps, and takes it anew", async () => {
		const form = await site.post(`/pulses/${id}/answer`, { answer1: "mostly", answer3: "fully" }, at(2));
		expect(form.status).toBe(400);
		const marked = await form.text();
		for (const name of ["answer2", "answer4"]) expect(marked).toContain(`<a href="#answer-${name}">`);
		expect(marked).not.toContain('<a href="#answer-answer1">');
		for (const answers of [["mostly"], ["mostly", "often", "mostly", "mostly"], Array(5).fill("fully")])
			expect((await site.call("PUT", `/api/pulses/${id}/answer`, { answers }, at(2))).status).toBe(400);
		const fields = Object.fromEntries(usualQuestions.map((_, i) => [`answer${i + 1}`, "hardly"]));
		expect((await site.post(`/pulses/${id}/answer`, fields, at(2))).headers.get("location")).toBe(`/pulses/${id}`);
		expect((await answer(id, at(2), "fully")).status).toBe(204);
		expect((await read(id, at(2))).answered).toBe(true);
		expect((await read(id, at(3))).answered).toBe(false);
		expect(await site.text("/", at(2))).not.toContain("Take a minute for trust");
		expect(await site.text(`/pulses/${id}`, at(2))).toContain("You have answered. Thank you.");
	});

	it("shows nothing while it is open, and closes with the last answer", async () => {
		for (const n of [0, 1, 3, 4]) await answer(id, at(n), n === 4 ? "not-at-all" : "mostly");
		const before = await read(id, at(0));
		expect(before).toMatchObject({ state: "open" });
		expect(before.questions.every(({ spread }) => spread === null)).toBe(true);
		expect((await answer(id, at(5), "partly")).status).toBe(204);
		const after = await read(id, at(0));
		expect(after).toMatchObject({ state: "closed", answered: null });
		const people = [1, 0, 1, 3, 1];
		for (const { spread } of after.questions)
			expect(spread).toEqual(steps.map((step, i) => ({ step, people: people[i] })));
		const page = await site.text(`/pulses/${id}`, at(3));
		expect(page).toContain("Most mostly or fully, a few partly, a few hardly or not at all.");
		expect(page).toContain("The same as a table");
		expect(await codeOf(await answer(id, at(2)))).toBe("conflict");
		expect((await site.get(`/pulses/${id}`, olga)).status).toBe(404);
	});

	it("is followed by the next one four weeks later, and then shows what changed", async () => {
		expect(await codeOf(await open(at(0), { group }))).toBe("conflict");
		expect(await site.text(`/pulses?group=${group}`, at(0))).toContain("The next one can open on");
		await rested();
		const next = await idOf(await open(at(0), { group }));
		for (const one of people) await answer(next, one, "fully");
		expect((await read(next, at(1))).state).toBe("closed");
		const page = await site.text(`/pulses?group=${group}`, at(1));
		expect(page).toContain("How it changed");
		expect(page).toContain("Last: Everybody mostly or fully.");
		expect(await site.text(`/api/search?q=trust&kind=pulse`, at(1))).toContain(next);
	});

	it("takes nothing from who left meanwhile, keeps what they had said, and isn’t there for them any more", async () => {
		await rested();
		const third = await idOf(await open(at(0), { group }));
		await answer(third, at(5), "not-at-all");
		await site.call("DELETE", `/api/groups/${group}/members/${at(5).id}`, {}, at(5));
		expect((await answer(third, at(5), "fully")).status).toBe(404);
		expect((await site.get(`/pulses/${third}`, at(5))).status).toBe(404);
		for (const n of [0, 1, 2, 3]) await answer(third, at(n), "fully");
		// Five have answered, and five are in it: one of these five hasn’t.
		expect((await read(third, at(0))).state).toBe("open");
		await answer(third, at(4), "fully");
		const { state, questions } = await read(third, at(0));
		expect(state).toBe("closed");
		expect(questions[0]?.spread?.map(({ people }) => people)).toEqual([1, 0, 0, 0, 5]);
	});

	it("isn’t opened among fewer than five, or in a group that was closed", async () => {
		await rested();
		await site.call("DELETE", `/api/groups/${group}/members/${at(4).id}`, {}, at(4));
		const few = await open(at(0), { group });
		expect(few.status).toBe(409);
		await site.call("POST", `/api/groups/${group}/members`, { person: at(4).id }, at(0));
		const last = await idOf(await open(at(0), { group }));
		await site.call("POST", `/api/groups/${group}/close`, {}, at(0));
		expect((await answer(last, at(1))).status).toBe(409);
		site.pass(usualDays * day + hour);
		await keepPulses(services);
		expect((await read(last, at(1))).questions[0]?.spread).toBe(null);
	});
});

describe("a trust pulse in the chapter", () => {
	const chapterPeople = () => [...people, steward, olga];

	it("asks what the steward chose, in up to five sentences", async () => {
		const ways = (body: object, as = steward) => site.call("PUT", "/api/chapter/pulse", body, as);
		expect((await ways({ questions: [], months: 0 })).status).toBe(400);
		expect((await ways({ questions: Array(6).fill("Q"), months: 0 })).status).toBe(400);
		expect((await ways({ questions: ["Q"], months: 25 })).status).toBe(400);
		expect((await ways({ questions: ["Q"], months: 0 }, at(0))).status).toBe(403);
		const text = "I am heard.\n\nI hear others. ";
		const saved = await site.post("/steward/chapter/pulse", { questions: text, months: "0" }, steward);
		expect(saved.status).toBe(303);
		expect(await (await site.get("/api/chapter/pulse", at(0))).json()).toEqual({
			questions: ["I am heard.", "I hear others."],
			months: 0,
		});
		expect(await (await site.get("/api/chapter/ways", steward)).json()).toMatchObject({ motivationMonths: 6 });
	});

	it("is opened by who facilitates or is a steward, read by guests, and answered by members", async () => {
		expect((await open(at(0))).status).toBe(403);
		const id = await idOf(await open(steward, { days: 5 }));
		expect((await answer(id, guest, "fully", 2)).status).toBe(403);
		expect(await site.text(`/pulses/${id}`, guest)).toContain("I am heard.");
		for (const one of chapterPeople().slice(0, 4)) await answer(id, one, "fully", 2);
		expect((await close(id, at(0))).status).toBe(403);
		expect((await close(id, steward)).status).toBe(204);
		expect((await close(id, steward)).status).toBe(204);
		expect((await read(id, guest)).questions.map(({ spread }) => spread)).toEqual([null, null]);
		expect(await site.text(`/pulses/${id}`, at(0))).toContain("Fewer than five people answered.");
	});

	it("reminds everybody once before it ends, whether they have answered or not, and ends on its day", async () => {
		await rested();
		await stored("delete from mail");
		const id = await idOf(await open(steward, { days: 10 }));
		for (const one of chapterPeople().slice(0, 5)) await answer(id, one, "mostly", 2);
		await keepPulses(services);
		expect((await stored("select id from mail")).results).toEqual([]);
		site.pass(8 * day);
		for (const _ of [1, 2]) await keepPulses(services);
		const letters = (await stored("select recipient, body from mail")).results;
		expect(letters.map(({ recipient }) => recipient).sort()).toEqual(
			chapterPeople()
				.map((one) => `${one.id}@example.org`)
				.sort(),
		);
		expect(letters[0]?.body).toContain(`/pulses/${id}`);
		site.pass(2 * day);
		expect((await answer(id, olga, "mostly", 2)).status).toBe(409);
		expect(await site.text(`/pulses/${id}`, olga)).toContain("Its day is over.");
		await keepPulses(services);
		expect((await read(id, guest)).questions[0]?.spread?.[3]).toEqual({ step: "mostly", people: 5 });
	});

	it("opens by itself where the chapter wants it to, and no sooner than four weeks after the last", async () => {
		await site.call("PUT", "/api/chapter/pulse", { questions: ["I am heard."], months: 1 }, steward);
		await keepPulses(services);
		expect((await listed(at(0)))[0]?.state).toBe("closed");
		await rested();
		for (const _ of [1, 2]) await keepPulses(services);
		const [latest, before] = await listed(at(0));
		expect([latest?.state, latest?.openedBy, before?.state]).toEqual(["open", null, "closed"]);
		expect((await close(latest?.id ?? "", at(0))).status).toBe(403);
		expect((await close(latest?.id ?? "", steward)).status).toBe(204);
	});

	it("is listed by pages, and read by an index in one trip", async () => {
		const from = site.trips.length;
		const first = (await (await site.get("/api/pulses?limit=1", at(0))).json()) as { items: Pulse[]; next: string };
		const rest = await listed(at(0), `?limit=5&after=${first.next}`);
		expect([...first.items, ...rest].map(({ id }) => id)).toEqual((await listed(at(0))).map(({ id }) => id));
		for (const path of ["/pulses", `/pulses/${rest[0]?.id}`, "/participation"]) {
			const before = site.trips.length;
			expect((await site.get(path, at(0))).status).toBe(200);
			// One for the session, one for the page.
			expect([path, site.trips.length - before]).toEqual([path, 2]);
		}
		const scans = await fullScans(services.db.$client, site.trips.slice(from));
		// How many may answer is counted along the index of names.
		expect(scans.filter((one) => !one.startsWith("person"))).toEqual([]);
	});
});
