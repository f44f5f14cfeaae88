import { beforeAll, describe, expect, it } from "vitest";
import { newId } from "#core/id.ts";
import { idOf } from "#test/support/answers.ts";
import { chapterSite, type SignedIn } from "#test/support/chapter-site.ts";
import { circleIn } from "#test/support/circle.ts";

const site = chapterSite();
const { services } = site;
let rosa: SignedIn;
let ezra: SignedIn;
let outsider: SignedIn;
let guest: SignedIn;
let steward: SignedIn;
let group: string;

type Answer = Record<string, never> & { readonly id: string; readonly items: readonly { readonly id: string }[] };
const json = async <T = Answer>(answer: Response | Promise<Response>): Promise<T> =>
	(await answer).json() as Promise<T>;

const words = {
	title: "Five steps",
	status: "worked",
	language: "en",
	situation: "Alone with the building.",
	whatWeDo: "Each tells a case.",
	watchFor: "",
};
const practiceBy = (as: SignedIn, more: object = {}) =>
	idOf(site.call("POST", "/api/practices", { ...words, ...more }, as));
const better = { ...words, status: "mixed", watchFor: "Not among people who compete.", reason: "It did not work." };
const proposed = (practice: string, as: SignedIn, more: object = {}) =>
	site.call("POST", `/api/practices/${practice}/proposals`, { ...better, base: 1, ...more }, as);
const decide = (id: string, as: SignedIn, more: object = {}) =>
	site.call("POST", `/api/proposals/${id}/decision`, { decision: "merged", base: 1, ...more }, as);
type Practice = {
	version: number;
	title: string;
	status: string;
	watchFor: string;
	reason: string;
	editor: { name: string };
};
const read = (practice: string) => json<Practice>(site.get(`/api/practices/${practice}`, rosa));

beforeAll(async () => {
	({ rosa, ezra, outsider, guest, steward, group } = await circleIn(site));
});

