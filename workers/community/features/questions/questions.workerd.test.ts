import { beforeAll, describe, expect, it } from "vitest";
import { features } from "#community/features.ts";
import { day } from "#core/clock.ts";
import { newId } from "#core/id.ts";
import { idOf } from "#test/support/answers.ts";
import { chapterSite, type SignedIn } from "#test/support/chapter-site.ts";
import { circleIn } from "#test/support/circle.ts";
import { allRoutes } from "#web/feature.ts";

const site = chapterSite();
const { services } = site;
let rosa: SignedIn;
let ezra: SignedIn;
let outsider: SignedIn;
let guest: SignedIn;
let steward: SignedIn;
let group: string;

const words = { title: "How do you keep a handover short?", text: "Ours takes an hour.", language: "en" };
const ask = async (more: object = {}, as: SignedIn = rosa): Promise<string> =>
	idOf(await site.call("POST", "/api/questions", { ...words, ...more }, as));
const answerTo = async (id: string, text: string, as: SignedIn = ezra, more: object = {}): Promise<string> =>
	idOf(await site.call("POST", `/api/questions/${id}/answers`, { text, ...more }, as));
const items = async (path: string, as: SignedIn) =>
	((await (await site.get(path, as)).json()) as { items: { id: string }[] }).items.map(({ id }) => id);
const practiceOf = async (title: string, as: SignedIn, more: object = {}): Promise<string> =>
	idOf(
		await site.call(
			"POST",
			"/api/practices",
			{ title, status: "worked", language: "en", situation: "s", whatWeDo: "w", ...more },
			as,
		),
	);

beforeAll(async () => {
	({ rosa, ezra, outsider, guest, steward, group } = await circleIn(site));
});

describe("a question", () => {
	it("is asked in two steps, with what is known already beside the second, once however often it is sent", async () => {
		const practice = await practiceOf("Ten minutes at the whiteboard", ezra, {
			whatWeDo: "A short handover, standing.",
		});
		expect(await site.text("/questions/new", rosa)).toContain("What is your question?");
		const form = await site.text(`/questions/new?title=${encodeURIComponent(words.title)}`, rosa);
		expect(form).toContain(`value="${words.title}"`);
		expect(form).toContain("What is known already");
		expect(form).toContain(`/practices/${practice}`);
		const id = newId("question", services);
		const fields = { id, ...words, group: "", from: "" };
		const bad = await (await site.post("/questions/new", { ...fields, title: "" }, rosa)).text();
		expect(bad).toContain("Ours takes an hour.");
		expect(bad).toContain("Please ask your question in a line.");
		for (const _ of [1, 2])
			expect((await site.post("/questions/new", fields, rosa)).headers.get("location")).toBe(`/questions/${id}`);
		const page = await site.text(`/questions/${id}`, guest);
		expect(page).toContain("Ours takes an hour.");
		expect(page).not.toContain("Your answer");
		expect(await site.text("/questions", guest)).toContain(words.title);
	});

	it("lives: asked, answered, put in better words, closed with what helped, found by the next who asks", async () => {
		const id = await ask({ title: "What do you do with a silent meeting?" });
		const practice = await practiceOf("Silence before the vote", ezra);
		const answer = newId("answer", services);
		const fields = { id: answer, text: "We **wait** ten seconds.", practice };
		expect((await site.post(`/questions/${id}/answers`, { ...fields, text: " " }, ezra)).status).toBe(400);
		for (const _ of [1, 2])
			expect((await site.post(`/questions/${id}/answers`, fields, ezra)).headers.get("location")).toBe(
				`/questions/${id}#${answer}`,
			);
		const page = await site.text(`/questions/${id}`, rosa);
		expect(page).toContain("<strong>wait</strong>");
		expect(page).toContain(`/practices/${practice}`);
		expect(await items("/api/search?q=seconds&kind=answer", guest)).toEqual([answer]);
		expect(await site.text("/search?q=seconds&kind=answer", guest)).toContain(`/questions/${id}#${answer}`);

		const edit = { text: "We wait eight seconds.", practice: "" };
		expect((await site.post(`/answers/${answer}/edit`, edit, rosa)).status).toBe(403);
		expect((await site.post(`/answers/${answer}/edit`, edit, ezra)).status).toBe(303);
		expect(await site.text(`/questions/${id}`, guest)).not.toContain(
			`href="/practices/${practice}" dir="auto">Silence`,
		);

		const close = (body: object, as = rosa) => site.call("PUT", `/api/questions/${id}/closing`, body, as);
		expect((await close({ helpedBy: answer }, ezra)).status).toBe(403);
		expect((await close({ helped: "" })).status).toBe(400);
		expect((await close({ helpedBy: "answer_unknown" })).status).toBe(400);
		const fields2 = { helpedBy: answer, helped: "Eight was enough." };
		expect((await site.post(`/questions/${id}/close`, fields2, rosa)).status).toBe(303);
		const closed = await site.text(`/questions/${id}`, guest);
		expect(closed).toContain("Eight was enough.");
		expect(closed).toContain("This helped");
		expect((await site.call("POST", `/api/questions/${id}/answers`, { text: "Late" }, outsider)).status).toBe(409);
		expect((await site.call("PUT", `/api/questions/${id}`, words, rosa)).status).toBe(409);
		const known = await site.text(
			`/questions/new?title=${encodeURIComponent("A silent meeting, what then?")}`,
			outsider,
		);
		expect(known).toContain("Asked before:");
		expect(known).toContain("Eight was enough.");

		expect((await site.post(`/questions/${id}/open`, {}, rosa)).status).toBe(303);
		expect(await (await site.get(`/api/questions/${id}`, guest)).json()).toMatchObject({ state: "open", helped: "" });
		await close(fields2);
		expect((await site.post(`/answers/${answer}/withdraw`, {}, ezra)).status).toBe(303);
		expect(await items("/api/search?q=seconds&kind=answer", guest)).toEqual([]);
		expect(await (await site.get(`/api/questions/${id}`, guest)).json()).toMatchObject({
			...{ state: "closed", helpedBy: null, helped: "Eight was enough.", answers: [] },
		});
	});

	it("can be taken back while nobody has answered, and stays with the words of others after that", async () => {
		const id = await ask({ title: "GOINGAWAY soon?" });
		expect((await site.call("DELETE", `/api/questions/${id}`, undefined, steward)).status).toBe(403);
		expect((await site.post(`/questions/${id}/withdraw`, {}, rosa)).status).toBe(303);
		expect((await site.get(`/questions/${id}`, rosa)).status).toBe(404);
		expect(await items("/api/search?q=GOINGAWAY", rosa)).toEqual([]);
		const kept = await ask({ title: "Staying here?" });
		await answerTo(kept, "Yes.");
		expect((await site.call("DELETE", `/api/questions/${kept}`, undefined, rosa)).status).toBe(409);
	});

	it("comes from something and becomes something, and keeps both threads", async () => {
		const from = await idOf(
			await site.call(
				"POST",
				"/api/reflections",
				{ question: "surprised", text: "They asked first.", language: "en", audience: "chapter" },
				rosa,
			),
		);
		expect(await site.text(`/reflections/${from}`, rosa)).toContain(`/questions/new?from=${from}`);
		expect(await site.text(`/questions/new?from=${from}`, rosa)).toContain("They asked first.");
		const id = await ask({ from });
		expect(await site.text(`/questions/${id}`, ezra)).toContain(`/reflections/${from}`);
		expect(await site.text(`/questions/${id}`, ezra)).toContain(`/topics/new?from=${id}`);
		const topic = { title: "T", text: "", language: "en", format: "dialogue", from: id };
		const raised = await idOf(await site.call("POST", "/api/topics", topic, ezra));
		expect(await site.text(`/topics/${raised}`, guest)).toContain(`/questions/${id}`);
	});

	it("lets others go on from an answer, which stays where it came from", async () => {
		const id = await ask({ title: "Who watches the kettle?" });
		const answered = await site.call("POST", `/api/questions/${id}/answers`, { text: "Nobody, by turns." }, ezra);
		const { id: answer } = (await answered.json()) as { id: string };
		expect(await site.text(`/questions/${id}`, rosa)).toContain(`/commitments/new?from=${answer}`);
		expect(await site.text(`/questions/${id}`, guest)).not.toContain("/commitments/new");
		const promise = { text: "I will watch it on Monday.", language: "en", from: answer };
		const made = await site.call("POST", "/api/commitments", promise, rosa);
		const { id: commitment } = (await made.json()) as { id: string };
		expect(await site.text(`/commitments/${commitment}`, rosa)).toContain(`/questions/${id}#${answer}`);
	});

	it("shows what came of an answer, to each what they may see, and asks again after a while", async () => {
		const id = await ask({ title: "Who writes the board while others talk?" });
		const answer = await answerTo(id, "Nobody: we take turns.");
		const close = { helpedBy: answer, helped: "Taking turns." };
		expect((await site.call("PUT", `/api/questions/${id}/closing`, close, rosa)).status).toBe(204);
		const asksAgain = async (as: SignedIn) => (await site.text(`/questions/${id}`, as)).includes("You closed this");
		expect(await asksAgain(rosa)).toBe(false);
		site.pass(29 * day);
		expect(await asksAgain(rosa)).toBe(true);
		expect(await asksAgain(ezra)).toBe(false);
		const practice = await practiceOf("Turns at the board", ezra);
		const trial = await idOf(
			await site.call("POST", `/api/practices/${practice}/trials`, { context: "On the ward.", from: answer }, rosa),
		);
		const alone = { question: "free", text: "CANARY alone", audience: "private", language: "en", from: answer };
		await site.call("POST", "/api/reflections", alone, ezra);
		await site.call("PUT", `/api/trials/${trial}/report`, { outcome: "did-not-work" }, rosa);
		await site.call("POST", "/api/thanks", { forId: answer, text: "It helped." }, rosa);
		const page = await site.text(`/questions/${id}`, guest);
		expect(page).toContain(`/practices/${practice}#${trial}`);
		expect(page).toContain("Did not work");
		expect(page).not.toContain("CANARY");
		expect(await asksAgain(rosa)).toBe(false);
		const [shown] = ((await (await site.get(`/api/questions/${id}`, guest)).json()) as { answers: object[] }).answers;
		expect(shown).toMatchObject({
			cameOf: [{ id: trial, kind: "trial", by: { id: rosa.id, name: "Rosa" }, outcome: "did-not-work" }],
		});
		expect(await site.text(`/questions/${id}`, ezra)).toContain("CANARY");
	});

	it("is listed page by page, the open ones first, each once", async () => {
		for (const title of ["One", "Two", "Three"]) {
			site.pass(1_000);
			const id = await ask({ title }, ezra);
			if (title === "Two") await site.call("PUT", `/api/questions/${id}/closing`, { helped: "Nothing did." }, ezra);
		}
		const whole = await items("/api/questions", guest);
		const pieces: string[] = [];
		for (let next: string | null = ""; next !== null; ) {
			const path = `/api/questions?limit=2${next && `&after=${next}`}`;
			const page = (await (await site.get(path, guest)).json()) as { items: { id: string }[]; next: string | null };
			pieces.push(...page.items.map(({ id }) => id));
			next = page.next;
		}
		expect(pieces).toEqual(whole);
		const [open, closed] = [
			await items("/api/questions?state=open", guest),
			await items("/api/questions?state=closed", guest),
		];
		expect(whole).toEqual([...open, ...closed]);
		expect(closed.length).toBeGreaterThan(1);
		expect(await items("/api/questions?whose=mine", ezra)).toHaveLength(3);
		expect(await site.text("/questions?state=closed", guest)).toContain("Nothing did.");
	});

	it("refuses what says nothing, what is too long, a strange group, and who may not", async () => {
		const send = (body: object, as = rosa) => site.call("POST", "/api/questions", { ...words, ...body }, as);
		expect((await send({ title: " " })).status).toBe(400);
		expect((await send({ title: "x".repeat(201) })).status).toBe(400);
		expect((await send({ text: "x".repeat(8_001) })).status).toBe(400);
		expect((await send({ id: "question_1" })).status).toBe(400);
		expect((await send({ group }, outsider)).status).toBe(400);
		expect((await send({ from: "reflection_unknown" })).status).toBe(400);
		expect((await send({}, guest)).status).toBe(403);
		const id = await ask();
		const reply = (body: object, as = ezra) => site.call("POST", `/api/questions/${id}/answers`, body, as);
		expect((await reply({ text: "x".repeat(12_001) })).status).toBe(400);
		expect((await reply({ text: "Yes", id: "answer_1" })).status).toBe(400);
		expect((await reply({ text: "Yes", practice: "practice_unknown" })).status).toBe(400);
		expect((await reply({ text: "Yes" }, guest)).status).toBe(403);
		const within = await practiceOf("Within", ezra, { group });
		expect((await reply({ text: "Yes", practice: within })).status).toBe(400);
		const answer = await answerTo(id, "Yes");
		expect((await site.call("POST", `/api/questions/${id}/answers`, { text: "No", id: answer }, rosa)).status).toBe(
			400,
		);
		const other = await ask();
		expect((await site.call("PUT", `/api/questions/${other}/closing`, { helpedBy: answer }, rosa)).status).toBe(400);
	});
});