describe("a proposed version", () => {
	it("is made of a trial with one gesture, and becomes the next version with its words, its reason and its thread", async () => {
		const practice = await practiceBy(rosa);
		const trial = await idOf(
			site.call("POST", `/api/practices/${practice}/trials`, { context: "At the depot." }, ezra),
		);
		await site.call("PUT", `/api/trials/${trial}/report`, { outcome: "did-not-work", surprised: "Silence." }, ezra);
		const reflection = await idOf(
			site.call(
				"POST",
				"/api/reflections",
				{ question: "disappointed", text: "They compete.", language: "en", audience: "chapter", from: trial },
				ezra,
			),
		);
		expect(await site.text(`/trials/${trial}`, ezra)).toContain(`/proposals/new?from=${trial}`);
		for (const from of [trial, reflection]) {
			const led = await site.get(`/proposals/new?from=${from}`, ezra);
			expect(led.headers.get("location")).toBe(`/practices/${practice}/proposals/new?from=${from}`);
		}
		const form = await site.text(`/practices/${practice}/proposals/new?from=${reflection}`, ezra);
		expect(form).toContain("Each tells a case.");
		expect(form).toContain("They compete.");

		const id = newId("proposal", services);
		const fields = { ...better, id, base: "1", from: reflection };
		for (const _ of [1, 2])
			expect((await site.post(`/practices/${practice}/proposals/new`, fields, ezra)).headers.get("location")).toBe(
				`/proposals/${id}`,
			);
		const page = await site.text(`/proposals/${id}`, guest);
		expect(page).toContain("Not among people who compete.");
		expect(page).toContain(`/reflections/${reflection}`);
		expect(page).not.toContain("What you take in");
		expect(await site.text("/proposals", rosa)).toContain(`/proposals/${id}`);
		expect(await site.text("/proposals?whose=mine", ezra)).toContain(`/proposals/${id}`);

		const answer = { decision: "merged", base: "1", take: "watchFor", answer: "Thank you." };
		expect((await site.post(`/proposals/${id}`, answer, rosa)).status).toBe(303);
		expect(await read(practice)).toMatchObject({
			version: 2,
			title: "Five steps",
			status: "worked",
			watchFor: "Not among people who compete.",
			reason: "It did not work.",
			editor: { name: "Ezra" },
		});
		expect(await site.text(`/practices/${practice}`, guest)).toContain(`/proposals/${id}`);
		expect(await site.text(`/reflections/${reflection}`, guest)).toContain(`/proposals/${id}`);
		expect(await site.text(`/proposals/${id}`, ezra)).toContain("Thank you.");
		expect((await decide(id, rosa)).status).toBe(409);
		expect((await site.call("DELETE", `/api/proposals/${id}`, undefined, ezra)).status).toBe(409);
	});

	it("undoes nothing that was written since, unless that was chosen", async () => {
		const practice = await practiceBy(rosa);
		const id = await idOf(proposed(practice, ezra));
		const meanwhile = { ...words, watchFor: "Never with a chief.", base: 1, reason: "Seen." };
		expect((await site.call("PUT", `/api/practices/${practice}`, meanwhile, rosa)).status).toBe(200);
		const seen = await json<{ latest: number; clashing: string[] }>(site.get(`/api/proposals/${id}`, rosa));
		expect(seen).toMatchObject({ latest: 2, clashing: ["watchFor"] });
		const page = await site.text(`/proposals/${id}`, rosa);
		expect(page).toContain("Written anew since");
		expect(page).toContain("Never with a chief.");
		expect((await decide(id, rosa)).status).toBe(409);
		expect((await decide(id, rosa, { base: 2 })).status).toBe(204);
		expect(await read(practice)).toMatchObject({ version: 3, status: "mixed", watchFor: "Never with a chief." });

		const again = await idOf(proposed(practice, ezra, { base: 1, watchFor: "Nor with rivals." }));
		expect((await decide(again, rosa, { base: 3, take: ["watchFor"] })).status).toBe(204);
		expect(await read(practice)).toMatchObject({ version: 4, watchFor: "Nor with rivals." });
	});

	it("keeps what was typed on an older version, and says what was saved meanwhile", async () => {
		const practice = await practiceBy(rosa);
		const meanwhile = { ...words, watchFor: "Never with a chief.", base: 1, reason: "Seen." };
		await site.call("PUT", `/api/practices/${practice}`, meanwhile, rosa);
		const typed = {
			...better,
			id: newId("proposal", services),
			base: "1",
			reason: "",
			watchFor: "Typed on the first.",
		};
		const page = await (await site.post(`/practices/${practice}/proposals/new`, typed, ezra)).text();
		expect(page).toContain("was saved while you were writing");
		expect(page).toContain("Typed on the first.");
		expect(page).toContain('name="base" value="1"');
		const study = { title: "Chiefs", question: "Who dares?", language: "en", from: practice };
		const from = await idOf(site.call("POST", "/api/studies", study, ezra));
		expect((await site.get(`/proposals/new?from=${from}`, ezra)).headers.get("location")).toBe(
			`/practices/${practice}/proposals/new?from=${from}`,
		);
	});

	it("is refused where it says nothing new, gives no reason or names no version", async () => {
		const practice = await practiceBy(rosa);
		for (const wrong of [{ ...words, reason: "Why not" }, { reason: " " }, { base: 7 }, { title: "" }])
			expect((await proposed(practice, ezra, wrong)).status).toBe(400);
		const back = await site.post(
			`/practices/${practice}/proposals/new`,
			{ ...better, reason: "", id: newId("proposal", services), base: "1", whatWeDo: "Typed at length." },
			ezra,
		);
		expect(back.status).toBe(400);
		expect(await back.text()).toContain("Typed at length.");
		const draft = await practiceBy(rosa, { share: false });
		expect((await proposed(draft, rosa)).status).toBe(404);
		expect((await proposed(practice, guest)).status).toBe(403);
	});

	it("is decided by who writes the practice, and declined only with a word", async () => {
		const practice = await practiceBy(rosa);
		const id = await idOf(proposed(practice, ezra));
		for (const other of [ezra, steward]) expect((await decide(id, other)).status).toBe(403);
		expect((await decide(id, rosa, { decision: "declined" })).status).toBe(400);
		expect((await decide(id, rosa, { take: [] })).status).toBe(400);
		expect((await decide(id, rosa, { decision: "declined", answer: "Not here." })).status).toBe(204);
		expect(await read(practice)).toMatchObject({ version: 1 });
		expect(await site.text(`/proposals/${id}`, ezra)).toContain("Not here.");
	});

	it("is told to who wrote the practice, in a group too", async () => {
		const letters = async (id: string) =>
			(
				await services.db.$client
					.prepare("select recipient, subject from mail where instr(body, ?)")
					.bind(`/proposals/${id}`)
					.all<{ recipient: string; subject: string }>()
			).results;
		const recipient = `${rosa.id}@example.org`;
		expect(await letters(await idOf(proposed(await practiceBy(rosa), ezra)))).toEqual([
			{ recipient, subject: "Proposed: a new version of Five steps" },
		]);
		expect(await letters(await idOf(proposed(await practiceBy(rosa, { group }), ezra)))).toEqual([
			{ recipient, subject: "Proposed: a new version of Five steps" },
		]);
		expect(await letters(await idOf(proposed(await practiceBy(rosa), rosa)))).toEqual([]);
	});

	it("is answered once, whoever is faster", async () => {
		const practice = await practiceBy(rosa);
		const id = await idOf(proposed(practice, ezra));
		const answers = await Promise.all([
			decide(id, rosa),
			decide(id, rosa, { decision: "declined", answer: "Not here." }),
			site.call("DELETE", `/api/proposals/${id}`, undefined, ezra),
		]);
		expect(answers.filter(({ status }) => status === 204)).toHaveLength(1);
		expect(answers.filter(({ status }) => status === 409)).toHaveLength(2);
	});

	it("is withdrawn by who made it, and then theirs alone", async () => {
		const practice = await practiceBy(rosa);
		const id = await idOf(proposed(practice, ezra));
		expect((await site.post(`/proposals/${id}/withdraw`, {}, rosa)).status).toBe(403);
		expect((await site.post(`/proposals/${id}/withdraw`, {}, ezra)).status).toBe(303);
		expect((await site.get(`/proposals/${id}`, ezra)).status).toBe(200);
		expect((await site.get(`/proposals/${id}`, rosa)).status).toBe(404);
		expect((await json(site.get(`/api/practices/${practice}/proposals`, rosa))).items).toEqual([]);
	});

	it("goes with its author when they had withdrawn it, and stays when it was for others", async () => {
		const leaver = await site.signIn("member", "Leaver");
		const practice = await practiceBy(rosa);
		const [kept, gone] = [await idOf(proposed(practice, leaver)), await idOf(proposed(practice, leaver))];
		await site.call("DELETE", `/api/proposals/${gone}`, undefined, leaver);
		expect((await site.call("POST", "/api/me/leave", undefined, leaver)).status).toBe(204);
		const rows = await services.db.$client
			.prepare("select id from practice_proposal where author_id = ?")
			.bind(leaver.id)
			.all();
		expect(rows.results).toEqual([{ id: kept }]);
		expect((await decide(kept, rosa)).status).toBe(204);
		expect((await site.get(`/practices/${practice}`, ezra)).status).toBe(200);
	});

	it("lets one choose the practice where what it comes from leads to none", async () => {
		const practice = await practiceBy(rosa, { title: "Quokka rounds" });
		const text = { question: "new-issue", text: "Something.", language: "en", audience: "chapter" };
		const reflection = await idOf(site.call("POST", "/api/reflections", text, ezra));
		const href = `/practices/${practice}/proposals/new?from=${reflection}`;
		for (const path of [`/proposals/new?from=${reflection}`, `/proposals/new?from=${reflection}&q=quokka`])
			expect(await site.text(path, ezra)).toContain(href);
		expect(await site.text(`/proposals/new?from=${reflection}&q=wombat`, ezra)).not.toContain(href);
	});
});