describe("what answers a question again and again", () => {
	it("is offered as a practice, to be begun from the answer, until it is written down", async () => {
		const [first, second, third] = [
			await ask({ title: "Newcomers never speak in our circle" }),
			await ask({ title: "How to hear newcomers in a circle?" }),
			await ask({ title: "Where do you buy bread?" }),
		];
		const closeWith = async (id: string | undefined, text: string) => {
			const helpedBy = await answerTo(id ?? "", text);
			await site.call("PUT", `/api/questions/${id}/closing`, { helpedBy, helped: "That." }, rosa);
			return helpedBy;
		};
		await closeWith(first, "Let them **begin**.");
		const link = "Write it down as a practice</a>";
		expect(await site.text(`/questions/${first}`, rosa)).not.toContain(link);
		const answer = await closeWith(second, "Newcomers begin.");
		await closeWith(third, "At the corner.");
		const page = await site.text(`/questions/${second}`, rosa);
		expect(page).toContain(link);
		expect(page).toContain(`/practices/new?from=${answer}`);
		expect(page).toContain(`/questions/${first}`);
		expect(await site.text(`/questions/${third}`, rosa)).not.toContain(link);
		expect(await site.text(`/practices/new?from=${answer}`, rosa)).toContain("Newcomers begin.");
		expect(await site.text("/me/requests", ezra)).toContain(`/practices/new?from=${answer}`);
		expect(await site.text("/me/requests", rosa)).not.toContain("/practices/new?from=");
		await practiceOf("Newcomers begin", ezra, { from: answer });
		expect(await site.text(`/questions/${second}`, rosa)).not.toContain(link);
		expect(await site.text("/me/requests", ezra)).not.toContain("/practices/new?from=");
	});
});