describe("what is proposed in a group", () => {
	const canary = "zyzzyva";

	it("is found by its members alone, stewards not among them", async () => {
		const practice = await practiceBy(rosa, { group });
		const id = await idOf(proposed(practice, ezra, { watchFor: canary, reason: canary }));
		expect((await proposed(practice, outsider)).status).toBe(404);
		const paths = [
			...[`/proposals/${id}`, `/practices/${practice}/proposals`, `/practices/${practice}/proposals/new`],
			...[`/api/proposals/${id}`, `/api/practices/${practice}/proposals`, "/proposals", "/api/proposals"],
			...[`/search?q=${canary}`, `/api/search?q=${canary}`, "/proposals/new?q=five", "/proposals?whose=mine"],
		];
		for (const other of [outsider, steward, guest])
			for (const path of paths) {
				const said = (await (await site.get(path, other)).text()).replace(/(q|title)=zyzzyva/g, "");
				expect([path, said.replace(/value="zyzzyva"/g, "").includes(canary)]).toEqual([path, false]);
			}
		expect(await site.text(`/search?q=${canary}`, ezra)).toContain(`/proposals/${id}`);
		expect((await decide(id, rosa)).status).toBe(204);
		const out = await site.call("PUT", `/api/practices/${practice}/audience`, { scope: "chapter" }, rosa);
		expect([out.status, await out.text()]).toEqual([400, expect.stringContaining("Schools")]);
	});

	it("stays with what others said there", async () => {
		const practice = await practiceBy(rosa);
		const said = { question: "surprised", text: "Ours.", language: "en", audience: "group", group };
		const reflection = await idOf(site.call("POST", "/api/reflections", said, ezra));
		expect((await proposed(practice, rosa, { from: reflection })).status).toBe(400);
		expect((await proposed(practice, ezra, { from: reflection })).status).toBe(201);
	});

	it("follows a practice into a group, and holds it there only by what was said there", async () => {
		const practice = await practiceBy(rosa);
		const [taken, open] = [await idOf(proposed(practice, outsider)), await idOf(proposed(practice, outsider))];
		expect((await decide(taken, rosa)).status).toBe(204);
		const audience = (scope: string) =>
			site.call("PUT", `/api/practices/${practice}/audience`, { scope, group: scope === "group" ? group : null }, rosa);
		expect((await audience("group")).status).toBe(204);
		for (const id of [taken, open]) expect((await site.get(`/proposals/${id}`, steward)).status).toBe(404);
		expect((await site.get(`/proposals/${open}`, ezra)).status).toBe(200);
		expect((await audience("chapter")).status).toBe(204);
		expect((await site.get(`/proposals/${open}`, steward)).status).toBe(404);
		expect((await decide(open, rosa, { base: 2 })).status).toBe(409);
	});
});