const everywhere = async (as: SignedIn, ids: readonly string[]): Promise<string> => {
	const paths = (await allRoutes(features))
		.filter((route) => route.method === "GET")
		.flatMap(({ path }) =>
			path.includes(":") ? ids.map((id) => path.replace(":host", "none").replace(/:\w+/g, id)) : [path],
		);
	const queries = ids.flatMap((id) => [
		...["/reflections/new", "/questions/new", "/practices/new"].map((path) => `${path}?from=${id}`),
		...["/questions", "/api/questions"].map((path) => `${path}?group=${id}`),
	]);
	const search = ["q=QUESTIONCANARY", "q=QUESTIONCANARY&kind=answer"].flatMap((q) => [
		`/search?${q}`,
		`/api/search?${q}`,
	]);
	const known = ["/questions/new?title=QUESTIONCANARY", "/api/known?title=QUESTIONCANARY"];
	const texts: string[] = [];
	for (const path of [...new Set([...paths, ...queries, ...search, ...known])]) {
		const text = await site.text(path, as);
		// A search repeats what was searched for.
		texts.push(text.replace(/(q|title)=QUESTIONCANARY|value="QUESTIONCANARY"/g, ""));
	}
	return texts.join("\n");
};

describe("what is asked in a group", () => {
	const canary = "QUESTIONCANARY";

	it("is read by its members, and is nowhere for anybody else, whatever they may do", async () => {
		const id = await ask({ title: `${canary} asked`, group });
		const answer = await answerTo(id, `${canary} answered`);
		await site.call("POST", "/api/requests", { about: id, to: ezra.id, reason: `${canary} reason` }, rosa);
		const closed = await ask({ title: `${canary} closed`, group });
		await site.call("PUT", `/api/questions/${closed}/closing`, { helped: `${canary} helped` }, rosa);
		expect(await items(`/api/search?q=${canary}`, ezra)).toHaveLength(3);
		expect(await site.text(`/questions/${id}`, ezra)).toContain(`${canary} answered`);
		expect(await site.text(`/questions?group=${group}`, ezra)).toContain(`${canary} helped`);
		expect(await everywhere(steward, [id, answer, closed, group])).not.toContain(canary);
		for (const as of [outsider, guest]) expect(await everywhere(as, [id])).not.toContain(canary);
		expect((await site.call("POST", `/api/questions/${id}/answers`, { text: "x" }, outsider)).status).toBe(404);
		expect((await site.call("PUT", `/api/answers/${answer}`, { text: "x" }, steward)).status).toBe(404);
		const letters = await services.db.$client.prepare("select recipient, subject, body from mail").all();
		const repeating = letters.results.filter((letter) => JSON.stringify(letter).includes(canary));
		expect(repeating.map(({ recipient }) => recipient)).toEqual([`${ezra.id}@example.org`]);
	}, 240_000);
});
